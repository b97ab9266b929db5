"""The sign between a number's whole part and its decimals, as the language in the picture writes it."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_MARK: ContextVar[str] = ContextVar("mathml_anim_decimal_mark", default=".")
_SWAPPED = str.maketrans(".,", ",.")


def mark() -> str:
    """Return the sign in use: a point unless `use_mark` says otherwise."""
    return _MARK.get()


@contextmanager
def use_mark(sign: str) -> Iterator[None]:
    """Write numbers with this sign, a point or a comma, in what is made inside the `with` block."""
    token = _MARK.set(sign)
    try:
        yield
    finally:
        _MARK.reset(token)


def written(number: str) -> str:
    """Return a number, formatted as Python does, with the sign in use; what parts thousands is the other one."""
    return number if mark() == "." else number.translate(_SWAPPED)
