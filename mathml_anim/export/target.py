"""What a target is: something that turns a selection of rendered lectures into files."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Protocol, runtime_checkable

from mathml_anim.export.selection import Selection


@dataclass(frozen=True)
class Options:
    """What the command line may say to every target.

    `media_url` is where the films lie if not beside the pages, `url` where the export will be published; neither ends
    in a slash. `settings` are those that the target itself declares.
    """

    media_url: str | None = None
    url: str | None = None
    settings: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@runtime_checkable
class Target(Protocol):
    """A form that courses take lectures in."""

    help: str
    """What it is, in a few words."""

    settings: Mapping[str, str]
    """Settings of its own, each with what it says."""

    def build(self, selection: Selection, folder: Path, options: Options) -> Path:
        """Write every file into an empty folder and return the one to open or upload.

        The folder becomes the export once this returns; until then nobody sees it. The same selection must give the
        same bytes.
        """
        ...
