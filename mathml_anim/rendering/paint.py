"""Display lists to pixels, picture after picture, each with the rectangle that changed."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from mathml_anim.frames.raster import Rasteriser
from mathml_anim.frames.take import Take
from mathml_anim.rendering.colour import NOWHERE
from mathml_anim.rendering.encode import Painted
from mathml_anim.rendering.settings import EncoderSettings


def paint(shot: Sequence[Take], settings: EncoderSettings) -> Iterator[Painted]:
    """Draw the pictures of a shot in order; the pixels of one are overwritten by the next."""
    rasteriser = Rasteriser(settings.width, settings.height)
    yield Painted(rasteriser.draw(shot[0].picture), None)
    for before, after in pairwise(shot):
        changed = rasteriser.redraw(before.picture, after.picture)
        yield Painted(rasteriser.pixels, changed or NOWHERE)
