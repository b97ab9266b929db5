"""From scenes to stored shots: every film's evaluations, drawings and sounds in one queue."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mathml_anim.rendering.draw import Drawing
from mathml_anim.rendering.evaluate import Cut, Evaluated, Evaluation, Performance, Performed
from mathml_anim.rendering.forks import DRAWING, PLAYING, begin
from mathml_anim.rendering.listener import Progress
from mathml_anim.rendering.pace import Pace
from mathml_anim.rendering.pool import Drawn, Elsewhere, Job, Pool
from mathml_anim.rendering.settings import EncoderSettings
from mathml_anim.rendering.shots import ABOUT
from mathml_anim.rendering.sources import Readings, together
from mathml_anim.rendering.track import Coding, Sounded


@dataclass(frozen=True)
class Part:
    """A scene of a film: a name for people, how it is played, its length where that is planned, and moments to keep.

    Its first shot is split after `early` pictures.
    """

    label: str
    performance: Performance
    frames: int | None = None
    moments: Mapping[str, int] = field(default_factory=dict)
    early: int = ABOUT


@dataclass(frozen=True)
class Film:
    """What is to be shot: its scenes in order, how it is coded, and the sound it gets once they have been played."""

    parts: tuple[Part, ...]
    settings: EncoderSettings
    sound: Callable[[tuple[Performed, ...]], Job | None]


@dataclass
class Shooting:
    """A film on its way: what is known of its shots so far."""

    film: Film
    cuts: dict[tuple[int, int], Cut] = field(default_factory=dict)
    evaluated: dict[int, Evaluated] = field(default_factory=dict)
    missing: set[str] = field(default_factory=set)
    sound: tuple[str, ...] = ()
    listened: Readings = field(default_factory=dict)
    waits_for_sound: bool = True
    reused: int = 0
    drawn: int = 0

    @property
    def is_played(self) -> bool:
        """Whether every scene has been played through."""
        return len(self.evaluated) == len(self.film.parts)

    @property
    def is_done(self) -> bool:
        """Whether everything that the film needs is in the store."""
        return self.is_played and not self.missing and not self.waits_for_sound

    @property
    def read(self) -> Readings:
        """What its scenes read, and what was listened to."""
        return together(self.listened, *(done.sources for done in self.evaluated.values()))

    @property
    def variables(self) -> dict[str, str]:
        """The environment variables that its scenes read, with their digests."""
        return {name: sha for done in self.evaluated.values() for name, sha in done.variables.items()}

    def shots(self, part: int | None = None) -> tuple[str, ...]:
        """Return the keys of the film's shots in order, or those of one scene."""
        return tuple(self.cuts[place].key for place in sorted(self.cuts) if part is None or place[0] == part)

    def frames(self, part: int) -> int:
        """Return the length of a scene in frames."""
        return sum(cut.frames for (scene, _), cut in self.cuts.items() if scene == part)


def shoot(
    films: Sequence[Film],
    *,
    store: Path,
    spool: Path,
    workers: int,
    elsewhere: Elsewhere | None = None,
    pace: Pace,
    progress: Progress,
    finished: Callable[[int, Shooting], None],
) -> None:
    """Bring every shot and sound of some films into the store; `finished` is told of a film once it is whole."""
    begin(PLAYING, DRAWING)
    crew = _Crew(films, store=store, spool=spool, pace=pace, progress=progress, finished=finished)
    Pool(workers, str(spool), elsewhere).run(crew.first(), crew.heard)


