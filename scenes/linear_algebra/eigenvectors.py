"""The pictures of *Directions that survive*."""

import numpy as np
from manim import (
    DOWN,
    LEFT,
    RIGHT,
    Animation,
    Circle,
    Create,
    FadeIn,
    FadeOut,
    Line,
    VGroup,
    VMobject,
)

from lectures.linear_algebra.eigenvectors import Quiz, Shifted, Survivors, Turned
from lectures.linear_algebra.eigenvectors import Recap as Kept
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.points import segments
from mathml_anim.components.shapes import Lines
from mathml_anim.components.transformations import (
    AreaScale,
    ColumnMatrix,
    Eigenlines,
    GridTransform,
    TurnMark,
    VectorAndImage,
    arrow_on,
)
from mathml_anim.components.typography import (
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
    ShowParts,
    Slider,
    SliderCurve,
    arrange_column,
    shown_number,
)
from mathml_anim.components.vectors import Spots, VectorArrow
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.eigenvectors_plane import GAP, UNIT, plane
from scenes.linear_algebra.eigenvectors_powers import FibonacciFindsItsLine
from scenes.linear_algebra.eigenvectors_pulled import TheLongestStretchWins
from scenes.linear_algebra.eigenvectors_repeated import PowersAreEasy

__all__ = [
    "EigenlinesStay",
    "FibonacciFindsItsLine",
    "LambdaMakesThePlaneFallFlat",
    "MostArrowsTurn",
    "OneOfThreeIsOnlyStretched",
    "PowersAreEasy",
    "SomeStayOnTheirLine",
    "StretchedButNotTurned",
    "TheLongestStretchWins",
]


CURVE = 0.45
"""The height of a determinant of one over its slider, in scene units."""


class MostArrowsTurn(LectureScene[Turned]):
    """A matrix knocks one arrow off its line, and then another."""

    def construct(self) -> None:
        values, title = self.values, Heading("Most arrows turn")
        self.grid, matrix = plane(), ColumnMatrix(values.matrix)
        ask = Prose("Does every arrow turn?", size=sizes.LABEL)
        arrange_column(title, matrix.formula, ask, gap=0.6)
        panel = Panel(title, matrix.formula)
        self.add(self.grid, panel, title)

        # An arrow and its line
        line, arrow = self.on_its_line(0)
        self.wait_until("arrow")
        self.play(arrow.grow(), Create(line))
        self.wait_until("matrix")
        self.play(FadeIn(matrix.formula))

        # The matrix knocks it off
        self.wait_until("act")
        self.grid.carry(arrow)
        self.play(self.grid.apply(values.matrix, run_time=self.until("turn", at_most=2.5)))
        self.wait_until("turn")
        angle = self.angle(0)
        self.play(Create(angle[0]), FadeIn(angle[1]))

        # And another
        self.wait_until("another")
        self.play(FadeOut(line, arrow, angle), self.grid.reset(run_time=0.8), run_time=0.8)
        line, arrow = self.on_its_line(1)
        self.play(arrow.grow(run_time=0.6), FadeIn(line, run_time=0.6))
        self.grid.carry(arrow)
        self.play(self.grid.apply(values.matrix, run_time=1.2))
        angle = self.angle(1)
        self.wait_until("off")
        self.play(Create(angle[0]), FadeIn(angle[1]))

        # Does every arrow turn?
        self.reveal("question")
        self.play(panel.reach(ask), FadeIn(ask))
        self.wait_until("objective")
        aim = Objective("find the directions that survive", width=layout.COLUMN.width)
        self.play(FadeOut(matrix.formula, ask, angle), run_time=0.4)
        self.play(FadeIn(aim), panel.reach(aim), self.grid.reset(run_time=2))

    def on_its_line(self, number: int) -> tuple[Eigenlines, VectorArrow]:
        """Return one of the arrows, and the line on which it lies."""
        vector = self.values.vectors[number]
        line = Eigenlines(self.grid, [vector], color="ink", width=2.5)
        mean(line, Role.AXIS, name="the line of the arrow")
        return line, arrow_on(self.grid, vector)

    def angle(self, number: int) -> VGroup:
        """Return the arc from an arrow's line to the arrow, and how many degrees it spans."""
        values = self.values
        pair, centre = (values.vectors[number], values.images[number]), self.grid.origin
        arc = TurnMark(*pair, centre=centre, radius=2.2, tip=False, color="change", name="the angle")
        shown = shown_number(values.angles[number], ".0f")
        return VGroup(arc, Label(f"{shown}°", color="change").move_to(centre + 2.75 * arc.way_out))


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


