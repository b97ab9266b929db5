"""A question with time to think, and then its computed answer."""

from collections.abc import Sequence
from itertools import pairwise

from manim import DL, DOWN, LEFT, ORIGIN, UL, UP, Animation, ApplyMethod, Rectangle, VGroup, linear

from mathml_anim.components.meaning import mark_dimmed, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.restate import Restate
from mathml_anim.components.typography.label import Backing
from mathml_anim.components.typography.prose import Prose
from mathml_anim.problems import Remediable
from mathml_anim.theme import layers, layout, motion
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

LETTERS = "ABCDEF"
INDENT = 0.58
PADDING = 0.45
"""The room around a card's words, in scene units."""

EDGE = 0.08
"""How far above a card's lower edge the time runs out, far enough below the last choice not to underline it."""


class QuizCard(VGroup):
    """A card with a question, its choices or room for its answer; along its lower edge the time to think runs out.

    Args:
        question: the question; `$…$` is Typst mathematics.
        options: the choices, up to six, lettered in order.
        correct: which of them is right; the first is 0.
        answer: what is shown in the end below the choices, or instead of any.
        width: of the card's words, in scene units.
        spoken: how a voice asks it.
        options_spoken: how a voice says the choices, if not as they are written.

    Example:
        >>> card = QuizCard("Which arrow keeps its direction?", options=("$(1, 0)$", "$(1, 1)$"), correct=1)
        >>> self.play(FadeIn(card))
        >>> self.play(card.think())
        >>> self.play(card.reveal())
    """

    def __init__(
        self,
        question: str,
        *,
        options: Sequence[str] = (),
        correct: int | None = None,
        answer: str = "",
        width: float = 7.6,
        spoken: str = "",
        options_spoken: Sequence[str] = (),
    ) -> None:
        super().__init__()
        _check(len(options), correct, answer)
        self.correct = correct
        self.question = Prose(question, width=width, size=sizes.LABEL, weight=sizes.TITLE_WEIGHT, spoken=spoken)
        said = options_spoken or options
        self.options = VGroup(*(_option(*option, width) for option in zip(LETTERS, options, said, strict=False)))
        self.answer = VGroup(
            *([Prose(answer, width=width, size=sizes.LABEL, color=ColourRole.FOCUS)] if answer else [])
        )
        words = [self.question, *self.options, *self.answer]
        for above, below in pairwise(words):
            gap = 0.5 if above is self.question else 0.34
            below.shift(above.get_corner(DL) - below.get_corner(UL) + DOWN * gap)
        self.bar = Rectangle(
            width=width, height=0.06, stroke_width=0, fill_opacity=1, fill_color=paint(ColourRole.MUTE)
        )
        self.bar.set_z_index(layers.WORDS).align_to(self.question, LEFT).align_to(VGroup(*words), DOWN)
        mean(self.bar, Role.MARK, name="time to think")
        self.panel = Backing(VGroup(*words, self.bar), padding=PADDING, opacity=0.94)
        self.bar.align_to(self.panel, DOWN).shift(UP * EDGE)
        self.panel.set_stroke(paint(ColourRole.MUTE), width=1.5, opacity=0.5)
        self.answer.set_opacity(0)
        self.add(self.panel, self.question, self.options, self.answer, self.bar)
        mean(self, Role.QUIZ, name="question", text=question, spoken=spoken or question)
        self.move_to(((layout.SAFE.left + layout.SAFE.right) / 2, (layout.SAFE.bottom + layout.SAFE.top) / 2, 0))

    def think(self, *, run_time: float = motion.QUIZ_PAUSE) -> Animation:
        """Return the animation in which the bar runs out: the viewer's time to think."""
        return ApplyMethod(self.bar.stretch, 1e-6, 0, {"about_edge": LEFT}, run_time=run_time, rate_func=linear)

    def reveal(self, *, run_time: float = motion.ENTER) -> Animation:
        """Return the animation in which the right choice lights up, the others dim, and the answer comes on."""
        return Restate(self.show_answer, run_time=run_time)

    def show_answer(self) -> "QuizCard":
        """Light up the right choice, dim the others, show the answer; return self."""
        for n, option in enumerate(self.options):
            if n == self.correct:
                option.set_color(paint(ColourRole.FOCUS))
            else:
                option.set_opacity(layout.DIMMED)
                mark_dimmed(option)
        self.answer.set_opacity(1)
        self.bar.set_opacity(0)
        return self


def _check(options: int, correct: int | None, answer: str) -> None:
    if options > len(LETTERS) or (correct is None) != (options == 0) or not (options or answer):
        raise Remediable("a quiz card has up to six options and the correct one, or an answer", "give it either")
    if correct is not None and not 0 <= correct < options:
        raise Remediable(f"the correct option {correct} is not among the {options}", "count them from 0")


def _option(letter: str, text: str, spoken: str, width: float) -> VGroup:
    """Return a choice with its letter before its first line."""
    mark = Prose(letter, size=sizes.LABEL, color=ColourRole.MUTE, weight=sizes.TITLE_WEIGHT)
    mean(mark, Role.MARK, name=letter)
    words = Prose(text, width=width - INDENT, size=sizes.LABEL, spoken=spoken)
    words.move_to(ORIGIN, aligned_edge=LEFT).align_baseline(mark)
    mark.move_to((-INDENT, mark.get_center()[1], 0), aligned_edge=LEFT)
    return VGroup(mark, words)
