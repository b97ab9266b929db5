"""`mathml-anim render`: lectures, scenes and plain Manim files to videos."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from mathml_anim.cli.options import language_option, load_here, targets_argument, voice_option

if TYPE_CHECKING:
    from mathml_anim.rendering.order import Order


@click.command()
@targets_argument
@click.option(
    "-q",
    "--quality",
    type=click.Choice(list("lmhpk")),
    default="h",
    help=(
        "l 854×480 at 15 frames a second, m 1280×720 at 30, h 1920×1080 at 60 (the default), p 2560×1440 at 60, "
        "k 3840×2160 at 60."
    ),
)
@click.option("--fps", metavar="RATE", help="Another frame rate, as in --fps 24 or --fps 30000/1001.")
@click.option("--cfr", "constant", is_flag=True, help="Write every frame, those of resting pictures too.")
@voice_option
@language_option
@click.option("-j", "--jobs", type=int, metavar="N", help="Processes at work at once; by default one a core.")
@click.option(
    "-o", "--output", type=click.Path(file_okay=False, path_type=Path), help="The folder to use for `renders`."
)
@click.option("--evaluate", is_flag=True, help="Play every scene, even if none of its sources has changed.")
def render(
    *,
    targets: tuple[str, ...],
    quality: str,
    fps: str | None,
    constant: bool,
    voice: str | None,
    language: str | None,
    jobs: int | None,
    output: Path | None,
    evaluate: bool,
) -> None:
    """Render lectures, scenes of lectures, or scenes of plain Manim files; print where each film lies."""
    from mathml_anim.rendering.order import Order, positive_jobs
    from mathml_anim.rendering.quality import quality as preset

    order = Order(preset(quality, fps), voice, language, output, positive_jobs(jobs), constant, evaluate)
    _render(targets, order)


def _render(targets: tuple[str, ...], order: "Order") -> None:
    from mathml_anim.cli.progress import progress
    from mathml_anim.course.targets import plain_target, resolve

    plain = [(text, plain_target(text)) for text in targets]
    files = [target for _, target in plain if target is not None]
    lectures = [text for text, target in plain if target is None]
    films: list[Path] = []
    with progress() as listener:
        if lectures:
            from mathml_anim.rendering.render import render_lectures, render_modules

            course = load_here()
            films += render_lectures(course, resolve(course, lectures), order, listener)
            modules = [module.id for module in course.modules if {"all", module.id} & set(lectures)]
            films += render_modules(course, modules, order, listener)
        if files:
            from mathml_anim.rendering.plain import render_plain

            films += render_plain(root(), files, order, listener)
    for film in films:
        click.echo(film)


def root() -> Path:
    """Return the folder of the course around the current one, or the current one itself."""
    from mathml_anim.course.find import course_root
    from mathml_anim.problems import Remediable

    try:
        return course_root(Path.cwd())
    except Remediable:
        return Path.cwd()
