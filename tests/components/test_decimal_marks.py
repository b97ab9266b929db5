"""Numbers in pictures are written as their language writes them."""

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from small_course import SCENES, WORDS, load, write_course

from mathml_anim.components.typography.number import Number
from mathml_anim.components.typography.typeset import typeset
from mathml_anim.components.vectors.coordinates import Coordinates
from mathml_anim.course.load import load_course, load_lecture
from mathml_anim.frames.fading import shown
from mathml_anim.frames.take import Take
from mathml_anim.narration.voices.silent import SilentVoice
from mathml_anim.rehearsal.prepare import prepare
from mathml_anim.rehearsal.rehearse import rehearse
from mathml_anim.theme.decimals import use_mark, written


@pytest.mark.parametrize(("number", "german"), [("2.5", "2,5"), ("1,234.5", "1.234,5"), ("7", "7"), ("−0.25", "−0,25")])
def test_a_comma_and_a_point_change_places(number: str, german: str) -> None:
    assert written(number) == number
    with use_mark(","):
        assert written(number) == german
    assert written(number) == number


def test_a_counting_number_has_a_comma() -> None:
    with use_mark(","):
        number = Number(1234.5, format_spec=",.1f", unit=" €")
        assert number.text == "1.234,5 €"
        number.set_value(2)
        assert number.text == "2,0 €"
        comma = number.points.copy()
        assert "2,5" in str(Coordinates([2.5, 1]).meaning.text)
    point = Number(2.0, format_spec=",.1f", unit=" €").points
    assert comma.shape != point.shape or not np.allclose(comma, point)


@pytest.mark.parametrize("formula", ["$ 2.5 $", "$ mat(2.5, 1; 10.25, -0.5) $", "$ x = 3.14159 y $"])
def test_mathematics_has_commas_and_no_gaps(formula: str) -> None:
    point = typeset(formula)
    with use_mark(","):
        comma = typeset(formula)
    assert len(comma.pieces) == len(point.pieces)
    assert np.ptp(comma.points[:, 0]) == pytest.approx(np.ptp(point.points[:, 0]), abs=0.01)
    assert not np.array_equal(comma.points, point.points)
    assert np.array_equal(typeset(formula).points, point.points)


def test_lists_and_words_keep_their_signs() -> None:
    for source in ("$ (1, 2) $", "Version 3.5 of it."):
        with use_mark(","):
            found = typeset(source)
        assert np.array_equal(found.points, typeset(source).points)


NUMBER = SCENES.replace(
    "from mathml_anim.stage", "from mathml_anim.components.typography.number import Number\nfrom mathml_anim.stage", 1
).replace("square = Square()\n", "square = Number(2.5)\n")


def test_a_translated_lecture_shows_its_numbers_its_own_way(tmp_path: Path) -> None:
    root = write_course(tmp_path, scenes=NUMBER)
    (root / "lectures/first/01_squares.de.md").write_text(WORDS.lstrip(), "utf-8")
    texts = []
    for language in ("en", "de"):
        course, entry = load_course(root), load(root)[1].id
        lecture = load_lecture(course, course.entry(entry), language=language)
        times = prepare(course, lecture, SilentVoice(), Fraction(10)).segments[0]
        takes: list[Take] = []
        rehearse(course, lecture, times, takes.append, fps=Fraction(10))
        texts.append({origin.text for _, _, origin in shown(takes[0].picture) if origin is not None})
    assert texts == [{"2.50"}, {"2,50"}]
