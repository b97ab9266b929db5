"""A description's words: the texts that come on screen at once, after a lead in the lecture's language."""

import re
from collections.abc import Iterable

_LEADS = {"en": "On screen", "de": "Im Bild", "fr": "À l’écran", "es": "En pantalla"}
"""How a description begins, by language; others begin as in English."""
_BETWEEN = "; "


def on_screen(texts: Iterable[str], language: str) -> str:
    """Return the description of texts that come on screen at once, on one line."""
    return f"{_lead(language)}: " + _BETWEEN.join(" ".join(text.split()) for text in texts)


def texts_of(description: str, language: str) -> tuple[str, ...]:
    """Return the texts that a description of this language is made of."""
    return tuple(description.removeprefix(f"{_lead(language)}: ").split(_BETWEEN))


def _lead(language: str) -> str:
    return _LEADS.get(re.split("[-_]", language)[0].lower(), _LEADS["en"])
