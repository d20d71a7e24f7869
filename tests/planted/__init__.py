"""Documents with one error planted on their pages, and how many of the errors the checks find: `python -m tests.planted`."""
