"""The pictures of *How much does area grow?*."""

import numpy as np
from manim import (
    DEGREES,
    DOWN,
    LEFT,
    OUT,
    RIGHT,
    UP,
    Animation,
    Create,
    DashedLine,
    DashedVMobject,
    FadeIn,
    FadeOut,
    GrowFromCenter,
    Line,
    Mobject,
    Polygon,
    UpdateFromAlphaFunc,
    VGroup,
    there_and_back,
)

from lectures.linear_algebra.determinants import (
    Box,
    Flattened,
    Foretold,
    Lengths,
    Puddle,
    Slides,
    Tiling,
    TurnedOver,
)
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import (
    AreaScale,
    BoxScale,
    CardStack,
    ColumnMatrix,
    DeterminantLine,
    GridTransform,
    LandingRing,
    Linear,
    PlaneFigure,
    SideLabel,
    TurnMark,
    plane_beside_words,
)
from mathml_anim.components.typography import (
    BASIS_COLORS,
    Backing,
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
    Swell,
    arrange_column,
    flight,
    shown_number,
)
from mathml_anim.components.vectors import Spots, VectorArrow
from mathml_anim.maths.linear_maps import LinearMap, Vector
from mathml_anim.stage.scene import LectureScene, LectureScene3D
from mathml_anim.theme import layers, layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role

ORIGIN = (0.8, -2.15)
UNIT = 1.6
CENTRE = (2.6, -0.2)
GAP = 0.45
ONE_TILE = (-0.5, 0.5)
"""Near where the tile lies that is singled out."""
UNIT_SQUARE = np.array([[0, 0], [1, 0], [1, 1], [0, 1]])
PHI, THETA = 58 * DEGREES, -62 * DEGREES
SPACE_COLORS = (*BASIS_COLORS, "space")


def plane(*, opacity: float = 0.7) -> GridTransform:
    """Return the plane of most scenes, with room up and right of its origin."""
    return plane_beside_words(origin=ORIGIN, unit=UNIT, opacity=opacity)


def det(rest: str = "", *, spoken: str = "the determinant is") -> Formula:
    """Return the beginning of a line about the determinant, in the colour of what is spoken of."""
    return Formula(f"det = {rest}", spoken=spoken, colors={"det": "focus"})


def area_is() -> Formula:
    """Return the beginning of a line about the area."""
    return Formula('"area" =', spoken="the area is", colors={'"area"': "focus"})


def in_letters(source: str, spoken: str) -> Formula:
    """Return a formula of the four entries of a matrix, each in the colour of its column."""
    columns = {"a": "first", "b": "second", "c": "first", "d": "second"}
    return Formula(source, spoken=spoken, colors={**columns, "det": "focus"})


def open_to(angle: float, grid: GridTransform, lengths: Lengths, *, run_time: float) -> Walk:
    """Return the animation in which two sides turn about the origin until they stand an angle apart."""

    def shown() -> Values:
        first, second = grid.matrix.T
        return np.array([np.arccos(np.clip(first @ second / lengths.length**2, -1, 1))])

    def show(value: Values) -> None:
        grid.show_map(Linear.of(lengths.opened(float(value[0]))))

    return Walk(grid, shown, show, [angle], run_time=run_time)


def turn_mark(grid: GridTransform, start: Vector, end: Vector) -> TurnMark:
    """Return the turn from the direction of one arrow to that of the other."""
    return TurnMark(start, end, centre=grid.origin, radius=0.75 * grid.unit, name="the turn from green to red")


