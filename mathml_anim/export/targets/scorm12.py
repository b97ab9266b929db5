"""A package for SCORM 1.2, the form that most learning platforms take."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from mathml_anim.export.scorm import write_scorm
from mathml_anim.export.selection import Selection
from mathml_anim.export.target import Options


class Scorm12:
    """One archive to upload."""

    help = "a SCORM 1.2 package: progress, score and resuming on a learning platform"
    settings: Mapping[str, str] = MappingProxyType({})

    def build(self, selection: Selection, folder: Path, options: Options) -> Path:
        """Write `<id>.zip` and return it."""
        return write_scorm(selection, folder, options, kind="scorm12", manifest="imsmanifest12.xml")


TARGET = Scorm12()
