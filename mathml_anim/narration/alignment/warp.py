"""Dynamic time warping: the cheapest way to walk through two sounds at once (Sakoe and Chiba, 1978)."""

import numpy as np
from numpy.typing import NDArray

from mathml_anim.narration.alignment.features import FRAMES_A_SECOND, Matrix

COARSE = 8
"""Frames averaged to one in the first, rough pass."""
REACH = 1.5
"""Seconds by which the second pass may leave the path of the first."""
STEP = 0.1
"""What waiting in one sound costs, so that both advance together where nothing tells otherwise."""


def warp(reference: Matrix, recording: Matrix) -> tuple[NDArray[np.float64], float]:
    """Return the row of the recording that matches each row of the reference, never decreasing, and the cost a row."""
    rough, _ = _walk(_averaged(reference), _averaged(recording), None, 0)
    centres = np.interp(np.arange(len(reference)), np.arange(len(rough)) * COARSE + COARSE / 2, rough * COARSE)
    return _walk(reference, recording, centres, int(REACH * FRAMES_A_SECOND))


def costs(references: NDArray[np.float32], recording: Matrix) -> NDArray[np.float32]:
    """Return the cost a row of the cheapest ways through a recording and each of several references of one length.

    `references` has shape (count, rows, features).
    """
    count, rows, width = *references.shape[:2], len(recording)
    steps = STEP * np.arange(width, dtype=np.float32)
    squares = (recording * recording).sum(axis=1)
    above = np.full((count, width), np.inf, dtype=np.float32)
    above[:, 0] = 0
    for row in range(rows):
        vectors = references[:, row]
        squared = squares + (vectors * vectors).sum(axis=1)[:, None] - 2 * vectors @ recording.T
        distances = np.sqrt(np.maximum(squared, 0) / np.float32(vectors.shape[1]))
        sums = np.cumsum(distances, axis=1)
        last = sums + steps + np.minimum.accumulate(above - (sums - distances) - steps, axis=1)
        above = last + np.float32(STEP)
        above[:, 1:] = np.minimum(above[:, 1:], last[:, :-1])
    return np.asarray(last[:, -1] / rows)


def _averaged(rows: Matrix) -> Matrix:
    starts = np.arange(0, len(rows), COARSE)
    counts = np.diff(np.append(starts, len(rows)))
    return (np.add.reduceat(rows, starts, axis=0) / counts[:, None]).astype(np.float32)


def _walk(
    first: Matrix, second: Matrix, centres: NDArray[np.float64] | None, reach: int
) -> tuple[NDArray[np.float64], float]:
    """Fill the table of costs row by row within a band and trace the cheapest way back.

    With A the cost of entering a cell from the row above, a row is C[j] + jp + min over k ≤ j of (A[k] − C[k−1] − kp),
    where C sums the row's distances and p is the price of a step: one running minimum a row.
    """
    width = len(second) if centres is None else min(2 * reach + 1, len(second))
    starts = np.zeros(len(first), dtype=np.intp)
    if centres is not None:
        starts = np.clip(np.round(centres).astype(np.intp) - reach, 0, len(second) - width)
        starts[0], starts[-1] = 0, len(second) - width
        starts = np.maximum.accumulate(starts)
    table = np.full((len(first), width), np.inf, dtype=np.float32)
    squares = (second * second).sum(axis=1)
    steps = STEP * np.arange(width, dtype=np.float32)
    above = np.full(width, np.inf, dtype=np.float32)
    above[0] = 0
    for row, (vector, start) in enumerate(zip(first, starts, strict=True)):
        part = slice(start, start + width)
        squared = squares[part] - 2 * (second[part] @ vector) + vector @ vector
        distances = np.sqrt(np.maximum(squared, 0)) / np.float32(np.sqrt(len(vector)))
        if row:
            above = _entered(table[row - 1], int(start - starts[row - 1]))
        sums = np.cumsum(distances)
        table[row] = sums + steps + np.minimum.accumulate(above - (sums - distances) - steps)
    return _traced(table, starts), float(table[-1, -1]) / len(first)


def _entered(previous: Matrix, shift: int) -> Matrix:
    """The cost of coming from the row before: straight, or diagonally from the cell before it."""
    width = len(previous)
    straight = np.full(width, np.inf, dtype=np.float32)
    diagonal = np.full(width, np.inf, dtype=np.float32)
    if shift < width:
        straight[: width - shift] = previous[shift:] + np.float32(STEP)
    if shift == 0:
        diagonal[1:] = previous[:-1]
    elif shift <= width:
        diagonal[: width - shift + 1] = previous[shift - 1 :]
    return np.minimum(straight, diagonal)


def _traced(table: Matrix, starts: NDArray[np.intp]) -> NDArray[np.float64]:
    """Follow the cheapest way back; a row that matches several gets the first of them."""
    row, column = len(table) - 1, table.shape[1] - 1
    found = np.zeros(len(table))
    while True:
        found[row] = column + starts[row]
        left = table[row, column - 1] + STEP if column > 0 else np.inf
        up = diagonal = np.inf
        if row > 0:
            place = column + int(starts[row] - starts[row - 1])
            up = table[row - 1, place] + STEP if place < table.shape[1] else np.inf
            diagonal = table[row - 1, place - 1] if 0 < place <= table.shape[1] else np.inf
        if not np.isfinite(min(left, up, diagonal)):
            return found
        if diagonal <= up and diagonal <= left:
            row, column = row - 1, place - 1
        elif up <= left:
            row, column = row - 1, place
        else:
            column -= 1
