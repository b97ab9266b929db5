"""Times for the words that a voice does not report."""

from collections.abc import Sequence

from mathml_anim.narration.prose import syllables


def filled(onsets: Sequence[float | None], words: Sequence[str], duration: float) -> tuple[float, ...]:
    """Return an onset for every word, never decreasing; those unknown share the time between the known by syllables."""
    known: list[tuple[int, float]] = []
    for place, onset in enumerate(onsets):
        if onset is not None:
            known.append((place, min(max(onset, known[-1][1] if known else 0.0), duration)))
    if not known or known[0][0] != 0:
        known.insert(0, (0, 0.0))
    times: list[float] = []
    for (first, start), (after, stop) in zip(known, [*known[1:], (len(words), duration)], strict=True):
        weights = [syllables(word) for word in words[first:after]]
        total = sum(weights)
        for place in range(len(weights)):
            times.append(start + (stop - start) * sum(weights[:place]) / total)
    return tuple(times)
