"""Seeded defects in what a render leaves: films, captions, chapters, checksums and manifests spoilt in many ways."""

import atexit
import shutil
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from av.video.reformatter import ColorRange, Colorspace
from checked import GOOD, write
from seeds import SEEDS, Place, Seed, Told, places, seed
from test_file_rules import FPS, film, resign

from mathml_anim.cli.main import run
from mathml_anim.review.files import check_files
from mathml_anim.review.rules.film import Expected, film_rules
from mathml_anim.review.thresholds import limits

FILES = (
    "manifest",
    "checksum",
    "streams",
    "colour-tags",
    "faststart",
    "playing-time",
    "loudness",
    "caption-file",
    "chapter-file",
)


@cache
def rendered() -> Path:
    """The folder of a small lecture as the command line renders it, once a process."""
    folder = TemporaryDirectory()
    atexit.register(folder.cleanup)
    root = write(Path(folder.name), GOOD)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        patch.delenv("MATHML_ANIM_STORE", raising=False)
        assert run(["render", "first/tiny", "-ql", "--voice", "silent", "--jobs", "1"]) == 0
    return root / "renders/480p15/first/tiny"


def a_render_as_it_is(rule: str) -> Told:
    """What is found in a whole render: nothing."""
    return Told(places(check_files([rendered()]).findings, rule), [])


for each in FILES:
    SEEDS.append(Seed(each, "a_render_as_it_is", 0, lambda _, rule=each: a_render_as_it_is(rule)))  # type: ignore[misc]


def spoilt(root: Path, name: str) -> Path:
    """A copy of the render, to be spoilt."""
    return Path(shutil.copytree(rendered(), root / name))


def told(rule: str, *folders: Path, at: list[str]) -> Told:
    """What is found in some folders, and the names of the files that are to be told."""
    found = [place for folder in folders for place in places(check_files([folder]).findings, rule)]
    return Told(found, [Place(name, 0) for name in at])


def films(rule: str, *expected: Expected) -> Told:
    """What is found in some films; each is to be told once."""
    found = [place for each in expected for place in dict.fromkeys(places(film_rules(each, limits()), rule))]
    return Told(found, [Place(each.path.name, 0) for each in expected])


@seed("manifest", 4)
def cut_off_of_another_kind_with_another_key_and_not_there(root: Path) -> Told:
    folders = [spoilt(root, name) for name in "abcd"]
    whole = (folders[0] / "manifest.json").read_text("utf-8")
    for folder, text in zip(folders, (whole[:200], "[]", whole.replace('"frames"', '"framez"', 1)), strict=False):
        (folder / "manifest.json").write_text(text, "utf-8")
    (folders[3] / "manifest.json").unlink()
    found = [place for folder in folders for place in places(check_files([folder]).findings, "manifest")[:1]]
    return Told(found, [Place("manifest.json", 0)] * 3 + [Place("d", 0)])


