"""A small picture of a moment, for a page."""

from io import BytesIO

from PIL import Image

from mathml_anim.frames.displaylist import DisplayList
from mathml_anim.frames.raster import Rasteriser

THUMBNAIL = (384, 216)


def thumbnail(picture: DisplayList) -> bytes:
    """Return a picture as a small JPEG."""
    bgra = Rasteriser(2 * THUMBNAIL[0], 2 * THUMBNAIL[1]).draw(picture)
    file = BytesIO()
    small = Image.fromarray(bgra[..., 2::-1].copy(), "RGB").resize(THUMBNAIL, Image.Resampling.LANCZOS)
    small.save(file, "JPEG", quality=82)
    return file.getvalue()
