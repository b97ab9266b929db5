"""`mathml-anim script`: a sheet to record from."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from mathml_anim.cli.options import language_option, load_here, targets_argument

if TYPE_CHECKING:
    from mathml_anim.course.model import Course
    from mathml_anim.course.targets import Target


@click.command("script")
@targets_argument
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="A file to write instead.")
@language_option
def script(*, targets: tuple[str, ...], output: Path | None, language: str | None) -> None:
    """Print the words of lectures to read aloud, with silences, cues and how long each segment takes."""
    from mathml_anim.course.targets import resolve
    from mathml_anim.whole_files import write_whole

    course = load_here()
    text = "\n".join(_sheet(course, target, language) for target in resolve(course, targets))
    if output is None:
        click.echo(text, nl=False)
    else:
        write_whole(output, text)
        click.echo(output)


def _sheet(course: "Course", target: "Target", language: str | None) -> str:
    from mathml_anim.course.chosen import chosen_segments
    from mathml_anim.course.load import load_lecture
    from mathml_anim.course.numbers import load_numbers
    from mathml_anim.narration.prompter import Sheet, prompter_sheet
    from mathml_anim.narration.recording import recordings_of
    from mathml_anim.narration.speech import spoken
    from mathml_anim.problems import Problem, ProblemsFound

    lecture = load_lecture(course, target.lecture, language=language, with_scenes=False)
    numbers = load_numbers(course, lecture)
    sheets: list[Sheet] = []
    problems: list[Problem] = []
    for segment in chosen_segments(lecture, target.scene):
        try:
            values = numbers.of(segment.id)
        except ProblemsFound as found:
            problems.extend(found.problems)
            continue
        words, wrong = spoken(segment.script, values, pronunciation=course.pronunciation, language=lecture.language)
        problems += [Problem(lecture.path, *problem) for problem in wrong]
        sheets.append(Sheet(segment.id, segment.title, words))
    if problems:
        raise ProblemsFound(problems)
    name = recordings_of(lecture.path).folder.name
    return prompter_sheet(lecture.title, sheets, recording=name, language=lecture.language)
