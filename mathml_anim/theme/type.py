"""Type sizes (the height of an em in scene units), weights and the fonts they are set in."""

from mathml_anim.theme.layout import FRAME_HEIGHT

TITLE = FRAME_HEIGHT / 20
PROSE = FRAME_HEIGHT / 28
LABEL = FRAME_HEIGHT / 24
FORMULA = FRAME_HEIGHT / 18
CODE = FRAME_HEIGHT / 32
SOURCE = FRAME_HEIGHT / 38
SMALLEST = FRAME_HEIGHT / 40
"""Nothing that is to be read may be smaller."""

TITLE_WEIGHT = 600
PROSE_WEIGHT = 400
LABEL_WEIGHT = 500

LEADING = 0.62
"""The gap between two lines of prose, in ems, from one line's baseline to the next line's cap height."""

INLINE_MATH = 1.16
"""The size of mathematics among words, in ems of the words: its small letters then reach as high."""

TEXT_FONT = "Inter"
MATH_FONT = "New Computer Modern Math"
CODE_FONT = "DejaVu Sans Mono"
