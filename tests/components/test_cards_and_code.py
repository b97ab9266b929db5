"""Quiz cards, objectives, recaps, code and sources: what they show, where, and how they say it."""

from fractions import Fraction

import numpy as np
import pytest
from manim import FadeIn, Scene, linear

from mathml_anim.components.paint import paint
from mathml_anim.components.typography import CodeBeat, Objective, QuizCard, Recap, SourceBadge
from mathml_anim.frames.record import record
from mathml_anim.problems import Remediable
from mathml_anim.theme import layout, motion
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import DARK, LIGHT, ColourRole
from mathml_anim.theme.current import use
from mathml_anim.theme.layout import Box
from mathml_anim.theme.roles import Role


def box(mobject) -> Box:
    (left, bottom, _), (right, top, _) = mobject.get_corner((-1, -1, 0)), mobject.get_corner((1, 1, 0))
    return Box(left, bottom, right, top)


def card() -> QuizCard:
    options = (
        "$(1, 0)$",
        "$(1, 1)$, along the diagonal",
        "neither, for a matrix turns whatever it is given to turn",
    )
    return QuizCard("Which arrow keeps its direction?", options=options, correct=1, answer="$(1, 1)$, by three")


def test_a_card_shows_its_answer_only_when_asked():
    shown = card()
    assert all(glyph.get_fill_opacity() == 0 for glyph in shown.answer.family_members_with_points())
    shown.show_answer()
    assert all(glyph.get_fill_opacity() == 1 for glyph in shown.answer.family_members_with_points())
    lit = [option[0][0].get_fill_color() == paint("focus") for option in shown.options]
    assert lit == [False, True, False]
    assert shown.options[0][0][0].get_fill_opacity() == layout.DIMMED


def test_a_card_is_in_the_safe_area_and_its_words_on_its_panel():
    shown = card()
    assert layout.SAFE.contains(box(shown))
    assert all(
        box(shown.panel).contains(box(part)) for part in (shown.question, shown.options, shown.answer, shown.bar)
    )


def test_options_are_aligned_and_in_order():
    rows = card().options
    assert np.ptp([row[0].get_left()[0] for row in rows]) < 0.05
    assert np.ptp([row[1].get_left()[0] for row in rows]) < 0.05
    assert all(row[0].baseline == pytest.approx(row[1].baseline, abs=1e-6) for row in rows)
    tops = [row.get_top()[1] for row in rows]
    assert tops == sorted(tops, reverse=True)


def test_there_is_time_to_think():
    shown = card()
    animation = shown.think()
    assert animation.run_time == motion.QUIZ_PAUSE >= 5
    width, left = shown.bar.width, shown.bar.get_left()[0]
    animation.begin()
    animation.interpolate(0.25)
    assert shown.bar.width == pytest.approx(0.75 * width, rel=1e-3)
    assert shown.bar.get_left()[0] == pytest.approx(left)


def test_a_card_stays_one_thing_on_the_scene():
    class Asked(Scene):
        def construct(self) -> None:
            shown = card()
            self.play(FadeIn(shown), run_time=0.1)
            self.play(shown.think(run_time=0.1))
            self.play(shown.reveal(run_time=0.1))
            assert self.mobjects == [shown]
            self.remove(shown)
            assert self.mobjects == []

    record(Asked, lambda _: None, fps=Fraction(10))


@pytest.mark.parametrize(
    "given",
    [
        {"options": ("a", "b")},
        {"options": ("a", "b"), "correct": 2},
        {"options": tuple("abcdefg"), "correct": 0},
        {"correct": 0, "answer": "a"},
        {},
    ],
)
def test_a_card_that_cannot_be_answered_is_refused(given):
    with pytest.raises(Remediable):
        QuizCard("Why?", **given)


def test_an_answer_without_options():
    assert len(QuizCard("How much?", answer="three").options) == 0


def test_code_keeps_its_lines_and_indents():
    beat = CodeBeat("for v in w:\n    print(v)\n\nprint(1)", spoken="print all")
    assert [len(beat.line(n)) for n in range(4)] == [8, 8, 0, 8]
    assert beat.line(1).get_left()[0] > beat.line(0).get_left()[0] + 1.5 * sizes.CODE
    assert beat.meaning.role is Role.CODE


def test_code_in_focus_is_brighter_than_the_rest():
    beat = CodeBeat("a = 1\nb = 2", spoken="two lines").focus(1)
    assert {glyph.get_fill_opacity() for glyph in beat.line(1)} == {1}
    assert {glyph.get_fill_opacity() for glyph in beat.line(0)} == {layout.DIMMED}
    beat.focus()
    assert {glyph.get_fill_opacity() for glyph in beat.code} == {1}


@pytest.mark.parametrize("theme", [DARK, LIGHT])
def test_code_has_the_theme_s_colours_only(theme):
    with use(theme):
        beat = CodeBeat('def f(x):\n    return x + 1.5  # "a" comment\nprint("s")', spoken="a function")
    known = {colour.upper() for colour in theme.colours.values()}
    used = {glyph.get_fill_color().to_hex().upper() for glyph in beat.code}
    assert used <= known
    assert len(used) >= 4
    assert theme.colour(ColourRole.MUTE) in used


def test_code_with_quotes_and_backslashes_is_shown_as_it_is():
    assert len(CodeBeat('s = "\\\\n\\""', spoken="a string").code) == len('s="\\\\n\\""')


def test_a_source_stands_low_on_the_right_and_is_large_enough():
    badge = SourceBadge("Fisher, 1936 · iris")
    assert badge[1].get_corner((1, -1, 0))[:2] == pytest.approx((layout.SAFE.right, layout.SAFE.bottom))
    assert badge[1].em >= sizes.SMALLEST
    assert badge.meaning.role is Role.SOURCE
    assert SourceBadge.synthetic(7).meaning.text == "synthetic · seed 7"


def test_an_objective_is_large_and_inside_the_safe_area():
    shown = Objective("read where space goes from the columns of a matrix")
    assert layout.SAFE.contains(box(shown))
    assert shown.words.em >= sizes.TITLE
    assert shown.meaning.spoken == "After this you can read where space goes from the columns of a matrix"


def test_a_recap_comes_on_line_by_line():
    recap = Recap(("Columns land.", "Lines stay lines.", "The origin stays."))
    animation = recap.enter()
    animation.rate_func = linear
    animation.begin()
    animation.interpolate(0.4)
    first, last = recap.point(0)[1][0], recap.point(2)[1][0]
    assert first.get_fill_opacity() > last.get_fill_opacity()
    animation.finish()
    assert last.get_fill_opacity() == 1
    assert layout.SAFE.contains(box(recap))
    assert all(row[0].baseline == pytest.approx(row[1].baseline, abs=1e-6) for row in recap.points_said)


def test_what_is_dimmed_by_an_animation_is_known_as_dimmed():
    shown = card()
    reveal = shown.reveal()
    reveal.begin()
    reveal.finish()
    assert shown.options[0].dimmed
    assert not getattr(shown.options[1], "dimmed", False)
    beat = CodeBeat("a = 1\nb = 2", spoken="two lines")
    focus = beat.animate.focus(1).build()
    focus.begin()
    focus.finish()
    assert [glyph.dimmed for glyph in (beat.line(0)[0], beat.line(1)[0])] == [True, False]
    assert beat.line(0)[0].get_fill_opacity() == pytest.approx(layout.DIMMED)
