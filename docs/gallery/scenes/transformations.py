"""One plain Manim scene for every component of transformations: matrices and the planes they move."""
# ruff: noqa: D102

import numpy as np
from manim import DEGREES, DOWN, LEFT, UP, Circle, Scene, ThreeDScene

from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import (
    AreaScale,
    AugmentedRows,
    BasisCombination,
    BoxScale,
    CardStack,
    ChangeOfBasis,
    ColumnMatrix,
    ColumnSum,
    DeterminantLine,
    Eigenlines,
    GridTransform,
    HeatmapMatrix,
    LandingRing,
    LandingSpot,
    MatrixProduct,
    OuterProduct,
    PlaneFigure,
    ReachAlong,
    ReadingArrow,
    RowReduction,
    SideLabel,
    SVDEllipse,
    TurnMark,
    VectorAndImage,
    arrow_on,
    quiet_plane,
)
from mathml_anim.components.typography import Formula
from mathml_anim.maths.linear_systems import RowOperation
from mathml_anim.maths.svd import svd


class GridTransformScene(Scene):
    """GridTransform"""

    def construct(self) -> None:
        grid = GridTransform()
        self.play(grid.enter())
        circle = Circle(1, color=paint("focus"))
        grid.carry(circle)
        self.add(circle)
        self.play(grid.apply([[2, 1], [1, 2]]))


class WarpScene(Scene):
    """GridTransform under any function"""

    def construct(self) -> None:
        grid = GridTransform(basis=False)
        self.play(grid.warp(lambda p: p + 0.5 * np.sin(p[:, ::-1])))


class AreaScaleScene(Scene):
    """AreaScale"""

    def construct(self) -> None:
        grid = GridTransform(labels=False)
        self.add(grid, AreaScale(grid))
        self.play(grid.apply([[2, 1], [1, 2]]))


class PlaneFigureScene(Scene):
    """PlaneFigure"""

    def construct(self) -> None:
        grid = GridTransform(labels=False)
        self.add(grid, PlaneFigure(grid, [[(0, 0), (1, 0), (1, 1), (2, 1), (2, 2), (0, 2)]], color="belief"))
        self.play(grid.apply([[1, 1], [0.5, -1]]))


class BoxScaleScene(ThreeDScene):
    """BoxScale"""

    def construct(self) -> None:
        self.set_camera_orientation(phi=58 * DEGREES, theta=-62 * DEGREES)
        box = BoxScale(np.eye(3), origin=(-1, 0, -1.5), unit=1.5, view=(0.4, -0.75, 0.53), floor=4)
        self.add(box)
        self.play(box.go_to([[2, 1, -1], [1, 2, 0], [0, 0, 2]]))


class EigenlinesScene(Scene):
    """Eigenlines"""

    def construct(self) -> None:
        grid = GridTransform()
        self.add(grid, Eigenlines(grid, [(1, 1), (1, -1)], labels=("$lambda = 3$", "$lambda = 1$")))
        self.play(grid.apply([[2, 1], [1, 2]]))


class HeatmapMatrixScene(Scene):
    """HeatmapMatrix"""

    def construct(self) -> None:
        heat = HeatmapMatrix(np.zeros((3, 4)), most=3, format_spec=".1f", side=1.2)
        self.play(heat.animate.set_values([[2, -1, 0.4, 3], [0, 1.5, -2.2, 1], [-3, 0.8, 0.1, -0.6]]))


class MatrixProductScene(Scene):
    """MatrixProduct"""

    def construct(self) -> None:
        product = MatrixProduct([[2, 1], [1, 3]], [[1, 4], [2, 0]], size=0.8)
        self.play(product.meet(0, 0))
        terms = product.terms(0, 1).next_to(product, DOWN, buff=0.6)
        self.play(product.gather(0, 1, terms))
        self.play(product.deliver(0, 1, terms))


class AugmentedRowsScene(Scene):
    """AugmentedRows"""

    def construct(self) -> None:
        rows = AugmentedRows([[2, -1, 0], [1, 1, 3]], size=0.9)
        self.add(rows)
        self.play(rows.animate.set_rows([[2, -1, 0], [0, 1.5, 3]]))


class RowReductionScene(Scene):
    """RowReduction"""

    def construct(self) -> None:
        grid = quiet_plane()
        reduction = RowReduction([[2, -1, 0], [1, 1, 3]], grid)
        self.add(grid, reduction)
        self.play(reduction.take(RowOperation("add", 1, 0, -0.5)))


class ChangeOfBasisScene(Scene):
    """ChangeOfBasis"""

    def construct(self) -> None:
        change = ChangeOfBasis((2, 1), unit=1.3, format_spec=".1f")
        self.add(change)
        self.play(change.animate.set_basis([[1, -1], [1, 1]]))


