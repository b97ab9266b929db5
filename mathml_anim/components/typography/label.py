"""Labels: a few words or a symbol at the thing they name, legible over a busy ground."""

import numpy as np
from manim import RIGHT, UP, Mobject, ParsableManimColor, RoundedRectangle, VGroup
from numpy.typing import ArrayLike, NDArray

from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import scene_point
from mathml_anim.components.typography.prose import set_words
from mathml_anim.components.typography.set_text import SetText
from mathml_anim.theme import layers, layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

PADDING = 0.1


class Backing(RoundedRectangle):
    """A rounded patch of the ground colour behind something that must be read."""

    def __init__(self, behind: Mobject, *, padding: float = PADDING, opacity: float = layout.BACKING_OPACITY) -> None:
        super().__init__(
            corner_radius=min(0.12, padding),
            width=behind.width + 2 * padding,
            height=behind.height + 2 * padding,
            stroke_width=0,
            fill_color=paint(ColourRole.GROUND),
            fill_opacity=opacity,
        )
        self.move_to(behind)
        self.set_z_index(layers.WORDS)
        mean(self, Role.BACKING)

    def set_fill(
        self,
        color: ParsableManimColor | None = None,  # noqa: ARG002 (the ground's)
        opacity: float | None = None,
        family: bool = True,
    ) -> "Backing":
        """Fade as it is told to, but keep the ground's colour, whatever colour the words before it take."""
        super().set_fill(paint(ColourRole.GROUND), opacity, family)
        return self


class Label(VGroup):
    """A short text or a symbol beside a thing, that can follow it and keeps its size.

    Args:
        text: the words; `$…$` is Typst mathematics.
        at: the object or point it stands at; None leaves it at the origin.
        side: the direction from the object to the label.
        gap: the space between the object and the label, in scene units.
        backing: whether it stands on a patch of the ground colour.
        spoken: how a voice says it, if not as it is written.

    Example:
        >>> Label("valley floor", at=dot, side=DOWN)
    """

    def __init__(
        self,
        text: str,
        *,
        at: Mobject | ArrayLike | None = None,
        side: ArrayLike = UP,
        gap: float = 0.18,
        backing: bool = True,
        size: float = sizes.LABEL,
        color: Paint = ColourRole.INK,
        spoken: str = "",
        name: str = "",
    ) -> None:
        super().__init__()
        self.words = SetText(set_words(text, weight=sizes.LABEL_WEIGHT), size=size, color=color)
        self.backing = Backing(self.words) if backing else None
        if self.backing is not None:
            self.add(self.backing)
        self.add(self.words)
        self.set_z_index(layers.LABELS)
        mean(self, Role.LABEL, name=name, text=text, spoken=spoken or text)
        if at is not None:
            self.place(at, side=side, gap=gap)

    def place(self, at: Mobject | ArrayLike, *, side: ArrayLike = UP, gap: float = 0.18) -> "Label":
        """Move the label to one side of an object or point, `gap` away from it; return self."""
        direction = _direction(side)
        edge = at.get_critical_point(np.sign(np.round(direction, 6))) if isinstance(at, Mobject) else scene_point(at)
        half = np.array([self.words.width / 2, self.words.height / 2, 0])
        away = direction * gap + np.sign(np.round(direction, 6)) * half
        self.shift(edge + away - self.words.get_center())
        return self

    def set_solid(self, share: float) -> "Label":
        """Show the words so solidly, from 0 to 1, and their backing in its own proportion; return self."""
        self.words.set_opacity(share)
        if self.backing is not None:
            self.backing.set_fill(opacity=share * layout.BACKING_OPACITY)
        return self

    def follow(self, thing: Mobject, *, side: ArrayLike = UP, gap: float = 0.18) -> "Label":
        """Stay at one side of a thing while it moves; return self."""
        self.clear_updaters()
        self.add_updater(lambda label: label.place(thing, side=side, gap=gap), call_updater=True)
        return self


def _direction(side: ArrayLike) -> NDArray[np.float64]:
    vector = scene_point(side)
    length = float(np.linalg.norm(vector))
    return vector / length if length else np.array(RIGHT, dtype=np.float64)
