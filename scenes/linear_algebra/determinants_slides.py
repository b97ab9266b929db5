"""The picture of *How much does area grow?* in which a parallelogram slides to a rectangle: a d minus b c."""

from dataclasses import dataclass

import numpy as np
from manim import DOWN, LEFT, RIGHT, UP, DashedLine, FadeIn, FadeOut, Line, VGroup

from lectures.linear_algebra.determinants import Slides
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import AreaScale, CardStack, ColumnMatrix, GridTransform, Linear, SideLabel
from mathml_anim.components.typography import (
    BASIS_COLORS,
    Backing,
    Formula,
    Heading,
    Label,
    MatrixFormula,
    Panel,
    PointOut,
    arrange_column,
)
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.determinants_plane import GAP, plane

LEAN = np.array([[1, 0.35], [0, 1]])
"""How much further the cards lean for a moment."""


def in_letters(source: str, spoken: str) -> Formula:
    """Return a formula of the four entries of a matrix, each in the colour of its column."""
    columns = {"a": "first", "b": "second", "c": "first", "d": "second"}
    return Formula(source, spoken=spoken, colors={**columns, "det": "focus"})


@dataclass(frozen=True, eq=False)
class Rule:
    """What is written in letters: the matrix, width times height, the same without the fraction, and its check."""

    matrix: MatrixFormula
    product: Formula
    rule: Formula
    check: Formula


def rule_below(matrix: ColumnMatrix, values: Slides) -> Rule:
    """Return the letters in the place of a matrix, and the lines below it."""
    letters = MatrixFormula([["a", "b"], ["c", "d"]], before="A =", column_colors=BASIS_COLORS, size=0.5)
    letters.move_to(matrix.formula, aligned_edge=LEFT)
    product = in_letters("a thin (d - b c \\/ a)", "a times d minus b c over a")
    rule = in_letters("det A = a d - b c", "the determinant of A is a d minus b c")
    ad, bc, factor = (f"{number:g}" for number in (values.ad, values.bc, values.growth.factor))
    check = Formula(f"= {ad} - {bc} = {factor}", spoken=f"{ad} minus {bc} is {factor}")
    arrange_column(matrix, product, rule, check, gap=GAP)
    check.align_to(rule.part("det"), LEFT)
    return Rule(letters, product, rule, check)


def landing(grid: GridTransform, values: Slides, column: int) -> VGroup:
    """Return in letters where a basis vector lands, beside its tip."""
    entries = ("ac", "bd")[column]
    found = MatrixFormula([[entry] for entry in entries], size=0.5, color=BASIS_COLORS[column])
    found.next_to(grid.to_scene(values.growth.lands[column]), (RIGHT, LEFT)[column], buff=0.6)
    return mean(VGroup(Backing(found), found), Role.LABEL, text=", ".join(entries), spoken=", ".join(entries))


def slope(grid: GridTransform, values: Slides) -> VGroup:
    """Return the step of one to the right and what green climbs on it, under the first step of green."""
    start, corner, end = grid.to_scene([(0, 0), (values.step, 0), (values.step, values.slope)])
    lines = VGroup(Line(start, corner), Line(corner, end)).set_stroke(paint("ink"), 4)
    run = Label(f"{values.step:g}", at=lines[0], side=DOWN)
    climb = in_letters("c \\/ a", "c over a").next_to(lines[1], RIGHT, buff=0.25)
    return mark(VGroup(lines, run, Backing(climb), climb), "the slope of green")


def way_to_slide(grid: GridTransform, values: Slides) -> VGroup:
    """Return how far red slides until it stands upright."""
    x, y = values.growth.lands[1]
    level = DashedLine(grid.to_scene((x, y)), grid.to_scene((0, y)), color=paint("ink"))
    by = in_letters("b", "b").next_to(level, UP, buff=0.15)
    return mark(VGroup(level, Backing(by, opacity=1), by), "how far red slides")


def lost_height(grid: GridTransform, values: Slides) -> VGroup:
    """Return how much lower red is once it stands upright."""
    top = grid.to_scene((0, values.growth.lands[1][1]))
    line = mark(Line(grid.to_scene((0, values.height)), top, color=paint("ink"), stroke_width=6))
    amount = in_letters("b c \\/ a", "b c over a").next_to(top, LEFT, buff=0.3)
    return mark(VGroup(line, amount), "so much is lost")


