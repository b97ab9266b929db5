"""A scale of odds on which every piece of evidence is a step, as long wherever it begins."""

from collections.abc import Callable, Sequence
from math import log10
from typing import Any

import numpy as np
from manim import DOWN, ORIGIN, UP, Dot, VGroup, override_animate
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import PlannedWalk, Values, Walk, Way
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import Points, scene_point, scene_points, segments
from mathml_anim.components.shapes import Lines
from mathml_anim.components.typography.label import Label
from mathml_anim.components.typography.number import shown_number
from mathml_anim.maths.bayes import probability
from mathml_anim.theme import layers, motion
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.decimals import written
from mathml_anim.theme.roles import Role

SAMPLES = 33
"""Points from which the arc of a step is made."""

LIFT = 0.42
"""How high the arc of a step is, as a share of its length."""


class OddsScale(VGroup):
    """A line of odds by powers of ten, below each the probability that it is, and a knob that steps along it.

    Place it by `centre` and `width`; if it is shifted or scaled as a whole, it goes back when it changes.

    Args:
        odds: where the knob begins.
        powers: the powers of ten that are written, ascending.
        width: of the line, in scene units.
        centre: its middle.
        color: of the knob, and step_color that of its steps.

    Raises:
        ValueError: the odds are not positive.

    Example:
        >>> scale = OddsScale(1 / 99, width=10)
        >>> self.add(scale)
        >>> self.play(scale.step(10, label="× 10"))
    """

    def __init__(
        self,
        odds: float,
        *,
        powers: Sequence[int] = (-2, -1, 0, 1, 2),
        width: float = 11.0,
        centre: ArrayLike = ORIGIN,
        color: Paint = ColourRole.FOCUS,
        step_color: Paint = ColourRole.CHANGE,
    ) -> None:
        super().__init__()
        if not odds > 0:
            raise ValueError(f"the odds are {odds}; they must be positive to stand on a scale of powers")
        self._middle, self._step_color = scene_point(centre), step_color
        self._unit = width / (powers[-1] - powers[0] + 1)
        self._zero = (powers[0] + powers[-1]) / 2
        self.place = log10(odds)
        self.line = Lines(ColourRole.MUTE, width=4)
        ends = np.array([powers[0] - 0.5, powers[-1] + 0.5])
        at = np.stack([self.point_at(10.0**power) for power in powers])
        notches = segments(at + 0.13 * DOWN, at + 0.13 * UP)
        self.line.points = np.concatenate([segments(self._points(ends[:1]), self._points(ends[1:])), notches])
        self.odds_labels = VGroup(*(_odds_label(power, point) for power, point in zip(powers, at, strict=True)))
        self.shares = VGroup(*(_share_label(power, point) for power, point in zip(powers, at, strict=True)))
        self.steps = VGroup()
        self.knob = Dot(radius=0.16, color=paint(color)).set_z_index(layers.WORDS)
        mean(self.line, Role.AXIS)
        self.add(self.line, self.odds_labels, self.shares, self.steps, mean(self.knob, Role.SUBJECT, name="the odds"))
        mean(self, Role.SUBJECT, name="a scale of odds")
        self.set_odds(odds)

    @property
    def odds(self) -> float:
        """Where the knob is."""
        return float(10.0**self.place)

    def point_at(self, odds: float) -> Points:
        """Return the point of the scene (3,) where odds stand."""
        return scene_point(self._points(np.array([log10(odds)]))[0])

    def set_odds(self, odds: float) -> "OddsScale":
        """Move the knob along the line; return self."""
        self.place = log10(odds)
        self.knob.move_to(self._points(np.array([self.place]))[0])
        return self

    @override_animate(set_odds)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _slide(self, odds: float, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: np.array(self.place), self._show, log10(odds), **(anim_args or {}))

    def step(
        self,
        ratio: float,
        *,
        label: str = "",
        color: Paint | None = None,
        lift: float = LIFT,
        run_time: float = motion.TRANSFORM / 2,
    ) -> Walk:
        """Return the animation in which evidence moves the knob by a likelihood ratio, in an arc that stays.

        Args:
            ratio: above 1 to the right, below 1 to the left.
            label: what stands on the arc.
            color: of the arc, if not that of the steps.
            lift: how high the arc is, as a share of its length.
            run_time: its seconds.
        """

        def plan() -> Way:
            return Way(np.zeros(()), 1.0, self._new_step(ratio, label, color, lift))

        return PlannedWalk(self, plan, run_time=run_time)

    def take_step(
        self, ratio: float, *, label: str = "", color: Paint | None = None, lift: float = LIFT
    ) -> "OddsScale":
        """Move the knob by a likelihood ratio at once, and leave the arc of the step; return self."""
        self._new_step(ratio, label, color, lift)(np.ones(()))
        return self

    def _new_step(self, ratio: float, label: str, color: Paint | None, lift: float) -> Callable[[Values], None]:
        """Return what shows a new step from where the knob is, as far as it has come."""
        ink = color or self._step_color
        arc, text = Lines(ink, width=5), Label(label, color=ink) if label else None
        marks = VGroup(arc.set_z_index(layers.VECTORS), *filter(None, [text]))
        self.steps.add(mean(marks, Role.MARK, name="a step"))
        start, length = self.place, log10(ratio)
        if text is not None:
            text.move_to(self._arc(start, length, lift, 0.5)[-1] + 0.36 * UP)

        def show(gone: Values) -> None:
            part = float(gone)
            points = self._arc(start, length, lift, part)
            arc.points = segments(points[:-1], points[1:])
            self.place = start + part * length
            self.knob.move_to(points[-1])
            if text is not None:
                text.set_solid(part)

        return show

    def _arc(self, start: float, length: float, lift: float, part: float) -> Points:
        """Return points (n, 3) on the arc of a step, as far as it has come."""
        along = np.linspace(0, part, SAMPLES)
        points = self._points(start + along * length)
        points[:, 1] += 4 * along * (1 - along) * lift * self._unit * abs(length)
        return points

    def _points(self, places: Values) -> Points:
        return np.asarray(self._middle + scene_points(np.outer(places - self._zero, (self._unit, 0.0))))

    def _show(self, place: Values) -> None:
        self.set_odds(float(10.0 ** float(place)))


def _odds_label(power: int, at: Points) -> Label:
    """Return the odds of a power of ten, such as 1 : 100, below the line."""
    one, other = (written(f"{10 ** max(0, sign * power):,}") for sign in (1, -1))
    return Label(f"{one} : {other}", at=at, side=DOWN, gap=0.26, backing=False, spoken=f"{one} to {other}")


def _share_label(power: int, at: Points) -> Label:
    """Return the probability that odds of a power of ten are, below them, in whole percent."""
    share = shown_number(probability(10.0**power), ".0%")
    return Label(share, at=at, side=DOWN, gap=0.78, backing=False, size=sizes.PROSE, color=ColourRole.MUTE)
