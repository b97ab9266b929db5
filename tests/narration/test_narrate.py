from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from written_script import FILE, script_of

from mathml_anim.narration.interpolate import filled
from mathml_anim.narration.narrate import TAIL, narrate, scaled
from mathml_anim.narration.prose import PARAGRAPH_PAUSE, SENTENCE_PAUSE
from mathml_anim.narration.timed import Narration
from mathml_anim.narration.voices import espeak
from mathml_anim.narration.voices.espeak import EspeakVoice
from mathml_anim.narration.voices.silent import SilentVoice
from mathml_anim.narration.voices.voice import Voice
from mathml_anim.problems import ProblemsFound

LECTURE = """Here is a matrix [apply] acting on the plane, and most arrows are [turn] knocked off their own line.
A times x.

[pause 1.25]

But look at this one: it is [pause 0.5] [stretch] stretched, by a factor of {rate:.1f}, on the way. [end]"""


def narrated(text: str, voice: Voice, *, speed: float = 1.0, cache: Path | None = None, **values: object) -> Narration:
    numbers = SimpleNamespace(**values) if values else None
    return narrate(
        script_of(text), numbers, voice, path=FILE, pronunciation={}, language="en", speed=speed, cache=cache
    )  # fmt: skip


@pytest.fixture(params=["silent", "espeak"], scope="module")
def voice(request: pytest.FixtureRequest) -> Voice:
    if request.param == "silent":
        return SilentVoice()
    pytest.importorskip("espeakng_loader", reason="espeakng-loader is not installed")
    return EspeakVoice("en-us")


@pytest.fixture(scope="module")
def lecture(voice: Voice) -> Narration:
    return narrated(LECTURE, voice, rate=-3.0)


def test_every_word_has_its_time(lecture: Narration) -> None:
    starts = [word.start for word in lecture.words]
    assert starts == sorted(starts)
    assert all(word.start <= word.end for word in lecture.words)
    assert all(before.end <= after.start for before, after in zip(lecture.words, lecture.words[1:], strict=False))
    assert len({*starts}) == len(lecture.words)
    assert [word.text for word in lecture.words][-4:] == ["−3.0,", "on", "the", "way."]


def test_a_cue_is_the_onset_of_the_next_word_or_the_end(lecture: Narration) -> None:
    onsets = {word.text: word.start for word in lecture.words}
    assert lecture.cue("apply").time == onsets["acting"]
    assert lecture.cue("turn").time == onsets["knocked"]
    assert lecture.cue("stretch").time == onsets["stretched,"]
    assert lecture.cue("end").time == lecture.words[-1].end
    assert [cue.name for cue in lecture.cues] == ["apply", "turn", "stretch", "end"]
    assert lecture.cue("stretch").line == 6


def test_pauses_have_exactly_their_length_and_are_silent(lecture: Narration) -> None:
    assert [pause.end - pause.start for pause in lecture.pauses] == pytest.approx([1.25, 0.5], abs=1e-4)
    for pause in lecture.pauses:
        assert not any(word.start < pause.end - 1e-9 and word.end > pause.start + 1e-9 for word in lecture.words)
        if lecture.speech is not None:
            first, last = (round(time * lecture.speech.rate) for time in (pause.start, pause.end))
            assert not lecture.speech.samples[first:last].any()


def test_sentences_paragraphs_and_the_end_are_followed_by_silence(lecture: Narration) -> None:
    line, times = (next(word for word in lecture.words if word.text == text) for text in ("line.", "A"))
    assert times.start - line.end == pytest.approx(SENTENCE_PAUSE, abs=0.02)
    x, but = (next(word for word in lecture.words if word.text == text) for text in ("x.", "But"))
    assert but.start - x.end == pytest.approx(PARAGRAPH_PAUSE + 1.25, abs=0.02)
    assert lecture.duration == pytest.approx(lecture.words[-1].end + TAIL, abs=0.01)


def test_the_sound_is_as_long_as_the_narration_says(lecture: Narration) -> None:
    if lecture.speech is None:
        assert lecture.words
    else:
        assert len(lecture.speech.samples) / lecture.speech.rate == lecture.duration
        assert np.abs(lecture.speech.samples).max() <= 1


