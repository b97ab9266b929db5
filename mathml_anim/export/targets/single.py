"""One HTML file for each lecture, which holds the film and everything else: it plays from a disk, with no network."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from mathml_anim.export.assets import FONTS, player_style, shipped
from mathml_anim.export.inline import coded, data_url, raw_script, raw_style
from mathml_anim.export.page import PagePlan, Track, lecture_page, tracks_beside
from mathml_anim.export.policy import single_policy
from mathml_anim.export.selection import RenderedLecture, Selection
from mathml_anim.export.site import write
from mathml_anim.export.target import Options


class Single:
    """A page that needs nothing beside it."""

    help = "one HTML file for each lecture, film included: to send, to archive, to open from a disk"
    settings: Mapping[str, str] = MappingProxyType({})

    def build(self, selection: Selection, folder: Path, options: Options) -> Path:  # noqa: ARG002
        """Write `<lecture>.html` for each lecture and the licence; return the first."""
        for lecture in selection:
            write(folder / f"{lecture.slug}.html", single_page(selection, lecture))
        write(folder / "LICENCE.txt", selection.licence_text)
        write(folder / "LICENCES-OF-THE-PLAYER.txt", shipped("LICENCES.txt"))
        return folder / f"{selection.lectures[0].slug}.html"


def single_page(selection: Selection, lecture: RenderedLecture) -> str:
    """Return the page of a lecture with everything in it."""
    regular, semibold = (data_url(shipped(name), name) for name in FONTS.values())
    style = player_style(selection.theme, (regular, semibold))
    script = shipped("player.js").decode()
    icon = data_url(shipped("icon.svg"), "icon.svg")
    board = lecture.folder / "storyboard.jpg"
    plan = PagePlan(
        film=data_url(lecture.film.read_bytes(), lecture.film.name),
        poster=data_url(lecture.poster.read_bytes(), lecture.poster.name),
        policy=single_policy([script], [style]),
        links="{slug}.html" if len(selection.lectures) > 1 else "",
        template="single.html",
        single=True,
        tracks=tuple(_within(track, lecture.folder) for track in _tracks(lecture)),
        extra={
            "style": raw_style(style),
            "script": raw_script(script),
            "icon": icon,
            "storyboard": coded(board.read_bytes()) if board.name in lecture.names else "",
        },
    )
    return lecture_page(selection, lecture, plan)


def _tracks(lecture: RenderedLecture) -> tuple[Track, ...]:
    """Return the tracks that make sense without a script: the pictures of the scrubber do not."""
    return tuple(track for track in tracks_beside(lecture) if track.kind != "metadata")


def _within(track: Track, folder: Path) -> Track:
    path = folder / ("clips" if (folder / "clips" / track.src).is_file() else "") / track.src
    return Track(track.kind, data_url(path.read_bytes(), path.name), track.language, track.label, track.default)


TARGET = Single()
