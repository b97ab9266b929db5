"""Picture sizes and frame rates by the names that Manim's users know."""

from dataclasses import dataclass
from fractions import Fraction

from mathml_anim.problems import WrongUsage

FASTEST = Fraction(240)


@dataclass(frozen=True)
class Quality:
    """The size of a picture in pixels and the rate of frames."""

    width: int
    height: int
    fps: Fraction

    @property
    def folder(self) -> str:
        """The name of the folder its renders go to, as Manim names it: `1080p60`."""
        rate = self.fps
        written = str(rate.numerator) if rate.denominator == 1 else f"{float(rate):.3f}".rstrip("0")
        return f"{self.height}p{written}"


PRESETS = {
    "l": Quality(854, 480, Fraction(15)),
    "m": Quality(1280, 720, Fraction(30)),
    "h": Quality(1920, 1080, Fraction(60)),
    "p": Quality(2560, 1440, Fraction(60)),
    "k": Quality(3840, 2160, Fraction(60)),
}


def quality(letter: str, fps: str | None = None) -> Quality:
    """Return a preset by its letter, at its own frame rate or another: `24`, `29.97`, `30000/1001`.

    Raises WrongUsage for a rate that is no number, or not between 1 and 240.
    """
    preset = PRESETS[letter]
    return preset if fps is None else Quality(preset.width, preset.height, frame_rate(fps))


def frame_rate(written: str) -> Fraction:
    """Return a frame rate as a fraction; 23.976, 29.97 and 59.94 mean the broadcast rates over 1001."""
    remedy = "give a number between 1 and 240, such as 24, 29.97 or 30000/1001"
    try:
        rate = Fraction(written)
    except (ValueError, ZeroDivisionError):
        raise WrongUsage(f"{written!r} is no frame rate", remedy) from None
    if not 1 <= rate <= FASTEST:
        raise WrongUsage(f"{written} frames a second cannot be rendered", remedy)
    if rate.denominator == 1:
        return rate
    broadcast = Fraction(round(rate) * 1000, 1001)
    near = broadcast if abs(rate - broadcast) < Fraction(1, 200) else rate
    return near.limit_denominator(1001)
