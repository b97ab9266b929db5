"""A lecture, a voice and its scenes become a timed stream of display lists."""
