"""Animated mathematics courses: words in Markdown, numbers in NumPy, pictures in Manim."""

__version__ = "0.1.0"
