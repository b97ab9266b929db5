"""Scenes of plain Manim files to films: nothing else is needed, and nothing else is left."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from mathml_anim.course.store_folder import store_folder
from mathml_anim.course.suggest import did_you_mean
from mathml_anim.course.targets import PlainTarget, UnknownTarget
from mathml_anim.problems import Remediable
from mathml_anim.rendering.cluster import cluster
from mathml_anim.rendering.evaluate import Performed
from mathml_anim.rendering.film import write_film
from mathml_anim.rendering.fresh import is_fresh, record
from mathml_anim.rendering.left import Place, building, leave, may_be_left
from mathml_anim.rendering.listener import Listener
from mathml_anim.rendering.order import Order
from mathml_anim.rendering.pace import Pace
from mathml_anim.rendering.performances import FindScenes, PlainPerformance
from mathml_anim.rendering.pool import Job, Pool
from mathml_anim.rendering.shoot import Film, Part, Shooting, shoot
from mathml_anim.rendering.spool import spool_folder
from mathml_anim.rendering.store import Store, stored
from mathml_anim.rendering.track import Placed, Slice, SoundTrack


@dataclass(frozen=True)
class PlainScene:
    """A scene of a file, and where its film goes."""

    path: Path
    name: str
    place: Place


def render_plain(root: Path, targets: Sequence[PlainTarget], order: Order, listener: Listener) -> tuple[Path, ...]:
    """Render scenes of plain files and return their films; `root` is the folder of `renders` and the store.

    Raises ProblemsFound for whatever the files raise, UnknownTarget for a scene that is not there.
    """
    named = [_scene(root, target.path, target.scene, order) for target in targets if target.scene is not None]
    if len(named) == len(targets) and all(_is_fresh(root, scene, order) for scene in named):
        scenes = tuple(named)
        for scene in scenes:
            listener.left(scene.place.path, fresh=True)
    else:
        store = store_folder(root)
        with spool_folder(store) as spool:
            scenes = scenes_of(root, targets, order, spool)
            _make(root, _stale(root, scenes, order, listener), order, listener, store=store, spool=spool)
    return tuple(scene.place.path for scene in scenes)


def _stale(root: Path, scenes: Sequence[PlainScene], order: Order, listener: Listener) -> list[PlainScene]:
    stale = []
    for scene in scenes:
        if _is_fresh(root, scene, order):
            listener.left(scene.place.path, fresh=True)
        else:
            may_be_left(scene.place, [scene.place.film])
            stale.append(scene)
    return stale


def _is_fresh(root: Path, scene: PlainScene, order: Order) -> bool:
    return not order.evaluate and is_fresh(scene.place, _settings(scene, order), root)


def _scene(root: Path, path: Path, name: str, order: Order) -> PlainScene:
    return PlainScene(path, name, Place(order.folder(root) / path.stem, f"{name}.{order.format}"))


def scenes_of(root: Path, targets: Sequence[PlainTarget], order: Order, spool: Path) -> tuple[PlainScene, ...]:
    """Return the scenes that are named; a file without a name stands for all that it defines."""
    found: dict[Path, tuple[str, ...]] = {}

    def heard(job: Job, said: object) -> Iterable[Job]:
        assert isinstance(job, FindScenes)
        assert isinstance(said, tuple)
        found[job.path] = said
        return ()

    paths = dict.fromkeys(target.path for target in targets)
    Pool(order.workers, str(spool)).run([FindScenes(path.name, path) for path in paths], heard)
    scenes: dict[PlainScene, None] = {}
    for target in targets:
        known = found[target.path]
        if target.scene is not None and target.scene not in known:
            raise UnknownTarget(f"{target.path} has no scene “{target.scene}”", did_you_mean(target.scene, known))
        if not known:
            raise Remediable(f"{target.path} defines no scene", "write one: class MyScene(Scene)")
        for name in known if target.scene is None else (target.scene,):
            scenes[_scene(root, target.path, name, order)] = None
    return tuple(scenes)


def _settings(scene: PlainScene, order: Order) -> str:
    return repr((str(scene.path.resolve()), scene.name, order.settings.asked))


def _make(
    root: Path, scenes: Sequence[PlainScene], order: Order, listener: Listener, *, store: Path, spool: Path
) -> None:
    films = []
    for number, scene in enumerate(scenes):
        (spool / str(number)).mkdir()
        films.append(_film(scene, order, store, spool / str(number)))
    pace = Pace(store)

    def finished(number: int, shooting: Shooting) -> None:
        _leave(root, scenes[number], shooting, order, store)
        listener.left(scenes[number].place.path, fresh=False)

    try:
        with cluster(order.scheduler) as elsewhere:
            shoot(
                films,
                store=store,
                spool=spool,
                workers=order.workers,
                elsewhere=elsewhere,
                pace=pace,
                progress=listener,
                finished=finished,
            )
    finally:
        pace.keep()
    Store(store).prune()


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

    return Film((Part(label, performance),), order.settings, sound)


def _leave(root: Path, scene: PlainScene, shooting: Shooting, order: Order, store: Path) -> None:
    with building(scene.place.folder) as folder:
        sound = next(stored(Store(store), shooting.sound), None)
        film = folder / scene.place.film
        write_film(film, stored(Store(store), shooting.shots()), order.settings, sound=sound, title=scene.name)
        read = {scene.path.resolve(), *(path for done in shooting.evaluated.values() for path in done.sources)}
        variables = {name: each for done in shooting.evaluated.values() for name, each in done.variables.items()}
        leave(folder, scene.place, record(root, _settings(scene, order), read, variables), store / "locks")
