"""Page reading: the bytes of a PDF in, a Document with passages, tables and references out."""
