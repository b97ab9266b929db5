"""The few words that printed and live exports add of their own, by language; an unknown language gets English."""

from collections.abc import Mapping
from types import MappingProxyType

_ENGLISH = {
    "after": "After this lecture you can",
    "alone": "See also",
    "answer": "Answer",
    "answers": "Answers",
    "belief": "A common belief to test",
    "builds_on": "Builds on",
    "code": "Run this",
    "correct": "correct",
    "hint": "Hint",
    "lecture": "Lecture",
    "licence": "Licence",
    "minutes": "min",
    "not_correct": "not correct",
    "of": "of",
    "on_screen": "On screen",
    "page": "Page",
    "picture": "Picture",
    "practice": "Practice",
    "sources": "Sources",
    "words_of": "Words and pictures of the film",
}
_GERMAN = {
    "after": "Nach dieser Lektion können Sie",
    "alone": "Siehe auch",
    "answer": "Antwort",
    "answers": "Antworten",
    "belief": "Eine verbreitete Annahme, die zu prüfen ist",
    "builds_on": "Baut auf",
    "code": "Führen Sie dies aus",
    "correct": "richtig",
    "hint": "Hinweis",
    "lecture": "Lektion",
    "licence": "Lizenz",
    "minutes": "min",
    "not_correct": "nicht richtig",
    "of": "von",
    "on_screen": "Zu sehen",
    "page": "Seite",
    "picture": "Bild",
    "practice": "Übungen",
    "sources": "Quellen",
    "words_of": "Worte und Bilder des Films",
}
_LANGUAGES = {"en": _ENGLISH, "de": _GERMAN}


def wording(language: str) -> Mapping[str, str]:
    """Return the words of a language, as in `de` or `de-AT`, by their keys."""
    return MappingProxyType(_LANGUAGES.get(language.split("-", maxsplit=1)[0].lower(), _ENGLISH))
