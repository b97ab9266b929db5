"""Held pictures in time: each is coded as a row of short beats, so that players seek and play inside a hold."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

BEAT = 6
"""Frames that one coded picture of a hold lasts: longer ones make browsers show the wrong picture."""

KEY_EVERY = 120
"""Coded pictures after which decoding may start afresh."""


@dataclass(frozen=True)
class Beat:
    """A coded picture to be: which picture it shows, from which frame on, for how many frames.

    Decoding may start at a key. Only a free beat may be predicted from the picture after it.
    """

    picture: int
    start: int
    frames: int
    is_key: bool
    is_free: bool


def beats(repeats: Sequence[int], *, constant: bool = False) -> tuple[Beat, ...]:
    """Return the coded pictures of a shot, given how many frames each of its pictures is shown.

    A held picture and the one before it are never free: a decoder that seeks into the hold finds it. With `constant`,
    every coded picture lasts one frame and is free.
    """
    lengths = list(_lengths(repeats, 1 if constant else BEAT))
    placed = []
    start = 0
    for number, (picture, frames) in enumerate(lengths):
        following = lengths[number + 1][1] if number + 1 < len(lengths) else 1
        is_key = number % KEY_EVERY == 0
        placed.append(Beat(picture, start, frames, is_key, is_free=frames == following == 1))
        start += frames
    return tuple(placed)


def _lengths(repeats: Sequence[int], longest: int) -> Iterator[tuple[int, int]]:
    for picture, repeat in enumerate(repeats):
        left = repeat
        while left > 0:
            frames = min(longest, left)
            yield picture, frames
            left -= frames
