"""How loud a lecture sounds by each voice: `python benchmarks/loudness_by_voice.py LECTURE espeak recorded:FOLDER`.

Nothing is drawn: the lecture is spoken, mixed, coded as AAC, decoded, and measured as ITU-R BS.1770 says. `--recite
FOLDER` first lets flite (a synthesiser that shares nothing with the references of alignment) read the lecture into one
file there, and says how far from the truth its words were found.
"""

import argparse
import time
from collections.abc import Sequence
from fractions import Fraction
from itertools import groupby
from pathlib import Path

import av
import numpy as np
from bench_alignment import Recording, figures, noisy, paused, recorded
from numpy.typing import NDArray
from scipy.io import wavfile

from mathml_anim.course.load import load_course, load_lecture
from mathml_anim.course.model import Course, Lecture
from mathml_anim.course.numbers import load_numbers
from mathml_anim.course.store_folder import voice_cache
from mathml_anim.narration.alignment.features import RATE
from mathml_anim.narration.speech import SpokenWord, spoken
from mathml_anim.narration.voices.registry import find_voice
from mathml_anim.rehearsal.prepare import prepare
from mathml_anim.rehearsal.timetable import Timetable
from mathml_anim.rendering.loudness import level
from mathml_anim.rendering.sound import heard, mix
from mathml_anim.rendering.sound_codec import encode_sound

FPS = Fraction(30)


def decoded(track: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return a track as a player hears it."""
    codec = av.CodecContext.create("aac", "r")
    coded = encode_sound(track)
    codec.extradata = coded.extradata
    frames = [frame.to_ndarray() for each in coded.pictures for frame in codec.decode(av.Packet(each.data))]
    return np.concatenate(frames, axis=1).astype(np.float32)


def measure(course: Course, lecture: Lecture, name: str) -> Timetable:
    """Print what a voice makes of a lecture."""
    began = time.monotonic()
    table = prepare(course, lecture, find_voice(name, None), FPS, cache=voice_cache(course.root))
    took = time.monotonic() - began
    sounds = [
        heard(each.narration.speech, each.start, FPS) for each in table.segments if each.narration.speech is not None
    ]
    track = mix(sounds, table.frames, FPS)
    if track is None:
        print(f"{name:30} no sound")
        return table
    found = level(decoded(track))
    print(
        f"{name:30} {found.loudness:6.1f} LUFS  {found.peak:5.1f} dBTP  {float(table.frames / FPS):.0f} s, "
        f"spoken in {took:.1f} s (0 if cached)"
    )
    return table


def words_of(course: Course, lecture: Lecture) -> list[SpokenWord]:
    """Return every word of a lecture as a voice gets it, its sentences numbered through."""
    numbers = load_numbers(course, lecture)
    found: list[SpokenWord] = []
    for segment in lecture.segments:
        said, _ = spoken(
            segment.script,
            numbers.of(segment.id),
            pronunciation=course.pronunciation,
            language=lecture.language,
        )
        first = found[-1].sentence + 1 if found else 0
        found += [SpokenWord(w.shown, w.spoken, w.sentence + first, w.paragraph, w.line) for w in said.words]
    return found


def recite(words: Sequence[SpokenWord], voice: str) -> Recording:
    """Return a lecture as flite reads it, and the onset of each word where it is known."""
    sentences = [[word.spoken for word in group] for _, group in groupby(words, key=lambda word: word.sentence)]
    read = recorded([" ".join(each for each in sentence if each) for sentence in sentences], voice)
    onsets, place = [], 0
    for form in (form for sentence in sentences for form in sentence):
        onsets.append(read.onsets[place] if form else None)
        place += len(form.split())
    return Recording(read.samples, tuple(onsets))


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lecture")
    parser.add_argument("voices", nargs="*", default=["espeak"])
    parser.add_argument("--recite", type=Path)
    parser.add_argument("--speaker", default="slt")
    asked = parser.parse_args()
    course = load_course(Path.cwd())
    lecture = load_lecture(course, course.entry(asked.lecture))
    if asked.recite:
        words = words_of(course, lecture)
        truth = noisy(paused(recite(words, asked.speaker), 1), 20, 1)
        asked.recite.mkdir(parents=True, exist_ok=True)
        samples = truth.samples / max(1.0, float(np.abs(truth.samples).max()))
        wavfile.write(asked.recite / f"{lecture.name}.wav", RATE, (samples * 32767).astype(np.int16))
        table = measure(course, lecture, f"recorded:{asked.recite}")
        starts = np.cumsum([0.0, *(times.narration.duration for times in table.segments)])[:-1]
        found = [
            word.start + float(start)
            for start, times in zip(starts, table.segments, strict=True)
            for word in times.narration.words
        ]
        pairs = zip(found, truth.onsets, strict=True)
        print(figures([np.array([abs(onset - known) for onset, known in pairs if known is not None])]))
    for name in asked.voices:
        measure(course, lecture, name)


if __name__ == "__main__":
    main()
