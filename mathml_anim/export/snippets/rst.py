"""A lecture as reStructuredText, for Sphinx."""

import re
from collections.abc import Sequence
from textwrap import indent

from mathml_anim.export.selection import Selection
from mathml_anim.export.snippets.dialect import Dialect

_LINES = "=-~"
"""What a heading of each level is underlined with."""


def words(text: str) -> str:
    """Return a text on one line with every sign that reStructuredText could take for markup escaped."""
    escaped = re.sub(r"[\\*`|_]", r"\\\g<0>", " ".join(text.split()))
    return f"\\{escaped}" if escaped[:1] in {"-", "+", ".", ":", "#", ">", "=", "~", "^", '"'} else escaped


def index_rst(selection: Selection, pages: Sequence[str]) -> str:
    """Return the page of all lectures, in order."""
    tree = "\n".join([".. toctree::", "   :maxdepth: 1", "", *(f"   {page.removesuffix('.rst')}" for page in pages)])
    return "\n\n".join([_heading(selection.title, 1), tree, _licence(selection)]) + "\n"


def _heading(text: str, level: int) -> str:
    """Return a heading; the line below is long enough for scripts whose letters are wide."""
    escaped = words(text)
    return f"{escaped}\n{_LINES[level - 1] * (2 * len(escaped))}"


def _raw(html: str) -> str:
    return f".. raw:: html\n\n{indent(html, '   ')}"


def _code(text: str) -> str:
    return f".. code-block:: python\n\n{indent(text, '   ')}"


def _licence(selection: Selection) -> str:
    return f"{words(selection.course)} · {words(selection.licence)}"


RST = Dialect(words, _heading, _raw, _code, _licence)
"""reStructuredText, which takes HTML and code in directives."""
