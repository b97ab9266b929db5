"""`mathml-anim sheet`: a contact sheet of a lecture, or of one of its scenes."""

from pathlib import Path

import click

from mathml_anim.cli.options import language_option, load_here, target_argument, voice_option


@click.command()
@target_argument
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Where the PNG goes.")
@click.option("--every", type=click.FloatRange(min=0.1), metavar="SECONDS", help="Add a frame every so many seconds.")
@click.option("--fps", type=click.IntRange(1, 120), default=30, show_default=True, help="Frames a second.")
@voice_option
@language_option
def sheet(
    *, target: str, output: Path | None, every: float | None, fps: int, voice: str | None, language: str | None
) -> None:
    """Draw a frame at every cue and segment end, with time and words, into one PNG a lecture."""
    from fractions import Fraction

    from mathml_anim.course.chosen import chosen_segments
    from mathml_anim.course.load import load_lecture
    from mathml_anim.course.store_folder import voice_cache
    from mathml_anim.course.targets import resolve
    from mathml_anim.narration.voices.registry import find_voice
    from mathml_anim.problems import WrongUsage
    from mathml_anim.rehearsal.prepare import prepare
    from mathml_anim.review.sheet import contact_sheet
    from mathml_anim.whole_files import whole_file

    course = load_here()
    wanted = resolve(course, [target])
    if output is not None and len(wanted) > 1:
        raise WrongUsage(f"{target} is {len(wanted)} lectures, and a sheet shows one", "leave --output out")
    speaker = find_voice(voice, course.voice)
    for chosen in wanted:
        lecture = load_lecture(course, chosen.lecture, language=language)
        segments = chosen_segments(lecture, chosen.scene)
        table = prepare(course, lecture, speaker, Fraction(fps), cache=voice_cache(course.root))
        times = [table.segment(segment.id) for segment in segments]
        path = output or Path(lecture.id.replace("/", "-") + "-sheet.png")
        with whole_file(path) as partial:
            contact_sheet(course, table, times, every=every).save(partial, "PNG")
        click.echo(path)
