"""How much of a film is drawn again in another language: `python benchmarks/redrawn_for_language.py LECTURE de`.

Both films are played, not drawn. A shot of the translation that the original has too need not be drawn. The second
figure leaves every text out of the pictures: what is left differs because German, say, takes other times than English.
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from mathml_anim.course.load import load_course, load_lecture
from mathml_anim.course.model import Course
from mathml_anim.course.store_folder import voice_cache
from mathml_anim.frames.displaylist import DisplayList
from mathml_anim.frames.fading import listed, shown
from mathml_anim.frames.take import Take
from mathml_anim.narration.voices.registry import find_voice
from mathml_anim.rehearsal.prepare import prepare
from mathml_anim.rehearsal.rehearse import rehearse
from mathml_anim.rehearsal.timetable import Timetable
from mathml_anim.rendering.settings import EncoderSettings
from mathml_anim.rendering.shots import Cutter, Shot, key

FPS = Fraction(15)
SETTINGS = EncoderSettings(854, 480, FPS)
WORDS = frozenset({"title", "prose", "label", "quiz", "source", "code"})


def shots(course: Course, table: Timetable) -> Iterator[Shot]:
    """Yield every shot of a film, in order."""
    for times in table.segments:
        made: list[Shot] = []
        cutter = Cutter(made.append)
        rehearse(course, table.lecture, times, cutter, fps=FPS, width=SETTINGS.width, height=SETTINGS.height)
        cutter.finish()
        yield from made


def wordless(shot: Shot) -> Shot:
    """Return a shot without the texts in its pictures."""
    return tuple(replace(take, picture=_wordless(take)) for take in shot)


def _wordless(take: Take) -> DisplayList:
    kept = [each for each in shown(take.picture) if each[2] is None or not WORDS & {*each[2].within.split()}]
    return listed(take.picture.background, kept)


def share(original: Sequence[Shot], translated: Sequence[Shot]) -> str:
    """Return how many shots, and frames of the film, are to be drawn again."""
    known = {key(shot, SETTINGS) for shot in original}
    new = [shot for shot in translated if key(shot, SETTINGS) not in known]
    frames = [sum(take.repeat for take in shot) for shot in translated]
    fresh = sum(sum(take.repeat for take in shot) for shot in new)
    return (
        f"{len(new)} of {len(translated)} shots ({100 * len(new) / len(translated):.0f} %), "
        f"{100 * fresh / sum(frames):.0f} % of the frames"
    )


def main() -> None:
    """Compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lecture")
    parser.add_argument("language")
    parser.add_argument("--voice", default="espeak")
    asked = parser.parse_args()
    course = load_course(Path.cwd())
    films = []
    for language in (course.language, asked.language):
        lecture = load_lecture(course, course.entry(asked.lecture), language=language)
        table = prepare(course, lecture, find_voice(asked.voice, None), FPS, cache=voice_cache(course.root))
        films.append(list(shots(course, table)))
    print("as they are:", share(*films))
    print("without any text:", share(*([wordless(shot) for shot in film] for film in films)))


if __name__ == "__main__":
    main()
