"""The picture of *Vectors: arrows, lists, data* in which flowers add and scale as bars."""

from manim import UP, FadeIn, FadeOut, VGroup

from lectures.linear_algebra.vectors import Bars
from mathml_anim.components.learning import IrisFlower
from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import paint
from mathml_anim.components.typography import Heading, Label, PointOut, SourceBadge
from mathml_anim.components.vectors import Coordinates, VectorArrow, VectorBars
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.vectors_flowers import measured_list

LARGE, SMALL = 0.5, 0.19
"""The length of a centimetre of a flower alone, and of one that stands beside bars, in scene units."""
FIRST_PLACE, SECOND_PLACE, BETWEEN = (-5.15, 0.9, 0.0), (-2.85, 0.9, 0.0), (-4.0, -1.3, 0.0)
"""Where two flowers stand, and the one halfway between them."""


def small_flower(
    measures: Vector, centre: tuple[float, float, float], *, color: str = "focus", name: str = "an iris flower"
) -> IrisFlower:
    """Return a flower that stands beside its bars."""
    return IrisFlower(measures, centre=centre, unit=SMALL, color=color, name=name)


def directions() -> tuple[VectorArrow, VectorArrow]:
    """Return the two directions that a plane has."""
    right = VectorArrow((1, 0), tail=(1.2, -1.2), unit=2.6, color="first", name="a direction")
    up = VectorArrow((0, 1), tail=(1.2, -1.2), unit=2.6, color="second", name="a direction")
    return right, up


def flower_bars(values: Bars) -> VectorBars:
    """Return the bars of both flowers, none of them shown as yet."""
    return VectorBars(
        [values.first, values.second],
        (0, 0),
        foot=(2.3, -2.05),
        unit=0.36,
        spacing=1.95,
        colors=("focus", "belief"),
        names=values.names,
    )


class BarsForFourNumbers(LectureScene[Bars]):
    """Bars stack and shrink as arrows add and scale, and the flower halfway appears."""

    def construct(self) -> None:
        values, title = self.values, Heading("Bars for four numbers")
        column, bars = measured_list(values.first, below=title), flower_bars(values)
        flower = IrisFlower(values.first, centre=(2.3, 0.3), unit=LARGE, name="our flower")
        self.add(title, column, flower, SourceBadge(values.flowers.source.badge))

        # Two directions are all that the screen has, but four bars stand side by side
        self.wait_until("directions")
        one = small_flower(values.first, (-3.3, 1.4, 0), name="our flower")
        smaller = flower.animate.scale(SMALL / LARGE, about_point=flower.centre).shift(one.centre - flower.centre)
        ways = directions()
        self.play(smaller, *(way.grow() for way in ways))
        self.remove(flower)
        self.add(one)
        self.run_out_of_directions(ways, column)
        self.play(FadeIn(bars.base, bars.names), *self.brighten(column.entry(2), column.entry(3)), run_time=0.5)
        self.play(bars.animate.arrange_bars((1, 0), 0), run_time=1.5)

        # Another flower
        self.wait_until("second")
        two = small_flower(values.second, SECOND_PLACE, color="belief", name="another flower")
        self.play(FadeOut(column), run_time=0.4)
        self.play(one.animate.set_measures(values.first, centre=FIRST_PLACE), FadeIn(two), run_time=0.8)
        self.play(bars.animate.arrange_bars((1, 1), 1), run_time=1.5)
        self.wait_until("stack")
        plus = Label("+", at=(-4.1, 0.55, 0), side=UP, gap=0, backing=False, size=sizes.FORMULA, spoken="plus")
        self.play(FadeIn(plus, run_time=0.5), bars.animate(run_time=2).arrange_bars((1, 1), 0))

        # Half of the sum
        self.wait_until("half")
        self.play(FadeOut(plus, run_time=0.5), bars.animate(run_time=1.8).arrange_bars((values.half, values.half), 0))
        self.reveal("between")
        self.meet_halfway(one, two)
        self.count_on(bars)

    def run_out_of_directions(self, ways: tuple[VectorArrow, VectorArrow], column: Coordinates) -> None:
        """Give two numbers of a list a direction each: there is none for the other two."""
        entries = column.entry(0), column.entry(1)
        colored = zip(entries, ("first", "second"), strict=True)
        self.play(*(entry.animate.set_color(paint(color)) for entry, color in colored))
        self.play(*self.dim(column.entry(2), column.entry(3)))
        self.wait_until("bars")
        self.play(FadeOut(*ways), *(entry.animate.set_color(paint("ink")) for entry in entries), run_time=0.5)

    def meet_halfway(self, one: IrisFlower, two: IrisFlower) -> None:
        """Let copies of both flowers come to the middle, and change until they are the same."""
        values = self.values
        copies = small_flower(values.first, FIRST_PLACE), small_flower(values.second, SECOND_PLACE, color="belief")
        both = mean(VGroup(*copies), Role.SUBJECT, name="both flowers")
        self.add(both)
        going = (copy.animate(run_time=2).set_measures(values.between, centre=BETWEEN) for copy in copies)
        self.play(*self.dim(one, two), *going)
        middle = small_flower(values.between, BETWEEN, color="ink", name="the flower halfway")
        self.play(FadeIn(middle), FadeOut(both), *self.brighten(one, two), run_time=0.5)

    def count_on(self, bars: VectorBars) -> None:
        """Point out the four numbers, and then one after another, as if they went on."""
        self.wait_until("either")
        further = Label("…", at=(6.1, -1.95, 0), side=UP, gap=0, backing=False, size=0.55, spoken="and so on")
        numbers = [bars.number(1, entry) for entry in range(4)]
        self.play(*(PointOut(number, scale=1.4) for number in numbers), run_time=self.until("long", at_most=1))
        self.wait_until("long")
        self.play(PointOut(numbers[0], scale=1.4), FadeIn(further), run_time=0.5)
        for number in numbers[1:]:
            self.play(PointOut(number, scale=1.4, run_time=0.5))
