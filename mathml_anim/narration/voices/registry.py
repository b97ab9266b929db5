"""Which voice speaks: found by name among the installed ones."""

import importlib.metadata

from mathml_anim.narration.voices.espeak import EspeakVoice, is_installed
from mathml_anim.narration.voices.silent import SilentVoice
from mathml_anim.narration.voices.voice import Voice
from mathml_anim.problems import Remediable

GROUP = "mathml_anim.voices"
"""The entry point group in which a package offers a voice."""


def find_voice(name: str | None = None, course_voice: str | None = None) -> Voice:
    """Return the voice named, else the course's, else espeak where it is installed, else the silent one."""
    asked = name or course_voice
    if not asked:
        return EspeakVoice() if is_installed() else SilentVoice()
    kind, _, argument = asked.partition(":")
    known = {entry.name: entry for entry in importlib.metadata.entry_points(group=GROUP)}
    if kind not in known:
        raise Remediable(f"there is no voice “{asked}”", f"the voices are {', '.join(sorted(known)) or 'none'}")
    try:
        voice: Voice = known[kind].load()(argument)
    except Remediable:
        raise
    except Exception as error:
        raise Remediable(
            f"the voice “{kind}” failed to start: {error}", "mend or remove the package that brings it"
        ) from error
    return voice
