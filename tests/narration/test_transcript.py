import pytest
from written_script import FILE, script_of

from mathml_anim.narration.narrate import narrate
from mathml_anim.narration.transcript import paragraphs, sentences, words_per_minute
from mathml_anim.narration.voices.silent import SilentVoice

SCRIPT = script_of("One two, three. [pause 2] Four\nfive.\n\nSix.")
NARRATION = narrate(SCRIPT, None, SilentVoice(), path=FILE, pronunciation={}, language="en")


def test_sentences_have_their_times_and_lines() -> None:
    first, second, third = sentences(NARRATION)
    assert (first.text, first.words, first.line, first.paragraph) == ("One two, three.", 3, 1, 0)
    assert (second.text, second.line) == ("Four five.", 1)
    assert (third.text, third.line, third.paragraph) == ("Six.", 4, 1)
    assert first.end < NARRATION.pauses[0].start
    assert second.start == NARRATION.pauses[0].end
    assert second.words_per_minute == pytest.approx(120 / (second.end - second.start))


def test_paragraphs_read_as_prose() -> None:
    assert paragraphs(NARRATION) == ("One two, three. Four five.", "Six.")


def test_the_pace_leaves_out_the_pauses_asked_for() -> None:
    spoken = NARRATION.words[-1].end - NARRATION.words[0].start - 2
    assert words_per_minute(NARRATION) == pytest.approx(6 * 60 / spoken, rel=1e-3)
