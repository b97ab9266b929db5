"""Small real data from the packages that ship it, and seeded synthetic data, each with source and licence."""
