"""Flashes: found in scenes with frame and line, and judged as an independent implementation judges them."""

from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from av.filter import Graph
from checked import LONG_WORDS, line_with, placed, report, write
from numpy.typing import NDArray

from mathml_anim.review.rules.flashes import HEIGHT, WIDTH, Flashes, Transitions, largest_share
from mathml_anim.review.thresholds import limits

Video = Iterator[NDArray[np.uint8]]
FPS = 30


def blinking(hertz: float, low: int, high: int, *, seconds: float = 3, side: float = 1.0, red: bool = False) -> Video:
    """Grey (or red on black) pictures that change between two levels; `side` is the share of each side that does."""
    rows, columns = round(HEIGHT * side), round(WIDTH * side)
    for frame in range(round(seconds * FPS)):
        picture = np.full((HEIGHT, WIDTH, 3), low, np.uint8)
        if int(2 * hertz * frame / FPS + 1e-6) % 2:
            picture[:rows, :columns] = (0, 0, high) if red else high
        yield picture


def drifting(change: float) -> Video:
    """A slow wave of light over the whole picture."""
    for frame in range(3 * FPS):
        level = round(127 + 60 * np.sin(2 * np.pi * change * frame / FPS))
        yield np.full((HEIGHT, WIDTH, 3), level, np.uint8)


def judged(video: Video, rule: str = "general-flash") -> list[int]:
    """Return the frames at which our rule finds flashes."""
    flashes = Flashes(limits(), Fraction(FPS))
    for frame, picture in enumerate(video):
        flashes.feed(frame, picture)
    return [breach.frame for breach in flashes.close() if breach.rule == rule]


def ffmpeg_says(video: Video) -> float:
    """Return the worst badness that FFmpeg's filter `photosensitivity` sees after a second of the first picture.

    It sums all change of light over a second, whatever its size, so its scale is set by the border case of WCAG.
    """
    graph = Graph()
    source = graph.add_buffer(width=WIDTH * 8, height=HEIGHT * 8, format="bgr24", time_base=Fraction(1, FPS))
    meter = graph.add("photosensitivity", f"frames={FPS}:threshold=1:bypass=1")
    sink = graph.add("buffersink")
    source.link_to(meter)
    meter.link_to(sink)
    graph.configure()
    worst, seen = 0.0, 0

    def pull() -> None:
        nonlocal worst, seen
        while True:
            try:
                frame = graph.pull()
            except (av.BlockingIOError, av.EOFError):
                return
            seen += 1
            badness = float(frame.metadata.get("lavfi.photosensitivity.badness", 0))
            worst = max(worst, badness if seen > FPS else 0.0)

    first = next(video)
    for number, picture in enumerate([*[first] * FPS, *video]):
        large = np.ascontiguousarray(picture.repeat(8, axis=0).repeat(8, axis=1))
        frame = av.VideoFrame.from_ndarray(large, format="bgr24")
        frame.pts, frame.time_base = number, Fraction(1, FPS)
        graph.push(frame)
        pull()
    graph.push(None)
    pull()
    return worst


@pytest.fixture(scope="module")
def border() -> float:
    """What FFmpeg says of three full flashes a second, the most that WCAG allows."""
    return ffmpeg_says(blinking(3, 0, 255))


HARMFUL: dict[str, Callable[[], Video]] = {
    "black and white, 10 Hz": lambda: blinking(10, 0, 255),
    "black and white, 5 Hz": lambda: blinking(5, 0, 255),
    "grey, 7.5 Hz": lambda: blinking(7.5, 60, 200),
    "half the picture, 10 Hz": lambda: blinking(10, 0, 255, side=0.75),
}
HARMLESS: dict[str, Callable[[], Video]] = {
    "still": lambda: blinking(0, 90, 90),
    "one flash a second": lambda: blinking(1, 0, 255),
    "two flashes a second": lambda: blinking(2, 0, 255),
    "too small a change": lambda: blinking(10, 120, 126),
    "a small corner": lambda: blinking(10, 0, 255, side=0.12),
    "a slow wave": lambda: drifting(0.4),
}


@pytest.mark.parametrize("name", HARMFUL)
def test_harmful_videos_are_found_by_us_and_by_ffmpeg(name: str, border: float) -> None:
    assert judged(HARMFUL[name]())
    assert ffmpeg_says(HARMFUL[name]()) > border


@pytest.mark.parametrize("name", HARMLESS)
def test_harmless_videos_are_passed_by_us_and_by_ffmpeg(name: str, border: float) -> None:
    assert judged(HARMLESS[name]()) == []
    assert ffmpeg_says(HARMLESS[name]()) <= border


@pytest.mark.parametrize(("hertz", "harmful"), [(3.0, False), (4.0, True)])
def test_three_flashes_a_second_are_allowed_and_four_are_not(hertz: float, harmful: bool) -> None:
    assert bool(judged(blinking(hertz, 0, 255))) is harmful


