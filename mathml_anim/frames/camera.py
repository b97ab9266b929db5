"""Manim's cameras turned into recorders: what they would draw becomes a display list."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Any

import numpy as np
from manim import Camera, Mobject, MovingCamera, MultiCamera, ThreeDCamera, VMobject
from manim.mobject.types.image_mobject import AbstractImageMobject, ImageMobjectFromCamera
from manim.mobject.types.point_cloud_mobject import PMobject
from manim.utils.color import color_to_int_rgba
from manim.utils.iterables import list_difference_update

from mathml_anim.frames.carried import CarriedPicture
from mathml_anim.frames.displaylist import (
    Corners,
    DisplayList,
    Image,
    Nested,
    Op,
    Pixels,
    Raster,
    TexturedPath,
    View,
)
from mathml_anim.frames.family import in_drawing_order
from mathml_anim.frames.origin import Origin
from mathml_anim.frames.paints import Rgba
from mathml_anim.frames.recording import Recording
from mathml_anim.frames.space import in_depth_order, meshes, placed


class RecordingCamera(Camera):
    """Mixed into a camera's class: the camera keeps its view and its order, and draws nothing."""

    recording: Recording

    def begin_recording(self, recording: Recording) -> None:
        """Start with an empty picture; called once, when a camera that Manim made becomes a recorder."""
        self.recording = recording
        self.background: Any = self.__dict__.get("background") if self.background_image is not None else None
        self.__dict__.pop("pixel_array", None)
        self._ops: list[Op] = []
        self._origins: list[Origin | None] = []
        self._ground: Rgba | Raster = (0.0, 0.0, 0.0, 0.0)
        self._seen_through: View | None = None
        self._first_view: View | None = None
        self.reset()

    # What Manim's renderer calls

    def init_background(self) -> None:
        """Keep the ground as a colour, unless it is an image."""
        if self.background_image is not None:
            super().init_background()
        else:
            self.background = None

    def reset(self) -> RecordingCamera:
        """Begin a picture on the plain ground."""
        for _, camera in self._insets():
            camera.reset()
        self._begin(self._plain_ground(), [], [])
        return self

    def set_frame_to_background(self, background: Any) -> None:
        """Begin a picture on what was recorded before."""
        self._begin(background.background, list(background.ops), list(background.origins))

    def picture(self) -> DisplayList:
        """Return the picture as it is now."""
        return DisplayList(self._ground, tuple(self._ops), tuple(self._origins))

    def capture_mobjects(self, mobjects: Iterable[Mobject], **kwargs: Any) -> None:
        """Add mobjects to the picture, as this camera sees them now."""
        listed = list(mobjects)
        self._ends_in_texture = False
        self._look()
        if isinstance(self, MultiCamera):
            self._capture_insets(listed, **kwargs)
        displayed = self._beneath(self._displayed(listed, **kwargs))
        if isinstance(self, ThreeDCamera):
            self._capture_space(displayed)
        else:
            self._capture(displayed)

    def _beneath(self, mobjects: list[Mobject]) -> list[Mobject]:
        """Record the picture that the scene begins from, if it shows one, beneath all others; return the others."""
        carried = [mobject for mobject in mobjects if isinstance(mobject, CarriedPicture)]
        for picture in carried:
            for view, op, origin in picture.operations:
                self._put(view, op, origin)
        return [mobject for mobject in mobjects if mobject not in carried] if carried else mobjects

    def _displayed(self, mobjects: list[Mobject], **kwargs: Any) -> list[Mobject]:
        if kwargs == {"include_submobjects": True} or not kwargs:
            return in_drawing_order(mobjects, use_z_index=self.use_z_index)
        return Camera.get_mobjects_to_display(self, mobjects, **kwargs)

    def _capture_space(self, mobjects: list[Mobject]) -> None:
        assert isinstance(self, ThreeDCamera)
        self.reset_rotation_matrix()
        ordered = in_depth_order(self, mobjects)
        for faces, run in groupby(placed(self, ordered), key=lambda place: place.faces is not None):
            if faces:
                for mesh, origin in meshes(list(run), self.recording.provenance.origin):
                    self._add(mesh, origin)
            else:
                self._capture(place.mobject for place in run)

    def _capture(self, mobjects: Iterable[Mobject]) -> None:
        for mobject in mobjects:
            if isinstance(mobject, VMobject):
                self._record_vectorised(mobject)
            elif isinstance(mobject, PMobject):
                self._record_points(mobject)
            elif isinstance(mobject, AbstractImageMobject):
                self._record_image(mobject)

    @property
    def pixel_array(self) -> Any:
        """The picture drawn, for code that wants a camera's pixels; shape (h, w, 4), RGBA."""
        from mathml_anim.frames.raster import Rasteriser

        bgra = Rasteriser(self.pixel_width, self.pixel_height).draw(self.picture())
        return np.ascontiguousarray(bgra[..., [2, 1, 0, 3]])

    @pixel_array.setter
    def pixel_array(self, pixels: Any) -> None:
        self._begin(self.recording.raster(pixels), [], [])

    def reset_pixel_shape(self, new_height: float, new_width: float) -> None:
        """Change the size in pixels; a camera that stands still looks anew through its window."""
        if (new_height, new_width) != (self.pixel_height, self.pixel_width):
            self._first_view = None
        super().reset_pixel_shape(new_height, new_width)

    # One operation each

    def _add(self, op: Op, origin: Origin | None) -> None:
        self._ends_in_texture = False
        if isinstance(op, Image | Nested | Pixels):
            view = self._view
        else:
            # Manim keeps the first drawing context of a camera that is not a moving one.
            view = self._first_view = self._first_view or self._view
        self._put(view, op, origin)

    def _put(self, view: View, op: Op, origin: Origin | None) -> None:
        if view is not self._seen_through:
            self._ops.append(view)
            self._origins.append(None)
            self._seen_through = view
        self._ops.append(op)
        self._origins.append(origin)

    def _record_vectorised(self, mobject: VMobject) -> None:
        path = self.recording.shapes.path(mobject, self)
        if path is None:
            return
        origin = self.recording.provenance.origin(mobject)
        image = mobject.get_background_image()
        if not image:
            self._add(path, origin)
            return
        texture = self.recording.texture(image)
        last = self._ops[-1] if self._ops else None
        if self._ends_in_texture and isinstance(last, TexturedPath) and last.texture is texture:
            # Manim draws neighbours with the same image together before it lays the image over them.
            self._ops[-1] = TexturedPath((*last.paths, path), texture)
        else:
            self._add(TexturedPath((path,), texture), origin)
            self._ends_in_texture = True

    def _record_points(self, mobject: PMobject) -> None:
        if not len(mobject.points):
            return
        points = self.transform_points_pre_display(mobject, mobject.points)
        colours = (255 * mobject.rgbas).astype(np.uint8)
        thickness = self.adjusted_thickness(mobject.stroke_width)
        frozen = np.array(points[:, :2], dtype=np.float64) + 0.0
        self._add(Pixels(frozen, colours, float(thickness)), self.recording.provenance.origin(mobject))

    def _record_image(self, mobject: AbstractImageMobject) -> None:
        origin = self.recording.provenance.origin(mobject)
        places = self.transform_points_pre_display(mobject, mobject.points)[:, :2] + 0.0
        corners: Corners = tuple(tuple(place) for place in places.tolist())  # type: ignore[assignment]
        resampling = int(mobject.resampling_algorithm)
        if isinstance(mobject, ImageMobjectFromCamera) and isinstance(mobject.camera, RecordingCamera):
            inside = mobject.camera
            size = (int(inside.pixel_width), int(inside.pixel_height))
            self._add(Nested(inside.picture(), *size, corners, resampling), origin)
            return
        self._add(Image(self.recording.raster(mobject.get_pixel_array()), corners, resampling), origin)

    # Views and grounds

    def _look(self) -> None:
        self._view = self.recording.view(self.frame_width, self.frame_height, self.frame_center)
        if isinstance(self, MovingCamera):
            self._first_view = self._view

    def _begin(self, ground: Rgba | Raster, ops: list[Op], origins: list[Origin | None]) -> None:
        self._ground, self._ops, self._origins = ground, ops, origins
        views = (op for op in reversed(ops) if isinstance(op, View))
        self._seen_through = next(views, None)

    def _plain_ground(self) -> Rgba | Raster:
        if self.background is not None:
            return self.recording.raster(self.background)
        red, green, blue, opacity = (color_to_int_rgba(self.background_color, self.background_opacity) / 255).tolist()
        return red, green, blue, opacity

    # Zoomed displays

    def _insets(self) -> list[tuple[ImageMobjectFromCamera, Camera]]:
        from mathml_anim.frames.adoption import adopt

        displays = self.image_mobjects_from_cameras if isinstance(self, MultiCamera) else []
        return [(display, adopt(display.camera, self.recording)) for display in displays]

    def _capture_insets(self, mobjects: list[Mobject], **kwargs: Any) -> None:
        assert isinstance(self, MultiCamera)
        for display, camera in self._insets():
            height = int(self.pixel_height * display.height / self.frame_height)
            width = int(self.pixel_width * display.width / self.frame_width)
            camera.reset_pixel_shape(height, width)
            own = [] if self.allow_cameras_to_capture_their_own_display else display.get_family()
            camera.capture_mobjects(list_difference_update(mobjects, own), **kwargs)
