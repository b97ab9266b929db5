"""Which letter a glyph is, and how large it is set: found by its outline, in the fonts of the course."""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from mathml_anim.components.typography.typeset import typeset, typeset_words

_LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_GREEK = (  # noqa: SIM905 (a list would fill a page)
    "alpha beta gamma delta epsilon epsilon.alt zeta eta theta iota kappa lambda mu nu xi pi rho sigma "
    "tau upsilon phi phi.alt chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega nabla"
).split()
_PLAIN = "0123456789" + _LATIN
_CLOSE = 0.012
"""How far outlines of the same letter may differ, as a share of its larger side: float32 and rotation-free motion."""


@dataclass(frozen=True)
class Letter:
    """A glyph: its name as a symbol of mathematics (empty for letters of text), and its larger side in ems."""

    symbol: str
    side: float


Outline = NDArray[np.floating]


def letter(points: Outline) -> tuple[Letter, float] | None:
    """Return the letter whose outline some points (n, 2) have, and the em it is set in; None if it is none of ours."""
    unit, side = _normal(points)
    if unit is None:
        return None
    bucket = _table().get(len(points))
    if bucket is None:
        return None
    outlines, letters = bucket
    worst = np.abs(outlines - unit).max(axis=(1, 2))
    best = int(worst.argmin())
    return (letters[best], side / letters[best].side) if worst[best] < _CLOSE else None


def learn() -> None:
    """Have the outlines of all letters at hand; they are learnt when the first one is asked for otherwise."""
    _table()


def _normal(points: Outline) -> tuple[NDArray[np.float64] | None, float]:
    if len(points) < 4:
        return None, 0.0
    flat = np.asarray(points[:, :2], dtype=np.float64)
    low = flat.min(axis=0)
    side = float((flat.max(axis=0) - low).max())
    return ((flat - low) / side, side) if side > 0 else (None, 0.0)


@cache
def _table() -> dict[int, tuple[NDArray[np.float64], tuple[Letter, ...]]]:
    """Return the outlines of every letter by their number of points."""
    found: dict[int, list[tuple[NDArray[np.float64], Letter]]] = {}

    def add(points: Outline, symbol: str) -> None:
        unit, side = _normal(points)
        if unit is not None:
            found.setdefault(len(points), []).append((unit, Letter(symbol, side)))

    for style in ("{}", "bold({})", "upright({})"):
        names = [*_LATIN, *_GREEK]
        pieces = typeset("$ " + " ".join(style.format(name) for name in names) + " $").pieces
        for piece, name in zip(pieces, names, strict=True):
            add(piece.points, "" if style.startswith("upright") else style.format(name))
    for accented in ("hat(i)", "hat(j)"):
        *_, base = sorted(typeset(f"$ {accented} $").pieces, key=lambda piece: float(np.ptp(piece.points[:, 1])))
        add(base.points, accented)
    for weight in (400, 500, 600):
        for piece in typeset_words(" ".join(_PLAIN), weight=weight).pieces:
            add(piece.points, "")
    for piece in typeset("$ " + " ".join("0123456789+=()[]") + " $").pieces:
        add(piece.points, "")
    return {
        count: (np.stack([unit for unit, _ in rows]), tuple(row for _, row in rows)) for count, rows in found.items()
    }
