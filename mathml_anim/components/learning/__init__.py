"""Learning: data sets, pixels, networks and training."""
