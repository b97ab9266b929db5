"""Where a reader's eye may rest: how good a place between two words is for a break, and how wide text is."""

import unicodedata
from collections.abc import Sequence
from functools import cache

from mathml_anim.narration.prose import CLOSING, is_unspaced

_JOINED_TO_THE_NEXT = frozenset((
    "a", "an", "the", "this", "that", "these", "those", "my", "your", "his", "her", "its", "our", "their", "of",
    "to", "in", "on", "at", "by", "for", "from", "with", "as", "into", "than", "and", "or", "but", "is", "are",
    "was", "were", "be", "no", "not", "only", "every", "each", "very", "some", "any", "all", "two", "three", "der",
    "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "von", "zu", "im", "am", "auf",
    "mit", "für", "bei", "und", "oder", "aber", "nicht", "le", "la", "les", "un", "une", "du", "de", "à", "et",
    "ou", "el", "los", "las", "del", "y", "o", "en", "con", "por", "para",
))  # fmt: skip
_BEGINS_A_PHRASE = frozenset((
    "and", "or", "but", "so", "because", "which", "that", "who", "where", "when", "while", "if", "then", "until",
    "as", "than", "to", "of", "in", "on", "at", "by", "for", "from", "with", "into", "und", "oder", "aber", "weil",
    "dass", "der", "die", "das", "wo", "wenn", "bis", "von", "zu", "mit", "für", "et", "ou", "mais", "que", "qui",
    "y", "o", "pero", "porque",
))  # fmt: skip


@cache
def display_width(text: str) -> int:
    """Return how many columns text takes: a full-width character takes two, a combining mark none."""
    return sum(
        0 if unicodedata.combining(character) else 1 + (unicodedata.east_asian_width(character) in "WF")
        for character in text
    )


@cache
def is_joined_to(word: str) -> bool:
    """Return whether a word leans on the one after it: an article, a preposition."""
    return word.lower() in _JOINED_TO_THE_NEXT


@cache
def break_cost(before: str, after: str) -> float:
    """Return how bad a break between two words is: 0 after a sentence, 8 within a phrase."""
    ending = before.rstrip(CLOSING)[-1:]
    if ending and ending in ".!?…。！？":
        return 0.0
    if ending and ending in ";:–—；：":
        return 1.0
    if ending and ending in ",，、":
        return 1.5
    return 4.0 if after.lower() in _BEGINS_A_PHRASE else 8.0


def two_lines(pieces: Sequence[tuple[str, bool]], width: int) -> tuple[tuple[str, ...], float] | None:
    """Lay words, each with whether it follows without a space, in one line or two; None if they do not fit.

    Returns the lines and how bad the break between them is: 0 if there is none.
    """
    whole = _line(pieces)
    if display_width(whole) <= width:
        return (whole,), 0.0
    best: tuple[tuple[str, ...], float] | None = None
    for cut in range(1, len(pieces)):
        upper, lower = _line(pieces[:cut]), _line(pieces[cut:])
        if display_width(upper) > width or display_width(lower) > width:
            continue
        cost = (
            break_cost(pieces[cut - 1][0], pieces[cut][0]) / 2 + abs(display_width(upper) - display_width(lower)) / 10
        )
        cost += 3.0 * is_joined_to(pieces[cut - 1][0]) + 10.0 * pieces[cut][1]
        if best is None or cost < best[1]:
            best = (upper, lower), cost
    return best


def _line(pieces: Sequence[tuple[str, bool]]) -> str:
    text = ""
    for word, glued in pieces:
        spaced = text and not glued and not (is_unspaced(text[-1]) and is_unspaced(word[0]))
        text += f" {word}" if spaced else word
    return text
