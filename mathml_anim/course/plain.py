"""Computed values as plain data that JSON can hold: lists, numbers, texts and tables."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cached_property
from numbers import Complex, Integral, Real

import numpy as np

Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]


class NotPlain(Exception):
    """A value that is no data, and where in the whole it lies, such as `losses[3]`."""

    def __init__(self, where: str, what: str) -> None:
        self.where = where
        self.what = what
        super().__init__(f"{where} {what}")


def plain_fields(values: object, where: str = "") -> dict[str, Plain]:
    """Return what a dataclass holds, by name: its fields, and those of its properties that are not dataclasses again.

    Arrays become lists, complex numbers {"re", "im"}, dataclasses tables; functions are left out, for they are
    no numbers. Raises NotPlain for NaN, infinity and anything that is no data.
    """
    dot = f"{where}." if where else ""
    return {name: plain(value, f"{dot}{name}") for name, value in _named(values, dot) if not callable(value)}


def plain(value: object, where: str) -> Plain:
    """Return one value as plain data; `where` is its name in a message."""
    match value:
        case None | bool() | str():
            return value
        case np.generic():
            return plain(value.item(), where)
        case np.ndarray():
            return _array(value, where)
        case list() | tuple() | range():
            return [plain(part, f"{where}[{place}]") for place, part in enumerate(value)]
        case Mapping():
            return {str(key): plain(part, f"{where}[{key!r}]") for key, part in value.items()}
    return _whole(value, where)


def _whole(value: object, where: str) -> Plain:
    """Return a number, a member of an enumeration or a dataclass as plain data."""
    if isinstance(value, Enum):
        return plain(value.value, where)
    if isinstance(value, Complex):
        return _number(value, where)
    if is_dataclass(value) and not isinstance(value, type):
        return dict(plain_fields(value, where))
    raise NotPlain(where, f"is a {type(value).__name__}, which is no data")


def _named(values: object, dot: str) -> Iterator[tuple[str, object]]:
    assert is_dataclass(values)
    for field in fields(values):
        yield field.name, getattr(values, field.name)
    for name in dir(type(values)):
        if not name.startswith("_") and isinstance(getattr(type(values), name), property | cached_property):
            try:
                value = getattr(values, name)
            except Exception as error:
                raise NotPlain(f"{dot}{name}", f"cannot be computed: {error}") from error
            if not is_dataclass(value):
                yield name, value


def _number(value: Complex, where: str) -> Plain:
    if isinstance(value, Integral):
        return int(value)
    if isinstance(value, Real):
        return _finite(float(value), where)
    number = complex(value)
    return {"re": _finite(number.real, where), "im": _finite(number.imag, where)}


def _finite(number: float, where: str) -> float:
    if math.isfinite(number):
        return number
    raise NotPlain(where, "is not a number (NaN)" if math.isnan(number) else "is infinite")


def _array(value: "np.ndarray[tuple[int, ...], np.dtype[np.generic]]", where: str) -> Plain:
    if value.ndim == 0:
        return plain(value.item(), where)
    if value.dtype.kind in "biu" or (value.dtype.kind == "f" and bool(np.isfinite(value).all())):
        whole: Plain = value.tolist()
        return whole
    return [plain(part, f"{where}[{place}]") for place, part in enumerate(value)]
