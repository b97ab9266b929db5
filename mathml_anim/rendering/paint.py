"""Display lists to pixels, picture after picture, each with the rectangle that changed."""

from collections.abc import Iterator, Sequence

from mathml_anim.frames.raster import Rasteriser
from mathml_anim.frames.take import Take
from mathml_anim.rendering.encode import EncoderSettings, Painted


def paint(shot: Sequence[Take], settings: EncoderSettings) -> Iterator[Painted]:
    """Draw the pictures of a shot in order; the pixels of one are overwritten by the next."""
    rasteriser = Rasteriser(settings.width, settings.height)
    previous: Take | None = None
    for take in shot:
        yield Painted(rasteriser.draw(take.picture), None)
        previous = take
