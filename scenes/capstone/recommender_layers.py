"""The picture of *Taste has few dimensions* in which the table is poured into two layers, and sorted."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from manim import DL, DOWN, LEFT, RIGHT, UP, Animation, FadeIn, FadeOut, SurroundingRectangle, VGroup

from lectures.capstone.recommender import Concepts
from mathml_anim.components.learning import Poster
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.points import segments
from mathml_anim.components.shapes import Lines
from mathml_anim.components.transformations import HeatmapMatrix
from mathml_anim.components.typography import Formula, Heading, PointOut, word
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme.roles import Role
from scenes.capstone.recommender_sums import strength
from scenes.capstone.recommender_table import (
    CONCEPT_COLORS,
    CONCEPTS,
    cells,
    framed,
    free_names,
    jumble,
    places,
    shown,
    swell,
    table,
)

THIRD, PITCH, HEIGHT = 0.55, 0.625, -0.12
"""The height of a cell where three tables stand side by side, its width, and the height of their middles."""

MIDDLES = (-2.64, 1.085, 4.81)
"""Where the middles of three tables stand."""

LANES = (0.66, 1.3)
"""How far names step aside that go up, and that go down."""


class TwoLayersAreEnough(LectureScene[Concepts]):
    """The table is poured into two layers until nothing is left, and sorted by them it falls into two blocks."""

    def construct(self) -> None:
        values, title = self.values, Heading("Two layers are enough")
        whole = values.table.ratings.table
        begun = table(values.table, whole, side=THIRD, wide=PITCH / THIRD, centre=(MIDDLES[0], HEIGHT))
        self.heat = jumble(begun, values.table)
        self.layers = [empty_layer(values, n) for n in range(values.count)]
        self.strengths = [measured(values, n, at) for n, at in enumerate((*self.layers, self.heat))]
        self.rows = [weight_row(values, n, at) for n, at in enumerate(self.layers)]
        self.add(title, self.heat)
        self.pour()
        self.weigh()
        self.write_sum()
        self.sort_films()
        self.sort_people()
        self.name_concepts()

    def pour(self) -> None:
        """Pour the table into its layers, until nothing is left."""
        values, left = self.values, self.values.table.ratings.table
        self.wait_until("whole")
        self.play(swell(self.heat, *values.table.row_order, run_time=1.5))
        self.wait_until("apart")
        self.play(*(FadeIn(one, shift=0.5 * RIGHT, run_time=0.8) for one in self.layers))
        for n, (layer, cue) in enumerate(zip(self.layers, ("first", "second"), strict=True)):
            part = values.layers.layer(n)
            left = left - part
            self.wait_until(cue)
            poured = (one.animate(run_time=1.5).set_values(now) for one, now in ((self.heat, left), (layer, part)))
            self.play(*poured, FadeIn(self.strengths[n]))
        self.wait_until("third")
        self.play(FadeIn(self.strengths[2]))
        self.reveal("left")
        self.play(swell(self.heat, *values.table.row_order))

    def weigh(self) -> None:
        """Show the films' weights: the row of which a layer's rows are multiples."""
        self.wait_until("multiples")
        lit = [swell(one, *self.values.table.row_order, run_time=1.5) for one in self.layers]
        frames = [strongest_row(self.values, n, of) for n, of in enumerate(self.layers)]
        framing = (FadeIn(one, run_time=0.5) for one in frames)
        gone = FadeOut(self.strengths[2], run_time=0.5)
        self.play(*lit, *framing, gone, *self.dim(*self.strengths[:2]))
        self.wait_until("weight")
        shown_rows = (FadeIn(row, shift=0.3 * UP, run_time=0.5) for row in self.rows)
        self.play(*shown_rows, FadeOut(*frames, run_time=0.5))
        self.join()
        for layer, cue in enumerate(("these", "other")):
            heavy = [self.layers[layer].column_names[film] for film in self.values.heavy(layer)]
            self.wait_until(cue)
            self.play(framed(self.layers[layer], heavy, color=CONCEPT_COLORS[layer]))

    def join(self) -> None:
        """Make each row of weights a part of its layer."""
        self.remove(*self.rows)
        for of, row in zip(self.layers, self.rows, strict=True):
            of.add(row)

    def write_sum(self) -> None:
        """Fill the table again, and say that it is the sum of its layers."""
        self.wait_until("sort")
        self.play(self.heat.animate(run_time=1).set_values(self.values.table.ratings.table))
        for of, row in zip(self.layers, self.rows, strict=True):
            of.remove(row)
        self.play(FadeIn(sum_signs(), run_time=0.6), FadeOut(*self.rows, run_time=0.5))

    def sort_films(self) -> None:
        """Sort the columns of all three tables."""
        now = places(self.values.table.row_order)
        self.wait_until("columns")
        self.play(*self.arrange(now))
        self.names = free_names(self.heat, self.values.table)
        self.add(self.names)

    def sort_people(self) -> None:
        """Bring the weights back, and sort all rows, by way of lanes in which the people's names pass each other."""
        now = places(self.values.table.row_order)
        steps = [place - row for row, place in enumerate(now)]
        self.wait_until("rows")
        self.rows = [weight_row(self.values, layer, of) for layer, of in enumerate(self.layers)]
        weights = VGroup(*self.rows)
        mean(weights, Role.FORMULA, name="the weights", text="weights", spoken="the weights of the films")
        self.play(*sideways(self.names, steps, LEFT), FadeIn(weights, run_time=0.5))
        self.remove(weights)
        self.join()
        self.play(*self.arrange(range(len(now))), *upwards(self.names, steps))
        self.play(*sideways(self.names, steps, RIGHT))
        self.remove(self.names)
        self.heat.row_names = self.names
        self.heat.add(self.names)

    def arrange(self, rows: Sequence[int]) -> list[Animation]:
        """Return the animations in which all three tables have their columns sorted, and their rows go to places."""
        columns = range(len(self.values.weights))
        return [one.animate(run_time=1.2).arrange_cells(rows, columns) for one in (self.heat, *self.layers)]

    def name_concepts(self) -> None:
        """Say what the layers turn out to be, which was not read off the posters."""
        tables = (self.heat, *self.layers)
        for layer, cue in enumerate(("fiction", "romance")):
            of = self.layers[layer]
            name = word(CONCEPTS[layer], color=CONCEPT_COLORS[layer]).next_to(self.rows[layer], UP, buff=0.14)
            self.wait_until(cue)
            self.play(FadeIn(name), PointOut(of, scale=1.03, color=None), run_time=0.8)
        self.wait_until("posters")
        self.play(*self.dim(*(top for one in tables for top in one.column_names)))
        self.wait_until("saw")
        self.play(swell(self.heat, *range(len(self.heat.values)), run_time=2))


