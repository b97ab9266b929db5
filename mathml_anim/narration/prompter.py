"""A sheet to record from: what to say, sentence by sentence, where to be silent, and where the picture changes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

from mathml_anim.narration.narrate import synthesised
from mathml_anim.narration.prose import joined
from mathml_anim.narration.speech import SpokenPause, SpokenScript
from mathml_anim.narration.voices.silent import SilentVoice

LEGEND = (
    "Times are what a calm reader takes. Neither *(silence, 2 s)* nor `[name]` is read aloud: at the latter the "
    "picture changes."
)


@dataclass(frozen=True)
class Sheet:
    """A segment to record: its id, its title and its words."""

    id: str
    title: str
    script: SpokenScript


def prompter_sheet(title: str, sheets: Iterable[Sheet], *, recording: str = "", language: str = "en") -> str:
    """Return a lecture as Markdown to read aloud: numbers and signs in words, a line for each sentence.

    `recording` is the name, without its ending, that a recording of the whole would have.
    """
    sheets = tuple(sheets)
    seconds = {sheet.id: _seconds(sheet.script, language) for sheet in sheets}
    parts = [f"# {title}", f"{LEGEND} About {_clock(sum(seconds.values()))} in all."]
    if recording:
        parts.append(f"Record each part by itself, or all in one go as `{recording}.wav` or `{recording}.flac`.")
    for sheet in sheets:
        where = f"{recording}/{sheet.id}" if recording else sheet.id
        parts.append(f"## {sheet.title}\n\n`{where}.wav` or `.flac`, about {_clock(seconds[sheet.id])}.")
        parts.extend(_paragraphs(sheet.script))
    return "\n\n".join(parts) + "\n"


def _seconds(script: SpokenScript, language: str) -> float:
    return synthesised(script, SilentVoice(), language=language).duration


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def _paragraphs(script: SpokenScript) -> list[str]:
    marks = _marks(script)
    place = 0
    paragraphs: list[list[str]] = []
    for _, words in groupby(script.words, key=lambda word: word.paragraph):
        lines: list[str] = []
        for _, sentence in groupby(words, key=lambda word: word.sentence):
            said: list[str] = []
            for word in sentence:
                said += marks.get(place, [])
                said.append(_readable(word.shown, word.spoken))
                place += 1
            last = lines or (paragraphs[-1] if paragraphs else [])
            while last and said[0].startswith("*("):
                last[-1] += f" {said.pop(0)}"
            lines.append(f"- {joined(said)}")
        paragraphs.append(lines)
    if place in marks:
        paragraphs.append([" ".join(marks[place])])
    return ["\n".join(lines) for lines in paragraphs]


def _marks(script: SpokenScript) -> Mapping[int, list[str]]:
    """What stands before the word of each index; silences in a row are one."""
    marks: dict[int, list[str]] = {}
    for before, group in groupby(script.marks, key=lambda mark: mark.before):
        found = marks.setdefault(before, [])
        for silent, run in groupby(group, key=lambda mark: isinstance(mark, SpokenPause)):
            if silent:
                found.append(f"*(silence, {sum(m.seconds for m in run if isinstance(m, SpokenPause)):g} s)*")
            else:
                found += [f"`[{mark.name}]`" for mark in run if not isinstance(mark, SpokenPause)]
    return marks


def _readable(shown: str, spoken: str) -> str:
    """What a person reads: the word itself, unless it holds a sign or a number in need of words."""
    plain = all(character.isalpha() or character in "-–—'’“”\"(),.;:!?…" for character in shown)
    return shown if plain or not spoken else spoken
