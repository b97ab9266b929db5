"""The author's own voice: recordings, whose words are found by aligning them with synthetic voices."""

from collections.abc import Mapping
from pathlib import Path

from mathml_anim.narration.heard import cut, joined_scripts
from mathml_anim.narration.recording import recordings_of
from mathml_anim.narration.speech import SpokenScript
from mathml_anim.narration.take import heard_in
from mathml_anim.narration.timed import Narration
from mathml_anim.narration.voices.voice import Utterance
from mathml_anim.problems import Problem, ProblemsFound, Remediable


class RecordedVoice:
    """Speaks from recordings: `recorded`, in the folder `recordings` beside the lecture, or `recorded:FOLDER`.

    A segment is `LECTURE/SEGMENT.wav` or `.flac`; a lecture recorded in one go is `LECTURE.wav` or `.flac`. If a `.tsv`
    of the same name lies beside it (start, end and word on each line, as Audacity exports labels) it tells the times;
    else they are found by alignment.
    """

    makes_sound = True

    def __init__(self, argument: str = "") -> None:
        self._folder = Path(argument) if argument else None

    @property
    def name(self) -> str:
        """`recorded`, with the folder that was named."""
        return f"recorded:{self._folder}" if self._folder else "recorded"

    def identity(self, *, language: str, speed: float) -> str:
        """Return the name: what is heard depends on files, which are digested when they are read."""
        del language, speed
        return self.name

    def speak(self, words: tuple[str, ...], *, language: str, speed: float) -> Utterance:
        """Refuse: a recording is of a whole segment."""
        del words, language, speed
        raise Remediable("a recorded voice cannot say single words", "record the segment, or use --voice espeak")

    def perform(
        self, script: SpokenScript, *, path: Path, segment: str, language: str, cache: Path | None
    ) -> Narration:
        """Return a segment as it was recorded; raises ProblemsFound if the recording is missing or says other words."""
        file = recordings_of(path, self._folder).of(segment)
        return heard_in(file, script, lecture=path, language=language, cache=cache)

    def has_whole(self, path: Path) -> bool:
        """Return whether the lecture was recorded in one go."""
        return recordings_of(path, self._folder).whole is not None

    def perform_whole(
        self, scripts: Mapping[str, SpokenScript], *, path: Path, language: str, cache: Path | None
    ) -> Mapping[str, Narration]:
        """Return the segments of a lecture recorded in one go, cut before the first word of each.

        Raises ProblemsFound if it says other words, or if segments were recorded as well.
        """
        found = recordings_of(path, self._folder)
        file = found.whole
        if file is None:
            raise ProblemsFound([Problem(path, 0, f"no recording {found.whole_name}.wav", "record the lecture")])
        twice = [id for id in scripts if found.has(id)]
        if twice:
            what = f"{file.name} is of the whole lecture, and “{twice[0]}” was recorded as well"
            raise ProblemsFound([Problem(path, 0, what, "take away the recordings that are not meant")])
        mute = [id for id, script in scripts.items() if not script.words]
        if mute:
            what = f"“{mute[0]}” says nothing, so it cannot be found in {file.name}"
            raise ProblemsFound([Problem(path, 0, what, "record the lecture segment by segment")])
        heard = heard_in(file, joined_scripts(scripts.values()), lecture=path, language=language, cache=cache)
        return cut(heard, scripts)
