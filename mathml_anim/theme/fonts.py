"""Where the package's fonts lie, and how a course brings its own."""

from pathlib import Path

BUNDLED = Path(__file__).parent / "fonts"
"""The folder of the text font that ships with the package, with its licence."""

_provided: list[Path] = []


def provide(folder: Path) -> None:
    """Let text be set in the fonts of a folder too, for characters that the bundled fonts lack."""
    if folder not in _provided:
        _provided.append(folder)


def folders() -> tuple[Path, ...]:
    """Return the folders of every font that may be used: the bundled one first, then those provided."""
    return (BUNDLED, *_provided)
