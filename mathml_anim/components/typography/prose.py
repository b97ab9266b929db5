"""Words on screen: the title of a scene, and a few lines of prose."""

import re
from itertools import pairwise

import numpy as np
from manim import DOWN, LEFT, UL, Mobject

from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import Paint
from mathml_anim.components.typography.outline import Outline
from mathml_anim.components.typography.set_text import SetText
from mathml_anim.components.typography.typeset import TypesettingError, escape, typeset, typeset_words
from mathml_anim.theme import layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

_MATHS = re.compile(r"(?<!\\)(\$[^$]+(?<!\\)\$)")


def markup(text: str) -> str:
    """Return words as Typst markup: what stands between dollars is mathematics, all else is shown as it is.

    A line break is kept; a dollar sign itself is written with a backslash before it.
    """
    parts = _MATHS.split(text)
    words = (part if n % 2 else escape(part.replace("\\$", "$")).replace("\n", " \\\n") for n, part in enumerate(parts))
    return "".join(words)


def set_words(text: str, *, weight: int, width: float | None = None) -> Outline:
    """Return the outline of words, in ems; TypesettingError names the piece of mathematics that is wrong."""
    try:
        return typeset_words(markup(text), weight=weight, width=width)
    except TypesettingError:
        for piece in _MATHS.findall(text):
            typeset(piece)
        raise


class Prose(SetText):
    """A block of words, left-aligned and wrapped, with mathematics between dollars.

    Args:
        text: the words; `$…$` is Typst mathematics.
        width: where lines wrap, in scene units.
        size: the height of an em in scene units.
        weight: 100 to 900.
        spoken: how a voice says it, if not as it is written.

    Example:
        >>> Prose("Every arrow lands on $A bold(v)$.", width=5).to_edge(LEFT)
    """

    role = Role.PROSE

    def __init__(
        self,
        text: str,
        *,
        width: float = layout.COLUMN.width,
        size: float = sizes.PROSE,
        color: Paint = ColourRole.INK,
        weight: int = sizes.PROSE_WEIGHT,
        spoken: str = "",
        name: str = "",
    ) -> None:
        super().__init__(set_words(text, weight=weight, width=width / size), size=size, color=color)
        mean(self, self.role, name=name, text=text, spoken=spoken or text)


class Title(Prose):
    """The title of a scene, in the upper left corner of the safe area.

    Example:
        >>> Title("Directions that survive")
    """

    role = Role.TITLE

    def __init__(
        self, text: str, *, color: Paint = ColourRole.INK, width: float = layout.SAFE.width, spoken: str = ""
    ) -> None:
        super().__init__(text, width=width, size=sizes.TITLE, color=color, weight=sizes.TITLE_WEIGHT, spoken=spoken)
        corner = np.array(layout.SAFE.top_left)
        self.shift(corner - self.get_corner(UL))


class Heading(Title):
    """The title of a scene that has words and formulas on the left: no wider than their column.

    Example:
        >>> Heading("How far can a few vectors reach?")
    """

    def __init__(self, text: str, *, color: Paint = ColourRole.INK, spoken: str = "") -> None:
        super().__init__(text, color=color, width=layout.COLUMN.width, spoken=spoken)


def word(text: str, *, color: Paint = ColourRole.INK, spoken: str = "") -> Prose:
    """Return a word or a line of the left column, as large as a label."""
    return Prose(text, size=sizes.LABEL, color=color, spoken=spoken)


def arrange_column(*things: Mobject, gap: float = 0.5) -> None:
    """Move things under the first, left-aligned with it, equally spaced."""
    for above, below in pairwise(things):
        below.next_to(above, DOWN, buff=gap, aligned_edge=LEFT)
