"""The files of a lecture in a folder of pages, and where each goes."""

import shutil
from pathlib import Path

from mathml_anim.export.selection import RenderedLecture


def write(path: Path, content: bytes | str) -> None:
    """Write a file, its folder too, text as UTF-8; the export as a whole appears only when it is done."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


def copy(source: Path, target: Path) -> None:
    """Copy a file, its folder too."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def copy_files(lecture: RenderedLecture, folder: Path) -> None:
    """Copy what stands around a lecture's film into the folder of its page: captions, chapters, pictures, words."""
    if lecture.segment:
        copy(lecture.captions, folder / lecture.captions.name)
        copy(lecture.poster, folder / "poster.jpg")
        return
    for name in sorted(lecture.names):
        if "/" not in name and not name.endswith((".mp4", ".json")):
            copy(lecture.folder / name, folder / name)
