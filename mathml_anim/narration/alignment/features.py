"""What two voices have in common when they say the same words: mel spectra and cepstra, a row every 10 ms."""

from functools import cache

import numpy as np
from numpy.typing import NDArray
from scipy.fft import dct

Matrix = NDArray[np.float32]

RATE = 16_000
"""Samples a second of the sound that is compared."""
HOP = 160
FRAMES_A_SECOND = RATE // HOP

_WINDOW, _FFT, _BANDS, _CEPSTRA = 400, 512, 32, 13
_PRE_EMPHASIS = 0.97
_LOWEST, _HIGHEST = 60.0, 7600.0
_FLOOR = 1e-9


def mel_spectra(samples: NDArray[np.float32]) -> Matrix:
    """Return the power in 32 mel bands, a row every 10 ms; a row's middle is its time."""
    padded = np.pad(np.append(samples[:1], samples[1:] - _PRE_EMPHASIS * samples[:-1]), _WINDOW // 2)
    count = max(1, 1 + (len(padded) - _WINDOW) // HOP)
    rows = np.lib.stride_tricks.sliding_window_view(padded, _WINDOW)[::HOP][:count]
    spectra = np.fft.rfft(rows * np.hamming(_WINDOW).astype(np.float32), _FFT, axis=1)
    return (np.abs(spectra) ** 2 @ _mel_filters().T).astype(np.float32)


def cepstra(mel: Matrix, noise: NDArray[np.float32] | float = 0.0) -> Matrix:
    """Return 13 cepstra and their slopes, each with mean 0 and variance 1; `noise` is added to the power first."""
    logs = np.log(mel + noise + _FLOOR)
    found = dct(logs, type=2, axis=1, norm="ortho")[:, :_CEPSTRA]
    padded = np.pad(found, ((2, 2), (0, 0)), mode="edge")
    slopes = (2 * (padded[4:] - padded[:-4]) + padded[3:-1] - padded[1:-3]) / 10
    both = np.hstack([found, slopes])
    return np.asarray((both - both.mean(axis=0)) / (both.std(axis=0) + 1e-6), dtype=np.float32)


@cache
def _mel_filters() -> NDArray[np.float64]:
    """Triangles equally spaced in mel, 2595 log10(1 + f / 700)."""
    edges = np.linspace(_mel(_LOWEST), _mel(_HIGHEST), _BANDS + 2)
    hertz = 700 * (10 ** (edges / 2595) - 1)
    bins = np.fft.rfftfreq(_FFT, 1 / RATE)
    rising = (bins - hertz[:-2, None]) / (hertz[1:-1] - hertz[:-2])[:, None]
    falling = (hertz[2:, None] - bins) / (hertz[2:] - hertz[1:-1])[:, None]
    return np.maximum(0, np.minimum(rising, falling))


def _mel(hertz: float) -> float:
    return float(2595 * np.log10(1 + hertz / 700))
