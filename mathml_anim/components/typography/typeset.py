"""Sets text and mathematics with Typst, in the package's fonts alone, or says clearly why it cannot."""

import re
from functools import lru_cache
from pathlib import Path

import numpy as np
import typst

from mathml_anim.components.typography.outline import PT_PER_EM, Outline, Piece, read_svg
from mathml_anim.problems import Remediable
from mathml_anim.theme import fonts
from mathml_anim.theme import type as sizes

_PLACE = re.compile(r"┌─ [^\n]*:(\d+):(\d+)")
_MISSING = "\U0010fffe"


class TypesettingError(Remediable):
    """Text that cannot be set: what Typst says about it, with line and column, and the remedy."""


@lru_cache(maxsize=4)
def _fonts(folders: tuple[Path, ...]) -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, font_paths=[str(folder) for folder in folders])


def families() -> tuple[str, ...]:
    """Return the families of every font that text may be set in."""
    return tuple(_fonts(fonts.folders()).families())


def preamble(*, weight: int = sizes.PROSE_WEIGHT, width: float | None = None) -> str:
    """Return the Typst settings of a text: its weight (100 to 900) and the width in ems at which it wraps."""
    page = "auto" if width is None else f"{width * PT_PER_EM:.6f}pt"
    return (
        f"#set page(width: {page}, height: auto, margin: 0pt, fill: none)\n"
        f'#set text(size: {PT_PER_EM}pt, font: "{sizes.TEXT_FONT}", weight: {weight}, hyphenate: false)\n'
        f'#show math.equation: set text(font: "{sizes.MATH_FONT}", weight: 400)\n'
        f'#show raw: set text(font: "{sizes.CODE_FONT}", size: {PT_PER_EM}pt)\n'
        f"#set par(leading: {sizes.LEADING}em, justify: false)\n"
        "#let part(tag, body) = text(fill: rgb(0, 0, tag), body)\n"
    )


def typeset_words(source: str, *, weight: int = sizes.PROSE_WEIGHT, width: float | None = None) -> Outline:
    """Return the outline of words with mathematics among them, which is enlarged to match the words' height."""
    inline = f"#show math.equation: set text(size: {sizes.INLINE_MATH}em)\n"
    return _typeset(source, preamble(weight=weight, width=width) + inline, fonts.folders())


def typeset(source: str, *, weight: int = sizes.PROSE_WEIGHT, width: float | None = None) -> Outline:
    """Return the outline of Typst markup, in ems; TypesettingError names what is wrong and where."""
    return _typeset(source, preamble(weight=weight, width=width), fonts.folders())


@lru_cache(maxsize=2048)
def _typeset(source: str, settings: str, folders: tuple[Path, ...]) -> Outline:
    try:
        svg = typst.compile((settings + source).encode(), format="svg", font_paths=_fonts(folders))
    except typst.TypstError as error:
        raise _explained(error, source, settings.count("\n")) from None
    assert isinstance(svg, bytes)
    outline = read_svg(svg)
    if any(_shape(piece) in _notdef(folders) for piece in outline.pieces):
        raise _missing(source, folders)
    return outline


def _explained(error: typst.TypstError, source: str, lines_before: int) -> TypesettingError:
    hints = "; ".join(error.hints) or "look up the name or the syntax in Typst's reference"
    found = _PLACE.search(error.diagnostic)
    where = ""
    if found:
        line, column = int(found[1]) - lines_before, int(found[2])
        where = f" at line {line}, column {column}"
    return TypesettingError(f"Typst cannot set {source.strip()!r}: {error.message}{where}", hints)


def _shape(piece: Piece) -> bytes:
    """Return what a glyph looks like, wherever it stands and however large it is."""
    low = piece.points.min(axis=0)
    extent = float(np.ptp(piece.points, axis=0).max()) or 1.0
    return np.round((piece.points - low)[:, :2] / extent * 200).astype(np.int16).tobytes()


@lru_cache(maxsize=4)
def _notdef(folders: tuple[Path, ...]) -> frozenset[bytes]:
    """Return the shapes that fonts draw for a character they lack."""
    shapes = set()
    for family in _fonts(folders).families():
        for weight in (400, 500, 600, 700):
            settings = preamble(weight=weight) + f'#set text(font: "{family}", fallback: false)\n'
            svg = typst.compile((settings + _MISSING).encode(), format="svg", font_paths=_fonts(folders))
            assert isinstance(svg, bytes)
            shapes.update(_shape(piece) for piece in read_svg(svg).pieces)
    return frozenset(shapes)


def _missing(source: str, folders: tuple[Path, ...]) -> TypesettingError:
    lacking = [c for c in dict.fromkeys(source) if not c.isascii() and _lacks(c, folders)]
    named = ", ".join(f"{c} (U+{ord(c):04X})" for c in lacking) or "a character"
    return TypesettingError(
        f"no font has a glyph for {named} in {source.strip()!r}",
        "put a font that has it in the course's `fonts` folder, or write it in other characters",
    )


def _lacks(character: str, folders: tuple[Path, ...]) -> bool:
    svg = typst.compile((preamble() + character).encode(), format="svg", font_paths=_fonts(folders))
    assert isinstance(svg, bytes)
    return any(_shape(piece) in _notdef(folders) for piece in read_svg(svg).pieces)


def escape(text: str) -> str:
    """Return plain text as Typst markup that shows exactly that text."""
    return re.sub(r"([\\#*_`$<>@\[\]~/=+\-'\"])", r"\\\1", text)


def string(text: str) -> str:
    """Return text as a string of Typst's code."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
