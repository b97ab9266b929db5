"""Where data comes from and what may be done with it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Source:
    """A data set's origin; `badge` is the short form that stands beside the picture."""

    title: str
    creators: str
    year: int
    licence: str
    url: str
    badge: str
