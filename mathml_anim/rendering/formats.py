"""Kinds of film: what holds them, what codes their pictures and sound, and which of them can be seen through."""

from dataclasses import dataclass

from mathml_anim.problems import WrongUsage

CENTRED_CHROMA = 1
"""H.264's number for colour samples in the middle of four pixels, where averaging puts them."""

Options = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Format:
    """How a kind of film is coded; FFmpeg's names for container, encoders and the layout of pixels.

    `see_through` is the layout with transparency, None where there is none. `reorder` are the frames by which a
    picture may be shown later than it is decoded.
    """

    container: str
    codec: str
    opaque: str
    see_through: str | None
    options: Options
    see_through_options: Options = ()
    sound: str | None = None
    reorder: int = 0


FORMATS = {
    "mp4": Format(
        container="mp4",
        codec="libx264",
        opaque="yuv420p",
        see_through=None,
        # At least as like what was drawn as Manim's own setting, in luma and chroma, for a third of the work: a short
        # lookahead keeps most of what it gains and little of what it costs, in time and in memory.
        options=(
            ("preset", "veryfast"),
            ("crf", "25.3"),
            ("profile", "high"),
            (
                "x264-params",
                f"aq-mode=0:ref=1:trellis=1:subme=1:weightp=0:b-adapt=0:rc-lookahead=10:chromaloc={CENTRED_CHROMA}",
            ),
            ("forced-idr", "1"),
        ),
        sound="aac",
        reorder=2,
    ),
    "webm": Format(
        container="webm",
        codec="libvpx-vp9",
        opaque="yuv420p",
        see_through="yuva420p",
        options=(("crf", "32"), ("b", "0"), ("deadline", "good"), ("cpu-used", "5"), ("auto-alt-ref", "0")),
        sound="libopus",
    ),
    "mov": Format(
        container="mov",
        codec="prores_ks",
        opaque="yuv444p10le",
        see_through="yuva444p10le",
        options=(("profile", "4444"), ("vendor", "apl0"), ("alpha_bits", "0")),
        see_through_options=(("profile", "4444"), ("vendor", "apl0"), ("alpha_bits", "16")),
        sound="aac",
    ),
    # The shots of a GIF are kept whole: its 256 colours are chosen when all of them are there.
    "gif": Format(container="gif", codec="png", opaque="rgba", see_through="rgba", options=(("pred", "mixed"),)),
    "png": Format(container="image2", codec="png", opaque="rgba", see_through="rgba", options=(("pred", "mixed"),)),
}
"""What a render may be; `png` is one picture and no film."""


def format_of(name: str | None, *, transparent: bool) -> str:
    """Return the format that is meant: `mov` for a transparent film and `mp4` for any other, unless one is named.

    Raises WrongUsage where what is asked for cannot be transparent.
    """
    chosen = name or ("mov" if transparent else "mp4")
    if transparent and FORMATS[chosen].see_through is None:
        able = [each for each, kind in FORMATS.items() if kind.see_through]
        raise WrongUsage(f"{chosen} cannot be transparent", f"give --format {', '.join(able[:-1])} or {able[-1]}")
    return chosen
