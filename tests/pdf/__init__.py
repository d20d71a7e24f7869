"""Tests of page reading: each typesets a page from known words and reads it back."""
