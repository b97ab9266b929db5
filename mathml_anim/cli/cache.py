"""`mathml-anim cache`: what the store holds."""

import click

from mathml_anim.cli.options import json_option, print_json


@click.command()
@click.option("--prune", is_flag=True, help="Remove the longest unused shots until the rest fit the limit.")
@click.option("--limit", type=click.IntRange(0), metavar="MB", help="Prune to so many megabytes.")
@json_option
def cache(*, prune: bool, limit: int | None, as_json: bool) -> None:
    """Show where the store lies, what it holds and its size limit.

    MATHML_ANIM_STORE sets the folder and MATHML_ANIM_STORE_LIMIT the limit in bytes.
    """
    from mathml_anim.course.find import root_here
    from mathml_anim.course.store_folder import store_folder
    from mathml_anim.rendering.store import Store, size_limit

    store = Store(store_folder(root_here()))
    most = size_limit() if limit is None else limit * 1_000_000
    removed = store.prune(most) if prune else ()
    held = store.held()
    size = sum(shot.size for shot in held)
    if as_json:
        print_json(
            {"folder": str(store.folder), "shots": len(held), "bytes": size, "limit": most, "removed": len(removed)}
        )
        return
    click.echo(f"{store.folder}: {len(held)} shots, {_megabytes(size)} of {_megabytes(most)}")
    if prune:
        click.echo(f"{len(removed)} shots removed, {_megabytes(sum(shot.size for shot in removed))}")


def _megabytes(size: int) -> str:
    return f"{size / 1e6:,.0f} MB"
