"""`new course` and `new lecture`: what they make is whole, and nothing is overwritten or left half made."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_course import COURSE, write_course

from mathml_anim.cli.main import run
from mathml_anim.course import new as making
from mathml_anim.course.computed import computed
from mathml_anim.course.durations import durations, total
from mathml_anim.course.load import load_course, load_lecture
from mathml_anim.course.numbers import load_numbers
from mathml_anim.course.practice import practice_problems
from mathml_anim.problems import Remediable


def test_a_new_course_is_whole(tmp_path: Path) -> None:
    root = tmp_path / "my_course"
    files = making.new_course(root)
    assert all(file.is_file() for file in files)
    course = load_course(root)
    assert course.title == "My course"
    (entry,) = course.entries
    lecture = load_lecture(course, entry)
    assert lecture.objectives
    assert lecture.misconception
    assert lecture.sources
    assert lecture.segments[-1].title == "Recap"
    assert len(lecture.practice) >= 3
    assert any(exercise.code for exercise in lecture.practice)
    values, problems = computed(course, lecture)
    assert problems == ()
    assert values["first_steps/growing_squares:the_square_grows"] == {"side": 2, "times": 2, "copies": 4.0}
    assert practice_problems(lecture, load_numbers(course, lecture)) == ()
    assert 20 <= total(durations(root, lecture)).seconds <= 40


def test_the_command_says_what_it_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["new", "course", "fresh", "--title", 'Čeština "v kostce"']) == 0
    told = capsys.readouterr()
    assert "fresh/lectures/course.toml" in told.out.splitlines()
    assert "mathml-anim render first_steps/growing_squares -ql" in told.err
    assert load_course(tmp_path / "fresh").title == 'Čeština "v kostce"'
    monkeypatch.chdir(tmp_path / "fresh")
    assert run(["new", "lecture", "first_steps/cubes", "--title", "Cubes: $x^3$"]) == 0
    course = load_course(tmp_path / "fresh")
    assert [entry.title for entry in course.entries] == ["Twice the side", "Cubes: $x^3$"]
    assert load_lecture(course, course.entries[1]).title == "Cubes: $x^3$"


def test_an_empty_folder_may_become_a_course(tmp_path: Path) -> None:
    making.new_course(tmp_path / "x" / "y")
    (tmp_path / "empty").mkdir()
    making.new_course(tmp_path / "empty")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty", "x"]


def test_the_folder_one_is_in_may_become_a_course(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "my_course"
    folder.mkdir()
    monkeypatch.chdir(folder)
    assert run(["new", "course", "."]) == 0
    told = capsys.readouterr()
    assert {folder / line for line in told.out.splitlines()} == {path for path in folder.rglob("*") if path.is_file()}
    assert told.err == "Now: mathml-anim render first_steps/growing_squares -ql\n"
    assert load_course(folder).title == "My course"


@pytest.mark.parametrize("occupied", ["file", "folder"])
def test_a_course_never_overwrites(tmp_path: Path, occupied: str) -> None:
    root = tmp_path / "taken"
    if occupied == "folder":
        root.mkdir()
        (root / "something").write_text("mine", "utf-8")
    else:
        root.write_text("mine", "utf-8")
    with pytest.raises(Remediable, match="exists and is not empty"):
        making.new_course(root)
    assert len(list(tmp_path.rglob("*"))) == (2 if occupied == "folder" else 1)


def test_a_course_that_cannot_be_finished_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, content: str) -> None:
        if path.suffix == ".py":
            raise OSError(28, "No space left on device", str(path))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")

    monkeypatch.setattr(making, "write_whole", full)
    with pytest.raises(OSError, match="No space left"):
        making.new_course(tmp_path / "x")
    assert list(tmp_path.iterdir()) == []


def test_a_lecture_that_cannot_be_finished_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = write_course(tmp_path)
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    write_whole = making.write_whole

    def full(path: Path, content: str) -> None:
        if path.parent.parent.name == "scenes":
            raise OSError(28, "No space left on device", str(path))
        write_whole(path, content)

    monkeypatch.setattr(making, "write_whole", full)
    with pytest.raises(OSError, match="No space left"):
        making.new_lecture(root, "first/cubes")
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before


def test_a_planned_lecture_keeps_its_number_and_title(tmp_path: Path) -> None:
    root = write_course(tmp_path, course=COURSE + 'cubes = "Cubes"\ncones = "Cones"\n')
    made = making.new_lecture(root, "first/cones")
    assert [path.relative_to(root).as_posix() for path in made] == [
        "lectures/first/03_cones.md",
        "lectures/first/cones.py",
        "scenes/first/cones.py",
    ]
    course = load_course(root)
    assert load_lecture(course, course.entry("first/cones")).title == "Cones"


@pytest.mark.parametrize(
    "course",
    [
        COURSE,
        COURSE.rstrip() + "  # the end",
        COURSE + "\n# more to come\n\n[modules.second]\ntitle = 'S'\n[modules.second.lectures]\nx = 'X'\n",
        COURSE + "\n\n[tracks.t]\ntitle = 'T'\nlectures = [\n  'first',\n]\n",
        COURSE.replace("[modules.first.lectures]", "  [ modules . first . lectures ]  # order"),
        COURSE.split("[modules.first.lectures]")[0],
        'title = "Empty"',
    ],
)
def test_a_lecture_is_named_in_the_course_file(tmp_path: Path, course: str) -> None:
    root = write_course(tmp_path, course=course)
    before = load_course(root)
    making.new_lecture(root, "first/another_one")
    after = load_course(root)
    names = [entry.id for entry in after.entries if entry.id != "first/another_one"]
    assert names == [entry.id for entry in before.entries]
    new = after.entry("first/another_one")
    assert new.number == sum(entry.id.startswith("first/") for entry in after.entries)
    assert new.title == "Another one"
    assert load_lecture(after, new).segments
    assert [track.id for track in after.tracks] == [track.id for track in before.tracks]


def test_a_course_file_that_cannot_be_added_to_is_left_alone(tmp_path: Path) -> None:
    text = 'title = "T"\n[modules]\nfirst = { title = "F", lectures = { squares = "S" } }\n'
    root = write_course(tmp_path, course=text)
    with pytest.raises(Remediable, match='add another = "Another" to the lectures of module first by hand'):
        making.new_lecture(root, "first/another")
    assert (root / "lectures/course.toml").read_text("utf-8") == text
    assert not (root / "lectures/first/another.py").exists()


@pytest.mark.parametrize(
    ("id", "message"),
    [
        ("first/squares", "exists already"),
        ("squares", "is not the id of a lecture"),
        ("first/Squares", "is not the id of a lecture"),
        ("../first/x", "is not the id of a lecture"),
    ],
)
def test_a_lecture_never_overwrites_or_strays(tmp_path: Path, id: str, message: str) -> None:
    root = write_course(tmp_path)
    with pytest.raises(Remediable, match=message):
        making.new_lecture(root, id)


@given(st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=20))
def test_words_of_a_name_are_never_empty(name: str) -> None:
    assert making.words_of(name).strip()
