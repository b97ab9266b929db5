"""A lecture cut at its cues: each step has its words, the picture it ends on, and what that picture shows."""

from bisect import bisect_right
from dataclasses import dataclass
from itertools import groupby, pairwise

from mathml_anim.course.manifest import ManifestSegment, ManifestWord
from mathml_anim.export.selection import RenderedLecture, segment_name
from mathml_anim.narration.on_screen import texts_of
from mathml_anim.narration.prose import joined
from mathml_anim.narration.webvtt import read_cues


@dataclass(frozen=True)
class Step:
    """A stretch of a segment, in frames of the segment, from one cue to the next; the first begins with the segment.

    `still` is the file of the picture that it ends on, relative to the lecture's folder, None if there is none;
    `shows` says in words what is on screen by then.
    """

    cue: str
    start: int
    end: int
    still: str | None
    shows: str


@dataclass(frozen=True)
class Paragraph:
    """A paragraph as it is heard: its words, and its first and last frame within the segment."""

    text: str
    words: int
    start: int
    end: int


def steps(lecture: RenderedLecture, segment: ManifestSegment) -> tuple[Step, ...]:
    """Return the steps of a segment, at least one; cues of one frame make one step."""
    last_of = {cue.frame: cue.name for cue in segment.cues if cue.frame < segment.frames}
    frames = sorted(last_of)
    places = [0, *frames[1:], segment.frames] if frames else [0, segment.frames]
    names = [last_of[frame] for frame in frames] or [""]
    seen = _appearances(lecture, segment)
    return tuple(
        Step(name, start, end, _still(lecture, segment, name), _shown(seen, end))
        for name, (start, end) in zip(names, pairwise(places), strict=True)
    )


def paragraphs(segment: ManifestSegment) -> tuple[Paragraph, ...]:
    """Return what is said in a segment, paragraph by paragraph."""
    groups = (list(words) for _, words in groupby(segment.words, key=lambda word: word.paragraph))
    return tuple(_paragraph(words) for words in groups)


def step_at(cut: tuple[Step, ...], frame: int) -> Step:
    """Return the step that a frame of the segment belongs to."""
    return cut[max(0, bisect_right([step.start for step in cut], frame) - 1)]


def _paragraph(words: list[ManifestWord]) -> Paragraph:
    return Paragraph(joined(word.text for word in words), len(words), words[0].start, words[-1].end)


def _still(lecture: RenderedLecture, segment: ManifestSegment, cue: str) -> str | None:
    name = f"stills/{segment_name(segment)}.{cue}.svg"
    return name if name in lecture.names else None


def _appearances(lecture: RenderedLecture, segment: ManifestSegment) -> list[tuple[float, str]]:
    """Return the texts that come on screen in a segment, each with its frame within it."""
    language = lecture.manifest.language
    name = f"descriptions.{language}.vtt"
    if name not in lecture.names:
        return []
    fps = lecture.manifest.fps.num / lecture.manifest.fps.den
    cues = read_cues((lecture.folder / name).read_text(encoding="utf-8"))
    placed = [(cue.start * fps - segment.start, text) for cue in cues for text in texts_of(cue.text, language)]
    return [(frame, text) for frame, text in placed if -0.5 < frame < segment.frames - 0.5]


def _shown(seen: list[tuple[float, str]], end: int) -> str:
    return "; ".join(dict.fromkeys(text for frame, text in seen if frame < end))
