"""How colours look: their luminance, their contrast, their distance, and what colour-blind viewers see of them."""

from types import MappingProxyType
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float64]

LUMINANCE = np.array([0.2126, 0.7152, 0.0722])
"""The weights of linear red, green and blue (Rec. ITU-R BT.709)."""

COLOUR_BLIND = MappingProxyType(
    {
        "protanopia": np.array(
            [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
        ),
        "deuteranopia": np.array(
            [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
        ),
        "tritanopia": np.array(
            [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
        ),
    }
)
"""What becomes of linear red, green and blue at full severity (Machado, Oliveira and Fernandes 2009)."""

_TO_CONES = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)


def linear(srgb: Floats) -> Floats:
    """Return sRGB channels of 0 to 1, of any shape, as linear light (IEC 61966-2-1)."""
    return np.where(srgb <= 0.04045, srgb / 12.92, ((np.clip(srgb, 0, 1) + 0.055) / 1.055) ** 2.4)


_LINEAR_BYTES = linear(np.arange(256) / 255)


def linear_bytes(pixels: NDArray[np.uint8]) -> Floats:
    """Return 8-bit sRGB channels as linear light."""
    return np.asarray(_LINEAR_BYTES[pixels])


def luminance(srgb: Floats) -> Floats:
    """Return the relative luminance of colours (…, 3), 0 to 1 (WCAG 2.2)."""
    return np.asarray(linear(srgb) @ LUMINANCE)


def contrast(first: Floats, second: Floats) -> Floats:
    """Return the contrast ratio of colours (…, 3), 1 to 21 (WCAG 2.2)."""
    return contrast_of(luminance(first), luminance(second))


def luminance_bytes(pixels: NDArray[np.uint8]) -> Floats:
    """Return the relative luminance of 8-bit sRGB pixels (…, 3)."""
    return np.asarray(linear_bytes(pixels) @ LUMINANCE)


def contrast_of(one: Floats, other: Floats) -> Floats:
    """Return the contrast ratio of relative luminances, 1 to 21 (WCAG 2.2)."""
    return np.asarray((np.maximum(one, other) + 0.05) / (np.minimum(one, other) + 0.05))


def paint_contrast(paint: tuple[float, float, float, float], behind: NDArray[np.uint8]) -> Floats:
    """Return the contrast of a paint, with its opacity, with 8-bit sRGB pixels (…, 3) that it is laid over."""
    if paint[3] >= 1:
        seen = luminance(np.array(paint[:3]))
    else:
        seen = luminance(paint[3] * np.array(paint[:3]) + (1 - paint[3]) * behind / 255)
    return contrast_of(seen, luminance_bytes(behind))


def oklab(linear_rgb: Floats) -> Floats:
    """Return linear colours (…, 3) in OKLab × 100 (Ottosson 2020)."""
    return np.asarray(100 * np.cbrt(np.maximum(linear_rgb @ _TO_CONES.T, 0)) @ _TO_LAB.T)


def distance(first: Floats, second: Floats, sight: str = "") -> float:
    """Return how far apart two sRGB colours look, in OKLab × 100; `sight` names a colour blindness, none by default."""
    pair = linear(np.stack([np.asarray(first, dtype=np.float64)[:3], np.asarray(second, dtype=np.float64)[:3]]))
    if sight:
        pair = np.clip(pair @ COLOUR_BLIND[sight].T, 0, 1)
    one, other = oklab(pair)
    return float(np.linalg.norm(one - other))


def hexadecimal(srgb: tuple[float, ...] | Floats) -> str:
    """Return a colour as `#RRGGBB`."""
    return "#" + "".join(f"{round(255 * min(1.0, max(0.0, float(channel)))):02X}" for channel in srgb[:3])
