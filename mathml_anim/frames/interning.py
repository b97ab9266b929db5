"""Equal parts of pictures made one object, so that comparing two pictures is mostly comparing identities."""

from collections.abc import Hashable
from typing import Generic, TypeVar

T = TypeVar("T")


class Interned(Generic[T]):
    """A table of what was made lately; entries that a whole generation did not ask for are forgotten."""

    def __init__(self, generation: int = 20_000) -> None:
        self._generation = generation
        self._young: dict[Hashable, T] = {}
        self._old: dict[Hashable, T] = {}

    def get(self, key: Hashable) -> T | None:
        """Return what was put under a key lately, or None."""
        found = self._young.get(key)
        if found is None:
            found = self._old.get(key)
            if found is not None:
                self._young[key] = found
        return found

    def put(self, key: Hashable, value: T) -> T:
        """Keep a value under a key, and return it."""
        if len(self._young) >= self._generation:
            self.age()
        self._young[key] = value
        return value

    def age(self) -> None:
        """Begin a new generation and forget the one before last."""
        self._old, self._young = self._young, {}
