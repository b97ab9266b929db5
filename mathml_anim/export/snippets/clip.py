"""A film in anybody's page: plain HTML that needs no script."""

from dataclasses import dataclass
from html import escape
from pathlib import Path

from mathml_anim.export.media import film_name
from mathml_anim.export.page_wording import page_wording
from mathml_anim.export.selection import RenderedLecture
from mathml_anim.export.target import Options


@dataclass(frozen=True)
class Clip:
    """The addresses of a film and what goes with it, as they are from a page; and the files that lie there."""

    film: str
    poster: str
    captions: str
    files: tuple[tuple[str, Path], ...]


def clip(lecture: RenderedLecture, options: Options, *, folder: str) -> Clip:
    """Return a lecture's film as it lies in a folder of media, which ends in a slash."""
    here = f"{folder}{name_of(lecture)}/"
    name = lecture.film.name
    files = [(f"{name_of(lecture)}/poster.jpg", lecture.poster), (f"{name_of(lecture)}/captions.vtt", lecture.captions)]
    film = f"{options.media_url}/{film_name(lecture)}" if options.media_url else f"{here}{name}"
    if options.media_url is None:
        files.append((f"{name_of(lecture)}/{name}", lecture.film))
    return Clip(film, f"{here}poster.jpg", f"{here}captions.vtt", tuple(files))


def name_of(lecture: RenderedLecture) -> str:
    """Return what a lecture's page and its folder of media are called: its slug, and the scene's name if it is one."""
    return f"{lecture.slug}-{lecture.film.stem}" if lecture.segment else lecture.slug


def clip_html(lecture: RenderedLecture, shown: Clip) -> str:
    """Return the film as HTML without empty lines, which would end it in Markdown.

    Its address stands in the element itself: MyST's own builder reads no others.
    """
    language = lecture.manifest.language
    label = page_wording(language)["captions"]
    width, height = lecture.manifest.width, lecture.manifest.height
    return "\n".join(
        (
            f'<video controls playsinline preload="metadata" width="{width}" height="{height}" '
            f'style="width: 100%; height: auto" poster="{escape(shown.poster)}" aria-label="{escape(lecture.title)}" '
            f'src="{escape(shown.film)}">',
            f'  <track kind="captions" src="{escape(shown.captions)}" srclang="{escape(language)}" '
            f'label="{escape(label)}" default>',
            f'  <a href="{escape(shown.film)}">{escape(lecture.title)}</a>',
            "</video>",
        )
    )
