"""`mathml-anim cache`: what the store holds."""

from typing import TYPE_CHECKING

import click

from mathml_anim.cli.options import json_option, print_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mathml_anim.rendering.store import Held


@click.command()
@click.option("--prune", is_flag=True, help="Remove what was not used for the longest until the rest fits the limit.")
@click.option("--limit", type=click.IntRange(0), metavar="MB", help="Prune to so many megabytes, not to the limit.")
@json_option
def cache(*, prune: bool, limit: int | None, as_json: bool) -> None:
    """Show where the store lies, what it holds and its size limit.

    It holds drawn shots and what voices have said. MATHML_ANIM_STORE sets the folder and MATHML_ANIM_STORE_LIMIT the
    limit, in bytes or as 500M, 20G.
    """
    from mathml_anim.course.find import root_here
    from mathml_anim.course.store_folder import store_folder
    from mathml_anim.rendering.store import Store, size_limit

    store = Store(store_folder(root_here()))
    most = size_limit() if limit is None else limit * 1_000_000
    pruned = prune or limit is not None
    removed = store.prune(most) if pruned else ()
    held = store.held()
    size = sum(each.size for each in held)
    spoken = sum(each.is_spoken for each in held)
    if as_json:
        counts = {"shots": len(held) - spoken, "spoken": spoken, "bytes": size, "limit": most, "removed": len(removed)}
        print_json({"folder": str(store.folder), **counts})
        return
    click.echo(f"{store.folder}: {_counted(held)}, {_megabytes(size)} of {_megabytes(most)}")
    if pruned:
        click.echo(f"removed: {_counted(removed)}, {_megabytes(sum(each.size for each in removed))}")


def _counted(held: "Sequence[Held]") -> str:
    spoken = sum(each.is_spoken for each in held)
    return f"{len(held) - spoken} shots and {spoken} spoken texts"


def _megabytes(size: int) -> str:
    return f"{size / 1e6:,.0f} MB"
