"""Open edX: olxcleaner has nothing against the course, and what is asked there is what was asked in the lecture."""

import json
import tarfile
from pathlib import Path
from xml.etree import ElementTree

import made_renders
import olxcleaner
import pytest

from mathml_anim.course.manifest import ManifestChoice, ManifestExercise
from mathml_anim.export.answers import number_answer
from mathml_anim.export.registry import find_target
from mathml_anim.export.selection import Selection
from mathml_anim.export.srt import srt
from mathml_anim.export.target import Options
from mathml_anim.narration.webvtt import Cue
from mathml_anim.problems import Remediable

BOTH = ManifestExercise(
    4,
    made_renders.text("Which two are even?"),
    None,
    None,
    tuple(
        ManifestChoice(made_renders.text(words), correct=correct, feedback=None)
        for words, correct in (("2", True), ("3", False), ("4", True))
    ),
    None,
)


@pytest.fixture(scope="module")
def squares(tmp_path_factory: pytest.TempPathFactory) -> Selection:
    renders = tmp_path_factory.mktemp("renders") / "10p"
    return made_renders.selection(renders, made_renders.AWKWARD, "Circles", practice=(*made_renders.PRACTICE, BOTH))


def unpacked(chosen: Selection, folder: Path, media_url: str | None = None, **settings: str) -> Path:
    """Return the folder of the course in a new export."""
    folder.mkdir()
    path = find_target("olx").build(chosen, folder, Options(media_url=media_url, settings=settings))
    with tarfile.open(path) as archive:
        archive.extractall(folder, filter="data")
    return folder / "course"


