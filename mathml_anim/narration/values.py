"""A computed number in a script: found by its name, and written as a reader expects it."""

import ast
import difflib
import math
import numbers
import re
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from fractions import Fraction

import numpy as np

MINUS = "\N{MINUS SIGN}"
LONGEST_ARRAY = 16
"""The most numbers that one reference may write out."""
FRACTION_FORMAT = "fraction"
"""The format that writes 0.5 as 1/2."""

_LARGEST_DENOMINATOR = 1000
_SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
_EXPONENT = re.compile(r"^(?P<mantissa>.*)[eE](?P<exponent>[+-]\d+)$")


class ValueProblem(Exception):
    """A reference that cannot be written: what is wrong with it and the remedy."""

    def __init__(self, what: str, remedy: str) -> None:
        self.what = what
        self.remedy = remedy
        super().__init__(f"{what} — {remedy}")


def parse_expression(expression: str) -> ast.expr:
    """Return the syntax tree of a reference; raises ValueProblem for anything but names, indices and attributes."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SyntaxWarning)
            tree = ast.parse(expression.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise ValueProblem(
            f"“{{{expression}}}” is not a value",
            "write a name, such as {loss} or {losses[1]:.1f}; write \\{ for a brace",
        ) from None
    _allow(tree, expression)
    return tree


def look_up(expression: str, values: object) -> object:
    """Return what a reference such as `losses[1]` names in a numbers function's result; raises ValueProblem."""
    tree = parse_expression(expression)
    if values is None:
        raise ValueProblem(
            f"“{{{expression}}}” is used, but this segment has no numbers",
            "add a function named after the segment to the lecture's numbers module",
        )
    return _evaluate(tree, values)


def format_value(value: object, format: str) -> str:
    """Return a value as captions show it: a real minus sign, never minus zero; raises ValueProblem."""
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, np.ndarray):
        return _array(value, format)
    if isinstance(value, list | tuple):
        return _sequence(value, format)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _formatted(value, format)
    if isinstance(value, numbers.Real):
        return _real(value, format)
    if isinstance(value, numbers.Complex):
        return _complex(complex(value), format)
    raise ValueProblem(
        f"a value of type {type(value).__name__} cannot be written",
        "refer to a number in it, by an attribute or an index",
    )


def _allow(tree: ast.expr, expression: str) -> None:
    match tree:
        case ast.Name():
            _public(tree.id, expression)
        case ast.Attribute():
            _public(tree.attr, expression)
            _allow(tree.value, expression)
        case ast.Subscript():
            if not _is_index(tree.slice):
                raise ValueProblem(
                    f"“{{{expression}}}” has an index that is not a number", "write a whole number: {a[0]}"
                )
            _allow(tree.value, expression)
        case ast.Call():
            raise ValueProblem(
                f"“{{{expression}}}” calls a function",
                "compute it in the numbers module and refer to the result by name",
            )
        case _:
            raise ValueProblem(
                f"“{{{expression}}}” is more than a name, an index or an attribute",
                "compute it in the numbers module and refer to the result by name",
            )


def _public(name: str, expression: str) -> None:
    if name.startswith("_"):
        raise ValueProblem(f"“{{{expression}}}” uses a private name", "refer to a field without a leading underscore")


def _is_index(node: ast.expr) -> bool:
    if isinstance(node, ast.Tuple):
        return bool(node.elts) and all(_is_index(part) for part in node.elts)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return isinstance(node.operand, ast.Constant) and type(node.operand.value) is int
    return isinstance(node, ast.Constant) and type(node.value) in {int, str}


def _evaluate(tree: ast.expr, values: object) -> object:
    match tree:
        case ast.Name():
            return _attribute(values, tree.id)
        case ast.Attribute():
            return _attribute(_evaluate(tree.value, values), tree.attr)
        case ast.Subscript():
            return _item(_evaluate(tree.value, values), ast.literal_eval(tree.slice), tree)
    raise AssertionError(tree)


def _attribute(owner: object, name: str) -> object:
    try:
        return getattr(owner, name)
    except AttributeError:
        known = _names(owner)
        raise ValueProblem(f"there is no value named “{name}”", _suggestion(name, known)) from None
    except Exception as error:
        raise ValueProblem(f"computing “{name}” failed: {error}", "mend it in the numbers module") from error


