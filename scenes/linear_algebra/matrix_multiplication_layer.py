"""The picture of *Composing transformations* in which a layer reads a digit: ten rows meet one column."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from manim import (
    DOWN,
    LEFT,
    RIGHT,
    UP,
    Animation,
    FadeIn,
    FadeOut,
    Group,
    ImageMobject,
    LaggedStart,
    Mobject,
    Rectangle,
    Transform,
    VGroup,
    VMobject,
    interpolate_color,
    override_animate,
)
from numpy.typing import ArrayLike, NDArray

from lectures.linear_algebra.matrix_multiplication import Seen
from mathml_anim.components.learning import RowScores, UnrolledPicture, grey_picture
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.moved_by import Values, Walk, one_after_another
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import Points, polygon
from mathml_anim.components.typography import Formula, Heading, Label, PointOut, ShowParts, SourceBadge, word
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role

SETTING_OUT = 0.6
_SQUARE = np.array([[0.0, 0, 0], [1, 0, 0], [1, -1, 0], [0, -1, 0]])


def cells(rows: int, columns: int, *, corner: tuple[float, float], size: tuple[float, float]) -> Points:
    """Return the corners (rows × columns, 4, 3) of cells in reading order, below and right of a corner."""
    places = np.stack([*np.divmod(np.arange(rows * columns), columns)[::-1], np.zeros(rows * columns)], axis=1)
    steps = np.array([size[0], -size[1], 0])
    return np.asarray(np.array([*corner, 0]) + (places * steps)[:, None] + _SQUARE * np.array([*size, 0]))


class MovingPixels(VGroup):
    """Pixels (n,) that go, one after another, from some cells (n, 4, 3) to others."""

    def __init__(self, values: ArrayLike, begin: Points, end: Points, *, name: str, color: Paint = "ink") -> None:
        super().__init__()
        self._ends, self._moved = (begin, end), 0.0
        for value in np.asarray(values, dtype=np.float64).reshape(-1):
            fill = interpolate_color(paint("ground"), paint(color), float(value))
            self.add(VMobject(fill_color=fill, fill_opacity=1, stroke_width=0))
        self.set_stroke(paint("mute"), width=1, opacity=0.3)
        self.set_z_index(layers.SHAPES)
        mean(self, Role.SUBJECT, name=name)
        self.set_moved(0)

    def set_moved(self, share: float) -> "MovingPixels":
        """Show the pixels as far as they have come, from 0 to 1; return self."""
        self._moved = float(share)
        order = np.arange(len(self)) / max(1, len(self) - 1)
        come = one_after_another(np.array(self._moved), order, SETTING_OUT)[:, None, None]
        for pixel, corners in zip(self, (1 - come) * self._ends[0] + come * self._ends[1], strict=True):
            pixel.points = polygon(corners)
        return self

    @override_animate(set_moved)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk(self, share: float, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: np.array(self._moved), self._show, share, **(anim_args or {}))

    def _show(self, share: Values) -> None:
        self.set_moved(float(share))


class OneLayerReadsADigit(LectureScene[Seen]):
    """A digit becomes a column, ten mean digits the rows of a table; rows meet the column, and a bias is taken off."""

    PITCH, HIGH, WIDE = 0.43, 0.34, 5.4
    LEFT, TOP, COLUMN = -5.85, 2.12, 0.1
    BARS, UNIT = 0.95, 0.28

    def construct(self) -> None:
        values, title = self.values, Heading("One layer of a network")
        ink = values.digit.ink
        self.source = SourceBadge(values.digit.source.badge).to_edge(UP, buff=0.5)
        self.add(title, self.source)
        self.tall = cells(values.pixels, 1, corner=(self.COLUMN, 2.55), size=(0.24, 5.3 / values.pixels))
        square = cells(*ink.shape, corner=(1.4, 1.5), size=(0.42, 0.42))
        self.pixels = MovingPixels(ink, square, self.tall, name="a handwritten digit")

        # A digit is a column of numbers
        self.wait_until("digit")
        self.play(FadeIn(self.pixels))
        self.wait_until("column")
        self.play(self.pixels.animate.set_moved(1), run_time=self.until("matrix", at_most=2.5))
        x = Formula("bold(x)", spoken="x", color="space").move_to((self.COLUMN + 0.12, 2.85, 0))
        self.play(FadeIn(x), run_time=0.5)
        self.table(x)

        # Each row meets the column
        self.scores = self.empty_scores()
        self.meet(values.best)
        self.all_at_once()
        self.take_off()

    def table(self, x: Formula) -> None:
        """Show ten average digits, and slide each out into a row of the matrix."""
        values = self.values
        means = values.layer.weights.reshape(-1, *values.digit.ink.shape)
        middle = self.LEFT + self.WIDE / 2
        self.rows = [
            UnrolledPicture(
                picture,
                side=0.9 * self.PITCH,
                place=(self.LEFT + self.PITCH / 2, self.height(n)),
                row=(middle, self.height(n)),
                size=(self.WIDE, self.HIGH),
                name="a row of W",
            )
            for n, picture in enumerate(means)
        ]
        shown = self.averages(means)
        names = VGroup(
            *(
                Label(f"{n}", at=(self.LEFT - 0.15, self.height(n), 0), side=-RIGHT, gap=0.2, color="mute")
                for n in range(values.rows)
            )
        )
        mean(names, Role.LABEL, name="the numbers of the rows", text="0 to 9", spoken="the numbers of the rows")
        w = Formula("W", spoken="W").move_to((middle, 2.55, 0))
        self.wait_until("matrix")
        self.play(FadeIn(w), run_time=0.5)
        self.signs = self.one(Role.FORMULA, "what is multiplied", x, w)
        self.wait_until("rows")
        self.play(FadeIn(shown, lag_ratio=0.05), run_time=1)
        self.wait_until("unroll")
        table = mean(Group(*self.rows, names), Role.SUBJECT, name="the rows of W", text="W", spoken="the rows of W")
        go = [
            large.animate(run_time=1)
            .scale_to_fit_height(0.9 * self.PITCH)
            .move_to((self.LEFT + self.PITCH / 2, self.height(n), 0))
            for n, large in enumerate(shown)
        ]
        self.play(LaggedStart(*go, lag_ratio=0, group=shown), FadeIn(names))
        self.remove(shown, names)
        self.add(table)
        self.play(Walk(table, lambda: np.array(0.0), self.slide_out, 1.0, run_time=self.until("meets", at_most=2.5)))

    def averages(self, means: NDArray[np.float64]) -> Group:
        """Return the ten average digits, large and in two lines of five beside the column."""
        large = Group(*(grey_picture(picture, side=1.0, name="an average digit") for picture in means))
        for n, picture in enumerate(large):
            picture.move_to((1.6 + 1.12 * (n % 5), 0.75 - 1.3 * (n // 5), 0))
        return mean(large, Role.SUBJECT, name="ten average digits", text="0 to 9", spoken="ten average digits")

    def slide_out(self, share: Values) -> None:
        """Show the rows of W so far slid out, one after another."""
        come = one_after_another(share, np.arange(len(self.rows)) / (len(self.rows) - 1), SETTING_OUT)
        for row, part in zip(self.rows, come, strict=True):
            row.set_unrolled(float(part))

    def meet(self, row: int) -> None:
        """Lay the column over a row, keep what is bright in both, and add it up."""
        values = self.values
        ink = values.digit.ink.reshape(-1)
        long = self.WIDE / values.pixels
        lying = cells(1, values.pixels, corner=(self.LEFT, self.height(row) + self.HIGH / 2), size=(long, self.HIGH))
        copy = MovingPixels(ink, self.tall, lying, name="x, laid over a row", color="space")
        copy.set_z_index(layers.VECTORS)
        self.wait_until("meets")
        self.add(copy)
        self.play(copy.animate.set_moved(1), run_time=self.until("bright", at_most=1.8))
        self.wait_until("bright")
        product = mark(Group(self.product(row)), "what is bright in both")
        self.play(FadeIn(product), FadeOut(copy), run_time=0.8)
        self.wait_until("score")
        equals = Formula("=", spoken="is").move_to((self.BARS - 0.3, self.height(4.5), 0))
        self.play(FadeIn(self.scores.pictures), self.into_bars(product, [row], run_time=1))
        self.remove(product)
        self.count([row], FadeIn(equals, run_time=0.5))
        self.signs = self.one(Role.FORMULA, "what is multiplied", *self.signs, equals)

    def all_at_once(self) -> None:
        """Let all the other rows meet the column too, and add up what is bright in both."""
        rest = [n for n in range(self.values.rows) if n != self.values.best]
        products = mark(Group(*(self.product(n) for n in rest)), "what is bright in both")
        self.wait_until("all")
        self.play(FadeIn(products), run_time=0.5)
        self.play(self.into_bars(products, rest, run_time=0.8))
        self.remove(products)
        self.total = Formula("W bold(x)", spoken="W x", colors={"bold(x)": "space"})
        self.total.move_to((self.BARS + 0.65, 2.55, 0), aligned_edge=LEFT)
        self.count(range(self.values.rows), FadeIn(self.total, run_time=0.5))
        self.signs = self.one(Role.FORMULA, "what is multiplied", *self.signs, self.total)

    def take_off(self) -> None:
        """Point out the highest product, take off each row's bias, and point out the highest score."""
        values, scores = self.values, self.scores
        self.wait_until("ahead")
        self.play(scores.bars[values.loudest].animate.set_color(paint("focus")), *self.dim(self.source))
        self.wait_until("brightest")
        tails = VGroup(*(self.tail(n) for n in range(values.rows)))
        own = mean(tails.copy(), Role.SUBJECT, name="how bright each row is")
        for bar, whole in zip(own, scores.bars, strict=True):
            bar.move_to(whole.get_left(), aligned_edge=LEFT)
        name = word("brightness", color="change").move_to((4.0, 2.45, 0))
        frame = self.rows[values.loudest].frame
        self.play(frame.animate.set_stroke(paint("focus"), width=5, opacity=1), FadeIn(own, name))
        b = Label("$bold(b)$", at=tails, side=UP, color="change", size=sizes.FORMULA, spoken="b")
        self.wait_until("bias")
        self.play(Transform(own, tails, run_time=1), FadeOut(name, run_time=0.5), FadeIn(b))
        self.remove(own, b)
        tails.add(b)
        self.add(mean(tails, Role.SUBJECT, name="the biases, taken off", text="b", spoken="b"))
        self.wait_until("off")
        gone = FadeOut(tails, shift=0.4 * DOWN, run_time=0.8)
        plus = Formula("+ bold(b)", spoken="plus b", colors={"bold(b)": "change"})
        plus.next_to(self.total, RIGHT, buff=0.15).shift((0, self.total.baseline - plus.baseline, 0))
        self.play(gone, FadeIn(plus), scores.animate(run_time=1.6).set_scores(values.scores))
        self.signs = self.one(Role.FORMULA, "what is multiplied and added", *self.signs, plus)
        self.wait_until("highest")
        best, loudest = scores.bars[values.best], scores.bars[values.loudest]
        quiet = frame.animate.set_stroke(paint("mute"), width=2.5)
        self.play(best.animate.set_color(paint("focus")), loudest.animate.set_color(paint("ink")), quiet)
        self.reveal("read")
        digit = grey_picture(values.digit.ink, side=2, name="the digit once more").move_to((5.4, self.height(4.5), 0))
        self.play(FadeIn(digit), PointOut(scores.numbers[values.best], scale=1.5))

    def height(self, row: float) -> float:
        """Return the height at which a row of the table stands."""
        return self.TOP - self.PITCH * (row + 0.5)

    def empty_scores(self) -> RowScores:
        """Return the bars of all rows, unseen as yet."""
        values = self.values
        scores = RowScores(
            values.layer.weights.reshape(-1, *values.digit.ink.shape),
            origin=(self.BARS, self.height(4.5)),
            side=self.PITCH / 1.12,
            unit=self.UNIT,
            color="ink",
        )
        for part in (scores.bars, scores.numbers):
            part.set_opacity(0)
        return scores

    def product(self, row: int) -> ImageMobject:
        """Return what is bright in a row and in the digit, as a strip that lies on the row."""
        values = self.values
        bright = values.layer.weights[row] * values.digit.ink.reshape(-1)
        strip = grey_picture(bright[None], side=1, color="focus", name="what is bright in both")
        strip.stretch_to_fit_width(self.WIDE).stretch_to_fit_height(self.HIGH)
        strip.move_to((self.LEFT + self.WIDE / 2, self.height(row), 0)).set_z_index(layers.VECTORS)
        return mark(strip, "what is bright in both")

    def into_bars(self, strips: Group, rows: Sequence[int], *, run_time: float) -> Walk:
        """Return the animation in which strips move to where bars begin, and become as long as these will be."""
        begin = np.array([[self.LEFT, self.WIDE, self.HIGH]] * len(rows))
        bars = [self.scores.bars[row] for row in rows]
        lengths = self.UNIT * self.values.products[list(rows)]
        end = [(bar.get_left()[0], length, bar.height) for bar, length in zip(bars, lengths, strict=True)]

        def show(shape: Values) -> None:
            for strip, row, (left, length, height) in zip(strips, rows, shape, strict=True):
                strip.stretch_to_fit_width(length).stretch_to_fit_height(height)
                strip.move_to((left + length / 2, self.height(row), 0))

        return Walk(strips, lambda: begin, show, end, run_time=run_time)

    def count(self, rows: Sequence[int], *others: Animation) -> None:
        """Show the bars and the numbers of some rows."""
        shown = [n for n in rows if self.scores.scores[n] == 0]
        self.scores.set_scores([p if n in rows else 0.0 for n, p in enumerate(self.values.products)])
        bars, numbers = (VGroup(*(part[n] for n in shown)) for part in (self.scores.bars, self.scores.numbers))
        bars.set_opacity(1)
        self.play(ShowParts(self.scores, [numbers], run_time=0.5), *others)

    def tail(self, row: int) -> Rectangle:
        """Return the end of a bar, as long as what is taken off."""
        bar, length = self.scores.bars[row], -self.UNIT * float(self.values.layer.biases[row])
        end = Rectangle(width=length, height=bar.height, stroke_width=0, fill_opacity=1, color=paint("change"))
        return end.move_to(bar.get_right(), aligned_edge=RIGHT).set_z_index(layers.VECTORS)

    def one(self, role: Role, name: str, *parts: Mobject) -> Group:
        """Put things that belong together on the scene as one; return it."""
        self.remove(*parts)
        whole = mean(Group(*parts), role, name=name, text=name, spoken=name)
        self.add(whole)
        return whole
