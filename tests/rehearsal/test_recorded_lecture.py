"""A lecture told by recordings: of each segment, or of the whole in one go."""

import wave
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from small_course import load, write_course

from mathml_anim.course.numbers import load_numbers
from mathml_anim.narration.timed import Speech
from mathml_anim.narration.voices.recorded import RecordedVoice
from mathml_anim.problems import ProblemsFound
from mathml_anim.rehearsal.prepare import prepare
from mathml_anim.rehearsal.timetable import Timetable
from mathml_anim.review.hearing import hear

RATE = 16_000
FIRST = ["Here", "is", "a", "square.", "Now", "it", "turns,", "by", "90", "degrees.", "And", "now", "it", "rests."]
SECOND = ["Now", "the", "square", "leaves", "us."]


def tone(path: Path, seconds: float) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    samples = 8000 * np.sin(np.arange(round(seconds * RATE)) * 2 * np.pi * 220 / RATE)
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, RATE, 0, "NONE", ""))
        file.writeframes(samples.astype("<i2").tobytes())


def label(path: Path, words: list[str], start: float = 0.5) -> None:
    rows = [f"{start + place / 2}\t{start + place / 2 + 0.4}\t{word}\n" for place, word in enumerate(words)]
    path.write_text("".join(rows))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_course(tmp_path)


@pytest.fixture
def recordings(root: Path) -> Path:
    return root / "lectures" / "first" / "recordings"


def times(root: Path) -> Timetable:
    course, lecture = load(root)
    return prepare(course, lecture, RecordedVoice(), Fraction(20))


def record_segments(folder: Path) -> None:
    for id, words in (("square_turns", FIRST), ("square_leaves", SECOND)):
        tone(folder / f"{id}.wav", 9)
        label(folder / f"{id}.tsv", words)


def test_each_segment_has_the_times_of_its_recording(root: Path, recordings: Path) -> None:
    record_segments(recordings / "squares")
    table = times(root)
    assert [segment.frames for segment in table.segments] == [180, 180]
    assert table.segment("square_turns").cues == {"turn": 70, "rest": 140}
    assert table.segment("square_leaves").cues == {"leave": 40}


def test_check_hears_recordings_too(root: Path, recordings: Path) -> None:
    record_segments(recordings / "squares")
    course, lecture = load(root)
    table, findings = hear(course, lecture, load_numbers(course, lecture), RecordedVoice(), Fraction(20))
    assert not findings
    assert [segment.frames for segment in table.segments] == [180, 180]


def test_every_missing_recording_is_told_at_once(root: Path) -> None:
    with pytest.raises(ProblemsFound) as raised:
        times(root)
    whats = [problem.what for problem in raised.value.problems]
    assert [what.split("”")[0] for what in whats] == [
        "no recording of “square_leaves",
        "no recording of “square_turns",
    ]


def test_a_lecture_recorded_in_one_go_is_cut_before_the_first_word_of_each_segment(
    root: Path, recordings: Path
) -> None:
    tone(recordings / "squares.wav", 12)
    label(recordings / "squares.tsv", FIRST + SECOND)
    first, second = times(root).segments
    onset = 0.5 + len(FIRST) / 2
    assert first.narration.duration == pytest.approx(onset - 0.05, abs=1e-3), "half of a gap of 0.1 s"
    assert second.narration.words[0].start == pytest.approx(0.05, abs=1e-3)
    assert first.narration.duration + second.narration.duration == pytest.approx(12)
    assert second.narration.cue("leave").time == pytest.approx(0.05 + 1.5, abs=1e-3)
    speeches = [narration.speech for narration in (first.narration, second.narration)]
    assert all(isinstance(speech, Speech) for speech in speeches)
    assert sum(len(speech.samples) for speech in speeches if speech) == 12 * 48_000
    assert [word.paragraph for word in second.narration.words] == [0] * len(SECOND)


