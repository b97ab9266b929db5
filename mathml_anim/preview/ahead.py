"""The packages that a rehearsal imported: the next one finds them imported already."""

import importlib.util
import sys
from collections.abc import Collection
from pathlib import Path


def installed(names: Collection[str]) -> list[str]:
    """Return those of the modules that lie in an installed package or the standard library, not in a course."""
    folders = [Path(folder).resolve() for folder in {sys.prefix, sys.base_prefix}]
    found = []
    for name in sorted(names):
        module = sys.modules.get(name)
        file = getattr(module, "__file__", None)
        if not file or name.split(".")[0] in {"mathml_anim", "lectures", "scenes", "__main__"}:
            continue
        path = Path(file).resolve()
        if any(path.is_relative_to(folder) for folder in folders) and _findable(name):
            found.append(name)
    return found


def _findable(name: str) -> bool:
    """Whether another process would find a module by its name."""
    try:
        return importlib.util.find_spec(name) is not None
    except (ImportError, ValueError):
        return False
