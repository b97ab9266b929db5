"""What a lecture's render leaves: the film, and everything around it."""

from pathlib import Path

from mathml_anim.course.computed import computed
from mathml_anim.course.model import Course
from mathml_anim.course.numbers import load_numbers
from mathml_anim.course.written import written_practice
from mathml_anim.problems import ProblemsFound
from mathml_anim.rendering.fresh import record
from mathml_anim.rendering.join import Chapter, join
from mathml_anim.rendering.left import building, leave
from mathml_anim.rendering.order import Order
from mathml_anim.rendering.planned import Planned
from mathml_anim.rendering.poster import poster
from mathml_anim.rendering.shoot import Shooting
from mathml_anim.rendering.sidecars import caption_text, chapter_text, manifest_text, transcript_text
from mathml_anim.rendering.store import Store, stored


def leave_lecture(course: Course, plan: Planned, shooting: Shooting, order: Order, store: Path) -> None:
    """Build everything a render leaves, and put it in its place."""
    table, lecture = plan.table, plan.lecture
    place = plan.wanted.place
    with building(place.folder) as folder:
        film = folder / place.film
        shots = Store(store)
        frames = join(
            film,
            stored(shots, shooting.shots()),
            order.settings,
            sound=next(stored(shots, shooting.sound[:1]), None),
            chapters=[Chapter(times.segment.title, times.start, times.end) for times in table.segments],
            title=lecture.title,
            language=lecture.language,
        )
        if frames != table.frames:
            raise ValueError(f"{lecture.id} has {frames} frames where {table.frames} were planned")
        if plan.is_whole:
            _sidecars(course, plan, order, folder)
        read = {*plan.read, *(path for done in shooting.evaluated.values() for path in done.sources)}
        leave(folder, place, record(course.root, plan.wanted.settings, read), store / "locks")


def _sidecars(course: Course, plan: Planned, order: Order, folder: Path) -> None:
    """Write what lies around a lecture's film; the manifest, which tells of the others, last."""
    table, lecture = plan.table, plan.lecture
    poster(folder / plan.wanted.place.film, table).save(folder / "poster.jpg", quality=90)
    texts = {
        f"captions.{lecture.language}.vtt": caption_text(table),
        "chapters.vtt": chapter_text(table),
        f"transcript.{lecture.language}.md": transcript_text(table),
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    values, problems = computed(course, lecture)
    if problems:
        raise ProblemsFound(problems)
    practice = written_practice(lecture, load_numbers(course, lecture).practice())
    manifest = manifest_text(course, table, order.quality, folder=folder, practice=practice, values=values)
    (folder / "manifest.json").write_text(manifest, encoding="utf-8")
