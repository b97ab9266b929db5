"""A lecture as a Jupyter notebook: its film, its words, and the practice's code ready to run."""

import json

from mathml_anim.export.keys import key
from mathml_anim.export.selection import RenderedLecture, Selection
from mathml_anim.export.snippets.markdown import MARKDOWN


def notebook(selection: Selection, lecture: RenderedLecture, film: str) -> str:
    """Return a notebook (nbformat 4.5) whose cells have the same ids in every export."""
    language = lecture.manifest.language
    before, heading, practice = MARKDOWN.lecture(selection, lecture, film).rpartition("\n## ")
    asked = lecture.manifest.practice if not lecture.segment else ()
    cells: list[tuple[str, str]] = [("markdown", before if asked else f"{before}{heading}{practice}")]
    if asked:
        cells.append(("markdown", f"## {practice.splitlines()[0]}"))
    for exercise in asked:
        blocks = list(MARKDOWN.exercise(exercise, language))
        code = [block for block in blocks if block.startswith("```python")]
        at = blocks.index(code[0]) if code else len(blocks)
        cells.append(("markdown", "\n\n".join(blocks[:at])))
        if exercise.code is not None:
            cells.append(("code", exercise.code.rstrip()))
            cells.append(("markdown", "\n\n".join(blocks[at + 1 :])))
    if asked:
        cells.append(("markdown", MARKDOWN.licence(selection)))
    return _written([(kind, text.strip()) for kind, text in cells if text.strip()], lecture.id)


def _written(cells: list[tuple[str, str]], id: str) -> str:
    data = {
        "cells": [_cell(kind, text, key(f"{id}:{number}", 8)) for number, (kind, text) in enumerate(cells)],
        "metadata": {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _cell(kind: str, text: str, id: str) -> dict[str, object]:
    cell: dict[str, object] = {"cell_type": kind, "id": id, "metadata": {}, "source": text.splitlines(keepends=True)}
    return {**cell, "execution_count": None, "outputs": []} if kind == "code" else cell
