"""The job of playing one scene through: its pictures are cut into shots, those not yet stored are packed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import perf_counter
from typing import ClassVar, Protocol

from mathml_anim.frames.binary import pack
from mathml_anim.frames.take import Take
from mathml_anim.rendering.pool import Say
from mathml_anim.rendering.settings import EncoderSettings
from mathml_anim.rendering.shots import ABOUT, Cutter, Shot, key
from mathml_anim.rendering.sources import Readings, Watch
from mathml_anim.rendering.store import Store
from mathml_anim.rendering.witness import Appearance, Witness


@dataclass(frozen=True)
class SceneSound:
    """A sound that a scene adds: its file, the scene's frame at which it begins, and a gain in decibels."""

    file: Path
    frame: int
    gain: float


@dataclass(frozen=True)
class Performed:
    """What a scene did besides its pictures."""

    sounds: tuple[SceneSound, ...] = ()
    frames: int = 0


class Performance(Protocol):
    """A scene that can be played through in another process."""

    def __call__(self, sink: Callable[[Take], None]) -> Performed:
        """Hand every picture to `sink`, in order."""
        ...


@dataclass(frozen=True)
class Cut:
    """One shot of a scene: its place among them, its key, its length, and where it is packed (None: it is stored)."""

    number: int
    key: str
    frames: int
    pictures: int
    packed: Path | None


@dataclass(frozen=True)
class Evaluated:
    """A scene has been played through: what it did, what came on screen, stills by name, what it read."""

    seconds: float
    performed: Performed
    appearances: tuple[Appearance, ...]
    stills: Mapping[str, Path]
    sources: Readings
    variables: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Evaluation:
    """Play a scene through and say each of its shots as a Cut; keep its picture at some moments (name → frame).

    The first shot is split after `early` pictures.
    """

    plays: ClassVar[bool] = True
    label: str
    scene: int
    performance: Performance
    moments: Mapping[str, int]
    settings: EncoderSettings
    store: Path
    spool: Path
    seconds: float
    early: int = ABOUT

    @property
    def order(self) -> tuple[int, float]:
        """Before everything else, the longest first."""
        return 1, self.seconds

    def run(self, say: Say) -> Evaluated:
        """Do it."""
        start = perf_counter()
        store = Store(self.store)
        shots = frames = 0

        def hand_on(shot: Shot) -> None:
            nonlocal shots, frames
            frames += sum(take.repeat for take in shot)
            say(self._cut(shots, shot, store))
            shots += 1

        cutter = Cutter(hand_on, early=self.early)
        stills = self.spool / f"stills-{self.scene}"
        stills.mkdir()
        witness = Witness(self.moments, stills, (self.settings.width, self.settings.height))

        def sink(take: Take) -> None:
            witness(take)
            cutter(take)

        with Watch(self.store, self.spool) as watch:
            performed = self.performance(sink)
        cutter.finish()
        return Evaluated(
            seconds=perf_counter() - start,
            performed=replace(performed, frames=frames),
            appearances=tuple(witness.appearances),
            stills=witness.stills,
            sources=watch.readings(),
            variables=watch.variables(),
        )

    def _cut(self, number: int, shot: Shot, store: Store) -> Cut:
        name = key(shot, self.settings)
        packed = None
        if store.get(name) is None:
            packed = self.spool / f"{self.scene}-{number}.takes"
            packed.write_bytes(pack(shot, origins=False, small=False))
        return Cut(number, name, sum(take.repeat for take in shot), len(shot), packed)
