"""The only package that touches folders, clocks and Prefect: it calls the pure stages in their order."""
