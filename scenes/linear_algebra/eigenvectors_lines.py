"""The lines that survive, in *Directions that survive*."""

import numpy as np
from manim import Create, FadeIn, FadeOut, Line, VGroup, VMobject

from lectures.linear_algebra.eigenvectors import Quiz, Survivors
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import ColumnMatrix, Eigenlines, GridTransform, VectorAndImage, arrow_on
from mathml_anim.components.typography import Formula, Heading, Panel, PointOut, Prose, QuizCard, arrange_column
from mathml_anim.components.vectors import Spots, VectorArrow
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.eigenvectors_plane import GAP, plane


class SomeStayOnTheirLine(LectureScene[Survivors]):
    """While an arrow goes round, its image lines up with it twice."""

    def construct(self) -> None:
        values, title, grid = self.values, Heading("Some stay on their line"), plane(unit=1.4)
        law = Formula(
            "{{ A bold(v) = : product }} {{ lambda : factor }} {{ bold(v) : same }}",
            spoken="A v equals lambda v",
            colors={"bold(v)": "focus"},
            size=0.6,
        )
        names = [
            Prose("$bold(v)$  eigenvector", size=sizes.LABEL, spoken="v is the eigenvector"),
            Prose("$lambda$  eigenvalue", size=sizes.LABEL, spoken="lambda is the eigenvalue"),
        ]
        matrix = ColumnMatrix(values.matrix).formula
        arrange_column(title, matrix, law, *names, gap=GAP)
        panel, lines = Panel(title, matrix), Eigenlines.with_values(grid, values.eigen.vectors.T, values.values, at=2.4)
        pair = VectorAndImage(values.matrix, -0.5, origin=grid.origin, unit=grid.unit)
        self.add(grid, panel, title, matrix)

        # An arrow, and where the matrix takes it
        self.wait_until("sweep")
        self.play(pair.vector.grow())
        self.wait_until("image")
        self.play(pair.image.grow())
        self.add(pair)

        # They line up once
        self.wait_until("watch")
        self.play(pair.animate(run_time=self.until("align", at_most=3)).set_angle(values.angles[0]))
        self.wait_until("align")
        self.play(FadeIn(lines.lines[0]))
        self.wait_until("three")
        multiples = self.multiples(grid)
        self.play(FadeIn(multiples, lines.labels[0]))

        # And again
        self.wait_until("on")
        self.play(FadeOut(multiples, lines.labels[0]), run_time=0.4)
        self.play(pair.animate(run_time=self.until("again", at_most=2)).set_angle(values.angles[1]))
        self.wait_until("again")
        self.play(FadeIn(lines.lines[1], lines.labels[0]))
        self.wait_until("itself")
        self.play(FadeIn(lines.labels[1]))
        self.add(lines)

        # Their name
        self.wait_until("eigenvector")
        yellow = [part.animate.set_color(paint("focus")) for part in (pair.vector.body, pair.vector.label.words)]
        self.play(panel.reach(names[1]), FadeIn(law, names[0]), FadeOut(pair.image), *yellow)
        self.reveal("lambda")
        self.play(FadeIn(names[1]), PointOut(law.part("factor")))

    def multiples(self, grid: GridTransform) -> VMobject:
        """Return dots at every whole multiple of the unit arrow up to its image on the first line."""
        way = self.values.eigen.vector(0) / np.linalg.norm(self.values.eigen.vector(0))
        counts = np.arange(1, round(self.values.values[0]) + 1)
        return Spots(grid.to_scene(counts[:, None] * way), color="ink", front=False, name="multiples of v")


