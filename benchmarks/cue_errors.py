"""How far picture and sound of a finished film lie from the plan at every cue of a lecture.

    python benchmarks/cue_errors.py [--lecture ID] [--fps 15 24 30 60] [--voice espeak] [--course DIR]

Renders the lecture at 854×480, decodes the film, and compares. Picture: the decoded frames around a cue against the
drawn display lists, a fifth of a second either way and shifted by up to three frames; the best shift is the error
(cues around which nothing changes are not counted). Sound: half a second around the cue against the narration, by
cross-correlation.
"""

import argparse
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray
from scipy.signal import correlate

from mathml_anim.course.load import load_course, load_lecture
from mathml_anim.course.model import Course
from mathml_anim.course.store_folder import voice_cache
from mathml_anim.frames.displaylist import DisplayList
from mathml_anim.frames.raster import Rasteriser
from mathml_anim.frames.take import Take
from mathml_anim.narration.voices.registry import find_voice
from mathml_anim.rehearsal.prepare import prepare
from mathml_anim.rehearsal.rehearse import rehearse
from mathml_anim.rehearsal.timetable import SegmentTimes, Timetable
from mathml_anim.rendering.sound import heard
from mathml_anim.timing import SAMPLE_RATE, sample_at

ROOT = Path(__file__).parents[1]
SIZE = (854, 480)
REACH = 3
"""Frames by which the film is shifted at most."""
AROUND = Fraction(1, 5)
"""Seconds before and after a cue that are compared: motions that begin softly change little in their first frames."""
NOTICED = 16
"""Levels of luma: pixels that change less around a cue are not compared, for the codec changes them too."""
Luma = NDArray[np.uint8]


@dataclass(frozen=True)
class CueError:
    """One cue: the frames that its picture is late, and the milliseconds that its sound is late; None if unknown."""

    name: str
    picture: int | None
    sound: float | None


