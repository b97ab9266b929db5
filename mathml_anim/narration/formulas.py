"""Formulas of the words as MathML, which browsers set and read aloud; Typst makes it, and refuses what is none."""

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from mathml_anim.narration.script import FormulaMark
from mathml_anim.problems import Problem

_MATH = re.compile(r"<math\b[^>]*>(.*?)</math>", re.DOTALL)
_REMEDY = "write it as Typst does"


def as_mathml(marks: Iterable[FormulaMark], path: Path) -> tuple[Mapping[FormulaMark, str], tuple[Problem, ...]]:
    """Return what stands inside each formula's `math` element, and a problem for each that Typst refuses.

    `path` is the file that the formulas are written in.
    """
    marks = tuple(dict.fromkeys(marks))
    found, _ = _compiled([mark.typst for mark in marks])
    if len(found) == len(marks):
        return dict(zip(marks, found, strict=True)), ()
    each = {mark: _compiled([mark.typst]) for mark in marks}
    problems = tuple(
        Problem(path, mark.line, f"the formula ${mark.typst}$ cannot be written: {wrong}", _REMEDY)
        for mark, (inside, wrong) in each.items()
        if len(inside) != 1
    )
    return {mark: inside[0] for mark, (inside, _) in each.items() if len(inside) == 1}, problems


def _compiled(sources: Sequence[str]) -> tuple[list[str], str]:
    """Return formulas as MathML, as many as are found, or none and what Typst says."""
    if not sources:
        return [], ""
    import typst

    try:
        page = typst.compile("\n\n".join(f"${source}$" for source in sources).encode(), format="html")
    except typst.TypstError as error:
        return [], error.message
    assert isinstance(page, bytes)
    return _MATH.findall(page.decode()), "it is not one formula"