class EigenlinesStay(LectureScene[Survivors]):
    """Two lines stay where they are while the plane moves, and points only slide along them."""

    def construct(self) -> None:
        values, title, grid = self.values, Heading("The whole line survives"), plane()
        matrix = ColumnMatrix(values.matrix)
        arrange_column(title, matrix.formula, gap=0.6)
        lines = Eigenlines.with_values(grid, values.eigen.vectors.T, values.values, at=2.9)
        multiples = 0.8 * np.array([-1, -0.5, 0.5, 1])
        rows = [Spots(grid.to_scene(np.outer(multiples, values.eigen.vector(n))), front=False) for n in (0, 1)]
        points = mark(VGroup(*rows), "points of the eigenlines")
        arrow = arrow_on(grid, 0.8 * values.eigen.vector(0), color="focus", label="$bold(v)$", spoken="v")
        self.add(grid, Panel(title, matrix.formula), title, matrix.formula)
        self.play(arrow.grow())

        # All multiples, the whole line
        self.wait_until("multiples")
        self.play(FadeIn(rows[0]))
        self.wait_until("lines")
        self.play(Create(lines.lines[0]))
        self.play(FadeOut(arrow), Create(lines.lines[1]), FadeIn(rows[1]))

        # The plane moves, the lines stay
        self.add(points)
        grid.carry(points)
        self.wait_until("act")
        self.play(grid.apply(values.matrix, run_time=self.until("tilts", at_most=2.5)))
        self.wait_until("tilts")
        axes = mean(
            VGroup(*(Line(*grid.image([(-2 * x, -2 * y), (2 * x, 2 * y)])) for x, y in ((1, 0), (0, 1)))), Role.AXIS
        )
        self.play(Create(axes.set_stroke(paint("ink"), width=6)))
        self.wait_until("stay")
        self.play(FadeOut(axes), *(PointOut(line, scale=1, color="ink") for line in lines.lines))

        # Once more
        self.wait_until("again")
        self.play(grid.reset(run_time=self.until("slide", at_most=1)))
        self.wait_until("slide")
        self.play(FadeIn(lines.labels[0]), grid.apply(values.matrix, run_time=self.until("rest", at_most=3)))
        self.reveal("rest")
        self.play(FadeIn(lines.labels[1]), PointOut(rows[1], scale=1, color="ink"))
        self.add(lines)


class OneOfThreeIsOnlyStretched(LectureScene[Quiz]):
    """Of three arrows, only one keeps its line."""

    def construct(self) -> None:
        values, title, grid = self.values, Heading("Your turn"), plane(unit=1.0)
        matrix = ColumnMatrix(values.survivors.matrix, symbol="")
        options = [f"({x:g}, {y:g})".replace("-", "−") for x, y in values.choices]
        card = QuizCard("Which arrow stays on its line?", options=options, correct=values.correct, width=4.0)
        arrange_column(title, matrix.formula, card, gap=0.35)
        arrows = [self.choice(v, name, grid) for v, name in zip(values.choices, "ABC", strict=True)]
        panel = Panel(title, matrix.formula)
        self.add(grid, panel, title)

        # One line is given away
        self.wait_until("matrix")
        self.play(FadeIn(matrix.formula))
        self.wait_until("axis")
        known = values.survivors.eigen
        first, stretched = Eigenlines(grid, [known.vector(0)], width=6), arrow_on(grid, known.vector(0), color="focus")
        self.play(FadeIn(first), stretched.grow())
        self.play(stretched.animate(run_time=1.2).move_to_vector(known.values[0] * known.vector(0)))

        # Where is the other? Time to think
        self.wait_until("quiz")
        spans = Eigenlines(grid, values.choices, color="mute", width=2)
        self.play(FadeOut(stretched), panel.reach(card), FadeIn(card, mean(spans, Role.AXIS), *arrows), run_time=0.5)
        self.play(card.think(run_time=self.until("act", at_most=8)))

        # They move
        self.wait_until("act")
        grid.carry(*arrows)
        self.play(grid.apply(values.survivors.matrix, run_time=self.until("answer", at_most=2.5)))
        self.reveal("answer")
        right = arrows[values.correct]
        second = Eigenlines(grid, [values.choices[values.correct]])
        others = (arrow for arrow in arrows if arrow is not right)
        self.play(FadeIn(second), card.reveal(), right.body.animate.set_color(paint("focus")), *self.dim(*others))

    def choice(self, vector: Vector, name: str, grid: GridTransform) -> VectorArrow:
        """Return one of the arrows with its letter, on the side that stays clear of the captions."""
        return arrow_on(grid, vector, label=name, side="left" if vector[1] < 0 else "right")
