"""`mathml-anim new`: a course or a lecture to begin with."""

from pathlib import Path

import click


@click.group("new")
def new() -> None:
    """Begin a course or a lecture: short, whole, and ready to be rendered."""


@new.command("course")
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@click.option("--title", default="", help="The title of the course; else the name of the folder.")
def new_course(folder: Path, title: str) -> None:
    """Make a course with one short lecture in DIR."""
    from mathml_anim.course import new

    made = new.new_course(folder, title=title)
    _tell(made)
    there = "" if folder.resolve() == Path.cwd() else f"cd {folder} && "
    click.echo(f"Now: {there}mathml-anim render {'/'.join(new.FIRST_LECTURE[:2])} -ql", err=True)


@new.command("lecture")
@click.argument("lecture", metavar="MODULE/NAME")
@click.option("--title", default="", help="The title of the lecture; else its name.")
def new_lecture(lecture: str, title: str) -> None:
    """Make a short lecture in the course around this folder, and name it in course.toml."""
    from mathml_anim.course import new
    from mathml_anim.course.find import course_root

    root = course_root(Path.cwd())
    _tell(new.new_lecture(root, lecture, title=title))
    click.echo(f"Now: mathml-anim render {lecture} -ql", err=True)


def _tell(paths: tuple[Path, ...]) -> None:
    from mathml_anim.cli.failures import short

    for path in paths:
        click.echo(short(path))
