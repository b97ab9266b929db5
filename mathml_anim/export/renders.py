"""Which render of a lecture is exported: the best one that is finished, whole, and made from the words as they are."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from jsonschema import Draft202012Validator

from mathml_anim.course.load import load_lecture
from mathml_anim.course.manifest import LectureManifest, manifest_schema, read_manifest
from mathml_anim.course.model import Course, LectureEntry
from mathml_anim.course.numbers import load_numbers
from mathml_anim.narration.speech import spoken
from mathml_anim.problems import Problem, ProblemsFound

MANIFEST = "manifest.json"
RECORD = ".lecture.render.json"
"""What a render leaves beside its files for itself: the digest of every source, and of every file it left."""

_QUALITY = re.compile(r"(\d+)p(\d+(?:\.\d+)?)")
_SETTINGS = {"course.toml"}
"""Files of `lectures/` whose every change need not concern a lecture."""


@dataclass(frozen=True)
class Render:
    """A lecture's render of one quality, such as `1080p60`."""

    quality: str
    folder: Path

    @property
    def rank(self) -> tuple[int, float]:
        """Its height and frames a second: the greater, the better."""
        found = _QUALITY.fullmatch(self.quality)
        return (int(found[1]), float(found[2])) if found else (0, 0.0)


def finished(renders: Path, lecture: str, quality: str | None = None) -> tuple[Render, ...]:
    """Return the finished renders of a lecture by its folder's name, the best first, or only that of one quality."""
    folders = [folder for folder in renders.glob("*") if _QUALITY.fullmatch(folder.name)] if renders.is_dir() else []
    found = [Render(folder.name, folder / lecture) for folder in folders if quality in {None, folder.name}]
    whole = [render for render in found if (render.folder / MANIFEST).is_file() and _is_finished(render.folder)]
    return tuple(sorted(whole, key=lambda render: render.rank, reverse=True))


def read_render(folder: Path) -> LectureManifest:
    """Return a render's manifest once it and every file that it names are as they were rendered.

    Raises ProblemsFound with everything that was changed by hand or is missing.
    """
    path = folder / MANIFEST
    remedy = "render the lecture again; what is drawn is kept"
    try:
        text = path.read_text(encoding="utf-8")
        data = json.loads(text)
    except (OSError, ValueError) as error:
        raise ProblemsFound([Problem(path, getattr(error, "lineno", 0), f"it is no JSON: {error}", remedy)]) from None
    errors = Draft202012Validator({**manifest_schema(), "oneOf": [{}], "$ref": "#/$defs/lecture"}).iter_errors(data)
    told = [f"it does not follow its schema at {error.json_path}: {error.message[:200]}" for error in errors]
    if told:
        raise ProblemsFound(Problem(path, 0, what, remedy) for what in told)
    try:
        manifest = read_manifest(text)
    except ValueError as error:
        raise ProblemsFound([Problem(path, 0, str(error), remedy)]) from None
    if not isinstance(manifest, LectureManifest):
        raise ProblemsFound([Problem(path, 0, "it is the manifest of a module, not of a lecture", remedy)])
    changed = [Problem(folder / name, 0, what, remedy) for name, what in _changes(folder, text, manifest)]
    if changed:
        raise ProblemsFound(changed)
    return manifest


def is_older(course: Course, entry: LectureEntry, render: Render) -> bool:
    """Whether words, numbers or scenes have changed since a render was made.

    The render's own record tells; for one that was copied without it, the words are compared.
    """
    sources = _record(render.folder).get("sources")
    if not isinstance(sources, Mapping):
        return _words_differ(course, entry, render)
    own = {name: sha for name, sha in sources.items() if _is_source(name)}
    return any(_sha(course.root / name) != sha for name, sha in own.items() if not (course.root / name).is_dir())


def _is_source(name: str) -> bool:
    top, _, rest = name.partition("/")
    return top in {"lectures", "scenes"} and rest not in _SETTINGS


def _words_differ(course: Course, entry: LectureEntry, render: Render) -> bool:
    manifest = read_render(render.folder)
    lecture = load_lecture(course, entry, language=manifest.language, with_scenes=False)
    numbers = load_numbers(course, lecture)
    now = []
    for segment in lecture.segments:
        script, _ = spoken(
            segment.script,
            numbers.of(segment.id),
            pronunciation=course.pronunciation,
            language=lecture.language,
        )
        now.append((f"{lecture.id}:{segment.id}", segment.title, [word.shown for word in script.words]))
    then = [(segment.id, segment.title, [word.text for word in segment.words]) for segment in manifest.segments]
    return now != then or lecture.title != manifest.title


def _is_finished(folder: Path) -> bool:
    return bool(_record(folder).get("is_whole", True))


def _record(folder: Path) -> Mapping[str, object]:
    try:
        data = json.loads((folder / RECORD).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return data if isinstance(data, dict) else {}


def _changes(folder: Path, text: str, manifest: LectureManifest) -> Iterator[tuple[str, str]]:
    left = _record(folder).get("files")
    if isinstance(left, Mapping) and left.get(MANIFEST) not in {None, sha256(text.encode()).hexdigest()}:
        yield MANIFEST, "it was changed after the render"
    for file in manifest.files:
        sha = _sha(folder / file.path)
        if sha != file.sha256:
            yield file.path, "it was changed after the render" if sha else "it is not there"


def _sha(path: Path) -> str:
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""
