"""Colours by role, sizes and fonts, as data that pictures, studio and exports all read."""
