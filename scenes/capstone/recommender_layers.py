"""The picture of *Taste has few dimensions* in which the table is poured into two layers, and sorted."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from manim import (
    DL,
    DOWN,
    LEFT,
    RIGHT,
    UP,
    Animation,
    FadeIn,
    FadeOut,
    SurroundingRectangle,
    VGroup,
)

from lectures.capstone.recommender import Concepts
from mathml_anim.components.learning import Poster
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.points import segments
from mathml_anim.components.shapes import Lines
from mathml_anim.components.transformations import HeatmapMatrix
from mathml_anim.components.typography import (
    Formula,
    Heading,
    PointOut,
    Prose,
    word,
)
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme.roles import Role
from scenes.capstone.recommender_table import CONCEPT_COLORS, CONCEPTS, jumble, places, shown, swell, table

SIGMA_COLORS = ("focus", "belief", "belief")
"""As in the lecture on singular values."""

THIRD, PITCH, HEIGHT = 0.55, 0.625, -0.12
"""The height of a cell where three tables stand side by side, its width, and the height of their middles."""

MIDDLES = (-2.64, 1.085, 4.81)
"""Where the middles of three tables stand, and LANES how far names step aside that go up, and that go down."""

LANES = (0.66, 1.3)


class TwoLayersAreEnough(LectureScene[Concepts]):
    """The table is poured into two layers until nothing is left, and sorted by them it falls into two blocks."""

    def construct(self) -> None:
        values, title = self.values, Heading("Two layers are enough")
        whole = values.table.ratings.table
        begun = table(values.table, whole, side=THIRD, wide=PITCH / THIRD, centre=(MIDDLES[0], HEIGHT))
        heat = jumble(begun, values.table)
        layers_of = [self.layer(n) for n in range(values.count)]
        strengths = [self.strength(n, at) for n, at in enumerate((*layers_of, heat))]
        rows = [self.weights(n, at) for n, at in enumerate(layers_of)]
        names = [self.name(n).next_to(rows[n], UP, buff=0.14) for n in range(values.count)]
        self.add(title, heat)

        # Poured into layers, until nothing is left
        self.wait_until("whole")
        self.play(swell(heat, *values.table.row_order, run_time=1.5))
        self.wait_until("apart")
        self.play(*(FadeIn(one, shift=0.5 * RIGHT, run_time=0.8) for one in layers_of))
        left = whole
        for n, cue in enumerate(("first", "second")):
            part = values.layers.layer(n)
            left = left - part
            self.wait_until(cue)
            poured = [heat.animate(run_time=1.5).set_values(left), layers_of[n].animate(run_time=1.5).set_values(part)]
            self.play(*poured, FadeIn(strengths[n]))
        self.wait_until("third")
        self.play(FadeIn(strengths[2]))
        self.reveal("left")
        self.play(swell(heat, *values.table.row_order))

        # The films' weights: the row of which a layer's rows are multiples
        self.wait_until("multiples")
        lit = [swell(one, *values.table.row_order, run_time=1.5) for one in layers_of]
        framed = [self.strongest(n, of) for n, of in enumerate(layers_of)]
        framing = (FadeIn(one, run_time=0.5) for one in framed)
        self.play(*lit, *framing, FadeOut(strengths[2], run_time=0.5), *self.dim(*strengths[:2]))
        self.wait_until("weight")
        self.play(*(FadeIn(row, shift=0.3 * UP, run_time=0.5) for row in rows), FadeOut(*framed, run_time=0.5))
        self.join(layers_of, rows)
        for layer, cue in enumerate(("these", "other")):
            self.wait_until(cue)
            self.play(*self.lit(layers_of[layer], layer))

        # Sorted
        signs = [Formula(sign, spoken=said, size=0.6) for sign, said in (("=", "is"), ("+", "plus"))]
        for sign, at in zip(signs, pairwise(MIDDLES), strict=True):
            sign.move_to((sum(at) / 2, HEIGHT, 0))
        self.wait_until("sort")
        self.play(heat.animate(run_time=1).set_values(whole))
        for one, row in zip(layers_of, rows, strict=True):
            one.remove(row)
        self.play(FadeIn(mark(VGroup(*signs), "is the sum of"), run_time=0.6), FadeOut(*rows, run_time=0.5))
        self.sort((heat, *layers_of))
        for name, of, cue in zip(names, layers_of, ("fiction", "romance"), strict=True):
            self.wait_until(cue)
            self.play(FadeIn(name), PointOut(of, scale=1.03, color=None), run_time=0.8)
        self.wait_until("posters")
        self.play(*self.dim(*(top for one in (heat, *layers_of) for top in one.column_names)))
        self.wait_until("saw")
        self.play(swell(heat, *range(len(whole)), run_time=2))

    def join(self, layers_of: Sequence[HeatmapMatrix], rows: Sequence[VGroup]) -> None:
        """Make each row of weights a part of its layer."""
        self.remove(*rows)
        for of, row in zip(layers_of, rows, strict=True):
            of.add(row)

    def sort(self, tables: Sequence[HeatmapMatrix]) -> None:
        """Sort the films, bring their weights back, and sort the people, whose names step aside to pass each other."""
        heat, now = tables[0], places(self.values.table.row_order)
        rows, columns = (list(range(count)) for count in heat.values.shape)
        self.wait_until("columns")
        self.play(*(one.animate(run_time=1.2).arrange_cells(now, columns) for one in tables))
        names = heat.row_names
        heat.remove(names)
        heat.row_names = VGroup()
        self.add(names)
        mean(names, Role.LABEL, name="the people", text=", ".join(self.values.table.ratings.people))
        steps = [place - row for row, place in enumerate(now)]
        aside = [0.0 if not step else LANES[step < 0] for step in steps]
        self.wait_until("rows")
        again = [self.weights(layer, of) for layer, of in enumerate(tables[1:])]
        weights = mean(
            VGroup(*again), Role.FORMULA, name="the weights", text="weights", spoken="the weights of the films"
        )
        out = [name.animate(run_time=0.5).shift(lane * LEFT) for name, lane in zip(names, aside, strict=True)]
        self.play(*out, FadeIn(weights, run_time=0.5))
        self.remove(weights)
        self.join(tables[1:], again)
        up = [name.animate(run_time=1.2).shift(step * THIRD * UP) for name, step in zip(names, steps, strict=True)]
        self.play(*(one.animate(run_time=1.2).arrange_cells(rows, columns) for one in tables), *up)
        self.play(*(name.animate(run_time=0.5).shift(lane * RIGHT) for name, lane in zip(names, aside, strict=True)))
        self.remove(names)
        heat.row_names = names
        heat.add(names)

    def lit(self, of: HeatmapMatrix, layer: int) -> list[Animation]:
        """Return the animations in which the films that weigh in a layer are framed."""
        heavy = [of.column_names[film] for film in np.flatnonzero(self.values.weights[:, layer] > 1e-9)]
        return [top.frame.animate.set_stroke(paint(CONCEPT_COLORS[layer]), width=4) for top in heavy]

    def layer(self, layer: int) -> HeatmapMatrix:
        """Return an empty table for a layer in its own colour, rows and columns where those of the whole one stand."""
        nothing = np.full(self.values.table.ratings.table.shape, np.nan)
        empty = HeatmapMatrix(
            nothing,
            side=THIRD,
            wide=PITCH / THIRD,
            most=5,
            format_spec=".2g",
            number_size=0.48 * THIRD,
            passing_decimals=1,
            positive=CONCEPT_COLORS[layer],
            name=f"layer {layer + 1}",
        )
        empty.move_to((MIDDLES[layer + 1], HEIGHT, 0))
        tops = [Poster(film, width=0.95 * THIRD) for film in self.values.table.ratings.films]
        return jumble(empty.name_columns(tops), self.values.table)

    def name(self, layer: int) -> Prose:
        """Return what a layer turns out to be."""
        return word(CONCEPTS[layer], color=CONCEPT_COLORS[layer])

    def weights(self, layer: int, of: HeatmapMatrix) -> VGroup:
        """Return the weights of a layer's films above their posters, as a row in a frame."""
        color, numbers = CONCEPT_COLORS[layer], VGroup()
        for poster, weight in zip(of.column_names, self.values.weights[:, layer], strict=True):
            numbers.add(VGroup(*Formula(shown(weight), spoken=shown(weight), size=0.3, color=color)))
            numbers[-1].next_to(poster, UP, buff=0.2)
        frame = SurroundingRectangle(numbers, color=paint(color), stroke_width=2, buff=0.09)
        frame.stretch_to_fit_width(of.cells.width).set_x(of.cells.get_x())
        said = ", ".join(shown(weight) for weight in self.values.weights[:, layer])
        return mean(VGroup(frame, numbers), Role.FORMULA, name="the weights of a layer", text=said, spoken=said)

    def strongest(self, layer: int, of: HeatmapMatrix) -> VGroup:
        """Return a frame around the largest row of a layer, one of those that are multiples of its weights."""
        part = self.values.layers.layer(layer)
        columns, row = part.shape[1], int(np.linalg.norm(part, axis=1).argmax())
        cells = VGroup(*of.cells[row * columns : (row + 1) * columns])
        frame = SurroundingRectangle(cells, color=paint(CONCEPT_COLORS[layer]), stroke_width=4, buff=0.03)
        return mark(VGroup(frame), "a row of a layer")

    def strength(self, layer: int, at: HeatmapMatrix) -> VGroup:
        """Return the strength of a layer, written out below its table, and a bar as long as it is strong."""
        formula = self.written(layer).scale(0.82).next_to(at.cells, DOWN, buff=0.2, aligned_edge=LEFT)
        strength = float(np.round(self.values.strengths[layer], 9))
        bar, start = Lines(CONCEPT_COLORS[layer % 2], width=14), at.cells.get_corner(DL) + 0.92 * DOWN
        bar.points = segments(start[None], (start + 0.235 * strength * RIGHT)[None])
        group = VGroup(formula, mark(bar, "the strength of a layer")) if strength else VGroup(formula)
        return mean(group, Role.SUBJECT, name="the strength of a layer")

    def written(self, layer: int) -> Formula:
        """Return the strength of a layer, written out."""
        value, square = self.values.strengths[layer], shown(self.values.squares[layer], "g")
        symbol = f"sigma_{layer + 1}"
        if value < 1e-9:
            said = f"sigma {layer + 1} is {shown(value)}"
            return Formula(f"{symbol} = {shown(value)}", spoken=said, colors={symbol: SIGMA_COLORS[layer]})
        said = f"sigma {layer + 1} is the root of {square}, about {shown(value, '.1f')}"
        written = f"{symbol} = sqrt({square}) approx {{{{ {shown(value, '.1f')} : size }}}}"
        return Formula(written, spoken=said, colors={symbol: SIGMA_COLORS[layer], "size": CONCEPT_COLORS[layer]})
