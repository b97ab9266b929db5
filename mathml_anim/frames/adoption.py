"""Turning the cameras that Manim makes into recorders."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
from manim import Camera, MovingCamera, MultiCamera, ThreeDCamera

from mathml_anim.frames.camera import RecordingCamera
from mathml_anim.frames.displaylist import DisplayList, Raster
from mathml_anim.frames.recording import Recording

_KNOWN_CAMERAS = (Camera, MovingCamera, MultiCamera, ThreeDCamera)


class PixelCamera(Camera):
    """Mixed into a camera's class that draws in a way of its own: Manim draws, and the pixels become the picture."""

    recording: Recording

    def set_frame_to_background(self, background: Any) -> None:
        """Begin a picture on what was drawn before."""
        super().set_frame_to_background(background.background.pixels)

    def picture(self) -> DisplayList:
        """Return the pixels as a ground without operations."""
        pixels = np.array(self.pixel_array, dtype=np.uint8)
        pixels.flags.writeable = False
        return DisplayList(Raster(pixels), ())


_REPRODUCED = re.compile(
    r"capture_mobjects?|display_|get_cairo_context|set_cairo_context|apply_(fill|stroke)|points_to_|overlay_|"
    r"get_mobjects_to_display|on_screen_pixels|thickened_|get_thickening|modified_rgbas|type_or_raise|set_pixel_array"
)


def draws_its_own_way(camera_class: type[Camera]) -> bool:
    """Whether a camera's class changes how Manim draws, in a place that recording replaces."""
    strange = (made for made in camera_class.__mro__ if made not in _KNOWN_CAMERAS and issubclass(made, Camera))
    return any(_REPRODUCED.match(name) for made in strange for name in vars(made))


def adopt(camera: Camera, recording: Recording) -> RecordingCamera | PixelCamera:
    """Turn a camera that Manim made into a recorder, in place, and return it.

    One that draws in a way of its own goes on doing so, with a warning that names it.
    """
    if isinstance(camera, RecordingCamera | PixelCamera):
        return camera
    original = type(camera)
    if draws_its_own_way(original):
        recording.warn(
            f"{original.__name__} draws in a way of its own: its pictures are kept as pixels, so its frames are "
            "large and drawn whole, and no check sees an object in them"
        )
        camera.__class__ = _mixed(PixelCamera, original)
        assert isinstance(camera, PixelCamera)
        camera.recording = recording
        return camera
    camera.__class__ = _mixed(RecordingCamera, original)
    assert isinstance(camera, RecordingCamera)
    camera.begin_recording(recording)
    return camera


_mixed_classes: dict[tuple[type, type], type] = {}


def _mixed(recorder: type[Camera], original: type[Camera]) -> type:
    key = (recorder, original)
    if key not in _mixed_classes:
        _mixed_classes[key] = type(f"{recorder.__name__}Of{original.__name__}", (recorder, original), {})
    return _mixed_classes[key]