def empty_layer(values: Concepts, layer: int) -> HeatmapMatrix:
    """Return an empty table for a layer in its own colour, rows and columns where those of the whole one stand."""
    nothing, name = np.full(values.table.ratings.table.shape, np.nan), f"layer {layer + 1}"
    empty = cells(nothing, side=THIRD, wide=PITCH / THIRD, positive=CONCEPT_COLORS[layer], name=name)
    empty.move_to((MIDDLES[layer + 1], HEIGHT, 0))
    tops = [Poster(film, width=0.95 * THIRD) for film in values.table.ratings.films]
    return jumble(empty.name_columns(tops), values.table)


def weight_row(values: Concepts, layer: int, of: HeatmapMatrix) -> VGroup:
    """Return the weights of a layer's films above their posters, as a row in a frame."""
    color, numbers = CONCEPT_COLORS[layer], VGroup()
    for poster, weight in zip(of.column_names, values.weights[:, layer], strict=True):
        numbers.add(VGroup(*Formula(shown(weight), spoken=shown(weight), size=0.3, color=color)))
        numbers[-1].next_to(poster, UP, buff=0.2)
    frame = SurroundingRectangle(numbers, color=paint(color), stroke_width=2, buff=0.09)
    frame.stretch_to_fit_width(of.cells.width).set_x(of.cells.get_x())
    said = ", ".join(shown(weight) for weight in values.weights[:, layer])
    return mean(VGroup(frame, numbers), Role.FORMULA, name="the weights of a layer", text=said, spoken=said)


def strongest_row(values: Concepts, layer: int, of: HeatmapMatrix) -> VGroup:
    """Return a frame around the largest row of a layer, one of those that are multiples of its weights."""
    row = of.row(int(np.linalg.norm(values.layers.layer(layer), axis=1).argmax()))
    frame = SurroundingRectangle(row, color=paint(CONCEPT_COLORS[layer]), stroke_width=4, buff=0.03)
    return mark(VGroup(frame), "a row of a layer")


def measured(values: Concepts, layer: int, at: HeatmapMatrix) -> VGroup:
    """Return the strength of a layer, written out below its table, and a bar as long as it is strong."""
    formula = strength(values, layer).scale(0.82).next_to(at.cells, DOWN, buff=0.2, aligned_edge=LEFT)
    strong = float(np.round(values.strengths[layer], 9))
    bar, start = Lines(CONCEPT_COLORS[layer % 2], width=14), at.cells.get_corner(DL) + 0.92 * DOWN
    bar.points = segments(start[None], (start + 0.235 * strong * RIGHT)[None])
    group = VGroup(formula, mark(bar, "the strength of a layer")) if strong else VGroup(formula)
    return mean(group, Role.SUBJECT, name="the strength of a layer")


def sum_signs() -> VGroup:
    """Return the signs between the three tables: the first is the sum of the others."""
    signs = [Formula(sign, spoken=said, size=0.6) for sign, said in (("=", "is"), ("+", "plus"))]
    for sign, at in zip(signs, pairwise(MIDDLES), strict=True):
        sign.move_to((sum(at) / 2, HEIGHT, 0))
    return mark(VGroup(*signs), "is the sum of")


def sideways(names: VGroup, steps: Sequence[int], way: Vector) -> list[Animation]:
    """Return the animations in which names that are to go up or down step to a lane of their own, or back from it."""
    lanes = [0.0 if not step else LANES[step < 0] for step in steps]
    return [name.animate(run_time=0.5).shift(lane * way) for name, lane in zip(names, lanes, strict=True)]


def upwards(names: VGroup, steps: Sequence[int]) -> list[Animation]:
    """Return the animations in which names go up by so many rows, or down."""
    return [name.animate(run_time=1.2).shift(step * THIRD * UP) for name, step in zip(names, steps, strict=True)]
