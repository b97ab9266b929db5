"""A vector's list, walk, bars, flower and point show the numbers that they are given."""

import numpy as np
import pytest

from mathml_anim.components.learning.data_axes import DataAxes
from mathml_anim.components.learning.flower import IrisFlower
from mathml_anim.components.learning.scatter import DatasetScatter
from mathml_anim.components.vectors.arrow import VectorArrow
from mathml_anim.components.vectors.bars import VectorBars
from mathml_anim.components.vectors.coordinates import Coordinates
from mathml_anim.components.vectors.steps import ArrowSteps

FLOWERS = [(5.1, 3.5, 1.4, 0.2), (6.3, 3.3, 6.0, 2.5)]


def test_a_list_shows_its_numbers_from_top_to_bottom_and_says_them():
    column = Coordinates((3, -1.26), spoken="a is")
    assert [column.entry(n).text for n in (0, 1)] == ["3", "−1.3"]
    assert column.entry(0).get_y() > column.entry(1).get_y()
    assert column.meaning.spoken == "a is 3, −1.3"
    column.set_values((0.5, 2))
    assert column.meaning.text == "(0.5, 2)"


def test_numbers_of_a_list_stay_in_their_places():
    column = Coordinates((3, 1))
    before = [column.entry(n).get_center() for n in (0, 1)]
    column.set_values((-4.5, 2))
    column.set_values((3, 1))
    assert np.allclose([column.entry(n).get_center() for n in (0, 1)], before, atol=1e-6)


def test_a_list_follows_an_arrow():
    arrow = VectorArrow((3, 1))
    column = Coordinates((0, 0)).follow(lambda: arrow.vector)
    assert np.allclose(column.values, (3, 1))
    arrow.move_to_vector((-1, 2))
    column.update()
    assert np.allclose(column.values, (-1, 2))


@pytest.mark.parametrize("vector", [(3, 1), (-1, 2), (2, -3)])
def test_the_steps_of_an_arrow_lead_from_its_tail_to_its_head(vector):
    arrow = VectorArrow(vector, tail=(0.5, -0.5), unit=1.3)
    steps = ArrowSteps(arrow)
    assert np.allclose(steps.across.tail, arrow.tail)
    assert np.allclose(steps.across.head, steps.upwards.tail)
    assert np.allclose(steps.upwards.head, arrow.head)
    assert steps.across.head[1] == pytest.approx(arrow.tail[1])
    steps.show_steps(0.5)
    assert np.allclose(steps.upwards.tail, steps.upwards.head)


def bar_tops(bars: VectorBars, index: int) -> list[float]:
    corners = bars.bars[index].points.reshape(4, 16, 3)
    return [float(bar[:, 1].max()) for bar in corners]


def test_bars_are_as_high_as_their_numbers_and_stack_to_the_sum():
    bars = VectorBars(FLOWERS, (1, 1), apart=1, unit=0.5)
    assert np.allclose(bar_tops(bars, 0), np.array(FLOWERS[0]) * 0.5)
    assert np.allclose(bar_tops(bars, 1), np.array(FLOWERS[1]) * 0.5)
    bars.arrange_bars((0.5, 0.5), 0)
    assert np.allclose(bars.total, [5.7, 3.4, 3.7, 1.35])
    assert np.allclose(bar_tops(bars, 1), bars.total * 0.5)
    assert [bars.number(1, n).text for n in range(4)] == ["5.7", "3.4", "3.7", "1.35"]


def test_numbers_of_bars_are_never_those_passed_on_the_way():
    bars = VectorBars(FLOWERS, (1, 1), apart=1, unit=0.5)
    going = bars.animate.arrange_bars((0.5, 0.5), 0).build()
    going.begin()
    told = set()
    for alpha in np.linspace(0, 1, 41):
        going.interpolate(alpha)
        number = bars.number(1, 0)
        if number.get_fill_opacity() > 0:
            told.add(number.text)
    assert told == {"6.3", "5.7"}
    assert bars.number(1, 0).get_fill_opacity() == 1
    assert bars.number(0, 0).get_fill_opacity() == 0