@seed("checksum", 3)
def gone_changed_and_longer(root: Path) -> Told:
    folder = spoilt(root, "a")
    (folder / "poster.jpg").unlink()
    bits = bytearray((folder / "lecture.mp4").read_bytes())
    bits[len(bits) // 2] ^= 1
    (folder / "lecture.mp4").write_bytes(bits)
    with (folder / "chapters.vtt").open("a", encoding="utf-8") as file:
        file.write("\n")
    return told("checksum", folder, at=["poster.jpg", "lecture.mp4", "chapters.vtt"])


@seed("checksum", 0)
def copied_touched_and_with_a_file_of_somebody_elses(root: Path) -> Told:
    folder = spoilt(root, "a")
    (folder / "lecture.mp4").touch()
    (folder / "notes.txt").write_text("mine", "utf-8")
    return told("checksum", folder, at=[])


@seed("streams", 5)
def baseline_mpeg4_mp3_another_rate_and_cut_off(root: Path) -> Told:
    wrong = [
        film(root / "baseline.mp4", profile="baseline"),
        film(root / "mpeg4.mp4", codec="mpeg4"),
        film(root / "mp3.mp4", sound="libmp3lame"),
        film(root / "rate.mp4", rate=44_100),
    ]
    cut = root / "cut.mp4"
    cut.write_bytes(film(root / "whole.mp4").path.read_bytes()[:600])
    return films("streams", *wrong, Expected(cut, 45, FPS, "first/tiny"))


@seed("colour-tags", 3)
def untagged_another_matrix_and_full_range(root: Path) -> Told:
    return films(
        "colour-tags",
        film(root / "untagged.mp4", tagged=False),
        film(root / "matrix.mp4", matrix=Colorspace.ITU601),
        film(root / "range.mp4", span=ColorRange.JPEG),
    )


@seed("faststart", 3)
def an_index_at_the_end(root: Path) -> Told:
    return films(
        "faststart",
        film(root / "a.mp4", faststart=False),
        film(root / "b.mp4", faststart=False, seconds=1),
        film(root / "c.mp4", faststart=False, profile="main", tagged=False),
    )


@seed("playing-time", 3)
def a_frame_more_a_frame_less_and_another_rate(root: Path) -> Told:
    right = film(root / "right.mp4")
    wrong = (right.frames + 1, right.frames - 1, 2 * right.frames)
    return films("playing-time", *(Expected(right.path, frames, FPS, "first/tiny") for frames in wrong))


@seed("loudness", 3)
def soft_loud_and_clipped(root: Path) -> Told:
    return films(
        "loudness",
        film(root / "soft.mp4", gain=0.05),
        film(root / "loud.mp4", gain=0.35),
        film(root / "clipped.mp4", gain=0.97),
    )


@seed("loudness", 0)
def a_little_softer_a_little_louder_and_a_soft_part(root: Path) -> Told:
    softer, louder = film(root / "softer.mp4", gain=0.145), film(root / "louder.mp4", gain=0.172)
    part = film(root / "part.mp4", gain=0.05)
    parts = (softer, louder, Expected(part.path, part.frames, FPS, "first/tiny", is_whole=False))
    return Told([place for each in parts for place in places(film_rules(each, limits()), "loudness")], [])


def each_told(root: Path, rule: str, name: str, changes: tuple[tuple[str, str], ...]) -> Told:
    """What is found where a text in a file is replaced, and the manifest names the file as it is then."""
    found = []
    for number, (text, instead) in enumerate(changes):
        folder = spoilt(root, str(number))
        before = (folder / name).read_text("utf-8")
        assert text in before
        (folder / name).write_text(before.replace(text, instead), "utf-8")
        resign(folder, name)
        found += list(dict.fromkeys(Place(p.file, 0) for p in places(check_files([folder]).findings, rule)))
    return Told(found, [Place(name, 0)] * len(changes))


@seed("caption-file", 4)
def no_arrow_other_words_past_the_end_and_no_head(root: Path) -> Told:
    changes = (("-->", "->"), ("Look", "Loook"), ("00:00:0", "00:09:0"), ("WEBVTT", "WEBVT"))
    return each_told(root, "caption-file", "captions.en.vtt", changes)


@seed("chapter-file", 4)
def another_title_another_time_past_the_end_and_no_head(root: Path) -> Told:
    changes = (
        ("A thing", "No thing"),
        ("00:00:00.000", "00:00:01.000"),
        ("--> 00:00:", "--> 00:09:"),
        ("WEBVTT", "WEBVT"),
    )
    return each_told(root, "chapter-file", "chapters.vtt", changes)


@seed("caption-file", 0)
def captions_with_a_note_and_other_breaks(root: Path) -> Told:
    folder = spoilt(root, "a")
    path = folder / "captions.en.vtt"
    text = path.read_text("utf-8")
    path.write_text(text.replace("WEBVTT\n", "WEBVTT\n\nNOTE read by ear\n", 1), "utf-8")
    resign(folder, path.name)
    return told("caption-file", folder, at=[])
