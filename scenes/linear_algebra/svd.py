"""The pictures of *Rotate, stretch, rotate*; its layers are in a file of their own."""

import numpy as np
from manim import (
    DOWN,
    LEFT,
    RIGHT,
    Create,
    FadeIn,
    FadeOut,
    VGroup,
)

from lectures.linear_algebra.svd import Contrast, Factored, Kept, Pairs, Stages
from mathml_anim.components.distributions import CovarianceEllipse
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.shapes import Lines, dashes
from mathml_anim.components.transformations import (
    ColumnMatrix,
    Eigenlines,
    GridTransform,
    SVDEllipse,
    TurnMark,
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
    SourceBadge,
    Swell,
    arrange_column,
    shown_number,
)
from mathml_anim.components.vectors import Spots, VectorArrow
from mathml_anim.maths.linear_maps import Vector, rotation
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.layout import Box
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.svd_circle import (
    CENTRE,
    GAP,
    NEAR,
    PAIR,
    UNIT,
    lines_through,
    named,
    names_on,
    on_circle,
    plane,
    rename,
    size_of,
)
from scenes.linear_algebra.svd_digit import ThreeLayersMakeADigit
from scenes.linear_algebra.svd_layers import LayersAddUp

__all__ = [
    "APairStaysPerpendicular",
    "EveryMatrixIsThree",
    "LayersAddUp",
    "RotateStretchRotate",
    "SingularIsNotEigen",
    "TheCircleBecomesAnEllipse",
    "ThreeLayersMakeADigit",
]

WHOLE = 0.5
"""The scale at which a circle, what it is stretched to, and where that is turned to are all in the frame."""
INPUTS = Box(layout.FRAME.left, layout.FRAME.bottom, -1.9, 2.6)
OUTPUTS = Box(-1.0, layout.FRAME.bottom, layout.FRAME.right, layout.FRAME.top)


class TheCircleBecomesAnEllipse(LectureScene[Pairs]):
    """A matrix makes an ellipse of the circle, and the right angle between two arrows is lost."""

    def construct(self) -> None:
        values, title, grid = self.values, Heading("From circle to ellipse"), plane(unit=NEAR, opacity=0.7)
        matrix = ColumnMatrix(values.factored.matrix)
        ask = Prose("Does any pair stay perpendicular?", size=sizes.LABEL)
        arrange_column(title, matrix.formula, ask, gap=0.6)
        panel = Panel(title, matrix.formula)
        circle = SVDEllipse(grid, values.factored.svd, colors=("first", "second")).set_angle(0)
        self.add(grid, panel, title)

        # A turn leaves no arrow on its line
        self.add(circle)
        circle.curve.set_opacity(0)
        self.wait_until("none")
        self.play(grid.apply(rotation(1.0), path="turning", run_time=self.until("all", at_most=1.8)))
        self.wait_until("all")
        self.play(grid.reset(path="turning", run_time=1.2))

        # All arrows of length one
        self.remove(circle)
        self.add(circle.pair, circle.corner)
        circle.curve.set_stroke(opacity=1).set_fill(opacity=0.07)
        self.wait_until("circle")
        length = self.until("matrix", at_most=2.5)
        self.play(Create(circle.curve, run_time=length), circle.turn_to(2 * np.pi, run_time=length))
        self.add(circle)

        # The matrix acts, seen from further away
        self.wait_until("matrix")
        self.play(FadeIn(matrix.formula), grid.animate.set_unit(UNIT), run_time=self.until("act", at_most=1.2))
        self.wait_until("act")
        self.play(grid.apply(values.factored.matrix, run_time=self.until("ellipse", at_most=2.5)))
        self.wait_until("ellipse")
        self.play(PointOut(circle.curve, scale=1))

        # The right angle is lost
        self.wait_until("angle")
        green, red = values.factored.matrix.T
        arc = TurnMark(green, red, centre=grid.origin, radius=1.3, tip=False, color="focus", name="the angle")
        shown = Label(f"{shown_number(values.angle, '.0f')}°", color="focus").move_to(grid.origin + 1.75 * arc.way_out)
        self.play(Create(arc), FadeIn(shown))
        self.reveal("question")
        self.play(panel.reach(ask), FadeIn(ask))

        # What the lecture is for
        self.wait_until("objective")
        aim = Objective("take any matrix apart", width=layout.COLUMN.width)
        self.play(FadeOut(matrix.formula, ask, arc, shown), run_time=0.4)
        self.play(FadeIn(aim), panel.reach(aim), grid.reset(run_time=2))


