import pytest
from hypothesis import given
from hypothesis import strategies as st

from mathml_anim.narration.prose import COMMA_PAUSE, joined, pause_after, placed, syllables
from mathml_anim.narration.voices.silent import SilentVoice


def test_longer_words_take_longer_and_commas_pause() -> None:
    said = SilentVoice().speak(("a", "considerable", "arrow,", "turns"), language="en", speed=1)
    lengths = [end - start for start, end in zip(said.onsets, said.ends, strict=True)]
    assert lengths[1] > 2 * lengths[2] > 2 * lengths[0]
    assert said.onsets[3] - said.ends[2] == pytest.approx(COMMA_PAUSE)
    assert said.speech is None


@given(st.lists(st.text(min_size=1, max_size=12), min_size=1, max_size=20), st.floats(0.5, 3))
def test_times_grow_and_scale_with_the_speed(words: list[str], speed: float) -> None:
    slow = SilentVoice().speak(tuple(words), language="en", speed=1)
    fast = SilentVoice().speak(tuple(words), language="en", speed=speed)
    assert all(start < end for start, end in zip(slow.onsets, slow.ends, strict=True))
    assert list(slow.onsets) == sorted(slow.onsets)
    assert fast.duration == pytest.approx(slow.duration / speed)


COUNTS = [("are", 1), ("matrix", 2), ("eigenvalue", 4), ("little", 2), ("矩阵", 2), ("Я", 1), ("10", 2.6)]


@pytest.mark.parametrize(("word", "count"), COUNTS)
def test_syllables(word: str, count: float) -> None:
    assert syllables(word) == count


def test_words_join_with_spaces_but_not_in_chinese() -> None:
    assert joined(["矩", "阵", "A", "是"]) == "矩阵 A 是"


@given(st.lists(st.text(alphabet="ab矩阵、.", max_size=3), max_size=8))
def test_every_word_stands_at_its_place(words):
    text, places = placed(words)
    assert [text[begin:stop] for begin, stop in places] == words
    assert text.replace(" ", "") == "".join(words)
    assert text == text.strip()
    assert "  " not in text


@pytest.mark.parametrize(("word", "more"), [("end.”", "so,"), ("one:", "so,"), ("so,", "so")])
def test_stronger_punctuation_pauses_longer(word: str, more: str) -> None:
    assert pause_after(word) > pause_after(more)
