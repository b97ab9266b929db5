"""Films that lie elsewhere have one name in every form of export, and are handed out under that name."""

import re
import tarfile
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import made_renders
import pytest

from mathml_anim.export.registry import find_target
from mathml_anim.export.selection import Selection
from mathml_anim.export.target import Options

URL = "https://films.example/x"
FORMS = ("web", "scorm12", "scorm2004", "cmi5", "cc", "olx", "h5p", "snippets")


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Selection:
    """A whole lecture, and one scene of another."""
    both = made_renders.selection(tmp_path_factory.mktemp("renders"), "Squares", "Circles")
    whole, other = both.lectures
    return made_renders.of([whole, replace(other, segment=other.manifest.segments[1])])


def texts(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield every file of an export, those in archives too."""
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        if path.name.endswith(".tar.gz"):
            with tarfile.open(path) as archive:
                yield from ((one.name, archive.extractfile(one).read()) for one in archive if one.isfile())  # type: ignore[union-attr]
        elif zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                yield from ((name, archive.read(name)) for name in archive.namelist())
        elif "media" not in path.relative_to(folder).parts[:1]:
            yield path.name, path.read_bytes()


def exported(chosen: Selection, kind: str, folder: Path, settings: Mapping[str, str]) -> tuple[set[str], set[str]]:
    """Export, and return the films that are named at the address and those that are put there."""
    find_target(kind).build(chosen, folder, Options(media_url=URL, settings=settings))
    named: set[str] = set()
    for name, content in texts(folder):
        assert not name.endswith(".mp4")
        named |= {each.decode() for each in re.findall(rf"{URL}/([\w/-]+\.mp4)".encode(), content)}
    return named, {path.relative_to(folder / "media").as_posix() for path in (folder / "media").rglob("*.mp4")}


@pytest.mark.parametrize("kind", FORMS)
def test_films_are_named_the_same_everywhere_and_handed_out(two: Selection, kind: str, tmp_path: Path) -> None:
    named, put = exported(two, kind, tmp_path, {})
    assert named == put == {"first/squares.mp4", "first/squares_2/square_leaves.mp4"}
    other = two.lectures[1]
    assert (tmp_path / "media/first/squares_2/square_leaves.mp4").read_bytes() == other.film.read_bytes()


def test_clips_are_named_as_scenes_alone_are(two: Selection, tmp_path: Path) -> None:
    named, put = exported(two, "olx", tmp_path, {"units": "clips"})
    scenes = {"first/squares/square_turns.mp4", "first/squares/square_leaves.mp4", "first/squares_2/square_leaves.mp4"}
    assert named == put == scenes
