"""Gradients and calculus: slopes, areas, surfaces and the paths of optimisers."""
