"""Pages for systems that build books and sites: MkDocs, Sphinx, MyST, Quarto, notebooks, plain Markdown."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from mathml_anim.course.suggest import did_you_mean
from mathml_anim.export.media import put_films
from mathml_anim.export.selection import Selection
from mathml_anim.export.site import copy, write
from mathml_anim.export.snippets.clip import clip
from mathml_anim.export.snippets.systems import SYSTEMS
from mathml_anim.export.target import Options
from mathml_anim.problems import WrongUsage


class Snippets:
    """A folder for each system, that its own builder builds."""

    help = "pages with films for MkDocs, Sphinx, MyST, Quarto, notebooks and plain Markdown"
    settings: Mapping[str, str] = MappingProxyType(
        {"for": f"the systems, as in for=mkdocs,sphinx ({', '.join(SYSTEMS)})"}
    )

    def build(self, selection: Selection, folder: Path, options: Options) -> Path:
        """Write a folder for each system that is asked for, else for all; return the folder."""
        for name in _asked(options):
            system = SYSTEMS[name]
            for file, text in system.texts(selection, options, system.seen).items():
                write(folder / name / file, text)
            for lecture in selection:
                for file, source in clip(lecture, options, folder="").files:
                    copy(source, folder / name / system.media / file)
            write(folder / name / "LICENCE.txt", selection.licence_text)
        if options.media_url is not None:
            put_films(selection, folder)
        return folder


def _asked(options: Options) -> list[str]:
    asked = [name.strip() for name in options.settings.get("for", ",".join(SYSTEMS)).split(",") if name.strip()]
    for name in asked:
        if name not in SYSTEMS:
            raise WrongUsage(f"there is no snippet for “{name}”", did_you_mean(name, SYSTEMS))
    return asked


TARGET = Snippets()
