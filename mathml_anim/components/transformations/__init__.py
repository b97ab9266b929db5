"""Transformations: space that moves, areas, eigenlines and matrices."""
