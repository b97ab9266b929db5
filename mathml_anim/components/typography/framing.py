"""How a lecture begins and ends: its objective, and what to take away."""

from collections.abc import Sequence

from manim import DOWN, LEFT, UL, Animation, FadeIn, LaggedStart, VGroup

from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import Paint
from mathml_anim.components.typography.prose import Prose, Title
from mathml_anim.theme import layout, motion
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role


class Objective(VGroup):
    """What the viewer will be able to do, large, under a quiet heading.

    Example:
        >>> Objective("Read where space goes from the columns of a matrix", heading="After this")
    """

    def __init__(
        self, text: str, *, heading: str = "After this you can", color: Paint = ColourRole.INK, width: float = 8.6
    ) -> None:
        super().__init__()
        self.heading = Prose(heading, size=sizes.PROSE, color=ColourRole.MUTE, weight=sizes.LABEL_WEIGHT)
        self.words = Prose(text, width=width, size=sizes.TITLE, color=color, weight=sizes.LABEL_WEIGHT)
        self.words.next_to(self.heading, DOWN, buff=0.32, aligned_edge=LEFT)
        self.add(self.heading, self.words)
        mean(self, Role.PROSE, name="objective", text=text, spoken=f"{heading}: {text}")
        self.move_to((layout.SAFE.left, (layout.SAFE.top + layout.SAFE.bottom) / 2, 0), aligned_edge=LEFT)


class Recap(VGroup):
    """The few sentences to take away, numbered, under a title.

    Args:
        points: two to five sentences; `$…$` is Typst mathematics.
        title: the heading.
        width: where the sentences wrap, in scene units.

    Example:
        >>> recap = Recap(("Columns say where $hat(i)$ and $hat(j)$ land.", "Lines stay lines."))
        >>> self.play(FadeIn(recap.title), FadeIn(recap.point(0)))
    """

    def __init__(
        self, points: Sequence[str], *, title: str = "To take away", width: float = 8.6, gap: float = 0.45
    ) -> None:
        super().__init__()
        self.title = Title(title)
        self.points_said = VGroup(*(_numbered(n + 1, text, width) for n, text in enumerate(points)))
        above = self.title
        for n, point in enumerate(self.points_said):
            point.shift(above.get_corner(LEFT + DOWN) - point.get_corner(UL) + DOWN * (0.7 if n == 0 else gap))
            above = point
        self.add(self.title, self.points_said)
        mean(self, Role.PROSE, name="recap", text=" ".join(points), spoken=" ".join(points))

    def point(self, number: int) -> VGroup:
        """Return a sentence with its number; the first is 0."""
        return self.points_said[number]

    def enter(self, *, run_time: float = motion.ENTER) -> Animation:
        """Return the animation in which the sentences come on one after another."""
        return LaggedStart(*(FadeIn(point) for point in self.points_said), lag_ratio=0.5, run_time=run_time)


def _numbered(number: int, text: str, width: float) -> VGroup:
    digit = Prose(f"{number}", size=sizes.LABEL, color=ColourRole.FOCUS, weight=sizes.TITLE_WEIGHT)
    words = Prose(text, width=width, size=sizes.LABEL)
    words.shift(digit.get_corner(UL) - words.get_corner(UL)).shift((0.55, 0, 0))
    return VGroup(digit, words)
