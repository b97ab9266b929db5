"""Longer steps of *Walking downhill*: the same walk at four rates."""

from manim import DOWN, LEFT, FadeIn, FadeOut, Mobject, VGroup

from lectures.calculus.gradient_descent import Race
from mathml_anim.components.gradients import OptimiserPath
from mathml_anim.components.meaning import mean
from mathml_anim.components.typography import Heading, PointOut, QuizCard, Swell, arrange_column, shown_number
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme.roles import Role
from scenes.calculus.gradient_descent_ground import Steps, column_mist, contours, map_of, rate_line, ring, rule


class LongerSteps(LectureScene[Race]):
    """A longer step leaps over the valley and arrives sooner; a little longer, and it never does."""

    def construct(self) -> None:
        values, title = self.values, Heading("Longer steps")
        axes, card = map_of(values.landscape), self.card()
        rates = [rate_line(rate) for rate in values.rates]
        arrange_column(title, *rates, gap=0.36)
        card.next_to(rates[2], DOWN, buff=0.3).align_to(title, LEFT)
        self.table = mean(VGroup(), Role.NUMBER, name="steps at each rate", spoken="steps")
        self.add(column_mist(), contours(values.landscape, axes), title, rule(), ring(axes, values.target))
        ways = [OptimiserPath(path, axes) for path in values.paths]
        slow, path, bouncing, flying = ways
        slow.go_to(values.arrivals[0])
        first, second, third, fourth = (Steps(rate, way) for rate, way in zip(rates, ways, strict=True))
        self.add(slow, self.put(first))

        # A larger rate
        self.wait_until("larger")
        first.number.clear_updaters()
        self.play(FadeOut(slow, run_time=0.5), FadeIn(path, second))
        self.put(second)
        self.wait_until("second")
        self.play(path.walk(5, run_time=self.until("leap", at_most=4)))
        self.wait_until("leap")
        self.play(path.walk(values.arrivals[1], run_time=self.until("enough", at_most=4)))
        self.wait_until("enough")
        self.play(PointOut(second, scale=1), PointOut(path.walker, scale=1.6))

        # A tenth: time to think
        self.wait_until("quiz")
        second.number.clear_updaters()
        self.play(FadeOut(path, run_time=0.5), FadeIn(bouncing, third, card))
        self.play(card.think(run_time=self.until("bounce", at_most=8)))
        self.wait_until("bounce")
        self.play(card.reveal(run_time=0.6), bouncing.walk(run_time=3.5))
        self.put(third.never())

        # A little more
        self.wait_until("more")
        self.play(FadeOut(bouncing, card, run_time=0.5), FadeIn(flying, fourth))
        self.play(flying.walk(len(bouncing.path) - 1, run_time=self.until("cliff", at_most=4)))
        self.play(flying.walk(run_time=self.until("cliff", at_most=4)))
        self.put(fourth.never())
        self.reveal("cliff")
        self.play(Swell(second), PointOut(third, scale=1))

    def card(self) -> QuizCard:
        """Return the question of what happens at the third rate."""
        rate, options = shown_number(self.values.rates[2], "g"), ["It arrives", "It bounces for ever", "It flies out"]
        return QuizCard(f"What happens at {rate}?", options=options, correct=1, width=3.6)

    def put(self, row: Steps) -> Mobject:
        """Put a line into the table; return the table."""
        self.table.add(row)
        self.add(self.table)
        return self.table
