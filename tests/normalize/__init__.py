"""Tests of extract.normalize."""
