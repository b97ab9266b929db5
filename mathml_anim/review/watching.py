"""One segment watched from its first frame to its last: every rule about pictures looks at every picture once."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from fractions import Fraction

from mathml_anim.course.asked import asked_cues
from mathml_anim.course.model import Course, Lecture
from mathml_anim.frames.displaylist import DisplayList
from mathml_anim.frames.take import Take
from mathml_anim.problems import ProblemsFound
from mathml_anim.rehearsal.rehearse import Rehearsed, rehearse
from mathml_anim.rehearsal.timetable import SegmentTimes
from mathml_anim.review.findings import Finding, broken, finding
from mathml_anim.review.onlooker import Onlooker
from mathml_anim.review.rules.flashes import Flashes
from mathml_anim.review.rules.layout import Layout
from mathml_anim.review.rules.legibility import Legibility
from mathml_anim.review.rules.motion import Motion
from mathml_anim.review.rules.palette import Palette
from mathml_anim.review.rules.reading import Reading
from mathml_anim.review.scenery import Breach
from mathml_anim.review.seen import SegmentSeen, SymbolColour
from mathml_anim.review.thresholds import Limits, limits
from mathml_anim.review.thumbnail import thumbnail
from mathml_anim.stage.scene import Played
from mathml_anim.theme.colours import theme
from mathml_anim.timing import frame_at

FAST = Fraction(60)
_FLICKERS = 7
"""So many plays too short for a picture could be four flashes that no picture shows."""


def watch(
    course: Course,
    lecture: Lecture,
    times: SegmentTimes,
    *,
    fps: Fraction,
    wanted: Iterable[int] = (),
    thumbnails: bool = False,
) -> SegmentSeen:
    """Play a segment and return what is wrong with its pictures; what a scene raises is a finding among them.

    `wanted` are further frames of the lecture of which thumbnails are made.
    """
    watching = _Watching(
        course,
        lecture,
        times,
        fps=fps,
        allowed=limits(course.thresholds),
        wanted=frozenset(wanted) if thumbnails else None,
    )
    done: Rehearsed | None = None
    try:
        done = rehearse(course, lecture, times, watching.take, fps=fps)
        watching.flickers(done.played)
    except ProblemsFound as found:
        watching.findings += broken(found.problems, lecture=lecture.id, segment=times.segment.id)
    return watching.result(done)


class _Watching:
    """The rules while they look, and what they have found."""

    def __init__(
        self,
        course: Course,
        lecture: Lecture,
        times: SegmentTimes,
        *,
        fps: Fraction,
        allowed: Limits,
        wanted: frozenset[int] | None,
    ) -> None:
        self.course, self.lecture, self.times, self.fps = course, lecture, times, fps
        self.findings: list[Finding] = []
        self.thumbnails: dict[int, bytes] = {}
        self._wanted = wanted
        self._layout = Layout(allowed, fps)
        self._legibility = Legibility(allowed, fps)
        self._palette = Palette(allowed, fps, theme(course.theme))
        self._flashes = Flashes(allowed, fps)
        self._motion = Motion(allowed, fps)
        self._reading = Reading(allowed, fps)
        self._allowed = allowed
        self._onlooker = Onlooker((course.root / "scenes", course.root / "lectures"))

    def take(self, take: Take) -> None:
        """Look at one picture with every rule."""
        scenery = self._onlooker.look(take)
        for rules in (self._layout, self._legibility, self._palette, self._flashes, self._motion, self._reading):
            rules.look(scenery)
        for frame in range(scenery.frame, scenery.end) if self._wanted else ():
            self._picture(frame + self.times.start, take.picture, self._wanted or frozenset())

    def flickers(self, played: Sequence[Played]) -> None:
        """Look for flashes once more at 60 frames a second, if there are plays that fall between two pictures."""
        short = [play for play in played if play.seconds < 1 / self.fps]
        if len(short) < _FLICKERS:
            return
        times = self.times.at_rate(FAST)
        again = _Watching(self.course, self.lecture, times, fps=FAST, allowed=self._allowed, wanted=None)
        rehearse(self.course, self.lecture, times, again.look_for_flashes, fps=FAST)
        known = {breach.rule for breach in self._flashes.close()}
        for breach in again._flashes.close():
            if breach.rule not in known:
                frame = frame_at(breach.frame / FAST, self.fps)
                self.findings.append(self._finding(replace(breach, frame=frame)))

    def look_for_flashes(self, take: Take) -> None:
        """Look at one picture for flashes only."""
        self._flashes.look(self._onlooker.look(take))

    def result(self, done: Rehearsed | None) -> SegmentSeen:
        """Return everything that was seen."""
        breaches = [*self._layout.close(), *self._legibility.close(), *self._palette.close(), *self._flashes.close()]
        breaches += self._reading.breaches(self.times)
        if done is not None:
            breaches += self._motion.breaches(self.times, done)
            self.findings += self._unused_cues(done.cues_used)
        self.findings += [self._finding(breach) for breach in breaches]
        colours = tuple(
            SymbolColour(seen.symbol, seen.colour, self._finding(seen.breach))
            for seen in self._palette.symbols.values()
        )
        return SegmentSeen(
            tuple(self.findings),
            tuple(self._reading.symbols),
            colours,
            self._reading.sources(),
            self.thumbnails,
        )

    def _finding(self, breach: Breach) -> Finding:
        frame = self.times.start + breach.frame
        if breach.picture is not None and self._wanted is not None:
            self._picture(frame, breach.picture, frozenset({frame}))
        return finding(
            breach.rule,
            breach.what,
            breach.remedy,
            lecture=self.lecture.id,
            segment=self.times.segment.id,
            frame=frame,
            fps=self.fps,
            path=breach.path or self.lecture.path,
            line=breach.line or self.times.segment.line,
        )

    def _unused_cues(self, used: frozenset[str]) -> Iterable[Finding]:
        used |= asked_cues(self.lecture, self.times.segment.id)
        for cue in self.times.narration.cues:
            if cue.name not in used:
                yield finding(
                    "unused-cue",
                    f"{self.times.segment.scene} does not ask for [{cue.name}]",
                    f'let something happen there: self.until("{cue.name}"), or take the cue away',
                    lecture=self.lecture.id,
                    segment=self.times.segment.id,
                    frame=self.times.start + self.times.cues[cue.name],
                    fps=self.fps,
                    path=self.lecture.path,
                    line=cue.line,
                )

    def _picture(self, frame: int, picture: DisplayList, wanted: frozenset[int]) -> None:
        if frame in wanted and frame not in self.thumbnails:
            self.thumbnails[frame] = thumbnail(picture)
