"""The handout: accessible or not made at all, the same bytes every time, light on paper, with every word in it."""

import json
import re
import zlib
from dataclasses import replace
from pathlib import Path

import jsonschema
import made_renders
import pytest

from mathml_anim.course.manifest import ManifestExercise, Prose, ProsePart, manifest_schema
from mathml_anim.export.handout.sheet import pictures, sheet
from mathml_anim.export.registry import find_target
from mathml_anim.export.selection import RenderedLecture, Selection
from mathml_anim.export.steps import steps
from mathml_anim.export.target import Options
from mathml_anim.problems import Remediable


@pytest.fixture(scope="module")
def squares(tmp_path_factory: pytest.TempPathFactory) -> Selection:
    return made_renders.selection(tmp_path_factory.mktemp("renders") / "10p", made_renders.AWKWARD, "Circles")


def built(chosen: Selection, folder: Path, **settings: str) -> dict[str, bytes]:
    folder.mkdir()
    find_target("handout").build(chosen, folder, Options(settings=settings))
    return made_renders.contents(folder)


def streams(pdf: bytes) -> list[bytes]:
    """The streams of a PDF, those that are deflated inflated."""
    found = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    return [zlib.decompress(each) if each[:1] == b"\x78" else each for each in found]


def everything(pdf: bytes) -> bytes:
    return pdf + b"\n".join(streams(pdf))


def alternatives(pdf: bytes) -> list[str]:
    """The texts that stand for pictures and formulas: plain, or UTF-16 after its mark."""
    found = re.findall(rb"/Alt ?\(((?:[^\\)]|\\.)*)\)", pdf, re.DOTALL)
    plain = [
        re.sub(rb"\\(\d{3}|.)", lambda m: bytes([int(m[1], 8)]) if len(m[1]) == 3 else m[1], each, flags=re.DOTALL)
        for each in found
    ]
    coded = [bytes.fromhex(each.decode()) for each in re.findall(rb"/Alt ?<([0-9A-Fa-f]*)>", pdf)]
    return [
        each[2:].decode("utf-16-be") if each[:2] == b"\xfe\xff" else each.decode("latin-1") for each in [*plain, *coded]
    ]


def test_the_renders_of_these_tests_are_like_real_ones(squares: Selection) -> None:
    for lecture in squares:
        jsonschema.validate(json.loads((lecture.folder / "manifest.json").read_text("utf-8")), manifest_schema())


def test_there_is_a_document_for_each_lecture_and_the_licence(squares: Selection, tmp_path: Path) -> None:
    files = built(squares, tmp_path / "out")
    assert set(files) == {"LICENCE.txt", "first-squares.pdf", "first-squares_2.pdf"}
    assert files["LICENCE.txt"].decode() == squares.licence_text


def test_one_lecture_is_the_document_to_open(squares: Selection, tmp_path: Path) -> None:
    one = made_renders.of(squares.lectures[:1])
    assert find_target("handout").build(one, tmp_path, Options()) == tmp_path / "first-squares.pdf"


def test_it_says_that_it_is_accessible_and_tags_pictures_and_formulas(squares: Selection, tmp_path: Path) -> None:
    pdf = everything(built(squares, tmp_path / "out")["first-squares_2.pdf"])
    assert b"<pdfuaid:part>1</pdfuaid:part>" in pdf
    assert b"/StructTreeRoot" in pdf
    assert pdf.count(b"/S /Figure") + pdf.count(b"/S/Figure") == 2
    assert pdf.count(b"/S /Formula") + pdf.count(b"/S/Formula") == 1
    assert "rows zero minus one and one zero" in alternatives(pdf)
    assert "Circles: a turn: a square; the matrix with rows 0 −1 and 1 0" in alternatives(pdf)


def test_the_same_lecture_gives_the_same_bytes(squares: Selection, tmp_path: Path) -> None:
    assert built(squares, tmp_path / "one") == built(squares, tmp_path / "two")


