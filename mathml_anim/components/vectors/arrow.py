"""Vectors as arrows whose heads keep their size, however long they are and wherever space takes them."""

from collections.abc import Callable
from typing import Any

import numpy as np
from manim import ORIGIN, Animation, Transform, VGroup, VMobject, override_animate, smooth
from numpy.typing import ArrayLike, NDArray

from mathml_anim.components.meaning import mark_dimmed, mean
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import polygon, scene_point
from mathml_anim.components.typography.label import Label
from mathml_anim.theme import layers, layout, motion
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

Vector = NDArray[np.float64]

_TAIL_CORNERS = (0, 24)
_TIP_CORNER = 12


class VectorArrow(VGroup):
    """An arrow from a tail to a head, with a label at its head.

    Args:
        vector: its components (2,) or (3,), in units.
        tail: where it begins, a point of the scene.
        unit: the length of one component unit, in scene units.
        color: its colour and its label's.
        label: Typst mathematics or words as in Label, such as `$bold(v)$`; empty for none.
        label_side: "left" or "right" of the arrow's direction, or "end", beyond the head.
        label_size: the height of an em of the label, in scene units.
        thickness: of the shaft, in scene units; the head is in proportion.
        spoken: how a voice says the label.

    Example:
        >>> v = VectorArrow((3, 1), label="$bold(v)$", color="focus", spoken="the vector v")
        >>> self.play(v.grow())
        >>> self.play(v.animate.move_to_vector((-1, 2)))
    """

    def __init__(
        self,
        vector: ArrayLike,
        *,
        tail: ArrayLike = ORIGIN,
        unit: float = 1.0,
        color: Paint = ColourRole.INK,
        label: str = "",
        label_side: str = "left",
        label_size: float = sizes.FORMULA,
        backing: bool = True,
        thickness: float = 0.07,
        spoken: str = "",
        name: str = "",
    ) -> None:
        super().__init__()
        self.unit, self.thickness = unit, thickness
        self.label_side, self.label_size, self._backing = label_side, label_size, backing
        self.body = VMobject(stroke_width=0, fill_opacity=1, color=paint(color))
        self.add(self.body)
        self.set_z_index(layers.VECTORS)
        self.label: Label | None = None
        if label:
            self.label = Label(label, size=label_size, color=color, backing=backing, spoken=spoken)
            self.add(self.label)
        mean(self, Role.SUBJECT, name=name or spoken or label, text=label, spoken=spoken)
        self.place(tail, vector)

    @property
    def tail(self) -> Vector:
        """The point of the scene where it begins, (3,)."""
        return np.asarray(self.body.points[list(_TAIL_CORNERS)].mean(axis=0))

    @property
    def head(self) -> Vector:
        """The point of the scene where it ends, (3,)."""
        return np.array(self.body.points[_TIP_CORNER])

    @property
    def vector(self) -> Vector:
        """Its components in units, (3,)."""
        return np.asarray((self.head - self.tail) / self.unit)

    def place(self, tail: ArrayLike, vector: ArrayLike) -> "VectorArrow":
        """Begin at a point of the scene and show a vector in units; return self."""
        start = scene_point(tail)
        along = scene_point(vector) * self.unit
        self.body.points = polygon(start + arrow_corners(along, self.thickness))
        self._place_label(start + along, along)
        return self

    def move_to_vector(self, vector: ArrayLike) -> "VectorArrow":
        """Show another vector from the same tail; return self. Animated, its head keeps its size."""
        return self.place(self.tail, vector)

    @override_animate(move_to_vector)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _move_to_vector(self, vector: ArrayLike, anim_args: dict[str, Any] | None = None) -> "MoveVector":
        return MoveVector(self, vector, **(anim_args or {}))

    def turn_to(self, vector: ArrayLike, *, run_time: float = motion.TRANSFORM) -> "MoveVector":
        """Return the animation in which it turns, the shorter way round, and stretches until it shows a vector."""
        return MoveVector(self, vector, turning=True, run_time=run_time)

    def rename(self, label: str, *, spoken: str = "", run_time: float = motion.EMPHASISE) -> "RenameVector":
        """Return the animation in which the label at its head turns into another; ValueError if it has none."""
        if self.label is None:
            raise ValueError("an arrow without a label cannot be renamed")
        return RenameVector(self, self.label, label, spoken, run_time=run_time)

    def named(self, label: str, *, spoken: str = "") -> "VectorArrow":
        """Return another arrow, as this one stands now, with another label."""
        return VectorArrow(
            self.vector,
            tail=self.tail,
            unit=self.unit,
            color=self.body.get_fill_color(),
            label=label,
            label_side=self.label_side,
            label_size=self.label_size,
            backing=self._backing,
            spoken=spoken,
        )

    def stand_back(self) -> "VectorArrow":
        """Stay behind, faint, as a trace of an arrow that moves on; return self."""
        self.set_opacity(layout.DIMMED)
        mark_dimmed(self)
        return self

    def grow(self, *, run_time: float = motion.ENTER) -> "GrowVector":
        """Return the animation in which it grows out of its tail and its label comes on."""
        return GrowVector(self, run_time=run_time)

    def _place_label(self, head: Vector, along: Vector) -> None:
        if self.label is None:
            return
        length = float(np.linalg.norm(along))
        ahead = along / length if length > 1e-9 else np.array([1.0, 0.0, 0.0])
        left = np.array([-ahead[1], ahead[0], 0.0])
        turn = {"left": left, "right": -left, "end": np.zeros(3)}[self.label_side]
        direction = ahead * (0.5 if turn.any() else 1) + turn
        direction /= np.linalg.norm(direction)
        words = self.label.words
        reach = _support(words.width / 2, words.height / 2, direction)
        self.label.shift(head + direction * (reach + 0.16) - words.get_center())


