"""A lecture as the content of H5P.InteractiveVideo: film, captions, a bookmark a chapter, the practice at the end."""

import json
import re
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path

from mathml_anim.course.manifest import ManifestExercise, Prose
from mathml_anim.export.answers import NumberAnswer, number_answer, right_choices
from mathml_anim.export.h5p.libraries import MAIN, Libraries
from mathml_anim.export.media import film_name
from mathml_anim.export.selection import RenderedLecture, Selection
from mathml_anim.export.transcript import chapters, clock
from mathml_anim.export.wording import wording

_TITLE = 60
"""The most letters that the start screen takes."""

_SHOWN = 0.9
"""How long a question stands in the film, in seconds."""

_EXTRAS = 5000
"""The most letters that H5P takes of a licence; its text is in the package whole."""


def package_files(
    selection: Selection, lecture: RenderedLecture, libraries: Libraries, media_url: str | None
) -> dict[str, str | bytes | Path]:
    """Return every file of a package."""
    language = lecture.manifest.language
    asked = [] if lecture.segment else [each for each in lecture.manifest.practice if _kind(each, language)]
    names = [MAIN, *dict.fromkeys(_kind(each, language) for each in asked)]
    files: dict[str, str | bytes | Path] = {
        "h5p.json": _json(_about(selection, lecture, libraries, names)),
        "content/content.json": _json(_content(selection, lecture, libraries, asked, media_url)),
        f"content/files/captions.{language}.vtt": lecture.captions,
        "content/files/LICENCE.txt": selection.licence_text,
        "content/images/poster.jpg": lecture.poster,
    }
    if media_url is None:
        files["content/videos/film.mp4"] = lecture.film
    return files | libraries.needed(names)


def _about(selection: Selection, lecture: RenderedLecture, libraries: Libraries, names: list[str]) -> dict[str, object]:
    licence, version = _licence(selection.licence)
    code = lecture.manifest.language.split("-", maxsplit=1)[0]
    return {
        "title": lecture.title,
        "language": code,
        "defaultLanguage": code,
        "mainLibrary": MAIN,
        "embedTypes": ["iframe"],
        "authors": [{"name": selection.course, "role": "Author"}],
        "license": licence,
        **({"licenseVersion": version} if version else {}),
        "licenseExtras": selection.licence_text[:_EXTRAS],
        "preloadedDependencies": [libraries.dependency(name) for name in names],
    }


def _licence(licence: str) -> tuple[str, str]:
    """Return a licence and its version as H5P names them; `U` is one that it does not know."""
    found = re.fullmatch(r"CC-(BY(?:-NC)?(?:-SA|-ND)?)-([\d.]+)", licence)
    if found:
        return f"CC {found[1]}", found[2]
    return ("CC0 1.0", "") if licence == "CC0-1.0" else ("U", "")


def _content(
    selection: Selection,
    lecture: RenderedLecture,
    libraries: Libraries,
    asked: list[ManifestExercise],
    media_url: str | None,
) -> dict[str, object]:
    language = lecture.manifest.language
    film = "videos/film.mp4" if media_url is None else f"{media_url}/{film_name(lecture)}"
    end = lecture.seconds
    video = {
        "startScreenOptions": {
            "title": escape(_short(lecture.title)),
            "hideStartTitle": False,
            "poster": _file("images/poster.jpg", "image/jpeg")
            | {"width": lecture.manifest.width, "height": lecture.manifest.height},
        },
        "textTracks": {
            "videoTrack": [
                {
                    "label": language,
                    "kind": "captions",
                    "srcLang": language,
                    "track": _file(f"files/captions.{language}.vtt", "text/vtt"),
                }
            ]
        },
        "files": [_file(film, "video/mp4")],
    }
    assets = {
        "interactions": list(_interactions(selection, lecture, libraries, asked)),
        "bookmarks": [{"time": one.start, "label": escape(one.title, quote=False)} for one in chapters(lecture)],
        "endscreens": [{"time": end, "label": clock(end)}] if asked else [],
    }
    override = {"autoplay": False, "loop": False, "showBookmarksmenuOnLoad": False, "preventSkippingMode": "none"}
    return {"interactiveVideo": {"video": video, "assets": assets}, "override": override}


