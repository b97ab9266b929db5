"""How a lecture begins and ends: its objective, and what to take away."""

from collections.abc import Sequence
from itertools import pairwise

from manim import DL, DOWN, LEFT, ORIGIN, UL, VGroup

from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import Paint
from mathml_anim.components.typography.appear import Appear
from mathml_anim.components.typography.prose import Prose, Title
from mathml_anim.theme import layout, motion
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

INDENT = 0.58


class Objective(VGroup):
    """What the viewer will be able to do, large, under a quiet heading.

    Example:
        >>> Objective("read where space goes from the columns of a matrix")
    """

    def __init__(
        self,
        text: str,
        *,
        heading: str = "After this you can",
        color: Paint = ColourRole.INK,
        size: float = sizes.TITLE * 1.2,
        width: float = 9.0,
    ) -> None:
        super().__init__()
        self.heading = Prose(heading, size=sizes.LABEL, color=ColourRole.MUTE, weight=sizes.LABEL_WEIGHT)
        self.words = Prose(text, width=width, size=size, color=color, weight=sizes.TITLE_WEIGHT)
        self.words.next_to(self.heading, DOWN, buff=0.36, aligned_edge=LEFT)
        self.add(self.heading, self.words)
        mean(self, Role.PROSE, name="objective", text=text, spoken=f"{heading} {text}")
        self.move_to((layout.SAFE.left, (layout.SAFE.top + layout.SAFE.bottom) / 2, 0), aligned_edge=LEFT)


class Recap(VGroup):
    """The few sentences to take away, numbered, under a title.

    Args:
        points: two to five sentences; `$…$` is Typst mathematics.
        title: the heading.
        width: where the sentences wrap, in scene units.
        gap: the space between two sentences.

    Example:
        >>> recap = Recap(("Columns say where $hat(i)$ and $hat(j)$ land.", "Lines stay lines."))
        >>> self.play(recap.enter())
    """

    def __init__(
        self,
        points: Sequence[str],
        *,
        title: str = "To take away",
        width: float = 9.0,
        gap: float = 0.5,
        size: float = sizes.LABEL,
    ) -> None:
        super().__init__()
        self.title = Title(title)
        self.points_said = VGroup(*(_numbered(n + 1, text, width, size) for n, text in enumerate(points)))
        for above, below in pairwise([self.title, *self.points_said]):
            space = 0.75 if above is self.title else gap
            below.shift(above.get_corner(DL) - below.get_corner(UL) + DOWN * space)
        self.add(self.title, self.points_said)
        mean(self, Role.PROSE, name="recap", text=" ".join(points), spoken=" ".join(points))

    def point(self, number: int) -> VGroup:
        """Return a sentence with its number; the first is 0."""
        found = self.points_said[number]
        assert isinstance(found, VGroup)
        return found

    def enter(self, *, run_time: float = 2 * motion.ENTER) -> Appear:
        """Return the animation in which the title and then the sentences come on."""
        return Appear(self, [self.title, *self.points_said], run_time=run_time)


def _numbered(number: int, text: str, width: float, size: float) -> VGroup:
    digit = Prose(f"{number}", size=size, color=ColourRole.FOCUS, weight=sizes.TITLE_WEIGHT)
    mean(digit, Role.MARK, name="number")
    words = Prose(text, width=width, size=size)
    words.move_to(ORIGIN, aligned_edge=LEFT).align_baseline(digit)
    digit.move_to((-INDENT, digit.get_center()[1], 0), aligned_edge=LEFT)
    return mean(VGroup(digit, words), Role.PROSE, name="a sentence to take away", text=text, spoken=text)
