"""What all cameras of one scene share while it is recorded."""

from collections.abc import Callable
from typing import Any

import numpy as np
import PIL.Image
from manim.utils.images import get_full_raster_image_path

from mathml_anim.frames.displaylist import Raster, View
from mathml_anim.frames.provenance import Provenance
from mathml_anim.frames.shapes import Shapes


class Recording:
    """Tables of equal parts, origins, and where warnings go."""

    def __init__(self, warn: Callable[[str], None]) -> None:
        self.shapes = Shapes()
        self.provenance = Provenance()
        self.warn = warn
        self._views: dict[tuple[float, float, float, float], View] = {}
        self._rasters: dict[int, tuple[Any, Raster]] = {}
        self._textures: dict[int, tuple[Any, Raster]] = {}

    def age(self) -> None:
        """Begin a new play: forget what the one before last needed, and look origins up again."""
        self.shapes.age()
        self.provenance.forget()
        self._views.clear()
        self._rasters.clear()
        self._textures.clear()

    def view(self, width: float, height: float, centre: Any) -> View:
        """Return the view of a window of a size around a centre."""
        key = (float(width), float(height), float(centre[0]), float(centre[1]))
        if key not in self._views:
            self._views[key] = View(key[0], key[1], key[2:])
        return self._views[key]

    def texture(self, image: Any) -> Raster:
        """Return a background image, which may be a file's name, as pixels."""
        known = self._textures.get(id(image))
        if known is None or known[0] is not image:
            opened = PIL.Image.open(get_full_raster_image_path(image)) if isinstance(image, str) else image
            converted = PIL.Image.fromarray(np.array(opened)).convert("RGBA")
            known = self._textures[id(image)] = (image, self.raster(np.array(converted)))
        return known[1]

    def raster(self, pixels: Any) -> Raster:
        """Return an image's pixels (h, w, 4) as they are now."""
        known = self._rasters.get(id(pixels))
        if known is not None and known[0] is pixels and np.array_equal(known[1].pixels, pixels):
            return known[1]
        frozen = np.array(pixels, dtype=np.uint8)
        frozen.flags.writeable = False
        self._rasters[id(pixels)] = (pixels, Raster(frozen))
        return self._rasters[id(pixels)][1]
