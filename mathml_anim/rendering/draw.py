"""The job of drawing and coding one shot."""

from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import ClassVar

from mathml_anim.frames.binary import unpack
from mathml_anim.rendering.coded import CodedShot
from mathml_anim.rendering.encode import encode
from mathml_anim.rendering.files import remove
from mathml_anim.rendering.paint import paint
from mathml_anim.rendering.pool import Drawn, Say
from mathml_anim.rendering.settings import EncoderSettings
from mathml_anim.rendering.store import Store


@dataclass(frozen=True)
class Drawing:
    """Draw a packed shot, code it and store it."""

    plays: ClassVar[bool] = False
    label: str
    key: str
    packed: Path
    pictures: int
    settings: EncoderSettings
    store: Path
    seconds: float

    @property
    def order(self) -> tuple[int, float]:
        """After every evaluation, the longest first."""
        return 2, self.seconds

    def run(self, say: Say) -> Drawn:  # noqa: ARG002
        """Do it; the packed shot is removed."""
        start = perf_counter()
        Store(self.store).put(self.key, draw(self.packed.read_bytes(), self.settings))
        remove(self.packed)
        return Drawn(self.key, perf_counter() - start)


def draw(packed: bytes, settings: EncoderSettings) -> CodedShot:
    """Return a packed shot drawn and coded."""
    shot = unpack(packed)
    return encode(paint(shot, settings), [take.repeat for take in shot], settings)
