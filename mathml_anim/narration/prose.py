"""Words in a row: how they are joined, how long they are to say, and the pauses their punctuation asks for."""

import re
import unicodedata
from collections.abc import Iterable

COMMA_PAUSE = 0.22
CLAUSE_PAUSE = 0.33
SENTENCE_PAUSE = 0.55
PARAGRAPH_PAUSE = 0.88
"""Seconds of silence after a comma, a colon, a full stop and a paragraph at 150 words a minute."""

CLOSING = "\"'”’»)]}›」』）】*_"
"""What may follow the punctuation that ends a sentence or a clause."""

_UNSPACED = re.compile("[\u2e80-\u2fdf\u3000-\u30ff\u31f0-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]")
_VOWELS = re.compile(r"[aeiouyäöüàâéèêëîïôùûœæáíóúñαεηιουωаеёиоуыэюяіїє]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_SYLLABLES_OF_A_DIGIT = 1.3


def is_unspaced(character: str) -> bool:
    """Return whether a character belongs to a script that puts no spaces between words."""
    return _UNSPACED.match(character) is not None


def joined(words: Iterable[str]) -> str:
    """Return words as a line of text: spaces between them, but none between characters of Chinese or Japanese."""
    return placed(words)[0]


def placed(words: Iterable[str]) -> tuple[str, list[tuple[int, int]]]:
    """Return words as a line of text, and the first character of each word in it and the one after its last."""
    parts: list[str] = []
    places: list[tuple[int, int]] = []
    last, length = "", 0
    for word in words:
        spaced = last and word and not (is_unspaced(last) and is_unspaced(word[0]))
        begin = length + 1 if spaced else length
        parts += [" ", word] if spaced else [word]
        last, length = word[-1:] or last, begin + len(word)
        places.append((begin, length))
    return "".join(parts), places


def pause_after(word: str) -> float:
    """Return the silence that a word's punctuation asks for, in seconds at 150 words a minute."""
    ending = word.rstrip(CLOSING)[-1:]
    if ending and ending in ".!?…。！？":
        return SENTENCE_PAUSE
    if ending and ending in ";:–—；：":
        return CLAUSE_PAUSE
    return COMMA_PAUSE if ending and ending in ",，、" else 0.0


def syllables(words: str) -> float:
    """Return roughly how many syllables a voice needs for some words; at least one."""
    count = sum(_SYLLABLES_OF_A_DIGIT for character in words if character.isdigit())
    for letters in _LETTERS.findall(words.lower()):
        count += _syllables_of(letters)
    return max(count, 1.0)


def _syllables_of(letters: str) -> float:
    unspaced = sum(is_unspaced(character) for character in letters)
    if unspaced:
        return float(unspaced)
    vowels = len(_VOWELS.findall(letters))
    if vowels > 1 and re.search(r"[^aeiouyl]e$", letters):
        vowels -= 1
    marks = sum(unicodedata.category(character) == "Lo" for character in letters)
    return max(float(vowels), marks / 2, 1.0)
