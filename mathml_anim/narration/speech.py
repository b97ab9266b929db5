"""A script with its values: every word as captions show it and as a voice says it, cues and pauses between."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from mathml_anim.narration.languages import Readings, readings
from mathml_anim.narration.pronunciation import Pronunciation
from mathml_anim.narration.prose import CLOSING, is_unspaced
from mathml_anim.narration.reading import read_word, unspeakable
from mathml_anim.narration.script import CueMark, FormulaMark, Item, Paragraph, PauseMark, Script, Text, ValueMark
from mathml_anim.narration.values import ValueProblem, format_value, look_up

LinedProblem = tuple[int, str, str]
"""The line, what is wrong, and the remedy: the caller knows the file."""

_ENDS_SENTENCE = re.compile(r"[.!?…。！？]+$")
_AFTER_THE_LETTER_A = frozenset((
    "acts", "alone", "and", "applied", "by", "can", "does", "equals", "has", "inverse", "is", "itself", "maps",
    "minus", "must", "on", "or", "plus", "rotates", "sends", "squared", "stretches", "takes", "times", "to",
    "transpose", "turns", "was", "will", "with",
))  # fmt: skip


@dataclass(frozen=True)
class SpokenWord:
    """A word as it is shown and as it is said; an empty spoken form belongs to the word before it."""

    shown: str
    spoken: str
    sentence: int
    paragraph: int
    line: int


@dataclass(frozen=True)
class SpokenCue:
    """A cue and the index of the word it waits for; the number of words if none follows."""

    name: str
    before: int
    line: int


@dataclass(frozen=True)
class SpokenPause:
    """A silence that comes before the word of this index."""

    seconds: float
    before: int
    line: int


@dataclass(frozen=True)
class SpokenScript:
    """A segment ready for any voice; `marks` are in the order of the script."""

    words: tuple[SpokenWord, ...]
    marks: tuple[SpokenCue | SpokenPause, ...]


def spoken(
    script: Script, values: object | None, *, pronunciation: Mapping[str, str], language: str
) -> tuple[SpokenScript, tuple[LinedProblem, ...]]:
    """Return a script's words and marks, and every problem of its values and signs with its line."""
    speaker = _Speaker(values, Pronunciation(pronunciation), readings(language))
    for number, paragraph in enumerate(script.paragraphs):
        speaker.add(paragraph, number)
    return SpokenScript(tuple(speaker.words), tuple(speaker.marks)), tuple(dict.fromkeys(speaker.problems))


def shown_paragraph(
    paragraph: Paragraph,
    values: object | None,
    *,
    language: str = "en",
    formula: Callable[[FormulaMark], str] = lambda mark: mark.alt,
) -> str:
    """Return a paragraph as it is read on a page, values formatted, formulas by their words; raises ValueProblem."""
    table = readings(language)
    parts = [
        formula(item) if isinstance(item, FormulaMark) else _shown(item, values, table) for item in paragraph.items
    ]
    return re.sub(r"\s+([,.;:!?])(?=\s|$)", r"\1", " ".join("".join(parts).split()))


def _shown(item: Item, values: object | None, table: Readings) -> str:
    match item:
        case Text():
            return item.text
        case ValueMark():
            return shown_value(item, values, table)
        case FormulaMark():
            return item.alt
        case _:
            return ""


def shown_value(mark: ValueMark, values: object | None, table: Readings) -> str:
    """Return a computed value as readers of a language see it; raises ValueProblem."""
    return table.with_its_marks(format_value(look_up(mark.expression, values), mark.format))


@dataclass
class _Draft:
    """A word being put together from pieces that have no space between them."""

    shown: str = ""
    line: int = 0
    letter: bool = False


