"""Lectures and scenes of lectures to films: what has not changed is left alone, the rest is made."""

import logging
from collections.abc import Iterator, Sequence
from pathlib import Path

from mathml_anim.course.chosen import chosen_segments
from mathml_anim.course.load import load_lecture
from mathml_anim.course.model import Course
from mathml_anim.course.store_folder import store_folder
from mathml_anim.course.targets import Target
from mathml_anim.course.translations import language_of, render_name
from mathml_anim.narration.voices.registry import find_voice
from mathml_anim.narration.voices.voice import Voice
from mathml_anim.problems import WrongUsage
from mathml_anim.rendering.fresh import Wanted, is_fresh, lecture_folder, lecture_settings, standing
from mathml_anim.rendering.left import Place
from mathml_anim.rendering.listener import Listener
from mathml_anim.rendering.order import Order
from mathml_anim.rendering.sources import Readings
from mathml_anim.rendering.spool import sweep

log = logging.getLogger("mathml_anim")


def render_lectures(course: Course, targets: Sequence[Target], order: Order, listener: Listener) -> tuple[Path, ...]:
    """Render lectures, or scenes of them, and return their films; what is as it was is neither played nor drawn.

    Raises ProblemsFound with every problem of every lecture, Remediable for what lies in the way.
    """
    behind = standing(course.root)
    voice = find_voice(order.voice, course.voice)
    if not voice.makes_sound and not (order.voice or course.voice):
        log.warning("no voice is installed, so nothing is heard — pip install 'mathml-anim[voice]' brings one")
    sweep(store_folder(course.root))
    wanted = [each for target in targets for each in _wanted(course, target, order, voice, behind)]
    stale = []
    for each in wanted:
        if not order.evaluate and is_fresh(each.place, each.settings, course.root):
            listener.left(each.place.path, fresh=True)
        else:
            stale.append(each)
    if stale:
        from mathml_anim.rendering.forks import PLAYING, begin

        begin(PLAYING)
        from mathml_anim.rendering.make import make

        make(course, stale, order, voice, listener)
    return tuple(each.place.path for each in wanted)


def _wanted(course: Course, target: Target, order: Order, voice: Voice, behind: Readings) -> Iterator[Wanted]:
    settings = lecture_settings(course, target.lecture, order, voice)
    folder = lecture_folder(course, target.lecture, order)
    if target.scene is None:
        if order.cues:
            remedy = f"name a scene: {target.lecture.id}:SCENE"
            raise WrongUsage("--from-cue and --to-cue mean cues of one scene", remedy)
        yield Wanted(target, Place(folder, f"lecture.{order.format}"), settings, behind)
        return
    for segment in chosen_segments(load_lecture(course, target.lecture, language=order.language), target.scene):
        part = Target(target.lecture, segment.id)
        name = f"{segment.id}.{order.cues.name}" if order.cues else segment.id
        yield Wanted(part, Place(folder / "scenes", f"{name}.{order.format}"), settings, behind)


def render_modules(course: Course, ids: Sequence[str], order: Order, listener: Listener) -> tuple[Path, ...]:
    """Join the rendered lectures of modules, each into one film, and return those films; render the lectures first.

    A module's film is in the language asked for if any of its lectures is.
    """
    from mathml_anim.rendering.module import join_module

    films = []
    for module in course.modules:
        written = [entry for entry in module.lectures if entry.path is not None]
        if module.id in ids and written:
            told = {language_of(course, entry, order.language) for entry in written}
            language = next(iter(told - {course.language}), course.language)
            folder = order.folder(course.root) / render_name(course, module.id, language)
            lectures = [lecture_folder(course, entry, order) for entry in written]
            locks = store_folder(course.root) / "locks"
            made = join_module(course, module, lectures, order.settings, language=language, folder=folder, locks=locks)
            films.append(folder / "module.mp4")
            listener.left(films[-1], fresh=not made)
    return tuple(films)
