"""A Common Cartridge 1.1, to import in Moodle, Canvas, Brightspace and others."""

from collections.abc import Mapping
from pathlib import Path

from mathml_anim.export.archive import write_zip
from mathml_anim.export.cc.cartridge import cartridge_files
from mathml_anim.export.media import put_films
from mathml_anim.export.selection import Selection
from mathml_anim.export.target import Options
from mathml_anim.whole_files import write_whole


class CommonCartridge:
    """A module a section, a page a lecture with film, captions and transcript, a quiz a practice."""

    help = "a Common Cartridge 1.1: pages with films, and quizzes, for Moodle, Canvas and others"
    settings: Mapping[str, str] = {}

    def build(self, selection: Selection, folder: Path, options: Options) -> Path:
        """Write `<id>.imscc`, the licence, and `media/` if the films lie elsewhere; return the cartridge."""
        path = folder / f"{selection.id}.imscc"
        write_zip(path, cartridge_files(selection, options.media_url), first=("imsmanifest.xml",))
        if options.media_url is not None:
            put_films(selection, folder)
        write_whole(folder / "LICENCE.txt", selection.licence_text)
        return path


TARGET = CommonCartridge()
