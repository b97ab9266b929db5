"""The times of words in what a voice said that tells none: found by aligning it with other synthetic voices."""

from dataclasses import replace

from mathml_anim.narration.recording import resampled
from mathml_anim.narration.voices.espeak import EspeakVoice, is_installed
from mathml_anim.narration.voices.voice import Utterance
from mathml_anim.problems import Remediable

REFERENCES = ("", "+m3", "+f2")
"""The voices of espeak that an utterance is compared with."""


def with_word_times(said: Utterance, words: tuple[str, ...], language: str) -> Utterance:
    """Return an utterance with a time for every word; as it is where espeak is missing or lacks the language."""
    from mathml_anim.narration.alignment.align import Reference, align
    from mathml_anim.narration.alignment.features import RATE
    from mathml_anim.narration.interpolate import filled

    if said.speech is None or not said.speech.samples.size or not is_installed():
        return said
    references = []
    try:
        for name in REFERENCES:
            other = EspeakVoice(name).speak(words, language=language, speed=1.0)
            if other.speech is not None and other.speech.samples.size:
                onsets = filled(other.onsets, words, other.duration)
                ends = tuple(
                    onset if end is None else max(end, onset) for onset, end in zip(onsets, other.ends, strict=True)
                )
                references.append(Reference(resampled(other.speech, RATE), onsets, ends))
    except Remediable:
        return said
    if not references:
        return said
    found = align(resampled(said.speech, RATE), references)
    onsets = tuple(min(onset, said.duration) for onset in found.onsets)
    return replace(said, onsets=onsets, ends=tuple(min(end, said.duration) for end in found.ends))
