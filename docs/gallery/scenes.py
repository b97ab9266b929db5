"""One plain Manim scene for every component: the gallery shows its last frame and its lines."""
# ruff: noqa: D102

import numpy as np
from manim import DEGREES, DOWN, LEFT, ORIGIN, RIGHT, UP, Circle, Dot, Scene, ThreeDScene, VGroup

from mathml_anim.components.distributions import (
    AreaModel,
    CovarianceEllipse,
    DensityShade,
    NaturalFrequencyGrid,
    OddsScale,
    PosteriorBar,
)
from mathml_anim.components.gradients import OptimiserPath, SurfaceContour, Walkers
from mathml_anim.components.learning import (
    AxisThroughData,
    DataAxes,
    DatasetScatter,
    EmbeddingScatter,
    IrisFlower,
    Meter,
    NamedBars,
    PixelGrid,
    PixelProduct,
    Poster,
    ResidualFit,
    RowScores,
    TurningView,
    UnrolledPicture,
)
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
from mathml_anim.components.typography import (
    BASIS_COLORS,
    Backing,
    CodeBeat,
    Formula,
    Heading,
    Label,
    MatrixFormula,
    Number,
    Objective,
    Panel,
    PointOut,
    Prose,
    QuizCard,
    Recap,
    Slider,
    SliderCurve,
    SourceBadge,
    Title,
    arrange_column,
)
from mathml_anim.components.vectors import (
    AngleMark,
    Arrows,
    ArrowsInSpace,
    ArrowSteps,
    CastShadow,
    Coordinates,
    FallingLight,
    LinearCombination,
    LineSweep,
    NormBall,
    OrthogonalProjection,
    ProjectionInSpace,
    SpanSweep,
    Spot,
    Spots,
    StepShadows,
    VectorArrow,
    VectorBars,
)
from mathml_anim.datasets.digits import digit
from mathml_anim.datasets.iris import irises
from mathml_anim.maths.linear_systems import RowOperation
from mathml_anim.maths.pca import pca
from mathml_anim.maths.svd import svd


class TitleScene(Scene):
    """Title"""

    def construct(self) -> None:
        title = Title("Directions that survive")
        self.add(title)


class ProseScene(Scene):
    """Prose"""

    def construct(self) -> None:
        title = Title("Directions that survive")
        words = Prose("Most arrows are turned by $A$; a few are only stretched.")
        arrange_column(title, words)
        self.add(title, words)


class LabelScene(Scene):
    """Label"""

    def construct(self) -> None:
        dot = Dot(radius=0.12, color=paint("focus"))
        self.add(GridTransform([[1, 1], [0, 1]], basis=False), dot, Label("the origin stays", at=dot, side=DOWN))
        self.play(dot.animate.shift(2 * RIGHT + UP))
        self.add(Label("$bold(v)$", color="focus").follow(dot, side=UP))


class FormulaScene(Scene):
    """Formula"""

    def construct(self) -> None:
        law = Formula("A bold(v) = {{ 3 : factor }} bold(v)", spoken="A v is three v", colors={"bold(v)": "focus"})
        self.add(law.scale(2))
        self.play(law.part("factor").animate.set_color(paint("change")))


class MatrixFormulaScene(Scene):
    """MatrixFormula"""

    def construct(self) -> None:
        matrix = MatrixFormula([[2, 1], [1, 2]], before="A =", column_colors=BASIS_COLORS)
        self.add(matrix.scale(2))
        self.play(matrix.column(1).animate.set_opacity(0.35))


class NumberScene(Scene):
    """Number"""

    def construct(self) -> None:
        loss = Number(12.5, format_spec=".2f", anchor=ORIGIN, color="focus", size=1.2)
        self.play(loss.animate.set_value(-0.37), run_time=1)


class SourceBadgeScene(Scene):
    """SourceBadge"""

    def construct(self) -> None:
        self.add(SourceBadge("Fisher, 1936 · iris"))


class CodeBeatScene(Scene):
    """CodeBeat"""

    def construct(self) -> None:
        code = "A = np.array([[2, 1], [1, 2]])\nv = np.array([1, 1])\nA @ v  # three times v"
        beat = CodeBeat(code, spoken="A times v is three times v")
        self.add(beat.scale(1.6))
        self.play(beat.animate.focus(2))


class QuizCardScene(Scene):
    """QuizCard"""

    def construct(self) -> None:
        card = QuizCard("Which arrow keeps its direction?", options=("$(1, 0)$", "$(1, 1)$", "neither"), correct=1)
        self.play(card.think(run_time=1))
        self.play(card.reveal())


