"""What is exported: which render, of which lectures, into which folder; and everything that can be wrong with them."""

import contextlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from made_renders import SAID, contents, render
from small_course import COURSE, WORDS, write_course

from mathml_anim.cli.export import export
from mathml_anim.cli.main import run
from mathml_anim.course.load import load_course
from mathml_anim.course.manifest import read_manifest
from mathml_anim.course.targets import UnknownTarget
from mathml_anim.export.choose import NotRendered, Wanted, select
from mathml_anim.export.output import MARKER
from mathml_anim.export.renders import RECORD, finished
from mathml_anim.problems import ProblemsFound
from mathml_anim.rendering.left import Place, building, leave
from mathml_anim.rendering.left import Record as RenderRecord
from mathml_anim.rendering.sources import named, read_now

ROOT = Path(__file__).parents[2]
TABLE = re.search(r"```python file=chapters.py\n(.*?)```", (ROOT / "docs/exports.md").read_text("utf-8"), re.DOTALL)
assert TABLE


def words(title: str, needs: str = "") -> str:
    """The words of a lecture whose made render is what these words give."""
    heads = {
        "square_turns": f"{title}: a turn {{scene=SquareTurns}}",
        "square_leaves": "A square leaves {scene=SquareLeaves}",
    }
    parts = [f"## {heads[name]}\n\n" + "\n\n".join(phrase for phrase, _ in said) for name, said in SAID.items()]
    return f"---\ntitle: {title}\n{needs}---\n\n" + "\n\n".join(parts) + "\n"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A course of two rendered lectures and one that is planned; the current folder is its root."""
    course = COURSE.replace('squares = "Squares"', 'squares = "Squares"\nmore = "More"\nplanned = "Planned"')
    course += '\n[tracks.back]\ntitle = "Backwards"\nlectures = ["first/more", "first/squares"]\n'
    made = write_course(tmp_path / "course", course=course, words=words("Squares"))
    (made / "lectures/first/02_more.md").write_text(words("More", "needs: [squares]\n"), "utf-8")
    (made / "scenes/first/more.py").write_text((made / "scenes/first/squares.py").read_text("utf-8"), "utf-8")
    for id, title in (("first/squares", "Squares"), ("first/more", "More")):
        render(made / "renders/480p15" / id, id=id, title=title)
    manifest = made / "renders/480p15/first/more/manifest.json"
    manifest.write_text(manifest.read_text("utf-8").replace('"needs": []', '"needs": ["first/squares"]'), "utf-8")
    (made / "chapters.py").write_text(TABLE[1], "utf-8")
    monkeypatch.chdir(made)
    return made


def asked(*arguments: str, code: int = 0) -> str:
    """Run the command as a user does; return what it prints on standard output."""
    ran = CliRunner().invoke(export, arguments, standalone_mode=False)
    if ran.exception:
        raise ran.exception
    assert ran.exit_code == code, ran.output
    return ran.stdout


def test_the_page_of_exports_shows_a_target_that_works(root: Path) -> None:
    told = asked("all", "--to", "chapters.py", "--set", "separator=;")
    assert told.strip() == str(root / "exports/chapters/course/chapters.csv")
    table = Path(told.strip()).read_text("utf-8").splitlines()
    assert table == [
        "Squares;Squares: a turn;0.0",
        "Squares;A square leaves;4.0",
        "More;More: a turn;0.0",
        "More;A square leaves;4.0",
    ]


def test_every_command_of_the_page_names_a_target(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["export", "--list"]) == 0
    listed = {line.split()[0] for line in capsys.readouterr().out.splitlines() if not line.startswith(" ")}
    named = set(re.findall(r"--to (\w+)\b(?!\.py)", (ROOT / "docs/exports.md").read_text("utf-8")))
    assert {"web", "single", "scorm12", "scorm2004", "snippets"} <= named
    assert named - {"NAME", "chapters"} <= listed


def test_lectures_come_in_the_order_that_was_asked_for(root: Path) -> None:
    course = load_course(root)
    wanted = Wanted(root / "renders")
    whole = select(course, "all", wanted)
    assert [(lecture.id, lecture.place) for lecture in whole] == [("first/squares", 1), ("first/more", 2)]
    assert [(need.id, need.is_here) for need in whole.lectures[1].needs] == [("first/squares", True)]
    track = select(course, "track:back", wanted)
    assert [lecture.id for lecture in track] == ["first/more", "first/squares"]
    assert (track.id, track.title) == ("track-back", "Backwards")
    one = select(course, "first/more", wanted)
    assert (one.id, one.title, one.parts[0].title) == ("first-more", "More", "First things")
    assert not one.lectures[0].needs[0].is_here
    scene = select(course, "first/more:SquareLeaves", wanted).lectures[0]
    assert (scene.title, scene.seconds, scene.film.name) == ("A square leaves", 2.0, "square_leaves.mp4")
    assert len({selection.uuid for selection in (whole, track, one)}) == 3


def test_a_course_with_an_id_of_its_own_may_change_its_title(root: Path) -> None:
    """Without one its title is its id, so that the old title as an id keeps what was exported before."""
    path = root / "lectures/course.toml"
    before = path.read_text("utf-8")
    wanted = Wanted(root / "renders")

    def uuid() -> str:
        return str(select(load_course(root), "first/more", wanted).uuid)

    first = uuid()
    path.write_text(before.replace('title = "Small"', 'title = "Larger"', 1), "utf-8")
    assert uuid() != first
    path.write_text(before.replace('title = "Small"', 'title = "Larger"\nid = "Small"', 1), "utf-8")
    assert select(load_course(root), "first/more", wanted).course == "Larger"
    assert uuid() == first


def on_a_terminal(root: Path, *arguments: str, answer: str) -> tuple[int, str]:
    """Run the command on a terminal, answer its question, and return its exit code and all that it shows."""
    ours, theirs = os.openpty()
    command = [sys.executable, "-m", "mathml_anim", "export", *arguments]
    with subprocess.Popen(command, cwd=root, stdin=theirs, stdout=theirs, stderr=theirs) as running:
        os.close(theirs)
        os.write(ours, f"{answer}\n".encode())
        shown = b""
        with contextlib.suppress(OSError):  # the terminal is gone when the command is
            while part := os.read(ours, 4096):
                shown += part
    os.close(ours)
    return running.returncode, shown.decode().replace("\r\n", "\n")


def test_on_a_terminal_older_renders_are_made_anew_if_one_likes(root: Path) -> None:
    (root / "lectures/first/01_squares.md").write_text(WORDS.lstrip(), "utf-8")
    asked_for = ("first/squares", "--to", "chapters.py", "-ql")
    code, shown = on_a_terminal(root, *asked_for, answer="n")
    assert code == 1
    assert "first/squares is rendered from older words, numbers or scenes\nRender it now? [Y/n]" in shown
    assert "`mathml-anim render -ql first/squares` (or export what there is with --as-rendered)" in shown
    assert not (root / "exports").exists()
    code, shown = on_a_terminal(root, *asked_for, answer="y")
    assert code == 0, shown
    assert shown.rstrip().endswith("chapters.csv")
    manifest = read_manifest((root / "renders/480p15/first/squares/manifest.json").read_text("utf-8"))
    assert manifest.kind == "lecture"
    assert "90" in [word.text for word in manifest.segments[0].words]
    assert manifest.height == 480


def test_the_best_finished_render_is_taken(root: Path) -> None:
    for quality in ("1080p60", "720p30", "1080p29.97", "2160p60"):
        render(root / "renders" / quality / "first/squares", title="Squares")
    record = {"version": 1, "is_whole": False, "sources": {}, "files": {}}
    (root / "renders/2160p60/first/squares" / RECORD).write_text(json.dumps(record), "utf-8")
    found = [each.quality for each in finished(root / "renders", "first/squares")]
    assert found == ["1080p60", "1080p29.97", "720p30", "480p15"]
    course = load_course(root)
    assert select(course, "first/squares", Wanted(root / "renders")).lectures[0].folder.parts[-3] == "1080p60"
    chosen = select(course, "first/squares", Wanted(root / "renders", "720p30"))
    assert chosen.lectures[0].folder.parts[-3] == "720p30"


def test_what_is_not_rendered_is_told_with_the_command(root: Path) -> None:
    with pytest.raises(NotRendered) as found:
        asked("all", "--to", "chapters.py", "-qm")
    assert found.value.what == "first/squares and first/more are not rendered"
    assert found.value.remedy == "`mathml-anim render -qm first/squares first/more`"
    assert not (root / "exports").exists()


def test_older_words_are_told_and_may_be_taken(root: Path) -> None:
    path = root / "lectures/first/01_squares.md"
    path.write_text(path.read_text("utf-8").replace("Here is a square.", "Here is one square."), "utf-8")
    with pytest.raises(NotRendered) as found:
        asked("all", "--to", "chapters.py")
    assert found.value.what == "first/squares is rendered from older words, numbers or scenes"
    assert found.value.lectures == ("first/squares",)
    asked("all", "--to", "chapters.py", "--as-rendered")


def test_a_scene_of_two_segments_is_named_by_the_segment(root: Path) -> None:
    path = root / "lectures/first/01_squares.md"
    again = "{scene=SquareTurns #square_leaves}"
    path.write_text(path.read_text("utf-8").replace("{scene=SquareLeaves}", again), "utf-8")
    with pytest.raises(UnknownTarget) as found:
        asked("first/squares:SquareTurns", "--to", "web", "--as-rendered")
    assert found.value.what == "SquareTurns is the scene of 2 segments"
    assert found.value.remedy == "name one of them: first/squares:square_turns or first/squares:square_leaves"
    told = asked("first/squares:square_leaves", "--to", "web", "--as-rendered")
    assert 'src="square_leaves.mp4"' in (Path(told.strip()).parent / "first/squares/index.html").read_text("utf-8")


def test_a_scene_newer_than_the_render_is_told_and_the_whole_lecture_is_no_stand_in(root: Path) -> None:
    path = root / "lectures/first/01_squares.md"
    path.write_text(path.read_text("utf-8") + "\n## One more {scene=OneMore}\n\nIt comes back.\n", "utf-8")
    with pytest.raises(NotRendered) as found:
        asked("first/squares:OneMore", "--to", "web", "--as-rendered")
    assert found.value.what == "first/squares:OneMore is not in the render of the lecture"
    assert found.value.remedy == "`mathml-anim render first/squares`"
    assert found.value.lectures == ("first/squares",)
    assert not (root / "exports").exists()


def test_a_renders_own_record_tells_whether_its_sources_changed(root: Path, tmp_path: Path) -> None:
    """The record is written by what renders, and read here."""
    place = Place(root / "renders/720p30/first/squares", "lecture.mp4")
    sources = [root / "lectures/first/01_squares.md", root / "scenes/first/squares.py", root / "lectures/course.toml"]
    with building(place.folder) as built:
        render(built / "x", title="Squares")
        for path in [path for path in (built / "x").rglob("*") if path.is_file()]:
            target = built / path.relative_to(built / "x")
            target.parent.mkdir(exist_ok=True)
            path.replace(target)
        for folder in sorted((built / "x").rglob("*"), reverse=True):
            folder.rmdir()
        (built / "x").rmdir()
        leave(built, place, RenderRecord("", "", named(read_now(sources), root)), tmp_path)
    course = load_course(root)
    wanted = Wanted(root / "renders", "720p30")
    assert select(course, "first/squares", wanted).lectures[0].title == "Squares"
    (root / "lectures/course.toml").write_text(
        (root / "lectures/course.toml").read_text("utf-8") + "\n# later\n", "utf-8"
    )
    select(load_course(root), "first/squares", wanted)
    manifest = place.folder / "manifest.json"
    text = manifest.read_text("utf-8")
    manifest.write_text(text.replace("See a square turn.", "See a circle turn."), "utf-8")
    with pytest.raises(ProblemsFound, match=r"manifest\.json: it was changed after the render"):
        select(course, "first/squares", wanted)
    manifest.write_text(text, "utf-8")
    (root / "scenes/first/squares.py").write_text("# another\n", "utf-8")
    with pytest.raises(NotRendered, match="older words"):
        select(course, "first/squares", wanted)


@pytest.mark.parametrize(
    ("edit", "told"),
    [
        (lambda text: text.replace('"frames": 60', '"frames": "many"'), r"schema at \$\.frames: 'many' is not"),
        (lambda text: text[:-40], "it is no JSON"),
        (lambda text: re.sub(r'"sha256": "[0-9a-f]{9}', '"sha256": "012345678', text, count=1), "changed after"),
        (lambda text: text.replace('"kind": "lecture"', '"kind": "module"'), "schema"),
    ],
    ids=["schema", "json", "digest", "kind"],
)  # fmt: skip
def test_a_manifest_edited_by_hand_is_refused(root: Path, edit: object, told: str) -> None:
    path = root / "renders/480p15/first/squares/manifest.json"
    path.write_text(edit(path.read_text("utf-8")), "utf-8")  # type: ignore[operator]
    with pytest.raises(ProblemsFound, match=told):
        asked("first/squares", "--to", "chapters.py", "--as-rendered")
    assert not (root / "exports").exists()


def test_a_changed_or_missing_file_is_refused(root: Path) -> None:
    folder = root / "renders/480p15/first/squares"
    (folder / "captions.en.vtt").write_text("WEBVTT\n", "utf-8")
    (folder / "poster.jpg").unlink()
    with pytest.raises(ProblemsFound) as found:
        asked("first/squares", "--to", "chapters.py")
    told = {problem.path.name: problem.what for problem in found.value.problems}
    assert told == {"captions.en.vtt": "it was changed after the render", "poster.jpg": "it is not there"}
    assert read_manifest((folder / "manifest.json").read_text("utf-8")).id == "first/squares"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["all", "--to", "webb"], "there is no target “webb” — did you mean “web”"),
        (["all", "--to", "nowhere.py"], "there is no file nowhere.py"),
        (["frist", "--to", "web"], "did you mean “first”?"),
        (["all", "--to", "web", "--set", "separator=;"], "web has no setting “separator”"),
        (["all", "--to", "web", "--media-url", "films"], "“films” is no web address"),
        (["all"], "--to"),
    ],
    ids=["target", "file", "course", "setting", "address", "nothing"],
)
def test_wrong_usage(root: Path, words: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["export", *words]) == 2
    assert told in capsys.readouterr().err


def test_a_file_that_holds_no_target_is_told(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "empty.py").write_text("x = 1\n", "utf-8")
    assert run(["export", "all", "--to", "empty.py"]) == 1
    assert "empty.py holds no target — give it TARGET" in capsys.readouterr().err
    (root / "broken.py").write_text("x = 1\ny = z\n", "utf-8")
    assert run(["export", "all", "--to", "broken.py"]) == 1
    assert "broken.py:2: it cannot be read: NameError" in capsys.readouterr().err


# ---------------------------------------------------------------- the folder


def test_a_second_export_replaces_exactly_the_first(root: Path) -> None:
    asked("all", "--to", "web", "--output", "out")
    before = contents(root / "out")
    (root / "out/notes.txt").write_text("mine", "utf-8")
    asked("all", "--to", "web", "--output", "out")
    assert contents(root / "out") == {**before, "notes.txt": b"mine"}
    asked("first/squares", "--to", "chapters.py", "--output", "out")
    assert sorted(contents(root / "out")) == [MARKER, "chapters.csv", "notes.txt"]


@pytest.mark.parametrize("mine", ["index.html", "elsewhere.txt"])
def test_a_folder_of_somebody_elses_is_left_alone(root: Path, mine: str, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "out").mkdir()
    (root / "out" / mine).write_text("mine", "utf-8")
    assert run(["export", "all", "--to", "web", "--output", "out"]) == 1
    assert "out holds files that no export wrote — choose another folder" in capsys.readouterr().err
    assert contents(root / "out") == {mine: b"mine"}
    assert [path.name for path in root.iterdir() if path.name.startswith(".out")] == []


def test_what_was_changed_or_added_in_an_export_is_not_overwritten(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked("all", "--to", "chapters.py", "--output", "out")
    (root / "out/chapters.csv").write_text("edited", "utf-8")
    assert run(["export", "all", "--to", "chapters.py", "--output", "out"]) == 1
    assert "chapters.csv was changed since it was exported" in capsys.readouterr().err
    assert (root / "out/chapters.csv").read_text("utf-8") == "edited"
    asked("all", "--to", "chapters.py", "--output", "new")
    (root / "new/index.html").write_text("mine", "utf-8")
    before = contents(root / "new")
    assert run(["export", "all", "--to", "web", "--output", "new"]) == 1
    assert "index.html is in the way" in capsys.readouterr().err
    assert contents(root / "new") == before


def test_a_link_out_of_the_folder_is_not_followed(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked("all", "--to", "chapters.py", "--output", "out")
    (root / "elsewhere").mkdir()
    (root / "out/assets").symlink_to(root / "elsewhere")
    assert run(["export", "all", "--to", "web", "--output", "out"]) == 1
    assert "is in the way" in capsys.readouterr().err
    assert list((root / "elsewhere").iterdir()) == []


def test_each_lecture_by_itself_and_several_targets(root: Path) -> None:
    told = asked("all", "--each", "--to", "chapters.py", "--to", "web").splitlines()
    assert [Path(line).relative_to(root / "exports").as_posix() for line in told] == [
        "chapters/first-squares/chapters.csv",
        "chapters/first-more/chapters.csv",
        "web/first-squares/index.html",
        "web/first-more/index.html",
    ]


def test_one_scene_is_a_page_too(root: Path) -> None:
    told = Path(asked("first/more:SquareLeaves", "--to", "web").strip())
    page = (told.parent / "first/more/index.html").read_text("utf-8")
    assert 'src="square_leaves.mp4"' in page
    assert "leaves us." in page
    assert "Here is a square." not in page
    assert (told.parent / "first/more/square_leaves.mp4").is_file()
