"""WebVTT files: captions and chapters, written plainly and read strictly."""

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass

from mathml_anim.narration.captions import Caption

_TIME = r"(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
_TIMING = re.compile(rf"{_TIME}[ \t]+-->[ \t]+{_TIME}((?:[ \t]+\S+:\S+)*)")
_REFERENCE = re.compile(r"&(?!(?:amp|lt|gt|nbsp|lrm|rlm|#\d+|#x[0-9a-fA-F]+);)")


class InvalidWebVTT(ValueError):
    """A file that a strict player would refuse: the line, and what is wrong with it."""

    def __init__(self, line: int, what: str) -> None:
        self.line = line
        self.what = what
        super().__init__(f"line {line}: {what}")


@dataclass(frozen=True)
class Cue:
    """A cue as it stands in a file: seconds, and its text with nothing escaped."""

    start: float
    end: float
    text: str
    identifier: str = ""


def caption_file(captions: Iterable[Caption]) -> str:
    """Return a file of captions, numbered from 1."""
    return cue_file(Cue(caption.start, caption.end, "\n".join(caption.lines)) for caption in captions)


def chapter_file(chapters: Iterable[tuple[float, float, str]]) -> str:
    """Return a file of chapters: start and end in seconds, and the title on one line."""
    return cue_file(Cue(start, end, " ".join(title.split())) for start, end, title in chapters)


def cue_file(cues: Iterable[Cue]) -> str:
    """Return a WebVTT file; a cue without an identifier gets its number."""
    blocks = ["WEBVTT"]
    for number, cue in enumerate(cues, start=1):
        text = "\n".join(html.escape(line, quote=False) for line in cue.text.splitlines() if line.strip())
        blocks.append(f"{cue.identifier or number}\n{timestamp(cue.start)} --> {timestamp(cue.end)}\n{text}")
    return "\n\n".join(blocks) + "\n"


def timestamp(seconds: float) -> str:
    """Return a time as `HH:MM:SS.mmm`."""
    milliseconds = round(seconds * 1000)
    minutes, rest = divmod(milliseconds, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}.{rest % 1000:03}"


def read_cues(text: str) -> tuple[Cue, ...]:
    """Return the cues of a WebVTT file; raises InvalidWebVTT for whatever the standard does not allow.

    Beyond the standard, cues must be in order and none may be empty. Comments and styles are passed over.
    """
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if not re.fullmatch(r"WEBVTT(?:[ \t].*)?", lines[0]):
        raise InvalidWebVTT(1, "the file does not begin with WEBVTT")
    cues: list[Cue] = []
    for first, block in _blocks(lines):
        if first == 1:
            if any("-->" in line for line in block):
                raise InvalidWebVTT(2, "the header is not followed by an empty line")
        elif not re.match(r"(?:NOTE|STYLE|REGION)(?:\s|$)", block[0]) or "-->" in "".join(block):
            cue = _cue(first, block)
            if cues and cue.start < cues[-1].start:
                raise InvalidWebVTT(first, "the cue begins before the one above it")
            cues.append(cue)
    return tuple(cues)


def _blocks(lines: list[str]) -> list[tuple[int, list[str]]]:
    blocks: list[tuple[int, list[str]]] = []
    open_block = False
    for number, line in enumerate(lines, start=1):
        if not line:
            open_block = False
        elif open_block:
            blocks[-1][1].append(line)
        else:
            blocks.append((number, [line]))
            open_block = True
    return blocks


def _cue(first: int, block: list[str]) -> Cue:
    place = 0 if "-->" in block[0] else 1
    if len(block) <= place:
        raise InvalidWebVTT(first, "there is no time")
    timing = _TIMING.fullmatch(block[place].strip(" \t"))
    if timing is None:
        raise InvalidWebVTT(first + place, f"“{block[place]}” is not a time such as 00:00:01.000 --> 00:00:02.500")
    start, end = (_seconds(timing.groups()[shift : shift + 4]) for shift in (0, 4))
    if end <= start:
        raise InvalidWebVTT(first + place, "the cue ends before it begins")
    body = block[place + 1 :]
    if not body:
        raise InvalidWebVTT(first + place, "the cue is empty")
    for number, line in enumerate(body, start=first + place + 1):
        if "-->" in line:
            raise InvalidWebVTT(number, "an arrow within the text")
        if _REFERENCE.search(line):
            raise InvalidWebVTT(number, "an ampersand that is not written &amp;")
        if re.search(r"<(?!/?(?:b|i|u|c|v|lang|ruby|rt|\d)\b)", line):
            raise InvalidWebVTT(number, "a less-than sign that is not written &lt;")
    return Cue(start, end, html.unescape("\n".join(body)), block[0] if place else "")


def _seconds(parts: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, milliseconds = (int(part or 0) for part in parts)
    return (hours * 3_600_000 + minutes * 60_000 + seconds * 1000 + milliseconds) / 1000
