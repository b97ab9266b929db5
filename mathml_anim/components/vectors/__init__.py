"""Vectors: arrows, combinations, spans and projections."""
