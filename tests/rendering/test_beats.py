from hypothesis import given
from hypothesis import strategies as st

from mathml_anim.rendering.beats import BEAT, KEY_EVERY, beats

repeats = st.lists(st.integers(1, 400), min_size=1, max_size=60)


@given(repeats, st.booleans())
def test_beats_tile_the_frames_of_every_picture(held: list[int], constant: bool) -> None:
    planned = beats(held, constant=constant)
    shown = [beat.picture for beat in planned for _ in range(beat.frames)]
    assert shown == [picture for picture, repeat in enumerate(held) for _ in range(repeat)]
    at = 0
    for beat in planned:
        assert beat.start == at
        at += beat.frames


@given(repeats)
def test_no_beat_lasts_longer_than_players_bear(held: list[int]) -> None:
    assert max(beat.frames for beat in beats(held)) <= BEAT


@given(repeats)
def test_a_held_picture_and_the_one_before_it_are_never_free(held: list[int]) -> None:
    planned = beats(held)
    for number, beat in enumerate(planned):
        near = planned[number : number + 2]
        assert beat.is_free == all(one.frames == 1 for one in near)


@given(repeats, st.booleans())
def test_the_first_is_a_key_and_so_is_every_hundred_and_twentieth(held: list[int], constant: bool) -> None:
    keys = [number for number, beat in enumerate(beats(held, constant=constant)) if beat.is_key]
    assert keys == list(range(0, len(beats(held, constant=constant)), KEY_EVERY))


def test_constant_frames_are_written_one_by_one() -> None:
    assert [beat.frames for beat in beats([1, 15, 1], constant=True)] == [1] * 17