class EverythingGrows(LectureScene[Puddle]):
    """A matrix makes a puddle larger: by how much?"""

    def construct(self) -> None:
        values = self.values
        grid, title = GridTransform(origin=CENTRE, basis=False), Heading("How much does area grow?")
        matrix, ask = ColumnMatrix(values.growth.matrix), Formula("times thin ?", spoken="times what?", size=0.9)
        ask.set_color(paint("focus"))
        arrange_column(title, matrix.formula, ask, gap=0.6)
        puddle, panel = PlaneFigure(grid, [values.outline], name="a puddle of paint"), Panel(title, width=0)
        self.add(grid, panel, title)

        # A puddle, and a matrix
        self.wait_until("puddle")
        self.play(GrowFromCenter(puddle))
        self.wait_until("matrix")
        self.play(panel.reach(title, matrix.formula), FadeIn(matrix.formula))
        self.wait_until("act")
        self.play(grid.apply(values.growth.matrix, run_time=self.until("much", at_most=2.5)))

        # By how much? One number says it
        self.wait_until("much")
        self.play(panel.reach(title, ask), FadeIn(ask))
        self.wait_until("slanted")
        self.play(puddle.animate.set_fill(opacity=0.8))
        self.wait_until("number")
        self.play(puddle.animate.set_fill(opacity=0.45), ask.animate.scale(1.3).shift(0.3 * RIGHT))
        others = PlaneFigure(grid, values.others, name="other puddles")
        self.reveal("every")
        self.play(FadeIn(others))

        # What the lecture is for
        self.wait_until("objective")
        aim = Objective("see how much\narea grows", width=layout.COLUMN.width)
        arrange_column(title, aim, gap=0.6)
        self.play(FadeOut(matrix.formula, ask), run_time=0.4)
        self.play(panel.reach(title, aim), FadeIn(aim), grid.reset(run_time=2))


class LongArrowsMislead(LectureScene[Lengths]):
    """Two sides keep their lengths while the angle between them closes, and the area goes from five to nothing."""

    def construct(self) -> None:
        values, grid, title = self.values, plane(), Heading("Do long arrows decide?")
        length = shown_number(values.length, ".2f")
        matrix = ColumnMatrix(values.growth.matrix)
        product = Formula(
            f"{{{{ {length} : first }}}} times {{{{ {length} : second }}}} approx {values.guess:g} thin ?",
            spoken=f"{length} times {length} is {values.guess:g}?",
            colors={"first": "first", "second": "second"},
        )
        words = area_is()
        arrange_column(title, matrix, product, words, gap=GAP)
        area = AreaScale(grid, format_spec="")
        one = Label(f"{values.start:g}", at=grid.to_scene((0.5, 0.3)), backing=False)
        self.add(grid, Panel(title, words), title)

        # The unit square, and what becomes of it
        self.wait_until("square")
        self.play(FadeIn(area, one))
        self.wait_until("act")
        self.play(FadeOut(one), FadeIn(matrix.formula), run_time=0.5)
        self.play(grid.apply(values.growth.matrix, run_time=self.until("sides", at_most=2)))

        # Is it the product of the sides?
        lengths = VGroup(*(SideLabel(grid, column, length) for column in (0, 1)))
        self.wait_until("sides")
        self.play(FadeIn(lengths))
        self.wait_until("guess")
        self.play(FadeIn(product))

        # Only at a right angle; the more it closes, the less area
        self.wait_until("right")
        self.play(open_to(np.pi / 2, grid, values, run_time=1.5))
        result = DeterminantLine(grid, words)
        self.play(FadeIn(result), *self.dim(matrix.formula))
        self.wait_until("closes")
        self.play(open_to(0, grid, values, run_time=self.until("gone", at_most=3.5)))
        self.wait_until("gone")
        self.play(Swell(result))
        self.wait_until("between")
        self.play(
            *self.dim(product),
            *self.brighten(matrix.formula),
            open_to(values.angle, grid, values, run_time=self.until("three", at_most=2)),
        )
        self.reveal("three")
        self.play(Swell(result))


