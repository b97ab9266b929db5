"""The transcript as a page: every word, values filled in, formulas that a browser sets."""

import xml.etree.ElementTree as ET
from fractions import Fraction
from pathlib import Path

import pytest
from small_course import WORDS, load, write_course

from mathml_anim.narration.formulas import as_mathml
from mathml_anim.narration.voices.silent import SilentVoice
from mathml_anim.problems import ProblemsFound
from mathml_anim.rehearsal.prepare import prepare
from mathml_anim.rendering.transcript_page import transcript_page

FORMULAS = WORDS.replace(
    "Here is a square.",
    'Here is $A = mat(2, 1; 1, 2)${alt="A is two one, one two"} & more $sqrt(x^2)/2${alt="half of x"}.\n\n'
    'Again $A = mat(2, 1; 1, 2)${alt="A is two one, one two"}.',
)


def page(root: Path, words: str = WORDS) -> str:
    course, lecture = load(write_course(root, words=words))
    marks = [mark for segment in lecture.segments for mark in segment.script.formulas]
    formulas, refused = as_mathml(marks, lecture.path)
    if refused:
        raise ProblemsFound(refused)
    return transcript_page(prepare(course, lecture, SilentVoice(), Fraction(15)), formulas)


def test_words_values_and_times_are_there(tmp_path: Path) -> None:
    root = ET.fromstring(page(tmp_path))
    assert root.attrib == {"lang": "en"}
    sections = root.findall("body/main/section")
    assert [section.attrib["id"] for section in sections] == ["square_turns", "square_leaves"]
    first = "".join(sections[0].find("p").itertext())  # type: ignore[union-attr]
    assert first == "Here is a square. Now it turns, by 90 degrees."
    assert next(time.text for time in root.iter("time")) == "0:00"
    assert not list(root.iter("math"))


def test_formulas_are_mathml_with_their_words(tmp_path: Path) -> None:
    root = ET.fromstring(page(tmp_path, FORMULAS))
    formulas = list(root.iter("math"))
    assert [formula.attrib["alttext"] for formula in formulas] == [
        "A is two one, one two", "half of x", "A is two one, one two",
    ]  # fmt: skip
    assert [cell.text for cell in formulas[0].iter("mn")] == ["2", "1", "1", "2"]
    assert formulas[1].find(".//mfrac//msqrt") is not None
    assert "".join(formulas[0].itertext()) == "".join(formulas[2].itertext())
    paragraph = root.find("body/main/section/p")
    assert paragraph is not None
    assert (formulas[0].tail, formulas[1].tail) == (" & more ", ".")


def test_a_formula_that_typst_refuses_names_its_line(tmp_path: Path) -> None:
    with pytest.raises(ProblemsFound, match="cannot be written") as raised:
        page(tmp_path, WORDS.replace("Here is a square.", 'Here is $nosuchname(1)${alt="nothing"}.'))
    (problem,) = raised.value.problems
    assert (
        (tmp_path / "lectures/first/01_squares.md").read_text("utf-8").splitlines()[problem.line - 1].startswith("Here")
    )
