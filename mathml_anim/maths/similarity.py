"""How alike two vectors are: dot products, shadows, norms, cosines and angles, in any number of dimensions."""

import numpy as np
from numpy.typing import ArrayLike

from mathml_anim.maths.linear_maps import Vector


def terms(a: ArrayLike, b: ArrayLike) -> Vector:
    """Return the products of the numbers of two vectors (n,), place by place; their sum is the dot product.

    Raises:
        ValueError: the vectors are not equally long lists.
    """
    one, other = (np.asarray(vector, dtype=np.float64).reshape(-1) for vector in (a, b))
    if one.shape != other.shape:
        raise ValueError(f"lists of {one.size} and of {other.size} numbers have no dot product")
    return np.asarray(one * other)


def dot(a: ArrayLike, b: ArrayLike) -> float:
    """Return the dot product of two vectors (n,): a·b = a₁b₁ + … + aₙbₙ (Strang, 5th ed., §1.2)."""
    return float(terms(a, b).sum())


def norm(vector: ArrayLike, order: float = 2.0) -> float:
    """Return the Lᵖ norm (Σ|xᵢ|ᵖ)^(1/p) of a vector (n,); for p = ∞ the largest |xᵢ|.

    Raises:
        ValueError: the order is below one, where "longer" would not add up: half of the unit ball would be hollow.
    """
    if not order >= 1:
        raise ValueError(f"a norm has an order of one or more, not {order:g}")
    sizes = np.abs(np.asarray(vector, dtype=np.float64).reshape(-1))
    largest = float(sizes.max(initial=0.0))
    if largest == 0 or np.isinf(order):
        return largest
    return float(largest * ((sizes / largest) ** order).sum() ** (1 / order))


def unit(vector: ArrayLike) -> Vector:
    """Return the vector (n,) of Euclidean length one in the same direction; ValueError for the zero vector."""
    given = np.asarray(vector, dtype=np.float64).reshape(-1)
    length = norm(given)
    if length == 0:
        raise ValueError("the zero vector has no direction")
    return np.asarray(given / length)


def shadow(vector: ArrayLike, onto: ArrayLike) -> float:
    """Return how far a vector (n,) goes along the direction of another: negative where it goes against it."""
    return dot(vector, unit(onto))


def cosine(a: ArrayLike, b: ArrayLike) -> float:
    """Return the cosine of the angle between two vectors (n,): a·b / (‖a‖‖b‖), from −1 to 1."""
    return float(np.clip(dot(unit(a), unit(b)), -1.0, 1.0))


def angle(a: ArrayLike, b: ArrayLike) -> float:
    """Return the angle between two vectors (n,) in degrees, 0 to 180, exact for the smallest ones too.

    Half of it has the tangent ‖u − v‖ / ‖u + v‖, for the unit vectors u and v (Kahan 2006, "How futile are mindless
    assessments of roundoff", §12).
    """
    terms(a, b)
    one, other = unit(a), unit(b)
    return float(np.degrees(2 * np.arctan2(norm(one - other), norm(one + other))))