class VectorAndImageScene(Scene):
    """VectorAndImage"""

    def construct(self) -> None:
        pair = VectorAndImage([[2, 1], [1, 2]], unit=1.2)
        self.add(GridTransform(basis=False, unit=1.2), pair)
        self.play(pair.animate.set_angle(np.pi / 3))


class SvdEllipseScene(Scene):
    """SVDEllipse"""

    def construct(self) -> None:
        grid = GridTransform(basis=False, unit=0.56)
        ellipse = SVDEllipse(grid, svd([[3, 0], [4, 5]]), labels=("first", "second"), label_size=0.35)
        self.add(grid, ellipse)
        self.play(ellipse.to_stage(1))
        self.play(ellipse.to_stage(3))


class OuterProductScene(Scene):
    """OuterProduct"""

    def construct(self) -> None:
        layer = OuterProduct((1, 3, -1), (2, 1), side=1.2, format_spec="g", strip_format="g")
        self.add(layer)
        self.play(layer.fill())


class ColumnMatrixScene(Scene):
    """ColumnMatrix"""

    def construct(self) -> None:
        grid, matrix = GridTransform([[2, 1], [1, 2]], origin=(2, -1)), ColumnMatrix([[2, 1], [1, 2]])
        self.add(grid, matrix.formula.shift(4 * LEFT), matrix.heads.shift(4 * LEFT))
        self.play(matrix.name_columns(grid.i_hat.label.words, grid.j_hat.label.words))


class LandingSpotScene(Scene):
    """LandingSpot"""

    def construct(self) -> None:
        grid, matrix = GridTransform([[2, 1], [1, 2]], origin=(1, -1)), ColumnMatrix([[2, 1], [1, 2]]).shift(4 * LEFT)
        self.add(grid, matrix.formula)
        self.play(LandingSpot((2, 1), 0, at=grid.i_hat.label).come_from(matrix))


class LandingRingScene(Scene):
    """LandingRing"""

    def construct(self) -> None:
        grid = GridTransform(origin=(0, -1), unit=1.5)
        self.add(grid, LandingRing(grid.to_scene((2, 1)), 0), LandingRing(grid.to_scene((-1, 1)), 1))


class ReadingArrowScene(Scene):
    """ReadingArrow"""

    def construct(self) -> None:
        matrix = ColumnMatrix([[2, 1], [1, 2]], size=1)
        self.add(matrix.formula, ReadingArrow.across(matrix, 0), ReadingArrow.down(matrix, 1))


class ColumnSumScene(Scene):
    """ColumnSum"""

    def construct(self) -> None:
        matrix = ColumnMatrix([[2, 1], [1, 2]]).shift(1.5 * UP)
        total = ColumnSum([[2, 1], [1, 2]], (-1, 2), size=0.7).set_opacity(0)
        self.add(matrix.formula)
        self.play(total.first_from(matrix))
        self.play(total.second_from(matrix))


class BasisCombinationScene(Scene):
    """BasisCombination"""

    def construct(self) -> None:
        grid = GridTransform(origin=(1, -2))
        recipe = BasisCombination(grid, (-1, 2))
        self.add(grid, recipe)
        self.play(grid.apply([[2, 1], [1, 2]]))


class SideLabelScene(Scene):
    """SideLabel"""

    def construct(self) -> None:
        grid = GridTransform(origin=(-1, -1.5), unit=1.3)
        self.add(grid, AreaScale(grid, format_spec=""), SideLabel(grid, 0, "base"), SideLabel(grid, 1, "side"))
        self.play(grid.apply([[3, 1], [0, 2]]))


class DeterminantLineScene(Scene):
    """DeterminantLine"""

    def construct(self) -> None:
        grid = GridTransform(basis=False)
        line = DeterminantLine(grid, Formula("det A =", spoken="the determinant is").shift(5 * LEFT))
        self.add(grid, AreaScale(grid, format_spec=""), line)
        self.play(grid.apply([[2, 1], [1, 2]]))


class CardStackScene(Scene):
    """CardStack"""

    def construct(self) -> None:
        grid = GridTransform(origin=(-1.5, -1.5), unit=2.5, labels=False)
        self.add(grid, CardStack(grid))
        self.play(grid.apply([[1, 0.5], [0, 1]]))


class TurnMarkScene(Scene):
    """TurnMark"""

    def construct(self) -> None:
        grid = quiet_plane(origin=(-1, -1))
        self.add(grid, arrow_on(grid, (3, 1), color="first"), arrow_on(grid, (1, 2), color="second"))
        self.add(TurnMark((3, 1), (1, 2), centre=grid.origin, radius=1.5))


class ReachAlongScene(Scene):
    """ReachAlong"""

    def construct(self) -> None:
        pair = VectorAndImage([[2, 1], [1, 2]], origin=(-2, -1.5), unit=1.6)
        self.add(pair, ReachAlong(pair))
        self.play(pair.animate.set_angle(25 * DEGREES))
