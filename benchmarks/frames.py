"""What a recorded frame costs: `python -m benchmarks.frames` prints CPU milliseconds a frame at 1080p60."""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from fractions import Fraction

from benchmarks.equivalence import plain_examples
from mathml_anim.frames.binary import pack
from mathml_anim.frames.change import changed_box
from mathml_anim.frames.raster import Rasteriser
from mathml_anim.frames.record import record
from mathml_anim.frames.take import Take

WIDTH, HEIGHT = 1920, 1080
COLUMNS = ("record", "digest", "difference", "redraw", "changed area", "bytes")


def costs(scene_class: type) -> dict[str, float]:
    """Return the mean costs of a frame of a scene: milliseconds, share of the frame, bytes packed."""
    spent: dict[str, float] = defaultdict(float)
    takes: list[Take] = []
    rasteriser = Rasteriser(WIDTH, HEIGHT)
    began = time.process_time()

    def look(take: Take) -> None:
        start = time.process_time()
        _ = take.picture.digest
        digested = time.process_time()
        spent["digest"] += digested - start
        if takes:
            box = changed_box(takes[-1].picture, take.picture, WIDTH, HEIGHT)
            compared = time.process_time()
            spent["difference"] += compared - digested
            rasteriser.redraw(takes[-1].picture, take.picture)
            spent["redraw"] += time.process_time() - compared
            x0, y0, x1, y1 = box or (0, 0, 0, 0)
            spent["changed area"] += (x1 - x0) * (y1 - y0) / (WIDTH * HEIGHT)
        else:
            rasteriser.draw(take.picture)
        takes.append(take)
        spent["look"] += time.process_time() - start

    record(scene_class, look, fps=Fraction(60), width=WIDTH, height=HEIGHT)
    spent["record"] = time.process_time() - began - spent["look"]
    count = len(takes)
    mean = {column: 1000 * spent[column] / count for column in ("record", "digest", "difference", "redraw")}
    return mean | {"changed area": spent["changed area"] / count, "bytes": len(pack(takes)) / count}


def main() -> int:
    """Print a row for each baseline scene."""
    print("scene".ljust(18), *(column.rjust(13) for column in COLUMNS))
    for example in plain_examples():
        row = costs(example.scene_class())
        print(example.name.ljust(18), *(f"{row[column]:13.2f}" for column in COLUMNS), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
