"""Which segments of a lecture a target means."""

from mathml_anim.course.model import Lecture, Segment
from mathml_anim.course.suggest import did_you_mean
from mathml_anim.course.targets import UnknownTarget


def chosen_segments(lecture: Lecture, scene: str | None) -> tuple[Segment, ...]:
    """Return all segments, or those of one scene (its class's name, or the segment's id); raises UnknownTarget."""
    if scene is None:
        return lecture.segments
    chosen = tuple(segment for segment in lecture.segments if scene in (segment.scene, segment.id))
    if not chosen:
        known = [name for segment in lecture.segments for name in (segment.scene, segment.id)]
        raise UnknownTarget(f"{lecture.id} has no scene or segment “{scene}”", did_you_mean(scene, known))
    return chosen
