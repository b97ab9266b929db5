"""A lecture scene moves until its cues, rests until its cues, and ends with its words."""

from collections.abc import Callable
from fractions import Fraction

import pytest
from manim import RIGHT, Circle, Create, VGroup, tempconfig

from mathml_anim.components.vectors import VectorArrow
from mathml_anim.stage import LectureScene
from mathml_anim.stage.brief import Brief
from mathml_anim.stage.errors import LateCue, PastTheWords, UnknownCue

Construct = Callable[["LectureScene[int]"], None]


def play(construct: Construct, *, fps: int = 10, frames: int = 60, **cues: int) -> LectureScene[int]:
    """Play a scene without drawing it to a file, and return it."""

    class Played(LectureScene[int]):
        def construct(self) -> None:
            construct(self)

    settings = {
        "frame_rate": fps,
        "pixel_width": 64,
        "pixel_height": 36,
        "dry_run": True,
        "progress_bar": "none",
        "disable_caching": True,
        "verbosity": "ERROR",
    }
    with tempconfig(settings):
        scene = Played()
        scene.brief = Brief("module/lecture", "played", 42, cues, frames, Fraction(fps))
        scene.render()
    return scene


def test_motion_ends_exactly_at_its_cue() -> None:
    seen: list[int] = []

    def construct(scene: LectureScene[int]) -> None:
        scene.play(Create(Circle()), run_time=scene.until("grown"))
        seen.append(scene.clock.frame)

    play(construct, grown=17)
    assert seen == [17]


def test_motion_is_bounded_and_the_rest_is_waited_out() -> None:
    seen: list[int] = []

    def construct(scene: LectureScene[int]) -> None:
        scene.play(Create(Circle()), run_time=scene.until("grown", at_most=1))
        seen.append(scene.clock.frame)
        scene.wait_until("grown")
        seen.append(scene.clock.frame)

    assert play(construct, grown=33).clock.frame == 60
    assert seen == [10, 33]


@pytest.mark.parametrize("fps", [15, 24, 30, 60])
def test_odd_run_times_do_not_shift_later_cues(fps: int) -> None:
    seen: list[int] = []

    def construct(scene: LectureScene[int]) -> None:
        circle = Circle()
        scene.add(circle)
        for _ in range(5):
            scene.play(circle.animate.shift(RIGHT), run_time=0.217)
            scene.wait(0.119)
        scene.wait_until("settled")
        seen.append(scene.clock.frame)

    play(construct, fps=fps, frames=4 * fps, settled=3 * fps)
    assert seen == [3 * fps]


def test_frames_written_are_frames_planned() -> None:
    def construct(scene: LectureScene[int]) -> None:
        scene.play(Create(Circle()), run_time=1.03)
        scene.wait(1.03)
        scene.play(Create(Circle()), run_time=1.03)

    assert play(construct, frames=47).renderer.time == pytest.approx(4.7)


def test_a_wait_shorter_than_a_frame_is_kept_for_the_next_play() -> None:
    def construct(scene: LectureScene[int]) -> None:
        scene.add(Circle())
        for _ in range(10):
            scene.play(Create(Circle()), run_time=0.03)
        assert scene.clock.frame == 3

    play(construct)


def test_a_stop_condition_ends_a_wait_where_it_was_seen() -> None:
    def construct(scene: LectureScene[int]) -> None:
        circle = Circle()
        circle.add_updater(lambda mobject, dt: mobject.shift(dt * RIGHT))
        scene.add(circle)
        scene.wait(3, stop_condition=lambda: circle.get_x() > 0.45)
        assert scene.clock.frame == 6

    play(construct)


def test_values_are_the_briefs() -> None:
    assert play(lambda scene: scene.wait(scene.values / 42)).clock.frame == 60


def test_a_late_cue_says_by_how_much_and_both_remedies() -> None:
    def construct(scene: LectureScene[int]) -> None:
        scene.play(Create(Circle()), run_time=2)
        scene.wait_until("turn")

    with pytest.raises(LateCue) as caught:
        play(construct, turn=15)
    assert caught.value.what == "the cue “turn” began 0.50 s ago (frame 15, the scene is at frame 20)"
    assert "take 0.50 s less" in caught.value.remedy
    assert "[pause]" in caught.value.remedy


def test_a_cue_that_leaves_no_time_to_move_is_late() -> None:
    def construct(scene: LectureScene[int]) -> None:
        scene.wait_until("turn")
        scene.play(Create(Circle()), run_time=scene.until("turn"))

    with pytest.raises(LateCue, match="leaves no time to move"):
        play(construct, turn=15)


def test_an_unknown_cue_names_the_known_ones() -> None:
    with pytest.raises(UnknownCue) as caught:
        play(lambda scene: scene.wait_until("trun"), turn=15, lost=20)
    assert caught.value.remedy == "write [trun] into the words, or correct the name: did you mean “turn”?"
    with pytest.raises(UnknownCue) as caught:
        play(lambda scene: scene.wait_until("begin"), turn=15, lost=20)
    assert caught.value.remedy.endswith("correct the name: use one of “turn”, “lost”")


def test_one_frame_past_the_words_is_forgiven_two_are_not() -> None:
    assert play(lambda scene: scene.wait(6.1)).clock.frame == 61
    with pytest.raises(PastTheWords, match=r"plays 0\.20 s past its words"):
        play(lambda scene: scene.wait(6.2))


def test_reveals_are_remembered() -> None:
    scene = play(lambda scene: scene.reveal("seen"), seen=12)
    assert [(reveal.cue, reveal.frame) for reveal in scene.reveals] == [("seen", 12)]


def test_dimming_keeps_proportions_and_is_undone() -> None:
    circle = Circle(fill_opacity=0.5, stroke_opacity=0.8)

    def construct(scene: LectureScene[int]) -> None:
        scene.add(circle)
        scene.play(*scene.dim(circle))
        assert circle.get_fill_opacity() == pytest.approx(0.175)
        assert circle.get_stroke_opacity() == pytest.approx(0.28)
        assert scene.dim(circle) == ()
        scene.play(*scene.brighten(circle))

    play(construct)
    assert circle.get_fill_opacity() == pytest.approx(0.5)
    assert circle.get_stroke_opacity() == pytest.approx(0.8)


def test_what_stands_back_by_itself_is_as_faint_as_what_is_dimmed_and_comes_back_too() -> None:
    arrow = VectorArrow((1, 0)).stand_back()

    def construct(scene: LectureScene[int]) -> None:
        scene.add(arrow)
        assert scene.dim(arrow) == ()
        scene.play(*scene.brighten(arrow))

    play(construct)
    assert arrow.body.get_fill_opacity() == pytest.approx(1)


def test_a_part_is_dimmed_once_whatever_group_it_is_named_in() -> None:
    one, other = (Circle(fill_opacity=0.5) for _ in range(2))

    def construct(scene: LectureScene[int]) -> None:
        scene.add(one, other)
        scene.play(*scene.dim(VGroup(one)))
        assert scene.dim(VGroup(one)) == ()
        scene.play(*scene.dim(VGroup(one, other)))
        assert [circle.get_fill_opacity() for circle in (one, other)] == pytest.approx([0.175, 0.175])
        scene.play(*scene.brighten(VGroup(other)))
        scene.play(*scene.brighten(VGroup(one, other)))

    play(construct)
    assert [circle.get_fill_opacity() for circle in (one, other)] == pytest.approx([0.5, 0.5])
