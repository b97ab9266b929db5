"""One picture of a scene as a PNG: a scene is played until it is there."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from PIL import Image

from mathml_anim.frames.raster import Rasteriser
from mathml_anim.frames.seek import seek
from mathml_anim.frames.take import Take
from mathml_anim.problems import Remediable, WrongUsage
from mathml_anim.rendering.evaluate import Performance
from mathml_anim.rendering.pool import Say
from mathml_anim.rendering.settings import EncoderSettings
from mathml_anim.rendering.sources import Readings, Watch
from mathml_anim.rendering.straight import straight


@dataclass(frozen=True)
class Pictured:
    """What was read for a picture."""

    sources: Readings
    variables: Mapping[str, str]


@dataclass(frozen=True)
class Picturing:
    """The job of drawing one frame of a scene into a PNG file; without a frame, the last one."""

    plays: ClassVar[bool] = True
    label: str
    performance: Performance
    frame: int | None
    settings: EncoderSettings
    file: Path
    ignored: tuple[Path, ...] = ()

    @property
    def order(self) -> tuple[int, float]:
        """There is nothing to wait for."""
        return 0, 0.0

    def run(self, say: Say) -> Pictured:  # noqa: ARG002
        """Do it; raises Remediable if the scene ends before."""
        with Watch(*self.ignored) as watch:
            sought = seek(self.performance, self.frame)
        if sought.take is None or (self.frame is not None and sought.frames <= self.frame):
            seconds = float(sought.frames / self.settings.fps)
            raise Remediable(f"{self.label} ends after {seconds:.2f} s", "give --at an earlier time")
        self._draw(sought.take)
        return Pictured(watch.readings(), watch.variables())

    def _draw(self, take: Take) -> None:
        pixels = Rasteriser(self.settings.width, self.settings.height).draw(take.picture)
        if self.settings.transparent:
            image = Image.fromarray(straight(pixels)[..., [2, 1, 0, 3]])
        else:
            image = Image.fromarray(pixels[..., [2, 1, 0]])
        image.save(self.file, format="png", optimize=True)


Seconds = float


def moment(written: str) -> Seconds | str:
    """Return a time in seconds (`12.5`, `1:02.5`), or the name of a cue as it is."""
    seconds = 0.0
    try:
        for part in written.split(":"):
            seconds = 60 * seconds + float(part)
    except ValueError:
        return written
    if not 0 <= seconds < float("inf"):
        raise WrongUsage(f"{written} is no time", "give seconds (12.5), minutes and seconds (1:02.5), or a cue")
    return seconds
