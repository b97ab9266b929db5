"""What a course holds, as plain data: modules, lectures, segments, each with its whole id."""

from collections.abc import Iterator
from dataclasses import dataclass

from mathml_anim.course.durations import Duration, durations, total
from mathml_anim.course.load import load_lecture
from mathml_anim.course.model import Course, LectureEntry, Module
from mathml_anim.problems import Problem, ProblemsFound


@dataclass(frozen=True)
class ListedSegment:
    """A segment by its whole id, `module/lecture:segment_id`."""

    id: str
    title: str
    duration: Duration


@dataclass(frozen=True)
class ListedLecture:
    """A lecture with its segments, or with what keeps it from being read; neither for one that is planned."""

    id: str
    number: int
    title: str
    planned: bool
    segments: tuple[ListedSegment, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def duration(self) -> Duration | None:
        """The sum of its segments; None where there are none."""
        return total({segment.id: segment.duration for segment in self.segments}) if self.segments else None


def listed(course: Course, entry: LectureEntry) -> ListedLecture:
    """Return a lecture as a list shows it; a file with problems is listed with them."""
    if entry.path is None:
        return ListedLecture(entry.id, entry.number, entry.title, planned=True)
    try:
        lecture = load_lecture(course, entry, with_scenes=False)
    except ProblemsFound as found:
        return ListedLecture(entry.id, entry.number, entry.title, planned=False, problems=found.problems)
    lasting = durations(course.root, lecture)
    segments = tuple(
        ListedSegment(f"{entry.id}:{segment.id}", segment.title, lasting[segment.id]) for segment in lecture.segments
    )
    return ListedLecture(entry.id, entry.number, lecture.title, planned=False, segments=segments)


def listing(course: Course) -> Iterator[tuple[Module, tuple[ListedLecture, ...]]]:
    """Yield every module with its lectures."""
    for module in course.modules:
        yield module, tuple(listed(course, entry) for entry in module.lectures)


def listing_data(course: Course, modules: list[tuple[Module, tuple[ListedLecture, ...]]]) -> dict[str, object]:
    """Return the list as JSON-ready data; durations are seconds with whether they are assumed."""
    return {
        "title": course.title,
        "language": course.language,
        "modules": [
            {
                "id": module.id,
                "title": module.title,
                "weeks": list(module.weeks) if module.weeks else None,
                "lectures": [_lecture_data(lecture) for lecture in lectures],
            }
            for module, lectures in modules
        ],
        "tracks": [
            {
                "id": track.id,
                "title": track.title,
                "lectures": list(track.lectures),
                "assumes": list(track.assumes),
            }
            for track in course.tracks
        ],
    }


def _lecture_data(lecture: ListedLecture) -> dict[str, object]:
    return {
        "id": lecture.id,
        "number": lecture.number,
        "title": lecture.title,
        "planned": lecture.planned,
        "duration": _duration_data(lecture.duration),
        "segments": [
            {"id": part.id, "title": part.title, "duration": _duration_data(part.duration)} for part in lecture.segments
        ],
        "problems": [
            {"file": problem.path.name, "line": problem.line, "what": problem.what, "remedy": problem.remedy}
            for problem in lecture.problems
        ],
    }


def _duration_data(duration: Duration | None) -> dict[str, object] | None:
    return {"seconds": round(duration.seconds, 3), "assumed": duration.assumed} if duration else None
