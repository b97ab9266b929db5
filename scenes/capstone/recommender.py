"""The pictures of *Taste has few dimensions*."""

from manim import DOWN, LEFT, RIGHT, UP, Animation, Create, FadeIn, FadeOut, VGroup

from lectures.capstone.recommender import Kept, Table
from mathml_anim.components.learning import DataAxes, EmbeddingScatter, Poster
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.points import segments
from mathml_anim.components.shapes import Lines
from mathml_anim.components.transformations import HeatmapMatrix
from mathml_anim.components.typography import Appear, Heading, Label, Objective, PointOut, Recap, SourceBadge
from mathml_anim.components.vectors import Spots
from mathml_anim.maths.linear_maps import Matrix, Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme.roles import Role
from scenes.capstone.recommender_average import SeenFromTheAverage
from scenes.capstone.recommender_gap import TheGapFillsItself
from scenes.capstone.recommender_layers import TwoLayersAreEnough
from scenes.capstone.recommender_newcomer import AGapIsNotANought
from scenes.capstone.recommender_place import TasteIsAPlace
from scenes.capstone.recommender_plane import plane
from scenes.capstone.recommender_rating import ARatingIsScoreTimesWeight
from scenes.capstone.recommender_table import jumble, swell, table

__all__ = [
    "AGapIsNotANought",
    "APlaceForEveryTaste",
    "ARatingIsScoreTimesWeight",
    "OneRatingIsMissing",
    "SeenFromTheAverage",
    "TasteIsAPlace",
    "TheGapFillsItself",
    "TwoLayersAreEnough",
]

KEPT = 0.44
"""The height of a cell in the recap."""


class OneRatingIsMissing(LectureScene[Table]):
    """Seven people, five films, and one rating that nobody knows."""

    def construct(self) -> None:
        values, title = self.values, Heading("One rating is missing")
        heat = jumble(table(values, values.with_gap(), mask=~values.known), values)
        source = SourceBadge(values.ratings.source.badge).to_edge(UP, buff=0.5)
        source.align_to(heat, RIGHT)
        person, film = values.gap
        self.add(title)

        # People, films and ratings
        self.wait_until("people")
        cells = [VGroup(*pair) for pair in zip(heat.cells, heat.numbers, strict=True)]
        parts = [*heat.row_names, *heat.column_names, *cells, VGroup(heat.frames, heat.questions)]
        self.play(Appear(heat, parts, overlap=0.5, run_time=self.until("exception", at_most=4)), FadeIn(source))

        # The gap
        self.wait_until("exception")
        self.play(PointOut(heat.frames, scale=1.3), PointOut(heat.questions, scale=1.6, color=None))
        poster = Poster(values.ratings.films[film], width=1.9).move_to((-4.2, 0.3, 0))
        ask = Label(f"{values.ratings.people[person]}: ?", at=poster, side=DOWN, gap=0.35, size=0.7, color="focus")
        self.wait_until("gap")
        self.play(PointOut(heat.frames, scale=1.3), FadeIn(poster, shift=LEFT))
        self.wait_until("question")
        self.play(FadeIn(ask), PointOut(heat.questions, scale=1.6))
        self.wait_until("row")
        self.play(swell(heat, person))
        self.wait_until("others")
        self.play(swell(heat, *(n for n in values.row_order if n != person), run_time=2))

        # What the lecture is for
        self.reveal("objective")
        aim = Objective("fill the gap,\nand recommend", width=4.2)
        self.play(FadeOut(poster, ask, run_time=0.5), FadeIn(aim))


class APlaceForEveryTaste(LectureScene[Kept]):
    """What to keep: few dimensions, gaps that fill, gaps that are no noughts, and centring, on table and map."""

    def construct(self) -> None:
        values, place = self.values, TableAndMap(self.values)
        whole, newcomer = values.concepts.table.ratings.table, values.newcomer
        points = ("Taste: few dimensions", "Gaps can fill themselves", "A gap is not a nought", "Centre to compare")
        recap = Recap(points, title="What to keep", width=4.0)
        heat, axes, people = place.heat, place.axes, place.people
        hana = Spots(axes.to_scene([newcomer.as_noughts]), color="focus", radius=0.11)
        mean(hana, Role.SUBJECT, name="Hana")
        self.add(recap.title, heat)

        # Few dimensions, and a gap that fills
        self.wait_until("dimensions")
        self.play(FadeIn(recap.point(0)), heat.animate(run_time=0.6).set_rank(0))
        self.play(heat.animate(run_time=0.9).set_rank(2))
        self.wait_until("place")
        self.play(FadeIn(axes), Appear(people, list(people.marks), run_time=1))
        self.wait_until("fill")
        self.play(FadeIn(recap.point(1)), *self.dim(recap.point(0)), *place.show(values.begun))
        self.play(*place.show(whole, run_time=1.2))

        # A gap is not a nought, and people differ from their average
        self.wait_until("nought")
        self.play(FadeIn(recap.point(2), hana), *self.dim(recap.point(1)))
        far = axes.to_scene(newcomer.as_gaps) - axes.to_scene(newcomer.as_noughts)
        self.play(hana.animate(run_time=1).shift(far))
        cross = average_cross(values.average.centre, axes)
        self.wait_until("differ")
        centred = heat.animate(run_time=1.5).set_values(values.centred)
        self.play(FadeIn(recap.point(3)), *self.dim(recap.point(2)), FadeOut(hana), Create(cross), centred)

        # How many layers?
        self.wait_until("real")
        self.play(heat.animate(run_time=1).set_values(whole), FadeOut(cross), *self.dim(recap.point(3)))
        self.wait_until("quite")
        self.play(*place.show(values.noisy))
        one, all_five = (layers_kept(n, heat) for n in (1, len(whole[0])))
        self.wait_until("few")
        self.play(FadeIn(one), *place.show(values.few))
        self.wait_until("many")
        self.play(FadeOut(one), FadeIn(all_five), *place.show(values.many))
        self.play(PointOut(heat.frames, scale=1.3))


class TableAndMap:
    """The table of ratings, and beside it a map on which everybody stands where the table says."""

    def __init__(self, values: Kept) -> None:
        of = values.concepts.table
        self.values = values
        self.heat = table(of, of.ratings.table, side=KEPT, centre=(0.8, -0.3), mask=~of.known)
        self.axes = plane(origin=(3.05, -1.84), unit=0.35)
        nameless = [""] * of.people
        self.people = EmbeddingScatter(values.concepts.scores, nameless, self.axes, radius=0.09, name="the people")
        self.people.remove(self.people.names)

    def show(self, ratings: Matrix, *, run_time: float = 0.8) -> list[Animation]:
        """Return the animations in which a table is shown, and everybody goes where it says."""
        goes = self.people.animate(run_time=run_time).set_data(self.values.places(ratings))
        return [self.heat.animate(run_time=run_time).set_values(ratings), goes]


def layers_kept(count: int, heat: HeatmapMatrix) -> Label:
    """Return how many layers are kept, above the table."""
    said = "1 layer" if count == 1 else f"{count} layers"
    return Label(said, at=heat.column_names, side=UP, color="focus", backing=False)


def average_cross(centre: Vector, axes: DataAxes) -> Lines:
    """Return the axes as they are when moved to the average person."""
    (x, y), (right, top) = centre, axes.ends
    cross = Lines("focus", width=3)
    cross.points = segments(axes.to_scene([(0, y), (x, 0)]), axes.to_scene([(right, y), (x, top)]))
    return mark(cross, "the average person")
