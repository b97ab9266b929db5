"""Whole lectures, small: what a player sees and hears is what was planned, and nothing is done twice."""

import json
from fractions import Fraction
from pathlib import Path

import av
import flips
import jsonschema
import numpy as np
import pytest
from filming import shown
from flips import LECTURE, LEVEL, ClickingVoice, Told, render, tiny
from PIL import Image

from mathml_anim.course.manifest import manifest_schema, read_manifest
from mathml_anim.course.targets import resolve
from mathml_anim.narration.webvtt import read_cues
from mathml_anim.problems import ProblemsFound, Remediable
from mathml_anim.rendering.fresh import is_fresh, lecture_settings
from mathml_anim.rendering.left import Place
from mathml_anim.rendering.loudness import level
from mathml_anim.rendering.render import render_lectures, render_modules
from mathml_anim.timing import SAMPLE_RATE, sample_at


@pytest.fixture(autouse=True)
def clicking(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mathml_anim.rendering.render.find_voice", lambda *_: ClickingVoice())
    monkeypatch.delenv("MATHML_ANIM_STORE", raising=False)


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return flips.flips(tmp_path_factory.mktemp("course"))


def planned_flips(folder: Path) -> tuple[list[int], int]:
    """The frames at which the picture turns, and the length of the film, as the manifest tells."""
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    first, second = manifest["segments"]
    cues = [cue["frame"] + part["start"] for part in (first, second) for cue in part["cues"]]
    return sorted(cues), manifest["frames"]


@pytest.mark.parametrize("fps", [15, 24, 30, 60])
def test_at_every_cue_picture_and_sound_are_where_they_were_planned(course: Path, fps: int) -> None:
    rate = Fraction(fps)
    folder, _ = render(course, tiny(rate))
    cues, frames = planned_flips(folder)
    seen = shown(folder / "lecture.mp4", rate)
    assert len(seen) == frames
    light = np.array(seen) > sum(LEVEL.values()) / 2
    turns = [frame for frame in range(1, frames) if light[frame] != light[frame - 1]]
    # From "d" to the end of the first segment it is dark, as the second begins.
    assert turns == cues
    found = onsets(folder / "lecture.mp4")
    for cue in cues:
        assert np.abs(found - sample_at(cue, rate)).min() <= SAMPLE_RATE / fps


def onsets(film: Path) -> np.ndarray:
    """The samples at which clicks begin."""
    with av.open(film) as opened:
        track = np.abs(np.concatenate([frame.to_ndarray() for frame in opened.decode(audio=0)], axis=1)[0])
    loud = np.flatnonzero(track > 0.3 * track.max())
    return loud[np.r_[True, np.diff(loud) > SAMPLE_RATE // 10]]


def test_a_render_leaves_what_its_manifest_tells(course: Path) -> None:
    folder, _ = render(course, tiny())
    text = (folder / "manifest.json").read_text("utf-8")
    jsonschema.validate(json.loads(text), manifest_schema())
    manifest = read_manifest(text)
    left = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert {file.path for file in manifest.files} == left - {"manifest.json", ".lecture.render.json"}
    assert {"lecture.mp4", "captions.en.vtt", "chapters.vtt", "transcript.en.md", "poster.jpg"} <= left
    assert "eleven and 5 twelve" in (folder / "transcript.en.md").read_text("utf-8")
    assert len(read_cues((folder / "captions.en.vtt").read_text("utf-8"))) >= 2
    chapters = read_cues((folder / "chapters.vtt").read_text("utf-8"))
    assert [chapter.text for chapter in chapters] == ["Light and dark", "Dark again"]
    with av.open(folder / "lecture.mp4") as film:
        assert [chapter["metadata"]["title"] for chapter in film.chapters()] == ["Light and dark", "Dark again"]


def test_an_unchanged_lecture_is_left_alone(course: Path) -> None:
    folder, _ = render(course, tiny())
    before = (folder / "lecture.mp4").stat().st_mtime_ns
    _, told = render(course, tiny())
    assert told.fresh == ["lecture.mp4"]
    assert (folder / "lecture.mp4").stat().st_mtime_ns == before


def test_evaluating_again_reuses_every_shot_and_gives_the_same_bytes(course: Path) -> None:
    folder, _ = render(course, tiny())
    before = contents(folder)
    _, told = render(course, tiny(evaluate=True))
    assert told.drawn == []
    assert sum(told.reused) == told.frames
    assert contents(folder) == before


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_damaged_film_is_made_again(course: Path) -> None:
    folder, _ = render(course, tiny())
    whole = (folder / "lecture.mp4").read_bytes()
    (folder / "lecture.mp4").write_bytes(whole[:-100])
    _, told = render(course, tiny())
    assert told.made == ["lecture.mp4"]
    assert (folder / "lecture.mp4").read_bytes() == whole


def test_one_job_or_two_give_the_same_bytes(tmp_path: Path) -> None:
    one, _ = render(flips.flips(tmp_path / "one"), tiny(jobs=1))
    two, _ = render(flips.flips(tmp_path / "two"), tiny(jobs=2))
    del_record = {".lecture.render.json"}
    assert {n: b for n, b in contents(one).items() if n not in del_record} == {
        n: b for n, b in contents(two).items() if n not in del_record
    }


def test_a_damaged_shot_is_noticed_and_drawn_again(tmp_path: Path) -> None:
    root = flips.flips(tmp_path)
    folder, _ = render(root, tiny())
    before = contents(folder)
    shots = sorted((root / ".mathml_anim" / "shots").rglob("*.shot"))
    data = bytearray(shots[0].read_bytes())
    data[len(data) // 2] ^= 1
    shots[0].write_bytes(data)
    _, again = render(root, tiny(evaluate=True))
    assert len(again.drawn) <= 1
    assert contents(folder) == before


EDITS = {
    "a word": ("lectures/first/01_flips.md", "eleven", "twenty"),
    "a number": ("lectures/first/flips.py", "last: int = 5", "last: int = 6"),
    "a scene": ("scenes/first/flips.py", "shift(3 * RIGHT)", "shift(2 * RIGHT)"),
    "the theme": ("lectures/course.toml", 'language = "en"', 'language = "en"\ntheme = "light"'),
}


def is_left_alone(root: Path) -> bool:
    """Whether a render would find nothing to do."""
    course = flips.load_course(root)
    (entry,) = course.modules[0].lectures
    place = Place(tiny().folder(root) / LECTURE, "lecture.mp4")
    return is_fresh(place, lecture_settings(course, entry, tiny(), ClickingVoice()), root)


def test_every_edit_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = flips.flips(tmp_path)
    render(root, tiny())
    for name, old, new in EDITS.values():
        text = (root / name).read_text("utf-8")
        assert old in text
        (root / name).write_text(text.replace(old, new), "utf-8")
        assert not is_left_alone(root), name
        (root / name).write_text(text, "utf-8")
        assert is_left_alone(root)
    (root / "manim.cfg").write_text("[CLI]\nbackground_color = RED\n", "utf-8")
    assert not is_left_alone(root)
    (root / "manim.cfg").unlink()
    monkeypatch.setattr("mathml_anim.rendering.fresh.environment", lambda: "numpy 99")
    assert not is_left_alone(root)


def test_an_edited_word_is_heard(tmp_path: Path) -> None:
    root = flips.flips(tmp_path)
    render(root, tiny())
    name, old, new = EDITS["a word"]
    (root / name).write_text((root / name).read_text("utf-8").replace(old, new), "utf-8")
    folder, told = render(root, tiny())
    assert told.made == ["lecture.mp4"]
    assert told.drawn == []
    assert new in (folder / "transcript.en.md").read_text("utf-8")


def test_only_what_changed_on_screen_is_drawn_again(tmp_path: Path) -> None:
    root = flips.flips(tmp_path)
    render(root, tiny())
    scenes = root / "scenes/first/flips.py"
    scenes.write_text(scenes.read_text("utf-8").replace("animate.shift(RIGHT)", "animate.scale(2)"), "utf-8")
    _, told = render(root, tiny())
    assert told.drawn
    assert len(told.reused) >= 4
    assert sum(told.drawn) < sum(told.reused)


HELPED = flips.SCENES.replace(
    "from mathml_anim.stage", "from scenes.first.shades import light\n\nfrom mathml_anim.stage"
).replace('("#D0D0D0", "#202020") * 2', '(light(), "#202020") * 2')

HELPER = """
from pathlib import Path


def light() -> str:
    return Path(__file__).with_name("light.txt").read_text().strip()
"""


def test_helpers_and_the_files_they_read_are_sources_too(tmp_path: Path) -> None:
    root = flips.flips(tmp_path, scenes=HELPED)
    (root / "scenes/first/shades.py").write_text(HELPER)
    (root / "scenes/first/light.txt").write_text("#D0D0D0")
    render(root, tiny())
    assert render(root, tiny())[1].fresh == ["lecture.mp4"]
    (root / "scenes/first/light.txt").write_text("#C0C0C0")
    assert render(root, tiny())[1].drawn
    (root / "scenes/first/shades.py").write_text(HELPER.replace(".strip()", ".strip() and '#B0B0B0'"))
    assert render(root, tiny())[1].drawn


def test_a_scene_by_itself(course: Path) -> None:
    folder, _ = render(course, tiny(), f"{LECTURE}:DarkAgain")
    assert folder.name == "scenes"
    seen = shown(folder / "dark_again.mp4", Fraction(15))
    _, frames = planned_flips(folder.parent)
    whole = shown(folder.parent / "lecture.mp4", Fraction(15))
    assert seen == whole[frames - len(seen) :]


def test_a_scene_that_raises_is_told_with_its_line_and_leaves_nothing(tmp_path: Path) -> None:
    bad = flips.SCENES.replace('self.wait_until("e")', 'raise RuntimeError("no square")')
    root = flips.flips(tmp_path, scenes=bad)
    with pytest.raises(ProblemsFound) as raised:
        render(root, tiny())
    (problem,) = raised.value.problems
    line = bad.lstrip().splitlines()[problem.line - 1]
    assert problem.path == root / "scenes/first/flips.py"
    assert "no square" in line
    assert not list((root / "renders").rglob("*.*"))
    assert not list((root / ".mathml_anim/spool").iterdir())


def test_what_others_made_is_not_overwritten(tmp_path: Path) -> None:
    root = flips.flips(tmp_path)
    foreign = root / "renders/90p15/first/flips/lecture.mp4"
    foreign.parent.mkdir(parents=True)
    foreign.write_bytes(b"mine")
    with pytest.raises(Remediable, match="not made by this tool"):
        render(root, tiny())
    assert foreign.read_bytes() == b"mine"


def test_a_full_disk_is_told_and_leaves_the_film_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = flips.flips(tmp_path)
    folder, _ = render(root, tiny())
    before = contents(folder)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("mathml_anim.rendering.lecture_files.frame_of", full)
    with pytest.raises(Remediable, match="No space left on device"):
        render(root, tiny(evaluate=True))
    assert contents(folder) == before
    assert [path.name for path in folder.parent.iterdir()] == ["flips"]


def test_an_output_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    root = flips.flips(tmp_path)
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(Remediable, match="cannot be written"):
        render(root, tiny(output=tmp_path / "taken"))


def test_the_sound_is_as_loud_as_it_should_be(course: Path) -> None:
    folder, _ = render(course, tiny())
    with av.open(folder / "lecture.mp4") as film:
        track = np.concatenate([frame.to_ndarray() for frame in film.decode(audio=0)], axis=1)
    assert level(np.ascontiguousarray(track)).peak <= -1


def two_lectures(tmp_path: Path) -> Path:
    """The course with a second lecture like the first."""
    words = flips.WORDS.replace("title: Flips", "title: More flips")
    root = flips.flips(tmp_path, course=flips.COURSE + 'more = "More"\n')
    for name in ("lectures/first/flips.py", "scenes/first/flips.py"):
        (root / name.replace("flips", "more")).write_bytes((root / name).read_bytes())
    (root / "lectures/first/02_more.md").write_text(words.lstrip(), "utf-8")
    return root


def test_two_lectures_at_once_share_one_queue(tmp_path: Path) -> None:
    root = two_lectures(tmp_path)
    course = flips.load_course(root)
    told = Told()
    films = render_lectures(course, resolve(course, ["all"]), tiny(), told)
    assert [film.parent.name for film in films] == ["flips", "more"]
    assert shown(films[0], Fraction(15)) == shown(films[1], Fraction(15))
    assert sum(told.drawn) + sum(told.reused) == told.frames


def test_a_clip_is_the_film_frame_by_frame(course: Path) -> None:
    folder, _ = render(course, tiny())
    whole = shown(folder / "lecture.mp4", Fraction(15))
    first, second = (shown(folder / f"clips/{id}.mp4", Fraction(15)) for id in ("light_and_dark", "dark_again"))
    assert first + second == whole
    film, clip = heard(folder / "lecture.mp4"), heard(folder / "clips/dark_again.mp4")
    start = sample_at(len(first), Fraction(15))
    length = min(clip.size, film.size - start)
    assert np.corrcoef(film[start : start + length], clip[:length])[0, 1] > 0.98


def heard(film: Path) -> np.ndarray:
    with av.open(film) as opened:
        return np.concatenate([frame.to_ndarray() for frame in opened.decode(audio=0)], axis=1)[0]


@pytest.mark.parametrize(("cue", "light"), [("a", True), ("b", False)])
def test_a_poster_is_the_picture_of_the_cue_that_is_named(tmp_path: Path, cue: str, light: bool) -> None:
    words = flips.WORDS.replace("title: Flips", f"title: Flips\nposter: light_and_dark.{cue}")
    folder, _ = render(flips.flips(tmp_path, words=words), tiny())
    for poster in ("poster.jpg", "clips/light_and_dark.jpg"):
        middle = np.asarray(Image.open(folder / poster).convert("L"))[45, 80]
        assert (middle > sum(LEVEL.values()) / 2) == light


def test_a_poster_of_no_cue_is_a_problem(tmp_path: Path) -> None:
    words = flips.WORDS.replace("title: Flips", "title: Flips\nposter: light_and_dark.aa")
    with pytest.raises(ProblemsFound, match=r"did you mean “light_and_dark.a”"):
        render(flips.flips(tmp_path, words=words), tiny())


def test_stills_and_storyboard_cover_the_film(course: Path) -> None:
    folder, _ = render(course, tiny())
    assert {path.name for path in (folder / "stills").glob("light_and_dark.*")} == {
        f"light_and_dark.{cue}.svg" for cue in "abcd"
    }
    cues = read_cues((folder / "storyboard.vtt").read_text("utf-8"))
    manifest = read_manifest((folder / "manifest.json").read_text("utf-8"))
    assert cues[0].start == 0
    assert cues[-1].end == pytest.approx(manifest.frames / 15, abs=0.001)


def test_a_module_is_its_lectures_one_after_the_other(tmp_path: Path) -> None:
    root = two_lectures(tmp_path)
    course = flips.load_course(root)
    films = render_lectures(course, resolve(course, ["all"]), tiny(), Told())
    (film,) = render_modules(course, ["first"], tiny(), Told())
    assert film == root / "renders/90p15/first/module.mp4"
    seen = shown(film, Fraction(15))
    assert seen == [level for each in films for level in shown(each, Fraction(15))]
    cues, frames = planned_flips(films[0].parent)
    found = onsets(film)
    for cue in [*cues, *(frames + cue for cue in cues)]:
        assert np.abs(found - sample_at(cue, Fraction(15))).min() <= SAMPLE_RATE / 15
    with av.open(film) as opened:
        assert [chapter["metadata"]["title"] for chapter in opened.chapters()] == ["Flips", "More flips"]
    jsonschema.validate(json.loads((film.parent / "manifest.json").read_text("utf-8")), manifest_schema())
    again = Told()
    render_modules(course, ["first"], tiny(), again)
    assert again.fresh == ["module.mp4"]
    written = root / "lectures/course.toml"
    written.write_text(written.read_text("utf-8").replace("First things", "Things at first"), "utf-8")
    again = Told()
    render_modules(flips.load_course(root), ["first"], tiny(), again)
    assert again.made == ["module.mp4"]
    assert json.loads((film.parent / "manifest.json").read_text("utf-8"))["title"] == "Things at first"
    with av.open(film) as opened:
        assert opened.metadata["title"] == "Things at first"
