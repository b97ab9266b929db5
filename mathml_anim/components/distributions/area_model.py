"""Bayes' rule as areas: a square of all cases, split by a hypothesis and lit as far as the evidence occurs."""

from typing import Any

import numpy as np
from manim import DL, RIGHT, UP, Mobject, VGroup, VMobject, override_animate
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import Points, polygon, scene_point, segments
from mathml_anim.components.shapes import Lines
from mathml_anim.components.typography.number import Number
from mathml_anim.maths.bayes import posterior
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role


class AreaModel(VGroup):
    """A square whose width is split by a hypothesis; both parts are lit as high as the evidence is likely there.

    Place it by `corner` and `side`; if it is shifted or scaled as a whole, it goes back when it changes.

    Args:
        prior: the probability of the hypothesis: the width of the left part.
        if_true: the probability of the evidence if it holds: how high the left part is lit.
        if_false: the same if it does not: how high the right part is lit.
        side: of the square, in scene units.
        corner: its lower left corner.
        color: of the left part, and rest_color that of the right one, both quiet.
        hit_color: of the left part where it is lit, and alarm_color that of the right one.
        name: of the hypothesis.
        labelled: whether it stands with its probability over the left part.

    Example:
        >>> model = AreaModel(0.2, 0.9, 0.3, side=5, corner=(-2.5, -2.5), name="rain")
        >>> self.add(model)
        >>> self.play(model.animate.set_shares(0.5, 0.9, 0.3))
    """

    def __init__(
        self,
        prior: float,
        if_true: float = 0.0,
        if_false: float = 0.0,
        *,
        side: float = 5.0,
        corner: ArrayLike = (-2.5, -2.5),
        color: Paint = ColourRole.BELIEF,
        rest_color: Paint = ColourRole.MUTE,
        hit_color: Paint = ColourRole.FIRST,
        alarm_color: Paint = ColourRole.SECOND,
        name: str = "true",
        labelled: bool = True,
    ) -> None:
        super().__init__()
        self.side, self.corner, self.name = side, scene_point(corner), name
        self.shares = np.array([prior, if_true, if_false], dtype=np.float64)
        self.held, self.rest = _area(color, 0.85, name), _area(rest_color, 0.16, f"not {name}", Role.GRID)
        self.hits = _area(hit_color, 1.0, f"{name}, with the evidence")
        self.alarms = _area(alarm_color, 1.0, f"not {name}, with the evidence")
        for lit in (self.hits, self.alarms):
            lit.set_stroke(paint(ColourRole.GROUND), width=2.5)
        self.outline = Lines(ColourRole.MUTE, width=2.5)
        self.outline.points = self._rectangle(0, 1, 0, 1)
        self.prior = Number(
            prior, format_spec=".0%", unit=f" {name}", anchor=DL, font="text", size=sizes.LABEL, color=color
        )
        self.add(self.rest, self.held, self.alarms, self.hits, mean(self.outline, Role.AXIS))
        if labelled:
            self.add(self.prior)
        mean(self, Role.SUBJECT, name="all cases as areas")
        self.set_shares(*self.shares)

    @property
    def posterior(self) -> float:
        """The share of the left part in what is lit; 0 while nothing is."""
        prior, if_true, if_false = (float(share) for share in self.shares)
        lit = prior * if_true + (1 - prior) * if_false
        return posterior(prior, if_true, if_false) if lit > 0 else 0.0

    def set_shares(self, prior: float, if_true: float, if_false: float) -> "AreaModel":
        """Split the square elsewhere, and light its parts as high as given; return self."""
        self.shares = np.array([prior, if_true, if_false], dtype=np.float64)
        self.held.points = self._rectangle(0, prior, 0, 1)
        self.rest.points = self._rectangle(prior, 1, 0, 1)
        self.hits.points = self._rectangle(0, prior, 0, if_true)
        self.alarms.points = self._rectangle(prior, 1, 0, if_false)
        self.prior.set_value(float(prior))
        self.prior.move_to(self.corner + (self.side + 0.16) * UP, aligned_edge=DL)
        return self

    @override_animate(set_shares)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk(self, prior: float, if_true: float, if_false: float, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: self.shares, self._show, (prior, if_true, if_false), **(anim_args or {}))

    def _show(self, shares: Values) -> None:
        self.set_shares(*(float(share) for share in shares))

    def _rectangle(self, left: float, right: float, low: float, high: float) -> Points:
        return _rectangle(self.corner, self.side * np.array([left, right, low, high]))


class PosteriorBar(VGroup):
    """The lit areas of an area model poured into one bar: how much of them is the hypothesis, as a share and a number.

    Args:
        model: the areas; the bar follows them.
        width: of the bar, in scene units.
        gap: between the square and the bar.
        color: of the number.

    Example:
        >>> model = AreaModel(0.2, 0.9, 0.3)
        >>> bar = PosteriorBar(model)
        >>> self.add(model, bar)
        >>> self.play(model.animate.set_shares(0.5, 0.9, 0.3))
    """

    def __init__(
        self, model: AreaModel, *, width: float = 0.7, gap: float = 0.7, color: Paint = ColourRole.FOCUS
    ) -> None:
        super().__init__()
        self._model, self._width = model, width
        self._foot = model.corner + (model.side + gap) * RIGHT
        self.hits = _area(model.hits.get_fill_color(), 1.0, "the share of the hypothesis")
        self.alarms = _area(model.alarms.get_fill_color(), 1.0, "the share of the rest")
        self.level = Lines(color, width=5)
        self.number = Number(model.posterior, format_spec=".0%", font="text", size=sizes.TITLE, color=color)
        self.add(self.alarms, self.hits, mean(self.level, Role.MARK, name="the belief"), self.number)
        mean(self, Role.SUBJECT, name="the belief after the evidence")
        self.add_updater(_follow, call_updater=True)

    def follow(self) -> "PosteriorBar":
        """Show the share that the areas have now; return self."""
        share, side = self._model.posterior, self._model.side
        size = np.array([0, self._width, 0, side])
        self.hits.points = _rectangle(self._foot, size * (1, 1, 1, share))
        self.alarms.points = _rectangle(self._foot, np.array([0, self._width, share * side, side]))
        height = self._foot + share * side * UP
        ends = np.stack([height - 0.12 * RIGHT, height + (self._width + 0.12) * RIGHT])
        self.level.points = segments(ends[:1], ends[1:])
        self.number.set_value(share)
        self.number.next_to(ends[1], RIGHT, buff=0.15)
        return self


def _follow(bar: Mobject) -> None:
    assert isinstance(bar, PosteriorBar)
    bar.follow()


def _area(color: Paint, opacity: float, name: str, role: Role = Role.SUBJECT) -> VMobject:
    area = VMobject(fill_color=paint(color), fill_opacity=opacity, stroke_width=0)
    return mean(area.set_z_index(layers.SHAPES), role, name=name)


def _rectangle(corner: Points, box: Values) -> Points:
    """Return the cubic points (16, 3) of the rectangle (left, right, low, high) seen from a corner (3,)."""
    left, right, low, high = box
    corners = np.array([[left, low, 0], [right, low, 0], [right, high, 0], [left, high, 0]])
    return polygon(corner + corners)
