"""Options and arguments that several commands share."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

if TYPE_CHECKING:
    from mathml_anim.course.model import Course

Command = TypeVar("Command", bound=Callable[..., object])


def targets_argument(command: Command) -> Command:
    """Take one target or more."""
    return click.argument("targets", metavar="TARGET...", nargs=-1, required=True)(command)


def target_argument(command: Command) -> Command:
    """Take one target."""
    return click.argument("target", metavar="TARGET")(command)


def json_option(command: Command) -> Command:
    """Offer JSON, alone on standard output."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON, and nothing else, on standard output.")(
        command
    )


def language_option(command: Command) -> Command:
    """Offer a translation."""
    return click.option("--lang", "language", metavar="CODE", help="The language of the words, as in --lang de.")(
        command
    )


def voice_option(command: Command) -> Command:
    """Offer another voice than the course's."""
    return click.option("--voice", metavar="NAME", help="The voice that speaks, as in --voice silent.")(command)


def load_here() -> "Course":
    """Return the course around the current folder; notices go to standard error."""
    from mathml_anim.course.find import course_root
    from mathml_anim.course.load import load_course

    show_notices()
    return load_course(course_root(Path.cwd()))


def show_notices() -> None:
    """Let warnings of the package appear, plainly, on standard error."""
    log = logging.getLogger("mathml_anim")
    if not log.handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(message)s"))
        log.addHandler(handler)
        log.propagate = False


def print_json(data: object) -> None:
    """Print data as JSON; the same data gives the same text."""
    import json

    click.echo(json.dumps(data, indent=2, ensure_ascii=False, allow_nan=False))
