"""A package for SCORM 2004, fourth edition."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from mathml_anim.export.scorm import write_scorm
from mathml_anim.export.selection import Selection
from mathml_anim.export.target import Options


class Scorm2004:
    """One archive to upload."""

    help = "a SCORM 2004 4th edition package: progress, score and resuming on a learning platform"
    settings: Mapping[str, str] = MappingProxyType({})

    def build(self, selection: Selection, folder: Path, options: Options) -> Path:
        """Write `<id>.zip` and return it."""
        return write_scorm(selection, folder, options, kind="scorm2004", manifest="imsmanifest2004.xml")


TARGET = Scorm2004()
