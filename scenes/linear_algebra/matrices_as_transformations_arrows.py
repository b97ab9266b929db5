"""What the pictures of *Matrices move space* share: the arrow v and its recipe, and where things land."""

from collections.abc import Iterable, Sequence
from typing import Any

from manim import (
    DL,
    DOWN,
    LEFT,
    AnimationGroup,
    FadeIn,
    FadeOut,
    Line,
    Mobject,
    MoveAlongPath,
    Transform,
    VGroup,
    VMobject,
)

from lectures.linear_algebra.matrices_as_transformations import Motion, Picture
from mathml_anim.components.learning import PixelGrid
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.transformations import (
    BasisCombination,
    ColumnMatrix,
    ColumnSum,
    GridTransform,
    LandingRing,
    arrow_on,
)
from mathml_anim.components.typography import BASIS_COLORS, Formula, MatrixFormula, PointOut, exchange, shown_number
from mathml_anim.components.vectors import Spot, VectorArrow
from mathml_anim.maths.linear_maps import Matrix, Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme.roles import Role

GAP = 0.4
"""From one thing of the left column to the next, in scene units."""


def yellow_arrow(vector: Vector, grid: GridTransform) -> VectorArrow:
    """Return the arrow v, its name on the side of its head where no step of its recipe comes."""
    return arrow_on(grid, vector, color="focus", label="$bold(v)$", side="right", spoken="v")


def name_image(arrow: VectorArrow, *, run_time: float) -> Transform:
    """Return the animation in which the name v of an arrow turns into Av: the matrix has moved it."""
    return arrow.rename("$A bold(v)$", spoken="A v", run_time=run_time)


def recipe_formula(weights: Sequence[str]) -> Formula:
    """Return v as so much of i hat, and so much of j hat."""
    x, y = weights
    return Formula(
        f"{{{{ bold(v) = : v }}}} {{{{ {x} : x }}}} {{{{ hat(i) : first }}}} "
        f"{{{{ + : plus }}}} {{{{ {y} : y }}}} {{{{ hat(j) : second }}}}",
        spoken=f"v is {x} times i hat plus {y} times j hat",
        colors={"bold(v)": "focus"},
    )


def become_recipe(own: Formula, other: Formula) -> AnimationGroup:
    """Return the animation in which a recipe in words turns into another: its numbers go before the new ones come."""
    return exchange(own, other, ("v", "x", "first", "plus", "y", "second"), exchanged=("x", "y"))


def shown(weights: Vector) -> list[str]:
    """Return the numbers of a recipe as they are shown."""
    return [shown_number(weight, "g") for weight in weights]


def walk_along(recipe: BasisCombination, *, run_time: float = 1.6) -> MoveAlongPath:
    """Return the animation in which a dot comes, walks along a recipe, and is gone."""
    path = VMobject().set_points_as_corners([recipe.first.tail, recipe.first.head, recipe.tip])
    dot = Spot(recipe.first.tail, radius=0.12, name="the walker")
    return MoveAlongPath(dot, path, run_time=run_time, introducer=True, remover=True)


def result_of(total: ColumnSum, lands: Vector, color: Paint) -> MatrixFormula:
    """Return what a sum of columns comes to, below it, its equals sign under that of the sum."""
    result = MatrixFormula(lands.reshape(2, 1), before="=", column_colors=(color,))
    return result.next_to(total, DOWN, buff=GAP).align_to(total.part("product")[-1], LEFT)


def landing_rings(grid: GridTransform, motion: Motion) -> VGroup:
    """Return rings where i hat and j hat will land."""
    spots = (motion.i_lands, motion.j_lands)
    rings = VGroup(*(LandingRing(grid.to_scene(spot), column) for column, spot in enumerate(spots)))
    return mark(rings, "where the arrows land")


def point_out_both(parts: Iterable[Mobject], *, scale: float, colors: Sequence[Paint] = BASIS_COLORS) -> list[PointOut]:
    """Return the animations in which what belongs to i hat and what belongs to j hat swell and glow."""
    return [PointOut(part, scale=scale, color=color) for part, color in zip(parts, colors, strict=True)]


def point_out_columns(
    matrix: ColumnMatrix | MatrixFormula, *, scale: float = 1.15, colors: Sequence[Paint] = BASIS_COLORS
) -> list[PointOut]:
    """Return the animations in which both columns of a matrix swell and glow."""
    return point_out_both([matrix.column(number) for number in (0, 1)], scale=scale, colors=colors)


def start_over(
    scene: LectureScene[Any], grid: GridTransform, old: Mobject, new: Mobject, *, before: str, path: str = "turning"
) -> None:
    """Let one matrix leave, and another come before a cue, while space goes back to where it began."""
    scene.play(FadeOut(old), run_time=0.4)
    scene.play(FadeIn(new), grid.reset(path=path), run_time=scene.until(before, at_most=1.2))


def standing_on(grid: GridTransform, picture: Picture) -> PixelGrid:
    """Return the digit on a grid's axes, its lower left corner at the origin."""
    digit = PixelGrid(picture.digit.ink, side=picture.side * grid.unit, name="a handwritten digit")
    return digit.move_to(grid.origin, aligned_edge=DL)


def where_it_goes(picture: PixelGrid, matrix: Matrix, about: Vector) -> VMobject:
    """Return the frame around a picture where a matrix will take it, space moving about a point of the scene."""
    frame = picture.outline(color="focus", width=4).apply_matrix(matrix, about_point=about)
    return mark(frame, "where it will go")


def parallels(grid: GridTransform, reach: tuple[float, float]) -> VGroup:
    """Return three neighbouring lines of a grid, from one of its first coordinates to another."""
    left, right = reach
    lines = (Line(*grid.image([(left, y), (right, y)]), color=paint("focus"), stroke_width=5) for y in (-1, 0, 1))
    return mean(VGroup(*lines), Role.AXIS, name="parallel lines")
