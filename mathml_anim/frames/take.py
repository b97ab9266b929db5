"""A picture and how long it is held: the unit of a recorded scene."""

from dataclasses import dataclass

from mathml_anim.frames.displaylist import DisplayList


@dataclass(frozen=True)
class Take:
    """A picture shown for `repeat` frames, in the scene's `play`-th call of play or wait (from 0)."""

    play: int
    picture: DisplayList
    repeat: int
