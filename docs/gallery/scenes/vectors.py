"""One plain Manim scene for every component of vectors: arrows and what they cast."""
# ruff: noqa: D102

import numpy as np
from manim import Scene

from mathml_anim.components.transformations import GridTransform, arrow_on, quiet_plane
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