def test_a_cue_after_a_pause_falls_on_the_sound(voice: Voice) -> None:
    said = narrated("Look. [pause 1] [up] Up it goes. [pause 0.7] [two] Two more. [pause 2] [last] And", voice)
    if said.speech is None:
        assert said.cue("up").time == said.pauses[0].end
        return
    rate = said.speech.rate
    for name in ("up", "two", "last"):
        cue = round(said.cue(name).time * rate)
        loud = np.flatnonzero(np.abs(said.speech.samples[cue - rate // 4 :]) > 0.01)
        assert -0.001 <= (loud[0] - rate // 4) / rate <= 0.06


def test_the_same_bytes_twice(lecture: Narration, voice: Voice) -> None:
    again = narrated(LECTURE, voice, rate=-3.0)
    assert again == lecture
    if lecture.speech is not None:
        assert again.speech is not None
        assert again.speech.samples.tobytes() == lecture.speech.samples.tobytes()


def test_a_faster_voice_keeps_the_pauses_asked_for(lecture: Narration, voice: Voice) -> None:
    fast = narrated(LECTURE, voice, speed=1.25, rate=-3.0)
    asked = sum(pause.end - pause.start for pause in lecture.pauses)
    assert (lecture.duration - asked) / (fast.duration - asked) == pytest.approx(1.25, rel=0.06)
    assert sum(pause.end - pause.start for pause in fast.pauses) == pytest.approx(asked, abs=1e-3)


def test_nothing_is_said_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("espeakng_loader", reason="espeakng-loader is not installed")
    first = narrated(LECTURE, EspeakVoice("en-us"), cache=tmp_path, rate=-3.0)
    monkeypatch.setattr(espeak, "COMMAND", ("/nonexistent/espeak",))
    second = narrated(LECTURE, EspeakVoice("en-us"), cache=tmp_path, rate=-3.0)
    assert first == second
    assert first.speech is not None
    assert second.speech is not None
    assert np.array_equal(first.speech.samples, second.speech.samples)


@pytest.mark.parametrize("factor", [0.8, 1.25])
def test_scaled_time_keeps_every_order(lecture: Narration, factor: float) -> None:
    other = scaled(lecture, factor)
    assert other.duration == pytest.approx(lecture.duration * factor)
    assert [cue.time / factor for cue in other.cues] == pytest.approx([cue.time for cue in lecture.cues])
    assert [word.text for word in other.words] == [word.text for word in lecture.words]
    assert other.speech is None


@pytest.mark.parametrize(("text", "cue", "time"), [("[pause 2] [x]", "x", 2.0), ("[x] [pause 2]", "x", 0.0)])
def test_a_segment_may_be_only_a_pause(text: str, cue: str, time: float) -> None:
    said = narrated(text, SilentVoice())
    assert said.cue(cue).time == pytest.approx(time)
    assert said.duration == pytest.approx(2 + TAIL)
    assert said.words == ()


def test_a_cue_after_the_last_pause_waits_for_it() -> None:
    said = narrated("Now. [here] [pause 2] [there]", SilentVoice())
    assert said.cue("here").time == said.words[-1].end
    assert said.cue("there").time == said.pauses[0].end
    assert said.pauses[0].start == pytest.approx(said.words[-1].end + SENTENCE_PAUSE, abs=1e-3)


def test_all_problems_of_a_segment_come_with_file_and_line() -> None:
    with pytest.raises(ProblemsFound) as raised:
        narrated("one {loss:.1f}\n{lost}\n\n{loss:zz} ⊗", SilentVoice(), loss=2.0)
    assert [str(problem).split(": ")[0] for problem in raised.value.problems] == [f"{FILE}:2", f"{FILE}:4", f"{FILE}:4"]


def test_silence_is_about_150_words_a_minute() -> None:
    prose = (
        "Take a step that is a little too long, and the point jumps across the valley, landing higher than it began. "
        "Take a step that is short enough, and the loss falls, but along the flat axis it falls slowly. "
        "The ratio of the two eigenvalues decides how many steps you need.\n\n"
        "So before you reach for a larger learning rate, ask what the bowl looks like. "
        "In the next lecture we measure it, one direction at a time."
    )
    said = narrated(prose, SilentVoice())
    assert 60 * len(said.words) / said.duration == pytest.approx(150, rel=0.06)


@given(st.lists(st.one_of(st.none(), st.floats(-1, 12)), min_size=1, max_size=12))
def test_unknown_onsets_are_filled_in_order(onsets: list[float | None]) -> None:
    times = filled(onsets, ["word"] * len(onsets), 10.0)
    assert list(times) == sorted(times)
    assert len(times) == len(onsets)
    assert all(0 <= time <= 10 for time in times)


def test_unknown_onsets_share_time_by_syllables() -> None:
    assert filled([0.0, None, None, 6.0], ["a", "matrix", "a", "b"], 7.0) == pytest.approx((0, 1.5, 4.5, 6))
