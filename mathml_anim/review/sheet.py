"""A contact sheet: a lecture's moments side by side with their time and words, to be judged by eye."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from textwrap import wrap

from PIL import Image, ImageDraw, ImageFont

from mathml_anim.course.model import Course
from mathml_anim.frames.raster import Rasteriser
from mathml_anim.frames.take import Take
from mathml_anim.rehearsal.rehearse import rehearse
from mathml_anim.rehearsal.timetable import SegmentTimes, Timetable
from mathml_anim.review.moments import Moment, moments
from mathml_anim.theme.colours import DARK, ColourRole
from mathml_anim.theme.fonts import BUNDLED
from mathml_anim.timing import seconds_at

_WIDTH, _HEIGHT = 640, 360
_MARGIN, _CAPTION, _TITLE = 16, 112, 56
_COLUMNS = ((12, 3), (30, 4), (60, 6))
"""A sheet of so many stills at most has so many columns; a larger one has eight."""


@dataclass(frozen=True)
class Still:
    """A picture of the sheet, and what stands under it."""

    image: Image.Image
    time: float
    moment: Moment


def segment_stills(
    course: Course, table: Timetable, times: SegmentTimes, *, every: float | None = None
) -> tuple[Still, ...]:
    """Rehearse one segment and return a picture of each of its moments."""
    wanted = {moment.frame: moment for moment in moments(times, table.fps, every=every)}
    stills: list[Still] = []
    rasteriser = Rasteriser(_WIDTH, _HEIGHT)

    def look(first: int, take: Take) -> None:
        for frame in range(first, first + take.repeat):
            if frame in wanted:
                pixels = rasteriser.draw(take.picture)
                image = Image.fromarray(pixels[:, :, [2, 1, 0]].copy(), "RGB")
                stills.append(Still(image, seconds_at(times.start + frame, table.fps), wanted[frame]))

    rehearse(course, table.lecture, times, _numbered(look), fps=table.fps)
    return tuple(stills)


def contact_sheet(
    course: Course,
    table: Timetable,
    segments: Iterable[SegmentTimes],
    *,
    every: float | None = None,
) -> Image.Image:
    """Return one picture of all the moments of some of a lecture's segments, a band of rows for each."""
    seen = [(times, segment_stills(course, table, times, every=every)) for times in segments]
    columns = _columns(sum(len(stills) for _, stills in seen))
    bands = [_band(times, stills, columns) for times, stills in seen]
    height = sum(band.height for band in bands)
    sheet = Image.new("RGB", (bands[0].width, height), DARK.colour(ColourRole.GROUND))
    top = 0
    for band in bands:
        sheet.paste(band, (0, top))
        top += band.height
    return sheet


def _numbered(look: Callable[[int, Take], None]) -> Callable[[Take], None]:
    """Return a sink that tells each take the number of its first frame."""
    first = 0

    def sink(take: Take) -> None:
        nonlocal first
        look(first, take)
        first += take.repeat

    return sink


def _columns(stills: int) -> int:
    return next((columns for most, columns in _COLUMNS if stills <= most), 8)


def _band(times: SegmentTimes, stills: tuple[Still, ...], columns: int) -> Image.Image:
    """Return the rows of one segment under its title."""
    rows = -(-len(stills) // columns)
    size = (
        _MARGIN + columns * (_WIDTH + _MARGIN),
        _TITLE + rows * (_HEIGHT + _CAPTION),
    )
    band = Image.new("RGB", size, "#05070A")
    pen = ImageDraw.Draw(band)
    title = f"{times.segment.title}   ·   {times.segment.scene}"
    pen.text((_MARGIN, 12), title, fill=DARK.colour(ColourRole.FOCUS), font=_font("SemiBold", 28))
    for number, still in enumerate(stills):
        row, column = divmod(number, columns)
        left, top = _MARGIN + column * (_WIDTH + _MARGIN), _TITLE + row * (_HEIGHT + _CAPTION)
        band.paste(still.image, (left, top))
        _caption(pen, still, left, top + _HEIGHT + 6)
    return band


def _caption(pen: ImageDraw.ImageDraw, still: Still, left: int, top: int) -> None:
    minutes, seconds = divmod(still.time, 60)
    head = f"{int(minutes)}:{seconds:05.2f}  {still.moment.label}"
    pen.text((left, top), head, fill=DARK.colour(ColourRole.SPACE), font=_font("SemiBold", 18))
    lines = wrap(still.moment.words, 66)
    shown = lines if len(lines) <= 4 else [*lines[:1], "…", *lines[-2:]]
    pen.multiline_text(
        (left, top + 24), "\n".join(shown), fill=DARK.colour(ColourRole.INK), font=_font("Regular", 16), spacing=3
    )


def _font(weight: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(BUNDLED / f"Inter-{weight}.ttf"), size)
