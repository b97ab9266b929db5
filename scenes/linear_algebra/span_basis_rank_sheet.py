"""The picture of *How far can a few vectors reach?* in space: the three columns of a table in one flat sheet."""

from manim import DOWN, LEFT, RIGHT, Create, DashedLine, FadeIn, FadeOut, Mobject, VGroup

from lectures.linear_algebra.span_basis_rank import Table
from mathml_anim.components.meaning import mark
from mathml_anim.components.paint import paint
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Label,
    MatrixFormula,
    Panel,
    PointOut,
    arrange_column,
    shown_number,
    word,
)
from mathml_anim.components.vectors import ArrowsInSpace, Spot
from mathml_anim.maths.linear_maps import Matrix
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers
from scenes.linear_algebra.span_basis_rank_arrows import TRIPLE

ASLANT = 0.55
"""How much of the way round to the side from which the sheet is a line."""
CARRIED = (-0.5, 0.5, 1.0)
"""Amounts of the third arrow by which copies of the sheet are carried."""
ROOM_FOR_COUNTS = 0.5
"""How much lower the table stands, so that its columns can be counted above it."""


def table_of(matrix: Matrix) -> MatrixFormula:
    """Return a table of numbers, each column in its colour."""
    return MatrixFormula(matrix, column_colors=TRIPLE, size=0.5)


def columns_in_space(values: Table) -> ArrowsInSpace:
    """Return the columns as arrows in space, and the sheet still hidden."""
    space = ArrowsInSpace(
        values.columns,
        azimuth=values.open_azimuth,
        elevation=values.elevation,
        origin=(0.2, -2.4),
        unit=0.6,
        sheet=values.sheet,
        reach=((-0.6, 11.6), (-2.4, 2.4)),
        ground=3,
        square=2,
    )
    space.sheet.set_opacity(0)
    return space


def outer_sum(values: Table) -> Formula:
    """Return the first column plus the third as a multiple of the second."""
    first, second, third = (", ".join(shown_number(entry, "g") for entry in column) for column in values.columns)
    times = shown_number(values.times, "g")
    parts = zip(("first", "third", "second"), (first, third, second), strict=True)
    one, three, two = (f"{{{{ vec({numbers}) : {name} }}}}" for name, numbers in parts)
    return Formula(
        f"{one} + {three} = {times} {two}",
        spoken=f"{first} plus {third} is {times} times {second}",
        colors=dict(zip(("first", "second", "third"), TRIPLE, strict=True)),
        size=0.4,
    )


def rank_is(rank: int) -> Formula:
    """Return what the rank is."""
    return Formula(f'"rank" = {rank}', spoken=f"the rank is {rank}", color="focus")


def count_above(column: VGroup, count: int) -> Label:
    """Return how many columns stay so far, above one of them."""
    return Label(f"{count}", at=column, gap=0.35, color="focus", backing=False).set_z_index(layers.WORDS)


