"""Where things go: the frame, its safe area, the left column and the caption band, in scene units."""

from dataclasses import dataclass

FRAME_HEIGHT = 8.0
FRAME_WIDTH = FRAME_HEIGHT * 16 / 9

SAFE_MARGIN = 0.05
"""The share of the frame's width and height that is kept free of text on every side."""

CAPTION_BAND = 0.12
"""The share of the frame's height, at its foot, that belongs to captions."""

COLUMN_WIDTH = 0.38
"""The largest share of the frame's width that words and formulas take on the left."""

BACKING_OPACITY = 0.82
"""How solid the ground-coloured backing of text over a busy ground is."""

REFERENCE_OPACITY = 0.24
"""How solid the reference grid behind a moving one is."""

DIMMED = 0.35
"""How solid what is not the subject is left."""


@dataclass(frozen=True)
class Box:
    """An upright rectangle in scene units, the frame's centre at (0, 0) and y upwards."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        """Its width in scene units."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Its height in scene units."""
        return self.top - self.bottom

    @property
    def centre(self) -> tuple[float, float, float]:
        """Its middle, as a point of the scene."""
        return ((self.left + self.right) / 2, (self.bottom + self.top) / 2, 0.0)

    @property
    def top_left(self) -> tuple[float, float, float]:
        """Its upper left corner, as a point of the scene."""
        return (self.left, self.top, 0.0)

    def contains(self, other: "Box", *, slack: float = 1e-9) -> bool:
        """Return whether another box lies inside this one."""
        return (
            self.left - slack <= other.left
            and self.bottom - slack <= other.bottom
            and other.right <= self.right + slack
            and other.top <= self.top + slack
        )


FRAME = Box(-FRAME_WIDTH / 2, -FRAME_HEIGHT / 2, FRAME_WIDTH / 2, FRAME_HEIGHT / 2)
"""The whole picture."""

SAFE = Box(
    FRAME.left + SAFE_MARGIN * FRAME_WIDTH,
    FRAME.bottom + CAPTION_BAND * FRAME_HEIGHT,
    FRAME.right - SAFE_MARGIN * FRAME_WIDTH,
    FRAME.top - SAFE_MARGIN * FRAME_HEIGHT,
)
"""Where text may stand: inside the margins and above the captions."""

CAPTIONS = Box(FRAME.left, FRAME.bottom, FRAME.right, FRAME.bottom + CAPTION_BAND * FRAME_HEIGHT)
"""The band that captions cover."""

COLUMN = Box(SAFE.left, SAFE.bottom, FRAME.left + COLUMN_WIDTH * FRAME_WIDTH, SAFE.top)
"""The left column for words and formulas."""

STAGE = Box(COLUMN.right, SAFE.bottom, SAFE.right, SAFE.top)
"""The right part, where the subject stands beside a column of words."""

PLANE_ORIGIN = (2.0, -0.6)
"""Where the origin of a plane is that stands beside a column of words, in scene units."""

PLANE_UNIT = 1.2
"""The side of a square of such a plane, in scene units."""
