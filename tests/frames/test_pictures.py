"""What wrong joins, caps, gradients or images would change little of a scene: a picture for each."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path as Path_

import numpy as np
import PIL.Image
import pytest
from manim import (
    BLUE,
    DEGREES,
    DOWN,
    GREEN,
    LEFT,
    ORIGIN,
    OUT,
    PI,
    RED,
    RESAMPLING_ALGORITHMS,
    RIGHT,
    UP,
    UR,
    WHITE,
    YELLOW,
    CapStyleType,
    Circle,
    Cube,
    Dot,
    FadeIn,
    Group,
    ImageMobject,
    Line,
    LineJointType,
    Mobject,
    MovingCameraScene,
    PMobject,
    Scene,
    Sphere,
    Square,
    Star,
    Text,
    ThreeDScene,
    Triangle,
    VGroup,
    VMobject,
    ZoomedScene,
)

from benchmarks.equivalence import PATCH, SHARE, TOLERANCE, compare, difference
from mathml_anim.frames.displaylist import Path
from mathml_anim.frames.paints import Cap, Join, Linear, Stroke
from mathml_anim.frames.raster import Rasteriser
from mathml_anim.frames.record import record
from mathml_anim.frames.take import Take

FPS = Fraction(2)
Make = Callable[[], list[Mobject]]


def scene_of(make: Make) -> type[Scene]:
    class Shown(Scene):
        def construct(self) -> None:
            self.add(*make())

    return Shown


def zigzag(**style: object) -> VMobject:
    corners = [(-3, -1, 0), (-2, 1.5, 0), (-1, -1, 0), (-0.7, 1.5, 0), (2, -1, 0)]
    return VMobject(stroke_width=30, **style).set_points_as_corners([np.array(corner) for corner in corners])


def joins() -> list[Mobject]:
    kinds = (LineJointType.MITER, LineJointType.ROUND, LineJointType.BEVEL)
    return [VGroup(*(zigzag(joint_type=kind) for kind in kinds)).arrange(DOWN, buff=0).scale(0.7)]


def caps() -> list[Mobject]:
    kinds = (CapStyleType.BUTT, CapStyleType.ROUND, CapStyleType.SQUARE)
    return [
        Line(2 * LEFT + UP * at, RIGHT + UP * (at + 0.4), stroke_width=40).set_cap_style(kind)
        for at, kind in zip((-2, 0, 2), kinds, strict=True)
    ]


def gradients() -> list[Mobject]:
    many = Square(3, stroke_width=20).set_fill([RED, YELLOW, BLUE], 1).set_stroke([BLUE, GREEN])
    group = VGroup(*(Circle(0.6, fill_opacity=0.7) for _ in range(4))).arrange(RIGHT).set_color_by_gradient(RED, BLUE)
    return [many.shift(UP), group.shift(2.5 * DOWN)]


def sheen() -> list[Mobject]:
    return [
        Circle(1.5, fill_opacity=1, color=BLUE, stroke_width=12).set_sheen(0.6, UR),
        Dot(radius=0.9).set_sheen(-0.5, DOWN),
    ]


def depth() -> list[Mobject]:
    first, second = Square(fill_opacity=1, color=RED), Circle(fill_opacity=1, color=GREEN).shift(RIGHT / 2)
    return [first.set_z_index(2), second, Triangle(fill_opacity=0.6, color=BLUE).set_z_index(1)]


def outlines_behind() -> list[Mobject]:
    text = Text("Agnes", font_size=120).set_background_stroke(color=RED, width=14)
    return [Square(4, fill_opacity=1, color=YELLOW), text]


def holes() -> list[Mobject]:
    ring = Star(fill_opacity=0.8, color=GREEN).append_points(Circle(0.3).reverse_direction().points)
    crossing = VMobject(fill_opacity=0.7, color=WHITE).set_points_as_corners(
        [np.array(p, float) for p in [(-3, 0, 0), (-1, 2, 0), (-3, 2, 0), (-1, 0, 0), (-2, 3, 0), (-3, 0, 0)]]
    )
    return [ring.scale(2), crossing]


def images() -> list[Mobject]:
    pixels = np.random.default_rng(0).integers(0, 256, (6, 9, 4)).astype(np.uint8)
    pixels[..., 3] = np.linspace(60, 255, 9)
    shown = []
    for number, kind in enumerate(("nearest", "linear", "cubic")):
        image = ImageMobject(pixels, scale_to_resolution=30).set_resampling_algorithm(RESAMPLING_ALGORITHMS[kind])
        shown.append(image.rotate(number * 0.5).stretch(1 + number / 2, 0))
    return [Square(3, fill_opacity=0.5), Group(*shown).arrange(RIGHT, buff=-0.2)]


def beyond_the_edge() -> list[Mobject]:
    image = ImageMobject(np.uint8([[0, 120], [200, 255]]), scale_to_resolution=4).move_to(6.5 * RIGHT + 3 * UP)
    return [image, Circle(3, stroke_width=50).shift(6 * LEFT), Dot(radius=0.5).shift(100 * UP)]


def points() -> list[Mobject]:
    cloud = PMobject(stroke_width=9)
    cloud.add_points(np.random.default_rng(1).uniform(-3, 3, (60, 3)), color=YELLOW)
    return [Square(2, fill_opacity=1), cloud]


def textures() -> list[Mobject]:
    ramp = np.zeros((9, 16, 4), np.uint8)
    ramp[..., 0], ramp[..., 1], ramp[..., 3] = np.arange(16) * 16, np.arange(9)[:, None] * 25, 255
    image, other = PIL.Image.fromarray(ramp), PIL.Image.fromarray(255 - ramp[..., :3])
    dots = VGroup(*(Dot(radius=0.8, fill_opacity=0.7) for _ in range(5))).arrange(RIGHT, buff=-0.3)
    for number, dot in enumerate(dots):
        dot.color_using_background_image(other if number == 4 else image)
    return [Square(2, fill_opacity=0.5, color=RED), dots, Circle(stroke_width=30).color_using_background_image(image)]


PICTURES = [joins, caps, gradients, sheen, depth, outlines_behind, holes, images, beyond_the_edge, points, textures]


@pytest.mark.parametrize("make", PICTURES, ids=lambda make: make.__name__)
def test_the_same_picture(make: Make) -> None:
    found = compare(scene_of(make), fps=FPS)
    assert found.accepted, found
    assert found.frames == 1


class FixedInFrame(ThreeDScene):
    def construct(self) -> None:
        self.set_camera_orientation(phi=60 * DEGREES, theta=-30 * DEGREES, zoom=0.8, frame_center=(0.5, 0, 0))
        title, label = Text("fixed").to_corner(UR), Text("facing").move_to(2 * OUT)
        self.add(Cube(fill_opacity=0.8), Sphere(resolution=(6, 6)).shift(2 * RIGHT))
        self.add_fixed_in_frame_mobjects(title)
        self.add_fixed_orientation_mobjects(label)
        self.add(Square(color=RED, fill_opacity=0.5).shift(2 * LEFT))
        self.begin_ambient_camera_rotation(rate=0.6)
        self.wait(1)
        self.move_camera(phi=20 * DEGREES, gamma=0.2, frame_center=(1, 0, 0), run_time=1)


class FollowedCamera(MovingCameraScene):
    def construct(self) -> None:
        dot, square = Dot(color=RED), Square(fill_opacity=0.5)
        self.add(square, dot)
        self.camera.frame.add_updater(lambda frame: frame.move_to(dot))
        self.add(self.camera.frame)
        self.play(dot.animate.shift(2 * RIGHT))
        self.play(self.camera.frame.animate.set(width=6))
        self.wait()


class Magnified(ZoomedScene):
    def construct(self) -> None:
        star = Star(color=YELLOW, fill_opacity=1).scale(0.3).set_sheen(0.5, UP)
        self.add(star, Line(LEFT, RIGHT))
        self.activate_zooming(animate=False)
        self.play(star.animate.rotate(PI / 5), self.zoomed_camera.frame.animate.scale(0.5))


class PoppedOut(ZoomedScene):
    def construct(self) -> None:
        self.add(Star(color=YELLOW, fill_opacity=1).scale(0.3))
        self.activate_zooming(animate=True)
        self.play(self.zoomed_display.animate.shift(LEFT))


@pytest.mark.parametrize("scene_class", [FixedInFrame, FollowedCamera, Magnified, PoppedOut])
def test_the_same_pictures_through_every_camera(scene_class: type[Scene]) -> None:
    found = compare(scene_class, fps=Fraction(3))
    assert found.accepted, found
    assert found.frames >= 3


def test_an_image_as_ground(tmp_path: Path_) -> None:
    file = tmp_path / "ground.png"
    pixels = np.random.default_rng(0).integers(0, 256, (480, 854, 3)).astype(np.uint8)
    PIL.Image.fromarray(pixels).save(file)

    class Grounded(Scene):
        def construct(self) -> None:
            self.camera.background_image = str(file)
            self.camera.init_background()
            self.add(Square(fill_opacity=0.5))
            self.play(FadeIn(Circle()), run_time=1)

    found = compare(Grounded, fps=Fraction(2))
    assert found.accepted, found
    assert found.level <= 1


def recorded(make: Make) -> Take:
    takes: list[Take] = []
    record(scene_of(make), takes.append, fps=FPS, background="#000000", width=854, height=480)
    (take,) = takes
    return take


def other_join(path: Path) -> Path:
    return replace(path, stroke=replace(path.stroke, join=Join.MITER) if path.stroke else None)


def other_cap(path: Path) -> Path:
    return replace(path, stroke=replace(path.stroke, cap=Cap.BUTT) if path.stroke else None)


def turned(path: Path) -> Path:
    fill, pen = path.fill, path.stroke
    if isinstance(fill, Linear):
        fill = replace(fill, start=fill.end, end=fill.start)
    if isinstance(pen, Stroke) and isinstance(pen.paint, Linear):
        pen = replace(pen, paint=replace(pen.paint, stops=pen.paint.stops[::-1]))
    return replace(path, fill=fill, stroke=pen)


def nothing_behind(path: Path) -> Path:
    return replace(path, behind=None)


@pytest.mark.parametrize(
    ("make", "spoil"),
    [(joins, other_join), (caps, other_cap), (gradients, turned), (sheen, turned), (outlines_behind, nothing_behind)],
    ids=lambda each: each.__name__,
)
def test_the_pictures_would_show_the_mistake(make: Make, spoil: Callable[[Path], Path]) -> None:
    picture = recorded(make).picture
    spoilt = replace(picture, ops=tuple(spoil(op) if isinstance(op, Path) else op for op in picture.ops))
    right = Rasteriser(854, 480).draw(picture)
    agree, patch, level = difference(Rasteriser(854, 480).draw(spoilt), right)
    assert level > TOLERANCE
    assert agree < SHARE or patch > PATCH


def test_the_order_of_operations_is_the_order_of_depth() -> None:
    origins = [origin.name for origin in recorded(depth).picture.origins if origin]
    assert origins == ["Circle", "Triangle", "Square"]


def test_nothing_is_recorded_of_what_cannot_be_seen() -> None:
    def hidden() -> list[Mobject]:
        return [
            Square(stroke_opacity=0),
            Circle(stroke_width=0),
            VMobject(),
            Dot(ORIGIN, fill_opacity=0, stroke_width=0),
        ]

    assert recorded(hidden).picture.ops == ()
