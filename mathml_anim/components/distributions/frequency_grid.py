"""People who are counted: a mark for each, in rows, and a kind of people can step forward out of the crowd."""

from collections.abc import Collection, Sequence
from functools import partial
from typing import Any

import numpy as np
from manim import ORIGIN, VGroup, VMobject, override_animate
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import PlannedWalk, Values, Walk, Way, one_after_another
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import polygon, scene_point, scene_points
from mathml_anim.components.shapes import CIRCLE
from mathml_anim.theme import layers, motion
from mathml_anim.theme.roles import Role

_SQUARE = polygon(scene_points(np.array([[-1.2, 1.2], [-1.2, -1.2], [1.2, -1.2], [1.2, 1.2]])))
_DISC = scene_points(CIRCLE)

FULL = 0.3
"""The radius of a mark, as a share of the distance between two."""

LAG = 0.7
"""The share of the time in which marks of a crowd that comes on still set out."""


class NaturalFrequencyGrid(VGroup):
    """A crowd in rows, a mark for each person: squares and discs, and every kind of people in a colour.

    Place it by `centre` and `pitch`; if it is shifted or scaled as a whole, it goes back when it changes.

    Args:
        counts: how many there are of each kind.
        colors: one for each kind.
        squares: the kinds that are squares; all others are discs.
        names: what the kinds are.
        columns: how many people stand in a row.
        pitch: from one person to the next, in scene units.
        centre: the middle of the crowd.
        seed: shuffles who stands where; None lines the kinds up, the first on top.

    Raises:
        ValueError: there are not as many colours and names as kinds.

    Example:
        >>> crowd = NaturalFrequencyGrid([10, 90], colors=["belief", "mute"], squares=[0], seed=1)
        >>> self.add(crowd)
        >>> self.play(crowd.animate.gather([0], columns=5, pitch=0.6))
    """

    def __init__(
        self,
        counts: Sequence[int],
        *,
        colors: Sequence[Paint],
        squares: Collection[int] = (),
        names: Sequence[str] = (),
        columns: int = 40,
        pitch: float = 0.2,
        centre: ArrayLike = ORIGIN,
        seed: int | None = None,
    ) -> None:
        super().__init__()
        if len(colors) != len(counts) or len(names) not in {0, len(counts)}:
            raise ValueError(f"{len(counts)} kinds of people need as many colours, and as many names")
        self.counts = tuple(int(count) for count in counts)
        ends = np.cumsum(self.counts)
        self._members = [slice(int(end) - count, int(end)) for end, count in zip(ends, self.counts, strict=True)]
        self._outlines = [_SQUARE if kind in squares else _DISC for kind in range(len(counts))]
        for kind, color in enumerate(colors):
            marks = VMobject(fill_color=paint(color), fill_opacity=1, stroke_width=0)
            name = names[kind] if names else f"people of kind {kind + 1}"
            self.add(mean(marks.set_z_index(layers.SHAPES), Role.SUBJECT, name=name))
        mean(self, Role.SUBJECT, name="people")
        total = sum(self.counts)
        places = rows(total, columns, pitch, centre)
        if seed is not None:
            places = np.random.default_rng(seed).permutation(places)
        self.marks = np.column_stack([places, np.full(total, FULL * pitch)])
        self.place(self.marks)

    def kind(self, number: int) -> VMobject:
        """Return all marks of one kind; the first is 0."""
        found = self.submobjects[number]
        assert isinstance(found, VMobject)
        return found

    def place(self, marks: ArrayLike) -> "NaturalFrequencyGrid":
        """Put every person where a row (x, y, radius) says, in the order of the kinds, (n, 3); return self."""
        self.marks = np.array(marks, dtype=np.float64)
        for marks_of, outline, mine in zip(self.submobjects, self._outlines, self._members, strict=True):
            centres, radii = scene_points(self.marks[mine, :2]), self.marks[mine, 2]
            marks_of.points = (centres[:, None] + radii[:, None, None] * outline).reshape(-1, 3)
        return self

    def gather(
        self, kinds: Sequence[int], *, columns: int, pitch: float, centre: ArrayLike = ORIGIN
    ) -> "NaturalFrequencyGrid":
        """Let some kinds stand in rows of their own, in the order given, the first on top; return self."""
        return self.place(self._gathered(kinds, columns, pitch, centre))

    @override_animate(gather)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk_together(
        self,
        kinds: Sequence[int],
        *,
        columns: int,
        pitch: float,
        centre: ArrayLike = ORIGIN,
        anim_args: dict[str, Any] | None = None,
    ) -> Walk:
        end = partial(self._gathered, kinds, columns, pitch, centre)
        return Walk(self, lambda: self.marks, self.place, end, **(anim_args or {}))

    def enter(self, *, run_time: float = motion.ENTER) -> Walk:
        """Return the animation in which the crowd appears, from the left to the right."""

        def plan() -> Way:
            full = self.marks.copy()
            across = full[:, 0] - full[:, 0].min()
            order = across / max(across.max(), 1e-9)

            def show(gone: Values) -> None:
                self.place(np.column_stack([full[:, :2], full[:, 2] * one_after_another(gone, order, LAG)]))

            return Way(np.zeros(1), np.ones(1), show)

        return PlannedWalk(self, plan, run_time=run_time)

    def _gathered(self, kinds: Sequence[int], columns: int, pitch: float, centre: ArrayLike) -> Values:
        chosen = np.concatenate([np.arange(sum(self.counts))[self._members[kind]] for kind in kinds])
        marks = self.marks.copy()
        marks[chosen, :2] = rows(len(chosen), columns, pitch, centre)
        marks[chosen, 2] = FULL * pitch
        return marks


def rows(count: int, columns: int, pitch: float, centre: ArrayLike) -> Values:
    """Return so many places (count, 2) in rows around a point, as a page is read."""
    index = np.arange(count)
    high = -(-count // columns)
    x = index % columns - (columns - 1) / 2
    y = (high - 1) / 2 - index // columns
    return np.asarray(scene_point(centre)[:2] + pitch * np.column_stack([x, y]))