class LambdaMakesThePlaneFallFlat(LectureScene[Shifted]):
    """As λ slides, A − λI flattens the plane at each eigenvalue and crushes its eigenvector."""

    def construct(self) -> None:
        values, known = self.values, self.values.survivors
        self.grid = grid = plane(matrix=known.matrix, unit=1.0)
        title = Heading("Lambda makes the plane fall flat")
        law, shifted = self.laws()
        paper, self.slider = self.polynomial(), self.scale()
        arrange_column(title, law, shifted, paper, gap=0.3)
        live = grid.show_determinant(Number(0, format_spec=".2f", size=0.4, name="determinant"))
        live.next_to(paper.part("determinant"), RIGHT, buff=0.14).shift((0, paper.baseline - live.baseline, 0))
        self.slider.next_to(paper, DOWN, buff=1.55, aligned_edge=LEFT)
        curve = SliderCurve(self.slider, values.shifts, values.determinants, unit=CURVE, name="the determinant")
        lines = Eigenlines(grid, [values.first_crushed, values.then_crushed])
        panel, area = Panel(title), AreaScale(grid, color="space", format_spec="", opacity=0.5)
        arrows = [arrow_on(grid, known.matrix @ known.eigen.vector(n), color="focus") for n in (0, 1)]
        grid.carry(*arrows)
        vanishing = mean(VGroup(*arrows), Role.SUBJECT, name="the eigenvectors")
        dial = mean(VGroup(self.slider, curve, live), Role.SUBJECT, name="the determinant over lambda")
        self.add(grid, panel, title)

        # From the law to a matrix that crushes
        self.wait_until("law")
        self.play(panel.reach(law), FadeIn(law, vanishing))
        self.wait_until("shift")
        self.play(panel.reach(shifted), FadeIn(shifted), *self.dim(law))
        self.wait_until("area")
        determinant = ShowParts(paper, [paper.part("determinant")])
        self.play(panel.reach(self.slider, paper), FadeIn(area, dial), determinant, run_time=0.8)

        # Slide: flat, turned over, flat again
        self.wait_until("slide")
        self.play(*self.slide_to(values.roots[0], self.until("first", at_most=4)), *self.dim(shifted))
        self.wait_until("first")
        self.play(PointOut(live))
        self.wait_until("crushed")
        self.play(FadeIn(lines.lines[0]))
        self.wait_until("over")
        self.play(*self.slide_to(values.roots[1], self.until("second", at_most=4)))
        self.wait_until("second")
        self.play(FadeIn(lines.lines[1]))
        self.add(lines)

        # On paper
        self.wait_until("paper")
        self.remove(vanishing)
        self.add(arrows[1])
        entries = self.entries()
        arrange_column(title, entries, gap=0.3)
        self.play(live.animate.set_opacity(0), FadeOut(law, shifted), run_time=0.5)
        self.play(FadeIn(entries), ShowParts(paper, [paper.part("polynomial")], run_time=1.5))
        self.play(Create(self.rest_of_curve(), run_time=self.until("roots", at_most=2)))
        self.add(mean(VGroup(entries, paper), Role.FORMULA, name="the determinant", spoken="the determinant, on paper"))
        self.reveal("roots")
        roots = Spots([self.slider.point_at(root) for root in values.roots], color="change", name="roots")
        self.play(FadeIn(roots.set_z_index(self.slider.knob.z_index)))

    def slide_to(self, value: float, run_time: float) -> tuple[Animation, ...]:
        """Return the animations in which λ slides to a value, and the plane follows."""
        matrix = self.values.survivors.matrix - value * np.eye(2)
        return self.slider.animate(run_time=run_time).set_value(value), self.grid.go_to(matrix, run_time=run_time)

    def laws(self) -> tuple[Formula, Formula]:
        """Return what an eigenvector does, and the same with everything on one side."""
        yellow = {"bold(v)": "focus"}
        law = Formula("A bold(v) = lambda bold(v)", spoken="A v equals lambda v", colors=yellow)
        spoken = "A minus lambda I, times v, is zero"
        return law, Formula("(A - lambda I) bold(v) = {{ bold(0) : nothing }}", spoken=spoken, colors=yellow)

    def entries(self) -> MatrixFormula:
        """Return A − λI, entry by entry."""
        shown = [[shown_number(entry, "g") for entry in row] for row in self.values.survivors.matrix.tolist()]
        rows = [[f"{x} - lambda" if r == c else x for c, x in enumerate(row)] for r, row in enumerate(shown)]
        return MatrixFormula(rows, before="A - lambda I =", size=0.42)

    def rest_of_curve(self) -> Lines:
        """Return the curve of the determinant from the larger root on, where the plane does not follow."""
        values, rest = self.values, Lines("ink", width=4)
        pairs = zip(values.shifts.tolist(), values.determinants.tolist(), strict=True)
        at = [self.slider.point_at(x, height=CURVE * y) for x, y in pairs if x >= values.roots[1]]
        rest.points = segments(np.stack(at[:-1]), np.stack(at[1:]))
        return mean(rest.set_z_index(self.slider.knob.z_index), Role.AXIS, name="the rest of the curve")

    def polynomial(self) -> Formula:
        """Return the determinant of A − λI, written out and hidden."""
        diagonal, product = (shown_number(x, "g") for x in (self.values.diagonal, self.values.product))
        return Formula(
            f"{{{{ det(A - lambda I) = : determinant }}}} {{{{ ({diagonal} - lambda)^2 - {product} : polynomial }}}}",
            spoken=f"the determinant of A minus lambda I is {diagonal} minus lambda, squared, minus {product}",
            size=0.38,
        ).set_opacity(0)

    def scale(self) -> Slider:
        """Return the slider for λ, its eigenvalues on it."""
        ends = self.values.shifts[0], self.values.shifts[-1]
        ticks = (ends[0], *self.values.roots, ends[1])
        return Slider(*ends, symbol="lambda", spoken="lambda", ticks=ticks, width=4.0)


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


