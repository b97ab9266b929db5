"""SCORM packages: one activity that shows its lectures, keeps what was seen of them, and reports it."""

import shutil
import tempfile
from pathlib import Path

from mathml_anim.export.archive import files_below
from mathml_anim.export.media import MEDIA
from mathml_anim.export.package import write_pages, zip_package
from mathml_anim.export.selection import Selection
from mathml_anim.export.site import write
from mathml_anim.export.target import Options
from mathml_anim.export.templating import fill

MANIFEST = "imsmanifest.xml"


def write_scorm(selection: Selection, folder: Path, options: Options, *, kind: str, manifest: str) -> Path:
    """Write `<id>.zip`, and `media/` if the films lie elsewhere; return the archive.

    `kind` is how the page reports, `manifest` the template of `imsmanifest.xml`.
    """
    with tempfile.TemporaryDirectory(dir=folder, prefix=".package-") as name:
        built = Path(name)
        write_pages(selection, built, options, kind)
        files = [file for file in files_below(built) if not file.startswith(f"{MEDIA}/")]
        write(built / MANIFEST, scorm_manifest(selection, files, manifest))
        archive = zip_package(selection, folder, built, first=(MANIFEST,))
        if (built / MEDIA).is_dir():
            shutil.move(built / MEDIA, folder / MEDIA)
    write(folder / "LICENCE.txt", selection.licence_text)
    return archive


def scorm_manifest(selection: Selection, files: list[str], template: str) -> str:
    """Return the manifest of a package with these files; its ids are the same in every version of the package."""
    ids = {name: f"ID-{selection.uuid_of(name).hex}" for name in ("organization", "item", "resource")}
    values = {"selection": selection, "files": sorted(files), "identifier": f"ID-{selection.uuid.hex}", **ids}
    return fill(template, values)
