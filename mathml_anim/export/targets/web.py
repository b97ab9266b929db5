"""A website: a page for each lecture, one for the course, and what is needed to embed them elsewhere."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from mathml_anim.export.assets import player_files
from mathml_anim.export.described import course_terms, oembed
from mathml_anim.export.licence import licence_url
from mathml_anim.export.media import film_address
from mathml_anim.export.page import PagePlan, lecture_page, tracks_beside
from mathml_anim.export.page_wording import direction, page_wording
from mathml_anim.export.policy import page_policy
from mathml_anim.export.script_data import script_json, segment_keys
from mathml_anim.export.selection import RenderedLecture, Selection
from mathml_anim.export.site import copy_files, write
from mathml_anim.export.target import Options
from mathml_anim.export.templating import fill
from mathml_anim.export.transcript import clock, duration


class Web:
    """A folder to put on any web server."""

    help = "a website: a page for each lecture and one for the course, to publish or to embed"
    settings: Mapping[str, str] = MappingProxyType({})

    def build(self, selection: Selection, folder: Path, options: Options) -> Path:
        """Write `index.html`, `assets/` and a folder for each lecture; return the index."""
        for name, content in player_files(selection.theme).items():
            write(folder / "assets" / name, content)
        for lecture in selection:
            self._lecture(selection, lecture, folder, options)
        write(folder / "LICENCE.txt", selection.licence_text)
        write(folder / "index.html", index_page(selection))
        return folder / "index.html"

    def _lecture(self, selection: Selection, lecture: RenderedLecture, folder: Path, options: Options) -> None:
        here = folder / lecture.id
        copy_files(lecture, here)
        film = film_address(lecture, folder, options)
        plan = PagePlan(
            film=film,
            poster="poster.jpg",
            policy=page_policy(options.media_url),
            assets="../../assets/",
            home="../../index.html",
            address=f"{options.url}/{lecture.id}/" if options.url else "./",
            oembed=options.url is not None,
            tracks=tracks_beside(lecture),
        )
        write(here / "index.html", lecture_page(selection, lecture, plan))
        alone = replace(plan, embedded=True, oembed=False)
        write(here / "embed.html", lecture_page(selection, lecture, alone))
        if options.url:
            write(here / "oembed.json", oembed(selection, lecture, options.url))


def index_page(selection: Selection) -> str:
    """Return the page of a course: its lectures in order, with what each builds on."""
    words = page_wording(selection.language)
    return fill(
        "index.html",
        {
            "selection": selection,
            "language": selection.language,
            "direction": direction(selection.language),
            "words": words,
            "minutes": max(1, round(selection.seconds / 60)),
            "policy": page_policy(),
            "licence_url": licence_url(selection.licence),
            "terms": script_json(course_terms(selection)),
            "data": script_json(
                {
                    "store": str(selection.uuid),
                    "lectures": [
                        {"id": each.id, "seconds": each.seconds, "segments": segment_keys(each)} for each in selection
                    ],
                    "words": {name: words[name] for name in ("seen", "so_far", "stopped_at")},
                }
            ),
            "clock": clock,
            "duration": duration,
        },
    )


TARGET = Web()
