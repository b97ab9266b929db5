"""Recording: Manim's own frames in number and order, and nothing written where the author works."""

import inspect
from fractions import Fraction
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from manim import (
    BLUE,
    LEFT,
    RED,
    RIGHT,
    UP,
    Camera,
    Circle,
    Create,
    Dot,
    FadeIn,
    MappingCamera,
    ReplacementTransform,
    Scene,
    Square,
    Text,
    ValueTracker,
    VGroup,
    always_redraw,
    config,
)
from manim.renderer.opengl_renderer import OpenGLRenderer

from mathml_anim.frames.displaylist import DisplayList, Raster, View
from mathml_anim.frames.origin import Origin
from mathml_anim.frames.paints import Solid
from mathml_anim.frames.raster import Rasteriser
from mathml_anim.frames.record import record
from mathml_anim.frames.take import Take
from mathml_anim.problems import Remediable

SMALL: dict[str, Any] = {"width": 160, "height": 90}


def takes_of(scene_class: type[Scene], fps: Fraction | int = 4, **more: Any) -> list[Take]:
    takes: list[Take] = []
    record(scene_class, takes.append, fps=Fraction(fps), **SMALL, **more)
    return takes


def origins(picture: DisplayList) -> list[Origin]:
    return [origin for origin in picture.origins if origin is not None]


class Plays(Scene):
    def construct(self) -> None:
        square = Square()
        self.play(Create(square), run_time=1)
        self.wait(2)
        self.play(square.animate.shift(LEFT), run_time=1.1)


def test_a_play_is_a_take_for_each_frame_and_a_wait_is_one_that_is_held() -> None:
    takes = takes_of(Plays)
    assert [(take.play, take.repeat) for take in takes] == [(0, 1)] * 4 + [(1, 8)] + [(2, 1)] * 5


@pytest.mark.parametrize("fps", [Fraction(24000, 1001), Fraction(30000, 1001), Fraction(25), Fraction(15)])
def test_any_rate_will_do(fps: Fraction) -> None:
    frames = sum(take.repeat for take in takes_of(Plays, fps))
    assert abs(frames - 4.1 * fps) <= 2


def test_a_scene_that_never_plays_is_one_frame() -> None:
    class Still(Scene):
        def construct(self) -> None:
            self.add(Square())

    (take,) = takes_of(Still)
    assert take.repeat == 1
    assert len(take.picture.ops) == 2


def test_unmoved_operations_are_the_same_objects_from_frame_to_frame() -> None:
    class Moving(Scene):
        def construct(self) -> None:
            self.add(Circle(), moving := Dot())
            self.play(moving.animate.shift(UP), run_time=1)
            self.play(ReplacementTransform(moving, Square()), run_time=1)

    takes = takes_of(Moving)
    circles = {id(take.picture.ops[1]) for take in takes}
    assert len(circles) == 1
    assert len({id(take.picture.ops[0]) for take in takes}) == 1
    assert len({take.picture.digest for take in takes}) == 8


def test_what_is_drawn_anew_every_frame_is_equal_while_it_stays() -> None:
    class Redrawn(Scene):
        def construct(self) -> None:
            at = ValueTracker(0)
            self.add(always_redraw(lambda: Square().shift(at.get_value() * UP)))
            self.play(at.animate.set_value(0), run_time=1)
            self.play(at.animate.set_value(1), run_time=1)

    takes = takes_of(Redrawn)
    assert len({id(take.picture.ops[1]) for take in takes[:4]}) == 1
    assert len({take.picture.digest for take in takes[4:]}) == 4


def test_the_folder_one_works_in_stays_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Words(Scene):
        def construct(self) -> None:
            self.add(Text("written"))
            self.wait()

    monkeypatch.chdir(tmp_path)
    before = config.media_dir
    assert takes_of(Words)
    assert list(tmp_path.iterdir()) == []
    assert config.media_dir == before


def test_settings_hold_for_the_recording_only() -> None:
    class Size(Scene):
        seen: tuple[Any, ...] = ()

        def construct(self) -> None:
            Size.seen = (config.pixel_width, config.frame_rate, config.seed, config.frame_height, config.dry_run)

    before = (config.pixel_width, config.frame_rate, config.seed, config.frame_height, config.dry_run)
    takes_of(Size, 5, seed=7, settings={"frame_height": 4.0})
    assert Size.seen == (160, 5.0, 7, 4.0, True)
    assert (config.pixel_width, config.frame_rate, config.seed, config.frame_height, config.dry_run) == before


