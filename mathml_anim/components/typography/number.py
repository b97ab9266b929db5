"""Numbers that count while they are animated: every glyph is set once and then placed by NumPy."""

import re
from collections.abc import Callable
from functools import lru_cache
from math import isfinite
from typing import Any

import numpy as np
from manim import LEFT, RIGHT, Animation, Mobject, VMobject, override_animate, smooth
from manim.typing import PathFuncType
from manim.utils.paths import straight_path
from numpy.typing import NDArray

from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import Points
from mathml_anim.components.typography.set_text import SetText
from mathml_anim.components.typography.typeset import typeset
from mathml_anim.problems import Remediable
from mathml_anim.theme import fonts, layers, motion
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.decimals import written
from mathml_anim.theme.roles import Role

MINUS = "−"
_DIGITS = re.compile(r"[1-9]")
_STRAIGHT = straight_path()


def shown_number(value: float, format_spec: str) -> str:
    """Return a number as it is shown: with a true minus sign, and never a minus before zero.

    Its decimals follow a point; `Number`, and Typst in mathematics, write a comma where the language does.

    Raises:
        Remediable: the value is not finite, or the format does not fit it.
    """
    if not isfinite(value):
        raise Remediable(f"a number on screen is {value}", "give it a finite value")
    try:
        text = format(value, format_spec)
    except ValueError as error:
        raise Remediable(f"a number cannot be shown as {format_spec!r}: {error}", "use a format such as .2f") from None
    if not _DIGITS.search(text.split("e")[0]):
        text = text.replace("-", "", 1) if text.lstrip().startswith("-") else text
    return text.replace("-", MINUS)


@lru_cache(maxsize=256)
def _glyph(character: str, maths: bool, weight: int, _folders: object) -> tuple[Points, float]:
    """Return a character's points in ems, its baseline at the origin, and how far the next one is from it."""
    family = f'font: "{sizes.MATH_FONT}", weight: 400' if maths else 'number-width: "tabular"'
    shown = f"text({family})[\\u{{{ord(character):x}}}]"
    ruled = typeset(f'#box({shown})#box(width: 1em, height: 1em, fill: rgb("#ff0000"))', weight=weight)
    rule = ruled.pieces[-1]
    origin = np.array([float(rule.points[:, 0].min()), float(rule.points[:, 1].min()), 0])
    drawn = [piece.points for piece in ruled.pieces[:-1]]
    points = np.concatenate(drawn) if drawn else np.zeros((0, 3))
    return points - (0, origin[1], 0), float(origin[0])


