"""The files of a lecture in a folder of pages: where each goes, and where the film is."""

import shutil
from pathlib import Path

from mathml_anim.export.selection import RenderedLecture
from mathml_anim.export.target import Options


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


def film_address(lecture: RenderedLecture, folder: Path, options: Options) -> str:
    """Copy the film to where it belongs in a folder of pages, and return its address from the lecture's page.

    It lies beside the page, or in `media/`, which goes to the address that was asked for.
    """
    name = lecture.film.name
    if options.media_url is None:
        copy(lecture.film, folder / lecture.id / name)
        return name
    copy(lecture.film, folder / "media" / f"{lecture.id}.mp4")
    return f"{options.media_url}/{lecture.id}.mp4"
