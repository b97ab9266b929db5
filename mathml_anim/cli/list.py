"""`mathml-anim list`: what the course holds and how long it lasts."""

from typing import TYPE_CHECKING

import click

from mathml_anim.cli.options import json_option, load_here, print_json

if TYPE_CHECKING:
    from mathml_anim.course.durations import Duration
    from mathml_anim.course.listing import ListedLecture
    from mathml_anim.course.model import Course, Module


@click.command("list")
@json_option
def list_course(as_json: bool) -> None:
    """Show modules, lectures and segments, each with its whole id and its duration.

    Durations marked ~ are assumed from 150 words a minute; the others are those of the finest render.
    """
    from mathml_anim.course.listing import listing, listing_data
    from mathml_anim.problems import ProblemsFound

    course = load_here()
    modules = list(listing(course))
    if as_json:
        print_json(listing_data(course, modules))
    else:
        _print(course, modules)
    problems = [problem for _, lectures in modules for lecture in lectures for problem in lecture.problems]
    if problems:
        raise ProblemsFound(problems)


def _print(course: "Course", modules: "list[tuple[Module, tuple[ListedLecture, ...]]]") -> None:
    click.secho(course.title, bold=True)
    if not any(lectures for _, lectures in modules):
        click.echo("This course has no lectures yet; `mathml-anim new lecture MODULE/NAME` begins one.", err=True)
    for module, lectures in modules:
        weeks = f" · weeks {module.weeks[0]}–{module.weeks[1]}" if module.weeks else ""
        click.secho(f"\n{module.id} · {module.title}{weeks}", bold=True)
        for lecture in lectures:
            _print_lecture(lecture)
    for track in course.tracks:
        click.echo(f"\ntrack:{track.id} · {track.title} · {len(track.lectures)} lectures", nl=False)
    click.echo()


def _print_lecture(lecture: "ListedLecture") -> None:
    count = len(lecture.problems)
    state = "planned" if lecture.planned else f"{count} problem{'' if count == 1 else 's'}" if count else ""
    duration = _clock(lecture.duration) if lecture.duration else state
    click.secho(f"  {duration:>8}  {lecture.id}  {lecture.title}", dim=lecture.planned)
    for part in lecture.segments:
        click.echo(f"  {_clock(part.duration):>8}      {part.id}  {part.title}")


def _clock(duration: "Duration") -> str:
    minutes, seconds = divmod(round(duration.seconds), 60)
    return f"{'~' if duration.assumed else ''}{minutes}:{seconds:02d}"
