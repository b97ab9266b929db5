"""The scene of a lecture segment: it knows its numbers, and when each word is spoken."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Generic, TypeVar, cast

from manim import Animation, AnimationGroup, Mobject, MovingCameraScene, Scene, ThreeDScene, VGroup, Wait, config

from mathml_anim.stage.brief import Brief
from mathml_anim.stage.dimming import brighten, dim
from mathml_anim.stage.errors import LateCue, PastTheWords, UnknownCue
from mathml_anim.stage.progression import Progression
from mathml_anim.timing import FrameClock

V = TypeVar("V")


@dataclass(frozen=True)
class Reveal:
    """A moment that a scene marks as its key: the picture holds after it."""

    cue: str
    frame: int


@dataclass(frozen=True)
class Played:
    """One call of play or wait: the frame it began at, its seconds, whether anything moved, or only left.

    `shortest` are the seconds of the shortest of the animations played together.
    """

    frame: int
    seconds: float
    moves: bool
    leaves: bool
    shortest: float


class NarratedScene(Scene, Generic[V]):
    """A scene whose time is its words': it moves until a cue, rests until a cue, and waits the words out.

    `before` is the last picture of the scene before where the section says `from=picture`: it is on screen from the
    first frame, beneath everything, until it is faded out. Elsewhere it is empty.
    """

    brief: Brief | None = None
    before: Mobject | None = None

    def setup(self) -> None:
        """Start the clock; without a brief, assume one from the scene's own lecture."""
        super().setup()
        if self.brief is None:
            from mathml_anim.stage.assumed import assumed_brief

            self.brief = assumed_brief(type(self), Fraction(config.frame_rate).limit_denominator(1001))
        if self.before is None:
            self.before = VGroup()
        else:
            self.add(self.before)
        self.clock = FrameClock(self.brief.fps)
        self.reveals: list[Reveal] = []
        self.cues_used: set[str] = set()
        self.played: list[Played] = []

    def tear_down(self) -> None:
        """Rest until the words have ended; a scene that goes on past them is an error."""
        brief = self._brief
        self._rest(self.clock.seconds_until(brief.frames))
        if self.clock.frame > brief.frames + 1:
            raise PastTheWords(frames=brief.frames, frame=self.clock.frame, fps=brief.fps)
        super().tear_down()

    @property
    def values(self) -> V:
        """The numbers of this segment, as its lecture's numbers module computed them."""
        return cast(V, self._brief.values)

    def label(self, text: str) -> str:
        """Return words for the picture in the language of the lecture: the text itself where it is not translated."""
        return self._brief.labels.get(text, text)

    def until(self, cue: str, *, at_most: float | None = None) -> float:
        """Return the seconds until a cue's frame, `at_most` so many; raises if it has passed or is unknown."""
        frame = self._frame_of(cue)
        if self.clock.frame >= frame:
            raise LateCue(cue, cue_frame=frame, frame=self.clock.frame, fps=self.clock.fps)
        seconds = self.clock.seconds_until(frame)
        return seconds if at_most is None else min(seconds, at_most)

    def wait_until(self, cue: str) -> None:  # type: ignore[override]
        """Hold the picture until a cue's frame; raises if it has passed or is unknown."""
        frame = self._frame_of(cue)
        if self.clock.frame > frame:
            raise LateCue(cue, cue_frame=frame, frame=self.clock.frame, fps=self.clock.fps)
        self._rest(self.clock.seconds_until(frame))

    def reveal(self, cue: str) -> None:
        """Hold until a cue and mark it as a key moment, after which the picture should rest."""
        self.wait_until(cue)
        self.reveals.append(Reveal(cue, self._frame_of(cue)))

    def dim(self, *mobjects: Mobject, run_time: float = 0.5) -> tuple[Animation, ...]:
        """Return animations that take objects back to 35 % while others are spoken of."""
        return dim(*mobjects, run_time=run_time)

    def brighten(self, *mobjects: Mobject, run_time: float = 0.5) -> tuple[Animation, ...]:
        """Return animations that bring dimmed objects back."""
        return brighten(*mobjects, run_time=run_time)

    @property
    def _brief(self) -> Brief:
        if self.brief is None:
            raise RuntimeError("a lecture scene has no values or cues before its setup()")
        return self.brief

    def _frame_of(self, cue: str) -> int:
        self.cues_used.add(cue)
        try:
            return self._brief.cues[cue]
        except KeyError:
            raise UnknownCue(cue, self._brief.cues) from None

    def _rest(self, seconds: float) -> None:
        """Wait, if that takes a frame at least; less than a frame is only added to the clock."""
        if seconds <= 0:
            return
        probe = FrameClock(self.clock.fps, self.clock.now)
        if probe.advance(seconds):
            self.wait(seconds)
        else:
            self.clock.now = probe.now

    # Manim's own ways of counting frames, in which a play rounds up and a frozen wait truncates.

    @classmethod
    def validate_run_time(cls, run_time: float, method: Any, parameter_name: str = "run_time") -> float:
        """Return the run time as it is: a play shorter than a frame adds up with its neighbours."""
        if run_time > 0:
            return run_time
        return super().validate_run_time(run_time, method, parameter_name)

    def get_time_progression(
        self,
        run_time: float,
        description: str,  # noqa: ARG002 (Manim's signature)
        n_iterations: int | None = None,  # noqa: ARG002
        override_skip_animations: bool = False,
    ) -> Any:
        """Return the times of the frames that a play shows, as the clock decides them."""
        progression = Progression(self.clock, run_time)
        if self.renderer.skip_animations and not override_skip_animations:
            return SkippedProgression(run_time)
        return progression

    def begin_animations(self) -> None:
        """Begin; a held picture gets its whole number of frames from the clock."""
        super().begin_animations()
        single = list(_single(self.animations or ()))
        moves = any(not isinstance(animation, Wait) for animation in single)
        leaves = moves and all(animation.is_remover() for animation in single)
        seconds = float(self.duration)
        shortest = min((animation.get_run_time() for animation in self.animations or ()), default=seconds)
        self.played.append(Played(self.clock.frame, seconds, moves, leaves, float(min(shortest, seconds))))
        if self.is_current_animation_frozen_frame():
            frames = len(self.clock.advance(self.duration))
            # The renderer truncates duration × rate: half a frame keeps float noise out of it.
            self.duration = float((frames + Fraction(1, 2)) / self.clock.fps)


def _single(animations: Iterable[Animation]) -> Iterator[Animation]:
    """Yield animations, those in groups one by one."""
    for animation in animations:
        if isinstance(animation, AnimationGroup):
            yield from _single(animation.animations)
        else:
            yield animation


class SkippedProgression(list[float]):
    """The one step of a play that is skipped: its end."""

    def __init__(self, run_time: float) -> None:
        super().__init__([run_time])

    def close(self) -> None:
        """Do nothing; Manim closes what it walked through."""


class LectureScene(NarratedScene[V], MovingCameraScene):
    """A segment's picture in the plane; the camera may come closer."""


class LectureScene3D(NarratedScene[V], ThreeDScene):
    """A segment's picture in space."""