def _support(half_width: float, half_height: float, direction: Vector) -> float:
    """Return how far an ellipse with these half axes reaches in a direction."""
    return float(np.hypot(half_width * direction[0], half_height * direction[1]))


def arrow_corners(along: Vector, thickness: float) -> Vector:
    """Return the seven corners (7, 3) of an arrow from the origin; the head only shrinks when the arrow is shorter."""
    length = float(np.linalg.norm(along))
    if length < 1e-9:
        return np.zeros((7, 3))
    ahead = along / length
    left = np.array([-ahead[1], ahead[0], 0.0])
    scale = min(1.0, length / (5.5 * thickness))
    half, wing, tip = thickness / 2 * scale, 2.0 * thickness * scale, 4.4 * thickness * scale
    neck = along - tip * ahead
    return np.stack(
        [
            half * left,
            neck + half * left,
            neck + wing * left,
            along,
            neck - wing * left,
            neck - half * left,
            -half * left,
        ]
    )


class MoveVector(Animation):
    """An arrow's head moves to where another vector ends, straight or turning, and its label with it."""

    def __init__(
        self,
        arrow: VectorArrow,
        vector: ArrayLike,
        *,
        turning: bool = False,
        run_time: float = motion.TRANSFORM,
        rate_func: Callable[[float], float] = smooth,
        lag_ratio: float = 0,
    ) -> None:
        self._end, self._turning = scene_point(vector), turning
        self._arrow = arrow
        super().__init__(arrow, run_time=run_time, rate_func=rate_func, lag_ratio=lag_ratio)

    def begin(self) -> None:
        """Take the vector that the arrow shows when its animation begins."""
        self._start, self._tail = self._arrow.vector, self._arrow.tail
        super().begin()

    def interpolate_mobject(self, alpha: float) -> None:
        """Show the vector that is due."""
        part = self.rate_func(alpha)
        between = _turned if self._turning else _straight
        self._arrow.place(self._tail, between(self._start, self._end, part))


def _straight(start: Vector, end: Vector, part: float) -> Vector:
    return (1 - part) * start + part * end


def _turned(start: Vector, end: Vector, part: float) -> Vector:
    """Return the vector whose angle and length are a share of the way from one vector's to another's."""
    lengths = np.linalg.norm(start), np.linalg.norm(end)
    if min(lengths) < 1e-9:
        return _straight(start, end, part)
    first = float(np.arctan2(start[1], start[0]))
    angle = float(np.arctan2(np.cross(start, end)[2], start @ end))
    length = (1 - part) * lengths[0] + part * lengths[1]
    return np.asarray(length * np.array([np.cos(first + part * angle), np.sin(first + part * angle), 0.0]))


class GrowVector(Animation):
    """An arrow grows out of its tail; its label comes on as it arrives."""

    def __init__(
        self,
        arrow: VectorArrow,
        *,
        run_time: float = motion.ENTER,
        rate_func: Callable[[float], float] = smooth,
    ) -> None:
        self._arrow = arrow
        super().__init__(arrow, run_time=run_time, rate_func=rate_func, introducer=True)

    def begin(self) -> None:
        """Take the arrow as it is to be in the end."""
        self._end, self._tail = self._arrow.vector, self._arrow.tail
        label = self._arrow.label
        self._opacities = [] if label is None else [m.get_fill_opacity() for m in label.family_members_with_points()]
        super().begin()

    def interpolate_mobject(self, alpha: float) -> None:
        """Show as much of the arrow as is due."""
        part = self.rate_func(alpha)
        arrow = self._arrow
        arrow.place(self._tail, part * self._end)
        if arrow.label is not None:
            shown = max(0.0, 2 * part - 1)
            for glyph, opacity in zip(arrow.label.family_members_with_points(), self._opacities, strict=True):
                glyph.set_fill(opacity=opacity * shown)


class RenameVector(Transform):
    """The label at an arrow's head turns into another, where the arrow is when that begins."""

    def __init__(self, arrow: VectorArrow, label: Label, text: str, spoken: str, *, run_time: float) -> None:
        self._arrow, self._label, self._text, self._spoken = arrow, label, text, spoken
        super().__init__(label, run_time=run_time)

    def create_target(self) -> Label:
        """Return the label that an arrow of the new name has; from now on this one means that too."""
        named = self._arrow.named(self._text, spoken=self._spoken)
        assert named.label is not None
        mean(self._arrow, Role.SUBJECT, name=self._spoken or self._text, text=self._text, spoken=self._spoken)
        mean(self._label, Role.LABEL, text=self._text, spoken=self._spoken or self._text)
        return named.label
