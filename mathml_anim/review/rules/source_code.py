"""An author's Python, read without running it: numbers typed into pictures, and randomness without a seed."""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from mathml_anim.review.findings import Finding, finding
from mathml_anim.review.rules.notation import typed_values
from mathml_anim.review.rules.numerals import typed_numbers

_WORDS = frozenset(
    [
        "Title",
        "Prose",
        "Label",
        "Text",
        "MarkupText",
        "Paragraph",
        "Objective",
        "Recap",
        "QuizCard",
        "BulletedList",
        "Tex",
    ]
)
_MATHS = frozenset(["Formula", "Typst", "MathTypst", "MathTex", "SingleStringMathTex"])
_NUMBERS = frozenset(
    ["Number", "DecimalNumber", "Integer", "Matrix", "IntegerMatrix", "DecimalMatrix", "MatrixOf", "Table", "BarChart"]
)
_STYLE = frozenset(
    ["name", "color", "size", "font", "weight", "side", "at", "width", "spoken", "label", "stroke_color", "fill_color"]
)

_UNSEEDED_CALLS = frozenset({"default_rng", "RandomState", "Random", "Generator", "PCG64", "MT19937", "SeedSequence"})
_ALWAYS_RANDOM = frozenset({"urandom", "token_bytes", "token_hex", "uuid4", "uuid1", "SystemRandom"})
_LEGACY = ("np.random", "numpy.random", "random")
_HARMLESS = frozenset({"seed", "Generator", "SeedSequence", "BitGenerator", "getstate", "setstate"})


@dataclass(frozen=True)
class Noted:
    """Something in a source file: its line and what it is."""

    line: int
    text: str


def typed_in_source(source: str) -> Iterator[Noted]:
    """Yield the numbers typed into texts, formulas and numbers that a scenes file puts on screen."""
    tree = ast.parse(source)
    constants = _constants(tree)
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = _called(call).rsplit(".", maxsplit=1)[-1]
        shown = [*call.args, *(keyword.value for keyword in call.keywords if keyword.arg not in _STYLE)]
        if name in _WORDS | _MATHS:
            for text, line in _strings(shown, constants):
                yield from (Noted(line, number) for number in _numbers_in(text, maths=name in _MATHS))
        elif name in _NUMBERS and call.args:
            yield from (Noted(line, number) for number, line in _literals(call.args[0], constants))


def unseeded_in_source(source: str) -> Iterator[Noted]:
    """Yield the calls that give other numbers on every run."""
    tree = ast.parse(source)
    names = _imported(tree)
    seeded = _is_seeded_globally(tree, names)
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        full = _resolved(_called(call), names)
        package, _, name = full.rpartition(".")
        if name in _ALWAYS_RANDOM and package.split(".")[0] in {"os", "secrets", "uuid", "random"}:
            yield Noted(call.lineno, f"{name}()")
        elif name in _UNSEEDED_CALLS and _is_random(package):
            if name != "Generator" and _has_no_seed(call):
                yield Noted(call.lineno, f"{name}() without a seed")
        elif package in _LEGACY and name not in _HARMLESS and not seeded:
            yield Noted(call.lineno, f"{full}() draws from an unseeded generator")
        elif name == "rvs" and not any(keyword.arg == "random_state" for keyword in call.keywords):
            yield Noted(call.lineno, "rvs() without random_state")


def findings_in(path: Path, lecture: str, *, segments: Mapping[str, str] | None) -> Iterator[Finding]:
    """Yield what is wrong in a Python file of a course.

    `segments` gives the segment of each scene's class in a file of pictures; None for a file of numbers.
    """
    try:
        source = path.read_text(encoding="utf-8")
        tree = ast.parse(source)
    except (OSError, SyntaxError, ValueError):
        return  # told when the file is loaded
    places = [
        (node.lineno, node.end_lineno or node.lineno, node.name) for node in tree.body if isinstance(node, ast.ClassDef)
    ]

    def segment(line: int) -> str:
        name = next((name for first, last, name in places if first <= line <= last), "")
        return (segments or {}).get(name, "")

    typed = sorted(set(typed_in_source(source)), key=lambda noted: noted.line) if segments is not None else []
    for noted in typed:
        what, remedy = (
            f"“{noted.text}” is typed into a picture",
            "compute it in the numbers module and show self.values",
        )
        yield finding(
            "typed-number", what, remedy, lecture=lecture, segment=segment(noted.line), path=path, line=noted.line
        )
    for noted in unseeded_in_source(source):
        yield _unseeded(noted, path, lecture, segment(noted.line))


