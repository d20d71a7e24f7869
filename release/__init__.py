"""Extractions in; the public tables, their files and the manifest out."""

EXTRACTOR_VERSION = "0.1.0"
