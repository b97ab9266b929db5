"""What stands before what: z-indices, the higher in front."""

GRID = -10
SHAPES = 0
VECTORS = 1
LABELS = 2
WORDS = 3