class _Speaker:
    """Goes through the paragraphs and collects words, marks and problems."""

    def __init__(self, values: object | None, pronunciation: Pronunciation, table: Readings) -> None:
        self.words: list[SpokenWord] = []
        self.marks: list[SpokenCue | SpokenPause] = []
        self.problems: list[LinedProblem] = []
        self._values = values
        self._pronunciation = pronunciation
        self._table = table
        self._sentence = 0

    def add(self, paragraph: Paragraph, number: int) -> None:
        drafts: list[_Draft] = []
        marks: list[tuple[CueMark | PauseMark, int]] = []
        glued = parted = False
        for item in paragraph.items:
            if isinstance(item, CueMark | PauseMark):
                begun = glued and drafts and not _has_letters(drafts[-1].shown)
                marks.append((item, len(drafts) - bool(begun)))
                parted = True
                continue
            glued = self._pieces(item, drafts, glued, parted)
            parted = False
        kept = _without_lone_signs(drafts, marks)
        first = len(self.words)
        self._finish(kept, number)
        for item, before in marks:
            self._mark(item, first + before)

    def _pieces(self, item: Text | ValueMark | FormulaMark, drafts: list[_Draft], glued: bool, parted: bool) -> bool:
        """Add an item's words; return whether what follows belongs to the last. A mark between parts two words."""
        try:
            text = _shown(item, self._values, self._table)
        except ValueProblem as problem:
            self.problems.append((item.line, problem.what, problem.remedy))
            return True
        letter = isinstance(item, FormulaMark) and len(text) == 1
        for piece in re.findall(r"\s+|\S+", text):
            if piece.isspace():
                glued = False
                continue
            for part in _split_unspaced(piece):
                if glued and drafts and not (parted and part[0].isalnum() and _has_letters(drafts[-1].shown)):
                    drafts[-1].shown += part
                    drafts[-1].letter |= letter
                else:
                    drafts.append(_Draft(part, item.line, letter))
                glued = parted = False
            glued = True
        return glued

    def _mark(self, item: CueMark | PauseMark, before: int) -> None:
        if isinstance(item, CueMark):
            self.marks.append(SpokenCue(item.name, before, item.line))
        else:
            self.marks.append(SpokenPause(item.seconds, before, item.line))

    def _finish(self, drafts: list[_Draft], paragraph: int) -> None:
        said = self._pronunciation.of(tuple(draft.shown for draft in drafts))
        for place, draft in enumerate(drafts):
            following = drafts[place + 1].shown if place + 1 < len(drafts) else ""
            previous_ends = place == 0 or self._ends_sentence(drafts[place - 1].shown, draft.shown)
            form = said[place]
            if form is None:
                form = self._read(draft, following, previous_ends)
            self._check(form, draft)
            self.words.append(SpokenWord(draft.shown, form, self._sentence, paragraph, draft.line))
            if not following or self._ends_sentence(draft.shown, following):
                self._sentence += 1

    def _read(self, draft: _Draft, following: str, first: bool) -> str:
        core = draft.shown.strip("()[]“”\"'‘’.,;:!?…")
        table = self._table
        if core in {"A", "A’s", "A's"} and table.letter_a and (draft.letter or _is_letter_a(core, following, first)):
            return draft.shown.replace("A", table.letter_a, 1)
        for ending in ("", ",", ";", ":", ")"):
            word = draft.shown.removesuffix(ending).lstrip('(“"')
            if word in table.abbreviations:
                return table.abbreviations[word] + ending
        return read_word(draft.shown, table)

    def _check(self, form: str, draft: _Draft) -> None:
        for sign in unspeakable(form):
            remedy = f'add "{sign}" = "…" under [pronunciation] in course.toml, or write it in words'
            self.problems.append((draft.line, f"no voice knows how to say “{sign}”", remedy))

    def _ends_sentence(self, word: str, following: str) -> bool:
        core = word.rstrip(CLOSING)
        if not _ENDS_SENTENCE.search(core) or word.lstrip("(“\"'‘") in self._table.never_end_a_sentence:
            return False
        opening = following.lstrip("(“\"'‘«¿¡„")[:1]
        return not opening.islower()


def _is_letter_a(core: str, following: str, first: bool) -> bool:
    """Mid-sentence a capital A is always the letter; a sentence that begins with it is decided by the next word."""
    return not first or core != "A" or not following or following.lower().strip(".,;:") in _AFTER_THE_LETTER_A


def _split_unspaced(piece: str) -> tuple[str, ...]:
    """Split Chinese and Japanese into characters, closing punctuation kept with the one before."""
    parts: list[str] = []
    for character in piece:
        begins = is_unspaced(character) and (character.isalnum() or not parts)
        if not parts or begins or (is_unspaced(parts[-1][0]) and character.isalnum()):
            parts.append(character)
        else:
            parts[-1] += character
    return tuple(parts)


def _has_letters(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _without_lone_signs(drafts: list[_Draft], marks: list[tuple[CueMark | PauseMark, int]]) -> list[_Draft]:
    """Give a dash or bracket that stands alone to the word before it; marks keep their places."""
    kept: list[_Draft] = []
    index = []
    for draft in drafts:
        lone = not _has_letters(draft.shown) and not unspeakable(draft.shown)
        if lone and kept:
            kept[-1].shown += f" {draft.shown}"
            index.append(len(kept))
        else:
            index.append(len(kept))
            kept.append(draft)
    index.append(len(kept))
    marks[:] = [(item, index[before]) for item, before in marks]
    return kept