class ObjectiveScene(Scene):
    """Objective"""

    def construct(self) -> None:
        self.add(Objective("read where space goes from the columns of a matrix"))


class RecapScene(Scene):
    """Recap"""

    def construct(self) -> None:
        recap = Recap(("Columns say where $hat(i)$ and $hat(j)$ land.", "Lines stay lines.", "The origin stays put."))
        self.play(recap.enter())


class VectorArrowScene(Scene):
    """VectorArrow"""

    def construct(self) -> None:
        v = VectorArrow((3, 1), label="$bold(v)$", color="focus", spoken="the vector v")
        self.play(v.grow())
        self.play(v.animate.move_to_vector((2, 2)))


class LinearCombinationScene(Scene):
    """LinearCombination"""

    def construct(self) -> None:
        sums = LinearCombination([(1, 2), (3, 1)], (1, 1), tail=(-1, -2), sum_label="$bold(s)$")
        self.play(sums.animate.set_weights((2, 0.8)))


class SpanSweepScene(Scene):
    """SpanSweep"""

    def construct(self) -> None:
        span = SpanSweep([(1, 2), (3, 1)])
        self.play(span.sweep())
        self.play(span.animate.set_vectors([(1, 1.5), (2.8, 0.5)]))
        self.add(VectorArrow((1, 1.5), color="first"), VectorArrow((2.8, 0.5), color="second"))


class OrthogonalProjectionScene(Scene):
    """OrthogonalProjection"""

    def construct(self) -> None:
        drop = OrthogonalProjection((3, 4), (2, 1), tail=(-2, -2), label="$bold(b)$", shadow_label="$bold(p)$")
        self.play(drop.animate.move_to_vector((2, 4)))


class FallingLightScene(Scene):
    """FallingLight"""

    def construct(self) -> None:
        drop = OrthogonalProjection((1, 3), (4, 3), tail=(-2, -2))
        light = FallingLight(drop, fallen=0)
        self.add(light, drop)
        self.play(light.fall())


class CastShadowScene(Scene):
    """CastShadow"""

    def construct(self) -> None:
        drop = OrthogonalProjection((1, 4), (4, 3), tail=(-2, -2))
        drop.remove(drop.shadow)
        self.add(CastShadow(drop), drop)
        self.play(drop.turn_to((3, 3)))


class StepShadowsScene(Scene):
    """StepShadows"""

    def construct(self) -> None:
        steps = StepShadows((3, 4), (4, 3), tail=(-2, -2))
        self.play(steps.animate.set_walked(steps.way))


class AngleMarkScene(Scene):
    """AngleMark"""

    def construct(self) -> None:
        a, b = VectorArrow((3, 1), tail=(-1, -1)), VectorArrow((1, 2), tail=(-1, -1))
        self.add(a, b, AngleMark(a, b))
        self.play(b.turn_to((-1, 3)))


class NormBallScene(Scene):
    """NormBall"""

    def construct(self) -> None:
        circle, diamond, square = (NormBall(2, radius=2) for _ in range(3))
        self.add(circle)
        self.play(diamond.morph(1), square.morph(np.inf))


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


class PixelGridScene(Scene):
    """PixelGrid"""

    def construct(self) -> None:
        grid = GridTransform(basis=False)
        letter = PixelGrid([[0, 1, 1, 0], [1, 0.1, 0, 1], [1, 1, 1, 1], [1, 0.1, 0, 1], [1, 0.1, 0, 1]], side=0.8)
        grid.carry(letter)
        self.add(grid, letter)
        self.play(grid.apply([[1, 0.6], [0, 1]]))


class CoordinatesScene(Scene):
    """Coordinates"""

    def construct(self) -> None:
        arrow = VectorArrow((3, 1), tail=(-1, -1), color="space")
        column = Coordinates(arrow.vector[:2], before="bold(a) =", spoken="a is").move_to((-4, 0, 0))
        column.follow(lambda: arrow.vector)
        self.add(arrow, column)
        self.play(arrow.animate.move_to_vector((-1, 2)))


class ArrowStepsScene(Scene):
    """ArrowSteps"""

    def construct(self) -> None:
        arrow = VectorArrow((3, 1), tail=(-1.5, -0.5), color="space", label="$bold(a)$", spoken="a")
        self.add(GridTransform(basis=False), arrow)
        self.play(ArrowSteps(arrow).walk())


