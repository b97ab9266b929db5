"""The onset of every word of a recording, and where it says something else than the script."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mathml_anim.narration.alignment.features import FRAMES_A_SECOND, RATE, cepstra, mel_spectra
from mathml_anim.narration.alignment.likeness import Matched, gains, unsaid
from mathml_anim.narration.alignment.silences import Spoken, noise_of, without_silences
from mathml_anim.narration.alignment.warp import warp

DOUBTFUL_SPREAD = 0.3
"""Seconds by which the references disagree about a word that is not there."""
DOUBTFUL_RUN = 6
"""Words in a row that must be doubtful before the text is taken to be wrong."""
MOST_ALIKE, ASKED_IN_DOUBT = 3, 5
"""How many references tell the times, those that sound most like the recording, and how many tell of doubt."""
SLOWEST, FASTEST = 0.5, 1.7
"""The share of the usual speech that a run of words may take: less is a sentence left out, more is one put in."""
STRANGE = 1.18
"""How unlike the references a run of words sounds, as a share of what is usual in the recording, if others are said."""
_USUAL = 0.97
"""The least that counts as a usual distance: a voice much like a reference is very near to it in most of its words."""
_LONG_GAP, _CLEAR_GAP = 0.25, 0.09
"""Seconds of a silence that is never within a word, and of one that is not if the reference has one there too."""
_SNAP, _NEAR = 0.08, 0.03
"""Seconds of speech within which a word moves to such a silence, and within which the reference must have one."""

_SOFTEST = 0.12
"""The most seconds of a word's beginning that noise may hide."""


@dataclass(frozen=True, eq=False)
class Reference:
    """A synthetic voice saying the text: samples at 16 kHz and the onset and end of each word, in seconds."""

    samples: NDArray[np.float32]
    onsets: tuple[float, ...]
    ends: tuple[float, ...]


@dataclass(frozen=True)
class Alignment:
    """Onset and end of each word in the recording, the references' spread, and runs of words that do not fit.

    A run is the index of its first word and of the word after its last.
    """

    onsets: tuple[float, ...]
    ends: tuple[float, ...]
    spreads: tuple[float, ...]
    doubtful: tuple[tuple[int, int], ...]


def align(
    recording: NDArray[np.float32], references: Sequence[Reference], sentences: Sequence[tuple[int, int]] = ()
) -> Alignment:
    """Return when a recording at 16 kHz says each word: the median of what the references most like it tell.

    `sentences` are runs of words: of each it is asked whether the recording says it at all.
    """
    heard = _Heard(recording)
    compared = sorted((heard.compared(reference) for reference in references), key=lambda found: found.cost)
    told = np.array([found.times for found in compared])
    unlike = np.mean([found.unlike for found in compared[:MOST_ALIKE]], axis=0)
    onsets = np.maximum.accumulate(np.median(told[:MOST_ALIKE, 0], axis=0))
    following = np.append(onsets[1:], len(recording) / RATE)
    ends = np.clip(np.median(told[:MOST_ALIKE, 1], axis=0), onsets, following)
    spreads = np.ptp(told[:ASKED_IN_DOUBT, 0], axis=0)
    doubtful = _runs(spreads > DOUBTFUL_SPREAD, DOUBTFUL_RUN) + heard.out_of_pace(onsets, references[0])
    doubtful += [(int(first), int(first) + DOUBTFUL_RUN) for first in np.flatnonzero(unlike > STRANGE)]
    doubtful += heard.unsaid(compared[:MOST_ALIKE], sentences) if len(sentences) > 1 else []
    return Alignment(tuple(onsets.tolist()), tuple(ends.tolist()), tuple(spreads.tolist()), _merged(doubtful))


@dataclass(frozen=True, eq=False)
class _Compared:
    """A reference compared with a recording: how unlike it sounds, and the onsets and ends of the words in two rows.

    `unlike` says the same of each run of as many words as make a doubt, as a share of the usual; `places` are the
    frames of the words among those compared.
    """

    cost: float
    times: NDArray[np.float64]
    unlike: NDArray[np.float64]
    matched: Matched
    places: NDArray[np.intp]


