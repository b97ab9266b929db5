"""Films that are to lie elsewhere: one name for each, in every form of export, below the address that was asked for."""

from collections.abc import Iterable
from pathlib import Path

from mathml_anim.course.manifest import ManifestSegment
from mathml_anim.export.selection import RenderedLecture, segment_name
from mathml_anim.export.site import copy
from mathml_anim.export.target import Options

MEDIA = "media"
"""The folder, beside a package, of the films that are to be put at that address."""


def film_name(lecture: RenderedLecture, segment: ManifestSegment | None = None) -> str:
    """Return what a lecture's film is called there: `module/name.mp4`, that of one scene `module/name/segment_id.mp4`.

    The scene is the one given or, where a lecture is exported for one scene alone, that one.
    """
    alone = segment or lecture.segment
    return f"{lecture.id}/{segment_name(alone)}.mp4" if alone else f"{lecture.id}.mp4"


def film_address(lecture: RenderedLecture, folder: Path, options: Options) -> str:
    """Copy the film to where it belongs in a folder of pages, and return its address from the lecture's page.

    It lies beside the page, or in `media/`, which goes to the address that was asked for.
    """
    if options.media_url is None:
        copy(lecture.film, folder / lecture.id / lecture.film.name)
        return lecture.film.name
    put_films([lecture], folder)
    return f"{options.media_url}/{film_name(lecture)}"


def put_films(lectures: Iterable[RenderedLecture], folder: Path, *, in_clips: bool = False) -> None:
    """Copy the film of each lecture, or of each of its scenes, to where it is to lie in `media/` of a folder."""
    for lecture in lectures:
        if not in_clips or lecture.segment:
            copy(lecture.film, folder / MEDIA / film_name(lecture))
            continue
        for segment in lecture.segments:
            clip = lecture.folder / f"clips/{segment_name(segment)}.mp4"
            copy(clip, folder / MEDIA / film_name(lecture, segment))