class VectorBarsScene(Scene):
    """VectorBars"""

    def construct(self) -> None:
        flowers = [(5.1, 3.5, 1.4, 0.2), (6.3, 3.3, 6.0, 2.5)]
        bars = VectorBars(flowers, (1, 1), apart=1, foot=(0, -2.5), names=("length", "width", "length", "width"))
        self.add(bars)
        self.play(bars.animate.arrange_bars((0.5, 0.5), 0))


class IrisFlowerScene(Scene):
    """IrisFlower"""

    def construct(self) -> None:
        flower = IrisFlower((5.1, 3.5, 1.4, 0.2), unit=0.55, color="belief")
        self.add(flower)
        self.play(flower.animate.set_measures((6.3, 3.3, 6.0, 2.5)))


class DataAxesScene(Scene):
    """DataAxes"""

    def construct(self) -> None:
        axes = DataAxes((8, 5), starts=(0, 2), origin=(-4, -2), unit=(1.0, 1.4), names=("length (cm)", "width (cm)"))
        self.add(axes, Dot(axes.to_scene((5.1, 3.5)), color=paint("focus")))


class DatasetScatterScene(Scene):
    """DatasetScatter"""

    def construct(self) -> None:
        flowers = irises()
        axes = DataAxes((8, 2.5), origin=(-4, -2), unit=(1.0, 1.8), names=("petal length (cm)", "petal width (cm)"))
        scatter = DatasetScatter(flowers.measures[:, 2:], axes, classes=flowers.kinds)
        self.add(axes)
        self.play(scatter.stream((0, 0)))


class SliderScene(Scene):
    """Slider"""

    def construct(self) -> None:
        slider = Slider(0, 4, symbol="lambda", spoken="lambda", ticks=(0, 1, 2, 3, 4), width=8)
        self.add(slider)
        self.play(slider.animate.set_value(3))


class SliderCurveScene(Scene):
    """SliderCurve"""

    def construct(self) -> None:
        slider, at = Slider(0, 4, symbol="lambda", spoken="lambda", ticks=(0, 1, 3, 4), width=8), np.linspace(0, 4, 81)
        self.add(slider, SliderCurve(slider, at, (2 - at) ** 2 - 1, unit=0.9))
        self.play(slider.animate.set_value(3.4))


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


class MeterScene(Scene):
    """Meter"""

    def construct(self) -> None:
        meter = Meter(64, text="numbers stored", format_spec=".0f", ticks=(17, 34, 51), width=6, corner=(-3, 0))
        self.add(meter)
        self.play(meter.animate.set_value(68))


class BackingScene(Scene):
    """Backing"""

    def construct(self) -> None:
        words = VGroup(Prose("Legible, even here"), Prose("over a busy ground")).arrange(DOWN, aligned_edge=LEFT)
        self.add(GridTransform([[2, 1], [1, 2]], basis=False), Backing(words, padding=0.3), words)


class HeadingScene(Scene):
    """Heading"""

    def construct(self) -> None:
        title, words = Heading("How far can a few vectors reach?"), Prose("As far as their sums go.")
        arrange_column(title, words)
        self.add(quiet_plane(), title, words)


class PanelScene(Scene):
    """Panel"""

    def construct(self) -> None:
        title, matrix = Heading("Matrices move space"), ColumnMatrix([[2, 1], [1, 2]])
        arrange_column(title, matrix)
        panel = Panel(title)
        self.add(GridTransform([[2, 1], [1, 2]], basis=False), panel, title)
        self.play(panel.reach(matrix))
        self.add(matrix)


class PointOutScene(Scene):
    """PointOut"""

    def construct(self) -> None:
        words = VGroup(Prose("This is said before,"), Prose("and this is said now.")).arrange(DOWN)
        self.add(words)
        self.play(PointOut(words[1], scale=1.4), run_time=0.5, rate_func=lambda share: share)


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


class SpotScene(Scene):
    """Spot"""

    def construct(self) -> None:
        arrow = VectorArrow((3, 1), tail=(-1.5, -0.5))
        self.add(arrow, Spot(arrow.head, name="where it ends"))


class SpotsScene(Scene):
    """Spots"""

    def construct(self) -> None:
        grid = quiet_plane(origin=(0, 0))
        self.add(grid, Spots(grid.to_scene(np.outer(np.arange(-2, 3), (1, 1))), name="multiples of (1, 1)"))


class ArrowsScene(Scene):
    """Arrows"""

    def construct(self) -> None:
        copies = [VectorArrow((1.5, 0.5), tail=(-5, -2), color="space") for _ in range(6)]
        row = Arrows(copies, name="one vector, everywhere")
        self.play(row.slide_to([(x, y, 0) for y in (1, -1.5) for x in (-4, -1, 2)]))


