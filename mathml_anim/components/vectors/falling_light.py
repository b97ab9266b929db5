"""Light that falls squarely on a line, and is stopped by an arrow: why there is a shadow."""

import numpy as np

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import Paint
from mathml_anim.components.points import scene_point, segments
from mathml_anim.components.shapes import Lines
from mathml_anim.components.vectors.projection import OrthogonalProjection
from mathml_anim.theme import layers, motion
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

FAR = 16.0
"""From where the light comes and how far along the line it falls, in scene units: over every edge of the frame."""
BESIDE = 0.17
"""How far from its line the band of a shadow lies, in scene units: clear of an arrow on the line."""


class FallingLight(Lines):
    """Rays at a right angle to the line of a projection; those that meet its arrow end there.

    Args:
        projection: whose line they fall on; they follow its arrow.
        spacing: from one ray to the next, in scene units.
        side: from which side of the line they come: 1 is its left, -1 its right.
        fallen: how far they have come, from 0 to 1.

    Example:
        >>> drop = OrthogonalProjection((1, 3), (4, 3), tail=(-2, -2))
        >>> light = FallingLight(drop, fallen=0)
        >>> self.add(light, drop)
        >>> self.play(light.fall())
    """

    def __init__(
        self,
        projection: OrthogonalProjection,
        *,
        spacing: float = 0.42,
        side: int = 1,
        fallen: float = 1.0,
        color: Paint = ColourRole.FOCUS,
        opacity: float = 0.4,
        width: float = 1.8,
    ) -> None:
        super().__init__(color, width=width, opacity=opacity)
        self.projection, self.fallen = projection, fallen
        steps = np.arange(-np.floor(FAR / spacing), np.floor(FAR / spacing) + 1)
        self._at, self._side = (steps + 0.5) * spacing, float(np.sign(side))
        self.set_z_index(layers.GRID)
        mean(self, Role.GRID, name="light")
        self.add_updater(lambda _: self.set_fallen(self.fallen), call_updater=True)

    def set_fallen(self, fallen: float) -> "FallingLight":
        """Show the rays as far as they have come; return self."""
        self.fallen = float(fallen)
        drop = self.projection
        along = scene_point(drop.onto)
        away = self._side * np.array([-along[1], along[0], 0.0])
        arrow = drop.arrow.head - drop.tail
        reach, height = float(arrow @ along), float(arrow @ away)
        share = self._at / reach if abs(reach) > 1e-9 else np.full_like(self._at, -1.0)
        stops = np.where((share > 0) & (share < 1) & (height > 0), share * height, 0.0)
        stops = FAR - self.fallen * (FAR - stops)
        feet = drop.tail + self._at[:, None] * along
        self.points = segments(feet + FAR * away, feet + stops[:, None] * away)
        return self

    def fall(self, *, run_time: float = motion.ENTER) -> Walk:
        """Return the animation in which the rays come down to the line."""
        return Walk(self, lambda: np.zeros(1), self._show, np.ones(1), run_time=run_time)

    def _show(self, fallen: Values) -> None:
        self.set_fallen(float(fallen[0]))


class CastShadow(Lines):
    """The stretch of a projection's line that its arrow keeps the light from, as a broad band below the line.

    Args:
        projection: whose shadow it is; it follows it.
        side: the side of the line on which the band lies: 1 is its left, -1 its right.
        width: as of a stroke.
        away: from the line to the middle of the band, in scene units.

    Example:
        >>> drop = OrthogonalProjection((1, 3), (4, 3), tail=(-2, -2))
        >>> self.add(CastShadow(drop), drop)
    """

    def __init__(
        self,
        projection: OrthogonalProjection,
        *,
        side: int = -1,
        color: Paint = ColourRole.FOCUS,
        width: float = 12.0,
        away: float = BESIDE,
    ) -> None:
        super().__init__(color, width=width)
        self.projection, self._away = projection, away * float(np.sign(side))
        self.set_z_index(layers.SHAPES)
        mean(self, Role.SUBJECT, name="the shadow")
        self.add_updater(lambda _: self._follow(), call_updater=True)

    def _follow(self) -> None:
        drop = self.projection
        along = scene_point(drop.onto)
        start = drop.tail + self._away * np.array([-along[1], along[0], 0.0])
        self.points = segments(start[None], (start + drop.length * drop.unit * along)[None])
