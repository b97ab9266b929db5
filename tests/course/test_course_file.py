"""`lectures/course.toml`: what is loaded, and every mistake with its line."""

import tempfile
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_course import write_course

from mathml_anim.course.course_file import load_course
from mathml_anim.course.find import course_root
from mathml_anim.course.model import Course
from mathml_anim.course.toml_lines import key_lines
from mathml_anim.problems import Problem, ProblemsFound, Remediable

WHOLE = """
title = "A course"
language = "de"
voice = "espeak"
theme = "light"
licence = "CC-BY-4.0"

[pronunciation]
"A" = "the letter A"

[thresholds]
prose_words = 10

[modules.first]
title = "First things"
weeks = [4, 6]

[modules.first.lectures]
squares = "A working title"
cubes = "Cubes"

[modules.second]
title = "Second things"

[modules.second.lectures]
spheres = "Spheres"

[tracks.short]
title = "In short"
lectures = ["second/spheres", "first"]
"""


def load_text(tmp_path: Path, text: str) -> Course:
    return load_course(write_course(tmp_path, course=text))


def problems(tmp_path: Path, text: str) -> list[tuple[int, str]]:
    with pytest.raises(ProblemsFound) as found:
        load_text(tmp_path, dedent(text))
    assert {problem.path.name for problem in found.value.problems} == {"course.toml"}
    assert all(problem.remedy for problem in found.value.problems)
    return [(problem.line, problem.what) for problem in found.value.problems]


def test_a_course_is_loaded_whole(tmp_path: Path) -> None:
    course = load_text(tmp_path, WHOLE)
    assert (course.title, course.language, course.voice, course.theme) == ("A course", "de", "espeak", "light")
    assert (course.licence, course.root) == ("CC-BY-4.0", tmp_path)
    assert course.pronunciation == {"A": "the letter A"}
    assert course.thresholds == {"prose_words": 10.0}
    assert [(module.id, module.title, module.weeks) for module in course.modules] == [
        ("first", "First things", (4, 6)),
        ("second", "Second things", None),
    ]
    assert [track.id for track in course.tracks] == ["short"]


def test_lectures_are_numbered_in_order_and_those_without_a_file_are_planned(tmp_path: Path) -> None:
    course = load_text(tmp_path, WHOLE)
    assert [(entry.id, entry.number, entry.title) for entry in course.entries] == [
        ("first/squares", 1, "Squares"),
        ("first/cubes", 2, "Cubes"),
        ("second/spheres", 1, "Spheres"),
    ]
    assert [entry.path is None for entry in course.entries] == [False, True, True]
    assert course.entry("first/squares").path == tmp_path / "lectures/first/01_squares.md"


def test_a_module_in_a_track_stands_for_its_lectures(tmp_path: Path) -> None:
    (track,) = load_text(tmp_path, WHOLE).tracks
    assert track.lectures == ("second/spheres", "first/squares", "first/cubes")


def test_a_file_may_do_without_its_number(tmp_path: Path) -> None:
    root = write_course(tmp_path, course=WHOLE)
    (root / "lectures/first/01_squares.md").rename(root / "lectures/first/squares.md")
    path = load_course(root).entry("first/squares").path
    assert path is not None
    assert path.name == "squares.md"


def test_every_problem_is_told_at_once(tmp_path: Path) -> None:
    text = """\
    titel = "A course"
    theme = "drak"
    voice = 3

    [pronunciation]
    A = 1

    [thresholds]
    prose_words = "ten"

    [modules.First]
    title = "x"

    [modules.first]
    weeks = [6, 4]
    [modules.first.lectures]
    cubes = "Cubes"
    squares = "Squares"
    empty = ""

    [tracks.short]
    title = "x"
    lectures = ["first/square", "first"]
    """
    assert problems(tmp_path, text) == [
        (1, "unknown field “titel”"),
        (1, "“title” is missing"),
        (2, "“theme” is “drak”"),
        (3, "“voice” is not a text"),
        (6, "“A” in [pronunciation] is not a text"),
        (9, "“prose_words” in [thresholds] is not a number"),
        (11, "“First” cannot be an id"),
        (14, "“title” in [modules.first] is missing"),
        (15, "“weeks” is not a band"),
        (18, "01_squares.md carries the number 1, but “squares” is lecture 2 of its module"),
        (19, "“empty” has no title"),
        (23, "track “short” names “first/square”, which is not in the course"),
    ]


def test_malformed_toml_names_its_line(tmp_path: Path) -> None:
    ((line, what),) = problems(tmp_path, 'title = "A"\nlanguage = en\n')
    assert (line, what) == (2, "malformed TOML: invalid value")


def test_a_file_that_is_not_utf8_is_told(tmp_path: Path) -> None:
    root = write_course(tmp_path)
    (root / "lectures/course.toml").write_bytes(b'title = "\xe9"\n')
    with pytest.raises(ProblemsFound, match=r"course\.toml:1: this line is not UTF-8 text"):
        load_course(root)


def test_two_files_for_one_lecture_are_told(tmp_path: Path) -> None:
    root = write_course(tmp_path, course=WHOLE)
    (root / "lectures/first/squares.md").write_text("---\ntitle: T\n---\n", "utf-8")
    with pytest.raises(ProblemsFound, match="“first/squares” has two files"):
        load_course(root)


