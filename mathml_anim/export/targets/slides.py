"""Slides for lecturing live: a step a cue, pictures held as vectors, clips that play between them, and what to say."""

import shutil
from collections.abc import Mapping
from dataclasses import asdict
from importlib.resources import files as package_files
from pathlib import Path

from markupsafe import Markup

from mathml_anim.export.policy import source_hash
from mathml_anim.export.script_data import script_json
from mathml_anim.export.selection import RenderedLecture, Selection
from mathml_anim.export.slides.deck import Chapter, Deck, deck
from mathml_anim.export.target import Options
from mathml_anim.export.templating import fill
from mathml_anim.export.typst_pdf import set_pdf
from mathml_anim.export.wording import wording
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole, Theme, theme
from mathml_anim.theme.fonts import BUNDLED
from mathml_anim.whole_files import write_whole

PACKAGE = "mathml_anim.export.slides"
FONTS = ("Inter-Regular.woff2", "Inter-SemiBold.woff2")


class Slides:
    """A page that needs no network and no server, driven by keys, with a presenter's view; and a PDF of the same."""

    help = "slides for lecturing live: a step a cue, presenter's notes and clock, keyboard; and a PDF"
    settings: Mapping[str, str] = {}

    def build(self, selection: Selection, folder: Path, options: Options) -> Path:  # noqa: ARG002
        """Write `index.html` with its pictures, clips and PDF; for several lectures, a folder each and an index."""
        write_whole(folder / "LICENCE.txt", selection.licence_text)
        if len(selection.lectures) == 1:
            return _write(selection, selection.lectures[0], folder)
        for lecture in selection:
            _write(selection, lecture, folder / lecture.slug)
        _fonts(folder / "fonts")
        page = fill("slides/index.html", _common(selection, selection.title) | {"parts": selection.parts})
        write_whole(folder / "index.html", page)
        return folder / "index.html"


def _write(selection: Selection, lecture: RenderedLecture, folder: Path) -> Path:
    made = deck(lecture)
    for name in made.files:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(lecture.folder / name, folder / name)
    _fonts(folder / "fonts")
    write_whole(folder / "slides.pdf", _document(selection, lecture, made))
    write_whole(folder / "index.html", _page(selection, lecture, made))
    return folder / "index.html"


def _fonts(folder: Path) -> None:
    """Put the text font beside a page, with its licence."""
    folder.mkdir(parents=True)
    for name in FONTS:
        (folder / name).write_bytes(package_files("mathml_anim.export").joinpath("page", name).read_bytes())
    shutil.copyfile(BUNDLED / "Inter-OFL.txt", folder / "Inter-OFL.txt")


def _page(selection: Selection, lecture: RenderedLecture, made: Deck) -> str:
    script = package_files(PACKAGE).joinpath("slides.js").read_text(encoding="utf-8")
    fps = lecture.manifest.fps
    data = {"title": lecture.title, "frame": fps.den / fps.num} | asdict(made)
    values = {
        "width": lecture.manifest.width,
        "height": lecture.manifest.height,
        "objectives": lecture.manifest.objectives,
        "pdf": "slides.pdf",
        "chapters": [_listed(made, place, chapter) for place, chapter in enumerate(made.chapters)],
        "deck": script_json(data),
        "script": Markup(script),
        "policy": _policy(_style(theme(selection.theme)), script),
    }
    return fill("slides/deck.html", _common(selection, lecture.title) | values)


def _common(selection: Selection, title: str) -> dict[str, object]:
    style = _style(theme(selection.theme))
    return {
        "title": title,
        "course": selection.course,
        "language": selection.language,
        "licence": selection.licence,
        "words": wording(selection.language),
        "style": Markup(style),
        "policy": _policy(style),
    }


def _listed(made: Deck, place: int, chapter: Chapter) -> dict[str, object]:
    """Return a segment as the page tells it where no script runs: every picture with its words."""
    said = [run for paragraph in chapter.paragraphs for run in paragraph]
    return {
        "title": chapter.title,
        "slides": [
            {
                "picture": slide.picture,
                "alt": slide.alt,
                "words": " ".join(words for number, words in said if number == slide.number),
            }
            for slide in made.slides
            if slide.chapter == place
        ],
    }


def _document(selection: Selection, lecture: RenderedLecture, made: Deck) -> bytes:
    colours = theme(selection.theme)
    data = {
        "title": lecture.title,
        "course": selection.course,
        "language": lecture.manifest.language.split("-", maxsplit=1)[0],
        "licence": selection.licence,
        "objectives": list(lecture.manifest.objectives),
        "width": lecture.manifest.width,
        "height": lecture.manifest.height,
        "font": sizes.TEXT_FONT,
        "ground": colours.colour(ColourRole.GROUND),
        "ink": colours.colour(ColourRole.INK),
        "mute": colours.colour(ColourRole.MUTE),
        "slides": [{"picture": slide.picture, "alt": slide.alt} for slide in made.slides],
    }
    pictures = {slide.picture: (lecture.folder / slide.picture).read_bytes() for slide in made.slides}
    return set_pdf((PACKAGE, "slides.typ"), data, pictures)


def _style(colours: Theme) -> str:
    style = package_files(PACKAGE).joinpath("slides.css").read_text(encoding="utf-8")
    for role in (ColourRole.GROUND, ColourRole.INK, ColourRole.MUTE, ColourRole.FOCUS):
        style = style.replace(f": {role.name};", f": {colours.colour(role)};")
    return style if colours.name == "dark" else style.replace("color-scheme: dark", "color-scheme: light")


def _policy(style: str, script: str | None = None) -> str:
    """Return a Content-Security-Policy: the page's own script, style and files beside it, and nothing else."""
    beside = "'self' file:"
    rules = [
        "default-src 'none'",
        f"script-src {source_hash(script)}" if script else "script-src 'none'",
        f"style-src {source_hash(style)}",
        *(f"{kind} {beside}" for kind in ("img-src", "font-src", "media-src")),
        "base-uri 'none'",
        "form-action 'none'",
    ]
    return "; ".join(rules)


TARGET = Slides()