class APairStaysPerpendicular(LectureScene[Pairs]):
    """While a pair turns on the circle its images open, until they are perpendicular too."""

    def construct(self) -> None:
        values, known, title = self.values, self.values.factored, Heading("A perpendicular pair")
        left = GridTransform(origin=(-4.5, -0.7), unit=1.5, region=INPUTS, basis=False, opacity=0.35, reference=False)
        right = GridTransform(known.matrix, origin=CENTRE, unit=UNIT, region=OUTPUTS, basis=False, opacity=0.3)
        inputs, outputs = on_circle(known, left, names=False), on_circle(known, right, names=False)
        for moved in (right.lines, right.axes):
            moved.set_stroke(opacity=0)
        for pair in (inputs, outputs):
            pair.set_angle(0)
        angle = outputs.show_degrees(Number(0, format_spec=".0f", unit="°", size=0.8, name="the angle of the images"))
        apart = Prose("between\nthe images", size=sizes.LABEL, color="mute")
        angle.move_to((4.6, 0.6, 0))
        between = VGroup(angle, apart.next_to(angle, DOWN, buff=0.3))
        mean(between, Role.NUMBER, name="the angle between the images", spoken="the angle between the images")
        takes = VectorArrow((1, 0), tail=(-1.95, 1.2, 0), label="$A$", spoken="the matrix A", thickness=0.06)
        self.add(title, left, right, inputs.curve)

        # A pair, and where it is taken
        self.wait_until("pair")
        length = self.until("right", at_most=1)
        self.play(*(arrow.grow(run_time=length) for arrow in inputs.arrows), FadeIn(inputs.corner, run_time=length))
        self.add(inputs)
        self.wait_until("right")
        self.play(takes.grow(), FadeIn(outputs, between))

        # Turn past a right angle of the images, and back to it
        self.wait_until("turn")
        length = self.until("end", at_most=4)
        self.play(*(pair.turn_to(np.pi / 2, run_time=length) for pair in (inputs, outputs)))
        self.wait_until("end")
        self.play(PointOut(angle, scale=1.2))
        passed = self.passed().next_to(apart, DOWN, buff=0.5)
        self.wait_until("less")
        self.play(FadeIn(passed.align_to(apart, LEFT)))
        self.wait_until("back")
        length = self.until("square", at_most=3)
        self.play(*(pair.turn_to(np.radians(values.turn), run_time=length) for pair in (inputs, outputs)))
        self.reveal("square")
        self.play(PointOut(angle, scale=1.3), PointOut(outputs.corner, scale=1))

        # Their names
        self.wait_until("inputs")
        self.play(FadeIn(self.names("v", inputs)), FadeOut(passed))
        self.wait_until("axes")
        axes = Eigenlines(right, known.stretched, color="ink", width=2.5)
        self.play(Create(axes.lines), FadeOut(between))
        self.wait_until("outputs")
        self.play(FadeOut(axes), run_time=0.5)
        directions, images = self.names("u", outputs), self.names("u", outputs, stretched=True)
        self.play(FadeIn(directions))

        self.measure(known, outputs, VGroup(takes, directions), images)

    def measure(self, known: Factored, outputs: SVDEllipse, gone: VGroup, images: VGroup) -> None:
        """Tell how far the two arrows are stretched."""
        stretches = VGroup(*(size_of(n, value) for n, value in enumerate(known.values)))
        stretches.arrange(DOWN, buff=GAP, aligned_edge=LEFT).move_to((4.3, 0.4, 0), aligned_edge=LEFT)
        mean(stretches, Role.FORMULA, name="the singular values", spoken="the singular values")
        self.wait_until("sigma")
        self.play(FadeIn(stretches[0], images), FadeOut(gone))
        self.wait_until("longest")
        self.play(PointOut(outputs.arrows[0].body, scale=1, color="ink"), Swell(stretches[0]))
        self.wait_until("two")
        self.play(FadeIn(stretches[1], run_time=0.6))
        self.reveal("shortest")
        self.play(PointOut(outputs.arrows[1].body, scale=1, color="ink"), Swell(stretches[1]))

    def passed(self) -> Prose:
        """Return the angles between which the images are perpendicular, and the right one between them."""
        sizes_passed = (self.values.angle, self.values.right, self.values.wide)
        shown = [f"{shown_number(size, '.0f')}°" for size in sizes_passed]
        return Prose(" < ".join(shown), size=sizes.LABEL, spoken=" is less than ".join(shown))

    def names(self, symbol: str, pair: SVDEllipse, *, stretched: bool = False) -> VGroup:
        """Return the names of a pair's arrows, beyond their heads."""
        texts, said = named(symbol).values()
        if stretched:
            texts = (f"$sigma_1 bold({symbol})_1$", f"$sigma_2 bold({symbol})_2$")
            said = (f"sigma one {symbol} one", f"sigma two {symbol} two")
        labels = VGroup()
        for n, arrow in enumerate(pair.arrows):
            way = arrow.head - arrow.tail
            labels.add(Label(texts[n], at=arrow.head, side=way, size=0.5, color=PAIR[n], spoken=said[n], backing=False))
        return mean(labels, Role.LABEL, name=f"the names {symbol}", text=" ".join(texts), spoken=" and ".join(said))


