"""What a page tells its script, as JSON that may stand in HTML."""

import json
import re
from collections.abc import Mapping

from markupsafe import Markup

from mathml_anim.export.keys import key, keys
from mathml_anim.export.page_wording import page_wording
from mathml_anim.export.questions import questions
from mathml_anim.export.selection import RenderedLecture, Selection
from mathml_anim.export.transcript import chapters
from mathml_anim.narration.webvtt import read_cues

_SIGNS = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def script_json(data: object) -> Markup:
    """Return data as JSON that ends no script element and begins no comment."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return Markup(re.sub("[<>&\u2028\u2029]", lambda found: _SIGNS[found[0]], text))


def lecture_data(
    selection: Selection, lecture: RenderedLecture, *, keeper: str, embedded: bool
) -> Mapping[str, object]:
    """Return a lecture's times, captions and words for its page's script, as `data.ts` reads them."""
    language = lecture.manifest.language
    return {
        "id": lecture.id,
        "key": key(lecture.id),
        "title": lecture.title,
        "language": language,
        "seconds": lecture.seconds,
        "fps": lecture.manifest.fps.num / lecture.manifest.fps.den,
        "keeper": keeper,
        "store": str(selection.uuid),
        "embedded": embedded,
        "segments": [
            {**told, "id": one.id, "title": one.title}
            for told, one in zip(segment_keys(lecture), chapters(lecture), strict=True)
        ],
        "captions": _cues(lecture, lecture.captions.relative_to(lecture.folder).as_posix()),
        "descriptions": _cues(lecture, f"descriptions.{language}.vtt") if not lecture.segment else [],
        "thumbnails": _cues(lecture, "storyboard.vtt") if not lecture.segment else [],
        "pauses": list(lecture.pause_points()),
        "asked": [{"key": one.key, "at": one.at} for one in questions(lecture) if one.at is not None],
        "words": dict(page_wording(language)),
    }


def segment_keys(lecture: RenderedLecture) -> list[dict[str, object]]:
    """Return the segments of a lecture as `state.ts` knows them: a short key, and when they begin and end."""
    shown = chapters(lecture)
    short = keys(chapter.id for chapter in shown)
    return [{"key": short[one.id], "start": one.start, "end": one.end} for one in shown]


def _cues(lecture: RenderedLecture, name: str) -> list[dict[str, object]]:
    if name not in lecture.names:
        return []
    cues = read_cues((lecture.folder / name).read_text(encoding="utf-8"))
    return [{"start": cue.start, "end": cue.end, "text": cue.text} for cue in cues]
