"""`mathml-anim export`: rendered lectures in the forms that courses take."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mathml_anim.cli.options import language_option, load_here, targets_argument

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mathml_anim.course.model import Course
    from mathml_anim.export.choose import NotRendered, Wanted
    from mathml_anim.export.selection import Selection
    from mathml_anim.export.target import Options, Target


def _list_targets(context: click.Context, _: click.Parameter, asked: bool) -> None:
    if asked and not context.resilient_parsing:
        from mathml_anim.export.registry import find_target, target_names

        for name in target_names():
            target = find_target(name)
            click.echo(f"{name:<10} {target.help}")
            for setting, says in target.settings.items():
                click.echo(f"{'':<10} --set {setting}=…  {says}")
        context.exit()


@click.command()
@targets_argument
@click.option(
    "--to", "kinds", metavar="NAME", multiple=True, required=True, help="A target by name, or a file.py with one."
)
@click.option(
    "--list", is_flag=True, is_eager=True, expose_value=False, callback=_list_targets, help="Show every target."
)
@click.option("-q", "--quality", type=click.Choice(list("lmhpk")), help="The render to take; by default the best.")
@click.option("--fps", metavar="RATE", help="The frame rate of the render to take, if it is not the preset's.")
@language_option
@click.option(
    "--renders", type=click.Path(file_okay=False, path_type=Path), help="Where renders lie, if not in `renders`."
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="The folder to write to instead of exports/<target>/<id>; for several exports, the folder of theirs.",
)
@click.option("--each", is_flag=True, help="A package for each lecture, not one for all.")
@click.option("--as-rendered", is_flag=True, help="Take renders from older words too.")
@click.option("--media-url", metavar="URL", help="Where the films will lie, if not beside the pages.")
@click.option("--url", metavar="URL", help="Where the export will be published, for links that must be whole.")
@click.option("--set", "settings", metavar="NAME=VALUE", multiple=True, help="A setting of the target's own.")
def export(
    *,
    targets: tuple[str, ...],
    kinds: tuple[str, ...],
    quality: str | None,
    fps: str | None,
    language: str | None,
    renders: Path | None,
    output: Path | None,
    each: bool,
    as_rendered: bool,
    media_url: str | None,
    url: str | None,
    settings: tuple[str, ...],
) -> None:
    """Put rendered lectures into packages for courses; print the file of each to open or upload."""
    from mathml_anim.export.choose import Wanted, each_lecture
    from mathml_anim.export.registry import find_target

    chosen = {kind: find_target(kind) for kind in kinds}
    options = {kind: _options(kind, target, settings, media_url, url) for kind, target in chosen.items()}
    course = load_here()
    _provide_fonts(course.root)
    wanted = Wanted(renders or course.root / "renders", _quality(quality, fps), as_rendered, language)
    texts = list(dict.fromkeys(one for text in targets for one in (each_lecture(course, text) if each else [text])))
    selections = [_selected(course, text, wanted, quality, fps) for text in texts]
    several = len(selections) * len(chosen) > 1
    for kind, target in chosen.items():
        for selection in selections:
            folder = _folder(course, kind, selection, output, several=several)
            click.echo(_build(target, selection, options[kind], folder))


def _folder(course: "Course", kind: str, selection: "Selection", output: Path | None, *, several: bool) -> Path:
    """Return where an export goes: the folder asked for, or one of its own in there if there are several."""
    from mathml_anim.export.output import output_folder

    name = Path(kind).stem if kind.endswith(".py") else kind
    if output is None:
        return output_folder(course.root, name, selection.id)
    return output / name / selection.id if several else output


def _build(target: "Target", selection: "Selection", options: "Options", folder: Path) -> Path:
    from mathml_anim.export.output import replacing

    with replacing(folder) as built:
        made = target.build(selection, built, options).relative_to(built)
    return folder / made


def _provide_fonts(root: Path) -> None:
    """Let documents and formulas be set in the course's own fonts too."""
    from mathml_anim.theme.fonts import provide

    if (root / "fonts").is_dir():
        provide(root / "fonts")


def _selected(course: "Course", text: str, wanted: "Wanted", quality: str | None, fps: str | None) -> "Selection":
    """Return what a target names; on a terminal, offer to render what is not ready."""
    from mathml_anim.export.choose import NotRendered, select

    words = ["mathml-anim render"] + [f"-q{quality}"] * bool(quality) + [f"--fps {fps}"] * bool(fps)
    words += [f"--lang {wanted.language}"] * bool(wanted.language)
    command = " ".join(words)
    try:
        return select(course, text, wanted, command=command)
    except NotRendered as found:
        if not (sys.stdin.isatty() and sys.stderr.isatty()):
            raise
        click.echo(found.what, err=True)
        if not click.confirm(f"Render {'it' if len(found.lectures) == 1 else 'them'} now?", default=True, err=True):
            raise
        _render(course, found, wanted, quality, fps)
        return select(course, text, wanted, command=command)


def _render(course: "Course", found: "NotRendered", wanted: "Wanted", quality: str | None, fps: str | None) -> None:
    from mathml_anim.cli.progress import progress
    from mathml_anim.course.targets import resolve
    from mathml_anim.rendering.order import Order
    from mathml_anim.rendering.quality import quality as preset
    from mathml_anim.rendering.render import render_lectures

    order = Order(preset(quality or "h", fps), language=wanted.language, output=wanted.renders)
    with progress() as listener:
        render_lectures(course, resolve(course, found.lectures), order, listener)


def _quality(quality: str | None, fps: str | None) -> str | None:
    """Return the name of the folder of a quality; None for the best there is."""
    from mathml_anim.rendering.quality import quality as preset

    return preset(quality or "h", fps).folder if quality or fps else None


def _options(
    kind: str, target: "Target", settings: "Sequence[str]", media_url: str | None, url: str | None
) -> "Options":
    from types import MappingProxyType

    from mathml_anim.export.target import Options

    return Options(
        media_url=_address("--media-url", media_url),
        url=_address("--url", url),
        settings=MappingProxyType(_settings(kind, target.settings, settings)),
    )


def _settings(kind: str, known: "Mapping[str, str]", given: "Sequence[str]") -> dict[str, str]:
    from mathml_anim.course.suggest import did_you_mean

    found = {}
    for text in given:
        name, equals, value = text.partition("=")
        if not equals:
            raise click.BadParameter(f"“{text}” is not NAME=VALUE", param_hint="--set")
        if name not in known:
            hint = did_you_mean(name, known)
            raise click.BadParameter(f"{kind} has no setting “{name}” — {hint}", param_hint="--set")
        found[name] = value
    return found


def _address(option: str, url: str | None) -> str | None:
    from urllib.parse import urlsplit

    if url is None:
        return None
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.netloc or any(mark in url for mark in "\"'<> \\"):
        raise click.BadParameter(f"“{url}” is no web address — try https://…", param_hint=option)
    return url.rstrip("/")
