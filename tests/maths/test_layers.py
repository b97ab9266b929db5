"""A layer is a product and a shift; the nearest mean has its largest output."""

import numpy as np
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from mathml_anim.maths.layers import Layer, nearest_mean_layer

some = st.floats(-3, 3)


def test_a_layer_is_a_product_and_a_shift():
    layer = Layer(np.array([[1.0, 2.0, 0.0], [0.0, -1.0, 1.0]]), np.array([0.5, -1.0]))
    assert np.allclose(layer([1, 1, 2]), [3.5, 0])
    assert layer(np.zeros((4, 3))).shape == (4, 2)


@given(arrays(np.float64, (4, 3), elements=some), arrays(np.float64, (3,), elements=some))
def test_the_largest_output_is_the_nearest_mean(means, point):
    distances = np.sort(np.linalg.norm(means - point, axis=1))
    assume(distances[1] - distances[0] > 1e-6)
    assert np.argmax(nearest_mean_layer(means)(point)) == np.argmin(np.linalg.norm(means - point, axis=1))
