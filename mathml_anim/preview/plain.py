"""Rehearsing the scenes of a plain Manim file for the studio; how long they are is known when they have ended."""

from pathlib import Path

from mathml_anim.course.targets import PlainTarget, chosen_scenes
from mathml_anim.preview.job import Job
from mathml_anim.preview.reel import Reel
from mathml_anim.preview.trouble import told
from mathml_anim.preview.wire import Teller
from mathml_anim.problems import ProblemsFound
from mathml_anim.rendering.performances import FindScenes, PlainPerformance
from mathml_anim.rendering.sources import Watch

WIDTH, HEIGHT = 1920, 1080
"""Pixels of the camera, by which Manim finds the shape of the picture."""


def rehearse_plain(job: Job, teller: Teller) -> None:
    """Tell everything about a file's scenes, or the one that is wanted; raises ProblemsFound."""
    path = Path(str(job.wanted.file))
    with Watch() as watch:
        defined = FindScenes(path.name, path).run(lambda _: None)
        names = chosen_scenes(PlainTarget(path, job.wanted.scene), defined)
        teller.tell(
            "plan",
            revision=job.revision,
            target=job.wanted.name,
            lecture=None,
            title=path.name,
            fps=float(job.wanted.rate),
            voice=None,
            language="en",
            segments=[_planned(name) for name in names],
            stale=list(names),
        )
        at = names.index(job.segment) if job.segment in names else 0
        for place in (*range(at, len(names)), *range(at)):
            name = names[place]
            reel = Reel(teller, job.revision, place, job.frame if name == job.segment else 0)
            _play(teller, PlainPerformance(path, name, job.wanted.rate, WIDTH, HEIGHT), reel, watch=watch)


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


def _play(teller: Teller, performance: PlainPerformance, reel: Reel, *, watch: Watch) -> None:
    name = performance.scene
    try:
        performance(reel)
    except ProblemsFound as found:
        reel.send()
        teller.tell("problems", segment=name, problems=told(found.problems))
        return
    reel.send()
    read = sorted(str(path) for path in watch.files())
    teller.tell("played", segment=name, frames=reel.frames, read=read, fingerprint="")
