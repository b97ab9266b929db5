"""A scene played until one picture is there, and no further."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from mathml_anim.frames.take import Take


class Reached(BaseException):
    """The picture is there: the scene need not go on. It passes by everything that catches what a scene raises."""


@dataclass(frozen=True)
class Sought:
    """The last take that a scene showed before it was stopped or ended, and how many frames it showed until then."""

    take: Take | None
    frames: int


class _Seeking:
    """Takes the pictures of a scene until the one that is looked for."""

    def __init__(self, frame: int | None) -> None:
        self._frame = frame
        self.frames = 0
        self.take: Take | None = None

    def __call__(self, take: Take) -> None:
        self.take = take
        self.frames += take.repeat
        if self._frame is not None and self.frames > self._frame:
            raise Reached


def seek(play: Callable[[Callable[[Take], None]], object], frame: int | None) -> Sought:
    """Play a scene until a frame is there, or to its end; without a frame, or if the scene has fewer, that is its last.

    `play` plays it and hands over its takes.
    """
    seeking = _Seeking(frame)
    with suppress(Reached):
        play(seeking)
    return Sought(seeking.take, seeking.frames)
