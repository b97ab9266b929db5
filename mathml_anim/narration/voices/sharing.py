"""Which sound of an utterance is the first of each word, where a voice tells that of some words only."""

from collections.abc import Callable, Sequence
from itertools import pairwise


def shared_sounds(told: Sequence[int | None], sounds: int, count: Callable[[int], int]) -> list[int | None]:
    """Return the index of each word's first sound; None for a word without any.

    Words that are `told` nothing ("of the" may be one to a voice) share the sounds between those that are, in
    proportion to the `count` of each word said alone.
    """
    firsts = list(told)
    known = [word for word, index in enumerate(told) if index is not None]
    for word, after in pairwise([*known, len(told)]):
        if after == word + 1:
            continue
        start, stop = told[word] or 0, (told[after] or 0) if after < len(told) else sounds
        counts = [count(each) for each in range(word, after)]
        for each in range(1, len(counts)):
            share = sum(counts[:each]) / max(sum(counts), 1)
            firsts[word + each] = start + round((stop - start) * share) if counts[each] else None
    return [None if first is None or first >= sounds else first for first in firsts]
