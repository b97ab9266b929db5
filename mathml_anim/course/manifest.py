"""What a render leaves behind, told as data: `manifest.json`, whose schema is `manifest.schema.json` beside this file.

Times are whole frames; those inside a segment count from its first frame. Paths are relative to the manifest. There
are no clock times, no counts of processes, no places on a disk: the same input gives the same bytes.
"""

import json
import types
from collections.abc import Mapping
from dataclasses import MISSING, asdict, dataclass, fields, is_dataclass
from functools import cache
from hashlib import sha256
from importlib.resources import files as package_files
from pathlib import Path
from typing import Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from mathml_anim.course.plain import Plain

VERSION = 1
"""The version of the schema: it grows when a reader of the one before would be misled."""


@dataclass(frozen=True)
class Rate:
    """Frames a second, exactly."""

    num: int
    den: int = 1


@dataclass(frozen=True)
class ProsePart:
    """A stretch of words, or a formula in Typst with the words for it; exactly one of `text` and `typst` is given."""

    text: str | None = None
    typst: str | None = None
    alt: str | None = None


@dataclass(frozen=True)
class Prose:
    """Words with their values written out: as one text, formulas by their words, and in parts."""

    text: str
    parts: tuple[ProsePart, ...]


@dataclass(frozen=True)
class ManifestChoice:
    """One option of a question, and what is said to who picks it."""

    words: Prose
    correct: bool
    feedback: Prose | None


@dataclass(frozen=True)
class ManifestMoment:
    """The moment at which the film waits for an answer: a frame of the lecture, of one of its segments, at a cue.

    Without a cue it is the last frame of the segment.
    """

    segment: str
    cue: str | None
    frame: int


@dataclass(frozen=True)
class ManifestExercise:
    """A question of the practice; `number` counts from 1; `asked` is None if it is not asked inside the film."""

    number: int
    question: Prose
    hint: Prose | None
    answer: Prose | None
    choices: tuple[ManifestChoice, ...]
    code: str | None
    asked: ManifestMoment | None = None


@dataclass(frozen=True)
class ManifestCue:
    """A named moment."""

    name: str
    frame: int


@dataclass(frozen=True)
class ManifestWord:
    """A word as captions show it, from the frame it is heard to the frame it has been heard."""

    text: str
    start: int
    end: int
    sentence: int
    paragraph: int


@dataclass(frozen=True)
class ManifestPause:
    """A silence that the author asked for."""

    start: int
    end: int


@dataclass(frozen=True)
class ManifestSegment:
    """A segment by its whole id, its place in the lecture, and when everything in it happens."""

    id: str
    title: str
    scene: str
    start: int
    frames: int
    cues: tuple[ManifestCue, ...]
    words: tuple[ManifestWord, ...]
    pauses: tuple[ManifestPause, ...]


@dataclass(frozen=True)
class ManifestFile:
    """A file of the render: where it lies, beside the manifest or below it, and what it holds."""

    path: str
    bytes: int
    sha256: str


@dataclass(frozen=True)
class LectureManifest:
    """Everything that exports need to know of a rendered lecture."""

    id: str
    number: int
    course: str
    module: str
    title: str
    language: str
    languages: tuple[str, ...]
    licence: str
    needs: tuple[str, ...]
    objectives: tuple[str, ...]
    misconception: str
    sources: tuple[str, ...]
    voice: str
    fps: Rate
    width: int
    height: int
    frames: int
    segments: tuple[ManifestSegment, ...]
    practice: tuple[ManifestExercise, ...]
    values: Mapping[str, Mapping[str, Plain]]
    files: tuple[ManifestFile, ...]
    versions: Mapping[str, str]
    kind: Literal["lecture"] = "lecture"
    version: int = VERSION


@dataclass(frozen=True)
class ManifestChapter:
    """A lecture's place in the video of its module."""

    id: str
    title: str
    start: int
    frames: int


@dataclass(frozen=True)
class ModuleManifest:
    """Everything that exports need to know of a rendered module."""

    id: str
    course: str
    title: str
    language: str
    licence: str
    weeks: tuple[int, ...] | None
    fps: Rate
    width: int
    height: int
    frames: int
    lectures: tuple[ManifestChapter, ...]
    files: tuple[ManifestFile, ...]
    versions: Mapping[str, str]
    kind: Literal["module"] = "module"
    version: int = VERSION


Manifest = LectureManifest | ModuleManifest


def manifest_json(manifest: Manifest) -> str:
    """Return a manifest as JSON: sorted keys, files sorted by path, a line break at the end."""
    data = asdict(manifest)
    data["files"] = sorted(data["files"], key=lambda file: str(file["path"]))
    return json.dumps(data, sort_keys=True, indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def read_manifest(text: str) -> Manifest:
    """Return the manifest in a JSON text; raises ValueError if it is not one of this version."""
    data = json.loads(text)
    kinds = {"lecture": LectureManifest, "module": ModuleManifest}
    if not isinstance(data, dict) or data.get("kind") not in kinds or data.get("version") != VERSION:
        raise ValueError(f"this is not a manifest of version {VERSION}")
    try:
        return _built(kinds[data["kind"]], data)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"this manifest is not whole: {error!r}") from error


@cache
def manifest_schema() -> dict[str, object]:
    """Return the JSON Schema (draft 2020-12) that every manifest obeys."""
    text = package_files("mathml_anim.course").joinpath("manifest.schema.json").read_text(encoding="utf-8")
    schema: dict[str, object] = json.loads(text)
    return schema


def file_entry(path: Path, beside: Path) -> ManifestFile:
    """Return the entry of a file, its path relative to the folder of the manifest."""
    content = path.read_bytes()
    return ManifestFile(path.relative_to(beside).as_posix(), len(content), sha256(content).hexdigest())


_Built = TypeVar("_Built")


def _built(kind: type[_Built], data: Mapping[str, object]) -> _Built:
    assert is_dataclass(kind)
    hints = get_type_hints(kind)
    optional = {field.name for field in fields(kind) if field.default is not MISSING and field.name not in data}
    names = [field.name for field in fields(kind) if field.name not in optional]
    return kind(**{name: _part(hints[name], data[name]) for name in names})


def _part(hint: object, value: object) -> object:
    """Return a value of JSON as the type that a field declares."""
    if get_origin(hint) in {Union, types.UnionType}:
        return None if value is None else _part(get_args(hint)[0], value)
    if get_origin(hint) is tuple:
        return tuple(_part(get_args(hint)[0], item) for item in value)  # type: ignore[attr-defined]
    if isinstance(hint, type) and is_dataclass(hint):
        return _built(hint, value)  # type: ignore[arg-type]
    return value
