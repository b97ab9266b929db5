"""Reading Typst mathematics: its symbols, and the numbers that somebody typed into it."""

import re
from collections.abc import Iterator

_GREEK = frozenset(
    (  # noqa: SIM905 (a list would fill a page)
        "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau "
        "upsilon phi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega nabla ell"
    ).split()
)
_CONSTANTS = frozenset({"pi", "e", "i", "d"})
_SILENT = re.compile(r'"[^"]*"|#\w+(?:\([^)]*\))?|//.*')
_ARGUMENT = re.compile(r"\b[a-z]\w+\s*:\s*[^,;)]*")
_WORD = re.compile(r"[A-Za-zα-ωΑ-Ω](?:[A-Za-z]|\.[a-z])*")
_ATTACHED = re.compile(r"[_^]\s*(?:\([^()]*\)|\"[^\"]*\"|[-−+]?[\w.]+)")
_DECIMAL = re.compile(r"(?<![\w.])[-−]?\d+\.\d+(?![\w.])")
_RESULT = re.compile(r"(?:=|approx|<=|>=|[<>≈≤≥])\s*([-−]?\d+(?:\.\d+)?(?:\s*/\s*\d+)?)(?![\w.]|\s*[A-Za-z(])")
_ARRAY = re.compile(r"\b(?:mat|vec)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)")
_ENTRY = re.compile(r"(?<![\w.])[-−]?\d+(?:\.\d+)?(?:/\d+)?(?![\w.])")
_TRIVIAL = frozenset({"0", "1", "-1", "−1"})


def symbols(typst: str) -> tuple[str, ...]:
    """Return the letters of a formula, each once, in order: x, lambda, A; subscripts and constants left out."""
    bare = _ARGUMENT.sub(" ", _SILENT.sub(" ", typst))
    bare = re.sub(r"_\s*(?:\([^()]*\)|[\w.]+)", " ", bare)
    found: list[str] = []
    for word in _WORD.findall(bare):
        name = word.split(".")[0]
        if (len(name) == 1 or name in _GREEK) and name not in _CONSTANTS:
            found.append(name)
    return tuple(dict.fromkeys(found))


def typed_values(typst: str) -> Iterator[str]:
    """Yield the numbers typed as results into a formula.

    They are decimals, what follows a relation, and the entries of matrices and vectors; 0 and ±1, coefficients,
    exponents and subscripts are structure, not results.
    """
    bare = _ATTACHED.sub("", _SILENT.sub(" ", typst))
    seen: list[str] = []
    for array in _ARRAY.findall(bare):
        seen += [entry for entry in _ENTRY.findall(_ARGUMENT.sub(" ", array)) if entry not in _TRIVIAL]
    rest = _ARRAY.sub(" ", bare)
    seen += _DECIMAL.findall(rest)
    seen += [value for value in _RESULT.findall(rest) if value not in _TRIVIAL]
    yield from dict.fromkeys(seen)