class _Crew:
    """Knows what has been asked for, and what it was for."""

    def __init__(
        self,
        films: Sequence[Film],
        *,
        store: Path,
        spool: Path,
        pace: Pace,
        progress: Progress,
        finished: Callable[[int, Shooting], None],
    ) -> None:
        self._shootings = [Shooting(film) for film in films]
        self._store = store
        self._spool = spool
        self._pace = pace
        self._progress = progress
        self._finished = finished
        self._scenes: list[tuple[int, int]] = []
        self._asked: dict[str, Cut] = {}
        self._sounds: dict[int, int] = {}

    def first(self) -> Iterator[Job]:
        for number, shooting in enumerate(self._shootings):
            for place, part in enumerate(shooting.film.parts):
                scene = len(self._scenes)
                self._scenes.append((number, place))
                seconds = self._pace.evaluation(part.label, part.frames or 0)
                yield Evaluation(
                    label=part.label,
                    scene=scene,
                    performance=part.performance,
                    moments=part.moments,
                    settings=shooting.film.settings,
                    store=self._store,
                    spool=self._spool,
                    seconds=seconds,
                    early=part.early,
                )

    def heard(self, job: Job, said: object) -> list[Job]:
        """Take note of what a job says; return what is to be done because of it."""
        match job, said:
            case Evaluation(), Cut() as cut:
                return list(self._cut(job, cut))
            case Evaluation(), Evaluated() as evaluated:
                return list(self._played(job, evaluated))
            case Drawing(), Drawn() as drawn:
                self._drawn(job, drawn)
            case Coding(), Drawn() as coded:
                self._stored(coded.key)
            case _, Sounded() as sounded:
                return self._sounded(job, sounded)
        return []

    def _cut(self, job: Evaluation, cut: Cut) -> Iterator[Job]:
        number, place = self._scenes[job.scene]
        shooting = self._shootings[number]
        shooting.cuts[place, cut.number] = cut
        self._progress.began(job.label)
        if cut.packed is None and cut.key not in self._asked:
            shooting.reused += 1
            self._progress.shot(frames=cut.frames, reused=True)
            return
        shooting.missing.add(cut.key)
        if cut.key in self._asked:
            return
        self._asked[cut.key] = cut
        seconds = self._pace.drawing(job.label, cut.pictures, job.settings)
        assert cut.packed is not None
        yield Drawing(job.label, cut.key, cut.packed, cut.pictures, job.settings, self._store, seconds)

    def _played(self, job: Evaluation, evaluated: Evaluated) -> Iterator[Job]:
        number, place = self._scenes[job.scene]
        shooting = self._shootings[number]
        shooting.evaluated[place] = evaluated
        self._pace.evaluated(job.label, evaluated.seconds)
        if not shooting.is_played:
            return
        track = shooting.film.sound(tuple(shooting.evaluated[each].performed for each in sorted(shooting.evaluated)))
        if track is None:
            shooting.waits_for_sound = False
            self._finish(number)
            return
        self._sounds[id(track)] = number
        yield track

    def _drawn(self, job: Drawing, drawn: Drawn) -> None:
        self._pace.drawn(job.label, drawn.seconds, job.pictures, job.settings)
        del self._asked[drawn.key]
        for shooting in self._shootings:
            frames = sum(cut.frames for cut in shooting.cuts.values() if cut.key == drawn.key)
            if drawn.key in shooting.missing:
                shooting.drawn += 1
                self._progress.shot(frames=frames, reused=False)
        self._stored(drawn.key)

    def _sounded(self, job: Job, sounded: Sounded) -> list[Job]:
        number = self._sounds[id(job)]
        shooting = self._shootings[number]
        shooting.sound = sounded.keys
        shooting.listened = sounded.read
        shooting.waits_for_sound = False
        new = [coding for coding in sounded.missing if not any(coding.key in each.missing for each in self._shootings)]
        shooting.missing.update(coding.key for coding in sounded.missing)
        self._finish(number)
        return list(new)

    def _stored(self, key: str) -> None:
        for number, shooting in enumerate(self._shootings):
            if key in shooting.missing:
                shooting.missing.discard(key)
                self._finish(number)

    def _finish(self, number: int) -> None:
        if self._shootings[number].is_done:
            self._finished(number, self._shootings[number])
