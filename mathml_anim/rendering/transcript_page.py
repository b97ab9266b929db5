"""The transcript as a page: the spoken words with their formulas as MathML, which browsers set and read aloud."""

import re
from collections.abc import Iterator, Mapping
from html import escape

from mathml_anim.narration.script import FormulaMark
from mathml_anim.narration.speech import shown_paragraph
from mathml_anim.rehearsal.timetable import SegmentTimes, Timetable
from mathml_anim.timing import seconds_at

_PLACE = re.compile("\ue000(\\d+)\ue001")
"""Where a formula goes, in characters that nobody writes."""

_STYLE = (
    "body{max-width:42em;margin:2em auto;padding:0 1em;font:1.1em/1.6 Inter,system-ui,sans-serif;"
    "color-scheme:light dark}math{font-size:1.1em}time{color:GrayText;font-size:.8em}"
)


def transcript_page(table: Timetable, formulas: Mapping[FormulaMark, str]) -> str:
    """Return a lecture's transcript as HTML: a section for each segment with its id, title and time.

    `formulas` are those of its words, by what stands inside their MathML.
    """
    lecture = table.lecture
    sections = "\n".join(_section(table, times, formulas) for times in table.segments)
    title, language = escape(lecture.title), escape(lecture.language)
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8"/>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n{sections}\n"
        "</main>\n</body>\n</html>\n"
    )


def _section(table: Timetable, times: SegmentTimes, formulas: Mapping[FormulaMark, str]) -> str:
    seconds = round(seconds_at(times.start, table.fps))
    clock = f'<time datetime="PT{seconds}S">{seconds // 60}:{seconds % 60:02}</time>'
    head = f"<h2>{escape(times.segment.title)} {clock}</h2>"
    body = "\n".join(f"<p>{text}</p>" for text in _paragraphs(times, table.lecture.language, formulas))
    return f'<section id="{times.segment.id}">\n{head}\n{body}\n</section>'


def _paragraphs(times: SegmentTimes, language: str, formulas: Mapping[FormulaMark, str]) -> Iterator[str]:
    marks = times.segment.script.formulas
    for paragraph in times.segment.script.paragraphs:
        text = shown_paragraph(
            paragraph, times.values, language=language, formula=lambda mark: f"\ue000{marks.index(mark)}\ue001"
        )
        if text:
            yield _PLACE.sub(lambda place: _math(marks[int(place[1])], formulas), escape(text, quote=False))


def _math(mark: FormulaMark, formulas: Mapping[FormulaMark, str]) -> str:
    return f'<math alttext="{escape(mark.alt)}">{formulas[mark]}</math>'