def _names(owner: object) -> tuple[str, ...]:
    if is_dataclass(owner):
        computed = (name for name in dir(type(owner)) if isinstance(getattr(type(owner), name, None), property))
        return tuple(dict.fromkeys((*(field.name for field in fields(owner)), *computed)))
    return tuple(name for name in dir(owner) if not name.startswith("_"))


def _suggestion(name: str, known: Sequence[str]) -> str:
    near = difflib.get_close_matches(name, known, n=1)
    if near:
        return f"did you mean “{near[0]}”?"
    return f"the names are {', '.join(sorted(known)[:12])}" if known else "this value has no parts with names"


def _item(owner: object, index: object, tree: ast.Subscript) -> object:
    written = ast.unparse(tree)
    try:
        return owner[index]  # type: ignore[index]
    except IndexError:
        raise ValueProblem(f"“{written}” is out of range", _range_of(owner)) from None
    except KeyError:
        keys = [str(key) for key in owner] if isinstance(owner, Mapping) else []
        raise ValueProblem(f"“{written}” has no such key", _suggestion(str(index), keys)) from None
    except TypeError:
        remedy = f"a value of type {type(owner).__name__} is not indexed this way"
        raise ValueProblem(f"“{written}” cannot be indexed", remedy) from None


def _range_of(owner: object) -> str:
    if isinstance(owner, np.ndarray):
        return f"its shape is {owner.shape}; the first index is 0"
    length = len(owner) if isinstance(owner, Sequence) else 0
    return f"it has {length} entries; the first index is 0"


def _real(value: numbers.Real, format: str) -> str:
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueProblem(
            f"the value is {'not a number (NaN)' if math.isnan(value) else 'infinite'}", "mend it in the numbers module"
        )
    if format == FRACTION_FORMAT:
        return _minus(str(_fraction(value)))
    if not format:
        return _minus(str(value) if isinstance(value, numbers.Rational) else _shortest(float(value)))
    try:
        return _scientific(_formatted(value, format))
    except ValueProblem:
        return _scientific(_formatted(float(value), format))


def _fraction(value: numbers.Real) -> Fraction:
    near = Fraction(value if isinstance(value, numbers.Rational) else float(value)).limit_denominator(
        _LARGEST_DENOMINATOR
    )
    if abs(float(near) - float(value)) > 1e-9 * max(1.0, abs(float(value))):
        raise ValueProblem(f"{float(value)!r} is no simple fraction", "give decimals instead: {name:.2f}")
    return near


def _shortest(value: float) -> str:
    """Six significant digits, without the zeros at the end: enough to say aloud."""
    return _scientific(f"{value:.6g}")


def _formatted(value: object, format: str) -> str:
    try:
        return str(value.__format__(format))
    except (ValueError, TypeError):
        raise ValueProblem(
            f"“{format}” does not format a value of type {type(value).__name__}",
            "write a number's format, such as :.2f, :.0%, :, or :fraction",
        ) from None


def _scientific(text: str) -> str:
    found = _EXPONENT.match(text)
    if found is None:
        return _minus(text)
    exponent = str(int(found["exponent"])).translate(_SUPERSCRIPTS)
    return f"{_minus(found['mantissa'])} × 10{exponent}"


def _minus(text: str) -> str:
    if not any(digit in text for digit in "123456789"):
        return text.replace("-", "")
    return text.replace("-", MINUS)


def _complex(value: complex, format: str) -> str:
    real, imaginary = format_value(value.real, format), format_value(abs(value.imag), format)
    if not any(digit in imaginary for digit in "123456789"):
        return real
    sign = MINUS if value.imag < 0 else "+"
    shown = "i" if imaginary == "1" else f"{imaginary}i"
    if not any(digit in real for digit in "123456789"):
        return f"{MINUS if sign == MINUS else ''}{shown}"
    return f"{real} {sign} {shown}"


def _array(value: "np.ndarray[tuple[int, ...], np.dtype[np.generic]]", format: str) -> str:
    if value.size > LONGEST_ARRAY:
        raise ValueProblem(f"an array of {value.size} numbers cannot be read", "refer to one of them: {name[0]}")
    if value.ndim == 0:
        return format_value(value.item(), format)
    return _sequence(value.tolist(), format)


def _sequence(value: Sequence[object], format: str) -> str:
    if len(value) > LONGEST_ARRAY:
        raise ValueProblem(f"a sequence of {len(value)} values cannot be read", "refer to one of them: {name[0]}")
    return f"({', '.join(format_value(part, format) for part in value)})"
