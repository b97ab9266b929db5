"""One segment watched from its first frame to its last: every rule about pictures looks at every picture once."""

import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from types import FrameType

from mathml_anim.course.model import Course, Lecture
from mathml_anim.frames.displaylist import DisplayList
from mathml_anim.frames.take import Take
from mathml_anim.problems import ProblemsFound
from mathml_anim.rehearsal.rehearse import Rehearsed, rehearse
from mathml_anim.rehearsal.timetable import SegmentTimes
from mathml_anim.review.findings import Finding, broken, finding
from mathml_anim.review.rules.flashes import Flashes
from mathml_anim.review.rules.layout import Layout
from mathml_anim.review.rules.legibility import Legibility
from mathml_anim.review.rules.motion import Motion
from mathml_anim.review.rules.palette import Palette
from mathml_anim.review.rules.reading import Reading
from mathml_anim.review.scenery import Breach, Scenery
from mathml_anim.review.seen import SegmentSeen, SymbolColour
from mathml_anim.review.things import Eye
from mathml_anim.review.thresholds import Limits, limits
from mathml_anim.stage.scene import Played
from mathml_anim.theme.colours import theme
from mathml_anim.timing import frame_at

THUMBNAIL = (384, 216)

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
        self._eye = Eye()
        self._frame = 0
        self._last: DisplayList | None = None
        self._play = -1
        self._here: frozenset[int] = frozenset()
        self._before: frozenset[int] = frozenset()

    def take(self, take: Take) -> None:
        """Look at one picture with every rule."""
        scenery = self._scenery(take)
        for rules in (self._layout, self._legibility, self._palette, self._flashes, self._motion, self._reading):
            rules.look(scenery)
        for frame in range(scenery.frame, scenery.end) if self._wanted else ():
            self._picture(frame + self.times.start, take.picture, self._wanted or frozenset())
        self._frame = scenery.end

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
        scenery = self._scenery(take)
        self._flashes.look(scenery)
        self._frame = scenery.end

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

    def _scenery(self, take: Take) -> Scenery:
        things = self._eye.see(take.picture)
        begins = take.play != self._play
        if begins:
            self._play, self._before = take.play, self._here
        self._here = frozenset(thing.object for thing in things if thing.opacity > 0)
        last, self._last = self._last, take.picture
        changed = last is not None and not same_pictures(last, take.picture)
        path, line = authors_place(self.course.root)
        return Scenery(
            frame=self._frame,
            repeat=take.repeat,
            play=take.play,
            changed=changed,
            picture=take.picture,
            things=things,
            path=path,
            line=line,
            newcomers=self._here - self._before if begins else frozenset(),
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


def same_pictures(one: DisplayList, other: DisplayList) -> bool:
    """Return whether two pictures are equal, without digesting more than the first difference."""
    if one is other:
        return True
    if len(one.ops) != len(other.ops) or one.background != other.background:
        return False
    return all(a is b or a == b for a, b in zip(one.ops, other.ops, strict=True))


def authors_place(root: Path) -> tuple[Path | None, int]:
    """Return the innermost line of the course's own code that is running now."""
    folders = (f"{root / 'scenes'}/", f"{root / 'lectures'}/")
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        if frame.f_code.co_filename.startswith(folders):
            return Path(frame.f_code.co_filename), frame.f_lineno
        frame = frame.f_back
    return None, 0


def thumbnail(picture: DisplayList) -> bytes:
    """Return a picture as a small JPEG."""
    from PIL import Image

    from mathml_anim.frames.raster import Rasteriser

    bgra = Rasteriser(2 * THUMBNAIL[0], 2 * THUMBNAIL[1]).draw(picture)
    file = BytesIO()
    Image.fromarray(bgra[..., 2::-1].copy(), "RGB").resize(THUMBNAIL, Image.Resampling.LANCZOS).save(
        file, "JPEG", quality=82
    )
    return file.getvalue()
