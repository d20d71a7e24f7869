"""Running text and captions of a Document to candidates: mentions, then links between them."""
