"""A sheet to record from: what to say, sentence by sentence, and where to be silent."""

from collections.abc import Iterable
from itertools import groupby

from mathml_anim.narration.prose import joined
from mathml_anim.narration.speech import SpokenPause, SpokenScript


def prompter_sheet(title: str, segments: Iterable[tuple[str, str, SpokenScript]]) -> str:
    """Return a lecture as Markdown to read aloud; `segments` are the id, title and words of each.

    Numbers are computed and signs are in words. Each sentence has its line, each pause its seconds.
    """
    parts = [f"# {title}"]
    for identifier, heading, script in segments:
        parts.append(f"## {heading}\n\nRecord as `{identifier}.wav` or `{identifier}.flac`.")
        parts.extend(_paragraphs(script))
    return "\n\n".join(parts) + "\n"


def _paragraphs(script: SpokenScript) -> list[str]:
    pauses: dict[int, float] = {}
    for mark in script.marks:
        if isinstance(mark, SpokenPause):
            pauses[mark.before] = pauses.get(mark.before, 0.0) + mark.seconds
    paragraphs: list[str] = []
    place = 0
    for _, words in groupby(script.words, key=lambda word: word.paragraph):
        lines = []
        for _, sentence in groupby(words, key=lambda word: word.sentence):
            said: list[str] = []
            for word in sentence:
                if place in pauses:
                    said.append(_silence(pauses.pop(place)))
                said.append(_readable(word.shown, word.spoken))
                place += 1
            lines.append(f"- {joined(said)}")
        paragraphs.append("\n".join(lines))
    if pauses:
        paragraphs.append(_silence(sum(pauses.values())))
    return paragraphs


def _readable(shown: str, spoken: str) -> str:
    """What a person reads: the word itself, unless it holds a sign or a number in need of words."""
    plain = all(character.isalpha() or character in "-–—'’“”\"(),.;:!?…" for character in shown)
    return shown if plain or not spoken else spoken


def _silence(seconds: float) -> str:
    return f"*(silence, {seconds:g} s)*"
