"""The gate over what renders left: every manifest below some folders, and every file that it names."""

import json
from collections.abc import Iterator, Sequence
from fractions import Fraction
from hashlib import sha256
from pathlib import Path

from jsonschema import Draft202012Validator

from mathml_anim.course.manifest import LectureManifest, Manifest, ModuleManifest, manifest_schema, read_manifest
from mathml_anim.review.findings import Finding, finding, in_order
from mathml_anim.review.report import Report
from mathml_anim.review.rules.film import Expected, film_rules
from mathml_anim.review.rules.sidecars import caption_file, chapter_file
from mathml_anim.review.thresholds import Limits, limits

MANIFEST = "manifest.json"


def check_files(folders: Sequence[Path], allowed: Limits | None = None) -> Report:
    """Return everything that is wrong with the renders in some folders."""
    findings: list[Finding] = []
    lectures: list[str] = []
    for folder in folders:
        manifests = sorted(folder.rglob(MANIFEST))
        if not manifests:
            what, remedy = f"there is no {MANIFEST} in {folder} or below", "render a whole lecture into it"
            findings.append(finding("manifest", what, remedy, path=folder))
        for path in manifests:
            id, found = _check(path, allowed or limits())
            findings += found
            lectures.append(id)
    return Report(in_order(findings), tuple(lectures))


def _check(path: Path, allowed: Limits) -> tuple[str, list[Finding]]:
    manifest, found = _read(path)
    if manifest is None:
        return str(path.parent), found
    found += _checksums(path, manifest)
    fps = Fraction(manifest.fps.num, manifest.fps.den)
    for name in sorted(file.path for file in manifest.files):
        file = path.parent / name
        if file.is_file():
            found += _file(file, name, manifest, fps, allowed)
    return manifest.id, found


def _read(path: Path) -> tuple[Manifest | None, list[Finding]]:
    try:
        text = path.read_text(encoding="utf-8")
        data = json.loads(text)
    except (OSError, ValueError) as error:
        return None, [finding("manifest", f"it is no JSON: {error}", "render the lecture again", path=path)]
    id = str(data.get("id", "")) if isinstance(data, dict) else ""
    errors = sorted(
        Draft202012Validator(manifest_schema()).iter_errors(data), key=lambda error: list(map(str, error.path))
    )
    found = [
        finding(
            "manifest",
            f"it does not follow its schema at {error.json_path}: {error.message[:200]}",
            "render the lecture again with this version",
            lecture=id,
            path=path,
        )
        for error in errors[:8]
    ]
    try:
        return (None if found else read_manifest(text)), found
    except ValueError as error:
        return None, [finding("manifest", str(error), "render the lecture again", lecture=id, path=path)]


def _checksums(path: Path, manifest: Manifest) -> Iterator[Finding]:
    for entry in manifest.files:
        file = path.parent / entry.path
        if not file.is_file():
            what = f"{entry.path} is not there"
        elif sha256(content := file.read_bytes()).hexdigest() != entry.sha256 or len(content) != entry.bytes:
            what = f"{entry.path} is not as it was rendered"
        else:
            continue
        yield finding("checksum", what, "render the lecture again", lecture=manifest.id, path=file)


def _file(file: Path, name: str, manifest: Manifest, fps: Fraction, allowed: Limits) -> Iterator[Finding]:
    """Yield what is wrong with one file, by what its name says it is; a clip has the length of its segment."""
    frames, words, chapters = _contents(name, manifest)
    seconds = float(frames / fps)
    if file.suffix == ".mp4":
        yield from film_rules(Expected(file, frames, fps, manifest.id, "/" not in name), allowed)
    elif file.suffix == ".vtt" and "chapters" in file.name:
        spans = [(float(start / fps), float((start + length) / fps), title) for start, length, title in chapters]
        yield from chapter_file(file, manifest.id, seconds, spans)
    elif file.suffix == ".vtt":
        language = file.name.split(".")[-2]
        are_captions = "description" not in file.name and "storyboard" not in file.name
        spoken = words if are_captions and language == manifest.language else None
        yield from caption_file(file, manifest.id, seconds, spoken)


def _contents(name: str, manifest: Manifest) -> tuple[int, list[str] | None, list[tuple[int, int, str]]]:
    """Return how many frames a file covers, the words spoken in it, and its chapters."""
    if isinstance(manifest, ModuleManifest):
        return manifest.frames, None, [(part.start, part.frames, part.title) for part in manifest.lectures]
    assert isinstance(manifest, LectureManifest)
    if name.startswith("clips/"):
        stem = Path(name).name.split(".")[0]
        for segment in manifest.segments:
            if segment.id.rsplit(":", maxsplit=1)[-1] == stem:
                return segment.frames, [word.text for word in segment.words], []
    words = [word.text for segment in manifest.segments for word in segment.words]
    return manifest.frames, words, [(segment.start, segment.frames, segment.title) for segment in manifest.segments]