@pytest.fixture(scope="module")
def course(squares: Selection, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return unpacked(squares, tmp_path_factory.mktemp("olx") / "out")


@pytest.mark.parametrize("units", ["film", "clips"])
def test_olxcleaner_finds_nothing(squares: Selection, tmp_path: Path, units: str) -> None:
    folder = unpacked(squares, tmp_path / "out", units=units)
    course, found, _ = olxcleaner.validate(str(folder))
    assert course is not None
    assert [(error.name, error.description) for error in found.errors] == []


def test_a_course_has_its_modules_lectures_films_and_questions(course: Path) -> None:
    tree, found, _ = olxcleaner.validate(str(course))
    assert not found.errors
    (chapter,) = tree.children
    assert chapter.attributes["display_name"] == "First things"
    titles = [lecture.attributes["display_name"] for lecture in chapter.children]
    assert titles == [made_renders.AWKWARD, "Circles"]
    kinds = [[block.type for unit in lecture.children for block in unit.children] for lecture in chapter.children]
    assert kinds == [["video", *["problem"] * 4]] * 2


def test_a_film_has_its_source_and_its_transcript(course: Path, squares: Selection) -> None:
    video = ElementTree.parse(course / "video/film-first-squares.xml").getroot()
    assert video.find("source").get("src") == "/static/first-squares.mp4"  # type: ignore[union-attr]
    assert json.loads(video.get("transcripts", "")) == {"en": "first-squares.en.srt"}
    assert (course / "static/first-squares.mp4").read_bytes() == squares.lectures[0].film.read_bytes()
    words = (course / "static/first-squares.en.srt").read_text("utf-8")
    assert words.startswith("1\n00:00:00,000 --> 00:00:00,200\nHere\n\n2\n")


def test_films_may_lie_elsewhere(squares: Selection, tmp_path: Path) -> None:
    folder = unpacked(squares, tmp_path / "out", media_url="https://films.example.org/m")
    video = ElementTree.parse(folder / "video/film-first-squares.xml").getroot()
    assert video.find("source").get("src") == "https://films.example.org/m/first/squares.mp4"  # type: ignore[union-attr]
    assert not list(folder.rglob("*.mp4"))


def test_choices_are_graded_as_the_lecture_says_with_formulas_as_pictures(course: Path) -> None:
    problem = ElementTree.parse(course / "problem/question-first-squares-1.xml").getroot()
    choices = problem.findall("multiplechoiceresponse/choicegroup/choice")
    assert [(choice.text, choice.get("correct")) for choice in choices] == [
        ("A mirror & nothing else", "false"),
        ("A quarter turn", "true"),
    ]
    assert problem.findtext("demandhint/hint") == "Where does the first arrow land?"
    formula = problem.find("multiplechoiceresponse/label/img")
    assert formula is not None
    assert formula.get("alt") == "rows zero minus one and one zero"
    drawn = ElementTree.parse(course / formula.get("src", "").lstrip("/")).getroot()
    assert drawn.findall(".//{http://www.w3.org/2000/svg}use")
    several = ElementTree.parse(course / "problem/question-first-squares-4.xml").getroot()
    marks = [choice.get("correct") for choice in several.findall("choiceresponse/checkboxgroup/choice")]
    assert marks == ["true", "false", "true"]


def test_a_number_is_graded_and_other_answers_are_shown(course: Path) -> None:
    number = ElementTree.parse(course / "problem/question-first-squares-2.xml").getroot()
    assert number.find("numericalresponse").get("answer") == "90"  # type: ignore[union-attr]
    shown = ElementTree.parse(course / "problem/question-first-squares-3.xml").getroot()
    assert shown.get("showanswer") == "always"
    assert shown.get("weight") == "0"
    assert shown.findtext("pre") == "1 < 2\nsum([1, 2])\n"
    assert shown.findtext("solution/div/p") == "3 < 4"


def test_the_same_course_gives_the_same_bytes(squares: Selection, tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        find_target("olx").build(squares, tmp_path / name, Options())
    assert made_renders.contents(tmp_path / "one") == made_renders.contents(tmp_path / "two")


def test_names_and_days_are_the_author_s_to_choose(squares: Selection, tmp_path: Path) -> None:
    folder = unpacked(
        squares, tmp_path / "out", org="Uni", number="M1", run="2027", start="2027-02-01", end="2027-06-30"
    )
    assert ElementTree.parse(folder / "course.xml").getroot().attrib == {
        "url_name": "2027",
        "org": "Uni",
        "course": "M1",
    }
    policy = json.loads((folder / "policies/2027/policy.json").read_text("utf-8"))["course/2027"]
    assert (policy["start"], policy["end"]) == ("2027-02-01T00:00:00Z", "2027-06-30T00:00:00Z")
    assert policy["license"] == "creative-commons: ver=4.0 BY"


@pytest.mark.parametrize(
    ("name", "value"), [("org", "a b"), ("run", ""), ("start", "soon"), ("end", "2027-1-1"), ("units", "all")]
)
def test_what_cannot_be_is_told_with_a_remedy(squares: Selection, tmp_path: Path, name: str, value: str) -> None:
    with pytest.raises(Remediable, match=value or "“”"):
        find_target("olx").build(squares, tmp_path, Options(settings={name: value}))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("answer", "text", "tolerance"),
    [("90", "90", 0.0), ("−2.50", "-2.50", 0.005), ("3.", "3", 0.0), ("+1.5", "1.5", 0.05)],
)
def test_an_answer_that_is_a_number_can_be_compared(answer: str, text: str, tolerance: float) -> None:
    found = number_answer(ManifestExercise(1, made_renders.text("?"), None, made_renders.text(answer), (), None))
    assert found is not None
    assert (found.text, found.tolerance) == (text, pytest.approx(tolerance))


@pytest.mark.parametrize(
    ("answer", "language", "text", "spellings"),
    [
        ("−0,50", "de", "-0.50", ("-0.50", "−0.50", "-0,50", "−0,50")),
        ("0,5", "fr-CA", "0.5", ("0.5", "0,5")),
        ("90", "de", "90", ("90",)),
        ("−2.5", "en", "-2.5", ("-2.5", "−2.5")),
    ],
)
def test_an_answer_may_have_the_decimal_mark_of_its_language(
    answer: str, language: str, text: str, spellings: tuple[str, ...]
) -> None:
    exercise = ManifestExercise(1, made_renders.text("?"), None, made_renders.text(answer), (), None)
    found = number_answer(exercise, language)
    assert found is not None
    assert (found.text, found.spellings) == (text, spellings)


@pytest.mark.parametrize(("answer", "language"), [("1.000", "de"), ("0,5", "en"), ("1,000", "en")])
def test_thousands_and_marks_of_another_language_are_no_decimals(answer: str, language: str) -> None:
    exercise = ManifestExercise(1, made_renders.text("?"), None, made_renders.text(answer), (), None)
    assert number_answer(exercise, language) is None


@pytest.mark.parametrize("answer", ["to (5, 1).", "1, 2", "3 apples", "1e5x", "", "−"])
def test_other_answers_are_not_taken_for_numbers(answer: str) -> None:
    assert number_answer(ManifestExercise(1, made_renders.text("?"), None, made_renders.text(answer), (), None)) is None


def test_captions_as_subrip() -> None:
    assert srt([Cue(0.0, 1.25, "One"), Cue(3661.0, 3662.5, "Two\nlines")]) == (
        "1\n00:00:00,000 --> 00:00:01,250\nOne\n\n2\n01:01:01,000 --> 01:01:02,500\nTwo\nlines\n"
    )
