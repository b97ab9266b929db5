"""A matrix as a sum of layers, in *Rotate, stretch, rotate*."""

import numpy as np
from manim import DOWN, FadeIn, FadeOut, VGroup, linear

from lectures.linear_algebra.svd import Layers
from mathml_anim.components.meaning import mean
from mathml_anim.components.transformations import HeatmapMatrix
from mathml_anim.components.typography import PointOut, ShowParts, Title, flight
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.svd_tables import ALONE, LEVEL, SIDE, SIGNS, SUM, NamedLayer, TurningLayer, sign, squares


class LayersAddUp(LectureScene[Layers]):
    """Two tables of rank one add up to the matrix; whichever way a column turns, none is closer than the first."""

    def construct(self) -> None:
        known, title = self.values.factored, Title("A sum of layers")
        self.most = float(np.abs(known.matrix).max())
        self.cells = HeatmapMatrix(known.matrix, side=SIDE, most=self.most, format_spec=".1f", name="the matrix")
        self.layers = [NamedLayer(known, n, self.most) for n in (0, 1)]
        self.add(title)
        self.wait_until("cells")
        self.play(FadeIn(self.cells))

        # A column times a row, and another one
        self.make_first()
        second = self.layers[1]
        self.play(FadeIn(second.left, second.top, second.names), run_time=0.6)
        self.play(second.fill(run_time=1.4))

        # They add up to the matrix, and the first alone is the closest
        self.add_up()
        self.keep_the_first()
        self.turn_its_column()

    def make_first(self) -> None:
        """Make the first layer of a column and a row, and see that its rows are multiples of one."""
        first = self.layers[0]
        self.wait_until("column")
        self.play(self.cells.animate(run_time=0.8).move_to((-5.1, LEVEL, 0)))
        self.play(FadeIn(first.left, first.names[0]), run_time=0.6)
        self.wait_until("row")
        self.play(FadeIn(first.top, first.names[1]))
        self.add(mean(VGroup(first.left, first.top, *first.names[:2]), Role.SUBJECT, name="a column and a row"))
        self.wait_until("table")
        self.multiply(first)
        down, times = first.down_its_rows(self.values.ratio)
        self.wait_until("upper")
        self.play(down.grow(), FadeIn(times))
        self.wait_until("second")
        self.play(FadeOut(down, times), run_time=0.5)

    def multiply(self, layer: NamedLayer) -> None:
        """Light up the pair of numbers whose product is the first cell, and fill the others after it."""
        product, frames = layer.product, layer.first_pair()
        self.play(FadeIn(layer.show_filled(0).table, layer.weight, frames, run_time=0.5))
        self.add(layer)
        corner = np.where(np.arange(product.size).reshape(product.shape) == 0, product, 0)
        self.play(layer.table.animate(run_time=0.7).set_values(corner))
        self.play(
            FadeOut(frames, run_time=0.5),
            layer.table.animate(run_time=self.until("layer", at_most=1.5)).set_values(product),
        )

    def add_up(self) -> None:
        """Leave the tables and their weights, and let the matrix, empty, have first one and then the other."""
        cells, both, known = self.cells, self.layers, self.values.factored
        self.wait_until("add")
        things = (cells, *(layer.table for layer in both))
        placed = [table.animate(run_time=0.8).move_to(at) for table, at in zip(things, SUM, strict=True)]
        lifted = [
            layer.weight.animate(run_time=0.8).move_to((at[0], layer.table.get_top()[1] + 0.4, 0))
            for layer, at in zip(both, SUM[1:], strict=True)
        ]
        gone = [FadeOut(strip, run_time=0.5) for layer in both for strip in layer.strips]
        self.play(*gone, *placed, *lifted)
        self.weights = mean(VGroup(*(layer.weight for layer in both)), Role.LABEL, name="the weights", text="weights")
        self.signs = VGroup(sign("=", "equals", SIGNS[0]), sign("+", "plus", SIGNS[1])).set_opacity(0)
        mean(self.signs, Role.FORMULA, name="the signs", text="= +", spoken="equals, plus")
        self.add(self.weights)
        self.play(cells.animate(run_time=0.5).set_values(np.zeros((2, 2))))
        for layer, cue, end in zip(both, ("both", "whole"), (known.svd.rank(1), known.matrix), strict=True):
            swell = PointOut(layer.table, scale=1.12, color=None, run_time=1.2)
            shown = [ShowParts(self.signs, [VGroup(self.signs[1])])] if layer is both[1] else []
            self.play(swell, cells.animate(run_time=1.2).set_values(end), *shown)
            self.wait_until(cue)
        self.play(PointOut(cells.cells, scale=1.04, color=None), ShowParts(self.signs, [VGroup(self.signs[0])]))
        self.add(cells)

    def keep_the_first(self) -> None:
        """Let the first layer stand for the matrix alone; the second is what it misses by, number by number."""
        first, second = (layer.table for layer in self.layers)
        self.turning = TurningLayer(self.values, self.most)
        near = sign("approx", "nearly", ALONE[1])
        self.wait_until("alone")
        self.play(FadeOut(self.signs, self.weights, run_time=0.5), *self.dim(second))
        moved = [thing.animate.move_to(at) for thing, at in zip((self.cells, first), ALONE[::2], strict=True)]
        self.play(*moved, FadeIn(near), run_time=0.8)
        self.remove(first)
        self.add(self.turning.table)
        self.wait_until("misses")
        self.play(*self.brighten(second))
        self.missing, numbers = squares(self.values)
        self.missing.next_to(self.turning.missed, DOWN, buff=0.25)
        seconds = self.until("sum", at_most=1.2)
        flying = flight(VGroup(*second.numbers), VGroup(*numbers), run_time=seconds)
        terms = self.missing.part("terms")
        self.play(ShowParts(self.missing, [terms], landing=numbers, run_time=seconds), flying)
        self.wait_until("sum")
        self.play(FadeIn(self.turning.missed))

    def turn_its_column(self) -> None:
        """Turn the column all the way round, with the row that suits it best, and draw by how much the table misses."""
        turning = self.turning
        self.wait_until("closer")
        gone = FadeOut(self.missing, self.layers[1].table, run_time=0.5)
        self.play(gone, FadeIn(turning.chart))
        names = turning.names()
        self.wait_until("strips")
        made_of = VGroup(turning.strips, turning.dial, names)
        self.play(FadeIn(mean(made_of, Role.SUBJECT, name="its column and its row")))
        self.add(turning)
        self.wait_until("tour")
        self.play(FadeOut(names, run_time=0.5))
        once = self.until("closest", at_most=7) / 2
        for end in (self.values.turned[-1] / 2, self.values.turned[-1]):
            self.play(turning.animate(run_time=once, rate_func=linear).set_turned(end))
        self.reveal("closest")
        self.play(PointOut(turning.least, scale=1, run_time=self.until("named", at_most=1)))
        self.wait_until("named")
        self.play(FadeIn(names), PointOut(turning.table, scale=1.06, color=None))