def test_manims_warnings_leave_standard_output_alone(capfd: pytest.CaptureFixture[str]) -> None:
    class Short(Scene):
        def construct(self) -> None:
            self.wait(0.01)

    assert takes_of(Short)
    said = capfd.readouterr()
    assert said.out == ""
    assert "too short" in " ".join(said.err.split())


def test_settings_are_set_back_after_a_scene_that_fails() -> None:
    class Broken(Scene):
        def construct(self) -> None:
            raise ZeroDivisionError

    before = config.pixel_width
    with pytest.raises(ZeroDivisionError):
        takes_of(Broken)
    assert config.pixel_width == before


def test_chance_is_the_same_for_the_same_seed() -> None:
    class Chance(Scene):
        def construct(self) -> None:
            self.add(Dot(np.random.uniform(-2, 2, 3)))

    first, again, other = takes_of(Chance), takes_of(Chance), takes_of(Chance, seed=1)
    assert first == again
    assert first != other


def test_grounds() -> None:
    class Plain(Scene):
        def construct(self) -> None:
            self.wait()

    assert takes_of(Plain, background="#0F131A")[0].picture.background == (15 / 255, 19 / 255, 26 / 255, 1)
    clear = takes_of(Plain, transparent=True)[0].picture
    assert isinstance(clear.background, tuple)
    assert clear.background[3] == 0
    assert not Rasteriser(16, 9).draw(clear).any()


def test_a_scene_may_change_its_ground() -> None:
    class Repainted(Scene):
        def construct(self) -> None:
            self.camera.background_color = RED
            self.wait()

    assert takes_of(Repainted)[0].picture.background == (*(level / 255 for level in RED.to_int_rgb()), 1)


def test_it_is_prepared_before_it_is_set_up() -> None:
    class Told(Scene):
        told = ""

        def setup(self) -> None:
            self.heard = self.told

    def tell(scene: Scene) -> None:
        scene.told = "now"  # type: ignore[attr-defined]

    scene = record(Told, lambda take: None, fps=Fraction(4), prepare=tell, **SMALL)
    assert scene.heard == "now"  # type: ignore[attr-defined]


def test_sounds_are_found_as_manim_finds_them_and_begin_where_it_has_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Loud(Scene):
        def construct(self) -> None:
            self.next_section(skip_animations=True)
            self.wait(2)
            self.next_section()
            self.wait(0.25)
            self.add_sound("first", time_offset=-0.5)
            self.wait(1)
            self.add_sound("second.mp3", time_offset=0.5, gain=-3)
            self.add_sound(str(tmp_path / "third.flac"))

    class Mute(Scene):
        def construct(self) -> None:
            self.add_sound("fourth")

    (tmp_path / "assets").mkdir()
    names = ("assets/first.wav", "assets/second.mp3", "third.flac")
    for name in names:
        (tmp_path / name).touch()
    monkeypatch.chdir(tmp_path)
    assets = {"settings": {"assets_dir": "assets"}}
    scene = record(Loud, lambda take: None, fps=Fraction(4), **SMALL, **assets)
    sounds = [(each.file, each.frame, each.gain) for each in scene.renderer.file_writer.sounds]
    first, second, third = (str(tmp_path / name) for name in names)
    assert sounds == [(first, -1, None), (second, 7, -3), (third, 5, None)]
    with pytest.raises(OSError, match="fourth"):
        record(Mute, lambda take: None, fps=Fraction(4), **SMALL, **assets)


def test_skipped_sections_leave_no_frames_and_the_end_is_known() -> None:
    class Sections(Scene):
        def construct(self) -> None:
            self.next_section(skip_animations=True)
            self.play(Create(Square()))
            self.next_section()
            self.play(FadeIn(Circle()), run_time=0.5)

    takes: list[Take] = []
    scene = record(Sections, takes.append, fps=Fraction(4), **SMALL)
    assert [take.play for take in takes] == [1, 1]
    assert len(scene.renderer.finale.ops) == 3


def test_every_way_of_making_a_scene_is_recorded() -> None:
    class Own(Camera):
        pass

    class WithoutOptions(Scene):
        def __init__(self) -> None:
            super().__init__(camera_class=Own)

        def construct(self) -> None:
            self.add(Square())
            self.wait()
            assert isinstance(self.camera, Own)
            assert self.camera.pixel_array.shape == (90, 160, 4)
            assert self.camera.get_image().size == (160, 90)

    (take,) = takes_of(WithoutOptions)
    assert len(take.picture.ops) == 2


