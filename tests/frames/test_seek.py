"""A scene is played until the picture that is sought, even if its code catches whatever is raised in it."""

from collections.abc import Callable
from contextlib import suppress

import pytest

from mathml_anim.frames.displaylist import DisplayList
from mathml_anim.frames.seek import seek
from mathml_anim.frames.take import Take

PICTURE = DisplayList((0.0, 0.0, 0.0, 1.0), ())
TAKES = [Take(number, PICTURE, repeat) for number, repeat in enumerate((3, 1, 5))]


@pytest.mark.parametrize(
    ("frame", "play", "frames"), [(0, 0, 3), (2, 0, 3), (3, 1, 4), (8, 2, 9), (9, 2, 9), (None, 2, 9)]
)
def test_the_last_take_is_the_one_that_shows_the_frame_or_the_scenes_last(
    frame: int | None, play: int, frames: int
) -> None:
    played: list[int] = []

    def scene(sink: Callable[[Take], None]) -> None:
        for take in TAKES:
            played.append(take.play)
            with suppress(Exception):
                sink(take)

    sought = seek(scene, frame)
    assert sought.take is not None
    assert (sought.take.play, sought.frames, played[-1]) == (play, frames, play)


def test_a_scene_without_a_picture_has_none() -> None:
    sought = seek(lambda sink: None, 4)
    assert (sought.take, sought.frames) == (None, 0)
