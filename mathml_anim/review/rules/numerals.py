"""Numbers in running text: which of them were typed although they say how much of something there is."""

import re
from collections.abc import Iterator

_NUMBER = re.compile(
    r"""(?<![\w.,/])            # not the tail of a name, of a decimal or of a date
    [-−+]?\d[\d.,]*(?<![.,])    # digits, with the commas and points inside
    (?:/\d+)?                   # or a fraction
    (?![\w/]|-[A-Za-z]\b|[.,]\d)  # not the head of 2D, 3-D, 1st, 7/8/2020
    """,
    re.VERBOSE,
)
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_SMALL = "two three four five six seven eight nine ten eleven twelve"
_LARGE = (
    "thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
    "twenty thirty forty fifty sixty seventy eighty ninety"
)
_SCALES = "hundred thousand million billion trillion"
_UNITS = "percent degrees seconds metres meters kilometres dollars euros"
_COUNT = rf"(?:zero|one|{_SMALL.replace(' ', '|')}|{_LARGE.replace(' ', '|')})"
_MEASURED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_COUNT} point {_COUNT}\b(?: {_COUNT}\b)*",
        rf"\b(?:a|{_COUNT})(?: (?:{_SCALES.replace(' ', '|')}))+\b",
        rf"\b(?:{_LARGE.replace(' ', '|')})(?:[- ](?:one|{_SMALL.replace(' ', '|')}))?\b",
        rf"\b{_COUNT} (?:{_UNITS.replace(' ', '|')}|per cent)\b",
        rf"\b(?:equals|a factor of|minus) {_COUNT}\b",
        rf"\b{_COUNT} over {_COUNT}\b",
    )
)


def typed_numbers(text: str) -> Iterator[str]:
    """Yield the numbers in digits; names such as 3D and L2, and years, are none."""
    for found in _NUMBER.finditer(text):
        if not _YEAR.fullmatch(found[0]):
            yield found[0]


def measured_words(text: str) -> Iterator[str]:
    """Yield the English number words that measure: decimals, thirteen and more, with a unit, after “equals”."""
    taken: list[tuple[int, int]] = []
    for pattern in _MEASURED:
        for found in pattern.finditer(text):
            start, end = found.span()
            if all(end <= first or last <= start for first, last in taken):
                taken.append((start, end))
                yield found[0]


_SAID = re.compile(r"(\d+(?:,\d{3})*)(?:\.(\d+))?")
_SAID_ELSEWHERE = re.compile(r"(\d+(?:\.\d{3})*)(?:,(\d+))?")


def words_said(text: str, language: str) -> int:
    """Return how many words a voice says for a word that may hold a number: “0.25” is four, “150” three.

    Languages other than English say a whole number as one word.
    """
    if not any(character.isdigit() for character in text):
        return 1
    english = language.partition("-")[0] == "en"
    said = 0
    for whole, decimals in (_SAID if english else _SAID_ELSEWHERE).findall(text):
        said += _words_of(int(whole.replace(",", ""))) if english else 1
        said += 1 + len(decimals) if decimals else 0
    return said


def _words_of(number: int) -> int:
    """Return how many English words a whole number has: one hundred twenty-three is four."""
    if number >= 1000:
        thousands, rest = divmod(number, 1000)
        return _words_of(thousands) + 1 + (_words_of(rest) if rest else 0)
    hundreds, rest = divmod(number, 100)
    said = 2 if hundreds else 0
    if rest or not hundreds:
        said += 1 if rest <= 20 or rest % 10 == 0 else 2
    return said