class SlideToARectangle(LectureScene[Slides]):
    """Two slides keep the area and make a rectangle of the parallelogram: width times height, a d minus b c."""

    def construct(self) -> None:
        values, title = self.values, Heading("Slide it straight")
        self.grid = plane(opacity=0.15)
        self.grid.show_map(Linear.of(values.growth.matrix))
        width, height, factor = (f"{number:g}" for number in (values.width, values.height, values.growth.factor))
        self.matrix = ColumnMatrix(values.growth.matrix)
        times = f"{width} times {height}"
        product = Formula(f"{times} = {factor}", spoken=f"{times} is {factor}", color="focus")
        arrange_column(title, self.matrix, product, gap=GAP)
        self.panel = Panel(title, product)
        self.area = area = AreaScale(self.grid, format_spec=".1f", backing=True)
        self.add(self.grid, area, self.panel, title, self.matrix.formula)

        # A stack of cards keeps its area when it slides
        lying = CardStack(self.grid)
        self.wait_until("come")
        self.play(PointOut(area.number, scale=1.5))
        self.wait_until("cards")
        self.play(FadeIn(lying))
        self.wait_until("leans")
        leaning = values.growth.matrix @ np.array([[1, 0.35], [0, 1]])
        sway = self.until("upright", at_most=3.6) / 2
        self.play(self.grid.go_to(leaning, run_time=sway))
        self.play(self.slide("growth", sway))
        self.wait_until("upright")
        self.play(self.grid.go_to(values.upright.matrix, run_time=2))
        standing = CardStack(self.grid, upright=True)
        self.play(FadeOut(lying), FadeIn(standing))
        self.wait_until("flat")
        self.play(self.grid.go_to(values.rectangle.matrix, run_time=2))

        # Width times height
        labels = VGroup(SideLabel(self.grid, 0, width), SideLabel(self.grid, 1, height))
        self.wait_until("rectangle")
        self.play(FadeOut(standing), FadeIn(labels))
        self.reveal("product")
        self.play(FadeIn(product))
        self.with_letters(labels, product)

    def with_letters(self, labels: VGroup, product: Formula) -> None:
        """The same with letters, and once more with the numbers."""
        grid, growth = self.grid, self.values.growth
        letters = MatrixFormula([["a", "b"], ["c", "d"]], before="A =", column_colors=BASIS_COLORS, size=0.5)
        letters.move_to(self.matrix.formula, aligned_edge=LEFT)
        rule = in_letters("det A = a d - b c", "the determinant of A is a d minus b c")
        ad, bc, factor = (f"{number:g}" for number in (self.values.ad, self.values.bc, growth.factor))
        check = Formula(f"= {ad} - {bc} = {factor}", spoken=f"{ad} minus {bc} is {factor}")
        again = in_letters("a thin (d - b c \\/ a)", "a times d minus b c over a")
        arrange_column(self.matrix, again, rule, check, gap=GAP)
        check.align_to(rule.part("det"), LEFT)
        upright = in_letters("d - b c \\/ a", "d minus b c over a")
        sides = VGroup(SideLabel(grid, 0, in_letters("a", "a")), SideLabel(grid, 1, upright))
        self.wait_until("letters")
        self.play(FadeOut(labels, product, self.matrix.formula), self.number_shown(0), run_time=0.5)
        back = self.until("climbs", at_most=2.4) / 3
        self.play(self.slide("upright", back))
        self.play(self.slide("growth", back), self.panel.reach(check))
        self.slide_again(sides, letters, back)
        self.wait_until("rule")
        self.play(FadeIn(again), *self.brighten(letters))
        self.wait_until("name")
        self.play(FadeIn(rule), *self.dim(again))
        self.wait_until("numbers")
        self.play(FadeOut(sides, letters), self.number_shown(1), run_time=0.5)
        back = self.until("check", at_most=2) / 2
        self.play(FadeIn(self.matrix.formula), self.slide("upright", back))
        self.play(self.slide("growth", back))
        self.reveal("check")
        self.play(FadeIn(check))

    def number_shown(self, opacity: float) -> Animation:
        """Return the animation that hides the number of the area (0), or shows it (1)."""
        number, backing = self.area.number, self.area.backing
        assert backing is not None
        before = number.get_fill_opacity()

        def show(_: Mobject, done: float) -> None:
            now = before + done * (opacity - before)
            number.set_opacity(now)
            backing.set_fill(opacity=now * layout.BACKING_OPACITY)

        return UpdateFromAlphaFunc(self.area, show)

    def slope(self) -> VGroup:
        """Return the step of one to the right and what green climbs on it, under the first step of green."""
        step, climbed = self.values.step, self.values.slope
        start, corner, end = self.grid.to_scene([(0, 0), (step, 0), (step, climbed)])
        lines = VGroup(Line(start, corner), Line(corner, end)).set_stroke(paint("ink"), 4)
        run = Label(f"{step:g}", at=lines[0], side=DOWN)
        climb = in_letters("c \\/ a", "c over a").next_to(lines[1], RIGHT, buff=0.25)
        return mark(VGroup(lines, run, Backing(climb), climb), "the slope of green")

    def slide(self, end: str, run_time: float) -> Animation:
        """Return the animation that slides the parallelogram: "growth", "upright" or "rectangle"."""
        values = self.values
        ends = {"growth": values.growth, "upright": values.upright, "rectangle": values.rectangle}
        return self.grid.go_to(ends[end].matrix, run_time=run_time)

    def slide_again(self, sides: VGroup, letters: MatrixFormula, back: float) -> None:
        """Slide with letters at the arrows: red loses so much of its height, and then green lies flat."""
        values, grid = self.values, self.grid
        tips = [self.landing(column, entries) for column, entries in enumerate(("ac", "bd"))]
        self.play(FadeIn(tips[0]), run_time=back)
        self.wait_until("climbs")
        slope = self.slope()
        self.play(FadeIn(slope))
        self.wait_until("second")
        self.play(FadeIn(tips[1], letters), run_time=0.6)
        top = (0, values.growth.lands[1][1])
        level = DashedLine(grid.to_scene(values.growth.lands[1]), grid.to_scene(top), color=paint("ink"))
        lost = mark(Line(grid.to_scene((0, values.height)), grid.to_scene(top), color=paint("ink"), stroke_width=6))
        amount = in_letters("b c \\/ a", "b c over a").next_to(grid.to_scene(top), LEFT, buff=0.3)
        self.wait_until("rise")
        by = in_letters("b", "b").next_to(level, UP, buff=0.15)
        far = mark(VGroup(level, Backing(by, opacity=1), by), "how far red slides")
        self.play(FadeOut(tips[1]), FadeIn(far), *self.dim(letters), run_time=0.5)
        self.play(self.slide("upright", 1.5))
        so_much = mark(VGroup(lost, amount), "so much is lost")
        self.play(FadeIn(so_much))
        self.remove(far, so_much)
        loss = mark(VGroup(far, so_much), "what red has lost")
        self.add(loss)
        self.wait_until("height")
        self.play(FadeIn(sides[1]))
        self.wait_until("down")
        self.play(FadeOut(tips[0], loss, slope), run_time=0.4)
        self.play(self.slide("rectangle", 1.5))
        self.play(FadeIn(sides[0]), run_time=0.5)

    def landing(self, column: int, entries: str) -> VGroup:
        """Return in letters where a basis vector lands, beside its tip."""
        found = MatrixFormula([[entry] for entry in entries], size=0.5, color=BASIS_COLORS[column])
        found.next_to(self.grid.to_scene(self.values.growth.lands[column]), (RIGHT, LEFT)[column], buff=0.6)
        return mean(VGroup(Backing(found), found), Role.LABEL, text=", ".join(entries), spoken=", ".join(entries))


