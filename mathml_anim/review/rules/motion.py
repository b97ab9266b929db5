"""When the picture moves and when it rests: holds, quizzes, run times, and cues that something answers."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from mathml_anim.frames.fading import OF_THE_LAST
from mathml_anim.rehearsal.rehearse import Rehearsed
from mathml_anim.rehearsal.timetable import SegmentTimes
from mathml_anim.review.scenery import Breach, Scenery
from mathml_anim.review.things import FRAME, Thing, overlap
from mathml_anim.review.thresholds import Limits
from mathml_anim.stage.scene import Played, Reveal
from mathml_anim.theme.roles import Role
from mathml_anim.timing import frame_at, seconds_at

_ROUNDING = 0.005
"""Seconds by which a run time may miss its bound: `until` gives times between cues on whole frames."""


@dataclass
class _Stretch:
    """Frames from `start` to `end` that have something in common, and the picture at their start."""

    start: int
    end: int
    scenery: Scenery
    quiz: tuple[Thing, ...] = ()


@dataclass
class Motion:
    """Watches what changes and when."""

    limits: Limits
    fps: Fraction
    _holds: list[_Stretch] = field(default_factory=list)
    _empty: list[_Stretch] = field(default_factory=list)
    _quizzes: list[_Stretch] = field(default_factory=list)
    _changes: list[int] = field(default_factory=list)
    _plays: dict[int, Scenery] = field(default_factory=dict)

    def look(self, scenery: Scenery) -> None:
        """Look at one picture."""
        visible = [thing for thing in scenery.things if thing.opacity > 0.02 and overlap(thing.box, FRAME) > 0]
        shown = [thing for thing in visible if thing.role is not Role.BACKING]
        quiz = tuple(
            thing for thing in visible if Role.QUIZ in thing.within and thing.opacity >= 0.5 and _is_own(thing)
        )
        if scenery.changed:
            self._changes.append(scenery.frame)
        if scenery.changed or not self._holds:
            self._holds.append(_Stretch(scenery.frame, scenery.end, scenery, quiz))
        self._holds[-1].end = scenery.end
        if not shown:
            _extend(self._empty, scenery)
        if quiz:
            _extend(self._quizzes, scenery, quiz)
        self._plays.setdefault(scenery.play, scenery)

    def breaches(self, times: SegmentTimes, done: Rehearsed) -> list[Breach]:
        """Return what was found, given when the segment's words fall and what its scene did."""
        return [
            *self.long_stretches(),
            *self._short_holds(done.reveals, times),
            *self._short_quizzes(times),
            *self._run_times(done.played),
            *self._silent_cues(times, done.cues_used),
        ]

    def long_stretches(self) -> Iterator[Breach]:
        """Yield what is too long without a change, or without anything, whatever is said meanwhile."""
        for hold in self._holds:
            seconds = seconds_at(hold.end - hold.start, self.fps)
            if seconds > self.limits["still_seconds"] and not hold.quiz:
                what = f"the picture does not change for {seconds:.1f} s"
                remedy = "let something move or be pointed at while it is spoken of"
                yield _breach("still-picture", hold, what, remedy)
        for stretch in self._empty:
            seconds = seconds_at(stretch.end - stretch.start, self.fps)
            if seconds > self.limits["empty_seconds"]:
                what = f"the picture is empty for {seconds:.1f} s"
                yield _breach("empty-picture", stretch, what, "bring something on sooner")

    def _short_holds(self, reveals: Iterable[Reveal], times: SegmentTimes) -> Iterator[Breach]:
        wanted = self.limits["reveal_seconds"]
        for cue, frame in ((reveal.cue, reveal.frame) for reveal in reveals):
            if frame >= times.frames:
                continue
            after = [(max(hold.start, frame), hold) for hold in self._holds if hold.end > frame]
            rest = next(((start, hold) for start, hold in after if hold.end - start >= self.fps / 2), None)
            seconds = seconds_at(rest[1].end - rest[0], self.fps) if rest else 0.0
            if seconds < wanted - seconds_at(1, self.fps):
                what = f"after the reveal “{cue}” the picture rests for {seconds:.1f} s, less than {wanted:g}"
                hold = after[0][1] if after else self._holds[-1]
                remedy = "wait before the next play, or put a [pause] after it in the words"
                path, line = hold.scenery.blamed()
                yield Breach("reveal-hold", frame, what, remedy, path, line, hold.scenery.picture)

    def _short_quizzes(self, times: SegmentTimes) -> Iterator[Breach]:
        wanted = self.limits["quiz_seconds"]
        for quiz in self._quizzes:
            start, end = seconds_at(quiz.start, self.fps), seconds_at(quiz.end, self.fps)
            longest = max((b - a for a, b in _silences(times, start, end)), default=0.0)
            if longest < wanted - seconds_at(1, self.fps):
                what = f"the quiz leaves {longest:.1f} s of silence to think, less than {wanted:g}"
                yield _breach("quiz-pause", quiz, what, f"put [pause {wanted:g}] after the question")

    def _run_times(self, played: Sequence[Played]) -> Iterator[Breach]:
        longest = self.limits["motion_longest"]
        for number, play in enumerate(played):
            quiz = any(quiz.start <= play.frame < quiz.end for quiz in self._quizzes)
            shortest = self.limits["leaving_shortest" if play.leaves else "motion_shortest"]
            if play.moves and play.shortest < shortest - _ROUNDING:
                what, remedy = f"a motion of {play.shortest:.2f} s, shorter than {shortest:g}", "give it more time"
            elif play.moves and play.seconds > longest + _ROUNDING and not quiz:
                what = f"a motion of {play.seconds:.1f} s, longer than {longest:g}"
                remedy = "cut it in two, or bound it: until(cue, at_most=3)"
            else:
                continue
            scenery = self._plays.get(number) or self._plays.get(number + 1)
            path, line, picture = (scenery.path, scenery.line, scenery.picture) if scenery else (None, 0, None)
            yield Breach("run-time", play.frame, what, remedy, path, line, picture)

    def _silent_cues(self, times: SegmentTimes, used: frozenset[str]) -> Iterator[Breach]:
        within = frame_at(self.limits["cue_seconds"], self.fps)
        for cue in times.narration.cues:
            frame = times.cues[cue.name]
            if cue.name in used and not any(abs(change - frame) <= within for change in self._changes):
                near = min((abs(change - frame) for change in self._changes), default=None)
                when = "" if near is None else f"; the nearest change is {seconds_at(near, self.fps):.1f} s away"
                what = f"nothing changes on screen within {self.limits['cue_seconds']:g} s of [{cue.name}]{when}"
                remedy = "let what it names move or light up there, or move the cue"
                yield Breach("cue-change", min(frame, times.frames - 1), what, remedy, None, cue.line)


def _is_own(thing: Thing) -> bool:
    """Whether it belongs to the scene and not to the last picture before, which it begins from."""
    return thing.object < OF_THE_LAST


def _extend(stretches: list[_Stretch], scenery: Scenery, quiz: tuple[Thing, ...] = ()) -> None:
    """Let the last stretch go on if it reached up to this picture, else begin one."""
    if stretches and stretches[-1].end == scenery.frame:
        stretches[-1].end = scenery.end
    else:
        stretches.append(_Stretch(scenery.frame, scenery.end, scenery, quiz))


def _silences(times: SegmentTimes, start: float, end: float) -> Iterator[tuple[float, float]]:
    """Yield the stretches between two times of a segment in which no word is spoken."""
    heard = start
    for word in times.narration.words:
        if word.end > start and word.start < end:
            if word.start > heard:
                yield heard, word.start
            heard = max(heard, word.end)
    if end > heard:
        yield heard, end


def _breach(rule: str, stretch: _Stretch, what: str, remedy: str) -> Breach:
    path, line = stretch.scenery.blamed(*stretch.quiz)
    return Breach(rule, stretch.start, what, remedy, path, line, stretch.scenery.picture)
