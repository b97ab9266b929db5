"""Captions in the form of SubRip, for those that read no WebVTT."""

from collections.abc import Iterable

from mathml_anim.narration.webvtt import Cue, timestamp


def srt(cues: Iterable[Cue]) -> str:
    """Return captions as SubRip, numbered from 1."""
    blocks = (
        f"{number}\n{_time(cue.start)} --> {_time(cue.end)}\n{cue.text}\n" for number, cue in enumerate(cues, start=1)
    )
    return "\n".join(blocks)


def _time(seconds: float) -> str:
    return timestamp(seconds).replace(".", ",")
