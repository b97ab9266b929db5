"""Sets text and mathematics with Typst, in the package's fonts alone, or says clearly why it cannot."""

import re
import unicodedata
from functools import lru_cache
from pathlib import Path

import numpy as np
import typst

from mathml_anim.components.typography.outline import PT_PER_EM, Outline, Piece, read_svg
from mathml_anim.problems import Remediable
from mathml_anim.theme import decimals, fonts
from mathml_anim.theme import type as sizes

_PLACE = re.compile(r"┌─ [^\n]*:(\d+):(\d+)")
_MATHS = re.compile(r"(?<!\\)\$[^$]*\$")
_COMMA = r'#show math.equation: it => { show regex("\d\.\d"): n => n.text.first() + "," + n.text.last(); it }' + "\n"
"""Lets mathematics write 2.5 as 2,5, without the gap that follows a comma between two things."""
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
        "#let part(tag, body) = text(fill: rgb(calc.quo(tag, 65536), calc.rem(calc.quo(tag, 256), 256), "
        "calc.rem(tag, 256)), body)\n" + ("" if decimals.mark() == "." else _COMMA)
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
        outline = _compiled(settings + source, folders)
    except typst.TypstError as error:
        raise _explained(error, source, settings.count("\n")) from None
    in_maths = {c for maths in _MATHS.findall(source) for c in maths if not c.isascii()}
    lacks = any(_shape(piece) in _notdef(folders) for piece in outline.pieces)
    if lacks or any(_lacks(f"${character}$", folders) for character in in_maths):
        raise _missing(source, folders)
    return outline


def _compiled(document: str, folders: tuple[Path, ...]) -> Outline:
    svg: object = typst.compile(document.encode(), format="svg", font_paths=_fonts(folders))
    assert isinstance(svg, bytes)
    return read_svg(svg)


def _explained(error: typst.TypstError, source: str, lines_before: int) -> TypesettingError:
    hints = "; ".join(error.hints) or "look up the name or the syntax in Typst's reference"
    shown = source.strip("$ ")
    before = source.index(shown)
    found = _PLACE.search(error.diagnostic)
    where = ""
    if found:
        line, column = int(found[1]) - lines_before, int(found[2]) + 1
        where = f" at line {line}, column {column - before if line == 1 else column}"
    return TypesettingError(f"Typst cannot set {shown!r}: {error.message}{where}", hints)


def _shape(piece: Piece) -> bytes:
    """Return what a glyph looks like, wherever it stands and however large it is."""
    low = piece.points.min(axis=0)
    extent = float(np.ptp(piece.points, axis=0).max()) or 1.0
    return bytes(np.round((piece.points - low)[:, :2] / extent * 200).astype(np.int16).tobytes())


@lru_cache(maxsize=4)
def _notdef(folders: tuple[Path, ...]) -> frozenset[bytes]:
    """Return the shapes that fonts draw for a character they lack."""
    shapes: set[bytes] = set()
    for family in _fonts(folders).families():
        for weight in (400, 500, 600, 700):
            settings = preamble(weight=weight) + f'#set text(font: "{family}", fallback: false)\n'
            shapes.update(_shape(piece) for piece in _compiled(settings + _MISSING, folders).pieces)
    return frozenset(shapes)


def _missing(source: str, folders: tuple[Path, ...]) -> TypesettingError:
    in_maths = "".join(_MATHS.findall(source))
    beyond = [c for c in dict.fromkeys(source) if not c.isascii()]
    lacking = [c for c in beyond if _lacks(f"${c}$" if c in in_maths else c, folders)]
    named = ", ".join(f"{c} (U+{ord(c):04X})" for c in lacking) or "a character"
    return TypesettingError(
        f"no font has a glyph for {named} in {source.strip()!r}",
        "put a font that has it in the course's `fonts` folder, or write it in other characters",
    )


@lru_cache(maxsize=1024)
def _lacks(character: str, folders: tuple[Path, ...]) -> bool:
    """Return whether a character, as words or between dollars, has no glyph; mathematics draws nothing for it."""
    pieces = _compiled(preamble() + character, folders).pieces
    visible = unicodedata.category(character.strip("$"))[0] not in "CZ"
    return (visible and not pieces) or any(_shape(piece) in _notdef(folders) for piece in pieces)


def escape(text: str) -> str:
    """Return plain text as Typst markup that shows that text, with quotation marks as a book sets them."""
    marked = re.sub(r"([\\#*_`$<>@\[\]~/=+\-])", r"\\\1", text)
    return re.sub(r"^(\s*\d+)\.", r"\1\\.", marked, flags=re.MULTILINE)


def string(text: str) -> str:
    """Return text as a string of Typst's code."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
