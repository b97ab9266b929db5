"""Lectures in pages that other systems build: one file a system."""
