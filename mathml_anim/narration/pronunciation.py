"""The course's own list of how words are said."""

from collections.abc import Mapping

_AROUND = "()[]{}“”\"'‘’«»„.,;:!?…。，、！？"


class Pronunciation:
    """Replaces whole words, and runs of words, by their spoken forms: as they are written first, then in any case."""

    def __init__(self, spoken: Mapping[str, str]) -> None:
        self._exact = {tuple(key.split()): form for key, form in spoken.items()}
        self._any_case = {_lower(key): form for key, form in self._exact.items()}
        self._longest = max(map(len, self._exact), default=0)

    def of(self, words: tuple[str, ...]) -> tuple[str | None, ...]:
        """Return the spoken form of each word, None where the list has none; a run's form falls to its first word."""
        forms: list[str | None] = []
        while len(forms) < len(words):
            forms.extend(self._at(words, len(forms)))
        return tuple(forms)

    def _at(self, words: tuple[str, ...], place: int) -> list[str | None]:
        for length in range(min(self._longest, len(words) - place), 0, -1):
            run = words[place : place + length]
            form = self._form(tuple(word.strip(_AROUND) or word for word in run))
            if form is not None and _unbroken(run):
                before, after = _edges(run[0])[0], _edges(run[-1])[1]
                return [f"{before}{form}{after}", *([""] * (length - 1))]
        return [None]

    def _form(self, run: tuple[str, ...]) -> str | None:
        return self._exact.get(run, self._any_case.get(_lower(run)) if run != ("a",) else None)


def _lower(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word.lower() for word in words)


def _unbroken(run: tuple[str, ...]) -> bool:
    """Punctuation between two words parts them."""
    return all(not _edges(word)[1] for word in run[:-1]) and all(not _edges(word)[0] for word in run[1:])


def _edges(word: str) -> tuple[str, str]:
    core = word.strip(_AROUND)
    if not core:
        return "", ""
    start = word.index(core)
    return word[:start], word[start + len(core) :]
