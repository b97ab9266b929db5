"""What a page tells of itself to machines: schema.org's terms as JSON-LD, and oEmbed."""

import json
from collections.abc import Mapping
from html import escape

from mathml_anim.export.licence import licence_url
from mathml_anim.export.selection import RenderedLecture, Selection
from mathml_anim.export.transcript import chapters, duration


def lecture_terms(selection: Selection, lecture: RenderedLecture, *, address: str, film: str) -> Mapping[str, object]:
    """Return a lecture in the terms of schema.org; addresses that are not whole count from the page.

    `film` is empty where the page holds it itself.
    """
    manifest = lecture.manifest
    described = manifest.objectives[0] if manifest.objectives else lecture.title
    terms: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": ["VideoObject", "LearningResource"],
        "name": lecture.title,
        "description": described,
        "inLanguage": manifest.language,
        "duration": duration(lecture.seconds),
        "learningResourceType": "lecture",
        "isPartOf": {"@type": "Course", "name": selection.course},
        "hasPart": [
            {
                "@type": "Clip",
                "name": chapter.title,
                "startOffset": chapter.start,
                "endOffset": chapter.end,
                "url": f"{address}#{chapter.id}",
            }
            for chapter in chapters(lecture)
        ],
    }
    if film:
        beside = {"contentUrl": film, "thumbnailUrl": f"{address}poster.jpg", "embedUrl": f"{address}embed.html"}
        terms |= beside
    if manifest.objectives:
        terms["teaches"] = list(manifest.objectives)
    if selection.licence:
        terms["license"] = licence_url(selection.licence) or selection.licence
    if manifest.sources:
        terms["citation"] = list(manifest.sources)
    if lecture.needs:
        terms["competencyRequired"] = [need.title for need in lecture.needs]
    return terms


def course_terms(selection: Selection) -> Mapping[str, object]:
    """Return a selection as a course in the terms of schema.org."""
    terms: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "Course",
        "name": selection.title,
        "inLanguage": selection.language,
        "timeRequired": duration(selection.seconds),
        "hasPart": [
            {"@type": "LearningResource", "name": lecture.title, "url": f"{lecture.id}/"} for lecture in selection
        ],
    }
    if selection.licence:
        terms["license"] = licence_url(selection.licence) or selection.licence
    return terms


def oembed(selection: Selection, lecture: RenderedLecture, url: str) -> str:
    """Return what oEmbed tells of a lecture that is published at `url`, as JSON."""
    width, height = 960, 540
    page = f"{url}/{lecture.id}/"
    frame = (
        f'<iframe src="{escape(page)}embed.html" width="{width}" height="{height}" title="{escape(lecture.title)}" '
        'allow="fullscreen; picture-in-picture" allowfullscreen></iframe>'
    )
    told = {
        "version": "1.0",
        "type": "video",
        "title": lecture.title,
        "provider_name": selection.course,
        "provider_url": f"{url}/",
        "width": width,
        "height": height,
        "html": frame,
        "thumbnail_url": f"{page}poster.jpg",
        "thumbnail_width": lecture.manifest.width,
        "thumbnail_height": lecture.manifest.height,
    }
    return json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
