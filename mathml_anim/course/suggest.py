"""A guess at what an author meant by a name that does not exist."""

from collections.abc import Iterable
from difflib import get_close_matches


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return a remedy that names the nearest known name, or all of them when they are few."""
    names = list(dict.fromkeys(known))
    near = get_close_matches(name, names, n=3, cutoff=0.6)
    if near:
        return "did you mean " + " or ".join(f"“{match}”" for match in near) + "?"
    if not names:
        return "there are none yet"
    shown = ", ".join(f"“{known}”" for known in names[:12])
    return f"use one of {shown}" + (", …" if len(names) > 12 else "")
