"""The few words that printed and live exports add of their own, by language; an unknown language gets English."""

from collections.abc import Mapping
from types import MappingProxyType

_ENGLISH = {
    "after": "After this lecture you can",
    "all": "All pictures and their words",
    "answers": "Answers",
    "back": "Back",
    "belief": "A common belief to test",
    "blank": "Blank",
    "builds_on": "Builds on",
    "clock": "Clock",
    "controls": "Controls",
    "correct": "correct",
    "elapsed": "Elapsed",
    "film": "In the film",
    "forward": "Forward",
    "full": "Full screen",
    "hint": "Hint",
    "lecture": "Lecture",
    "licence": "Licence",
    "minutes": "min",
    "next": "Next",
    "not_correct": "not correct",
    "notes": "What to say",
    "now": "Now",
    "of": "of",
    "page": "Page",
    "practice": "Practice",
    "presenter": "Presenter",
    "replay": "Again",
    "reset": "From zero",
    "sound": "Sound",
    "sources": "Sources",
    "step": "Step",
    "transcript": "Transcript",
}
_GERMAN = {
    "after": "Nach dieser Lektion können Sie",
    "all": "Alle Bilder mit ihren Worten",
    "answers": "Antworten",
    "back": "Zurück",
    "belief": "Eine verbreitete Annahme, die zu prüfen ist",
    "blank": "Dunkel",
    "builds_on": "Baut auf",
    "clock": "Uhr",
    "controls": "Bedienung",
    "correct": "richtig",
    "elapsed": "Vergangen",
    "film": "Im Film",
    "forward": "Weiter",
    "full": "Vollbild",
    "hint": "Hinweis",
    "lecture": "Lektion",
    "licence": "Lizenz",
    "minutes": "min",
    "next": "Danach",
    "not_correct": "nicht richtig",
    "notes": "Was zu sagen ist",
    "now": "Jetzt",
    "of": "von",
    "page": "Seite",
    "practice": "Übungen",
    "presenter": "Vortrag",
    "replay": "Noch einmal",
    "reset": "Von null",
    "sound": "Ton",
    "sources": "Quellen",
    "step": "Schritt",
    "transcript": "Transkript",
}
_LANGUAGES = {"en": _ENGLISH, "de": _GERMAN}


def wording(language: str) -> Mapping[str, str]:
    """Return the words of a language, as in `de` or `de-AT`, by their keys."""
    return MappingProxyType(_LANGUAGES.get(language.split("-", maxsplit=1)[0].lower(), _ENGLISH))
