"""Textbook computations: NumPy and SciPy only, no pictures."""
