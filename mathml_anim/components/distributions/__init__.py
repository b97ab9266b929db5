"""Distributions and statistics: counts, densities, samples and intervals."""