class EveryPatchGrowsAlike(LectureScene[Tiling]):
    """Every tile of a puddle grows by the same factor, and so the puddle does."""

    def construct(self) -> None:
        values, growth = self.values, self.values.puddle.growth
        grid, title = GridTransform(origin=CENTRE, basis=False), Heading("Every patch grows alike")
        matrix, name = ColumnMatrix(growth.matrix), det(f"{growth.factor:g}")
        before, factor, after = (f"{n:g}" for n in (values.puddle.before, growth.factor, values.puddle.after))
        total = Formula(f"{before} times {factor} = {after}", spoken=f"{before} times {factor} is {after}")
        total.set_color(paint("focus"))
        arrange_column(title, matrix, name, total, gap=GAP)
        puddle = PlaneFigure(grid, [values.puddle.outline], opacity=0.1, name="a puddle of paint")
        coarse = PlaneFigure(grid, values.coarse, opacity=0.28, stroke_width=2, name="tiles")
        first = PlaneFigure(grid, [UNIT_SQUARE], color="ink", opacity=0, name="the first square")
        apart = np.linalg.norm(values.coarse.mean(axis=1) - ONE_TILE, axis=1)
        one = PlaneFigure(grid, [values.coarse[np.argmin(apart)]], color="ink", opacity=1, name="one tile")
        alike, panel = mark(VGroup(first, one), "the first square and one tile"), Panel(title, name, width=0)
        self.add(grid, panel, title, matrix.formula, name)

        # Tiles fill the puddle
        self.wait_until("puddle")
        area, grown = (self.area_of(number, grid) for number in (values.puddle.before, values.puddle.after))
        self.play(GrowFromCenter(puddle), FadeIn(area))
        self.wait_until("tiles")
        self.play(FadeIn(coarse))
        self.wait_until("first")
        self.play(FadeIn(alike))

        # Each grows alike
        self.wait_until("act")
        self.play(FadeOut(area), run_time=0.4)
        self.play(grid.apply(growth.matrix, run_time=self.until("finer", at_most=3)))
        self.wait_until("finer")
        fine = PlaneFigure(grid, values.fine, opacity=0.28, stroke_width=1, name="tiles")
        self.play(FadeOut(coarse, alike), FadeIn(fine))
        self.reveal("twelve")
        glow = puddle.animate.set_fill(opacity=0.5)
        self.play(FadeOut(fine), glow, panel.reach(title, total), FadeIn(total, grown))

        # One number
        self.wait_until("every")
        self.play(*self.dim(total), Swell(name), run_time=0.8)

    def area_of(self, area: float, grid: GridTransform) -> VGroup:
        """Return an area of the puddle, to stand on its middle."""
        number = Number(area, format_spec=".0f", anchor=np.zeros(3)).move_to(grid.origin)
        label = VGroup(Backing(number), number).set_z_index(layers.LABELS)
        return mean(label, Role.LABEL, text="the area of the puddle", spoken="the area of the puddle")


