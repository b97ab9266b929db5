"""Shots on their way to the process that draws them."""

import pickle
from collections.abc import Sequence

from mathml_anim.frames.take import Take


def pack(shot: Sequence[Take]) -> bytes:
    """Return a shot as bytes; what its pictures share is there once."""
    return pickle.dumps(tuple(shot), protocol=5)


def unpack(packed: bytes) -> tuple[Take, ...]:
    """Return the shot that was packed."""
    shot: tuple[Take, ...] = pickle.loads(packed)
    return shot
