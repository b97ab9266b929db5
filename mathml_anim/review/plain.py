"""A scene of a plain Manim file looked at: what can be judged without words, numbers and a course."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from mathml_anim.course.model import Course
from mathml_anim.frames.take import Take
from mathml_anim.problems import ProblemsFound
from mathml_anim.review.findings import Finding, broken, finding
from mathml_anim.review.onlooker import Onlooker
from mathml_anim.review.report import Report, report_of
from mathml_anim.review.rules.flashes import Flashes
from mathml_anim.review.rules.layout import Layout
from mathml_anim.review.rules.legibility import Legibility
from mathml_anim.review.rules.motion import Motion
from mathml_anim.review.rules.palette import Palette
from mathml_anim.review.rules.reading import Reading
from mathml_anim.review.rules.source_code import unseeded_findings
from mathml_anim.review.scenery import Breach
from mathml_anim.review.thresholds import limits
from mathml_anim.review.thumbnail import thumbnail
from mathml_anim.theme.colours import theme
from mathml_anim.theme.current import current

FPS = Fraction(15)
"""Frames a second at which pictures are evaluated, as in a lecture."""

Play = Callable[[Callable[[Take], None]], object]
"""Plays a scene and hands every picture to a sink; raises ProblemsFound for whatever the scene raises."""


@dataclass(frozen=True)
class PlainScene:
    """A scene of a file, and how it is played at `FPS`."""

    path: Path
    name: str
    play: Play


def check_scene(scene: PlainScene, *, course: Course | None = None, thumbnails: bool = False) -> Report:
    """Return what is wrong with the pictures of a scene, and whether its file draws unseeded random numbers.

    The theme and the thresholds are those of the course around the file, if there is one. Where nobody speaks, there
    are no rules of pace and of words but those about stillness and long texts.
    """
    place = f"{scene.path.name}:{scene.name}"
    watching = _Watching(scene.path.resolve(), course)
    findings: list[Finding] = [*unseeded_findings(scene.path, place)]
    try:
        scene.play(watching.take)
    except ProblemsFound as found:
        findings += broken(found.problems, lecture=place)
    pictures: dict[tuple[str, int], bytes] = {}
    for breach in watching.breaches():
        findings.append(_finding(breach, place, scene.path))
        if thumbnails and breach.picture is not None:
            pictures[place, breach.frame] = thumbnail(breach.picture)
    return report_of(findings, (place,), pictures)


class _Watching:
    """The rules that need nothing but pictures."""

    def __init__(self, path: Path, course: Course | None) -> None:
        allowed = limits(course.thresholds if course is not None else None)
        look = theme(course.theme) if course is not None else current()
        self._onlooker = Onlooker((path,))
        self._motion, self._reading = Motion(allowed, FPS), Reading(allowed, FPS)
        self._others = (
            Layout(allowed, FPS),
            Legibility(allowed, FPS),
            Palette(allowed, FPS, look),
            Flashes(allowed, FPS),
        )

    def take(self, take: Take) -> None:
        """Look at one picture with every rule."""
        scenery = self._onlooker.look(take)
        for rules in (self._motion, self._reading, *self._others):
            rules.look(scenery)

    def breaches(self) -> list[Breach]:
        """Return what was found."""
        found = [*self._motion.long_stretches(), *self._reading.long_texts()]
        for rules in self._others:
            found += rules.close()
        return found


def _finding(breach: Breach, place: str, path: Path) -> Finding:
    return finding(
        breach.rule,
        breach.what,
        breach.remedy,
        lecture=place,
        frame=breach.frame,
        fps=FPS,
        path=breach.path or path,
        line=breach.line,
    )
