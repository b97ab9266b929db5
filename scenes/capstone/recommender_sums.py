"""The sums of *Taste has few dimensions* as they are written: scores, ratings, and what is multiplied."""

import numpy as np

from lectures.capstone.recommender import Concepts
from mathml_anim.components.typography import Formula
from scenes.capstone.recommender_table import CONCEPT_COLORS, shown

SIGMA_COLORS = ("focus", "belief", "belief")
"""As in the lecture on singular values."""


def strength(values: Concepts, layer: int) -> Formula:
    """Return the singular value of a layer, written out as a root, or nought."""
    value, square = values.strengths[layer], shown(values.squares[layer], "g")
    symbol = f"sigma_{layer + 1}"
    if value < 1e-9:
        said = f"sigma {layer + 1} is {shown(value)}"
        return Formula(f"{symbol} = {shown(value)}", spoken=said, colors={symbol: SIGMA_COLORS[layer]})
    said = f"sigma {layer + 1} is the root of {square}, about {shown(value, '.1f')}"
    written = f"{symbol} = sqrt({square}) approx {{{{ {shown(value, '.1f')} : size }}}}"
    return Formula(written, spoken=said, colors={symbol: SIGMA_COLORS[layer], "size": CONCEPT_COLORS[layer]})


def score_sum(values: Concepts, layer: int) -> Formula:
    """Return the person's score in a layer, term by term, unseen as yet; each rating and the total are parts."""
    row, heavy = values.table.ratings.table[values.person], values.heavy(layer)
    weights = [shown(values.weights[film, layer]) for film in heavy]
    ratings = [f"{{{{ {shown(row[film])} : rating_{n} }}}}" for n, film in enumerate(heavy)]
    terms = [f"{rating} dot {weight}" for rating, weight in zip(ratings, weights, strict=True)]
    score = float(np.round(values.score[layer], 9))
    total, sign, said = (shown(score, ".1f"), "approx", "about ") if score else ("0", "=", "")
    return Formula(
        f"{{{{ {' + '.join(terms)} : terms }}}} {{{{ {sign} {{{{ {total} : number }}}} : total }}}}",
        spoken=f"the score is {said}{total}",
        colors={"total": CONCEPT_COLORS[layer]},
        size=0.36,
    ).set_opacity(0)


def rating_sum(values: Concepts) -> Formula:
    """Return score times weight for both concepts, and the rating, unseen as yet, in five parts."""
    score, weight = shown(values.score[0], ".1f"), shown(values.weight[0])
    other, none = shown(values.score[1]), shown(values.weight[1])
    rating = shown(values.rating)
    parts = (
        f"{score} : score",
        f"dot {weight} : weight",
        f"+ {other} dot {none} : also",
        f"approx {{{{ {rating} : value }}}} : rating",
    )
    return Formula(
        " ".join(f"{{{{ {part} }}}}" for part in parts),
        spoken=f"{score} times {weight}, plus {other} times {none}, is about {rating}",
        colors={"rating": "focus"},
        size=0.55,
    ).set_opacity(0)


def product(one: float, other: float, result: float) -> Formula:
    """Return a product as it is written."""
    a, b, c = (shown(value) for value in (one, other, result))
    return Formula(f"{a} dot {b} approx {c}", spoken=f"{a} times {b} is about {c}")
