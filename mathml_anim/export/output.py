"""Where an export goes: into a folder of its own, all at once, and never over anybody else's files."""

import json
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from mathml_anim.problems import Remediable
from mathml_anim.whole_files import write_whole

MARKER = ".mathml-anim-export.json"
"""The list of files that an export wrote, with their digests: exactly these may be replaced."""


def output_folder(root: Path, target: str, id: str) -> Path:
    """Return where an export goes unless told otherwise: `exports/<target>/<id>` in the course's root."""
    return root / "exports" / target / id


@contextmanager
def replacing(folder: Path) -> Iterator[Path]:
    """Give an empty folder to write an export to; it takes the place of the earlier export at the end.

    Raises Remediable, having touched nothing, if there lie files that this tool did not write or that were changed.
    """
    may_be_replaced(folder)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        built = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f".{folder.name}."))
    except OSError as error:
        raise _cannot_write(folder, error) from error
    built.chmod(0o755)
    try:
        yield built
        _put(built, folder)
    except OSError as error:
        raise _cannot_write(folder, error) from error
    finally:
        shutil.rmtree(built, ignore_errors=True)


def may_be_replaced(folder: Path) -> None:
    """Raise Remediable unless a folder is absent, empty, or holds an earlier export as it was written."""
    remedy = "choose another folder with --output, or move what is yours away"
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise Remediable(f"{folder} is no folder of its own", remedy)
    if not folder.exists() or not any(folder.iterdir()):
        return
    if not (folder / MARKER).is_file():
        raise Remediable(f"{folder} holds files that no export wrote", remedy)
    written = _written(folder)
    changed = [name for name, shas in written.items() if _is_changed(folder / name, shas)]
    if changed:
        raise Remediable(f"{folder / changed[0]} was changed since it was exported", remedy)


def _put(built: Path, folder: Path) -> None:
    """Move every file to its place, and remove those of the earlier export that are no more."""
    new = {path.relative_to(built).as_posix(): _sha(path) for path in sorted(built.rglob("*")) if path.is_file()}
    before = _written(folder)
    for name in new:
        in_the_way = [part for part in (folder / name, *(folder / name).parents) if part.is_relative_to(folder)]
        if any(part.is_symlink() for part in in_the_way) or (name not in before and (folder / name).exists()):
            what = f"{folder / name} is in the way: no export wrote it"
            raise Remediable(what, "choose another folder with --output, or move it away")
    folder.mkdir(parents=True, exist_ok=True)
    either = {name: sorted({*before.get(name, ()), new.get(name, "")} - {""}) for name in {*before, *new}}
    _mark(folder, either)
    for name in new:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (built / name).replace(folder / name)
    for name in before.keys() - new.keys():
        (folder / name).unlink(missing_ok=True)
        _remove_if_empty((folder / name).parent, folder)
    _mark(folder, {name: [sha] for name, sha in new.items()})


def _mark(folder: Path, files: Mapping[str, list[str]]) -> None:
    text = json.dumps({"version": 1, "files": files}, sort_keys=True, indent=1)
    write_whole(folder / MARKER, text + "\n")


def _written(folder: Path) -> dict[str, list[str]]:
    """Return the digests that each file of an earlier export may have; two while one is being replaced."""
    if not (folder / MARKER).is_file():
        return {}
    try:
        data = json.loads((folder / MARKER).read_text(encoding="utf-8"))
        return {str(name): [str(sha) for sha in shas] for name, shas in data["files"].items()}
    except (ValueError, KeyError, TypeError, AttributeError):
        remedy = "choose another folder with --output, or remove the folder if nothing in it is yours"
        raise Remediable(f"{folder / MARKER} cannot be read", remedy) from None


def _is_changed(path: Path, shas: list[str]) -> bool:
    return path.is_symlink() or (path.exists() and _sha(path) not in shas)


def _sha(path: Path) -> str:
    if not path.is_file():
        return ""
    with path.open("rb") as file:
        state = sha256()
        while chunk := file.read(1 << 20):
            state.update(chunk)
    return state.hexdigest()


def _remove_if_empty(folder: Path, top: Path) -> None:
    while folder != top and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


def _cannot_write(folder: Path, error: OSError) -> Remediable:
    return Remediable(
        f"{folder} cannot be written: {error.strerror or error}",
        "free some space or allow writing there, or choose another folder with --output",
    )
