"""The picture at the playhead as a file: an SVG, or a PNG as the renderer draws it."""

from contextlib import suppress
from io import BytesIO
from pathlib import Path

from PIL import Image

from mathml_anim.course.chosen import chosen_segments
from mathml_anim.course.load import load_course, load_lecture
from mathml_anim.course.store_folder import voice_cache
from mathml_anim.course.targets import find_lecture
from mathml_anim.frames.displaylist import DisplayList
from mathml_anim.frames.raster import Rasteriser
from mathml_anim.frames.svg import to_svg
from mathml_anim.frames.take import Take
from mathml_anim.narration.voices.registry import find_voice
from mathml_anim.preview.job import Job, Purpose
from mathml_anim.preview.wire import Kind, Teller
from mathml_anim.rehearsal.prepare import prepare
from mathml_anim.rehearsal.rehearse import rehearse
from mathml_anim.rendering.performances import PlainPerformance

WIDTH, HEIGHT = 1920, 1080
"""Pixels of a PNG; an SVG has the same shape."""


class Reached(BaseException):
    """The frame is there: the scene need not go on."""


class _Looking:
    """Takes the pictures of a scene until the one that is wanted."""

    def __init__(self, frame: int) -> None:
        self._left = frame + 1
        self.picture: DisplayList | None = None

    def __call__(self, take: Take) -> None:
        self.picture = take.picture
        self._left -= take.repeat
        if self._left <= 0:
            raise Reached


def still(job: Job, teller: Teller) -> None:
    """Send the picture at the playhead; raises ProblemsFound for whatever the scene raises before."""
    looking = _Looking(job.frame)
    with suppress(Reached):
        if job.wanted.lecture is not None:
            _play_segment(job, looking)
        else:
            _play_plain(job, looking)
    if looking.picture is not None:
        teller.send(Kind.STILL, drawn(looking.picture, job.purpose, title=f"{job.wanted.name}, frame {job.frame}"))


def drawn(picture: DisplayList, purpose: Purpose, *, title: str) -> bytes:
    """Return a picture as a file."""
    if purpose is Purpose.SVG:
        return to_svg(picture, WIDTH, HEIGHT, title=title).encode()
    pixels = Rasteriser(WIDTH, HEIGHT).draw(picture)
    written = BytesIO()
    Image.fromarray(pixels[..., [2, 1, 0]]).save(written, format="png")
    return written.getvalue()


def _play_segment(job: Job, looking: _Looking) -> None:
    root = Path(str(job.wanted.course))
    course = load_course(root)
    lecture = load_lecture(course, find_lecture(course, str(job.wanted.lecture)), language=job.wanted.language)
    voice = find_voice(job.wanted.voice, course.voice)
    table = prepare(course, lecture, voice, job.wanted.rate, cache=voice_cache(root))
    segment = next(each for each in chosen_segments(lecture, job.wanted.scene) if each.id == job.segment)
    rehearse(course, lecture, table.segment(segment.id), looking, fps=job.wanted.rate)


def _play_plain(job: Job, looking: _Looking) -> None:
    PlainPerformance(Path(str(job.wanted.file)), str(job.segment), job.wanted.rate, WIDTH, HEIGHT)(looking)