class TheSquareTurnsOver(LectureScene[TurnedOver]):
    """With its columns swapped, the matrix turns the plane over: the area runs through zero to minus three."""

    def construct(self) -> None:
        values, grid, title = self.values, plane(), Heading("Swap the columns")
        before, after = (ColumnMatrix(g.matrix, symbol="B" if g is values.swapped else "A") for g in self.pair())
        factor = shown_number(values.swapped.factor, "g")
        result = Formula(f"det B = {factor}", spoken=f"the determinant of B is {factor}", colors={"det": "focus"})
        ask = Formula("det B = thin ?", spoken="what is the determinant of B?", colors={"det": "focus"})
        words = area_is()
        arrange_column(title, before, gap=GAP)
        for line in (ask, result):
            arrange_column(title, after, line, words, gap=GAP)
        letter = PlaneFigure(grid, [values.letter], color="ink", opacity=1, stroke_width=0, name="the letter F")
        panel = Panel(title, result, width=0)
        self.add(grid, AreaScale(grid, format_spec=""), letter, panel, title, before.formula)

        # The columns trade places
        self.wait_until("swap")
        flights = [flight(before.column(c), after.column(1 - c), run_time=1.2, path_arc=1.5) for c in (0, 1)]
        self.play(*flights, FadeOut(before.formula), run_time=1.2)
        self.add(after.formula)
        ghost = Polygon(*grid.to_scene(UNIT_SQUARE @ values.growth.matrix.T), color=paint("ink"), stroke_width=3)
        outline = mark(DashedVMobject(ghost, num_dashes=48), "the parallelogram")
        self.wait_until("parallelogram")
        self.play(Create(outline), run_time=1.2)
        self.wait_until("same")
        self.play(FadeIn(ask))

        # The area runs through zero, and the determinant is what it ends on
        self.wait_until("act")
        running = DeterminantLine(grid, words)
        self.play(FadeIn(running), *self.dim(ask), panel.reach(result, words), run_time=0.5)
        self.play(grid.apply(values.swapped.matrix, run_time=self.until("minus", at_most=3.5)))
        self.reveal("minus")
        self.remove(ask)
        self.play(FadeOut(running, run_time=0.5), FadeOut(outline), panel.reach(title, result), Swell(result))
        self.wait_until("letter")
        self.play(PointOut(letter, scale=1.25, color="ink"), run_time=0.8)

        # First red is left of green, and turned over it is right of it
        self.wait_until("arrows")
        turn = turn_mark(grid, np.array([1, 0]), np.array([0, 1]))
        self.play(grid.reset(run_time=self.until("left", at_most=2)))
        self.wait_until("left")
        self.play(Create(turn), *self.dim(letter), run_time=0.6)
        self.wait_until("over")
        self.play(FadeOut(turn), *self.brighten(letter), run_time=0.5)
        self.play(grid.apply(values.swapped.matrix, run_time=self.until("right", at_most=2.5)))
        self.wait_until("right")
        self.play(Create(turn_mark(grid, *values.swapped.lands)), *self.dim(after.formula), run_time=0.6)
        self.wait_until("sign")
        self.play(Swell(result))

    def pair(self) -> tuple[LinearMap, LinearMap]:
        """Return the matrix before and after its columns are swapped."""
        return self.values.growth, self.values.swapped


