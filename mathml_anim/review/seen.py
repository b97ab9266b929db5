"""What was seen of a segment's pictures, as plain data that passes between processes."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from mathml_anim.review.findings import Finding


@dataclass(frozen=True)
class SymbolColour:
    """A symbol of a formula in a colour, and where it first has it."""

    symbol: str
    colour: str
    finding: Finding


@dataclass(frozen=True)
class SegmentSeen:
    """What a segment shows: breaches, symbols by the frame they come at, symbols' colours, and source badges.

    Frames of findings and thumbnails (JPEG) count from the lecture's start, those of symbols from the segment's.
    """

    findings: tuple[Finding, ...]
    symbols: tuple[tuple[int, str], ...] = ()
    colours: tuple[SymbolColour, ...] = ()
    sources: tuple[str, ...] = ()
    thumbnails: Mapping[int, bytes] = field(default_factory=dict)
