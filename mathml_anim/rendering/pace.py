"""How long things took the last time, so that the longest are begun first."""

import json
from pathlib import Path

from mathml_anim.rendering.settings import EncoderSettings
from mathml_anim.whole_files import write_whole

_EVALUATED_FRAMES = 300.0
_DRAWN_PIXELS = 1e8


class Pace:
    """Seconds that scenes took to play and to draw, kept in the store; only the order of work depends on it."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "pace.json"
        self._new: dict[str, float] = {}
        self._known = self._read()

    def evaluation(self, label: str, frames: int) -> float:
        """Return how long it may take to play a scene through."""
        return self._known.get(f"play {label}", frames / _EVALUATED_FRAMES)

    def drawing(self, label: str, pictures: int, settings: EncoderSettings) -> float:
        """Return how long it may take to draw and code some pictures of a scene."""
        pixels = settings.width * settings.height
        return pictures * self._known.get(f"draw {label} {settings.height}", pixels / _DRAWN_PIXELS)

    def evaluated(self, label: str, seconds: float) -> None:
        """Take note of how long a scene took to play."""
        self._new[f"play {label}"] = round(seconds, 3)

    def drawn(self, label: str, seconds: float, pictures: int, settings: EncoderSettings) -> None:
        """Take note of how long some pictures took to draw."""
        self._new[f"draw {label} {settings.height}"] = round(seconds / pictures, 4)

    def keep(self) -> None:
        """Write down what is new; where that fails, the order of work will be a worse guess."""
        if not self._new:
            return
        try:
            write_whole(
                self._path, json.dumps(self._read() | self._new, sort_keys=True, indent=0).encode(), durable=False
            )
        except OSError:
            return

    def _read(self) -> dict[str, float]:
        try:
            data = json.loads(self._path.read_text(encoding="utf-8"))
            return {str(name): float(seconds) for name, seconds in data.items()}
        except (OSError, ValueError, TypeError, AttributeError):
            return {}
