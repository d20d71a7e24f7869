"""Tables of every kind: one small document each, and what extraction must read from it."""
