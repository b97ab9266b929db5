"""Parts of a formula are found by name and by symbol, and marking them changes no glyph."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from manim import ManimColor

from mathml_anim.components.typography.formula import Formula
from mathml_anim.components.typography.matrix import BASIS_COLORS, MatrixFormula
from mathml_anim.components.typography.parts import blanked, mark
from mathml_anim.components.typography.set_text import all_but
from mathml_anim.components.typography.typeset import typeset
from mathml_anim.problems import Remediable
from mathml_anim.theme.colours import DARK, ColourRole
from mathml_anim.theme.roles import Role

FOCUS = ManimColor(DARK.colour(ColourRole.FOCUS))
INK = ManimColor(DARK.colour(ColourRole.INK))


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("A bold(v) = {{ lambda : l }} bold(v)", "A bold(v) = lambda bold(v)"),
        ("{{ frac(x^2, 2) : f }} + v_1 v(t)", "frac(x^2, 2) + v_1 v(t)"),
        ("mat({{ 1 : a }}, 2; 3, {{ v, w : b }})^top", "mat(1, 2; 3, v\\, w)^top"),
        ("sum_(i = 1)^n {{ {{ v : inner }} + A : outer }}", "sum_(i = 1)^n v + A"),
    ],
)
def test_marks_move_no_glyph(marked, plain):
    formula = Formula(marked, spoken="", colors={"v": "focus", "bold(v)": "focus", "A": "space"})
    assert np.allclose(formula.outline.points, typeset(f"$ {plain} $").points, atol=1e-6)


@given(
    st.lists(st.sampled_from(["v", "A", "x_1", "lambda", "bold(v)", "+", "=", "2", "hat(i)"]), min_size=1, max_size=8)
)
@settings(max_examples=60, deadline=None)
def test_colouring_symbols_moves_no_glyph(pieces):
    source = " ".join(pieces)
    formula = Formula(source, spoken="", colors={"v": "focus", "A": "space", "bold(v)": "change", "x": "first"})
    assert np.allclose(formula.outline.points, typeset(f"$ {source} $").points, atol=1e-6)


def test_symbols_have_their_colour_and_nothing_else_has():
    law = Formula("A v = 3 v", spoken="A v is three v", colors={"v": "focus"})
    assert [glyph.get_fill_color() == FOCUS for glyph in law] == [False, True, False, False, True]


def test_basis_vectors_have_the_course_s_colours():
    both = Formula("hat(i) + hat(j)", spoken="i hat plus j hat")
    assert both.part("hat(i)")[0].get_fill_color() == ManimColor(DARK.colour(ColourRole.FIRST))
    assert len(both.part("hat(j)")) == 2


@pytest.mark.parametrize("source", ["lambda + alpha", '"v" x', "vec(1, 2)", "dif v.alt"])
def test_a_symbol_inside_a_word_is_none(source):
    assert mark(source.replace("v.alt", "nu"), ["v", "a", "l"]).names == {}


def test_the_longest_symbol_wins():
    assert list(mark("bold(v) v", ["v", "bold(v)"]).names.values()) == ["bold(v)", "v"]


def test_parts_nest():
    formula = Formula("{{ {{ x : inner }} + 1 : outer }} y", spoken="")
    assert len(formula.part("outer")) == 3
    assert len(formula.part("inner")) == 1
    assert formula.part("inner")[0] is formula.part("outer")[0]
    assert formula.part_names == ("outer", "inner")


def test_one_occurrence_of_several():
    law = Formula("A v = lambda v", spoken="", colors={"v": "focus"})
    assert len(law.part("v")) == 2
    assert law.part("v", 1)[0] is law[4]
    assert law.part("v", -1)[0] is law[4]


def test_an_unknown_part_lists_the_known_ones():
    with pytest.raises(Remediable, match="no part 'z'") as caught:
        Formula("{{ x : left }}", spoken="").part("z")
    assert "left" in caught.value.remedy


@given(st.text(alphabet="ab{}: _x", max_size=30))
def test_blanking_keeps_every_column(source):
    assert len(blanked(source)) == len(source)


def test_a_formula_says_how_it_is_spoken():
    meaning = Formula("x^2", spoken="x squared").meaning
    assert (meaning.role, meaning.spoken, meaning.text) == (Role.FORMULA, "x squared", "x^2")


def test_entries_rows_and_columns_of_a_matrix():
    a = MatrixFormula([[2, -1], [0.5, 12]], before="A =", column_colors=BASIS_COLORS)
    assert [len(a.entry(r, c)) for r in (0, 1) for c in (0, 1)] == [1, 2, 3, 2]
    assert a.entry(0, 0)[0].get_fill_color() == ManimColor(DARK.colour(ColourRole.FIRST))
    assert a.entry(1, 1)[0].get_fill_color() == ManimColor(DARK.colour(ColourRole.SECOND))
    assert a[0].get_fill_color() == INK
    assert a.column(0).get_center()[0] < a.column(1).get_center()[0]
    assert a.row(0).get_center()[1] > a.row(1).get_center()[1]
    assert "rows 2 −1 and 0.5 12" in a.meaning.spoken


def test_a_large_matrix_has_a_part_for_every_entry():
    matrix = MatrixFormula(np.arange(256).reshape(16, 16))
    assert [len(matrix.entry(15, column)) for column in (0, 15)] == [3, 3]
    assert matrix.entry(15, 15).get_x() > matrix.entry(0, 14).get_x()
    assert matrix.entry(15, 15).get_y() < matrix.entry(14, 0).get_y()


def test_a_matrix_of_symbols_and_a_column():
    assert len(MatrixFormula([["a", "b"], ["c", "d"]]).entry(1, 0)) == 1
    assert MatrixFormula([[3], [1]]).meaning.spoken == "the vector 3, 1"


def test_a_matrix_needs_rows_and_columns():
    with pytest.raises(ValueError, match="rows and columns"):
        MatrixFormula([1, 2])


@pytest.mark.parametrize(("source", "what"), [("{{ x }}", "has no name"), ("{{ x : y", "is not closed")])
def test_a_part_that_is_not_written_whole_is_an_error(source, what):
    with pytest.raises(Remediable, match=what) as caught:
        Formula(source, spoken="")
    assert caught.value.remedy == "write it {{ body : name }}"


def test_text_in_quotes_is_no_symbol():
    assert mark('"for all v" v', ["v"]).typst == '"for all v" #part(1, $v$);'


def test_all_but_some_parts_is_what_is_left():
    a = MatrixFormula([[2], [-1]], before="A =")
    rest = all_but(a, a.column(0))
    assert [id(glyph) for glyph in rest] == [id(glyph) for glyph in a if glyph not in a.column(0).get_family()]
    assert len(rest) == len(a) - 3
    law = Formula("{{ x + {{ y : y }} : left }} = 3", spoken="")
    assert len(all_but(law.part("left"), law.part("y"))) == 2
    assert len(all_but(law)) == len(law)
