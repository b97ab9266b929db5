"""Scenes that can be sent to another process and played there: of a lecture, or of any Manim file."""

import importlib.util
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from types import ModuleType
from typing import ClassVar

from mathml_anim.course.find import root_above
from mathml_anim.course.model import Course, Lecture
from mathml_anim.frames.take import Take
from mathml_anim.rehearsal.timetable import SegmentTimes
from mathml_anim.rendering.evaluate import Performed, SceneSound
from mathml_anim.rendering.settings import EncoderSettings


@dataclass(frozen=True)
class SegmentPerformance:
    """A segment of a lecture; its numbers are computed where it is played, for they are classes of the author's."""

    course: Course
    lecture: Lecture
    times: SegmentTimes
    fps: Fraction
    width: int
    height: int
    transparent: bool = False

    def __call__(self, sink: Callable[[Take], None]) -> Performed:
        """Play it: exactly as many frames as planned."""
        from mathml_anim.course.numbers import load_numbers
        from mathml_anim.rehearsal.rehearse import rehearse

        times = self.times.with_values(load_numbers(self.course, self.lecture).of)
        done = rehearse(
            self.course,
            self.lecture,
            times,
            sink,
            fps=self.fps,
            width=self.width,
            height=self.height,
            transparent=self.transparent,
        )
        return Performed(tuple(SceneSound(Path(each.file), each.frame, each.gain or 0.0) for each in done.sounds))


def segment_performance(
    course: Course, lecture: Lecture, times: SegmentTimes, settings: EncoderSettings
) -> SegmentPerformance:
    """Return a segment ready to be sent: without its sound, which is not needed there, and its numbers."""
    return SegmentPerformance(
        course, lecture, times.to_send(), settings.fps, settings.width, settings.height, settings.transparent
    )


@dataclass(frozen=True)
class PlainPerformance:
    """A scene of a file that need not belong to a course; it has Manim's own timing and background.

    In a course it has what the course's `manim.cfg` says. A lecture's scene has its course's ground, and the timing
    that is assumed for its words.
    """

    path: Path
    scene: str
    fps: Fraction
    width: int
    height: int
    transparent: bool = False

    def __call__(self, sink: Callable[[Take], None]) -> Performed:
        """Play it; raises ProblemsFound with the file's line for whatever it raises."""
        from mathml_anim.frames.manim_cfg import settings_in
        from mathml_anim.frames.record import record
        from mathml_anim.rendering.blame import blaming
        from mathml_anim.stage.scene import NarratedScene

        with blaming(self.path, f"playing {self.scene}"), surroundings(self.path) as ground:
            scene, root = getattr(load_file(self.path), self.scene), root_around(self.path)
            done = record(
                scene,
                sink,
                fps=self.fps,
                width=self.width,
                height=self.height,
                background=ground if issubclass(scene, NarratedScene) else None,
                transparent=self.transparent,
                settings=settings_in(root) if root is not None else {},
            )
        sounds = done.renderer.file_writer.sounds  # type: ignore[union-attr]
        return Performed(tuple(SceneSound(Path(each.file), each.frame, each.gain or 0.0) for each in sounds))


@dataclass(frozen=True)
class FindScenes:
    """The job of finding the scenes that a plain file defines."""

    plays: ClassVar[bool] = True
    label: str
    path: Path

    @property
    def order(self) -> tuple[int, float]:
        """Before anything else."""
        return 0, 0.0

    def run(self, say: Callable[[object], None]) -> tuple[str, ...]:  # noqa: ARG002
        """Return the names of the scenes, in the order of the file."""
        from manim import Scene

        from mathml_anim.rendering.blame import blaming

        with blaming(self.path, f"importing {self.path.name}"), surroundings(self.path):
            module = load_file(self.path)
        own = (value for value in vars(module).values() if isinstance(value, type) and issubclass(value, Scene))
        return tuple(scene.__name__ for scene in own if scene.__module__ == module.__name__)


@contextmanager
def surroundings(path: Path) -> Iterator[str | None]:
    """Let a file in a course have what is the course's: its modules, fonts and theme; offer the theme's ground."""
    from mathml_anim.course.importing import course_on_path
    from mathml_anim.course.load import load_course
    from mathml_anim.rehearsal.rehearse import provide_fonts
    from mathml_anim.theme.colours import ColourRole, theme
    from mathml_anim.theme.current import use

    root = root_around(path)
    if root is None:
        yield None
        return
    look = theme(load_course(root).theme)
    provide_fonts(root)
    with course_on_path(root), use(look):
        yield look.colour(ColourRole.GROUND)


def root_around(path: Path) -> Path | None:
    """Return the root of the course that a file lies in, if there is one."""
    return root_above(path.resolve().parent)


def load_file(path: Path) -> ModuleType:
    """Return a file as a module; what lies beside it can be imported from it, as Python does for a script.

    A file among the scenes of a course is imported by its whole name.
    """
    root = root_around(path)
    if root is not None and path.resolve().is_relative_to(root / "scenes"):
        from mathml_anim.course.importing import course_on_path

        with course_on_path(root):
            return importlib.import_module(".".join(path.resolve().relative_to(root).with_suffix("").parts))
    folder = str(path.resolve().parent)
    if folder not in sys.path:
        sys.path.insert(0, folder)
    found = importlib.util.spec_from_file_location(path.stem, path)
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    sys.modules[path.stem] = module
    found.loader.exec_module(module)
    return module