class _Heard:
    """A recording ready to be compared."""

    def __init__(self, samples: NDArray[np.float32]) -> None:
        self._mel = mel_spectra(samples)
        self._spoken = without_silences(self._mel)
        kept = self._mel[self._spoken.frames]
        self._level = float(np.median(kept.sum(axis=1)))
        self._noise = noise_of(self._mel, 20)
        self._features = cepstra(kept)

    def compared(self, reference: Reference) -> _Compared:
        """Return when a reference says the words, in the time of the recording, and how unlike it sounds."""
        mel = mel_spectra(reference.samples)
        spoken = without_silences(mel, self._spoken.floor)
        kept = mel[spoken.frames]
        kept = kept * np.float32(self._level / max(float(np.median(kept.sum(axis=1))), 1e-12))
        features = cepstra(kept, self._noise)
        path, cost = warp(features, self._features)
        onsets = [self._time(path, spoken, onset, begins=True) for onset in reference.onsets]
        ends = [self._time(path, spoken, end, begins=False) for end in reference.ends]
        heard = self._features[np.minimum(np.round(path).astype(np.intp), len(self._features) - 1)]
        distances = np.sqrt(((features - heard) ** 2).mean(axis=1))
        places = np.append(_places(reference.onsets, spoken), len(features))
        unlike = _unlike(distances, places)
        return _Compared(cost, np.array([onsets, ends]), unlike, Matched(features, path), places)

    def unsaid(self, compared: Sequence[_Compared], sentences: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
        """Return the sentences that the recording does not say."""
        found = []
        for each in compared:
            spans = [(int(each.places[first]), int(each.places[after])) for first, after in sentences]
            found.append(gains(each.matched, self._features, spans))
        return [sentence for sentence, doubt in zip(sentences, unsaid(found), strict=True) if doubt]

    def out_of_pace(self, onsets: NDArray[np.float64], reference: Reference) -> list[tuple[int, int]]:
        """Return the runs of words that take far more or less speech than elsewhere, against a reference."""
        if len(onsets) <= DOUBTFUL_RUN:
            return []
        spoken = without_silences(mel_spectra(reference.samples), self._spoken.floor)
        taken = _spans(onsets, self._spoken) / np.maximum(_spans(np.array(reference.onsets), spoken), 1)
        pace = taken / max(float(np.median(taken)), 1e-6)
        strange = np.flatnonzero((pace < SLOWEST) | (pace > FASTEST))
        return [(int(first), int(first) + DOUBTFUL_RUN) for first in strange]

    def _time(self, path: NDArray[np.float64], reference: Spoken, seconds: float, *, begins: bool) -> float:
        frames = self._spoken.frames
        place = float(np.interp(seconds * FRAMES_A_SECOND, reference.frames, np.arange(len(reference.frames))))
        row = float(np.interp(place, np.arange(len(path)), path))
        gap = self._gap_near(row, reference, place)
        lost = 0.0
        if gap is not None:
            row = gap if begins else max(gap - 1, 0)
            lost = self._lost(gap, reference, seconds) if begins else 0.0
        whole = min(int(row + 1e-6), len(frames) - 1)
        return float(frames[whole] + row - whole - lost) / FRAMES_A_SECOND

    def _lost(self, gap: int, reference: Spoken, seconds: float) -> float:
        """The frames of a word's soft beginning, an f or an h, that drown in the noise: the reference lost them too."""
        after = int(np.searchsorted(reference.frames, seconds * FRAMES_A_SECOND))
        if after >= len(reference.frames) or after not in reference.gaps:
            return 0.0
        silence = float(self._spoken.frames[gap] - self._spoken.frames[gap - 1]) if gap else float("inf")
        lost = float(reference.frames[after] - seconds * FRAMES_A_SECOND)
        return min(lost, _SOFTEST * FRAMES_A_SECOND, silence / 2, float(self._spoken.frames[gap]))

    def _gap_near(self, row: float, reference: Spoken, place: float) -> int | None:
        """The end of a silence that a word surely begins after, if one is near."""
        gaps, frames = self._spoken.gaps, self._spoken.frames
        if not gaps.size:
            return None
        gap = int(gaps[np.abs(gaps - row).argmin()])
        if abs(gap - row) > _SNAP * FRAMES_A_SECOND:
            return None
        silence = float(frames[gap] - frames[gap - 1] if gap else np.inf) / FRAMES_A_SECOND
        beside = reference.gaps.size and np.abs(reference.gaps - place).min() <= _NEAR * FRAMES_A_SECOND
        return gap if silence >= (_CLEAR_GAP if beside else _LONG_GAP) else None


def _places(onsets: Sequence[float], spoken: Spoken) -> NDArray[np.intp]:
    """The frames, among those in which somebody speaks, at which words begin."""
    rows = np.interp(np.array(onsets) * FRAMES_A_SECOND, spoken.frames, np.arange(len(spoken.frames)))
    return np.asarray(rows, dtype=np.intp)


def _unlike(distances: NDArray[np.float32], places: NDArray[np.intp]) -> NDArray[np.float64]:
    """The mean distance over each run of words, as a share of the median of all; empty for a handful of words."""
    if len(places) - 1 <= 2 * DOUBTFUL_RUN:
        return np.zeros(0)
    sums = np.append(0.0, np.cumsum(distances, dtype=np.float64))
    first, after = places[:-DOUBTFUL_RUN], places[DOUBTFUL_RUN:]
    means = (sums[after] - sums[first]) / np.maximum(after - first, 1)
    return np.asarray(means / max(float(np.median(means)), _USUAL))


def _spans(onsets: NDArray[np.float64], spoken: Spoken) -> NDArray[np.float64]:
    """The frames of speech from each word to the one a run later."""
    places = np.interp(onsets * FRAMES_A_SECOND, spoken.frames, np.arange(len(spoken.frames)))
    return places[DOUBTFUL_RUN:] - places[:-DOUBTFUL_RUN]


def _runs(flags: NDArray[np.bool_], least: int) -> list[tuple[int, int]]:
    edges = np.flatnonzero(np.diff(np.concatenate([[False], flags, [False]]).astype(np.int8)))
    return [(int(first), int(after)) for first, after in edges.reshape(-1, 2) if after - first >= least]


def _merged(runs: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    merged: list[tuple[int, int]] = []
    for first, after in sorted(runs):
        if merged and first <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(after, merged[-1][1]))
        else:
            merged.append((first, after))
    return tuple(merged)