class Number(VMobject):
    """A number that counts while it is animated, without setting a glyph anew.

    Args:
        value: the number shown.
        format_spec: Python's format of it, such as `.2f`, `+.1f`, `,.0f`, `.0%`.
        unit: what follows the digits.
        anchor: the edge that stays where it is while digits come and go: LEFT, ORIGIN (the middle) or RIGHT.
        font: "maths" (digits as in formulas) or "text".

    The digits are all equally wide. Move, scale or colour it like any mobject.

    Example:
        >>> loss = Number(4.2, format_spec=".1f")
        >>> self.play(loss.animate.set_value(0.3), run_time=2)
    """

    def __init__(
        self,
        value: float,
        *,
        format_spec: str = ".2f",
        unit: str = "",
        anchor: NDArray[np.float64] = LEFT,
        font: str = "maths",
        size: float = sizes.FORMULA,
        weight: int = sizes.LABEL_WEIGHT,
        color: Paint = ColourRole.INK,
        spoken: str = "",
        name: str = "",
    ) -> None:
        super().__init__(stroke_width=0, fill_opacity=1, color=paint(color))
        if font not in {"maths", "text"}:
            raise Remediable(f"there is no font {font!r} for numbers", 'use "maths" or "text"')
        self.format_spec, self.unit, self._anchor = format_spec, unit, float(np.sign(anchor[0]))
        self._font, self._size, self._weight = font, size, weight
        self._name, self._spoken = name, spoken
        self.value = float(value)
        self._drawn, self.points = self._layout(value), self._layout(value)
        self.set_z_index(layers.WORDS)
        self._say()

    @property
    def text(self) -> str:
        """The number as it is shown."""
        return written(shown_number(self.value, self.format_spec)) + self.unit

    @property
    def baseline(self) -> float:
        """The height in the scene of the digits' baseline."""
        return float(self._frame()[1, 3])

    def stand_after(self, text: SetText, *, gap: float = 0.15) -> "Number":
        """Move to the right of a text, on its first baseline; return self."""
        self.next_to(text, RIGHT, buff=gap)
        return self._align_baseline(text)

    def stand_before(self, text: SetText, *, gap: float = 0.12) -> "Number":
        """Move to the left of a text, on its first baseline; return self."""
        self.next_to(text, LEFT, buff=gap)
        return self._align_baseline(text)

    def set_value(self, value: float) -> "Number":
        """Show another value at the same place, size and turn; return self."""
        frame = self._frame()
        self.value = float(value)
        self._drawn = self._layout(value)
        self.points = np.asarray(self._drawn @ frame[:, :3].T + frame[:, 3])
        self._say()
        return self

    def follow(self, read: Callable[[], float]) -> "Number":
        """Show, from now on and at every moment, what `read` returns; return self."""
        self.add_updater(lambda number: number.set_value(read()), call_updater=True)
        return self

    def count_to(self, value: float, *, run_time: float = motion.TRANSFORM) -> "Count":
        """Return the animation in which the number runs to a value."""
        return Count(self, value, run_time=run_time)

    @override_animate(set_value)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _count(self, value: float, anim_args: dict[str, Any] | None = None) -> "Count":
        return Count(self, value, **(anim_args or {}))

    def _align_baseline(self, text: SetText) -> "Number":
        self.shift((0, text.baseline - self.baseline, 0))
        return self

    def interpolate(
        self,
        mobject1: Mobject,
        mobject2: Mobject,
        alpha: float,
        path_func: PathFuncType = _STRAIGHT,
    ) -> "Number":
        """Stand part of the way between two others; a copy of itself, as of a fade, may show another value by then."""
        if isinstance(mobject1, Number):
            self._drawn = mobject1._drawn
        super().interpolate(mobject1, mobject2, alpha, path_func)
        return self

    def _say(self) -> None:
        mean(self, Role.NUMBER, name=self._name, text=self.text, spoken=self._spoken or self.text)

    def _layout(self, value: float) -> Points:
        at, placed = 0.0, []
        for character in written(shown_number(value, self.format_spec)) + self.unit:
            points, advance = _glyph(character, self._font == "maths", self._weight, fonts.folders())
            placed.append(points + np.array([at, 0, 0]))
            at += advance
        points = np.concatenate(placed) if placed else np.zeros((0, 3))
        return (points - ((1 + self._anchor) / 2 * at, 0, 0)) * self._size

    def _frame(self) -> NDArray[np.float64]:
        """Return the affine map (3, 4) that took the points from where they were laid out to where they are."""
        if len(self.points) != len(self._drawn) or not len(self._drawn):
            return np.concatenate([np.eye(3), self.get_center()[:, None]], axis=1)
        drawn, now = self._drawn, self.points
        across = [int(np.argmin(drawn[:, 0])), int(np.argmax(drawn[:, 0]))]
        height = np.abs((drawn - drawn[across[0]]) @ _normal(drawn[across[1]] - drawn[across[0]]))
        corners = [*across, int(np.argmax(height))]
        before, after = _axes(drawn[corners]), _axes(now[corners])
        linear = after @ np.linalg.inv(before)
        return np.concatenate([linear, (now[corners[0]] - linear @ drawn[corners[0]])[:, None]], axis=1)


def _normal(along: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.array([-along[1], along[0], 0])


def _axes(corners: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the columns of two edges of a triangle and of its normal, scaled like them."""
    one, other = corners[1] - corners[0], corners[2] - corners[0]
    normal = np.cross(one, other)
    return np.stack([one, other, normal / np.sqrt(float(np.linalg.norm(normal)))], axis=1)


class Count(Animation):
    """A number runs from the value it has to another."""

    def __init__(
        self,
        number: Number,
        value: float,
        *,
        run_time: float = motion.TRANSFORM,
        rate_func: Callable[[float], float] = smooth,
        lag_ratio: float = 0,
    ) -> None:
        shown_number(value, number.format_spec)
        self._end = float(value)
        self._number = number
        super().__init__(number, run_time=run_time, rate_func=rate_func, lag_ratio=lag_ratio)

    def begin(self) -> None:
        """Take the value that the number has when its animation begins."""
        self._start = self._number.value
        super().begin()

    def interpolate_mobject(self, alpha: float) -> None:
        """Show the value that is due."""
        part = self.rate_func(alpha)
        self._number.set_value(self._end if part == 1 else self._start + part * (self._end - self._start))
