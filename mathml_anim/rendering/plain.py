"""Scenes of plain Manim files to films: nothing else is needed, and nothing else is left."""

import ast
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mathml_anim.course.store_folder import store_folder
from mathml_anim.course.targets import PlainTarget, chosen_scenes
from mathml_anim.rendering.forks import PLAYING, begin
from mathml_anim.rendering.fresh import is_fresh
from mathml_anim.rendering.left import Place, may_be_left
from mathml_anim.rendering.listener import Listener
from mathml_anim.rendering.order import Order
from mathml_anim.rendering.spool import spool_folder, sweep

if TYPE_CHECKING:
    from mathml_anim.rendering.pool import Job


@dataclass(frozen=True)
class PlainScene:
    """A scene of a file, and where its film goes."""

    path: Path
    name: str
    place: Place

    def asked(self, order: Order) -> str:
        """Return a text that changes with whatever is asked for, apart from the contents of files."""
        return repr((str(self.path.resolve()), self.name, order.settings.asked))


def render_plain(root: Path, targets: Sequence[PlainTarget], order: Order, listener: Listener) -> tuple[Path, ...]:
    """Render scenes of plain files and return their films; `root` is the folder of `renders` and the store.

    Raises ProblemsFound for whatever the files raise, UnknownTarget for a scene that is not there.
    """
    sweep(store_folder(root))
    named = [_scene(root, target.path, target.scene, order) for target in targets if target.scene is not None]
    if len(named) == len(targets) and all(_is_fresh(root, scene, order) for scene in named):
        scenes = tuple(named)
        for scene in scenes:
            listener.left(scene.place.path, fresh=True)
    else:
        begin(PLAYING)
        from mathml_anim.rendering.plain_films import make_films

        store = store_folder(root)
        with spool_folder(store) as spool:
            scenes = scenes_of(root, targets, order, spool)
            make_films(root, _stale(root, scenes, order, listener), order, listener, store=store, spool=spool)
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
    return not order.evaluate and is_fresh(scene.place, scene.asked(order), root)


def _scene(root: Path, path: Path, name: str, order: Order) -> PlainScene:
    return PlainScene(path, name, Place(order.folder(root) / path.stem, f"{name}.{order.format}"))


def scenes_of(root: Path, targets: Sequence[PlainTarget], order: Order, spool: Path) -> tuple[PlainScene, ...]:
    """Return the scenes that are named; a file without a name stands for all that it defines."""
    unsure = {target.path for target in targets if not _is_written(target)}
    found = _imported(sorted(unsure), order, spool)
    scenes: dict[PlainScene, None] = {}
    for target in targets:
        for name in _names(target, found):
            scenes[_scene(root, target.path, name, order)] = None
    return tuple(scenes)


def _names(target: PlainTarget, found: Mapping[Path, tuple[str, ...]]) -> tuple[str, ...]:
    if target.path not in found:
        assert target.scene is not None
        return (target.scene,)
    return chosen_scenes(target, found[target.path])


def _is_written(target: PlainTarget) -> bool:
    """Whether a class of the target's name stands in the file, so that its scenes need not be looked for."""
    try:
        body = ast.parse(target.path.read_bytes()).body
    except (OSError, SyntaxError, ValueError):
        return False
    return any(isinstance(part, ast.ClassDef) and part.name == target.scene for part in body)


def _imported(paths: Sequence[Path], order: Order, spool: Path) -> dict[Path, tuple[str, ...]]:
    """Return the names of the scenes that files define, found by importing them in another process."""
    from mathml_anim.rendering.performances import FindScenes
    from mathml_anim.rendering.pool import Pool

    found: dict[Path, tuple[str, ...]] = {}

    def heard(job: "Job", said: object) -> Iterable["Job"]:
        assert isinstance(job, FindScenes)
        assert isinstance(said, tuple)
        found[job.path] = said
        return ()

    Pool(order.workers, str(spool)).run([FindScenes(path.name, path) for path in paths], heard)
    return found
