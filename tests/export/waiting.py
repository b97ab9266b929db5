"""Waiting for a page whose policy forbids code from text, which is what a browser's own waiting is."""

import time
from typing import Protocol

from chromium import WAIT


class Evaluates(Protocol):
    """A page, a frame, or an element."""

    def evaluate(self, expression: str) -> object: ...


def wait(place: Evaluates, condition: str) -> None:
    """Wait until an expression is true, however busy the machine is; AssertionError after a long time."""
    end = time.monotonic() + WAIT / 1000
    while not place.evaluate(f"() => Boolean({condition})"):
        assert time.monotonic() < end, f"it never came: {condition}"
        time.sleep(0.05)