def test_a_scene_for_another_renderer_is_refused() -> None:
    class Opened(Scene):
        def __init__(self) -> None:
            super().__init__(renderer=OpenGLRenderer.__new__(OpenGLRenderer))

    with pytest.raises(Remediable, match="Opened asks for the OpenGL renderer — write it for Manim's Cairo renderer"):
        takes_of(Opened)


def test_a_camera_that_draws_in_its_own_way_is_named_and_its_pixels_are_kept() -> None:
    class Bent(Scene):
        def __init__(self) -> None:
            super().__init__(camera_class=MappingCamera)

        def construct(self) -> None:
            self.add(Square(fill_opacity=1, color=BLUE, stroke_width=0))
            self.play(FadeIn(Dot(color=RED)), run_time=0.5)

    with pytest.warns(UserWarning, match="MappingCamera draws in a way of its own"):
        takes = takes_of(Bent, background="#000000")
    assert len(takes) == 2
    assert isinstance(takes[0].picture.background, Raster)
    pixels = Rasteriser(160, 90).draw(takes[0].picture)
    assert tuple(pixels[40, 80, 2::-1]) == tuple(BLUE.to_int_rgb())


class Told(Scene):
    def construct(self) -> None:
        words = VGroup(Text("ab"), Text("c"))
        words.meaning = SimpleNamespace(role="label", name="", text="ab c", spoken="a b c")
        plain = Square().shift(2 * RIGHT)
        self.add(words)
        self.play(Create(plain), run_time=0.5)
        plain.dimmed = True
        self.wait()


def line_of(text: str) -> int:
    lines, first = inspect.getsourcelines(Told)
    return first + next(number for number, line in enumerate(lines) if text in line)


def test_operations_say_where_they_come_from() -> None:
    takes = takes_of(Told)
    label = Origin(0, "VGroup", "label", "ab c", "a b c", __file__, line_of("self.add(words)"), whole=0, within="label")
    square = Origin(1, "Square", file=__file__, line=line_of("self.play(Create"), whole=1)
    assert origins(takes[1].picture) == [label] * 3 + [square]
    assert origins(takes[-1].picture)[-1].dimmed
    assert all(len(take.picture.origins) == len(take.picture.ops) for take in takes)
    pairs = zip(takes[1].picture.ops, takes[1].picture.origins, strict=True)
    assert all((origin is None) == isinstance(op, View) for op, origin in pairs)


def test_what_comes_back_was_put_there_by_the_later_line() -> None:
    class Again(Scene):
        def construct(self) -> None:
            square = Square()
            self.add(square)
            self.wait(0.5)
            self.remove(square)
            self.add(square)
            self.wait(0.5)

    first, second = (origins(take.picture)[0].line for take in takes_of(Again))
    assert second == first + 3


def test_parts_and_copies_of_parts_keep_their_meaning() -> None:
    class Parts(Scene):
        def construct(self) -> None:
            words = VGroup(Square(), Circle())
            words.meaning = SimpleNamespace(role="formula", name="sum", text="a + b", spoken="")
            self.add(words)
            self.wait(0.5)
            self.remove(words)
            self.add(words[0], words[1].copy())
            self.wait(0.5)

    told = [[(each.role, each.name) for each in origins(take.picture)] for take in takes_of(Parts)]
    assert told == [[("formula", "sum")] * 2] * 2
    part, copy = origins(takes_of(Parts)[1].picture)
    assert part.object == 0
    assert copy.object != 0


def test_origins_of_what_is_redrawn_stay_those_of_the_object() -> None:
    class Redrawn(Scene):
        def construct(self) -> None:
            at = ValueTracker(0)
            number = always_redraw(lambda: VGroup(Square(), Dot()).shift(at.get_value() * UP))
            number.meaning = SimpleNamespace(role="number", name="loss", text="", spoken="")
            self.add(number)
            self.play(at.animate.set_value(1), run_time=1)

    for take in takes_of(Redrawn):
        assert {(origin.object, origin.role, origin.name) for origin in origins(take.picture)} == {
            (0, "number", "loss")
        }


def test_opacity_on_the_way() -> None:
    class Fades(Scene):
        def construct(self) -> None:
            self.play(FadeIn(Square(fill_opacity=1)), run_time=1, rate_func=lambda at: at)

    alphas = [take.picture.ops[1].opacity for take in takes_of(Fades) if len(take.picture.ops) > 1]
    assert alphas == pytest.approx([0.25, 0.5, 0.75])
    assert isinstance(takes_of(Fades)[1].picture.ops[1].fill, Solid)