class RankOneFlattens(LectureScene[Flattened]):
    """Columns on one line leave no area, and what has fallen on one spot cannot be told apart again."""

    def construct(self) -> None:
        values, title = self.values, Heading("Flattened")
        grid = GridTransform(origin=(1.8, -2.3), unit=1.0)
        matrix = ColumnMatrix(values.growth.matrix, symbol="C")
        ad, bc, zero = f"{values.ad:g}", f"{values.bc:g}", f"{values.growth.factor:g}"
        rule = det(f"{ad} - {bc} = {zero}", spoken=f"the determinant is {ad} minus {bc}, which is {zero}")
        undo = Prose("undone only if $det != 0$", size=sizes.LABEL, spoken="undone only if it is not zero")
        arrange_column(title, matrix, rule, undo, gap=GAP)
        area = AreaScale(grid, format_spec="")
        twins = Spots(grid.to_scene(values.twins), color="ink", radius=0.12, name="two points")
        puddle = PlaneFigure(grid, [values.outline], name="a puddle of paint")
        shapes, panel = mean(VGroup(area, puddle), Role.SUBJECT, name="a square and a puddle"), Panel(title, width=0)
        self.add(grid, shapes, panel, title)

        # Both columns point along one line
        self.wait_until("matrix")
        self.play(panel.reach(title, matrix.formula), FadeIn(matrix.formula), FadeIn(twins))
        grid.carry(twins)
        line = mean(DashedLine(*grid.to_scene(np.outer((-2, 4), values.growth.lands[0]))), Role.AXIS)
        spots = enumerate(grid.to_scene(values.growth.lands))
        rings = mark(VGroup(*(LandingRing(spot, column) for column, spot in spots)), "where the arrows land")
        self.wait_until("line")
        self.play(Create(line.set_color(paint("ink"))), Create(rings))
        self.wait_until("zero")
        self.play(panel.reach(title, rule), FadeIn(rule))

        # Everything falls flat
        self.wait_until("act")
        self.play(grid.apply(values.growth.matrix, run_time=2.5))
        self.play(FadeOut(rings, line), run_time=0.4)
        self.wait_until("points")
        self.play(PointOut(twins, scale=1.6, color="ink"))

        # Which way back?
        spot = grid.image(values.twins[0])
        ways = [
            VectorArrow(
                grid.to_scene(twin) - spot,
                tail=spot,
                thickness=0.05,
                label="?",
                label_size=sizes.LABEL,
                label_side="end",
                name="a way back",
            )
            for twin in values.twins
        ]
        self.wait_until("back")
        self.play(*(way.grow() for way in ways), *self.dim(matrix.formula))
        self.reveal("undo")
        self.play(panel.reach(title, undo), FadeIn(undo), *self.dim(rule))