def test_an_empty_course_loads(tmp_path: Path) -> None:
    assert load_text(tmp_path, 'title = "Empty"\n').entries == ()


def test_the_root_is_the_nearest_folder_upwards(tmp_path: Path) -> None:
    root = write_course(tmp_path / "outer")
    inner = write_course(root / "inner")
    assert course_root(root / "lectures/first") == root
    assert course_root(inner) == inner
    with pytest.raises(Remediable, match="mathml-anim new course"):
        course_root(tmp_path)


KEY = st.from_regex(r"[a-z_]{1,6}", fullmatch=True)


@given(st.dictionaries(KEY, st.dictionaries(KEY, st.text("ab \"'#=[].", max_size=8), max_size=4), max_size=4))
def test_every_key_has_the_line_it_stands_on(tables: dict[str, dict[str, str]]) -> None:
    lines: list[str] = []
    expected: dict[tuple[str, ...], int] = {}
    for table, entries in tables.items():
        lines += ["# a comment", f"[{table}]"]
        expected[table,] = len(lines)
        for key, value in entries.items():
            quoted = value.replace('"', "'")
            lines.append(f'  {key} = "{quoted}"')
            expected[table, key] = len(lines)
    assert key_lines("\n".join(lines)) == expected


# fmt: off
LINES = st.sampled_from([
    'title = "T"', "title = 3", "title = ''", "modules = 3", "[modules]", "[modules.a]", "[modules.a.lectures]",
    "a = 'A'", "a = []", "first = 2", "weeks = [1, 2]", "weeks = [1.5, nan]", "weeks = ['x', 2]", "weeks = 4",
    "lectures = ['a', 'a/b']", "weeks = [1, inf]", "weeks = [4.5, 6]", "lectures = 'a'", "lectures = [['a']]",
    "[tracks.t]", "[tracks]", "t = 1", "[[modules.b]]", "[pronunciation]", "[thresholds]", "x = true",
    "theme = 'light'", "theme = {}", "'é' = 1", '"" = 2', "a.b.c = 'x'", "x = 1979-05-27", "",
])
# fmt: on


@given(st.lists(LINES | st.text("[]=.\"' ab#{}", max_size=8), max_size=12).map("\n".join) | st.text())
@settings(max_examples=300)
def test_no_text_breaks_the_loader(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "lectures").mkdir()
        Path(folder, "lectures/course.toml").write_bytes(text.encode("utf-8", "surrogatepass"))
        found: tuple[Problem, ...] = ()
        course = None
        try:
            course = load_course(Path(folder))
        except ProblemsFound as wrong:
            found = wrong.problems
    assert (course is None) == bool(found)
    assert all(problem.what and problem.remedy and problem.line >= 0 for problem in found)


def test_the_course_of_this_project_is_whole() -> None:
    course = load_course(Path(__file__).parents[2])
    assert {module.id: len(module.lectures) for module in course.modules} == {
        "linear_algebra": 11,
        "calculus": 10,
        "probability": 11,
        "capstone": 11,
    }
    assert [track.id for track in course.tracks] == [
        "specialisation",
        "engineers",
        "tools",
        "ml_and_ai",
        "postgraduate",
    ]
    assert course.tracks[0].lectures == tuple(entry.id for entry in course.entries)
    assert course.licence == "CC-BY-4.0"


PLANNED = """
title = "A course"

[modules.first]
title = "First"

[modules.first.lectures]
one = "One"
two = "Two"

[modules.first.needs]
two = ["one"]

[modules.second]
title = "Second"

[modules.second.lectures]
three = "Three"

[modules.second.needs]
three = ["first/two"]

[tracks.short]
title = "Short"
assumes = ["first/two"]
lectures = ["second"]
"""


def planned(tmp_path: Path, *, text: str = PLANNED) -> Course:
    (tmp_path / "lectures").mkdir()
    (tmp_path / "lectures" / "course.toml").write_text(text, "utf-8")
    return load_course(tmp_path)


def test_what_planned_lectures_need_is_known_by_whole_ids(tmp_path: Path) -> None:
    course = planned(tmp_path)
    assert [entry.plans for entry in course.entries] == [(), ("first/one",), ("first/two",)]
    assert course.tracks[0].assumes == ("first/two",)


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ('three = ["first/two"]', 'three = ["first/tow"]', "“second/three” needs “first/tow”, which is not in the"),
        ('two = ["one"]', 'twoo = ["one"]', "twoo"),
        ('two = ["one"]', 'two = ["two"]', "“first/two” needs “two”, which is not in the course"),
        ('assumes = ["first/two"]', 'assumes = ["first/four"]', "track “short” names “first/four”"),
    ],
)
def test_needs_that_name_nothing_are_told_with_their_line(tmp_path: Path, right: str, wrong: str, told: str) -> None:
    text = PLANNED.replace(right, wrong)
    with pytest.raises(ProblemsFound) as found:
        planned(tmp_path, text=text)
    (problem,) = found.value.problems
    assert told in problem.what
    assert text.split("\n")[problem.line - 1].startswith(wrong.split(" =", maxsplit=1)[0])