class RotateStretchRotate(LectureScene[Stages]):
    """Turn, stretch and turn: the circle arrives at the ellipse, and the factors at their places in the product."""

    def construct(self) -> None:
        values, title, grid = self.values, Heading("Rotate, stretch, rotate"), plane(unit=WHOLE)
        matrix, law, steps = self.matrix(values.factored), self.law(), self.steps(values.factored)
        name = Prose("singular value decomposition", size=sizes.LABEL, color="focus")
        columns = self.columns()
        arrange_column(title, matrix, columns, law, *steps, name, gap=0.3)
        panel, ellipse = Panel(title, matrix), on_circle(values.factored, grid)
        lines, goal = lines_through(grid, values.factored), ellipse.goal()
        self.add(grid, panel, title, matrix, ellipse)

        # The goal
        self.wait_until("goal")
        self.play(Create(goal))
        self.wait_until("simple")
        self.play(FadeIn(lines))

        # Turn, stretch, turn
        moves = (("turn", "vt", 1), ("stretch", "sigma", 2), ("again", "u", 3))
        for (cue, factor, stage), step in zip(moves, steps, strict=True):
            self.wait_until(cue)
            if stage == 1:
                self.play(names_on(ellipse).animate(run_time=0.5).set_opacity(0))
                self.add(ellipse)
            following = "columns" if stage == 1 else factor
            self.play(ellipse.to_stage(stage, run_time=self.until(following, at_most=2.5)))
            if stage == 1:
                self.wait_until("columns")
                self.play(panel.reach(columns.part("v")), ShowParts(columns, [columns.part("v")]), run_time=0.6)
            self.wait_until(factor)
            parts = [law.part(factor)] if factor != "vt" else [law.part("a"), law.part(factor)]
            sizes_now = rename(ellipse, "sigma_#", "sigma #") if factor == "sigma" else []
            shown = [ShowParts(law, parts), ShowParts(steps, [VGroup(step)])]
            if factor == "u":
                shown.append(ShowParts(columns, [columns.part("u")]))
            reached = columns if factor == "u" else columns.part("v")
            self.play(panel.reach(reached, law, step), *shown, *sizes_now, run_time=0.6)
            self.add(ellipse)

        # Arrived
        self.reveal("arrived")
        renamed = rename(ellipse, "sigma_# bold(u)_#", "sigma # u #", 1)
        self.play(PointOut(ellipse.curve, scale=1), FadeOut(goal), *renamed)
        self.wait_until("law")
        for factor in ("vt", "sigma", "u"):
            self.play(PointOut(law.part(factor), scale=1.35), run_time=0.6)

        # And so does every matrix
        another, others = self.matrix(values.other), self.steps(values.other)
        for before, after in zip((matrix, *steps), (another, *others), strict=True):
            after.move_to(before, aligned_edge=LEFT)
        self.wait_until("every")
        self.play(FadeOut(ellipse, lines, matrix, steps, run_time=0.5), grid.reset(run_time=0.8))
        other, through = on_circle(values.other, grid, names=False), lines_through(grid, values.other)
        self.play(FadeIn(another, other, through, run_time=0.5))
        for stage, (cue, step, following) in enumerate(
            zip(("first", "wide", "last"), others, ("wide", "last", "name"), strict=True), start=1
        ):
            self.wait_until(cue)
            show = ShowParts(others, [VGroup(step)], run_time=0.5)
            self.play(other.to_stage(stage, run_time=self.until(following, at_most=1.2)), show)
        self.wait_until("name")
        self.play(panel.reach(columns, name), FadeIn(name))

    def matrix(self, known: Factored) -> MatrixFormula:
        """Return the matrix that is taken apart."""
        return MatrixFormula(known.matrix, before="A =", size=0.5)

    def columns(self) -> Formula:
        """Return the columns of V, and those of U, hidden."""
        return Formula(
            "{{ V = mat(bold(v)_1, bold(v)_2) : v }} quad {{ U = mat(bold(u)_1, bold(u)_2) : u }}",
            spoken="V has the columns v one and v two, U the columns u one and u two",
            size=0.42,
        ).set_opacity(0)

    def law(self) -> Formula:
        """Return A as a product of three, hidden."""
        return Formula(
            "{{ A = : a }} {{ U : u }} {{ Sigma : sigma }} {{ V^T : vt }}",
            spoken="A is U, Sigma, V transposed",
            size=0.7,
        ).set_opacity(0)

    def steps(self, known: Factored) -> VGroup:
        """Return what each factor of a matrix does, in the order in which they act, hidden."""
        into, out = known.turns
        back, out = (shown_number(angle, ".0f") for angle in (-into, out))
        first, second = (shown_number(value, ".1f") for value in known.values)
        texts = (
            (f"$V^T$  turn by {back}°", f"V transposed: turn by {back} degrees"),
            (f"$Sigma$  stretch by {first} and {second}", f"Sigma: stretch by {first} and {second}"),
            (f"$U$  turn by {out}°", f"U: turn by {out} degrees"),
        )
        steps = VGroup(*(Prose(text, size=sizes.LABEL, spoken=spoken) for text, spoken in texts)).set_opacity(0)
        return mean(steps, Role.PROSE, name="the moves", text=", ".join(text for text, _ in texts))


