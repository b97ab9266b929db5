"""Words in pictures come in the language of the lecture."""

from fractions import Fraction
from pathlib import Path

import pytest
from small_course import SCENES, WORDS, write_course

from mathml_anim.course.load import load_course, load_lecture
from mathml_anim.course.model import Lecture
from mathml_anim.frames.displaylist import DisplayList
from mathml_anim.narration.voices.silent import SilentVoice
from mathml_anim.problems import ProblemsFound
from mathml_anim.rehearsal.prepare import prepare
from mathml_anim.rehearsal.rehearse import rehearse

LABELLED = SCENES.replace("square = Square()\n", "square = Square().stretch(len(self.label('Square')) / 6, 0)\n", 1)
LABELS = 'labels:\n  "Square": Quadrat, ganz\n'


def german(labels: str = LABELS) -> str:
    return WORDS.lstrip().replace("title: Squares\n", f"title: Quadrate\n{labels}", 1)


def first_picture(root: Path, language: str | None) -> tuple[Lecture, DisplayList]:
    course = load_course(root)
    lecture = load_lecture(course, course.entry("first/squares"), language=language)
    times = prepare(course, lecture, SilentVoice(), Fraction(10)).segments[0]
    pictures: list[DisplayList] = []
    rehearse(course, lecture, times, lambda take: pictures.append(take.picture), fps=Fraction(10), width=160, height=90)
    return lecture, pictures[0]


def test_a_label_is_translated_and_the_original_keeps_its_picture(tmp_path: Path) -> None:
    plain = write_course(tmp_path / "plain")
    root = write_course(tmp_path / "labelled", scenes=LABELLED)
    (root / "lectures/first/01_squares.de.md").write_text(german())
    lecture, translated = first_picture(root, "de")
    assert lecture.labels == {"Square": "Quadrat, ganz"}
    assert first_picture(root, None)[1] == first_picture(plain, None)[1]
    assert translated != first_picture(root, None)[1]


def test_words_without_a_translation_stay_as_they_are(tmp_path: Path) -> None:
    root = write_course(tmp_path, scenes=LABELLED)
    (root / "lectures/first/01_squares.de.md").write_text(german(""))
    assert first_picture(root, "de")[1] == first_picture(root, None)[1]


@pytest.mark.parametrize("labels", ["labels: Quadrat\n", "labels: [a, b]\n", 'labels:\n  "Square": ""\n'])
def test_labels_that_are_no_table_are_a_problem_with_its_line(tmp_path: Path, labels: str) -> None:
    root = write_course(tmp_path)
    (root / "lectures/first/01_squares.de.md").write_text(german(labels))
    course = load_course(root)
    with pytest.raises(ProblemsFound, match=r"01_squares\.de\.md:3: “labels” is not a table of words"):
        load_lecture(course, course.entry("first/squares"), language="de")
