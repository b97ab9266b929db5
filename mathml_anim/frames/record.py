"""Evaluating a Manim scene without drawing it: every frame goes to a sink as a display list."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType
from typing import Any

from manim import CairoRenderer, Scene
from manim.mobject.svg import svg_mobject
from manim.scene.scene_file_writer import SceneFileWriter
from manim.utils.sounds import get_full_sound_file_path

from mathml_anim.frames.adoption import PixelCamera, adopt
from mathml_anim.frames.camera import RecordingCamera
from mathml_anim.frames.displaylist import DisplayList
from mathml_anim.frames.provenance import author_place
from mathml_anim.frames.quick import quick
from mathml_anim.frames.recording import Recording
from mathml_anim.frames.settings import recording_settings
from mathml_anim.frames.take import Take
from mathml_anim.problems import Remediable
from mathml_anim.timing import frame_at

Sink = Callable[[Take], None]


@dataclass(frozen=True)
class Sound:
    """A sound that a scene adds: its file, the frame it begins at (negative before the first), a gain in dB."""

    file: str
    frame: int
    gain: float | None


class TakeWriter(SceneFileWriter):
    """Hands every frame to a sink instead of an encoder, and collects sounds instead of mixing them."""

    def __init__(self, settings: Any, sink: Sink, fps: Fraction, clock: Callable[[], float]) -> None:
        super().__init__(settings)
        self._fps = fps
        self._clock = clock
        self.sounds: list[Sound] = []
        self.frames = 0
        self.play = 0
        self._sink = sink

    def write_frame(self, pixels: Any, *, repeat: int = 1) -> None:
        """Hand a picture on, held for `repeat` frames."""
        if repeat > 0:
            self._sink(Take(self.play, pixels, repeat))
            self.frames += repeat

    def add_sound(self, sound_file: Any, time: float | None = None, gain: float | None = None, **_: Any) -> None:
        """Keep note of a sound, its file found as Manim finds it; raises OSError if there is none.

        `time` is Manim's for the scene, with the sound's offset from now.
        """
        file = get_full_sound_file_path(sound_file, self.settings.assets_dir)
        offset = 0.0 if time is None else time - self._clock()
        self.sounds.append(Sound(str(file.resolve()), self.frames + frame_at(offset, self._fps), gain))


class RecordingRenderer(CairoRenderer):
    """Manim's own renderer, whose frames are display lists."""

    file_writer: TakeWriter
    camera: RecordingCamera | PixelCamera

    def __init__(
        self, camera: RecordingCamera | PixelCamera, sink: Sink, *, fps: Fraction, skip_animations: bool
    ) -> None:
        super().__init__(camera_class=lambda: camera, skip_animations=skip_animations)  # type: ignore[arg-type]
        self._sink = sink
        self._fps = fps
        self.finale: DisplayList | None = None
        """The picture at the end of the scene, once it has been recorded."""

    def init_scene(self, scene: Scene, session_spec: Any, file_writer_settings: Any) -> None:  # noqa: ARG002
        """Write to the sink."""
        self.file_writer = TakeWriter(file_writer_settings, self._sink, self._fps, lambda: self.time)

    def play(self, scene: Scene, *args: Any, **kwargs: Any) -> None:
        """Play, and know the author's line that asked for it."""
        self.camera.recording.age()
        self.camera.recording.provenance.here = author_place()
        self.file_writer.play = self.num_plays
        super().play(scene, *args, **kwargs)

    def save_static_frame_data(self, scene: Scene, static_mobjects: Any) -> Any:
        """Record what does not move; by now every animation has begun, so origins are looked up again."""
        self.camera.recording.provenance.forget()
        return super().save_static_frame_data(scene, static_mobjects)

    def get_frame(self) -> Any:
        """Return the picture as a display list."""
        return self.camera.picture()

    def scene_finished(self, scene: Scene) -> None:
        """Record the last picture; a scene that never played is one frame long."""
        self.static_image = None
        self.update_frame(scene)
        finale = self.get_frame()
        self.finale = finale
        if not self.num_plays:
            self.file_writer.write_frame(finale)


class _Recorded(Scene):
    """Mixed into a scene's class: whatever renderer the scene makes itself is replaced by a recording one."""

    _recording: Recording
    _sink: Sink
    _fps: Fraction
    _renderer: RecordingRenderer

    @property
    def renderer(self) -> Any:
        return self._renderer

    @renderer.setter
    def renderer(self, made: Any) -> None:
        if not isinstance(made, CairoRenderer):
            name = type(self).__name__
            raise Remediable(f"{name} asks for the OpenGL renderer", "write it for Manim's Cairo renderer")
        camera = adopt(made.camera, self._recording)
        self._renderer = RecordingRenderer(camera, self._sink, fps=self._fps, skip_animations=made.skip_animations)

    def add(self, *mobjects: Any) -> Any:
        self._recording.provenance.put_on_screen(mobjects)
        return super().add(*mobjects)


def record(
    scene_class: type[Scene],
    sink: Sink,
    *,
    fps: Fraction,
    background: str | None = None,
    transparent: bool = False,
    seed: int = 0,
    width: int = 1920,
    height: int = 1080,
    prepare: Callable[[Scene], None] | None = None,
    settings: Mapping[str, object] = MappingProxyType({}),
) -> Scene:
    """Play a scene through and hand each of its frames, or held frame, to `sink` in order; nothing is drawn.

    `background` is the ground's colour (None: as Manim or the scene has it). `prepare` is called with the scene
    before its `setup`. `settings` are more of Manim's own. Whatever the scene raises is raised. The scene comes
    back finished: `scene.renderer.file_writer.sounds` are the sounds it added and `scene.renderer.finale` its last
    picture.
    """
    recording = Recording(lambda message: warnings.warn(message, stacklevel=2))
    members = {"_recording": recording, "_sink": staticmethod(sink), "_fps": fps, "__module__": scene_class.__module__}
    recorded = type(scene_class.__name__, (_Recorded, scene_class), {**members, "__doc__": scene_class.__doc__})
    with (
        recording_settings(
            fps=fps,
            width=width,
            height=height,
            background=background,
            transparent=transparent,
            seed=seed,
            more=settings,
        ),
        quick(),
    ):
        svg_mobject.SVG_HASH_TO_MOB_MAP.clear()
        scene: Scene = recorded()
        recording.provenance.scene = scene
        if prepare is not None:
            prepare(scene)
        scene.render()
    return scene
