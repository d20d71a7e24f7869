"""From passages to candidates: what sentences and captions state."""
