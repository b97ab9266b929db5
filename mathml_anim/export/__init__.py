"""Packages for courses: rendered lectures in the forms that websites and learning platforms take."""
