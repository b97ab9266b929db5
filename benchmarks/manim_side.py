"""Manim's own way of rendering what the benchmark renders: one process, its own cache, its own encoder.

    python benchmarks/manim_side.py MEDIA FPS HEIGHT file.py Scene
    python benchmarks/manim_side.py MEDIA FPS HEIGHT COURSE module/lecture VOICE [SEGMENT …]

A lecture's scenes get the same timing as ours, and each its narration as a sound file.
"""

import sys
import wave
from fractions import Fraction
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import numpy as np
from manim import Scene, tempconfig

from mathml_anim.course.importing import course_on_path
from mathml_anim.course.load import load_course, load_lecture
from mathml_anim.course.store_folder import voice_cache
from mathml_anim.narration.timed import Speech
from mathml_anim.narration.voices.registry import find_voice
from mathml_anim.rehearsal.prepare import prepare
from mathml_anim.rehearsal.scenes import load_scene
from mathml_anim.stage.brief import Brief


def settings(media: Path, fps: int, height: int) -> dict[str, object]:
    """Return Manim's defaults at a size and frame rate, writing to a folder of its own."""
    return {
        "media_dir": str(media),
        "frame_rate": fps,
        "pixel_height": height,
        "pixel_width": height * 16 // 9,
        "progress_bar": "none",
        "verbosity": "WARNING",
        "disable_caching": False,
        "write_to_movie": True,
    }


def render_plain(file: Path, name: str) -> None:
    """Render one scene of a plain Manim file."""
    spec = spec_from_file_location(file.stem, file)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[file.stem] = module
    spec.loader.exec_module(module)
    getattr(module, name)().render()


def render_lecture(root: Path, id: str, voice: str, fps: int, media: Path, *, wanted: list[str]) -> None:
    """Render scenes of a lecture, all if none is named, each with its narration."""
    course = load_course(root)
    lecture = load_lecture(course, course.entry(id))
    table = prepare(course, lecture, find_voice(voice, None), Fraction(fps), cache=voice_cache(root))
    for times in table.segments:
        if wanted and times.segment.id not in wanted:
            continue
        scene_class = load_scene(course, lecture, times.segment)
        sound = media / f"{times.segment.id}.wav"
        if times.narration.speech is not None:
            write_wave(sound, times.narration.speech)

        class Narrated(scene_class):  # type: ignore[misc,valid-type]
            narration = sound

            def setup(self) -> None:
                super().setup()
                if self.narration.exists():
                    self.add_sound(str(self.narration))

        Narrated.__name__ = scene_class.__name__
        with course_on_path(root):
            scene: Scene = Narrated()
            scene.brief = Brief(  # type: ignore[attr-defined]
                lecture.id, times.segment.id, times.values, times.cues, times.frames, Fraction(fps), course.theme
            )
            scene.render()


def write_wave(path: Path, speech: Speech) -> None:
    """Write mono sound as 16-bit PCM."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(speech.rate)
        file.writeframes((np.clip(speech.samples, -1, 1) * 32767).astype("<i2").tobytes())


def main() -> None:
    """Render what the arguments say."""
    media, fps, height = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    with tempconfig(settings(media, fps, height)):
        if sys.argv[4].endswith(".py"):
            render_plain(Path(sys.argv[4]), sys.argv[5])
        else:
            render_lecture(Path(sys.argv[4]).resolve(), sys.argv[5], sys.argv[6], fps, media, wanted=sys.argv[7:])


if __name__ == "__main__":
    main()