class SingularIsNotEigen(LectureScene[Contrast]):
    """Eigenvectors keep their line; v one turns, and so goes further than both of them."""

    def construct(self) -> None:
        values, title, grid = self.values, Heading("Not eigenvalues"), plane(unit=NEAR)
        ask = Prose("singular values\n= eigenvalues?", size=sizes.TITLE)
        arrange_column(title, ask, gap=0.7)
        panel = Panel(title)
        circle = on_circle(values.factored, grid)
        circle.pair[1].set_opacity(0)
        circle.corner.set_opacity(0)
        grid.axes.set_stroke(opacity=0)
        self.add(grid, panel, title, circle)
        self.wait_until("ask")
        self.play(panel.reach(ask), FadeIn(ask))

        # Two lines stay, v one does not
        units = self.survivors()
        arrows = mean(
            VGroup(*(arrow_on(grid, way, thickness=0.05) for way in units)), Role.SUBJECT, name="eigenvectors"
        )
        lines = Eigenlines(grid, units, color="ink")
        self.wait_until("lines")
        self.play(Create(lines.lines), *(arrow.grow() for arrow in arrows), run_time=0.8)
        self.add(arrows)
        grid.carry(*arrows)
        self.play(grid.animate.set_unit(UNIT), run_time=self.until("act", at_most=1.2))
        sizes_kept = [shown_number(value, "g") for value in values.eigen.values]
        texts = {"labels": [f"$lambda = {x}$" for x in sizes_kept], "spoken": [f"lambda is {x}" for x in sizes_kept]}
        labels = Eigenlines(grid, units, labels=texts["labels"], spoken=texts["spoken"], at=5.9, color="ink").labels
        mean(labels, Role.LABEL, name="the eigenvalues", text="lambda", spoken="the eigenvalues")
        self.wait_until("act")
        self.play(names_on(circle).animate(run_time=0.5).set_opacity(0))
        self.add(circle)
        self.play(grid.apply(values.factored.matrix, run_time=self.until("eigen", at_most=2.2)), *self.dim(ask))
        self.wait_until("eigen")
        self.play(FadeIn(labels), circle.arrows[0].rename("$A bold(v)_1$", spoken="A v one"))
        self.add(circle)

        # And goes further
        self.wait_until("further")
        size = shown_number(values.factored.values[0], ".1f")
        spot = grid.to_scene((3.3, 5.3))
        reach = Label(f"$sigma_1 = {size}$", at=spot, side=RIGHT, color="focus", spoken=f"sigma one is {size}")
        self.play(FadeIn(reach), PointOut(circle.arrows[0].body, scale=1, color="ink"))
        self.reveal("turn")
        way_in, way_out = values.factored.svd.vt[0], values.factored.svd.u[:, 0]
        turned = TurnMark(way_in, way_out, centre=grid.origin, radius=2.0, color="focus", name="how far v one turned")
        before = self.direction(grid, 5 * way_in)
        self.play(FadeIn(before), Create(turned), *self.dim(labels))
        self.ask(grid, panel, title, VGroup(ask, lines, labels, arrows, reach, turned, before, circle))

    def direction(self, grid: GridTransform, vector: Vector) -> VGroup:
        """Return the direction in which v one began, in dashes with its name."""
        line, end = Lines("focus", width=3), grid.to_scene(vector)
        line.points = dashes(grid.origin, end)
        label = Label("$bold(v)_1$", at=end, side=RIGHT, color="focus", spoken="v one")
        return mark(VGroup(line, label), "where v one pointed")

    def survivors(self) -> Vector:
        """Return an arrow of length one on each of the lines that stay, a vector a row: one up and one down."""
        units = self.values.units
        return np.asarray(units * np.sign(units[:, 1:]) * np.array([[1], [-1]]))

    def ask(self, grid: GridTransform, panel: Panel, title: Heading, gone: VGroup) -> None:
        """Ask for the singular values of a matrix without eigenvectors, and let it act on the circle."""
        values = self.values
        matrix = MatrixFormula(values.asked.matrix, size=0.5)
        card = QuizCard(
            "Its singular values?",
            options=[" and ".join(shown_number(x, "g") for x in choice) or "none" for choice in values.choices],
            correct=values.correct,
            width=4.0,
        )
        arrange_column(title, matrix, card, gap=GAP)
        self.wait_until("other")
        self.play(FadeOut(gone), run_time=0.4)
        self.play(grid.reset(), panel.reach(matrix), FadeIn(matrix), run_time=0.8)
        circle = on_circle(values.asked, grid, names=False)
        self.play(FadeIn(circle), run_time=0.5)
        self.play(grid.animate.set_unit(0.95), run_time=0.8)
        self.wait_until("quiz")
        self.play(FadeIn(card, run_time=0.5))
        self.play(card.think(run_time=self.until("circle", at_most=5)))
        self.wait_until("circle")
        self.play(grid.apply(values.asked.matrix, path="turning", run_time=2.2))
        for cue, arrow, side, color, value in zip(
            ("long", "short"), circle.arrows, (RIGHT, DOWN), PAIR, values.asked.values, strict=True
        ):
            shown, middle = shown_number(float(value), "g"), (arrow.tail + arrow.head) / 2
            size = Label(shown, at=middle, side=side, color=color, size=sizes.FORMULA)
            self.wait_until(cue)
            self.play(FadeIn(size, run_time=0.5))
        self.reveal("answer")
        self.play(card.reveal(), PointOut(circle.pair, scale=1, color="ink"))


