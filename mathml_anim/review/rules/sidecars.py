"""What lies beside a film: captions and chapters that parse and lie inside it."""

from collections.abc import Generator, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from mathml_anim.narration.webvtt import Cue, InvalidWebVTT, read_cues
from mathml_anim.review.findings import Finding, finding

_ROUNDING = 0.0015
"""Times in WebVTT are whole milliseconds."""


def caption_file(path: Path, lecture: str, seconds: float, words: Sequence[str] | None) -> Iterator[Finding]:
    """Yield what is wrong with a file of captions of a film that lasts `seconds`; `words` are all it must show."""
    cues = yield from _read(path, lecture, "caption-file")
    yield from _inside(path, lecture, "caption-file", cues, seconds)
    if words is not None and "".join("".join(cue.text.split()) for cue in cues) != "".join("".join(words).split()):
        yield _wrong(path, lecture, "caption-file", "its words are not those of the manifest")


def chapter_file(
    path: Path, lecture: str, seconds: float, chapters: Sequence[tuple[float, float, str]] | None
) -> Iterator[Finding]:
    """Yield what is wrong with a file of chapters; `chapters` are the starts, ends and titles of the manifest."""
    cues = yield from _read(path, lecture, "chapter-file")
    yield from _inside(path, lecture, "chapter-file", cues, seconds)
    if chapters is None:
        return
    if [cue.text for cue in cues] != [" ".join(title.split()) for _, _, title in chapters]:
        yield _wrong(path, lecture, "chapter-file", "its titles are not those of the segments")
        return
    for cue, (start, end, title) in zip(cues, chapters, strict=True):
        if abs(cue.start - start) > _ROUNDING or abs(cue.end - end) > _ROUNDING:
            what = f"“{title}” is at {cue.start:.3f} s, its segment at {start:.3f} s"
            yield _wrong(path, lecture, "chapter-file", what)


def _read(path: Path, lecture: str, rule: str) -> Generator[Finding, None, tuple[Cue, ...]]:
    try:
        return read_cues(path.read_text(encoding="utf-8"))
    except InvalidWebVTT as error:
        yield _wrong(path, lecture, rule, error.what, error.line)
    except (OSError, UnicodeDecodeError) as error:
        yield _wrong(path, lecture, rule, f"it cannot be read: {error}")
    return ()


def _inside(path: Path, lecture: str, rule: str, cues: Sequence[Cue], seconds: float) -> Iterator[Finding]:
    for cue in cues:
        if cue.end > seconds + _ROUNDING:
            what = f"“{cue.text.splitlines()[0]}” ends at {cue.end:.3f} s, the film at {seconds:.3f} s"
            yield _wrong(path, lecture, rule, what)
    for before, after in pairwise(cues):
        if after.start < before.end - _ROUNDING:
            what = f"“{after.text.splitlines()[0]}” begins before the one before it ends"
            yield _wrong(path, lecture, rule, what)


def _wrong(path: Path, lecture: str, rule: str, what: str, line: int = 0) -> Finding:
    return finding(rule, what, "render it again with this version", lecture=lecture, path=path, line=line)
