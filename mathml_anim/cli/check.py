"""`mathml-anim check`: every problem of words, numbers and pictures, of plain scenes, or of the files of a render."""

import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mathml_anim.cli.options import json_option, language_option, load_here, print_json, show_notices, voice_option

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mathml_anim.course.model import Course
    from mathml_anim.review.report import Report


@click.command()
@click.argument("targets", metavar="[TARGET | FILE.py[:SCENE] | DIR]...", nargs=-1)
@click.option("--words", is_flag=True, help="Check words and numbers only; no picture is evaluated.")
@json_option
@click.option(
    "--html",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write a page with a picture of each moment.",
)
@voice_option
@language_option
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Processes; as many as cores by default.")
def check(
    *,
    targets: tuple[str, ...],
    words: bool,
    as_json: bool,
    html: Path | None,
    voice: str | None,
    language: str | None,
    jobs: int | None,
) -> int:
    """Tell every problem of lectures, of scenes of plain Manim files, or of renders, before a viewer meets it.

    Without a TARGET, the whole course is checked. Leaves with 1 if there is an error that no scene waives.
    """
    folders = _folders(targets)
    files = [text for text in targets if _is_plain(text)]
    lectures = [text for text in targets if text not in folders and not _is_plain(text)]
    if folders and (lectures or files or words):
        raise click.UsageError("check lectures and folders of renders one after the other")
    if files and words:
        raise click.UsageError("a plain file has no words: leave --words out")
    if folders:
        report = _files([Path(text) for text in folders])
    else:
        from mathml_anim.review.report import together

        parts = [_plain(text, thumbnails=html is not None) for text in files]
        if lectures or not files:
            parts.append(_lectures(lectures, voice, language, words=words, jobs=jobs, thumbnails=html is not None))
        report = together(parts)
    if html is not None:
        from mathml_anim.review.page import write_page

        write_page(report, html)
        click.echo(f"wrote {html}", err=True)
    if as_json:
        from mathml_anim.review.report import report_data

        print_json(report_data(report, Path.cwd()))
    else:
        _print(report)
    return 1 if report.errors else 0


def _folders(targets: "Sequence[str]") -> list[str]:
    """Return the targets that mean folders of renders; a name that is a module's means the module."""
    folders = [text for text in targets if Path(text).is_dir()]
    course = _course_above(Path.cwd()) if folders else None
    modules = [module.id for module in course.modules] if course is not None else []
    return [text for text in folders if text not in modules]


def _files(folders: list[Path]) -> "Report":
    """Return what is wrong with renders, by the thresholds of the course around them or else around this folder."""
    from mathml_anim.review.files import check_files
    from mathml_anim.review.report import together
    from mathml_anim.review.thresholds import limits

    show_notices()
    courses = [_course_above(folder) or _course_above(Path.cwd()) for folder in folders]
    allowed = [limits(course.thresholds if course is not None else None) for course in courses]
    return together([check_files([folder], each) for folder, each in zip(folders, allowed, strict=True)])


def _course_above(folder: Path) -> "Course | None":
    from mathml_anim.course.find import root_above
    from mathml_anim.course.load import load_course

    root = root_above(folder)
    return load_course(root) if root is not None else None


def _is_plain(text: str) -> bool:
    """Return whether a plain file is meant, or a scene of one."""
    return text.endswith(".py") or text.rpartition(":")[0].endswith(".py")


def _plain(text: str, *, thumbnails: bool) -> "Report":
    """Return what is wrong with the scenes of a file; one that is not there is told among the rest."""
    from mathml_anim.course.targets import chosen_scenes, plain_target
    from mathml_anim.problems import ProblemsFound, Remediable
    from mathml_anim.rendering.performances import FindScenes
    from mathml_anim.review.findings import broken, finding
    from mathml_anim.review.report import report_of, together

    show_notices()
    try:
        target = plain_target(text)
        assert target is not None
        with redirect_stdout(sys.stderr):
            names = FindScenes(target.path.name, target.path).run(lambda _: None)
            return together(list(_scenes(target.path, chosen_scenes(target, names), thumbnails=thumbnails)))
    except ProblemsFound as found:
        return report_of(broken(found.problems, lecture=text), [text])
    except Remediable as error:
        return report_of([finding("broken", error.what, error.remedy, lecture=text)], [text])


def _scenes(path: Path, names: "Sequence[str]", *, thumbnails: bool) -> "Iterator[Report]":
    from mathml_anim.rendering.performances import PlainPerformance
    from mathml_anim.review.plain import FPS, PlainScene, check_scene

    course = _course_above(path.resolve().parent)
    for name in names:
        play = PlainPerformance(path, name, FPS, 1920, 1080)
        yield check_scene(PlainScene(path, name, play), course=course, thumbnails=thumbnails)


def _lectures(
    targets: list[str], voice: str | None, language: str | None, *, words: bool, jobs: int | None, thumbnails: bool
) -> "Report":
    from mathml_anim.narration.voices.registry import find_voice
    from mathml_anim.review.check import check as check_lectures

    course = load_here()
    speaks = find_voice(voice, course.voice)
    with redirect_stdout(sys.stderr):  # what authors' code and plugins of Manim print is no part of the report
        return check_lectures(
            course, targets, speaks, language=language, words_only=words, jobs=jobs, thumbnails=thumbnails
        )


def _print(report: "Report") -> None:
    from mathml_anim.review.report import line_of

    for found in report.findings:
        colour = "yellow" if found.waived_reason or found.severity == "warning" else "red"
        click.secho(line_of(found, Path.cwd()), fg=colour if sys.stdout.isatty() else None)
    warnings = sum(found.severity == "warning" and not found.waived_reason for found in report.findings)
    waived = sum(bool(found.waived_reason) for found in report.findings)
    told = [_count(report.errors, "error"), _count(warnings, "warning")]
    told += [f"{waived} waived"] if waived else []
    click.echo(f"{', '.join(told)} in {', '.join(report.lectures) or 'nothing'}", err=True)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
