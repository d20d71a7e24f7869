"""Tests of what makes records trustworthy: merging, checks, confidence, links and conflicts."""
