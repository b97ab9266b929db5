"""The pictures of *How much does area grow?* that look for what makes areas grow, and find that all grow alike."""

import numpy as np
from manim import FadeIn, FadeOut, GrowFromCenter, VGroup

from lectures.linear_algebra.determinants import Lengths, Puddle, Tiling
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.transformations import (
    AreaScale,
    ColumnMatrix,
    DeterminantLine,
    GridTransform,
    Linear,
    PlaneFigure,
    SideLabel,
)
from mathml_anim.components.typography import (
    Backing,
    Formula,
    Heading,
    Label,
    Number,
    Panel,
    Swell,
    arrange_column,
    shown_number,
)
from mathml_anim.maths.linear_maps import Points
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.determinants_plane import CENTRE, GAP, UNIT_SQUARE, area_is, det, plane

ONE_TILE = (-0.5, 0.5)
"""Near where the tile lies that is singled out."""


def open_to(angle: float, grid: GridTransform, lengths: Lengths, *, run_time: float) -> Walk:
    """Return the animation in which two sides turn about the origin until they stand an angle apart."""

    def shown() -> Values:
        first, second = grid.matrix.T
        return np.array([np.arccos(np.clip(first @ second / lengths.length**2, -1, 1))])

    def show(value: Values) -> None:
        grid.show_map(Linear.of(lengths.opened(float(value[0]))))

    return Walk(grid, shown, show, [angle], run_time=run_time)


def product_of_sides(length: str, guess: float) -> Formula:
    """Return the product of two sides of one length, and what it might be the area of."""
    return Formula(
        f"{{{{ {length} : first }}}} times {{{{ {length} : second }}}} approx {guess:g} thin ?",
        spoken=f"{length} times {length} is {guess:g}?",
        colors={"first": "first", "second": "second"},
    )


def two_alike(grid: GridTransform, tiles: Points) -> VGroup:
    """Return the first square of the plane and one of the tiles, which are seen to grow alike."""
    apart = np.linalg.norm(tiles.mean(axis=1) - ONE_TILE, axis=1)
    first = PlaneFigure(grid, [UNIT_SQUARE], color="ink", opacity=0, name="the first square")
    one = PlaneFigure(grid, [tiles[np.argmin(apart)]], color="ink", opacity=1, name="one tile")
    return mark(VGroup(first, one), "the first square and one tile")


def grown(puddle: Puddle) -> Formula:
    """Return the area of a puddle before, times its growth, and after."""
    before, factor, after = (f"{number:g}" for number in (puddle.before, puddle.growth.factor, puddle.after))
    spoken = f"{before} times {factor} is {after}"
    return Formula(f"{before} times {factor} = {after}", spoken=spoken, color="focus")


def area_on(grid: GridTransform, area: float) -> VGroup:
    """Return an area of the puddle, to stand on its middle."""
    number = Number(area, format_spec=".0f", anchor=np.zeros(3)).move_to(grid.origin)
    label = VGroup(Backing(number), number).set_z_index(layers.LABELS)
    return mean(label, Role.LABEL, text="the area of the puddle", spoken="the area of the puddle")


class LongArrowsMislead(LectureScene[Lengths]):
    """Two sides keep their lengths while the angle between them closes, and the area goes from five to nothing."""

    def construct(self) -> None:
        values, grid, title = self.values, plane(), Heading("Do long arrows decide?")
        length = shown_number(values.length, ".2f")
        matrix, product, words = ColumnMatrix(values.growth.matrix), product_of_sides(length, values.guess), area_is()
        arrange_column(title, matrix, product, words, gap=GAP)
        area = AreaScale(grid, format_spec="")
        one = Label(f"{values.start:g}", at=grid.to_scene((0.5, 0.3)), backing=False)
        self.add(grid, Panel(title, words), title)

        # The unit square, and what becomes of it
        self.wait_until("square")
        self.play(FadeIn(area, one))
        self.wait_until("act")
        self.play(FadeOut(one), FadeIn(matrix.formula), run_time=0.5)
        self.play(grid.apply(values.growth.matrix, run_time=self.until("sides", at_most=2)))

        # Is it the product of the sides?
        lengths = VGroup(*(SideLabel(grid, column, length) for column in (0, 1)))
        self.wait_until("sides")
        self.play(FadeIn(lengths))
        self.wait_until("guess")
        self.play(FadeIn(product))

        # Only at a right angle; the more it closes, the less area
        self.wait_until("right")
        self.play(open_to(np.pi / 2, grid, values, run_time=1.5))
        result = DeterminantLine(grid, words)
        self.play(FadeIn(result), *self.dim(matrix.formula))
        self.wait_until("closes")
        self.play(open_to(0, grid, values, run_time=self.until("gone", at_most=3.5)))
        self.wait_until("gone")
        self.play(Swell(result))
        self.wait_until("between")
        back = open_to(values.angle, grid, values, run_time=self.until("three", at_most=2))
        self.play(*self.dim(product), *self.brighten(matrix.formula), back)
        self.reveal("three")
        self.play(Swell(result))


class EveryPatchGrowsAlike(LectureScene[Tiling]):
    """Every tile of a puddle grows by the same factor, and so the puddle does."""

    def construct(self) -> None:
        values, growth = self.values, self.values.puddle.growth
        grid, title = GridTransform(origin=CENTRE, basis=False), Heading("Every patch grows alike")
        matrix, name, total = ColumnMatrix(growth.matrix), det(f"= {growth.factor:g}"), grown(values.puddle)
        arrange_column(title, matrix, name, total, gap=GAP)
        puddle = PlaneFigure(grid, [values.puddle.outline], opacity=0.1, name="a puddle of paint")
        coarse = PlaneFigure(grid, values.coarse, opacity=0.28, stroke_width=2, name="tiles")
        alike, panel = two_alike(grid, values.coarse), Panel(title, name, width=0)
        self.add(grid, panel, title, matrix.formula, name)

        # Tiles fill the puddle
        self.wait_until("puddle")
        before, after = (area_on(grid, area) for area in (values.puddle.before, values.puddle.after))
        self.play(GrowFromCenter(puddle), FadeIn(before))
        self.wait_until("tiles")
        self.play(FadeIn(coarse))
        self.wait_until("first")
        self.play(FadeIn(alike))

        # Each grows alike
        self.wait_until("act")
        self.play(FadeOut(before), run_time=0.4)
        self.play(grid.apply(growth.matrix, run_time=self.until("finer", at_most=3)))
        self.wait_until("finer")
        fine = PlaneFigure(grid, values.fine, opacity=0.28, stroke_width=1, name="tiles")
        self.play(FadeOut(coarse, alike), FadeIn(fine))
        self.reveal("twelve")
        glow = puddle.animate.set_fill(opacity=0.5)
        self.play(FadeOut(fine), glow, panel.reach(title, total), FadeIn(total, after))

        # One number
        self.wait_until("every")
        self.play(*self.dim(total), Swell(name), run_time=0.8)
