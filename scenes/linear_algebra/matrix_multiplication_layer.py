"""The picture of *Composing transformations* in which a layer reads a digit: ten rows meet one column."""

from manim import DOWN, LEFT, RIGHT, UP, Animation, FadeIn, FadeOut, Group, LaggedStart, Transform, VGroup

from lectures.linear_algebra.matrix_multiplication import Seen
from mathml_anim.components.learning import grey_picture
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.typography import Formula, Heading, Label, PointOut, Prose, SourceBadge, word
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.matrix_multiplication_pixels import MovingPixels, cells
from scenes.linear_algebra.matrix_multiplication_table import (
    BARS,
    MIDDLE,
    MIDDLE_ROW,
    PITCH,
    DigitTable,
    TableScores,
    height,
    large_digits,
    lying,
    place_of,
    strip_on,
)

COLUMN = 0.1
"""Where the column of pixels stands."""
ABOVE = 2.55
"""The height of what is written above the table and the bars."""


class OneLayerReadsADigit(LectureScene[Seen]):
    """A digit becomes a column, ten mean digits the rows of a table; rows meet the column, and a bias is taken off."""

    def construct(self) -> None:
        values = self.values
        self.ink = values.digit.ink.reshape(-1)
        self.weights = values.layer.weights.reshape(-1, *values.digit.ink.shape)
        self.source = SourceBadge(values.digit.source.badge).to_edge(UP, buff=0.5)
        self.signs = VGroup()
        self.add(Heading("One layer of a network"), self.source)
        self.become_a_column()
        self.become_a_table()

        # One row meets the column, and then all the others
        self.scores = TableScores(self.weights)
        self.lay_over(values.best)
        self.let_the_others_meet()

        # Bright rows are ahead: their bias is taken off
        own, name = self.show_brightness()
        self.take_off(own, name)
        self.read()

    def write(self, sign: Formula, *beside: Animation, run_time: float = 0.5) -> None:
        """Let a sign come on in the line above the table."""
        self.play(*beside, FadeIn(sign, run_time=run_time))
        name = "what is multiplied and added"
        self.add(mean(self.signs.add(sign), Role.FORMULA, name=name, text=name, spoken=name))

    def become_a_column(self) -> None:
        """Take a digit apart into a column of pixels."""
        values = self.values
        square = cells(*values.digit.ink.shape, corner=(1.4, 1.5), size=(0.42, 0.42))
        self.column = cells(values.pixels, 1, corner=(COLUMN, 2.55), size=(0.24, 5.3 / values.pixels))
        pixels = MovingPixels(self.ink, square, self.column, name="a handwritten digit")
        self.wait_until("digit")
        self.play(FadeIn(pixels))
        self.wait_until("column")
        self.play(pixels.animate.set_moved(1), run_time=self.until("matrix", at_most=2.5))
        self.write(Formula("bold(x)", spoken="x", color="space").move_to((COLUMN + 0.12, 2.85, 0)))

    def become_a_table(self) -> None:
        """Show ten average digits, and slide each out into a row of the matrix."""
        self.table, shown = DigitTable(self.weights), large_digits(self.weights)
        self.wait_until("matrix")
        self.write(Formula("W", spoken="W").move_to((MIDDLE, ABOVE, 0)))
        self.wait_until("rows")
        self.play(FadeIn(shown, lag_ratio=0.05), run_time=1)
        self.wait_until("unroll")
        small = 0.9 * PITCH
        go = (one.animate(run_time=1).scale_to_fit_height(small).move_to(place_of(n)) for n, one in enumerate(shown))
        self.play(LaggedStart(*go, lag_ratio=0, group=shown), FadeIn(self.table.names))
        self.remove(shown)
        self.add(self.table)
        self.play(self.table.slide_out(run_time=self.until("meets", at_most=2.5)))

    def lay_over(self, row: int) -> None:
        """Lay the column over a row, keep what is bright in both, and add it up."""
        copy = MovingPixels(self.ink, self.column, lying(row, len(self.ink)), name="x, laid over a row", color="space")
        copy.set_z_index(layers.VECTORS)
        self.wait_until("meets")
        self.add(copy)
        self.play(copy.animate.set_moved(1), run_time=self.until("bright", at_most=1.8))
        self.wait_until("bright")
        product = self.bright_in_both(row)
        self.play(FadeIn(product), FadeOut(copy), run_time=0.8)
        self.wait_until("score")
        equals = Formula("=", spoken="is").move_to((BARS - 0.3, height(MIDDLE_ROW), 0))
        into_bar = self.scores.receive(product, self.values.products, [row], run_time=1)
        self.play(FadeIn(self.scores.pictures), into_bar)
        self.remove(product)
        self.write(equals, self.scores.count(self.values.products, [row]))

    def let_the_others_meet(self) -> None:
        """Let all the other rows meet the column too, and add up what is bright in both."""
        values = self.values
        rest = [n for n in range(values.rows) if n != values.best]
        products = self.bright_in_both(*rest)
        self.wait_until("all")
        self.play(FadeIn(products), run_time=0.5)
        self.play(self.scores.receive(products, values.products, rest, run_time=0.8))
        self.remove(products)
        self.total = Formula("W bold(x)", spoken="W x", colors={"bold(x)": "space"})
        self.total.move_to((BARS + 0.65, ABOVE, 0), aligned_edge=LEFT)
        self.write(self.total, self.scores.count(values.products, rest))

    def bright_in_both(self, *rows: int) -> Group:
        """Return what is bright in each row and in the digit, lying on the row."""
        weights = self.values.layer.weights
        strips = (mark(strip_on(row, weights[row] * self.ink), "what is bright in both") for row in rows)
        return mark(Group(*strips), "what is bright in both")

    def show_brightness(self) -> tuple[VGroup, Prose]:
        """Point out the highest product, and how bright its row is and all the others; return that and its name."""
        values, scores = self.values, self.scores
        self.wait_until("ahead")
        self.play(scores.bars[values.loudest].animate.set_color(paint("focus")), *self.dim(self.source))
        own = mean(scores.ends(-values.layer.biases), Role.SUBJECT, name="how bright each row is")
        for bar, whole in zip(own, scores.bars, strict=True):
            bar.move_to(whole.get_left(), aligned_edge=LEFT)
        name = word("brightness", color="change").move_to((4.0, 2.45, 0))
        self.wait_until("brightest")
        lit = self.table.rows[values.loudest].frame.animate.set_stroke(paint("focus"), width=5, opacity=1)
        self.play(lit, FadeIn(own, name))
        return own, name

    def take_off(self, own: VGroup, name: Prose) -> None:
        """Let each row's brightness move to the end of its bar as a bias, and take it off."""
        tails = self.scores.ends(-self.values.layer.biases)
        b = Label("$bold(b)$", at=tails, side=UP, color="change", size=sizes.FORMULA, spoken="b")
        self.wait_until("bias")
        self.play(Transform(own, tails, run_time=1), FadeOut(name, run_time=0.5), FadeIn(b))
        self.remove(own)
        self.add(mean(tails.add(b), Role.SUBJECT, name="the biases, taken off", text="b", spoken="b"))
        self.wait_until("off")
        plus = Formula("+ bold(b)", spoken="plus b", colors={"bold(b)": "change"})
        plus.next_to(self.total, RIGHT, buff=0.15).align_baseline(self.total)
        lower = self.scores.animate(run_time=1.6).set_scores(self.values.scores)
        self.write(plus, FadeOut(tails, shift=0.4 * DOWN, run_time=0.8), lower, run_time=1)

    def read(self) -> None:
        """Point out the highest score, and show the digit once more beside it."""
        values, scores = self.values, self.scores
        self.wait_until("highest")
        best, loudest = scores.bars[values.best], scores.bars[values.loudest]
        quiet = self.table.rows[values.loudest].frame.animate.set_stroke(paint("mute"), width=2.5)
        self.play(best.animate.set_color(paint("focus")), loudest.animate.set_color(paint("ink")), quiet)
        self.reveal("read")
        digit = grey_picture(values.digit.ink, side=2, name="the digit once more")
        digit.move_to((5.4, height(MIDDLE_ROW), 0))
        self.play(FadeIn(digit), PointOut(scores.numbers[values.best], scale=1.5))
