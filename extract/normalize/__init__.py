"""From candidates, as printed, to records with numbers, units and compositions, or rejections."""
