"""Colours of transparent pixels: drawn ones are multiplied by their opacity, those of films are not."""

import numpy as np
from numpy.typing import NDArray


def straight(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return BGRA pixels, shape (h, w, 4), with their colours divided by their opacity.

    A pixel that cannot be seen takes the mean colour of its 2 × 2 neighbours: a film with one colour sample for four
    pixels would otherwise darken every edge.
    """
    opacity = pixels[..., 3].astype(np.uint32)
    if opacity.all():
        return _divided(pixels, opacity) if opacity.min() < 255 else np.ascontiguousarray(pixels)
    result = _divided(pixels, opacity)
    unseen = opacity == 0
    means = _block_means(pixels.astype(np.uint32))
    result[..., :3][unseen] = means[unseen]
    return result


def _divided(pixels: NDArray[np.uint8], opacity: NDArray[np.uint32]) -> NDArray[np.uint8]:
    over = np.maximum(opacity, 1)[..., None]
    result = pixels.copy()
    result[..., :3] = np.minimum((pixels[..., :3] * np.uint32(255) + over // 2) // over, 255)
    return result


def _block_means(pixels: NDArray[np.uint32]) -> NDArray[np.uint8]:
    """Return the mean colour that is seen in the 2 × 2 pixels around each, black where nothing is; shape (h, w, 3)."""
    height, width = pixels.shape[:2]
    even = np.pad(pixels, ((0, height % 2), (0, width % 2), (0, 0)))
    blocks = even.reshape(even.shape[0] // 2, 2, even.shape[1] // 2, 2, 4).sum(axis=(1, 3))
    over = np.maximum(blocks[..., 3:], 1)
    means: NDArray[np.uint8] = np.minimum((blocks[..., :3] * 255 + over // 2) // over, 255).astype(np.uint8)
    return means.repeat(2, axis=0).repeat(2, axis=1)[:height, :width]