def test_a_flower_changes_and_travels_at_once():
    flower = IrisFlower(FLOWERS[0], centre=(1, 2))
    going = flower.animate.set_measures(FLOWERS[1], centre=(-1, 0, 0), unit=1.5).build()
    going.begin()
    going.interpolate(0.5)
    assert np.allclose(flower.measures, np.mean(FLOWERS, axis=0))
    assert np.allclose(flower.centre, [0, 1, 0])
    assert flower.unit == pytest.approx(1)
    going.interpolate(1)
    assert np.allclose(flower.centre, [-1, 0, 0])


def test_bars_without_names_or_weights_enough_are_refused():
    with pytest.raises(ValueError, match="2 vectors of 4"):
        VectorBars(FLOWERS, (1,))
    with pytest.raises(ValueError, match="as many names"):
        VectorBars(FLOWERS, (1, 1), names=("length",))


@pytest.mark.parametrize("measures", FLOWERS)
def test_a_flower_is_drawn_to_scale(measures):
    flower = IrisFlower(measures, centre=(1, 2), unit=0.4)
    for number, measure in enumerate(measures):
        start, end = flower.extent(number)
        assert np.linalg.norm(end - start) == pytest.approx(0.4 * measure)
    assert flower.sepals.get_bottom()[1] == pytest.approx(2 - 0.4 * measures[0])
    assert flower.petals.get_top()[1] == pytest.approx(2 + 0.4 * measures[2])


def test_the_width_of_a_leaf_is_where_it_is_widest():
    flower = IrisFlower((5.1, 3.5, 3.0, 1.0), unit=1.0)
    upper = flower.petals.points[:8]
    curve = np.array([((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3) for t in np.linspace(0, 1, 201)])
    outline = curve @ upper[:4]
    start, _ = flower.extent(3)
    widest = outline[np.argmax(np.abs(outline[:, 0]))]
    assert abs(widest[0]) == pytest.approx(0.5, abs=1e-4)
    assert widest[1] == pytest.approx(start[1], abs=0.01)


def test_axes_begin_where_they_say_and_lead_back():
    axes = DataAxes((8, 4.5), starts=(0, 2), origin=(-1, -2), unit=(0.9, 1.8))
    assert np.allclose(axes.to_scene((0, 2)), (-1, -2, 0))
    points = np.array([[5.1, 3.5], [8.0, 4.5]])
    assert np.allclose(axes.to_data(axes.to_scene(points)), points)
    assert [number.text for number in axes.numbers] == [*"12345678", "3", "4"]


def test_every_point_has_the_mark_of_its_class_at_its_place():
    axes = DataAxes((4, 3), origin=(-2, -1))
    points = np.array([[1.0, 1.0], [2.0, 2.0], [3.0, 1.0], [1.5, 0.5]])
    scatter = DatasetScatter(points, axes, classes=(0, 1, 2, 0))
    assert [len(scatter.of_class(kind).points) for kind in range(3)] == [32, 12, 16]
    assert np.allclose(scatter.of_class(2).get_center(), axes.to_scene(points[2]))
    scatter.set_data(points + 0.5)
    assert np.allclose(scatter.of_class(2).get_center(), axes.to_scene(points[2] + 0.5))


def test_a_stream_begins_at_its_source_and_ends_at_the_data():
    axes = DataAxes((4, 3))
    scatter = DatasetScatter([(1, 1), (3, 2)], axes)
    placed = scatter.of_class(0).points.copy()
    stream = scatter.stream((0, 0))
    stream.begin()
    assert np.abs(scatter.of_class(0).points).max() < 0.01
    stream.interpolate(1)
    assert np.allclose(scatter.of_class(0).points, placed)


@pytest.mark.parametrize("classes", [(0,), (0, 3), (0, -1)])
def test_classes_without_a_mark_are_refused(classes):
    with pytest.raises(ValueError, match="2 points need as many classes"):
        DatasetScatter([(1, 1), (2, 2)], DataAxes((3, 3)), classes=classes)
