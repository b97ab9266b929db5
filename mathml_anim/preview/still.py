"""The picture at the playhead as a file: an SVG, or a PNG as the renderer draws it."""

from collections.abc import Callable
from functools import partial
from io import BytesIO
from pathlib import Path

from PIL import Image

from mathml_anim.course.chosen import chosen_segments
from mathml_anim.course.load import load_course, load_lecture
from mathml_anim.course.store_folder import voice_cache
from mathml_anim.course.targets import find_lecture
from mathml_anim.frames.displaylist import DisplayList
from mathml_anim.frames.raster import Rasteriser
from mathml_anim.frames.seek import seek
from mathml_anim.frames.svg import to_svg
from mathml_anim.frames.take import Take
from mathml_anim.narration.voices.registry import find_voice
from mathml_anim.preview.job import Job, Purpose
from mathml_anim.preview.wire import Kind, Teller
from mathml_anim.rehearsal.prepare import prepare
from mathml_anim.rehearsal.rehearse import rehearse
from mathml_anim.rendering.performances import PlainPerformance

Sink = Callable[[Take], None]

WIDTH, HEIGHT = 1920, 1080
"""Pixels of a PNG; an SVG has the same shape."""


def still(job: Job, teller: Teller) -> None:
    """Send the picture at the playhead; raises ProblemsFound for whatever the scene raises before."""
    sought = seek(partial(_play_plain if job.wanted.lecture is None else _play_segment, job), job.frame)
    if sought.take is not None:
        title = f"{job.wanted.name}, frame {job.frame}"
        teller.send(Kind.STILL, drawn(sought.take.picture, job.purpose, title=title))


def drawn(picture: DisplayList, purpose: Purpose, *, title: str) -> bytes:
    """Return a picture as a file."""
    if purpose is Purpose.SVG:
        return to_svg(picture, WIDTH, HEIGHT, title=title).encode()
    pixels = Rasteriser(WIDTH, HEIGHT).draw(picture)
    written = BytesIO()
    Image.fromarray(pixels[..., [2, 1, 0]]).save(written, format="png")
    return written.getvalue()


def _play_segment(job: Job, sink: Sink) -> None:
    root = Path(str(job.wanted.course))
    course = load_course(root)
    lecture = load_lecture(course, find_lecture(course, str(job.wanted.lecture)), language=job.wanted.language)
    voice = find_voice(job.wanted.voice, course.voice)
    table = prepare(course, lecture, voice, job.wanted.rate, cache=voice_cache(root))
    segment = next(each for each in chosen_segments(lecture, job.wanted.scene) if each.id == job.segment)
    rehearse(course, lecture, table.segment(segment.id), sink, fps=job.wanted.rate)


def _play_plain(job: Job, sink: Sink) -> None:
    PlainPerformance(Path(str(job.wanted.file)), str(job.segment), job.wanted.rate, WIDTH, HEIGHT)(sink)