class StretchedButNotTurned(LectureScene[Kept]):
    """What to keep: eigenlines stay, eigenvalues flatten, powers are easy; and a rotation has none."""

    def construct(self) -> None:
        values, grid = self.values, plane()
        known = values.survivors
        recap = Recap(
            ("Eigenvectors keep their line", "Eigenvalues: where $A - lambda I$ falls flat", "Powers become easy"),
            width=layout.COLUMN.width,
        )
        said = "the eigenvalues are where A minus lambda I falls flat"
        mean(recap.point(1)[1], Role.PROSE, name="the second sentence", text="where A − λI falls flat", spoken=said)
        line = Eigenlines(grid, known.eigen.vectors.T)
        self.add(grid, Panel(recap), recap.title)
        self.play(FadeIn(line))

        # Three things to keep
        self.wait_until("line")
        self.play(FadeIn(recap.point(0)), grid.apply(known.matrix, run_time=self.until("flat", at_most=2.5)))
        self.wait_until("flat")
        self.play(FadeIn(recap.point(1)), grid.go_to(values.flat, run_time=self.until("powers", at_most=2)))
        self.wait_until("powers")
        self.play(FadeIn(recap.point(2)), grid.reset(run_time=1.5))

        # A rotation leaves no line
        self.wait_until("rotation")
        self.play(FadeOut(line), grid.go_to(values.turn, path="turning", run_time=2))
        self.wait_until("next")
        circle = mean(Circle(UNIT, color=paint("focus"), stroke_width=5).move_to(grid.to_scene((0, 0))), Role.SUBJECT)
        self.play(grid.reset(run_time=0.8), Create(circle, run_time=0.8))
        grid.carry(circle)
        self.play(grid.apply(known.matrix, run_time=1.5))