class NaturalFrequencyGridScene(Scene):
    """NaturalFrequencyGrid"""

    def construct(self) -> None:
        colors, names = ["first", "second", "mute"], ["ill and positive", "healthy and positive", "negative"]
        people = NaturalFrequencyGrid([9, 89, 902], colors=colors, names=names, squares=[0], seed=1, centre=(-2.2, 0))
        self.play(people.enter())
        self.play(people.animate.gather([0, 1], columns=7, pitch=0.36, centre=(4.4, 0)))


class AreaModelScene(Scene):
    """AreaModel"""

    def construct(self) -> None:
        model = AreaModel(0.05, 0.9, 0.09, name="ill")
        self.add(model, PosteriorBar(model))
        self.play(model.animate.set_shares(0.2, 0.9, 0.09))


class PosteriorBarScene(Scene):
    """PosteriorBar"""

    def construct(self) -> None:
        model = AreaModel(0.5, 0.8, 0.4, color="space", name="rain")
        self.add(model, PosteriorBar(model, width=1.2))
        self.play(model.animate.set_shares(0.3, 0.8, 0.4))


class DensityShadeScene(Scene):
    """DensityShade"""

    def construct(self) -> None:
        axes = DataAxes((4, 0.8), starts=(-4, 0), origin=(-4.8, -2.4), unit=(1.2, 6), step=1, names=("z", ""))
        bell = DensityShade(shade=(-1, 1), origin=axes.to_scene((0, 0)), unit=axes.unit)
        self.add(axes, bell)
        self.play(bell.animate.set_density(sd=0.6, shade=(-0.6, 1.2)))


class OddsScaleScene(Scene):
    """OddsScale"""

    def construct(self) -> None:
        scale = OddsScale(1 / 99)
        self.add(scale)
        self.play(scale.step(10, label="× 10"))
        self.play(scale.step(10, label="× 10"))


class LineSweepScene(Scene):
    """LineSweep"""

    def construct(self) -> None:
        grid = quiet_plane(origin=(-1, -1))
        line = LineSweep((1, 2), (3, 1), tail=grid.origin, unit=grid.unit)
        self.add(grid, line, arrow_on(grid, (1, 2), color="space"), arrow_on(grid, (3, 1), color="change"))
        self.play(line.animate.set_amount(1.5))


class ArrowsInSpaceScene(Scene):
    """ArrowsInSpace"""

    def construct(self) -> None:
        columns, sheet = [(2, 0, 1), (0, 2, 1), (2, 2, 2)], [(1, 0, 0.5), (0, 1, 0.5)]
        space = ArrowsInSpace(
            columns, azimuth=0.4, elevation=0.3, origin=(0, -1), unit=1.2, sheet=sheet, reach=((-1, 3), (-1, 3))
        )
        self.add(space)
        self.play(space.animate.look_from(1.1, 0.5))


class SurfaceContourScene(Scene):
    """SurfaceContour"""

    def construct(self) -> None:
        axes = DataAxes((6, 3), starts=(-6, -3), origin=(-6, -3), step=None)
        x, y = np.linspace(-6, 6, 121), np.linspace(-3, 3, 61)
        self.add(SurfaceContour(x, y, x**2 + 10 * y[:, None] ** 2, [1, 7, 18, 34, 55, 81], axes))


class OptimiserPathScene(Scene):
    """OptimiserPath"""

    def construct(self) -> None:
        axes = DataAxes((6, 3), starts=(-6, -3), origin=(-6, -3), step=None)
        steps = [(5 * 0.82**n, 1.2 * (-0.8) ** n) for n in range(16)]
        path = OptimiserPath(steps, axes)
        self.play(path.animate.go_to(15))


class UnrolledPictureScene(Scene):
    """UnrolledPicture"""

    def construct(self) -> None:
        five = UnrolledPicture(digit(109).ink, side=3, place=(0, 1), row=(0, -2.5), size=(12, 0.6))
        self.play(five.animate.set_unrolled(0.6))


class PixelProductScene(Scene):
    """PixelProduct"""

    def construct(self) -> None:
        both = PixelProduct(digit(160).ink, digit(26).ink, side=3, centre=(-3.6, 0))
        self.add(both)
        self.play(both.animate.set_multiplied(1))


class WalkersScene(Scene):
    """Walkers"""

    def construct(self) -> None:
        axes = DataAxes((6, 3), starts=(-6, -3), origin=(-6, -3), step=None)
        starts = np.random.default_rng(1).uniform((-5, -2.5), (5, 2.5), size=(40, 2))
        sides = (starts[:, 0] > 0).astype(int)
        ends = np.array([(-3, 0), (3, 1)])[sides]
        shares = np.linspace(0, 1, 20)[:, None, None]
        walkers = Walkers(starts + shares * (ends - starts), axes, groups=sides, colors=["first", "belief"])
        self.play(walkers.animate.go_to(16))


