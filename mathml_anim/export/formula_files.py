"""Formulas as files of their own, for places that take pictures but no drawing in the text."""

import re
from dataclasses import dataclass
from hashlib import sha256

from mathml_anim.export.formulas import STEP, Formulas

_OPENING = re.compile(r'<svg class="formula b(\d+)"')
_SIZE = re.compile(r'width="([\d.]+)em" height="([\d.]+)em"')


@dataclass(frozen=True)
class FormulaFile:
    """A formula as SVG, named by its content; its size and how far it reaches below the line, in ems."""

    name: str
    svg: str
    width: float
    height: float
    below: float


def formula_file(typst_source: str, words: str) -> FormulaFile:
    """Return a formula as a file; raises Remediable if Typst refuses it."""
    formulas = Formulas()
    drawn = str(formulas.draw(typst_source, words))
    opening, size = _OPENING.match(drawn), _SIZE.search(drawn)
    assert opening is not None
    assert size is not None
    shapes = str(formulas.shapes)
    shapes = shapes[shapes.index("<defs>") : shapes.index("</svg>")] if shapes else ""
    start, rest = drawn.split(">", maxsplit=1)
    svg = start.replace(opening[0], '<svg xmlns="http://www.w3.org/2000/svg"') + ">" + shapes + rest + "\n"
    name = f"formula-{sha256(svg.encode()).hexdigest()[:16]}.svg"
    return FormulaFile(name, svg, float(size[1]), float(size[2]), int(opening[1]) * STEP)