class SlideToARectangle(LectureScene[Slides]):
    """Two slides keep the area and make a rectangle of the parallelogram: width times height, a d minus b c."""

    def construct(self) -> None:
        values, title = self.values, Heading("Slide it straight")
        self.grid = grid = plane(opacity=0.15)
        grid.show_map(Linear.of(values.growth.matrix))
        width, height, factor = (f"{number:g}" for number in (values.width, values.height, values.growth.factor))
        self.matrix, times = ColumnMatrix(values.growth.matrix), f"{width} times {height}"
        product = Formula(f"{times} = {factor}", spoken=f"{times} is {factor}", color="focus")
        arrange_column(title, self.matrix, product, gap=GAP)
        self.panel, self.area = Panel(title, product), AreaScale(grid, format_spec=".1f", backing=True)
        self.add(grid, self.area, self.panel, title, self.matrix.formula)

        # A stack of cards keeps its area when it slides
        standing = self.slide_the_cards()

        # Width times height
        labels = VGroup(SideLabel(grid, 0, width), SideLabel(grid, 1, height))
        self.wait_until("rectangle")
        self.play(FadeOut(standing), FadeIn(labels))
        self.reveal("product")
        self.play(FadeIn(product))

        # The same with letters, and once more with the numbers
        self.wait_until("letters")
        gone = FadeOut(labels, product, self.matrix.formula)
        self.play(gone, self.area.fade_number(0), run_time=0.5)
        self.slide_with_letters(rule_below(self.matrix, values))

    def slide_the_cards(self) -> CardStack:
        """Let lying cards slide until red stands upright, and standing ones until green lies flat; return these."""
        values, grid = self.values, self.grid
        lying = CardStack(grid)
        self.wait_until("come")
        self.play(PointOut(self.area.number, scale=1.5))
        self.wait_until("cards")
        self.play(FadeIn(lying))
        self.wait_until("leans")
        sway = self.until("upright", at_most=3.6) / 2
        self.play(grid.go_to(values.growth.matrix @ LEAN, run_time=sway))
        self.play(grid.go_to(values.growth.matrix, run_time=sway))
        self.wait_until("upright")
        self.play(grid.go_to(values.upright.matrix, run_time=2))
        standing = CardStack(grid, upright=True)
        self.play(FadeOut(lying), FadeIn(standing))
        self.wait_until("flat")
        self.play(grid.go_to(values.rectangle.matrix, run_time=2))
        return standing

    def slide_with_letters(self, written: Rule) -> None:
        """Go back, and slide with letters at the arrows: width times height is a d minus b c; then check it."""
        values, grid = self.values, self.grid
        height = in_letters("d - b c \\/ a", "d minus b c over a")
        width, upright = SideLabel(grid, 0, in_letters("a", "a")), SideLabel(grid, 1, height)
        back = self.until("climbs", at_most=2.4) / 3
        self.play(grid.go_to(values.upright.matrix, run_time=back))
        self.play(grid.go_to(values.growth.matrix, run_time=back), self.panel.reach(written.check))
        tip, climbed = self.climb(run_time=back)
        lost = self.stand_upright(written)

        # Red has lost so much of its height, and then green lies flat
        self.wait_until("height")
        self.play(FadeIn(upright))
        self.wait_until("down")
        self.play(FadeOut(tip, lost, climbed), run_time=0.4)
        self.play(grid.go_to(values.rectangle.matrix, run_time=1.5))
        self.play(FadeIn(width), run_time=0.5)
        self.wait_until("rule")
        self.play(FadeIn(written.product), *self.brighten(written.matrix))
        self.wait_until("name")
        self.play(FadeIn(written.rule), *self.dim(written.product))

        # And with the numbers
        self.wait_until("numbers")
        self.play(FadeOut(width, upright, written.matrix), self.area.fade_number(1), run_time=0.5)
        back = self.until("check", at_most=2) / 2
        self.play(FadeIn(self.matrix.formula), grid.go_to(values.upright.matrix, run_time=back))
        self.play(grid.go_to(values.growth.matrix, run_time=back))
        self.reveal("check")
        self.play(FadeIn(written.check))

    def climb(self, *, run_time: float) -> tuple[VGroup, VGroup]:
        """Show where green lands, and how much it climbs on a step to the right; return both."""
        tip, climbed = landing(self.grid, self.values, 0), slope(self.grid, self.values)
        self.play(FadeIn(tip), run_time=run_time)
        self.wait_until("climbs")
        self.play(FadeIn(climbed))
        return tip, climbed

    def stand_upright(self, written: Rule) -> VGroup:
        """Show where red lands, and slide it upright: return how far it slides, and how much height it loses."""
        values, grid = self.values, self.grid
        tip, far, lost = landing(grid, values, 1), way_to_slide(grid, values), lost_height(grid, values)
        self.wait_until("second")
        self.play(FadeIn(tip, written.matrix), run_time=0.6)
        self.wait_until("rise")
        self.play(FadeOut(tip), FadeIn(far), *self.dim(written.matrix), run_time=0.5)
        self.play(grid.go_to(values.upright.matrix, run_time=1.5))
        self.play(FadeIn(lost))
        whole = mark(VGroup(far, lost), "what red has lost")
        self.add(whole)
        return whole