class EmbeddingScatterScene(Scene):
    """EmbeddingScatter"""

    def construct(self) -> None:
        axes = DataAxes((8, 5), origin=(-4.5, -2.5), unit=(1.1, 1.0), step=None)
        places = [(1, 3.5), (1.6, 3.8), (1.3, 3), (5.5, 1), (6, 1.4), (6.2, 0.9)]
        words = EmbeddingScatter(places, ("cat", "kitten", "dog", "car", "bus", "tram"), axes)
        self.add(axes, words)


class PosterScene(Scene):
    """Poster"""

    def construct(self) -> None:
        posters = VGroup(*(Poster(film, width=1.5) for film in ("rocket", "planet", "saucer", "heart", "rings")))
        self.add(posters.arrange(RIGHT, buff=0.5))


class RowScoresScene(Scene):
    """RowScores"""

    def construct(self) -> None:
        pictures = [[[1, 0, 0], [1, 0, 0]], [[0, 1, 0], [0, 1, 0]], [[0, 0, 1], [0, 0, 1]]]
        rows = RowScores(pictures, names="abc", origin=(-3, 0, 0), side=1.2, unit=1.2)
        self.add(rows)
        self.play(rows.animate.set_scores((1, 3, 2)))


class AxisThroughDataScene(Scene):
    """AxisThroughData"""

    def construct(self) -> None:
        flowers = irises().measures[:, [2, 0]]
        centred = flowers - flowers.mean(axis=0)
        unseen = DataAxes((1, 1), step=None)
        axis = AxisThroughData(centred, -45 * DEGREES)
        self.add(DatasetScatter(centred, unseen, colors=("ink",), radius=0.07), axis)
        self.play(axis.animate.set_angle(23 * DEGREES))


class TurningViewScene(Scene):
    """TurningView"""

    def construct(self) -> None:
        flowers, unseen = irises(), DataAxes((1, 1), unit=(1.6, 1.6), step=None)
        view = TurningView(flowers.measures, np.eye(4)[:2], unseen, classes=flowers.kinds)
        self.add(view)
        self.play(view.animate.look_along(pca(flowers.measures).axes[:2]))


class NamedBarsScene(Scene):
    """NamedBars"""

    def construct(self) -> None:
        names = ("sepal length", "sepal width", "petal length", "petal width")
        bars = NamedBars(names, np.zeros(4), foot=(-1, 1.2), unit=4, pitch=0.8, reach=0.5, format_spec=".2f", size=0.4)
        self.add(bars)
        self.play(bars.animate.set_values(pca(irises().measures).axes[0]))


class CovarianceEllipseScene(Scene):
    """CovarianceEllipse"""

    def construct(self) -> None:
        ellipse = CovarianceEllipse([[1, 0], [0, 1]])
        self.add(ellipse)
        self.play(ellipse.animate.set_matrix([[4, 2], [2, 3]]))


class ReachAlongScene(Scene):
    """ReachAlong"""

    def construct(self) -> None:
        pair = VectorAndImage([[2, 1], [1, 2]], origin=(-2, -1.5), unit=1.6)
        self.add(pair, ReachAlong(pair))
        self.play(pair.animate.set_angle(25 * DEGREES))


class ResidualFitScene(Scene):
    """ResidualFit"""

    def construct(self) -> None:
        axes = DataAxes((2.4, 6.4), starts=(-1, -3), origin=(-3.4, -2.8), unit=(2.05, 0.62))
        fit = ResidualFit([(0, 6), (1, 0), (2, 0)], axes, weights=(2, 0), sides=(1, -1, 1))
        self.add(axes, fit)
        self.play(fit.animate.set_line((5, -3)))


class ProjectionInSpaceScene(Scene):
    """ProjectionInSpace"""

    def construct(self) -> None:
        columns = [(1, 1, 1), (0, 1, 2)]
        drop = ProjectionInSpace(
            columns,
            (6, 0, 0),
            weights=(2, 0),
            azimuth=-2.3,
            origin=(-3, -0.5),
            label="$bold(b)$",
            column_labels=("$(1, 1, 1)$", "$(0, 1, 2)$"),
            gap_label="$bold(e)$",
        )
        self.add(drop)
        self.play(drop.animate.set_weights((5, -3)))
