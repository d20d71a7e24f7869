"""The same known records, typeset in many layouts, and what extraction must read from each."""