def unseeded_findings(path: Path, place: str) -> Iterator[Finding]:
    """Yield the calls in a plain file that give other numbers on every run; a file that is none is told elsewhere."""
    try:
        noted = list(unseeded_in_source(path.read_text(encoding="utf-8")))
    except (OSError, SyntaxError, ValueError):
        return
    for each in noted:
        yield _unseeded(each, path, place, "")


def _unseeded(noted: Noted, path: Path, lecture: str, segment: str) -> Finding:
    remedy = "draw from numpy.random.default_rng(SEED) with a seed of your own"
    return finding(
        "unseeded-randomness",
        noted.text,
        remedy,
        lecture=lecture,
        segment=segment,
        path=path,
        line=noted.line,
    )


def _numbers_in(text: str, *, maths: bool) -> Iterator[str]:
    parts = [text] if maths else text.split("$")
    for place, part in enumerate(parts):
        yield from typed_values(part) if maths or place % 2 else typed_numbers(part)


def _strings(nodes: list[ast.expr], constants: dict[str, ast.expr]) -> Iterator[tuple[str, int]]:
    """Yield the texts in expressions, those held by a name and the fixed parts of f-strings among them."""
    for node in nodes:
        match node:
            case ast.Constant(value=str() as text):
                yield text, node.lineno
            case ast.JoinedStr():
                text = "".join(part.value if isinstance(part, ast.Constant) else "□" for part in node.values)  # type: ignore[misc]
                yield text, node.lineno
            case ast.Name() if node.id in constants:
                yield from ((text, node.lineno) for text, _ in _strings([constants[node.id]], {}))
            case ast.List() | ast.Tuple():
                yield from _strings(node.elts, constants)
            case ast.BinOp():
                yield from _strings([node.left, node.right], constants)
            case ast.Starred():
                yield from _strings([node.value], constants)


def _literals(node: ast.expr, constants: dict[str, ast.expr]) -> Iterator[tuple[str, int]]:
    match node:
        case ast.Constant(value=int() | float() as value) if not isinstance(value, bool) and value not in {0, 1}:
            yield f"{value:g}", node.lineno
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            yield from ((f"−{number}", line) for number, line in _literals(operand, constants))
        case ast.List() | ast.Tuple():
            for part in node.elts:
                yield from _literals(part, constants)
        case ast.Call() if node.args and _called(node).rsplit(".", maxsplit=1)[-1] in {"array", "asarray"}:
            yield from _literals(node.args[0], constants)
        case ast.Name() if node.id in constants:
            yield from ((number, node.lineno) for number, _ in _literals(constants[node.id], {}))


def _constants(tree: ast.Module) -> dict[str, ast.expr]:
    """Return what names are bound to literals, anywhere in a file, unless they are bound twice."""
    bound: dict[str, list[ast.expr]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            for target in (target for target in node.targets if isinstance(target, ast.Name)):
                bound.setdefault(target.id, []).append(node.value)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
            bound.setdefault(node.target.id, []).append(node.value)
    return {name: values[0] for name, values in bound.items() if len(values) == 1}


def _called(call: ast.Call) -> str:
    """Return the dotted name that a call calls, or what of it is a name."""
    parts: list[str] = []
    node: ast.expr = call.func
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    parts.append(node.id if isinstance(node, ast.Name) else "")
    return ".".join(reversed(parts))


def _imported(tree: ast.Module) -> dict[str, str]:
    """Return what names of a file mean: `np` is numpy, `normal` may be numpy.random.normal."""
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                names[alias.asname or alias.name.split(".")[0]] = (
                    alias.name if alias.asname else alias.name.split(".")[0]
                )
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.update({alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names})
    return names


def _resolved(dotted: str, names: dict[str, str]) -> str:
    head, _, rest = dotted.partition(".")
    known = names.get(head, head)
    return f"{known}.{rest}" if rest else known


def _is_random(package: str) -> bool:
    return package in _LEGACY or package.endswith(".random")


def _has_no_seed(call: ast.Call) -> bool:
    given = [*call.args, *(keyword.value for keyword in call.keywords)]
    return not given or (isinstance(given[0], ast.Constant) and given[0].value is None)


def _is_seeded_globally(tree: ast.Module, names: dict[str, str]) -> bool:
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args)
    return any(_resolved(_called(call), names) in {f"{package}.seed" for package in _LEGACY} for call in calls)
