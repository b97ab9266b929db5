"""What stands on a handout, as plain data for the page that sets it."""

from collections.abc import Iterator

from mathml_anim.course.manifest import ManifestExercise, ManifestSegment, Prose
from mathml_anim.export.licence import licence_url
from mathml_anim.export.selection import RenderedLecture, Selection
from mathml_anim.export.steps import Paragraph, paragraphs, step_at, steps
from mathml_anim.export.transcript import clock
from mathml_anim.export.wording import wording
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import LIGHT

WORDS_OF_A_ROW = 24
"""Paragraphs share a picture until they have so many words together."""

STILL_WIDTH = 70
"""How wide a picture is printed, in millimetres."""

_ROOM = 22
"""Millimetres left free to write an answer in."""


def sheet(selection: Selection, lecture: RenderedLecture, *, paper: str) -> dict[str, object]:
    """Return the data of a lecture's handout; pictures are named by their files in the lecture's folder."""
    part = next(part.title for part in selection.parts if lecture in part.lectures)
    return {
        "title": lecture.title,
        "course": selection.course,
        "part": part if part != lecture.title else "",
        "language": lecture.manifest.language.split("-", maxsplit=1)[0],
        "licence": selection.licence,
        "licence_words": _licence_words(selection),
        "paper": paper,
        "wording": dict(wording(lecture.manifest.language)),
        "colours": {str(role): colour for role, colour in LIGHT.colours.items()},
        "fonts": {"text": sizes.TEXT_FONT, "math": sizes.MATH_FONT, "code": sizes.CODE_FONT},
        "still_width": STILL_WIDTH,
        "lectures": [_lecture(lecture)],
    }


def pictures(data: dict[str, object]) -> tuple[str, ...]:
    """Return the files of the pictures that a handout shows."""
    lectures = data["lectures"]
    assert isinstance(lectures, list)
    rows = [row for lecture in lectures for segment in lecture["segments"] for row in segment["rows"]]
    return tuple(dict.fromkeys(row["still"] for row in rows if row["still"]))


def rows(lecture: RenderedLecture, segment: ManifestSegment) -> Iterator[dict[str, object]]:
    """Yield paragraphs with the picture that is there when they have been said; the same picture is shown once."""
    cut = steps(lecture, segment)
    groups = _grouped(paragraphs(segment))
    begins = [group[0].start for group in groups[1:]]
    shown: str | None = None
    for group, until in zip(groups, [*begins, segment.frames], strict=True):
        step = step_at(cut, until - 1)
        alt = f"{segment.title}: {step.shows}" if step.shows else segment.title
        still = step.still if step.still != shown else None
        shown = step.still
        yield {"words": [each.text for each in group], "still": still, "alt": alt}


def _grouped(said: tuple[Paragraph, ...]) -> list[list[Paragraph]]:
    groups: list[list[Paragraph]] = []
    for each in said:
        if groups and sum(other.words for other in groups[-1]) < WORDS_OF_A_ROW:
            groups[-1].append(each)
        else:
            groups.append([each])
    if len(groups) > 1 and sum(each.words for each in groups[-1]) < WORDS_OF_A_ROW / 2:
        groups[-2:] = [[*groups[-2], *groups[-1]]]
    return groups


def _lecture(lecture: RenderedLecture) -> dict[str, object]:
    manifest = lecture.manifest
    return {
        "number": manifest.number,
        "title": lecture.title,
        "minutes": max(1, round(lecture.seconds / 60)),
        "objectives": list(manifest.objectives),
        "misconception": manifest.misconception,
        "needs": [need.title for need in lecture.needs],
        "segments": [
            {
                "title": segment.title,
                "begins": clock(lecture.time(lecture.begins(segment))),
                "rows": list(rows(lecture, segment)) or [{"words": [], "still": None, "alt": ""}],
            }
            for segment in lecture.segments
        ],
        "practice": [] if lecture.segment else [_exercise(each) for each in manifest.practice],
        "sources": list(manifest.sources),
    }


def _exercise(exercise: ManifestExercise) -> dict[str, object]:
    return {
        "number": exercise.number,
        "question": parts(exercise.question),
        "hint": parts(exercise.hint),
        "answer": parts(exercise.answer),
        "choices": [
            {"words": parts(choice.words), "correct": choice.correct, "feedback": parts(choice.feedback)}
            for choice in exercise.choices
        ],
        "code": exercise.code,
        "room": _ROOM,
    }


def parts(prose: Prose | None) -> list[dict[str, str | None]] | None:
    """Return words and formulas as data, None for none."""
    if prose is None:
        return None
    return [{"text": part.text, "typst": part.typst, "alt": part.alt} for part in prose.parts]


def _licence_words(selection: Selection) -> str:
    url = licence_url(selection.licence)
    named = selection.licence_text.splitlines()
    return f"{selection.course}. {selection.licence} ({url})" if url else " ".join(filter(None, named[:3]))
