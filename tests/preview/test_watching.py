"""Which saves the studio hears of, wherever a course or a file lies."""

import asyncio
import os
from contextlib import suppress
from pathlib import Path

import pytest
from small_course import write_course

from mathml_anim.preview.job import Wanted
from mathml_anim.preview.watching import PACKAGE, Watched, watched

WAIT = 60
"""Seconds: generous, for a machine that is busy with other tests."""


def of_course(root: Path) -> Wanted:
    return Wanted("60", course=str(root), lecture="first/squares")


def beside(file: Path) -> Wanted:
    return Wanted("60", file=str(file), scene="Dot")


def heard(wanted: Wanted, saved: Path, *, unheard: tuple[Path, ...] = ()) -> set[Path]:
    """Return the files that are heard of until `saved` is; the others are written before it, every time."""
    return asyncio.run(asyncio.wait_for(_heard(wanted, saved, unheard), WAIT))


async def _heard(wanted: Wanted, saved: Path, unheard: tuple[Path, ...]) -> set[Path]:
    found: set[Path] = set()
    there, stop = asyncio.Event(), asyncio.Event()

    async def listen(folders: Watched) -> None:
        async for files in folders.saves(stop):
            found.update(files)
            if saved in found:
                there.set()

    folders = [each for each in watched(wanted) if each.folders != (PACKAGE,)]
    listening = [asyncio.create_task(listen(each)) for each in folders]
    while not there.is_set():
        for path in (*unheard, saved):
            path.write_text(f"# {os.urandom(4).hex()}\n", "utf-8")
        with suppress(TimeoutError):
            await asyncio.wait_for(there.wait(), 0.5)
    stop.set()
    await asyncio.gather(*listening)
    return found


@pytest.mark.parametrize("above", ["media/stick", "renders", "node_modules/pkg"])
def test_a_course_may_lie_in_a_folder_of_any_name(tmp_path: Path, above: str) -> None:
    root = write_course(tmp_path / above)
    left = root / "scenes/media/film.py"
    left.parent.mkdir()
    saved = root / "scenes/first/squares.py"
    assert heard(of_course(root), saved, unheard=(left,)) == {saved}


def test_only_the_folder_of_a_plain_file_is_watched(tmp_path: Path) -> None:
    file, deep, text = tmp_path / "scene.py", tmp_path / "project/deep/other.py", tmp_path / "notes.txt"
    deep.parent.mkdir(parents=True)
    assert heard(beside(file), file, unheard=(deep, text)) == {file}


def test_a_file_in_a_course_hears_of_the_course(tmp_path: Path) -> None:
    root = write_course(tmp_path)
    file, theme = root / "try.py", root / "lectures/course.toml"
    found = heard(beside(file), theme, unheard=(root / "README.py",))
    assert theme in found
