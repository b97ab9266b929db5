"""What films are coded with."""

from dataclasses import dataclass, field
from fractions import Fraction

CENTRED_CHROMA = 1
"""H.264's number for colour samples in the middle of four pixels, where averaging puts them."""

X264 = {
    "preset": "veryfast",
    "crf": "25.5",
    "profile": "high",
    "x264-params": f"aq-mode=0:ref=3:trellis=1:rc-lookahead=40:chromaloc={CENTRED_CHROMA}",
    "forced-idr": "1",
}
"""As small as Manim's own setting at the same likeness, for half of the work."""


@dataclass(frozen=True)
class EncoderSettings:
    """What a film is coded with; equal settings give equal stream headers, so shots can be joined."""

    width: int
    height: int
    fps: Fraction
    constant: bool = False
    options: tuple[tuple[str, str], ...] = field(default=tuple(X264.items()))

    @property
    def asked(self) -> str:
        """A text that changes with the settings."""
        return repr((self.width, self.height, str(self.fps), self.constant, self.options))

    @property
    def identity(self) -> str:
        """A text that changes whenever the coded bytes may: settings and versions of the codecs."""
        import av

        versions = (av.__version__, av.library_versions["libavcodec"], av.library_versions["libswscale"])
        return f"{self.asked} {versions}"
