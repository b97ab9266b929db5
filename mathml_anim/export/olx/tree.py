"""The files of a course as Open edX imports them, by their paths below the course's folder."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, tostring

from mathml_anim.course.manifest import ManifestSegment
from mathml_anim.export.media import film_name
from mathml_anim.export.olx.problem import Problems
from mathml_anim.export.selection import Part, RenderedLecture, Selection, segment_name
from mathml_anim.export.srt import srt
from mathml_anim.export.wording import wording
from mathml_anim.narration.webvtt import read_cues

Files = dict[str, str | bytes | Path]

GRADED = "Practice"
"""What the practice is called among the assignments."""


@dataclass(frozen=True)
class Plan:
    """What the author says: organisation, course and run, first and last day, films whole or in clips, and where."""

    org: str
    number: str
    run: str
    start: str
    end: str
    in_clips: bool
    media_url: str | None


@dataclass(frozen=True)
class _Film:
    """A film by its name in the course and by that which it has elsewhere."""

    name: str
    elsewhere: str
    title: str
    film: Path
    captions: Path


def course_files(selection: Selection, plan: Plan) -> Files:
    """Return every file of the course."""
    files: Files = {}
    problems = Problems()
    course = Element("course")
    for part in selection.parts:
        SubElement(course, "chapter", {"url_name": f"chapter-{part.id}"})
        files[f"chapter/chapter-{part.id}.xml"] = _xml(_chapter(part))
        for lecture in part.lectures:
            files |= _lecture(lecture, plan, problems)
    files["course.xml"] = _xml(Element("course", {"url_name": plan.run, "org": plan.org, "course": plan.number}))
    files[f"course/{plan.run}.xml"] = _xml(course)
    files |= {f"static/{made.name}": made.svg for made in problems.formulas.values()}
    files["static/course.jpg"] = selection.lectures[0].poster
    files["static/LICENCE.txt"] = selection.licence_text
    files["about/overview.html"] = _overview(selection)
    files[f"policies/{plan.run}/policy.json"] = _json({f"course/{plan.run}": _policy(selection, plan)})
    files[f"policies/{plan.run}/grading_policy.json"] = _json(_grading(selection))
    return files


def _chapter(part: Part) -> Element:
    chapter = Element("chapter", {"display_name": part.title})
    for lecture in part.lectures:
        SubElement(chapter, "sequential", {"url_name": f"lecture-{lecture.slug}"})
    return chapter


def _lecture(lecture: RenderedLecture, plan: Plan, problems: Problems) -> Files:
    """Return a lecture: a unit for its film or one for each clip, and one for its practice."""
    files: Files = {}
    sequence = Element("sequential", {"display_name": lecture.title, "format": GRADED, "graded": "true"})
    for film in _films(lecture, in_clips=plan.in_clips):
        SubElement(sequence, "vertical", {"url_name": f"unit-{film.name}"})
        unit = Element("vertical", {"display_name": film.title})
        SubElement(unit, "video", {"url_name": f"film-{film.name}"})
        files[f"vertical/unit-{film.name}.xml"] = _xml(unit)
        files[f"video/film-{film.name}.xml"] = _xml(_video(film, lecture.manifest.language, plan))
        files[f"static/{film.name}.{lecture.manifest.language}.srt"] = _transcript(film)
        if plan.media_url is None:
            files[f"static/{film.name}.mp4"] = film.film
    if lecture.manifest.practice and not lecture.segment:
        SubElement(sequence, "vertical", {"url_name": f"practice-{lecture.slug}"})
        unit = Element("vertical", {"display_name": wording(lecture.manifest.language)["practice"]})
        for exercise in lecture.manifest.practice:
            name = f"question-{lecture.slug}-{exercise.number}"
            SubElement(unit, "problem", {"url_name": name})
            problem = problems.problem(exercise, name, lecture.manifest.language)
            del problem.attrib["url_name"]
            files[f"problem/{name}.xml"] = _xml(problem)
        files[f"vertical/practice-{lecture.slug}.xml"] = _xml(unit)
    files[f"sequential/lecture-{lecture.slug}.xml"] = _xml(sequence)
    return files


def _films(lecture: RenderedLecture, *, in_clips: bool) -> Iterator[_Film]:
    if not in_clips or lecture.segment:
        name = f"{lecture.slug}-{segment_name(lecture.segment)}" if lecture.segment else lecture.slug
        yield _Film(name, film_name(lecture), lecture.title, lecture.film, lecture.captions)
        return
    for segment in lecture.segments:
        yield _clip(lecture, segment)


def _clip(lecture: RenderedLecture, segment: ManifestSegment) -> _Film:
    name = segment_name(segment)
    film = lecture.folder / f"clips/{name}.mp4"
    captions = film.with_suffix(f".{lecture.manifest.language}.vtt")
    return _Film(f"{lecture.slug}-{name}", film_name(lecture, segment), segment.title, film, captions)


def _video(film: _Film, language: str, plan: Plan) -> Element:
    """Return a film with its transcript, as `VideoBlock.parse_video_xml` of xmodule/video_block reads it."""
    code = language.split("-", maxsplit=1)[0]
    transcript = f"{film.name}.{language}.srt"
    video = Element(
        "video",
        {
            "display_name": film.title,
            "download_track": "true",
            "download_video": "true",
            "show_captions": "true",
            "sub": "",
            "transcripts": json.dumps({code: transcript}),
        },
    )
    address = f"{plan.media_url}/{film.elsewhere}" if plan.media_url else f"/static/{film.name}.mp4"
    SubElement(video, "source", {"src": address})
    SubElement(video, "transcript", {"language": code, "src": transcript})
    return video


def _transcript(film: _Film) -> str:
    return srt(read_cues(film.captions.read_text(encoding="utf-8")))


def _policy(selection: Selection, plan: Plan) -> Mapping[str, object]:
    policy: dict[str, object] = {
        "course_image": "course.jpg",
        "display_name": selection.title,
        "end": plan.end,
        "language": selection.language.split("-", maxsplit=1)[0],
        "start": plan.start,
    }
    found = re.fullmatch(r"CC-(BY(?:-\w\w)*)-([\d.]+)", selection.licence)
    if found:
        policy["license"] = f"creative-commons: ver={found[2]} {' '.join(found[1].split('-'))}"
    return policy


def _grading(selection: Selection) -> Mapping[str, object]:
    number = sum(bool(lecture.manifest.practice) for lecture in selection)
    grader = {"drop_count": 0, "min_count": max(1, number), "short_label": "P", "type": GRADED, "weight": 1.0}
    return {"GRADER": [grader], "GRADE_CUTOFFS": {"Pass": 0.5}}


def _overview(selection: Selection) -> str:
    about = Element("section", {"class": "about"})
    SubElement(about, "h2").text = selection.title
    listed = SubElement(about, "ul")
    for lecture in selection:
        SubElement(listed, "li").text = lecture.title
    SubElement(about, "p").text = f"{wording(selection.language)['licence']}: {selection.licence}"
    return tostring(about, encoding="unicode") + "\n"


def _xml(element: Element) -> str:
    return tostring(element, encoding="unicode") + "\n"


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
