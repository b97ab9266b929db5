"""`mathml-anim render`: lectures, scenes and plain Manim files to videos."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from mathml_anim.cli.options import language_option, load_here, targets_argument, voice_option

if TYPE_CHECKING:
    from mathml_anim.course.targets import PlainTarget
    from mathml_anim.rendering.listener import Listener
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
@click.option(
    "--format",
    "kind",
    type=click.Choice(["mp4", "webm", "mov", "gif", "png"]),
    help="What comes out: mp4 unless said otherwise; png is one picture, the last or the one --at a moment.",
)
@click.option("-t", "--transparent", is_flag=True, help="Without a ground; mov unless webm, gif or png is asked for.")
@click.option("--at", metavar="TIME|CUE", help="The moment of a png: seconds, minutes:seconds, or a cue.")
@click.option("--from-cue", metavar="CUE", help="Begin at this cue of a scene.")
@click.option("--to-cue", metavar="CUE", help="End at this cue of a scene.")
@voice_option
@language_option
@click.option(
    "-j", "--jobs", type=click.IntRange(min=1), metavar="N", help="Processes at work at once; by default one a core."
)
@click.option(
    "-o", "--output", type=click.Path(file_okay=False, path_type=Path), help="The folder to use for `renders`."
)
@click.option("--scheduler", metavar="ADDRESS", help="Draw on a Dask cluster, as in --scheduler tcp://host:8786.")
@click.option("--evaluate", is_flag=True, help="Play every scene, even if none of its sources has changed.")
def render(
    *,
    targets: tuple[str, ...],
    quality: str,
    fps: str | None,
    constant: bool,
    kind: str | None,
    transparent: bool,
    at: str | None,
    from_cue: str | None,
    to_cue: str | None,
    voice: str | None,
    language: str | None,
    jobs: int | None,
    output: Path | None,
    scheduler: str | None,
    evaluate: bool,
) -> None:
    """Render lectures, scenes of lectures, or scenes of plain Manim files; print where each film lies."""
    from mathml_anim.rendering.formats import format_of
    from mathml_anim.rendering.order import Cues, Order
    from mathml_anim.rendering.quality import quality as preset

    if at is not None and kind != "png":
        raise click.UsageError("--at is the moment of one picture — add --format png")
    if kind == "png" and (from_cue or to_cue):
        raise click.UsageError("--from-cue and --to-cue bound a film — give --at a moment for one picture")
    order = Order(
        preset(quality, fps),
        voice,
        language,
        output,
        jobs,
        constant=constant,
        evaluate=evaluate,
        format=format_of(kind, transparent=transparent),
        transparent=transparent,
        cues=Cues(from_cue, to_cue) if from_cue or to_cue else None,
        scheduler=scheduler,
    )
    _render(targets, order, at)


def _render(targets: tuple[str, ...], order: "Order", at: str | None) -> None:
    from mathml_anim.cli.progress import progress
    from mathml_anim.course.targets import plain_target

    plain = [(text, plain_target(text)) for text in targets]
    files = [target for _, target in plain if target is not None]
    lectures = [text for text, target in plain if target is None]
    films: list[Path] = []
    with progress() as listener:
        if lectures:
            films += _lectures(lectures, order, at, listener)
        if files:
            films += _files(files, order, at, listener)
    for film in films:
        click.echo(film)


def _lectures(targets: list[str], order: "Order", at: str | None, listener: "Listener") -> tuple[Path, ...]:
    from mathml_anim.course.targets import resolve

    course = load_here()
    if order.format == "png":
        from mathml_anim.rendering.stills import render_lecture_stills

        return render_lecture_stills(course, resolve(course, targets), order, at, listener)
    from mathml_anim.rendering.render import render_lectures, render_modules

    films = render_lectures(course, resolve(course, targets), order, listener)
    modules = [module.id for module in course.modules if {"all", module.id} & set(targets)]
    return (*films, *(render_modules(course, modules, order, listener) if order.leaves_all else ()))


def _files(targets: "list[PlainTarget]", order: "Order", at: str | None, listener: "Listener") -> tuple[Path, ...]:
    from mathml_anim.course.find import root_here
    from mathml_anim.problems import WrongUsage

    if order.cues:
        raise WrongUsage("a plain Manim file has no cues", "name a lecture's scene: module/lecture:Scene")
    if order.format == "png":
        from mathml_anim.rendering.stills import render_plain_stills

        return render_plain_stills(root_here(), targets, order, at, listener)
    from mathml_anim.rendering.plain import render_plain

    return render_plain(root_here(), targets, order, listener)
