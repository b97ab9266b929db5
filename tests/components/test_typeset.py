"""What Typst sets becomes outlines of the right size, in our fonts alone, or a clear error."""

import shutil
import string as characters
from pathlib import Path

import numpy as np
import playwright
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mathml_anim.components.typography.formula import Formula
from mathml_anim.components.typography.outline import cubics
from mathml_anim.components.typography.prose import Prose, Title, markup, set_words
from mathml_anim.components.typography.typeset import TypesettingError, escape, families, string, typeset
from mathml_anim.problems import Remediable
from mathml_anim.theme import fonts, layout
from mathml_anim.theme import type as sizes


def outline_area(points: np.ndarray) -> float:
    """The area between straight chords of a path, by the shoelace formula; holes count negatively."""
    starts, ends = points[0::4], points[3::4]
    return abs(float(np.sum(starts[:, 0] * ends[:, 1] - starts[:, 1] * ends[:, 0]))) / 2


def test_only_bundled_fonts_are_used():
    assert families() == (
        "DejaVu Sans Mono",
        "Inter",
        "Libertinus Serif",
        "New Computer Modern",
        "New Computer Modern Math",
    )


def test_capitals_are_as_high_as_inter_makes_them():
    points = typeset("H").points
    assert np.ptp(points[:, 1]) == pytest.approx(0.7275390625, abs=1e-4)  # 1490 of 2048 units of its em


def test_a_fraction_bar_is_a_rectangle_of_its_own_width():
    half = typeset("$ frac(1, 2) $")
    bar = next(piece for piece in half.pieces if len(piece.points) == 16)
    assert np.ptp(bar.points[:, 0]) == pytest.approx(0.5, abs=1e-6)
    assert np.ptp(bar.points[:, 1]) == pytest.approx(0.04, abs=1e-4)


def test_the_same_formula_is_the_same_every_time():
    typeset.__globals__["_typeset"].cache_clear()
    first = typeset("$ frac(x, sqrt(2)) $").points
    typeset.__globals__["_typeset"].cache_clear()
    assert np.array_equal(first, typeset("$ frac(x, sqrt(2)) $").points)


def test_a_path_keeps_its_curves_and_closes():
    points = cubics("M 0 0 h 2 v 1 h -2 Z")
    assert points.shape == (16, 3)
    assert np.array_equal(points[0::4][1:], points[3::4][:-1])
    assert np.array_equal(points[-1], points[0])
    assert outline_area(points) == pytest.approx(2)


def test_a_quadratic_curve_is_raised_exactly():
    one, two, three, four = cubics("M 0 0 q 1 2 2 0")[:4]
    middle = (one + 3 * two + 3 * three + four) / 8
    assert middle == pytest.approx([1, 1, 0])


@pytest.mark.parametrize(
    ("source", "what"),
    [
        ("A + foo", "unknown variable: foo at line 1, column 5"),
        ("{{ A : a }} + foo", "unknown variable: foo at line 1"),
        ("frac(1, 2", "unclosed delimiter at line 1, column 5"),
    ],
)
def test_an_error_says_what_and_where(source, what):
    with pytest.raises(TypesettingError) as caught:
        Formula(source, spoken="")
    assert what in caught.value.what
    assert caught.value.remedy
    assert isinstance(caught.value, Remediable)
    assert "#part" not in str(caught.value)


def test_an_error_in_prose_points_into_its_mathematics():
    with pytest.raises(TypesettingError, match="'foo \\+ v': unknown variable: foo at line 1, column 1"):
        Prose("The sum $foo + v$ of both")


@pytest.mark.parametrize("text", ["漢字", "speed of $漢$", "a party 🎉"])
def test_a_missing_character_is_named(text):
    with pytest.raises(TypesettingError) as caught:
        Title(text)
    lacking = next(c for c in text if ord(c) > 0x3000)
    assert lacking in caught.value.what
    assert f"U+{ord(lacking):04X}" in caught.value.what
    assert "font" in caught.value.remedy


@pytest.mark.parametrize("text", ["Übergröße → ∞", "Привет", "ΑΒΓ ≤ π", "ñandú", "−1 · 2 ✓"])
def test_other_scripts_of_the_font_are_set(text):
    assert len(set_words(text, weight=400).pieces) > 0


@given(st.text(alphabet=characters.ascii_letters + characters.digits + "#$*_`<>@[]~/=+-.,:;!?%&(){}^|\\", min_size=1))
@settings(max_examples=150, deadline=None)
def test_words_show_every_character_that_is_written(text):
    shown = typeset("#set text(features: (calt: 0, ccmp: 0, liga: 0))\n" + escape(text))
    assert len(shown.pieces) == len(text)


@given(st.text(max_size=40))
def test_a_string_of_code_is_one_string(text):
    quoted = string(text)
    inside = quoted[1:-1].replace("\\\\", "").replace('\\"', "")
    assert quoted[0] == quoted[-1] == '"'
    assert '"' not in inside
    assert "\n" not in inside


def test_mathematics_stays_as_it_is_and_dollars_can_be_written():
    assert markup("a_b $x_1$ 5 \\$") == "a\\_b $x_1$ 5 \\$"


def test_prose_wraps_to_its_width_and_starts_at_the_left():
    long = Prose("Every arrow lands on the line that it spans, no matter how long it was before.", width=4)
    assert long.width <= 4
    lines = {round(piece.origin[1], 3) for piece in long.outline.pieces}
    assert len(lines) >= 3
    firsts = [min(p.points[:, 0].min() for p in long.outline.pieces if round(p.origin[1], 3) == line) for line in lines]
    assert np.ptp(firsts) < 0.12


def test_a_title_stands_in_the_corner_of_the_safe_area():
    title = Title("Directions that survive")
    assert title.get_corner((-1, 1, 0))[:2] == pytest.approx(layout.SAFE.top_left[:2])
    assert title.em == pytest.approx(sizes.TITLE)


def test_baselines_align_whatever_hangs_below():
    low, high = Formula("gamma", spoken="gamma"), Formula("x", spoken="x").shift((3, 2, 0)).scale(1.5)
    low.align_baseline(high)
    assert low.baseline == pytest.approx(high.baseline)
    assert high.baseline == pytest.approx(high.get_bottom()[1], abs=0.02)


def test_a_course_can_bring_a_font_for_what_is_missing(tmp_path, monkeypatch):
    """The icons of a font in the private use area stand for any script that the bundled fonts lack."""
    icons = next(Path(playwright.__file__).parent.glob("**/codicon*.ttf"))
    shutil.copy(icons, tmp_path)
    monkeypatch.setattr(fonts, "_provided", [])
    with pytest.raises(TypesettingError, match=r"U\+EA60"):
        Prose("press \uea60 to add")
    fonts.provide(tmp_path)
    fonts.provide(tmp_path)
    assert fonts.folders() == (fonts.BUNDLED, tmp_path)
    assert len(Prose("press \uea60 to add")) == len("press+toadd")
