"""A recording as an author hands it in: WAV or FLAC of any rate, and perhaps a file that tells its words' times."""

from dataclasses import dataclass
from math import gcd
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mathml_anim.narration.timed import Speech
from mathml_anim.problems import Problem, ProblemsFound
from mathml_anim.timing import SAMPLE_RATE
from mathml_anim.whole_files import is_there

FORMATS = (".wav", ".flac")
SILENT_BELOW = 1e-4


@dataclass(frozen=True)
class Recordings:
    """Where the recordings of one lecture lie: a folder with a file a segment, and the name of a file of the whole."""

    lecture: Path
    folder: Path
    whole_name: Path

    @property
    def whole(self) -> Path | None:
        """The recording of the whole lecture, if there is one."""
        return _existing(self.whole_name)

    def has(self, segment: str) -> bool:
        """Return whether a segment was recorded by itself."""
        return _existing(self.folder / segment) is not None

    def of(self, segment: str) -> Path:
        """Return the recording of a segment by its id; raises ProblemsFound if there is none."""
        path = _existing(self.folder / segment)
        if path is None:
            remedy = f"record it as {segment}.wav or {segment}.flac; `mathml-anim script` prints what to read"
            raise ProblemsFound([Problem(self.lecture, 0, f"no recording of “{segment}” in {self.folder}", remedy)])
        return path


def recordings_of(lecture: Path, folder: Path | None = None) -> Recordings:
    """Return where a lecture's recordings lie: `NAME/SEGMENT.wav` or `NAME.wav`, or FLAC, in a folder.

    The folder is `recordings` beside the lecture's file. In one that was named, a lecture's files may lie without a
    folder of their own. `NAME` is the lecture's, with its language if it is a translation.
    """
    name = lecture.stem.lstrip("0123456789").lstrip("_")
    within = folder or lecture.parent / "recordings"
    own = within / name
    return Recordings(lecture, own if folder is None or own.is_dir() else within, own)


def _existing(name: Path) -> Path | None:
    files = (name.with_name(name.name + ending) for ending in FORMATS)
    return next((path for path in files if is_there(path)), None)


def read_recording(path: Path) -> Speech:
    """Return a recording as mono sound at 48 kHz, its channels mixed; raises ProblemsFound if it holds none."""
    import av

    try:
        with av.open(str(path)) as container:
            resampler = av.AudioResampler(format="fltp", rate=SAMPLE_RATE)
            frames = [out for frame in container.decode(audio=0) for out in resampler.resample(frame)]
            frames += resampler.resample(None)
    except (av.FFmpegError, IndexError, ValueError) as error:
        raise _unusable(path, f"cannot be read as sound ({type(error).__name__})") from None
    parts = [frame.to_ndarray().mean(axis=0) for frame in frames]
    samples = np.concatenate(parts).astype(np.float32) if parts else np.zeros(0, dtype=np.float32)
    if not samples.size:
        raise _unusable(path, "is empty")
    if float(np.abs(samples).max()) < SILENT_BELOW:
        raise _unusable(path, "is silent")
    return Speech(np.clip(samples, -1, 1), SAMPLE_RATE)


def resampled(speech: Speech, rate: int) -> NDArray[np.float32]:
    """Return the samples of a sound at another rate."""
    from scipy.signal import resample_poly

    share = gcd(rate, speech.rate)
    return np.asarray(resample_poly(speech.samples, rate // share, speech.rate // share), dtype=np.float32)


def read_times(path: Path, words: tuple[str, ...]) -> tuple[tuple[float, float], ...]:
    """Return each word's onset and end from a label track: a line of start, end and word, parted by tabs.

    Raises ProblemsFound where the words are not the script's, the times are out of order, or it is no UTF-8.
    """
    problems: list[Problem] = []
    times: list[tuple[float, float]] = []
    lines = [(number, line) for number, line in enumerate(_text(path).split("\n"), start=1) if line.strip()]
    for (number, line), word in zip(lines, words, strict=False):
        parts = line.split("\t")
        try:
            start, end = float(parts[0]), float(parts[1])
        except (ValueError, IndexError):
            problems.append(Problem(path, number, "no start, end and word", "part them by tabs, times in seconds"))
            continue
        if _letters(parts[-1]) != _letters(word):
            problems.append(Problem(path, number, f"“{parts[-1]}” where the script says “{word}”", "label every word"))
        if end < start or (times and start < times[-1][0]):
            problems.append(Problem(path, number, "the times are out of order", "begin each word after the one before"))
        times.append((start, end))
    if len(lines) != len(words):
        what = f"{len(lines)} words, but the script has {len(words)}"
        said = lines[: len(words)]
        last = said[-1][0] if said else 0
        problems.append(Problem(path, last, what, "label every word, one on each line"))
    if problems:
        raise ProblemsFound(problems)
    return tuple(times)


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        line = 1 + error.object[: error.start].count(b"\n")
        raise ProblemsFound([Problem(path, line, "the label track is not UTF-8", "save it as UTF-8 text")]) from None


def _letters(word: str) -> str:
    return "".join(character for character in word.lower() if character.isalnum())


def _unusable(path: Path, what: str) -> ProblemsFound:
    return ProblemsFound([Problem(path, 0, f"the recording {what}", "export it again as WAV or FLAC")])
