"""The pictures of *Vectors: arrows, lists, data* in which a list is a walk, wherever it begins."""

from manim import RIGHT, FadeIn, FadeOut

from lectures.linear_algebra.vectors import Pair, Shifted
from mathml_anim.components.transformations import arrow_on
from mathml_anim.components.typography import Heading, Panel, PointOut, arrange_column, word
from mathml_anim.components.vectors import Arrows, ArrowSteps, Coordinates, Spot, VectorArrow
from mathml_anim.stage.scene import LectureScene
from scenes.linear_algebra.vectors_arrows import COLORS, UNIT, name_is, named, plane


class TwoNumbersMakeAWalk(LectureScene[Pair]):
    """A list of two numbers is a walk, the walk is an arrow, and they change together."""

    def construct(self) -> None:
        grid, title = plane(), Heading("A list is a walk")
        self.column, name = Coordinates(self.values.a, spoken="a is"), name_is("a")
        arrange_column(title, name, gap=1.0)
        self.column.next_to(name, RIGHT, buff=0.2)
        self.arrow = arrow = named("a", self.values.a, grid)
        self.steps = steps = ArrowSteps(arrow)
        start = Spot(grid.origin, radius=0.1, color="ink", name="the origin")
        self.add(Panel(title, self.column), title)

        # A list, and a plane to walk on
        self.play(grid.enter(run_time=self.until("two", at_most=2)))
        self.wait_until("two")
        self.play(FadeIn(self.column, start))

        # So far to the right, so far up
        self.wait_until("right")
        right, up = (PointOut(self.column.entry(number)) for number in (0, 1))
        self.play(steps.walk(end=0.5, run_time=self.until("up", at_most=1.2)), right)
        self.wait_until("up")
        self.play(steps.walk(start=0.5, run_time=1), up)

        # The walk is an arrow
        self.reveal("arrow")
        label = arrow.label
        assert label is not None
        arrow.remove(label)
        steps.suspend_updating()
        self.play(arrow.grow())
        steps.resume_updating()
        self.wait_until("name")
        self.play(FadeIn(label, name))
        self.add(arrow.add(label))
        self.change_together()

    def change_together(self) -> None:
        """Take the arrow by its tip: the list moves along, there and back again."""
        arrow, steps = self.arrow, self.steps
        self.wait_until("tip")
        hand = Spot(arrow.head, name="the tip").follow(lambda: arrow.head)
        self.column.follow(lambda: arrow.vector)
        self.play(FadeIn(hand), FadeOut(steps), run_time=0.5)
        self.play(arrow.turn_to((2.2, 2.6), run_time=1.5))
        self.play(arrow.turn_to(self.values.b, run_time=self.until("here", at_most=2)))
        self.wait_until("here")
        self.play(FadeOut(hand), steps.walk(run_time=1.2))
        self.wait_until("minus")
        self.play(PointOut(self.column.entry(0), scale=1.4))
        self.wait_until("both")
        self.play(FadeOut(steps), run_time=0.4)
        self.play(arrow.turn_to(self.values.a, run_time=2))


class AnArrowHasNoHome(LectureScene[Shifted]):
    """An arrow slides over the plane, and its list never changes."""

    def construct(self) -> None:
        values, grid, title = self.values, plane(), Heading("An arrow has no home")
        column, name, ask = Coordinates(values.a, spoken="a is"), name_is("a"), word("Another vector?")
        arrange_column(title, name, ask, gap=1.0)
        column.next_to(name, RIGHT, buff=0.2)
        panel, arrow = Panel(title, column), named("a", values.a, grid)
        self.add(grid, panel, title, arrow, column, name)

        # It slides, without turning
        self.wait_until("slide")
        home = arrow_on(grid, values.a, color="mute", name="where it was").stand_back()
        self.add(home, arrow)
        away = values.elsewhere * UNIT
        self.play(arrow.animate.shift((*away, 0)), run_time=self.until("ask", at_most=2.5))

        # Is it another vector? Its walk says no
        self.wait_until("ask")
        self.play(panel.reach(ask), FadeIn(ask))
        steps = ArrowSteps(arrow)
        self.wait_until("walk")
        self.play(steps.walk(run_time=2))
        self.reveal("same")
        self.play(PointOut(column, scale=1.25), FadeOut(ask), run_time=1)

        # Back home it fits, and elsewhere it is the same
        self.wait_until("far")
        self.play(arrow.animate.shift((*-away, 0)), run_time=self.until("where", at_most=2))
        self.wait_until("where")
        self.play(FadeOut(steps, home), run_time=0.4)
        self.play(arrow.animate.shift((*away, 0)), run_time=self.until("all", at_most=1.2))
        self.wait_until("all")
        tails = grid.to_scene(values.starts)
        copies = [VectorArrow(values.a, tail=arrow.tail, unit=UNIT, color=COLORS["a"]) for _ in tails]
        self.play(Arrows(copies, name="the same vector, everywhere").slide_to(tails))