def test_only_a_change_of_a_tenth_with_a_darker_picture_below_eight_tenths_counts() -> None:
    def level(luminance: float) -> int:
        return round(255 * (1.055 * luminance ** (1 / 2.4) - 0.055))

    assert judged(blinking(6, level(0.30), level(0.42)))
    assert judged(blinking(6, level(0.30), level(0.38))) == []
    assert judged(blinking(6, level(0.70), level(0.95)))
    assert judged(blinking(6, level(0.83), level(1.00))) == []


def test_a_quarter_of_ten_degrees_is_the_limit() -> None:
    quarter = (1 / 4 * 341 * 256 / (1024 * 576)) ** 0.5
    assert judged(blinking(6, 0, 255, side=quarter * 1.15))
    assert judged(blinking(6, 0, 255, side=quarter * 0.85)) == []


def test_red_flashes_are_counted_although_their_light_hardly_changes() -> None:
    assert judged(blinking(6, 0, 150, red=True), "red-flash")
    assert judged(blinking(2, 0, 150, red=True), "red-flash") == []
    assert judged(blinking(6, 0, 150), "red-flash") == []


def test_changes_are_counted_from_turn_to_turn_however_slowly_they_go() -> None:
    turns = Transitions((1, 1))
    signal = [0.0, 0.04, 0.08, 0.12, 0.16, 0.14, 0.1, 0.05, 0.02, 0.06, 0.13]
    fed = [bool(turns.feed(np.full((1, 1), level, np.float32), 0.1)) for level in signal]
    assert [place for place, turned in enumerate(fed) if turned] == [3, 7, 10]


def test_the_worst_field_is_found_anywhere() -> None:
    flashing = np.zeros((HEIGHT, WIDTH), bool)
    flashing[30:42, 50:66] = True
    assert largest_share(flashing) == pytest.approx(12 * 16 / (round(WIDTH * 341 / 1024) * round(HEIGHT * 256 / 576)))


BLINK = """
    card = mean(Rectangle(width=12, height=6, fill_opacity=1, stroke_width=0, color=BLACK), Role.BACKING)
    self.add(card, mean(Dot(), Role.MARK))
    self.wait(2)
    for step in range(8):
        card.set_fill(WHITE if step % 2 == 0 else BLACK)
        self.wait(2 / 15)  # blinks
    self.wait(3)
"""


def test_a_blinking_scene_is_told_from_its_first_flash(tmp_path: Path) -> None:
    root = write(tmp_path, BLINK, words=LONG_WORDS)
    ((frame, line),) = placed(report(root), "general-flash")
    assert abs(frame - 30) <= 2
    assert line == line_with(root, "# blinks")


def test_a_pulsing_scene_and_a_red_one_are_told(tmp_path: Path) -> None:
    scene = BLINK.replace("set_fill(WHITE if", "set_fill(RED_E if").replace(
        "BLACK)\n        self.wait(2 / 15)", "BLACK)\n        self.wait(0.1)"
    )
    scene = (
        scene.replace("RED_E", '"#CC0000"')
        + """
    pulse = mean(Square(5, fill_opacity=1, stroke_width=0, color=GRAY), Role.SUBJECT)
    self.remove(card)
    self.add(pulse)
    def glow(square, alpha):
        square.set_fill(WHITE, opacity=(1 - np.cos(12 * np.pi * alpha)) / 2)
    self.play(UpdateFromAlphaFunc(pulse, glow), run_time=1.2, rate_func=linear)  # pulses
    self.wait(1)
    """
    )
    root = write(tmp_path, scene, words=LONG_WORDS)
    result = report(root)
    ((frame, _),) = placed(result, "red-flash")
    assert abs(frame - 30) <= 2
    told = placed(result, "general-flash")
    assert line_with(root, "# pulses") in [line for _, line in told]


def test_slow_and_small_blinking_is_no_flash(tmp_path: Path) -> None:
    scene = (
        BLINK.replace("2 / 15", "0.4")
        + """
    dot = mean(Dot(radius=0.4), Role.MARK).shift(2 * UP)
    self.remove(card)
    self.add(dot)
    for step in range(10):
        dot.set_opacity(step % 2)
        self.wait(0.1)
    grid = mean(NumberPlane(), Role.GRID)
    self.play(Create(grid), run_time=1)
    self.play(grid.animate.apply_matrix([[2, 1], [1, 2]]), run_time=2)
    """
    )
    assert placed(report(write(tmp_path, scene, words=LONG_WORDS)), "general-flash") == []


def test_blinking_between_two_pictures_is_seen_too(tmp_path: Path) -> None:
    root = write(tmp_path, BLINK.replace("range(8)", "range(40)").replace("2 / 15", "1 / 30"), words=LONG_WORDS)
    ((frame, line),) = placed(report(root), "general-flash")
    assert abs(frame - 30) <= 2
    assert line == line_with(root, "# blinks")
