"""Films of scenes in plain Manim files: what is shot, and what is left of it."""

from collections.abc import Sequence
from pathlib import Path

from mathml_anim.rendering.evaluate import Performed
from mathml_anim.rendering.film import write_film
from mathml_anim.rendering.fresh import record, standing
from mathml_anim.rendering.left import Record, building, leave
from mathml_anim.rendering.listener import Listener
from mathml_anim.rendering.order import Order
from mathml_anim.rendering.performances import PlainPerformance
from mathml_anim.rendering.plain import PlainScene
from mathml_anim.rendering.produce import produce
from mathml_anim.rendering.shoot import Film, Part, Shooting
from mathml_anim.rendering.shots import EARLY
from mathml_anim.rendering.store import Store, stored
from mathml_anim.rendering.track import Placed, Slice, SoundTrack


def make_films(
    root: Path, scenes: Sequence[PlainScene], order: Order, listener: Listener, *, store: Path, spool: Path
) -> None:
    """Shoot scenes and leave a film of each in its place."""
    behind = standing(root)
    films = []
    for number, scene in enumerate(scenes):
        (spool / str(number)).mkdir()
        films.append(_film(scene, order, store, spool / str(number)))

    def leave_film(number: int, shooting: Shooting) -> Path:
        scene = scenes[number]
        made_of = record(root, scene.asked(order), behind, shooting.read, variables=shooting.variables)
        _leave(scene, shooting, order, store, made_of)
        return scene.place.path

    produce(films, order, listener, store=store, spool=spool, leave=leave_film)


def _film(scene: PlainScene, order: Order, store: Path, spool: Path) -> Film:
    quality = order.quality
    performance = PlainPerformance(
        scene.path, scene.name, quality.fps, quality.width, quality.height, order.transparent
    )
    label = f"{scene.path.name}:{scene.name}"

    def sound(performed: tuple[Performed, ...]) -> SoundTrack | None:
        (done,) = performed
        placed = tuple(Placed(each.file, each.frame, each.gain) for each in done.sounds)
        codec = order.settings.kind.sound
        if not placed or codec is None:
            return None
        slices = (Slice(0, done.frames),)
        return SoundTrack(f"{label}: sound", placed, done.frames, quality.fps, slices, store, spool, codec)

    return Film((Part(label, performance, early=EARLY),), order.settings, sound)


def _leave(scene: PlainScene, shooting: Shooting, order: Order, store: Path, made_of: Record) -> None:
    with building(scene.place.folder) as folder:
        sound = next(stored(Store(store), shooting.sound), None)
        film = folder / scene.place.film
        write_film(film, stored(Store(store), shooting.shots()), order.settings, sound=sound, title=scene.name)
        leave(folder, scene.place, made_of, store / "locks")
