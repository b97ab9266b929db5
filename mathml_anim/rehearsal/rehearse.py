"""One segment played through without drawing: a timed stream of display lists."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

from manim import Scene

from mathml_anim.course.importing import course_on_path
from mathml_anim.course.model import Beginning, Course, Lecture
from mathml_anim.frames.carried import CarriedPicture
from mathml_anim.frames.displaylist import DisplayList
from mathml_anim.frames.manim_cfg import settings_in
from mathml_anim.frames.record import Sound, record
from mathml_anim.frames.take import Take
from mathml_anim.narration.languages import readings
from mathml_anim.rehearsal.joins import Dissolve, alone, frames_to_dissolve
from mathml_anim.rehearsal.scenes import blamed, load_scene, scene_file
from mathml_anim.rehearsal.timetable import SegmentTimes
from mathml_anim.stage.brief import Brief
from mathml_anim.stage.scene import NarratedScene, Played, Reveal
from mathml_anim.theme.colours import ColourRole, theme
from mathml_anim.theme.current import use
from mathml_anim.theme.decimals import use_mark
from mathml_anim.theme.fonts import provide


@dataclass(frozen=True)
class Rehearsed:
    """What a scene did besides its pictures: reveals it marked, cues it asked for, sounds it added, plays in order."""

    reveals: tuple[Reveal, ...]
    cues_used: frozenset[str]
    sounds: tuple[Sound, ...] = ()
    played: tuple[Played, ...] = ()


def rehearse(
    course: Course,
    lecture: Lecture,
    times: SegmentTimes,
    sink: Callable[[Take], None],
    *,
    fps: Fraction,
    width: int = 1920,
    height: int = 1080,
    transparent: bool = False,
    prepare: Callable[[Scene], None] | None = None,
) -> Rehearsed:
    """Play a segment's scene and hand every picture to `sink`, in order: exactly `times.frames` frames.

    Where it is `transparent`, there is no ground behind it. `prepare` is called with the scene before it begins. If the
    segment begins from the picture before, that one's scene is played first, for its last picture only.

    Raises ProblemsFound with the author's file and line for whatever the scene raises.
    """
    scene_class = load_scene(course, lecture, times.segment)
    brief = Brief(
        lecture.id, times.segment.id, times.values, times.cues, times.frames, fps, course.theme, lecture.labels
    )
    last = _last_picture(course, lecture, times, fps=fps, width=width, height=height, transparent=transparent)
    begins = times.segment.begins
    if last is not None and begins is Beginning.DISSOLVE:
        sink = Dissolve(last, frames_to_dissolve(times, fps), sink)
    planned = _Planned(times.frames, sink)

    def hand_over(scene: Scene) -> None:
        if isinstance(scene, NarratedScene):
            scene.brief = brief
            if last is not None and begins is Beginning.PICTURE:
                scene.before = CarriedPicture(last)
        if prepare is not None:
            prepare(scene)

    look, settings = theme(course.theme), settings_in(course.root)
    provide_fonts(course.root)
    try:
        with use(look), use_mark(readings(lecture.language).decimal), course_on_path(course.root):
            scene = record(
                scene_class,
                planned,
                fps=fps,
                background=look.colour(ColourRole.GROUND),
                prepare=hand_over,
                width=width,
                height=height,
                transparent=transparent,
                settings=settings,
            )
    except Exception as error:
        doing = f"playing {times.segment.scene}"
        raise blamed(error, course, scene_file(course, lecture), doing=doing) from error
    planned.fill()
    sounds: tuple[Sound, ...] = tuple(scene.renderer.file_writer.sounds)  # type: ignore[union-attr]
    if isinstance(scene, NarratedScene):
        return Rehearsed(tuple(scene.reveals), frozenset(scene.cues_used), sounds, tuple(scene.played))
    return Rehearsed((), frozenset(), sounds)


def _last_picture(
    course: Course,
    lecture: Lecture,
    times: SegmentTimes,
    *,
    fps: Fraction,
    width: int,
    height: int,
    transparent: bool,
) -> DisplayList | None:
    """Play the scene that a segment begins from, if it does, and return its last picture."""
    if times.before is None:
        return None
    before, last = alone(times.before), _Last()
    rehearse(course, lecture, before, last, fps=fps, width=width, height=height, transparent=transparent)
    return last.picture


class _Last:
    """Keeps the last picture."""

    def __init__(self) -> None:
        self.picture: DisplayList | None = None

    def __call__(self, take: Take) -> None:
        self.picture = take.picture


def provide_fonts(root: Path) -> None:
    """Let text be set in the fonts that a course keeps in its folder `fonts`, if it has one."""
    folder = root / "fonts"
    if folder.is_dir():
        provide(folder)


class _Planned:
    """Passes on the frames that the plan has room for; the last picture is held if any are missing."""

    def __init__(self, frames: int, sink: Callable[[Take], None]) -> None:
        self.left = frames
        self.sink = sink
        self.last: Take | None = None

    def __call__(self, take: Take) -> None:
        repeat = min(take.repeat, self.left)
        if repeat > 0:
            self.last = replace(take, repeat=repeat)
            self.left -= repeat
            self.sink(self.last)

    def fill(self) -> None:
        """Hold the last picture for the frames that a scene without a clock of its own left over."""
        if self.left and self.last is not None:
            self.sink(replace(self.last, repeat=self.left))
            self.left = 0
