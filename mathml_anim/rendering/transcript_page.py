"""The transcript as a page: the spoken words with their formulas as MathML, which browsers set and read aloud."""

import re
from collections.abc import Iterator, Sequence
from html import escape

import typst

from mathml_anim.narration.script import FormulaMark
from mathml_anim.narration.speech import shown_paragraph
from mathml_anim.problems import Problem, ProblemsFound
from mathml_anim.rehearsal.timetable import SegmentTimes, Timetable
from mathml_anim.timing import seconds_at

_MATH = re.compile(r"<math\b[^>]*>(.*?)</math>", re.DOTALL)
_PLACE = re.compile("\ue000(\\d+)\ue001")
"""Where a formula goes, in characters that nobody writes."""

_STYLE = (
    "body{max-width:42em;margin:2em auto;padding:0 1em;font:1.1em/1.6 Inter,system-ui,sans-serif;"
    "color-scheme:light dark}math{font-size:1.1em}time{color:GrayText;font-size:.8em}"
)


def transcript_page(table: Timetable) -> str:
    """Return a lecture's transcript as HTML: a section for each segment with its id, title and time."""
    lecture = table.lecture
    marks = [mark for times in table.segments for mark in _formulas(times)]
    formulas = dict(zip(marks, _drawn(marks, table), strict=True))
    sections = "\n".join(_section(table, times, formulas) for times in table.segments)
    title, language = escape(lecture.title), escape(lecture.language)
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8"/>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n{sections}\n"
        "</main>\n</body>\n</html>\n"
    )


def _formulas(times: SegmentTimes) -> list[FormulaMark]:
    return [item for item in times.segment.script.items if isinstance(item, FormulaMark)]


def _section(table: Timetable, times: SegmentTimes, formulas: dict[FormulaMark, str]) -> str:
    seconds = round(seconds_at(times.start, table.fps))
    clock = f'<time datetime="PT{seconds}S">{seconds // 60}:{seconds % 60:02}</time>'
    head = f"<h2>{escape(times.segment.title)} {clock}</h2>"
    body = "\n".join(f"<p>{text}</p>" for text in _paragraphs(times, table.lecture.language, formulas))
    return f'<section id="{times.segment.id}">\n{head}\n{body}\n</section>'


def _paragraphs(times: SegmentTimes, language: str, formulas: dict[FormulaMark, str]) -> Iterator[str]:
    marks = _formulas(times)
    for paragraph in times.segment.script.paragraphs:
        text = shown_paragraph(
            paragraph, times.values, language=language, formula=lambda mark: f"\ue000{marks.index(mark)}\ue001"
        )
        if text:
            yield _PLACE.sub(lambda place: formulas[marks[int(place[1])]], escape(text, quote=False))


def _drawn(marks: Sequence[FormulaMark], table: Timetable) -> Iterator[str]:
    """Yield each formula as MathML with its words, in order; raises ProblemsFound if Typst refuses one."""
    if not marks:
        return
    source = "\n\n".join(f"${mark.typst.strip()}$" for mark in marks)
    try:
        page = typst.compile(source.encode(), format="html")
    except typst.TypstError as error:
        lines = ", ".join(str(line) for line in sorted({mark.line for mark in marks}))
        what, remedy = f"a formula of the lines {lines} cannot be written: {error.message}", "write it as Typst does"
        raise ProblemsFound([Problem(table.lecture.path, marks[0].line, what, remedy)]) from None
    assert isinstance(page, bytes)
    found = _MATH.findall(page.decode())
    for mark, inside in zip(marks, found, strict=True):
        yield f'<math alttext="{escape(mark.alt)}">{inside}</math>'
