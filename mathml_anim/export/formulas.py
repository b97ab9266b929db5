"""Formulas of the practice as pictures in the page: drawn by Typst, as sharp as text, named by their words."""

import re
from collections.abc import Iterator
from functools import lru_cache
from html import escape
from pathlib import Path

import typst
from markupsafe import Markup

from mathml_anim.problems import Remediable
from mathml_anim.theme import fonts
from mathml_anim.theme import type as sizes

_EM = 10.0
"""Points that Typst sets an em in; the page scales it to its own text."""

STEP = 0.05
"""How finely a formula is shifted to its baseline, in ems: the classes `b0`, `b1`, … of the style sheet."""

STEPS = 80
"""How many such classes there are."""

_SYMBOL = re.compile(r'<symbol id="(g[0-9A-F]+)"[^>]*>.*?</symbol>', re.DOTALL)
_BOX = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')
_MARK = re.compile(
    r'<g transform="translate\((?P<x>\S+) (?P<y>[\d.]+)\)"><g transform="matrix\(1 0 0 -1 0 (?P<down>[\d.]+)\)">'
    r"<use [^>]*/></g></g>"
)
_SETTINGS = f"""#set page(width: auto, height: auto, margin: 0pt, fill: none)
#set text(size: {_EM}pt, font: "{sizes.TEXT_FONT}", top-edge: "bounds", bottom-edge: "bounds")
#show math.equation: set text(font: "{sizes.MATH_FONT}")
#box[#box(width: 0pt)[.]$FORMULA$]
"""


class Formulas:
    """The formulas of one page: each shape of a letter is in the page once."""

    def __init__(self) -> None:
        self._symbols: dict[str, str] = {}

    def draw(self, typst_source: str, words: str) -> Markup:
        """Return a formula as SVG that has its words as its name; raises Remediable if Typst refuses it."""
        drawn, symbols = _drawn(typst_source)
        self._symbols |= symbols
        return Markup(drawn.replace("WORDS", escape(words)))

    @property
    def shapes(self) -> Markup:
        """The shapes that the formulas are made of, to stand once in the page; empty if there are none."""
        if not self._symbols:
            return Markup("")
        inside = "".join(self._symbols[id] for id in sorted(self._symbols))
        return Markup(f'<svg class="shapes" width="0" height="0" aria-hidden="true"><defs>{inside}</defs></svg>')


@lru_cache(maxsize=2048)
def _drawn(source: str) -> tuple[str, dict[str, str]]:
    svg = _compiled(source)
    box, mark = _BOX.search(svg), _MARK.search(svg)
    if box is None or mark is None:
        raise Remediable(f"the formula ${source}$ could not be drawn", "use another version of typst")
    width, height = float(box[1]), float(box[2])
    below = max(0.0, height - float(mark["y"]) - float(mark["down"])) / _EM
    symbols = {found[1]: _clean(found[0]) for found in _SYMBOL.finditer(svg)}
    inside = _clean(svg[svg.index(">") + 1 : svg.index("<defs")].replace(mark[0], ""))
    used = set(re.findall(r'href="#(g[0-9A-F]+)"', inside))
    step = min(STEPS - 1, round(below / STEP))
    opening = f'<svg class="formula b{step}" role="img" aria-label="WORDS"'
    size = f'width="{width / _EM:.3f}em" height="{height / _EM:.3f}em" viewBox="0 0 {width:g} {height:g}"'
    return f"{opening} {size}>{inside}</svg>", {id: text for id, text in symbols.items() if id in used}


def _clean(svg: str) -> str:
    """Return SVG for a page: in the colour of the text, without what only a file of its own needs."""
    return (
        svg.replace("xlink:href", "href")
        .replace(' fill="#000000"', "")
        .replace(' fill-rule="nonzero"', "")
        .replace(' x="0" y="0"', "")
    )


def _compiled(source: str) -> str:
    document = _SETTINGS.replace("FORMULA", source)
    try:
        svg: object = typst.compile(document.encode(), format="svg", font_paths=_fonts(fonts.folders()))
    except typst.TypstError as error:
        raise Remediable(f"the formula ${source}$ cannot be set: {error}", "mend it in the lecture's words") from None
    assert isinstance(svg, bytes)
    return svg.decode()


@lru_cache(maxsize=4)
def _fonts(folders: tuple[Path, ...]) -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, font_paths=[str(folder) for folder in folders])


def baselines() -> Iterator[tuple[int, str]]:
    """Yield the number of each baseline class and its shift in ems, for the style sheet."""
    yield from ((step, f"{-step * STEP:.2f}".rstrip("0").rstrip(".")) for step in range(STEPS))