class PredictTheFactor(LectureScene[Foretold]):
    """Base, height and the side that red is on foretell the determinant."""

    def construct(self) -> None:
        values, title = self.values, Heading("Your turn")
        grid = GridTransform(origin=(2.6, -1.6), unit=1.7)
        card = QuizCard(
            "What is the determinant?",
            options=[shown_number(choice, "g") for choice in values.choices],
            correct=values.correct,
            width=4.0,
        )
        arrange_column(title, card, gap=GAP)
        rings = [LandingRing(grid.to_scene(spot), column) for column, spot in enumerate(values.growth.lands)]
        area, panel = AreaScale(grid, format_spec=""), Panel(title)
        self.add(grid, area, panel, title)

        # Where the arrows will land, and time to think
        for ring, cue in zip(rings, ("green", "red"), strict=True):
            self.wait_until(cue)
            self.play(Create(ring))
        self.wait_until("quiz")
        self.play(panel.reach(card), FadeIn(card), run_time=0.5)
        self.play(card.think(run_time=self.until("act", at_most=5.5)))

        # Base, height, side
        self.wait_until("act")
        self.play(grid.apply(values.growth.matrix, run_time=2))
        self.play(FadeOut(*rings), run_time=0.4)
        base, height = f"{values.base:g}", f"{values.height:g}"
        top = grid.to_scene(values.growth.lands[1])
        foot = grid.to_scene((values.growth.lands[1][0], 0))
        upright = DashedLine(foot, top, color=paint("ink"))
        half = grid.to_scene(values.growth.lands[0] / 2)
        self.wait_until("base")
        self.play(FadeIn(Label(base, at=half, side=DOWN)))
        self.wait_until("height")
        self.play(FadeIn(mark(VGroup(upright, Label(height, at=upright, side=RIGHT)), "the height")))
        self.wait_until("side")
        self.play(Create(turn_mark(grid, *values.growth.lands)))
        self.reveal("answer")
        self.play(card.reveal())


