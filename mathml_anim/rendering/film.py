"""Shots to a film of whatever format, under its final length."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from mathml_anim.rendering.coded import CodedShot
from mathml_anim.rendering.gif import write_gif
from mathml_anim.rendering.join import Chapter, join
from mathml_anim.rendering.settings import EncoderSettings


def write_film(
    path: Path,
    shots: Iterable[CodedShot],
    settings: EncoderSettings,
    *,
    sound: CodedShot | None = None,
    chapters: Sequence[Chapter] = (),
    title: str = "",
    language: str = "",
) -> int:
    """Write a film and return its length in frames; a GIF has neither sound nor chapters."""
    if settings.kind.container == "gif":
        return write_gif(path, shots, settings)
    return join(path, shots, settings, sound=sound, chapters=chapters, title=title, language=language)
