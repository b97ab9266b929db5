"""Rehearsing the scenes of a plain Manim file for the studio; how long they are is known when they have ended."""

from pathlib import Path

from manim import Scene

from mathml_anim.course.suggest import did_you_mean
from mathml_anim.frames.record import record
from mathml_anim.preview.job import Job
from mathml_anim.preview.reel import Reel
from mathml_anim.preview.trouble import told
from mathml_anim.preview.wire import Teller
from mathml_anim.problems import Problem, ProblemsFound
from mathml_anim.rendering.blame import blaming
from mathml_anim.rendering.performances import load_file
from mathml_anim.rendering.sources import Watch


def rehearse_plain(job: Job, teller: Teller) -> None:
    """Tell everything about a file's scenes, or the one that is wanted; raises ProblemsFound."""
    path = Path(str(job.wanted.file))
    with Watch() as watch:
        scenes = _scenes(path, job.wanted.scene)
        segments = [_planned(name) for name in scenes]
        teller.tell(
            "plan",
            revision=job.revision,
            target=job.wanted.name,
            lecture=None,
            title=path.name,
            fps=float(job.wanted.rate),
            voice=None,
            language="en",
            segments=segments,
            stale=list(scenes),
        )
        at = next((place for place, name in enumerate(scenes) if name == job.segment), 0)
        order = [*range(at, len(scenes)), *range(at)]
        names = list(scenes)
        for place in order:
            name = names[place]
            reel = Reel(teller, job.revision, place, job.frame if name == job.segment else 0)
            _play(job, teller, path, scenes[name], reel, watch=watch)


def _scenes(path: Path, wanted: str | None) -> dict[str, type[Scene]]:
    with blaming(path, f"importing {path.name}"):
        module = load_file(path)
    own = [value for value in vars(module).values() if isinstance(value, type) and issubclass(value, Scene)]
    scenes = {scene.__name__: scene for scene in own if scene.__module__ == module.__name__}
    if not scenes:
        raise ProblemsFound([Problem(path, 0, "the file defines no scene", "write one: class MyScene(Scene)")])
    if wanted is None:
        return scenes
    if wanted not in scenes:
        raise ProblemsFound([Problem(path, 0, f"the file has no scene “{wanted}”", did_you_mean(wanted, scenes))])
    return {wanted: scenes[wanted]}


def _planned(name: str) -> dict[str, object]:
    nothing: list[object] = []
    return {
        "id": name,
        "title": name,
        "scene": name,
        "frames": None,
        "start": 0,
        "line": 0,
        "words": nothing,
        "cues": nothing,
        "pauses": nothing,
        "captions": nothing,
        "sound": None,
        "peaks": nothing,
        "values": {},
    }


def _play(job: Job, teller: Teller, path: Path, scene: type[Scene], reel: Reel, *, watch: Watch) -> None:
    name = scene.__name__
    try:
        with blaming(path, f"playing {name}"):
            record(scene, reel, fps=job.wanted.rate)
    except ProblemsFound as found:
        reel.send()
        teller.tell("problems", segment=name, problems=told(found.problems))
        return
    reel.send()
    read = sorted(str(path) for path in watch.files())
    teller.tell("played", segment=name, frames=reel.frames, read=read, fingerprint="")