def _interactions(
    selection: Selection, lecture: RenderedLecture, libraries: Libraries, asked: list[ManifestExercise]
) -> Iterator[dict[str, object]]:
    """Yield the questions where the lecture asks them, the others one a second at the film's end; it waits at each."""
    others = [exercise for exercise in asked if exercise.asked is None]
    last = {exercise.number: max(0, int(lecture.seconds) - n) for n, exercise in enumerate(reversed(others), 1)}
    language = lecture.manifest.language
    word = wording(language)["practice"]
    for exercise in asked:
        moment = exercise.asked
        at = min(lecture.time(moment.frame), lecture.seconds - _SHOWN) if moment else last[exercise.number]
        yield {
            "x": 4.0,
            "y": 6.0,
            "width": 10,
            "height": 10,
            "duration": {"from": round(at, 3), "to": round(at + _SHOWN, 3)},
            "pause": True,
            "displayType": "button",
            "buttonOnMobile": False,
            "label": f"<p>{word} {exercise.number}</p>",
            "libraryTitle": "",
            "action": {
                "library": libraries.named(_kind(exercise, language)),
                "params": _params(exercise, language),
                "subContentId": str(selection.uuid_of(f"{lecture.id}#{exercise.number}")),
                "metadata": {"contentType": "", "license": "U", "title": f"{word} {exercise.number}"},
            },
        }


def _kind(exercise: ManifestExercise, language: str) -> str:
    """Return the library that asks a question; empty if a program cannot tell what is right."""
    if exercise.choices:
        return "H5P.MultiChoice"
    return "H5P.Blanks" if number_answer(exercise, language) else ""


def _params(exercise: ManifestExercise, language: str) -> Mapping[str, object]:
    number = number_answer(exercise, language)
    return _choices(exercise) if number is None else _blank(exercise, number)


def _choices(exercise: ManifestExercise) -> Mapping[str, object]:
    several = len(right_choices(exercise)) > 1
    return {
        "question": _question(exercise),
        "answers": [
            {
                "text": f"<div>{_html(choice.words)}</div>",
                "correct": choice.correct,
                "tipsAndFeedback": {
                    "tip": "",
                    "chosenFeedback": f"<div>{_html(choice.feedback)}</div>" if choice.feedback else "",
                    "notChosenFeedback": "",
                },
            }
            for choice in exercise.choices
        ],
        "behaviour": {
            "enableRetry": True,
            "enableSolutionsButton": True,
            "enableCheckButton": True,
            "type": "multi" if several else "single",
            "singlePoint": True,
            "randomAnswers": False,
            "showSolutionsRequiresInput": True,
            "autoCheck": False,
            "passPercentage": 100,
        },
        "overallFeedback": [{"from": 0, "to": 100}],
    }


def _blank(exercise: ManifestExercise, number: NumberAnswer) -> Mapping[str, object]:
    return {
        "text": _question(exercise),
        "questions": [f"<p>*{'/'.join(number.spellings)}*</p>"],
        "overallFeedback": [{"from": 0, "to": 100}],
        "behaviour": {"enableRetry": True, "enableSolutionsButton": True, "enableCheckButton": True},
    }


def _question(exercise: ManifestExercise) -> str:
    code = f"<p>{escape(exercise.code, quote=False)}</p>".replace("\n", "<br>") if exercise.code else ""
    hint = f"<p><em>{_html(exercise.hint)}</em></p>" if exercise.hint else ""
    return f"<p>{_html(exercise.question)}</p>{code}{hint}"


def _short(title: str) -> str:
    return title if len(title) <= _TITLE else title[: _TITLE - 1] + "…"


def _html(prose: Prose) -> str:
    """Return words as H5P takes them: no pictures within a text, so formulas are said."""
    return escape(prose.text, quote=False)


def _file(path: str, kind: str) -> dict[str, object]:
    return {"path": path, "mime": kind, "copyright": {"license": "U"}}


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, sort_keys=True, indent=1) + "\n"
