"""Pure functions from a PDF's bytes to validated records."""
