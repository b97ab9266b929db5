"""A scene's plea: this rule may be broken at this moment, for this reason."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Waiver:
    """Waives one rule of `check` for one moment of a scene; reports show it with its reason.

    `at` is a cue: the moment lasts from a second before the cue until the next cue; "start" is the time before the
    first cue. Write waivers out in the class body, so that they can be read without running the scene.

    Example:
        >>> class Crowd(LectureScene[Sample]):
        ...     waivers = (Waiver("crowded", "all", "the crowd is the point"),)
    """

    rule: str
    at: str
    reason: str
