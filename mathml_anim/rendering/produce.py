"""Films shot and left: on this machine's cores or a cluster's, whatever the films are of."""

from collections.abc import Callable, Sequence
from pathlib import Path

from mathml_anim.rendering.cluster import cluster
from mathml_anim.rendering.listener import Listener
from mathml_anim.rendering.order import Order
from mathml_anim.rendering.pace import Pace
from mathml_anim.rendering.shoot import Film, Shooting, shoot
from mathml_anim.rendering.store import Store, size_limit


def produce(
    films: Sequence[Film],
    order: Order,
    listener: Listener,
    *,
    store: Path,
    spool: Path,
    leave: Callable[[int, Shooting], Path],
) -> None:
    """Shoot films through one queue; `leave` puts one in its place once its shots are there, and returns that."""
    pace, limit = Pace(store), size_limit()

    def finished(number: int, shooting: Shooting) -> None:
        listener.left(leave(number, shooting), fresh=False)

    try:
        with cluster(order.scheduler) as elsewhere:
            shoot(
                films,
                store=store,
                spool=spool,
                workers=order.workers,
                elsewhere=elsewhere,
                pace=pace,
                progress=listener,
                finished=finished,
            )
    finally:
        pace.keep()
    Store(store).prune(limit)
