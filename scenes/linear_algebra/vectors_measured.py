"""The picture of *Vectors: arrows, lists, data* in which a ruler turns a flower into a list."""

from manim import RIGHT, Animation, Create, FadeIn, FadeOut, Line, VGroup, VMobject, rush_into

from lectures.linear_algebra.vectors import MEASURES, Flower
from mathml_anim.components.learning import IrisFlower
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.typography import Heading, Number, PointOut, ShowParts, SourceBadge, word
from mathml_anim.components.vectors import Coordinates
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.vectors_flowers import CLOSED, LARGE, MIDDLE, measured_list

UNIT, NEARER = 0.58, 2.5
"""The length of a centimetre of the flower, in scene units, and how many times as long it is from nearby."""
CUES = ("sepal_length", "sepal_width", "petal_length", "petal_width")
"""When each measure is spoken of."""


class Ruler(Line):
    """A ruler on a measure of a flower: across a sepal, but beside a petal, which is small."""

    def __init__(self, flower: IrisFlower, measure: int) -> None:
        super().__init__(*_laid(flower, measure), color=paint("ink"), stroke_width=7)
        mark(self.set_z_index(layers.VECTORS), "ruler")

    def lie_on(self, flower: IrisFlower, measure: int) -> "Ruler":
        """Lie on another measure; return self."""
        self.put_start_and_end_on(*_laid(flower, measure))
        return self


def _laid(flower: IrisFlower, measure: int) -> tuple[Vector, Vector]:
    start, end = flower.extent(measure)
    aside = ((0, 0, 0), (0, 0, 0), (0.25, 0, 0), (0, 0.5 * flower.measures[2] * flower.unit, 0))[measure]
    return start + aside, end + aside


def what_is_measured(column: Coordinates) -> VGroup:
    """Return the names of the four measures, each beside its number of a list."""
    texts = VGroup(*(word(name, color="mute") for name in MEASURES))
    for text, entry in zip(texts, column.entries, strict=True):
        text.next_to(column, RIGHT, buff=0.35).set_y(entry.get_y())
    return mean(texts, Role.LABEL, name="what is measured", text=", ".join(MEASURES))


def read_off(number: Number, flower: IrisFlower, measure: int) -> VMobject:
    """Return the outline of a number beside the ruler, on its way to the list: it is seen, not read."""
    start, end = _laid(flower, measure)
    flying = VMobject(stroke_width=0, fill_opacity=1, color=paint("ink")).set_z_index(layers.WORDS)
    flying.points = number.points.copy()
    return mark(flying, "in flight").move_to((start + end) / 2 + (0.55, 0.35, 0))


class AFlowerInFourNumbers(LectureScene[Flower]):
    """A ruler turns a flower into four numbers, and they are all that is left."""

    def construct(self) -> None:
        measures, title = self.values.measures, Heading("A flower as a list")
        self.flower = flower = IrisFlower(CLOSED * measures, centre=(2.2, 0.4), unit=UNIT)
        self.column = measured_list(measures, below=title)
        self.texts = what_is_measured(self.column)

        # A flower blooms
        source = SourceBadge(self.values.flowers.source.badge)
        self.play(FadeIn(flower, source, title), run_time=self.until("flower", at_most=0.6))
        self.wait_until("flower")
        sepals = measures * (1, 1, CLOSED, CLOSED)
        self.play(flower.animate.set_measures(sepals), run_time=self.until("iris", at_most=2))
        self.wait_until("iris")
        self.play(flower.animate.set_measures(measures), run_time=self.until("sepals", at_most=2))
        self.wait_until("sepals")
        lit = PointOut(flower.sepals, scale=1.12, color="ink")
        self.play(lit, run_time=self.until("sepal_length", at_most=0.8))
        self.become_a_list()

        # Only the list is left
        self.wait_until("gone")
        self.play(FadeOut(flower, self.texts), run_time=0.6)
        self.play(self.column.animate.scale(LARGE).move_to(MIDDLE), run_time=1.2)
        self.wait_until("machine")
        for entry in self.column.entries:
            self.play(PointOut(entry, scale=1.3, run_time=0.5))

    def become_a_list(self) -> None:
        """Lay a ruler on each measure, that of the petals from nearby, and send its number to the list."""
        flower, ruler = self.flower, Ruler(self.flower, 0)
        for hidden in (self.column.entries, self.texts):
            hidden.set_opacity(0)
        self.play(self.measure(0, Create(ruler), FadeIn(self.column, self.texts)))
        self.play(self.measure(1, ruler.animate.lie_on(flower, 1)))
        self.come_nearer(ruler)
        self.play(self.measure(2, ruler.animate.lie_on(flower, 2)))
        named = self.measure(3, ruler.animate.lie_on(flower, 3))
        back = flower.animate(run_time=0.8).set_measures(flower.measures, unit=UNIT)
        self.play(named, FadeOut(ruler, run_time=0.5), back)
        self.play(flower.sepals.animate.set_fill(opacity=0.3).set_stroke(opacity=1), run_time=0.5)

    def measure(self, number: int, *laying: Animation) -> ShowParts:
        """Read a number off the ruler and send it to the list; return the animation in which it gets its name."""
        entry = self.column.entry(number)
        flying = read_off(entry, self.flower, number)
        self.wait_until(CUES[number])
        self.play(*laying, FadeIn(flying), run_time=0.5)
        self.play(flying.animate.move_to(entry), run_time=0.6, rate_func=rush_into)
        self.remove(flying)
        entry.set_opacity(1)
        return ShowParts(self.texts, [self.texts[number]], run_time=0.5)

    def come_nearer(self, ruler: Ruler) -> None:
        """Come nearer to the petals, which are small, and leave the sepals out of the picture."""
        flower = self.flower
        near = IrisFlower(flower.measures, centre=flower.centre, unit=NEARER * flower.unit)
        self.wait_until("nearer")
        seconds = self.until("petal_length", at_most=1)
        self.play(
            flower.sepals.animate(run_time=0.5).set_opacity(0),
            flower.animate(run_time=seconds).set_measures(flower.measures, unit=near.unit),
            ruler.animate(run_time=seconds).lie_on(near, 2),
        )