class EveryMatrixIsThree(LectureScene[Kept]):
    """What to keep: turn, stretch, turn; and the smallest layer may go."""

    def construct(self) -> None:
        values, grid = self.values, plane()
        recap = Recap(("Turn, stretch, turn", "Stretches: singular values", "Keep the largest layers"), width=4.2)
        panel, ellipse = Panel(recap), on_circle(values.factored, grid)
        names_on(ellipse).set_opacity(0)
        self.add(grid, panel, recap.title, ellipse)

        # Turn, stretch, turn
        self.wait_until("turn")
        length = self.until("stretch", at_most=2.5)
        self.play(FadeIn(recap.point(0), run_time=length), ellipse.to_stage(1, run_time=length))
        self.wait_until("stretch")
        self.play(ellipse.to_stage(2, run_time=1.5))
        self.play(ellipse.to_stage(3, run_time=1.5))
        self.wait_until("axes")
        self.play(FadeIn(recap.point(1)), *rename(ellipse, "sigma_# bold(u)_#", "sigma # u #"))
        self.add(ellipse)

        # Without the smallest layer
        self.wait_until("drop")
        flat = grid.go_to(values.factored.svd.rank(1), run_time=2)
        self.play(FadeIn(recap.point(2)), flat, ellipse.arrows[1].animate(run_time=2).set_opacity(0))

        # And data?
        self.wait_until("data")
        self.play(FadeOut(ellipse), *self.dim(*recap.points_said), run_time=0.5)
        self.play(grid.reset(run_time=0.8), grid.animate(run_time=0.8).set_unit(1.0))
        points = Spots(grid.to_scene(values.flowers), color="space", radius=0.06, front=False, name="irises")
        self.play(FadeIn(points, self.axis_names(grid), SourceBadge(values.source.badge)), run_time=0.6)
        self.wait_until("along")
        way = values.directions.vt[0]
        arrow = arrow_on(grid, (2, 0), color="focus", label="$bold(v)_1$", side="right", spoken="v one")
        self.play(arrow.grow(run_time=0.5))
        self.play(arrow.turn_to(2 * way, run_time=self.until("longest", at_most=1.5)))
        self.wait_until("longest")
        cloud = CovarianceEllipse.of_points(values.flowers, centre=grid.origin, unit=grid.unit, color="ink")
        self.play(Create(Eigenlines(grid, [way]).lines), FadeIn(cloud.inside, cloud.outline))

    def axis_names(self, grid: GridTransform) -> VGroup:
        """Return what is measured along the two axes."""
        across, up = (f"{name} (cm)" for name in self.values.names)
        left, top = np.array([INPUTS.right, grid.origin[1] + 0.3, 0]), np.array([grid.origin[0], 3.3, 0])
        length = Label(across, at=left, side=RIGHT, color="mute")
        width = Label(up, at=top, side=RIGHT, color="mute")
        return mean(VGroup(length, width), Role.LABEL, name="the axes", text=f"{across}, {up}")
