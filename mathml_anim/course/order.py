"""Whether lectures come after all that they build on: in the course, and in each of its tracks."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from mathml_anim.course.load import load_lecture
from mathml_anim.course.model import Course, LectureEntry


@dataclass(frozen=True)
class Untaught:
    """A lecture, and one that it needs which does not come before it; `later` if it comes after."""

    lecture: str
    need: str
    later: bool


def needs_of(course: Course, entry: LectureEntry) -> tuple[str, ...]:
    """Return the ids of what a lecture needs: as its words say, or as it is planned while it has none.

    Raises ProblemsFound if its words cannot be read.
    """
    return entry.plans if entry.path is None else load_lecture(course, entry, with_scenes=False).needs


def untaught(
    order: Sequence[str], needs: Mapping[str, Sequence[str]], assumes: Sequence[str] = ()
) -> Iterator[Untaught]:
    """Yield what lectures in an order need and nobody has taught before, nor assumed to be known.

    `needs` holds the direct ones; a lecture that is not in it needs nothing.
    """
    places = {id: place for place, id in enumerate(order)}
    known = {*assumes}
    for id in order:
        for need in needs.get(id, ()):
            if need not in known:
                yield Untaught(id, need, later=places.get(need, -1) > places[id])
        known.add(id)