class ThreeArrowsInOneSheet(LectureScene[Table]):
    """Seen from one side, three arrows of space lie in one flat sheet; with one number changed, they do not."""

    def construct(self) -> None:
        values, title = self.values, Heading("One flat sheet")
        self.table, self.why, self.rank = table_of(values.matrix), outer_sum(values), rank_is(values.rank)
        arrange_column(title, self.table, self.why, self.rank, gap=0.45)
        VGroup(self.table, self.why, self.rank).shift(ROOM_FOR_COUNTS * DOWN)
        self.panel, self.space = Panel(title), columns_in_space(values)
        space, self.columns = self.space, [self.table.column(number) for number in range(3)]
        self.add(self.panel, title)

        # Three arrows in space, three columns of a table
        self.wait_until("space")
        self.play(FadeIn(space.ground, space.axis), *(arrow.grow() for arrow in space.arrows))
        self.add(space)
        self.wait_until("columns")
        self.play(self.panel.reach(self.table), FadeIn(self.table), run_time=0.6)
        for number in range(3):
            self.play(*self.lit(number), run_time=self.until("round", at_most=1))

        # Walk round them: they lie in one sheet
        self.wait_until("round")
        seconds = self.until("edge", at_most=4)
        self.play(space.animate(run_time=seconds).look_from(values.edge_azimuth, values.elevation))
        self.reveal("edge")
        self.play(space.sheet.animate.set_opacity(0.16).set_stroke(opacity=0.9, width=4))
        self.wait_until("why")
        seconds = self.until("sum", at_most=2.5)
        self.play(space.animate(run_time=seconds).look_from(values.open_azimuth, values.elevation))

        # One of them is a mix of the others, so two stay
        halfway = self.say_why()
        counts = self.count_those_that_stay(halfway)
        self.reveal("only")
        self.play(self.panel.reach(self.rank), FadeIn(self.rank), FadeOut(counts))
        self.change()
        self.fill_space()

    def lit(self, number: int, *, scale: float = 1.2) -> tuple[PointOut, PointOut]:
        """Return the animations that point out a column and its arrow."""
        column, arrow = self.columns[number], self.space.arrow(number).body
        return PointOut(column, color="ink", scale=scale), PointOut(arrow, scale=1, color="ink")

    def pair(self, number: int) -> tuple[Mobject, Mobject]:
        """Return an arrow and its column, which step back and return together."""
        return self.space.arrow(number), self.columns[number]

    def say_why(self) -> VGroup:
        """Show that the second is halfway between the others, and that any of the three could step back."""
        tips = self.space.to_scene(self.values.columns)
        halves = DashedLine(tips[0], tips[2], color=paint("ink"), stroke_width=4)
        halfway = mark(VGroup(halves, Spot(tips[1], color="ink", radius=0.1)), "halfway between two tips")
        self.wait_until("sum")
        self.play(self.panel.reach(self.why), FadeIn(self.why), Create(halves))
        self.wait_until("nothing")
        self.play(FadeIn(halfway[1]), *self.dim(*self.pair(1)))
        self.wait_until("any")
        for back, gone in ((1, 0), (0, 2), (2, 1)):
            self.play(*self.brighten(*self.pair(back)), *self.dim(*self.pair(gone)), run_time=0.7)
        return halfway

    def count_those_that_stay(self, halfway: VGroup) -> VGroup:
        """Name the table, and count the columns that stay, each as it lights up with its arrow; return the counts."""
        named = word("matrix").next_to(self.table, RIGHT, buff=0.35)
        self.wait_until("matrix")
        lit = (PointOut(column, color=None, scale=1.15) for column in self.columns)
        self.play(FadeOut(halfway), FadeIn(named), *lit, run_time=0.8)
        one, two = count_above(self.columns[0], 1), count_above(self.columns[2], 2)
        self.wait_until("one")
        self.play(*self.lit(0, scale=1.1), FadeIn(one), run_time=self.until("other", at_most=0.8))
        self.wait_until("other")
        self.play(*self.lit(2, scale=1.1), FadeIn(two), run_time=0.8)
        counts = mark(VGroup(one, two), "how many stay")
        self.add(counts)
        return counts

    def change(self) -> None:
        """Change one number: its arrow leaves the sheet."""
        values, space = self.values, self.space
        after, full = table_of(values.changed).move_to(self.table), rank_is(values.changed_rank)
        full.move_to(self.why, aligned_edge=LEFT)
        self.wait_until("change")
        self.play(FadeOut(self.why, self.rank), *self.brighten(*self.pair(1)), run_time=0.5)
        self.play(FadeOut(self.table), FadeIn(after), run_time=0.6)
        moved = space.animate(run_time=1.5).set_vectors(values.changed.T)
        self.play(PointOut(after.entry(2, 2), scale=1.4, run_time=0.8), moved)
        self.wait_until("leaves")
        self.play(PointOut(space.arrow(2).body, scale=1, color="ink"))
        self.wait_until("three")
        aslant = values.open_azimuth + ASLANT * (values.edge_azimuth - values.open_azimuth)
        round_again = space.animate(run_time=self.until("all", at_most=2)).look_from(aslant, values.elevation)
        self.play(FadeIn(full, run_time=0.6), round_again)

    def fill_space(self) -> None:
        """Carry copies of the sheet along the third arrow: so it passes all of space."""
        self.reveal("all")
        third = self.space.arrow(2)
        copies = [self.space.sheet.copy().set_fill(opacity=0) for _ in CARRIED]
        self.add(*copies)
        steps = (part * (third.head - third.tail) for part in CARRIED)
        carried = (copy.animate.shift(step).set_fill(opacity=0.16) for copy, step in zip(copies, steps, strict=True))
        self.play(*carried, run_time=1.8)
