"""What films are coded with."""

from dataclasses import dataclass
from fractions import Fraction

from mathml_anim.rendering.formats import FORMATS, Format, Options


@dataclass(frozen=True)
class EncoderSettings:
    """What a film is coded with; equal settings give equal stream headers, so shots can be joined.

    `options` stand in place of the format's own.
    """

    width: int
    height: int
    fps: Fraction
    constant: bool = False
    format: str = "mp4"
    transparent: bool = False
    options: Options | None = None

    @property
    def kind(self) -> Format:
        """How films of this format are coded."""
        return FORMATS[self.format]

    @property
    def pixels(self) -> str:
        """The layout of the pixels that are coded, by FFmpeg's name."""
        return (self.kind.see_through if self.transparent else None) or self.kind.opaque

    @property
    def coder_options(self) -> Options:
        """The options of the encoder."""
        if self.options is not None:
            return self.options
        return (self.kind.see_through_options if self.transparent else ()) or self.kind.options

    @property
    def asked(self) -> str:
        """A text that changes with the settings."""
        size = (self.width, self.height, str(self.fps), self.constant)
        return repr((*size, self.format, self.transparent, self.kind.codec, self.pixels, self.coder_options))

    @property
    def identity(self) -> str:
        """A text that changes whenever the coded bytes may: settings and versions of the codecs."""
        import av

        versions = (av.__version__, av.library_versions["libavcodec"], av.library_versions["libswscale"])
        return f"{self.asked} {versions}"
