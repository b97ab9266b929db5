"""Drawing what Manim does not draw with Cairo but pixel by pixel: images, point clouds, textures."""

from itertools import product

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from mathml_anim.frames.displaylist import Corners, Image, Nested, Pixels, Raster, View

Bgra = NDArray[np.uint8]
Quad = NDArray[np.float64]


def draw_image(pixels: Bgra, view: View, op: Image) -> None:
    """Draw an image onto BGRA pixels (h, w, 4)."""
    _place(pixels, view, op.raster.pixels[..., [2, 1, 0, 3]], op.corners, op.resampling)


def draw_nested(pixels: Bgra, view: View, op: Nested, inside: Bgra) -> None:
    """Draw a picture that was drawn by itself, `inside`, like an image."""
    _place(pixels, view, inside, op.corners, op.resampling)


def draw_pixels(pixels: Bgra, view: View, op: Pixels) -> None:
    """Set the square of pixels around each point; later points replace earlier ones."""
    height, width = pixels.shape[:2]
    places = seen(view, op.points, width, height).astype(np.int64)
    thick = int(op.thickness)
    steps = range(-thick // 2 + 1, thick // 2 + 1)
    nudges = np.array(list(product(steps, steps)), dtype=np.int64).reshape(-1, 2)
    spread = (places[None] + nudges[:, None]).reshape(-1, 2)
    colours = np.broadcast_to(op.colours[..., [2, 1, 0, 3]], (len(nudges), *op.colours.shape)).reshape(-1, 4)
    x, y = spread.T
    inside = (x >= 0) & (x < width) & (y >= 0) & (y < height)
    pixels[y[inside], x[inside]] = colours[inside]


def draw_textured(pixels: Bgra, mask: Bgra, texture: Raster) -> None:
    """Lay a texture over BGRA pixels where the mask is: its colours times the mask's."""
    height, width = pixels.shape[:2]
    image = PIL.Image.fromarray(np.ascontiguousarray(texture.pixels[..., [2, 1, 0, 3]]), mode="RGBA")
    if image.size != (width, height):
        image = image.resize((width, height))
    product_ = np.array(image) * mask.astype(float) / 255
    _over(pixels, product_.astype(np.uint8))


def seen(view: View, points: NDArray[np.float64], width: int, height: int) -> Quad:
    """Return where points (n, 2) lie in pixels, y downwards, computed in Manim's order."""
    shifted = points - np.array(view.centre)
    x = shifted[:, 0] * (width / view.width) + width / 2
    y = shifted[:, 1] * (height / view.height * -1) + height / 2
    return np.column_stack([x, y])


def _place(pixels: Bgra, view: View, source: Bgra, corners: Corners, resampling: int) -> None:
    height, width = pixels.shape[:2]
    quad = seen(view, np.array(corners, dtype=np.float64), width, height)
    whole = quad.astype(np.int64)
    corner = whole.min(axis=0)
    size = (whole - corner).max(axis=0)
    coefficients = _perspective(quad - corner, source.shape[1], source.shape[0])
    if coefficients is None or not size.all():
        return
    image = PIL.Image.fromarray(np.ascontiguousarray(source), mode="RGBA")
    turned = image.transform(
        size=(int(size[0]), int(size[1])),
        method=PIL.Image.Transform.PERSPECTIVE,
        data=coefficients.tolist(),
        resample=PIL.Image.Resampling(resampling),
    )
    x0, y0 = max(0, corner[0]), max(0, corner[1])
    x1, y1 = min(width, corner[0] + size[0]), min(height, corner[1] + size[1])
    if x0 < x1 and y0 < y1:
        _over(pixels[y0:y1, x0:x1], np.array(turned)[y0 - corner[1] : y1 - corner[1], x0 - corner[0] : x1 - corner[0]])


def _perspective(quad: Quad, width: int, height: int) -> Quad | None:
    """Return the eight coefficients that map a quadrilateral back to an image, or None if it is too thin to see."""
    if _thinness(quad) < 0.5:
        return None
    corners = np.array([[0, 0], [width, 0], [0, height], [width, height]], dtype=np.float64)
    rows = []
    for (x, y), (u, v) in zip(quad, corners, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y])
    try:
        return np.asarray(np.linalg.solve(np.array(rows), corners.reshape(8)), dtype=np.float64)
    except np.linalg.LinAlgError:
        return None


def _thinness(quad: Quad) -> float:
    """Return the height in pixels above the longest side."""
    ring = quad[[0, 1, 3, 2]]
    sides = np.roll(ring, -1, axis=0) - ring
    lengths = np.linalg.norm(sides, axis=1)
    longest = int(lengths.argmax())
    if lengths[longest] == 0:
        return 0.0
    (ax, ay), (bx, by) = sides[longest], sides[longest - 1]
    return float(abs(ax * by - ay * bx) / lengths[longest])


def _over(pixels: Bgra, straight: Bgra) -> None:
    """Lay straight BGRA over premultiplied; on an opaque ground to the bit as Pillow composes."""
    if (pixels[..., 3] == 255).all():
        below = PIL.Image.fromarray(np.ascontiguousarray(pixels), mode="RGBA")
        above = PIL.Image.fromarray(np.ascontiguousarray(straight), mode="RGBA")
        pixels[:] = np.array(PIL.Image.alpha_composite(below, above))
        return
    alpha = straight[..., 3:].astype(np.float64) / 255
    colour = np.concatenate([straight[..., :3] * alpha, straight[..., 3:]], axis=-1)
    pixels[:] = np.rint(colour + pixels * (1 - alpha)).clip(0, 255).astype(np.uint8)
