"""Whether a recording says a sentence: it must sound more like that sentence than like others from the same lecture.

How unlike two voices are tells little, for voices differ more than sentences do. So a reference is first taught to
sound like the recording, by the words where the two were aligned (all but those of the sentence in question), and then
the sentence is compared with what else the reference says in as much time.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mathml_anim.narration.alignment.features import Matrix
from mathml_anim.narration.alignment.warp import costs

LEAST = 0.41
"""The share of the usual gain that a sentence reaches which is said; those that are not reach 0.37 at most."""
LEAST_GAIN = 2.3
"""The gain, in deviations of what other sentences reach, without which nothing counts as said."""
FEWEST = 5
"""Sentences from which on there is a usual gain."""

_EVERY = 2
"""Frames of which one is compared."""
_OTHERS = 12
"""With how many other stretches a sentence is compared."""
_AROUND = 2
"""Frames before and after each by which the recording's is foretold."""
_RIDGE = 50.0
"""How reluctantly a reference is taught (Hoerl and Kennard, 1970)."""
_SHORTEST = 5
"""Frames, of those compared, that a sentence lasts at least."""
_ENOUGH = 400
"""Frames from which a reference can be taught."""

Span = tuple[int, int]
"""The first frame of a sentence in a reference, and the frame after its last."""


@dataclass(frozen=True, eq=False)
class Matched:
    """The features of a reference, and the recording's frame (n,) that each of its frames was aligned with."""

    reference: Matrix
    path: NDArray[np.float64]


def gains(matched: Matched, recording: Matrix, spans: Sequence[Span]) -> NDArray[np.float64]:
    """Return by how much each sentence of a reference fits better than others, in deviations of how the others fit.

    A deviation falls with the square root of a sentence's length; how far, all sentences tell together.
    """
    taught = _Taught(matched, recording)
    fits = np.array([_fit(taught.without(span), matched.path, recording, span) for span in spans])
    own, others, spread = fits.T
    lengths = np.sqrt([after - first for first, after in spans])
    deviation = max(float(np.median(spread * lengths)), 1e-6) / lengths
    return np.asarray((others - own) / deviation)


def unsaid(every: Sequence[NDArray[np.float64]]) -> NDArray[np.bool_]:
    """Return which sentences are not said, from the gains of several references."""
    found = np.median(every, axis=0)
    usual = float(np.median(found)) if len(found) >= FEWEST else 0.0
    return np.asarray(found < max(LEAST_GAIN, LEAST * usual))


class _Taught:
    """A reference whose frames foretell those of the recording: a linear map of each frame and its neighbours."""

    def __init__(self, matched: Matched, recording: Matrix) -> None:
        reference = matched.reference
        padded = np.pad(reference, ((_AROUND, _AROUND), (0, 0)), mode="edge")
        shifted = [padded[step : step + len(reference)] for step in range(2 * _AROUND + 1)]
        self._reference = reference
        self._known = np.hstack([*shifted, np.ones((len(reference), 1), dtype=np.float32)]).astype(np.float64)
        rows = np.minimum(np.round(matched.path).astype(np.intp), len(recording) - 1)
        self._aim = recording[rows].astype(np.float64)
        self._products = self._known.T @ self._known + _RIDGE * np.eye(self._known.shape[1])
        self._answers = self._known.T @ self._aim

    def without(self, span: Span) -> Matrix:
        """Return how the recording's speaker would say all of it, learnt from everything but one sentence."""
        if len(self._reference) - (span[1] - span[0]) < _ENOUGH:
            return self._reference
        known, aim = self._known[slice(*span)], self._aim[slice(*span)]
        weights = np.linalg.solve(self._products - known.T @ known, self._answers - known.T @ aim)
        return np.asarray(self._known @ weights, dtype=np.float32)


def _fit(reference: Matrix, path: NDArray[np.float64], recording: Matrix, span: Span) -> tuple[float, float, float]:
    """Return the cost a frame of a sentence, the mean of those of others, and their spread."""
    ends = [int(path[edge]) if edge < len(path) else len(recording) for edge in span]
    heard, said = recording[::_EVERY], reference[::_EVERY]
    first, after = _within(span[0] // _EVERY, span[1] // _EVERY, len(said))
    start, stop = _within(ends[0] // _EVERY, ends[1] // _EVERY, len(heard))
    found = costs(np.stack([said[first:after], *_others(said, first, after)]), heard[start:stop])
    return float(found[0]), float(found[1:].mean()), float(found[1:].std())


def _within(first: int, after: int, length: int) -> Span:
    """Return a stretch of a few frames at least."""
    after = min(max(after, first + _SHORTEST), length)
    return max(0, min(first, after - _SHORTEST)), after


def _others(said: Matrix, first: int, after: int) -> list[Matrix]:
    """Stretches as long as a sentence that do not touch it; where there are too few, some of it all backwards."""
    length = after - first
    places = np.linspace(0, len(said) - length, _OTHERS + 4).astype(np.intp)
    forwards = [said[place : place + length] for place in places if place + length <= first or place >= after]
    backwards = [said[::-1][place : place + length] for place in places]
    return (forwards + backwards)[: max(len(forwards), _OTHERS)]