class TheBoxGrows(LectureScene3D[Box]):
    """The volume of a leaning box is its floor times its height; a third arrow in the floor leaves none."""

    def construct(self) -> None:
        values = self.values
        self.set_camera_orientation(phi=PHI, theta=THETA + 25 * DEGREES)
        view = np.array([np.sin(PHI) * np.cos(THETA), np.sin(PHI) * np.sin(THETA), np.cos(PHI)])
        up = np.array([-np.cos(PHI) * np.cos(THETA), -np.cos(PHI) * np.sin(THETA), np.sin(PHI)])
        right = np.array([-np.sin(THETA), np.cos(THETA), 0])
        box = BoxScale(np.eye(3), origin=0.3 * right - 2 * up, unit=1.5, view=view, floor=4)
        title = Heading("The box grows")
        matrix, third = self.live_matrix()
        low = Prose(f"Floor: {values.floor:.1f}", size=sizes.LABEL)
        says = Prose("Height:", size=sizes.LABEL)
        tall = Number(values.height, format_spec=".1f", font="text", size=sizes.LABEL, weight=sizes.PROSE_WEIGHT)
        words = Formula('"volume" =', spoken="the volume is", colors={'"volume"': "focus"})
        arrange_column(title, matrix, low, says, words, gap=0.35)
        number = box.show_volume(Number(1, format_spec=".1f", color="focus").stand_after(words))
        high = mean(VGroup(says, tall.stand_after(says)), Role.PROSE, text="Height", spoken="the height")
        for thing in (title, matrix, low, high, words, number):
            self.add_fixed_in_frame_mobjects(thing)
        self.remove(matrix, low, high, words, number)
        self.add(box)

        # Three columns move the cube
        self.wait_until("cube")
        self.move_camera(theta=THETA, run_time=self.until("act", at_most=2.5))
        self.wait_until("act")
        self.play(FadeIn(matrix), box.go_to(values.growth.matrix, run_time=2))

        # Floor times height
        self.wait_until("floor")
        light = box.faces[0].animate(rate_func=there_and_back, run_time=1.2).set_fill(opacity=0.75)
        self.play(FadeIn(low), light)
        top = box.origin + box.unit * values.growth.lands[2]
        upright = mark(DashedLine(top - box.unit * values.height * OUT, top, color=paint("ink")), "the height")
        self.wait_until("height")
        self.play(FadeIn(high), Create(upright))
        self.wait_until("slide")
        self.play(FadeOut(upright), run_time=0.4)
        self.follow(box, third, np.floor)
        self.play(box.go_to(values.upright.matrix, run_time=self.until("column", at_most=2)))
        self.wait_until("column")
        self.play(PointOut(third, color=None, scale=1.25))
        self.wait_until("still")
        self.play(Swell(low), Swell(high))
        self.reveal("six")
        self.play(FadeIn(words, number.set_value(box.volume)))

        # Nothing is left when the third arrow lies in the floor
        self.wait_until("sinks")
        third.clear_updaters()
        self.follow(box, third, np.ceil)
        tall.add_updater(lambda number: number.set_value(float(box.matrix[2, 2])))
        self.play(box.go_to(values.flat.matrix, run_time=2))

        # Seen from its own level, the box is a line
        self.wait_until("flat")
        level = (0, 0, box.origin[2])
        self.move_camera(phi=90 * DEGREES, frame_center=level, run_time=self.until("zero", at_most=2.5))
        self.wait_until("zero")
        self.play(Swell(VGroup(words, number)))

    def live_matrix(self) -> tuple[VGroup, VGroup]:
        """Return the matrix, and of it the third column, whose numbers can change."""
        room = MatrixFormula(self.values.growth.matrix, column_colors=SPACE_COLORS, size=0.5)
        places = [room.entry(row, 2) for row in range(3)]
        taken = {id(glyph) for place in places for glyph in place}
        third = VGroup(
            *(
                Number(value, format_spec="g", anchor=np.zeros(3), size=0.5, color="space").move_to(place)
                for value, place in zip(self.values.growth.matrix[:, 2], places, strict=True)
            )
        )
        rest = VGroup(*(glyph for glyph in room if id(glyph) not in taken))
        return mean(VGroup(rest, third), Role.FORMULA, text=room.meaning.text, spoken=room.meaning.spoken), third

    def follow(self, box: BoxScale, third: VGroup, whole: np.ufunc) -> None:
        """Let the third column say where the third arrow is, in whole numbers, from now on."""

        def say(numbers: Mobject) -> None:
            for number, value in zip(numbers, whole(np.round(box.matrix[:, 2], 6)), strict=True):
                if number.value != value:
                    number.set_value(float(value))

        third.add_updater(say)


class OneNumberForEveryShape(LectureScene[TurnedOver]):
    """What to keep: the factor, its sign, and zero."""

    def construct(self) -> None:
        values, grid = self.values, plane()
        recap = Recap(("Size: growth of area", "Minus: turned over", "Zero: flat for good"), width=4.3)
        area = AreaScale(grid, format_spec="")
        halfway = (values.growth.matrix + values.swapped.matrix) / 2
        panel = Panel(recap.title, recap.point(0))
        self.add(grid, area, panel, recap.title)

        # The factor, its sign, and zero
        self.wait_until("grow")
        self.play(FadeIn(recap.point(0)), grid.apply(values.growth.matrix, run_time=self.until("minus", at_most=2)))
        self.wait_until("minus")
        self.play(
            panel.reach(recap.point(1)),
            FadeIn(recap.point(1)),
            grid.go_to(values.swapped.matrix, run_time=self.until("zero", at_most=2)),
        )
        self.wait_until("zero")
        self.play(panel.reach(recap.point(2)), FadeIn(recap.point(2)), grid.go_to(halfway, run_time=1.5))

        # Look at the two arrows, and then: how far do they agree?
        self.wait_until("arrows")
        self.play(grid.go_to(values.growth.matrix, run_time=2))
        self.wait_until("next")
        self.play(FadeOut(area), Create(turn_mark(grid, *values.growth.lands)))
