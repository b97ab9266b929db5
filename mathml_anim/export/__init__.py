"""Packages for courses: one file a target."""
