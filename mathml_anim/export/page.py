"""The page of a lecture: one template for every target that shows one."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from mathml_anim.export.described import lecture_terms
from mathml_anim.export.formulas import Formulas
from mathml_anim.export.licence import licence_url
from mathml_anim.export.page_wording import direction, page_wording
from mathml_anim.export.prose import prose_html
from mathml_anim.export.questions import Question, questions
from mathml_anim.export.script_data import lecture_data, script_json
from mathml_anim.export.selection import RenderedLecture, Selection
from mathml_anim.export.templating import fill
from mathml_anim.export.transcript import chapters, clock, duration

NO_VOICE = "silent"
"""The voice that leaves no sound."""


@dataclass(frozen=True)
class Track:
    """A text track of the film: its kind, where it lies, its language and its label."""

    kind: str
    src: str
    language: str
    label: str
    default: bool = False


@dataclass(frozen=True)
class PagePlan:
    """How a page is made: where its files lie, what it links to, and who keeps what is remembered.

    Addresses count from the page. `links` leads to the page of another lecture, by its `{id}` or `{slug}`; it is empty
    where there is none. `whole` is the page that an embedded one is a part of, `address` the page's own, whole where it
    is known. `keeper` is `browser` or `shell`.
    """

    film: str
    poster: str
    policy: str
    assets: str = ""
    links: str = "../../{id}/index.html"
    whole: str = "index.html"
    home: str = ""
    address: str = "./"
    keeper: str = "browser"
    template: str = "page.html"
    embedded: bool = False
    single: bool = False
    oembed: bool = False
    tracks: tuple[Track, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)


def lecture_page(selection: Selection, lecture: RenderedLecture, plan: PagePlan) -> str:
    """Return the HTML of a lecture's page."""
    formulas = Formulas()
    before, after = _neighbours(selection, lecture)
    language = lecture.manifest.language
    part = next(part for part in selection.parts if lecture in part.lectures)
    asked = [one for one in questions(lecture) if one.at is not None or not plan.embedded]
    for one in asked:
        _draw(one, formulas)
    values: dict[str, object] = {
        **vars(plan),
        **plan.extra,
        "linked": bool(plan.links),
        "link": lambda id: plan.links.format(id=id, slug=id.replace("/", "-")),
        "selection": selection,
        "lecture": lecture,
        "part": part,
        "count": len(selection.lectures),
        "language": language,
        "direction": direction(language),
        "words": page_wording(language),
        "minutes": max(1, round(lecture.seconds / 60)),
        "silent": lecture.manifest.voice.partition(":")[0] == NO_VOICE,
        "chapters": chapters(lecture),
        "questions": asked,
        "write": lambda words: prose_html(words, formulas),
        "shapes": formulas.shapes,
        "previous": before,
        "next": after,
        "licence_url": licence_url(selection.licence),
        "clock": clock,
        "duration": duration,
        "terms": script_json(
            lecture_terms(selection, lecture, address=plan.address, film="" if plan.single else plan.film)
        ),
        "data": script_json(lecture_data(selection, lecture, keeper=plan.keeper, embedded=plan.embedded)),
    }
    return fill(plan.template, values)


def tracks_beside(lecture: RenderedLecture, folder: str = "") -> tuple[Track, ...]:
    """Return the tracks of a film whose files lie in a folder, which ends in a slash."""
    language = lecture.manifest.language
    words = page_wording(language)
    if lecture.segment:
        return (Track("captions", folder + lecture.captions.name, language, words["captions"], default=True),)
    known = (
        Track("captions", f"captions.{language}.vtt", language, words["captions"], default=True),
        Track("chapters", "chapters.vtt", language, words["chapters"]),
        Track("descriptions", f"descriptions.{language}.vtt", language, words["descriptions"]),
        Track("metadata", "storyboard.vtt", "", "thumbnails"),
    )
    return tuple(
        Track(one.kind, folder + one.src, one.language, one.label, one.default)
        for one in known
        if one.src in lecture.names
    )


def _draw(question: Question, formulas: Formulas) -> None:
    """Draw every formula of a question, so that the page knows the shapes before it uses them."""
    one = question.exercise
    words = (one.question, one.hint, one.answer, *(choice.words for choice in one.choices))
    for prose in (*words, *(choice.feedback for choice in one.choices)):
        if prose is not None:
            prose_html(prose, formulas)


def _neighbours(
    selection: Selection, lecture: RenderedLecture
) -> tuple[RenderedLecture | None, RenderedLecture | None]:
    every = selection.lectures
    place = every.index(lecture)
    return (every[place - 1] if place else None), (every[place + 1] if place + 1 < len(every) else None)
