from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from written_script import FILE, script_of

from mathml_anim.narration.captions import (
    FASTEST,
    LINE_WIDTH,
    LONGEST,
    SHORTEST,
    Caption,
    PlacedNarration,
    captions,
    segment_captions,
)
from mathml_anim.narration.narrate import narrate
from mathml_anim.narration.phrases import break_cost, display_width, two_lines
from mathml_anim.narration.timed import Narration, TimedWord
from mathml_anim.narration.voices.silent import SilentVoice

PROSE = """Here is a matrix, acting on the whole plane at once. Watch what happens to the arrows.
Most of them are knocked off their own line:
they turn, and they stretch, and where they land depends on where they began.

But look at this one. It does not turn at all; it is only stretched, by a factor of three.
A direction that survives like this has a name. We call the arrow an eigenvector, and the factor its eigenvalue.

Yes. Why? [pause 3] Because the same picture explains how fast gradient descent converges."""


def spoken(text: str, *, speed: float = 1.0, language: str = "en") -> Narration:
    return narrate(
        script_of(text), None, SilentVoice(), path=FILE, pronunciation={}, language=language, speed=speed
    )  # fmt: skip


def words_of(found: tuple[Caption, ...]) -> str:
    return " ".join(caption.text for caption in found)


@pytest.mark.parametrize("speed", [0.8, 1.0, 1.2])
def test_captions_keep_the_rules(speed: float) -> None:
    narration = spoken(PROSE, speed=speed)
    found = segment_captions(narration)
    assert words_of(found) == " ".join(word.text for word in narration.words)
    for caption in found:
        assert len(caption.lines) <= 2
        assert max(map(display_width, caption.lines)) <= LINE_WIDTH
        assert SHORTEST - 1e-6 <= caption.end - caption.start <= LONGEST + 1e-6
        assert caption.characters_per_second < FASTEST
    assert all(before.end <= after.start for before, after in pairwise(found))


def test_captions_break_at_phrases() -> None:
    found = segment_captions(spoken(PROSE))
    assert found[0].lines == ("Here is a matrix, acting", "on the whole plane at once.")
    within = [caption for caption in found if caption.lines[-1][-1].isalpha()]
    assert not within


def test_every_word_is_covered_while_it_is_heard() -> None:
    narration = spoken(PROSE)
    found = segment_captions(narration)
    for word in narration.words:
        shown = [c for c in found if c.start <= word.start + 1e-9 and word.end <= c.end + 1e-3]
        assert [word.text in caption.text for caption in shown] == [True]


def test_a_paragraph_begins_a_caption_and_a_long_pause_ends_one() -> None:
    found = segment_captions(spoken(PROSE))
    assert "But look at this one." in [caption.text for caption in found if caption.text.startswith("But")]
    assert any(caption.text.endswith("Why?") for caption in found)


def test_a_lecture_places_its_segments_on_their_frames() -> None:
    first, second = spoken("One short sentence."), spoken("Another one.")
    fps = Fraction(30000, 1001)
    found = captions((PlacedNarration(first, 0, 100), PlacedNarration(second, 100, 90)), fps)
    assert [caption.text for caption in found] == ["One short sentence.", "Another one."]
    assert found[0].end <= 100 * 1001 / 30000 <= found[1].start + 0.001
    assert found[1].start == pytest.approx(100 * 1001 / 30000, abs=0.001)
    assert found[1].end <= 190 * 1001 / 30000 + 0.001


def test_a_short_word_stays_long_enough_to_be_read() -> None:
    (caption,) = segment_captions(spoken("Go."))
    assert caption.end - caption.start >= SHORTEST


def test_scripts_without_spaces_break_by_character() -> None:
    text = "矩阵作用于整个平面，大多数箭头都离开了自己的直线，但是请看这一个，它只是被拉长了三倍，方向完全没有改变。"
    found = segment_captions(spoken(text, language="zh"))
    assert "".join(line for caption in found for line in caption.lines) == text
    assert all(display_width(line) <= LINE_WIDTH for caption in found for line in caption.lines)


def test_a_word_longer_than_a_line_is_cut() -> None:
    word = "https://example.org/" + "a" * 100
    found = segment_captions(spoken(f"See {word} there."))
    assert "".join(line for caption in found for line in caption.lines).replace(" ", "") == f"See{word}there."
    assert all(len(line) <= LINE_WIDTH for caption in found for line in caption.lines)


def test_no_words_no_captions() -> None:
    assert segment_captions(spoken("[pause 2]")) == ()
    assert captions((), Fraction(30)) == ()


def test_two_lines_prefer_a_phrase_to_an_equal_cut() -> None:
    words = [
        (word, False) for word in ["it", "is", "only", "stretched,", "by", "a", "factor", "of", "exactly", "three"]
    ]
    laid = two_lines(words, 42)
    assert laid is not None
    assert laid[0] == ("it is only stretched,", "by a factor of exactly three")
    assert two_lines([("a" * 43, False)], 42) is None


def test_breaks_after_sentences_cost_nothing() -> None:
    costs = [
        break_cost(*pair) for pair in [("end.”", "so"), ("one:", "it"), ("so,", "it"), ("arrow", "of"), ("an", "arrow")]
    ]
    assert costs == sorted(costs)
    assert costs[0] == 0 < costs[1] < costs[2] < costs[3] < costs[4]


texts = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=60)
lengths = st.tuples(st.floats(0.02, 3), st.floats(0, 2), st.booleans(), st.booleans())


@given(st.lists(st.tuples(texts, lengths), max_size=30))
def test_any_words_are_all_shown_in_order_without_overlap(
    words: list[tuple[str, tuple[float, float, bool, bool]]],
) -> None:
    timed, now, sentence, paragraph = [], 0.0, 0, 0
    for text, (length, gap, ends_sentence, ends_paragraph) in words:
        timed.append(TimedWord(text, now, now + length, sentence, paragraph))
        now += length + gap
        sentence += ends_sentence or ends_paragraph
        paragraph += ends_paragraph
    found = segment_captions(Narration(tuple(timed), (), (), now + 0.5))
    shown = "".join(line for caption in found for line in caption.lines)
    assert shown.replace(" ", "") == "".join(text for text, _ in words).replace(" ", "")
    assert all(len(caption.lines) <= 2 for caption in found)
    assert all(display_width(line) <= LINE_WIDTH for caption in found for line in caption.lines)
    assert all(caption.start < caption.end for caption in found)
    assert all(before.end <= after.start + 0.0011 for before, after in pairwise(found))
