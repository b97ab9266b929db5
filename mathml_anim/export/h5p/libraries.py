"""The libraries that show H5P content: those that sites have, or those that are given to go into the package."""

import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from mathml_anim.problems import Remediable

MAIN = "H5P.InteractiveVideo"
_USUAL = {MAIN: (1, 27), "H5P.MultiChoice": (1, 16), "H5P.Blanks": (1, 14)}
"""Versions that H5P's hub gave to sites for years; a site with others is served by its own libraries, given."""


@dataclass(frozen=True)
class Libraries:
    """Versions by name, and the files to put in, by folder and path; none where the site has them."""

    versions: Mapping[str, tuple[int, int]]
    files: Mapping[str, Mapping[str, bytes]] = field(default_factory=dict)

    def named(self, name: str) -> str:
        """Return a library as content names it: `H5P.MultiChoice 1.16`."""
        major, minor = self._version(name)
        return f"{name} {major}.{minor}"

    def dependency(self, name: str) -> dict[str, object]:
        """Return a library as `h5p.json` lists it."""
        major, minor = self._version(name)
        return {"machineName": name, "majorVersion": major, "minorVersion": minor}

    def needed(self, names: list[str]) -> dict[str, bytes]:
        """Return the files of libraries and of all that they need, with what their editors need where it is there."""
        found: dict[str, bytes] = {}
        left = [_named(self.dependency(name)) for name in names] if self.files else []
        seen = set(left)
        while left:
            folder = left.pop()
            if folder not in self.files:
                what = f"the libraries that are given lack {folder}"
                raise Remediable(what, "give a file that H5P made for download, with everything in it")
            found |= {f"{folder}/{path}": content for path, content in self.files[folder].items()}
            after = self._after(folder)
            left += [each for each in after if each not in seen]
            seen |= set(after)
        return found

    def _after(self, folder: str) -> list[str]:
        library = json.loads(self.files[folder]["library.json"])
        needed = [_named(each) for kind in ("preloaded", "dynamic") for each in library.get(f"{kind}Dependencies", [])]
        editors = [_named(each) for each in library.get("editorDependencies", [])]
        return [*needed, *(each for each in editors if each in self.files)]

    def _version(self, name: str) -> tuple[int, int]:
        if name not in self.versions:
            what = f"the libraries that are given lack {name}"
            raise Remediable(what, "give a file from a site whose Interactive Video has such a question in it")
        return self.versions[name]


def usual_libraries() -> Libraries:
    """Return the versions that content names when no libraries are given."""
    return Libraries(_USUAL)


def given_libraries(path: Path) -> Libraries:
    """Return the libraries in an `.h5p` file or in a folder; raises Remediable if they cannot show the content."""
    files = _from_folder(path) if path.is_dir() else _from_file(path)
    versions: dict[str, tuple[int, int]] = {}
    for folder, content in files.items():
        library = json.loads(content["library.json"])
        name, version = str(library["machineName"]), (int(library["majorVersion"]), int(library["minorVersion"]))
        if folder != f"{name}-{version[0]}.{version[1]}":
            raise Remediable(f"{path} holds {name} in {folder}", "name its folder as H5P does, by its version")
        versions[name] = max(version, versions.get(name, version))
    if MAIN not in versions:
        raise Remediable(f"{path} holds no {MAIN}", "give an Interactive Video that was downloaded from a site")
    return Libraries(versions, files)


def _named(library: Mapping[str, object]) -> str:
    return f"{library['machineName']}-{library['majorVersion']}.{library['minorVersion']}"


def _from_folder(path: Path) -> dict[str, dict[str, bytes]]:
    folders = sorted(each for each in path.iterdir() if (each / "library.json").is_file())
    return {
        folder.name: {
            each.relative_to(folder).as_posix(): each.read_bytes()
            for each in sorted(folder.rglob("*"))
            if each.is_file()
        }
        for folder in folders
    }


def _from_file(path: Path) -> dict[str, dict[str, bytes]]:
    found: dict[str, dict[str, bytes]] = {}
    try:
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                folder, _, rest = name.partition("/")
                if rest and not name.endswith("/") and folder != "content":
                    found.setdefault(folder, {})[rest] = archive.read(name)
    except (OSError, zipfile.BadZipFile) as error:
        raise Remediable(f"{path} is no .h5p file: {error}", "give a file that H5P made, or a folder") from None
    return {folder: files for folder, files in found.items() if "library.json" in files}
