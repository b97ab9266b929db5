"""The pictures of *Directions that survive*."""

from math import pi

import numpy as np
from manim import (
    DOWN,
    LEFT,
    RIGHT,
    UP,
    Animation,
    AnimationGroup,
    ArcBetweenPoints,
    Circle,
    Create,
    FadeIn,
    FadeOut,
    Line,
    MoveAlongPath,
    Transform,
    VGroup,
    VMobject,
)

from lectures.linear_algebra.eigenvectors import Fibonacci, Powers, Pulled, Quiz, Shifted, Survivors, Turned
from lectures.linear_algebra.eigenvectors import Recap as Kept
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.points import Points
from mathml_anim.components.transformations import (
    AreaScale,
    ChangeOfBasis,
    ColumnMatrix,
    Eigenlines,
    GridTransform,
    TurnMark,
    VectorAndImage,
    arrow_on,
    plane_beside_words,
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
from mathml_anim.components.vectors import OrthogonalProjection, Spots, VectorArrow
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers, layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role

UNIT = layout.PLANE_UNIT
GAP = 0.4


def plane(*, unit: float = UNIT, matrix: Vector | None = None) -> GridTransform:
    """Return the plane of most scenes, its origin right of the words."""
    return plane_beside_words(matrix, unit=unit, basis=False)


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
        curve = SliderCurve(self.slider, values.shifts, values.determinants, unit=0.45, name="the determinant")
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
        self.play(live.animate.set_opacity(0), run_time=0.5)
        self.play(ShowParts(paper, [paper.part("polynomial")]), *self.slide_to(values.shifts[-1], 1.5))
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


class TheLongestStretchWins(LectureScene[Pulled]):
    """Pulled and shrunk again and again, the part of an arrow along one eigenline outgrows the other."""

    def construct(self) -> None:
        values, title = self.values, Heading("The longest stretch wins")
        self.grid = grid = plane(unit=1.5)
        matrix = ColumnMatrix(values.survivors.matrix).formula
        name = Prose("Rayleigh quotients", size=sizes.LABEL)
        numbers = self.numbers()
        arrange_column(title, matrix, name, *numbers, gap=0.33)
        panel = Panel(title, matrix)
        circle = mean(Circle(grid.unit, color=paint("mute")).move_to(grid.origin), Role.AXIS)
        self.arrow = arrow_on(grid, values.iteration.vectors[0], label="$bold(v)$", spoken="v")
        line = Eigenlines(grid, [values.survivors.eigen.vector(0)])
        other = mean(Eigenlines(grid, [values.survivors.eigen.vector(1)], color="mute"), Role.AXIS, name="the other")
        self.add(grid, panel, title, matrix)
        self.wait_until("search")
        self.play(Create(circle))

        # An arrow and its two parts
        self.wait_until("start")
        self.play(self.arrow.grow())
        self.parts = self.both_parts()
        self.wait_until("parts")
        self.play(FadeIn(line, other), *self.dim(self.arrow), *(part.grow() for part in self.parts))

        # Pull and shrink, again and again
        self.wait_until("pull")
        self.parts[1].add_updater(lambda part: part.place(self.parts[0].head, self.arrow.vector - self.parts[0].vector))
        self.play(*self.to_image(0, 1.5))
        factors = self.factors()
        self.play(FadeIn(factors))
        self.wait_until("shrink")
        self.play(*self.to_length_one(0, 1), FadeOut(factors, run_time=0.5))
        for step, cue in ((1, "again"), (2, "more")):
            self.wait_until(cue)
            self.play(*self.to_image(step, 0.8))
            self.play(*self.to_length_one(step, 0.8))
        self.reveal("wins")
        self.play(*self.brighten(self.arrow), FadeOut(other, *self.parts))

        # How far does A v reach along v?
        self.wait_until("reach")
        self.play(FadeOut(self.arrow), panel.reach(numbers[-1]), FadeIn(name), run_time=0.5)
        drop, told = self.drop(0), mean(VGroup(name), Role.FORMULA, name="Rayleigh quotients", spoken="they climb")
        self.play(FadeIn(drop, numbers[0]), run_time=0.6)
        self.add(told.add(numbers[0]))
        for step, cue in ((1, "second"), (2, "third")):
            self.wait_until(cue)
            following = self.drop(step)
            self.play(FadeOut(drop), FadeIn(following, numbers[step]), run_time=0.6)
            self.add(told.add(numbers[step]))
            drop = following
        self.wait_until("limit")
        self.play(FadeIn(numbers[-1]), PointOut(line, scale=1, color="ink"))
        self.add(told.add(numbers[-1]))
        self.play(
            FadeOut(drop),
            arrow_on(grid, values.iteration.vectors[-1], color="focus", label="$bold(v)$", spoken="v").grow(),
        )

    def both_parts(self) -> tuple[VectorArrow, VectorArrow]:
        """Return the arrow's parts along the eigenlines, head to tail."""
        along, across = self.values.parts[0]
        first = arrow_on(self.grid, along, color="focus", thickness=0.09, name="the part along the first eigenline")
        second = arrow_on(self.grid, across, at=along, color="mute", thickness=0.09, name="the part along the other")
        return first, second

    def factors(self) -> VGroup:
        """Return by how much the matrix has stretched each part, beside it."""
        labels = VGroup()
        for part, value, side in zip(self.parts, self.values.survivors.values, (UP + LEFT, UP + RIGHT), strict=True):
            shown = shown_number(value, "g")
            at = part.tail + 0.5 * (part.head - part.tail)
            labels.add(Label(f"$times {shown}$", at=at, side=side, color=part.body.color, spoken=f"times {shown}"))
        return mean(labels, Role.MARK, name="how far each part is stretched")

    def to_image(self, step: int, run_time: float) -> tuple[Animation, ...]:
        """Return the animations in which the matrix pulls the arrow and its first part; the second follows."""
        along = self.values.survivors.values[0] * self.values.parts[step, 0]
        return self.both_to(self.values.images[step], along, run_time)

    def to_length_one(self, step: int, run_time: float) -> tuple[Animation, ...]:
        """Return the animations in which the arrow is shrunk to length one, and its parts with it."""
        return self.both_to(self.values.iteration.vectors[step + 1], self.values.parts[step + 1, 0], run_time)

    def both_to(self, arrow: Vector, along: Vector, run_time: float) -> tuple[Animation, ...]:
        """Return the animations in which the arrow and its first part come to be others."""
        return (
            self.arrow.animate(run_time=run_time).move_to_vector(arrow),
            self.parts[0].animate(run_time=run_time).move_to_vector(along),
        )

    def drop(self, step: int) -> VGroup:
        """Return the image of one of the vectors, dropped on the vector's own line, and its name."""
        images, vectors = self.values.images, self.values.iteration.vectors
        projection = OrthogonalProjection(
            images[step], vectors[step], tail=self.grid.origin, unit=self.grid.unit, color="change"
        )
        label = Label("$A bold(v)$", at=projection.arrow.head, side=UP, color="change", spoken="A v")
        return mean(VGroup(projection, label), Role.SUBJECT, name="how far A v reaches along v")

    def numbers(self) -> list[Formula]:
        """Return the first quotients, one below the other, and what they close in on."""
        shown = [shown_number(q, f".{digits}f") for q, digits in zip(self.values.quotients, (0, 1, 3), strict=False)]
        rows = [Formula(text, spoken=text) for text in shown]
        limit = shown_number(self.values.survivors.values[0], "g")
        return [*rows, Formula(f"-> {limit}", spoken=f"towards {limit}", color="focus")]


class PowersAreEasy(LectureScene[Powers]):
    """On a grid along the eigenvectors a matrix only multiplies coordinates, so its powers are easy."""

    def construct(self) -> None:
        values, title = self.values, Heading("Powers are easy")
        known, basis = values.survivors.values, values.survivors.eigen.vectors
        goal, (growth, number), result, law = self.formulas()
        rows, matrix = self.rows(), ColumnMatrix(values.survivors.matrix).formula
        arrange_column(title, matrix, *rows, growth, result, gap=0.3)
        goal.next_to(matrix, RIGHT, buff=0.6)
        arrange_column(matrix, law, gap=0.6)
        number.stand_after(growth)
        panel, change = Panel(title, goal), self.picture()
        self.add(panel, title)

        # So many times: what becomes of the arrow?
        self.play(FadeIn(change, matrix))
        self.wait_until("ten")
        self.play(FadeIn(goal))

        self.wait_until("start")
        self.play(PointOut(change.arrow, run_time=self.until("turn", at_most=1)))

        # Turn the grid, not the arrow
        self.wait_until("turn")
        self.play(change.animate(run_time=self.until("coordinates", at_most=2.5)).set_basis(basis))
        self.wait_until("coordinates")
        names = self.names(change)
        self.play(FadeIn(names), *(PointOut(n, scale=1.5) for n in change.numbers))

        # The matrix only multiplies
        self.wait_until("once")
        step = change.animate(run_time=1.5).set_coordinates(known * values.weights)
        self.play(panel.reach(rows[0]), FadeOut(names, run_time=0.6), FadeIn(rows[0]), step)
        self.wait_until("twice")
        step = change.animate(run_time=1.5).set_coordinates(known**2 * values.weights)
        self.play(panel.reach(rows[1]), FadeIn(rows[1]), step)
        self.wait_until("power")
        self.play(panel.reach(growth), FadeIn(rows[2], growth, number), run_time=0.6)
        table = mean(VGroup(*rows, growth, number), Role.FORMULA, name="powers", spoken="the powers of both numbers")
        self.add(table)
        self.play(number.count_to(values.growth[0], run_time=1.5))
        self.wait_until("result")
        self.add(table)
        self.play(panel.reach(result), FadeIn(result))

        # Change, stretch, change back
        self.wait_until("change")
        again = self.picture()
        self.play(FadeOut(change, table, result), FadeIn(again), panel.reach(law), run_time=0.5)
        step = again.animate(run_time=self.until("stretch", at_most=1.5)).set_basis(basis)
        self.play(ShowParts(law, [law.part("change")], run_time=0.8), step)
        self.wait_until("stretch")
        step = again.animate(run_time=self.until("back", at_most=1.5)).set_coordinates(known * values.weights)
        self.play(ShowParts(law, [law.part("stretch")], run_time=0.8), step)
        self.wait_until("back")
        step = again.animate(run_time=self.until("law", at_most=1.5)).set_basis(np.eye(2))
        self.play(ShowParts(law, [law.part("back")], run_time=0.8), step)
        self.reveal("law")
        self.play(ShowParts(law, [law.part("whole")]))

    def rows(self) -> list[Formula]:
        """Return what the matrix makes of both coordinates, once, twice, and so many times."""
        values, rows = self.values, []
        first, second = (shown_number(value, "g") for value in values.survivors.values)
        one, other = (shown_number(weight, "g") for weight in values.weights)
        for power in ("", "^2", f"^{values.exponent}"):
            once, again = f"{first}{power} dot {one}", f"{second}{power} dot ({other})"
            source = f"A{power} quad {{{{ {once} : one }}}} quad {{{{ {again} : other }}}}"
            spoken = f"{first}{power} times {one}, and {second}{power} times {other}".replace("^", " to the ")
            rows.append(Formula(source, spoken=spoken, colors={"one": "first", "other": "second"}, size=0.42))
        return rows

    def names(self, change: ChangeOfBasis) -> VGroup:
        """Return the names of the eigenvectors at their arrows."""
        places = ((change.grid.i_hat, UP + LEFT), (change.grid.j_hat, DOWN + LEFT))
        labels = (
            Label(f"$bold(v)_{n}$", at=arrow.head, side=side, gap=0.1, spoken=f"v {n}")
            for n, (arrow, side) in enumerate(places, start=1)
        )
        return mean(VGroup(*labels), Role.MARK, name="the names of the eigenvectors")

    def picture(self) -> ChangeOfBasis:
        """Return the vector in the usual basis."""
        return ChangeOfBasis(self.values.start, origin=(0.8, -1.6), unit=1.0, format_spec=".1f")

    def formulas(self) -> tuple[Formula, tuple[Formula, Number], Formula, Formula]:
        """Return what is asked, the power of the eigenvalue, the result, and the law behind it."""
        values = self.values
        exponent, value = f"{values.exponent}", shown_number(values.survivors.values[0], "g")
        spoken = f"A to the power {exponent}"
        x, y = (shown_number(entry, "g") for entry in values.start)
        goal = Formula(f"A^{exponent} vec({x}, {y})", spoken=f"{spoken}, times {x}, {y}")
        growth = Formula(f"{value}^{exponent} =", spoken=f"{value} to the power {exponent} is")
        number = Number(values.survivors.values[0] ** 2, format_spec=",.0f", color="focus")
        result = MatrixFormula(values.result.reshape(2, 1), before="=", format_spec=",.0f", color="focus")
        law = Formula(
            "{{ A = : whole }} {{ V : back }} {{ Lambda : stretch }} {{ V^(-1) : change }}",
            spoken="A is V, times Lambda, times V inverse",
            size=0.62,
        ).set_opacity(0)
        assert isinstance(law, Formula)
        return goal, (growth, number), result, law


class FibonacciFindsItsLine(LectureScene[Fibonacci]):
    """Pairs of Fibonacci numbers hop from side to side of the golden eigenline, ever closer to it."""

    def construct(self) -> None:
        values, title = self.values, Heading("Fibonacci finds its line")
        known = values.survivors
        grid = GridTransform(origin=(-0.9, -2.2), unit=0.85, basis=False)
        matrix = ColumnMatrix(values.survivors.matrix, symbol="")
        shown = ", ".join(shown_number(number, "g") for number in values.sequence)
        parts = ", ".join(f"{{{{ {shown_number(f, 'g')} : n{n} }}}}" for n, f in enumerate(values.sequence))
        sequence, far = Formula(f"{parts}, dots", spoken=f"{shown} and so on"), self.far()
        arrange_column(title, sequence, matrix.formula, *far, gap=GAP)
        panel = Panel(title, matrix.formula)
        dots = Spots(grid.to_scene(values.points), color="ink", front=False, name="pairs of neighbours")
        labels = self.labels(dots)
        for dot in dots:
            dot.move_to(dots[0])
        self.add(grid, panel, title)
        self.play(FadeIn(sequence))
        self.wait_until("sum")
        self.play(PointOut(sequence, scale=1))

        # Neighbours are a point, and a matrix takes the step
        under = mean(self.underline(sequence, 0), Role.AXIS, name="the two neighbours")
        self.wait_until("pair")
        self.play(FadeIn(dots, *labels[0]), Create(under))
        self.wait_until("matrix")
        self.play(FadeIn(matrix.formula))
        lines = Eigenlines.with_values(grid, known.eigen.vectors.T, known.values, at=7.6, format_spec=".3f")
        self.wait_until("line")
        self.play(FadeIn(lines.lines[0]))

        # The points hop
        self.wait_until("hop")
        pace, places = self.until("closer", at_most=4) / (len(dots) - 1), grid.to_scene(values.points)
        for n in range(1, len(dots)):
            on = Transform(under, self.underline(sequence, n), run_time=pace)
            self.play(self.hop(dots, places, n, pace), on, *(FadeIn(label, run_time=pace) for label in labels[n]))
            if n == 1:
                self.add(mark(VGroup(*labels[0], *labels[1]), "coordinates of the first points"))
        self.add(labels)
        self.wait_until("closer")
        self.play(PointOut(lines.lines[0], scale=1, color="ink"))

        # Its eigenvalue, and the other
        self.wait_until("golden")
        self.play(FadeIn(lines.labels[0]), FadeOut(under), *self.dim(sequence))
        self.wait_until("other")
        errors, shown = self.errors(grid), shown_number(values.flip, ".3f")
        flip = Label(f"$lambda = {shown}$", at=grid.to_scene((1.2, 0.3)), side=RIGHT, color="second", spoken=shown)
        self.play(FadeIn(flip), FadeOut(labels))
        self.wait_until("flip")
        self.play(Create(errors), run_time=1.5)

        # So far without adding
        self.wait_until("power")
        self.play(panel.reach(far[1]), FadeIn(far[0]), FadeOut(errors, flip))
        self.reveal("far")
        self.play(FadeIn(far[1]))

    def underline(self, sequence: Formula, number: int) -> Line:
        """Return a line below two neighbours of the sequence."""
        pair = VGroup(sequence.part(f"n{number}"), sequence.part(f"n{number + 1}"))
        left, right = pair.get_left()[0] + 0.04, pair.get_right()[0]
        low = sequence.get_bottom()[1] - 0.1
        line = Line((left, low, 0), (right, low, 0), color=paint("focus"), stroke_width=5)
        line.set_z_index(layers.WORDS)
        return line

    def hop(self, dots: Spots, places: Points, n: int, run_time: float) -> Animation:
        """Return the animation in which all dots from one on, still together, leap from a place to the next."""
        path = ArcBetweenPoints(*places[n - 1 : n + 1], angle=-pi / 3 if n % 2 else pi / 3)
        return AnimationGroup(*(MoveAlongPath(dot, path) for dot in dots[n:]), run_time=run_time)

    def labels(self, dots: VGroup) -> VGroup:
        """Return the coordinates of the points, on their side of the line; the crowded ones have none."""
        rows = [", ".join(shown_number(x, "g") for x in point) for point in self.values.points]
        last, told = len(rows) - 1, VGroup()
        for n, (row, dot) in enumerate(zip(rows, dots, strict=True)):
            side = UP + LEFT if n % 2 else DOWN + RIGHT
            told.add(VGroup(*([Label(f"({row})", at=dot, side=side, gap=0.12)] if n < 2 or n == last else [])))
        return mean(told, Role.MARK, name="coordinates of the points")

    def errors(self, grid: GridTransform) -> VMobject:
        """Return how far each point is from the line."""
        way = self.values.survivors.eigen.vector(0)
        feet = np.outer(self.values.points @ way / (way @ way), way)
        pairs = zip(grid.to_scene(self.values.points), grid.to_scene(feet), strict=True)
        lines = VGroup(*(Line(point, foot, color=paint("second"), stroke_width=6) for point, foot in pairs))
        return mark(lines, "how far the points are from the line")

    def far(self) -> tuple[Formula, Formula]:
        """Return the law of the sequence, and one number far along it."""
        values = self.values
        number, estimate = f"{values.far}", f"{values.estimate:,.0f}"
        law = Formula("F_n approx phi^n / sqrt(5)", spoken="F n is about phi to the n over root five")
        return law, Formula(f'F_{number} = "{estimate}"', spoken=f"F {number} is {estimate}", color="focus")


class StretchedButNotTurned(LectureScene[Kept]):
    """What to keep: eigenlines stay, eigenvalues flatten, powers are easy; and a rotation has none."""

    def construct(self) -> None:
        values, grid = self.values, plane()
        known = values.survivors
        recap = Recap(
            ("Eigenvectors keep their line", "Eigenvalues: where it falls flat", "Powers become easy"),
            width=layout.COLUMN.width,
        )
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