LONGER = """
---
title: Squares
objectives: [See a square turn.]
misconception: Squares cannot turn.
sources: ["Euclid, Elements, book I"]
---

## A square turns {scene=SquareTurns}

Here is a square, and it stands in the middle of the plane. Now it [turn] turns slowly, by {angle:.0f} degrees.

Nothing about its size has changed, only its direction. And now it [rest] rests.

## A square leaves {scene=SquareLeaves}

Every figure has to make room for the next one. Now the square [leave] leaves us, and it takes its corners along.

Whoever misses it may draw another.
"""


def test_a_lecture_recorded_in_one_go_is_aligned_with_all_its_words(root: Path, recordings: Path) -> None:
    pytest.importorskip("espeakng_loader", reason="espeakng-loader is not installed")
    from mathml_anim.narration.voices.espeak import EspeakVoice

    (root / "lectures/first/01_squares.md").write_text(LONGER.lstrip(), "utf-8")
    course, lecture = load(root)
    spoken = prepare(course, lecture, EspeakVoice("en-gb-x-rp+f5"), Fraction(20)).segments
    speeches = [each.narration.speech for each in spoken]
    samples = np.concatenate([speech.samples for speech in speeches if speech])
    samples += np.random.default_rng(5).normal(0, 0.003, len(samples)).astype(np.float32)
    recordings.mkdir()
    with wave.open(str(recordings / "squares.wav"), "wb") as file:
        file.setparams((2, 2, speeches[0].rate if speeches[0] else 0, 0, "NONE", ""))
        file.writeframes(np.repeat(samples * 32000, 2).astype("<i2").tobytes())

    found = times(root).segments
    start = np.cumsum([0.0, *(each.narration.duration for each in found)])
    true_start = np.cumsum([0.0, *(each.narration.duration for each in spoken)])
    assert start[-1] == pytest.approx(true_start[-1], abs=0.01)
    pairs = [
        (a.start + start[place], b.start + true_start[place])
        for place, (mine, true) in enumerate(zip(found, spoken, strict=True))
        for a, b in zip(mine.narration.words, true.narration.words, strict=True)
    ]
    errors = np.abs(np.diff(pairs, axis=1))
    assert len(errors) == 60
    assert np.median(errors) < 0.025
    assert np.percentile(errors, 90) < 0.08
    assert found[1].narration.words[0].start == pytest.approx(0.15, abs=0.08)
    for mine, true, name in (
        (found[0], spoken[0], "turn"),
        (found[0], spoken[0], "rest"),
        (found[1], spoken[1], "leave"),
    ):
        shift = 0.0 if mine is found[0] else float(start[1] - true_start[1])
        assert mine.narration.cue(name).time + shift == pytest.approx(true.narration.cue(name).time, abs=0.1)


def test_a_lecture_recorded_twice_is_refused(root: Path, recordings: Path) -> None:
    record_segments(recordings / "squares")
    tone(recordings / "squares.wav", 12)
    with pytest.raises(ProblemsFound, match="was recorded as well"):
        times(root)


def test_a_translation_has_recordings_of_its_own(root: Path, recordings: Path) -> None:
    record_segments(recordings / "squares")
    german = root / "lectures" / "first" / "01_squares.de.md"
    german.write_text((root / "lectures" / "first" / "01_squares.md").read_text())
    course, lecture = load(root)
    from mathml_anim.course.load import load_lecture

    translated = load_lecture(course, course.entry(lecture.id), language="de")
    with pytest.raises(ProblemsFound, match=r"squares\.de"):
        prepare(course, translated, RecordedVoice(), Fraction(20))


def test_words_that_cannot_be_spoken_leave_no_segment_with_times(root: Path, recordings: Path) -> None:
    words = root / "lectures" / "first" / "01_squares.md"
    words.write_text(words.read_text().replace("{angle:.0f}", "{angel:.0f}"))
    tone(recordings / "squares.wav", 12)
    with pytest.raises(ProblemsFound, match="did you mean “angle”"):
        times(root)