def main() -> int:
    """Print the largest errors at every frame rate, and each cue that is off by a frame or more."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lecture", default="linear_algebra/matrices_as_transformations")
    parser.add_argument("--fps", type=int, nargs="+", default=[15, 24, 30, 60])
    parser.add_argument("--voice", default="espeak")
    parser.add_argument("--course", type=Path, default=ROOT, help="the course's folder; its store is used")
    arguments = parser.parse_args()
    root = arguments.course.resolve()
    course = load_course(root)
    lecture = load_lecture(course, course.entry(arguments.lecture))
    voice = find_voice(arguments.voice, None)
    for fps in arguments.fps:
        table = prepare(course, lecture, voice, Fraction(fps), cache=voice_cache(root))
        with tempfile.TemporaryDirectory() as folder:
            film = render(root, arguments.lecture, fps, arguments.voice, Path(folder))
            errors = measured(course, table, film)
        pictures = [abs(error.picture) for error in errors if error.picture is not None]
        sounds = [abs(error.sound) for error in errors if error.sound is not None]
        print(
            f"{fps} fps: {len(errors)} cues; picture late by {max(pictures, default=0)} frames at most "
            f"({len(pictures)} cues with a change), sound by {max(sounds, default=0):.2f} ms at most ({len(sounds)})"
        )
        for error in errors:
            if error.picture or (error.sound is not None and abs(error.sound) > 1000 / fps):
                print("  ", error)
    return 0


def render(root: Path, lecture: str, fps: int, voice: str, folder: Path) -> Path:
    """Render a lecture small, and return its film."""
    command = [sys.executable, "-m", "mathml_anim", "render", lecture, "-ql", "--fps", str(fps), "--voice", voice]
    done = subprocess.run([*command, "--output", str(folder)], cwd=root, check=True, capture_output=True, text=True)
    return Path(done.stdout.strip().splitlines()[-1])


def measured(course: Course, table: Timetable, film: Path) -> list[CueError]:
    """Return the error of every cue of a finished film."""
    wanted = {
        times.start + frame + shift
        for times in table.segments
        for frame in times.cues.values()
        for shift in range(-around(table.fps) - REACH, around(table.fps) + REACH + 1)
    }
    seen, sound = decoded(film, table.fps, wanted)
    errors = []
    for times in table.segments:
        drawn = planned(course, table, times)
        for name, frame in times.cues.items():
            picture = shift_of(drawn, seen, times, frame, around(table.fps))
            errors.append(CueError(f"{times.segment.id}.{name}", picture, lag_of(sound, table, times, frame)))
    return errors


def planned(course: Course, table: Timetable, times: SegmentTimes) -> dict[int, Luma]:
    """Return the drawn pictures around the cues of a segment, by frame of the segment."""
    reach = around(table.fps)
    wanted = {frame + shift for frame in times.cues.values() for shift in range(-reach, reach + 1)}
    rasteriser = Rasteriser(*SIZE)
    drawn: dict[int, Luma] = {}
    kept: tuple[DisplayList, Luma] | None = None
    frame = 0

    def keep(take: Take) -> None:
        nonlocal frame, kept
        for number in range(frame, frame + take.repeat):
            if number in wanted:
                if kept is None or kept[0] is not take.picture:
                    pixels = rasteriser.draw(take.picture)[:, :, :3].astype(np.float32)
                    grey = pixels @ np.array([0.0722, 0.7152, 0.2126], np.float32)
                    kept = (take.picture, np.rint(grey).astype(np.uint8))
                drawn[number] = kept[1]
        frame += take.repeat

    rehearse(course, table.lecture, times, keep, fps=table.fps)
    return drawn


def around(fps: Fraction) -> int:
    """Return how many frames before and after a cue are compared."""
    return max(REACH, round(AROUND * fps))


def shift_of(drawn: dict[int, Luma], seen: dict[int, Luma], times: SegmentTimes, frame: int, reach: int) -> int | None:
    """Return by how many frames the film around a cue is late; None if nothing changes there."""
    near_by = [n for n in range(frame - reach, frame + reach + 1) if n in drawn]
    changes = np.ptp(np.stack([drawn[n] for n in near_by]), axis=0) > NOTICED
    if not changes.any():
        return None
    errors = {}
    for shift in range(-REACH, REACH + 1):
        pairs = [(drawn[n], seen[times.start + n + shift]) for n in near_by if times.start + n + shift in seen]
        apart = [a[changes].astype(np.float32) - b[changes] for a, b in pairs]
        errors[shift] = float(np.mean([np.mean(difference**2) for difference in apart]))
    return min(errors, key=lambda shift: errors[shift])


def lag_of(sound: NDArray[np.float32] | None, table: Timetable, times: SegmentTimes, frame: int) -> float | None:
    """Return by how many milliseconds the sound around a cue is late; None in silence."""
    if sound is None or times.narration.speech is None:
        return None
    reference = np.atleast_2d(heard(times.narration.speech, 0, table.fps).samples)[0]
    at, half = sample_at(frame, table.fps), SAMPLE_RATE // 4
    piece = reference[max(0, at - half) : at + half]
    start = sample_at(times.start, table.fps) + max(0, at - half)
    slack = SAMPLE_RATE // 5
    around = sound[max(0, start - slack) : start + len(piece) + slack]
    if len(piece) == 0 or np.abs(piece).max() < 0.01:
        return None
    match = correlate(around, piece, mode="valid")
    return float((np.argmax(match) - min(slack, start)) / SAMPLE_RATE * 1000)


def decoded(film: Path, fps: Fraction, wanted: set[int]) -> tuple[dict[int, Luma], NDArray[np.float32] | None]:
    """Return the luma of the wanted frames as a player shows them, and the first channel of the sound."""
    pictures: dict[int, Luma] = {}
    with av.open(str(film)) as container:
        stream = container.streams.video[0]
        assert stream.time_base is not None
        length = int(stream.duration * stream.time_base * fps)
        last: tuple[int, Luma] | None = None
        for shown in container.decode(stream):
            start = int(shown.pts * stream.time_base * fps)
            if last is not None:
                pictures.update({n: last[1] for n in range(last[0], start) if n in wanted})
            last = (start, luma(shown) if near(start, wanted) else np.zeros((0, 0), np.uint8))
        if last is not None:
            pictures.update({n: last[1] for n in range(last[0], length) if n in wanted})
    with av.open(str(film)) as container:
        if not container.streams.audio:
            return pictures, None
        resampled = [frame.to_ndarray()[0] for frame in container.decode(container.streams.audio[0])]
    return pictures, np.concatenate(resampled).astype(np.float32)


def luma(frame: av.VideoFrame) -> Luma:
    """Return a decoded frame's luma, 0 to 255."""
    plane = np.frombuffer(memoryview(frame.planes[0]), np.uint8).reshape(-1, frame.planes[0].line_size)
    full = (plane[:, : frame.width].astype(np.float32) - 16) * (255 / 219)
    return np.clip(np.rint(full), 0, 255).astype(np.uint8)


def near(start: int, wanted: set[int]) -> bool:
    """Whether a picture that begins at a frame may be one of the wanted: it is held six frames at most."""
    return any(n in wanted for n in range(start, start + 7))


if __name__ == "__main__":
    sys.exit(main())
