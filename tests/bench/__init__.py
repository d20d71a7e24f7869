"""Speed and memory of extraction as ratios measured in one run: `make bench`."""