def test_paper_is_a_choice_and_no_other_is_known(squares: Selection, tmp_path: Path) -> None:
    one = made_renders.of(squares.lectures[:1])
    boxes = {
        paper: re.findall(
            rb"/MediaBox ?\[([^\]]*)\]", everything(built(one, tmp_path / paper, paper=paper)["first-squares.pdf"])
        )
        for paper in ("a4", "letter")
    }
    assert set(boxes["a4"]) == {b"0 0 595.2756 841.8898"}
    assert set(boxes["letter"]) == {b"0 0 612 792"}
    with pytest.raises(Remediable, match="no paper “a7”"):
        find_target("handout").build(one, tmp_path, Options(settings={"paper": "a7"}))


def test_every_word_stands_beside_the_picture_that_is_there_when_it_has_been_said(squares: Selection) -> None:
    data = sheet(squares, squares.lectures[1], paper="a4")
    (lecture,) = data["lectures"]  # type: ignore[misc]
    rows = [row for segment in lecture["segments"] for row in segment["rows"]]
    said = [" ".join(words) for words, _ in zip((row["words"] for row in rows), rows, strict=True)]
    assert said == ["Here is a square. Now it turns, by ninety degrees. It rests.", "Now the square leaves us."]
    assert [row["still"] for row in rows] == ["stills/square_turns.rest.svg", "stills/square_leaves.leave.svg"]
    assert rows[0]["alt"] == "Circles: a turn: a square; the matrix with rows 0 −1 and 1 0"
    assert pictures(data) == ("stills/square_turns.rest.svg", "stills/square_leaves.leave.svg")


def test_answers_are_those_of_the_manifest_and_come_after_all_questions(squares: Selection) -> None:
    (lecture,) = sheet(squares, squares.lectures[0], paper="a4")["lectures"]  # type: ignore[misc]
    first, second, third = lecture["practice"]
    assert [choice["correct"] for choice in first["choices"]] == [False, True]
    assert second["answer"][0]["text"] == "90"
    assert third["code"] == "1 < 2\nsum([1, 2])\n"


def test_its_own_words_are_in_the_language_of_the_lecture(squares: Selection) -> None:
    german = made_renders.in_language(squares, "de-AT")
    data = sheet(german, german.lectures[0], paper="a4")
    assert data["wording"]["answers"] == "Antworten"  # type: ignore[index]
    assert data["language"] == "de"


def test_a_scene_alone_has_its_words_and_no_practice(squares: Selection) -> None:
    lecture = squares.lectures[1]
    alone = made_renders.of([replace(lecture, segment=lecture.manifest.segments[1])])
    (page,) = sheet(alone, alone.lectures[0], paper="a4")["lectures"]  # type: ignore[misc]
    assert [each["title"] for each in page["segments"]] == ["A square leaves"]
    assert page["segments"][0]["begins"] == "0:00"
    assert page["practice"] == []


def test_a_formula_that_cannot_be_set_is_told_with_a_remedy(squares: Selection, tmp_path: Path) -> None:
    wrong = Prose("x", (ProsePart(typst="mat(1, 2", alt="x"),))
    lecture = squares.lectures[1]
    manifest = replace(lecture.manifest, practice=(ManifestExercise(1, wrong, None, None, (), None),))
    with pytest.raises(Remediable, match="cannot be set"):
        find_target("handout").build(made_renders.of([replace(lecture, manifest=manifest)]), tmp_path, Options())


def test_a_script_without_a_font_is_told_with_a_remedy(squares: Selection, tmp_path: Path) -> None:
    lecture = replace(squares.lectures[1], manifest=replace(squares.lectures[1].manifest, title="行列"))
    with pytest.raises(Remediable, match="行") as told:
        find_target("handout").build(made_renders.of([lecture]), tmp_path, Options())
    assert "fonts" in told.value.remedy


@pytest.mark.parametrize("language", ["en", "de"])
def test_what_a_picture_shows_is_told_once_and_without_a_lead(language: str, tmp_path: Path) -> None:
    manifest = made_renders.render(tmp_path / "renders", language=language)
    cut = steps(RenderedLecture(manifest, tmp_path / "renders", 1), manifest.segments[0])
    assert cut[-1].shows == "a square; the matrix with rows 0 −1 and 1 0"
