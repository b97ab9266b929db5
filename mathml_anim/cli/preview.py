"""`mathml-anim preview`: the studio, in the browser."""

from typing import TYPE_CHECKING

import click

from mathml_anim.cli.options import language_option, load_here, target_argument, voice_option

if TYPE_CHECKING:
    from mathml_anim.preview.job import Wanted

NEEDED = ("starlette", "uvicorn", "watchfiles", "websockets")


@click.command()
@target_argument
@click.option("--port", type=click.IntRange(1, 65535), metavar="N", help="The port of 127.0.0.1 to listen on.")
@click.option("--no-open", is_flag=True, help="Do not open the browser.")
@click.option("--fps", metavar="RATE", default="60", show_default=True, help="Frames a second.")
@voice_option
@language_option
def preview(*, target: str, port: int | None, no_open: bool, fps: str, voice: str | None, language: str | None) -> None:
    """Show a lecture, a scene or a plain Manim file in the browser, live while its files are edited."""
    _require_studio()
    wanted = _wanted(target, fps, voice, language)
    from mathml_anim.preview.serve import serve

    serve(wanted, port=port, open_page=not no_open, say=lambda line: click.echo(line, err=True))


def _wanted(target: str, fps: str, voice: str | None, language: str | None) -> "Wanted":
    from mathml_anim.course.targets import plain_target, resolve
    from mathml_anim.preview.job import Wanted
    from mathml_anim.rendering.quality import frame_rate

    rate = str(frame_rate(fps))
    plain = plain_target(target)
    if plain is not None:
        return Wanted(rate, file=str(plain.path.resolve()), scene=plain.scene)
    course = load_here()
    first = resolve(course, [target])[0]
    return Wanted(
        rate,
        course=str(course.root),
        lecture=first.lecture.id,
        scene=first.scene,
        voice=voice,
        language=language,
    )


def _require_studio() -> None:
    from importlib.util import find_spec

    from mathml_anim.problems import Remediable

    missing = [name for name in NEEDED if find_spec(name) is None]
    if missing:
        raise Remediable(f"the studio needs {', '.join(missing)}", "pip install 'mathml-anim[studio]'")
