"""Singular values beside eigenvalues, in *Rotate, stretch, rotate*."""

import numpy as np
from manim import DOWN, RIGHT, Create, FadeIn, FadeOut, VGroup

from lectures.linear_algebra.svd import Contrast, Factored
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.shapes import Lines, dashes
from mathml_anim.components.transformations import Eigenlines, GridTransform, SVDEllipse, TurnMark, arrow_on
from mathml_anim.components.typography import (
    Heading,
    Label,
    MatrixFormula,
    Panel,
    PointOut,
    Prose,
    QuizCard,
    arrange_column,
    shown_number,
)
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.svd_circle import GAP, NEAR, PAIR, UNIT, names_on, on_circle, plane


class SingularIsNotEigen(LectureScene[Contrast]):
    """Eigenvectors keep their line; v one turns, and so goes further than both of them."""

    def construct(self) -> None:
        values, title, self.grid = self.values, Heading("Not eigenvalues"), plane(unit=NEAR)
        grid, ask = self.grid, Prose("singular values\n= eigenvalues?", size=sizes.TITLE)
        arrange_column(title, ask, gap=0.7)
        panel, circle = Panel(title), on_circle(values.factored, grid)
        circle.pair[1].set_opacity(0)
        circle.corner.set_opacity(0)
        grid.axes.set_stroke(opacity=0)
        self.add(grid, panel, title, circle)
        self.wait_until("ask")
        self.play(panel.reach(ask), FadeIn(ask))

        # Two lines stay, v one does not
        kept = KeptLines(values, grid)
        self.wait_until("lines")
        self.play(Create(kept.lines), *(arrow.grow() for arrow in kept.arrows), run_time=0.8)
        self.add(kept.arrows)
        grid.carry(*kept.arrows)
        self.play(grid.animate.set_unit(UNIT), run_time=self.until("act", at_most=1.2))
        eigenvalues = kept.eigenvalues()
        self.wait_until("act")
        self.play(names_on(circle).animate(run_time=0.5).set_opacity(0))
        self.add(circle)
        self.play(grid.apply(values.factored.matrix, run_time=self.until("eigen", at_most=2.2)), *self.dim(ask))
        self.wait_until("eigen")
        self.play(FadeIn(eigenvalues), circle.arrows[0].rename("$A bold(v)_1$", spoken="A v one"))
        self.add(circle)

        # And goes further
        reach, turned, before = further(values, grid)
        self.wait_until("further")
        self.play(FadeIn(reach), PointOut(circle.arrows[0].body, scale=1, color="ink"))
        self.reveal("turn")
        self.play(FadeIn(before), Create(turned), *self.dim(eigenvalues))
        self.wait_until("other")
        self.play(FadeOut(ask, kept.lines, eigenvalues, kept.arrows, reach, turned, before, circle), run_time=0.4)
        self.ask(panel, title)

    def ask(self, panel: Panel, title: Heading) -> None:
        """Ask for the singular values of a matrix without eigenvectors, and let it act on the circle."""
        asked, grid, (matrix, card) = self.values.asked, self.grid, quiz(self.values)
        arrange_column(title, matrix, card, gap=GAP)
        self.play(grid.reset(), panel.reach(matrix), FadeIn(matrix), run_time=0.8)
        circle = on_circle(asked, grid, names=False)
        self.play(FadeIn(circle), run_time=0.5)
        self.play(grid.animate.set_unit(0.95), run_time=0.8)
        self.wait_until("quiz")
        self.play(FadeIn(card, run_time=0.5))
        self.play(card.think(run_time=self.until("circle", at_most=5)))
        self.wait_until("circle")
        self.play(grid.apply(asked.matrix, path="turning", run_time=2.2))
        for cue, size in zip(("long", "short"), sizes_of_axes(circle, asked), strict=True):
            self.wait_until(cue)
            self.play(FadeIn(size, run_time=0.5))
        self.reveal("answer")
        self.play(card.reveal(), PointOut(circle.pair, scale=1, color="ink"))


class KeptLines:
    """The lines that a matrix keeps on its plane, an arrow of length one on each, one up and one down."""

    def __init__(self, values: Contrast, grid: GridTransform) -> None:
        self._values, self._grid = values, grid
        self._units = np.asarray(values.units * np.sign(values.units[:, 1:]) * np.array([[1], [-1]]))
        arrows = (arrow_on(grid, way, thickness=0.05) for way in self._units)
        self.arrows = mean(VGroup(*arrows), Role.SUBJECT, name="eigenvectors")
        self.lines = Eigenlines(grid, self._units, color="ink").lines

    def eigenvalues(self) -> VGroup:
        """Return the eigenvalue of each line, at its end in the plane as it now is."""
        kept = [shown_number(value, "g") for value in self._values.eigen.values]
        labels, spoken = [f"$lambda = {x}$" for x in kept], [f"lambda is {x}" for x in kept]
        found = Eigenlines(self._grid, self._units, labels=labels, spoken=spoken, at=5.9, color="ink").labels
        return mean(found, Role.LABEL, name="the eigenvalues", text="lambda", spoken="the eigenvalues")


def further(values: Contrast, grid: GridTransform) -> tuple[Label, TurnMark, VGroup]:
    """Return the first singular value where v one now ends, how far v one turned, and where it pointed."""
    way_in, way_out = values.factored.svd.vt[0], values.factored.svd.u[:, 0]
    size = shown_number(values.factored.values[0], ".1f")
    spot = grid.to_scene((3.3, 5.3))
    reach = Label(f"$sigma_1 = {size}$", at=spot, side=RIGHT, color="focus", spoken=f"sigma one is {size}")
    turned = TurnMark(way_in, way_out, centre=grid.origin, radius=2.0, color="focus", name="how far v one turned")
    line, end = Lines("focus", width=3), grid.to_scene(5 * way_in)
    line.points = dashes(grid.origin, end)
    label = Label("$bold(v)_1$", at=end, side=RIGHT, color="focus", spoken="v one")
    return reach, turned, mark(VGroup(line, label), "where v one pointed")


def quiz(values: Contrast) -> tuple[MatrixFormula, QuizCard]:
    """Return a matrix, and the question for its singular values, with pairs of numbers to choose from."""
    options = [" and ".join(shown_number(x, "g") for x in choice) or "none" for choice in values.choices]
    card = QuizCard("Its singular values?", options=options, correct=values.correct, width=4.0)
    return MatrixFormula(values.asked.matrix, size=0.5), card


def sizes_of_axes(circle: SVDEllipse, known: Factored) -> list[Label]:
    """Return the singular values of a matrix that has acted on its circle, each at its half axis."""
    labels = []
    for arrow, side, color, value in zip(circle.arrows, (RIGHT, DOWN), PAIR, known.values, strict=True):
        shown, middle = shown_number(float(value), "g"), (arrow.tail + arrow.head) / 2
        labels.append(Label(shown, at=middle, side=side, color=color, size=sizes.FORMULA))
    return labels
