"""`mathml-anim values`: every number that a lecture computes."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import click

from mathml_anim.cli.options import json_option, load_here, print_json, targets_argument

if TYPE_CHECKING:
    from mathml_anim.course.model import Course
    from mathml_anim.course.plain import Plain
    from mathml_anim.course.targets import Target
    from mathml_anim.problems import Problem

WIDEST = 80
"""The most characters of a value that a table shows."""


@click.command("values")
@targets_argument
@json_option
def values(targets: tuple[str, ...], as_json: bool) -> None:
    """Show every number that lectures compute, and run the code of their practice.

    As JSON: {"module/lecture:segment_id": {"name": …}}, arrays as lists, complex numbers as {"re", "im"}.
    """
    from mathml_anim.course.targets import resolve
    from mathml_anim.problems import ProblemsFound

    course = load_here()
    found: dict[str, dict[str, Plain]] = {}
    problems: list[Problem] = []
    for target in resolve(course, targets):
        numbers, wrong = _of(course, target)
        found |= numbers
        problems += wrong
    if problems and as_json:
        raise ProblemsFound(problems)
    print_json(found) if as_json else _print(found)
    if problems:
        raise ProblemsFound(problems)


def _of(course: "Course", target: "Target") -> "tuple[dict[str, dict[str, Plain]], tuple[Problem, ...]]":
    """Return the numbers of one target and what is wrong with them, its practice included."""
    from mathml_anim.course.chosen import chosen_segments
    from mathml_anim.course.computed import computed
    from mathml_anim.course.load import load_lecture
    from mathml_anim.course.numbers import load_numbers
    from mathml_anim.course.practice import practice_problems

    lecture = load_lecture(course, target.lecture, with_scenes=False)
    chosen = [segment.id for segment in chosen_segments(lecture, target.scene)] if target.scene else None
    found, wrong = computed(course, lecture, chosen)
    if wrong or chosen:
        return found, wrong
    return found, practice_problems(lecture, load_numbers(course, lecture))


def _print(found: "Mapping[str, Mapping[str, Plain]]") -> None:
    from rich.console import Console
    from rich.table import Table

    console = Console(highlight=False, soft_wrap=True, markup=False)
    for id, named in found.items():
        table = Table("name", "value", box=None, pad_edge=False, show_header=False)
        for name, value in _rows(named):
            table.add_row(f"  {name}", value)
        console.print(id, style="bold")
        console.print(table)


def _rows(named: "Mapping[str, Plain]", within: str = "") -> Iterator[tuple[str, str]]:
    """Yield names and values, those of tables under dotted names."""
    for name, value in named.items():
        if isinstance(value, dict) and set(value) != {"re", "im"}:
            yield from _rows(value, f"{within}{name}.")
        else:
            text = _text(value)
            yield f"{within}{name}", text if len(text) <= WIDEST else f"{text[: WIDEST - 1]}…"


def _text(value: "Plain") -> str:
    """Return a value as a reader takes it in: six digits, brackets for lists."""
    match value:
        case float():
            return f"{value:.6g}"
        case list():
            return f"[{', '.join(_text(part) for part in value)}]"
        case {"re": float() as real, "im": float() as imaginary}:
            return f"{_text(real)} {'−' if imaginary < 0 else '+'} {_text(abs(imaginary))}i"
    return str(value)
