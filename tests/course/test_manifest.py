"""The manifest: its JSON obeys its schema, comes back as it was, and is the same bytes every time."""

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_course import WORDS, load, write_course

from mathml_anim.course.computed import computed
from mathml_anim.course.manifest import (
    LectureManifest,
    Manifest,
    ManifestChapter,
    ManifestCue,
    ManifestFile,
    ManifestPause,
    ManifestSegment,
    ManifestWord,
    ModuleManifest,
    Prose,
    ProsePart,
    Rate,
    file_entry,
    manifest_json,
    manifest_schema,
    read_manifest,
)
from mathml_anim.course.numbers import load_numbers
from mathml_anim.course.written import joined, written_practice
from mathml_anim.problems import ProblemsFound

PRACTICE = """
## Practice

1. By how much does $A x${alt="the image of x"} turn?
   - hint: look.
   - answer: by {angle:.0f} degrees
2. Which?
   - [ ] (1, 0) — no.
   - [x] (0, 1)
3. Run it.
   ```python
   90
   ```
   - answer: {angle:.0f}
"""
NUMBERS = """
from dataclasses import dataclass

@dataclass(frozen=True)
class Turn:
    angle: float

def square_turns():
    return Turn(90.0)

practice = square_turns
"""


@pytest.fixture
def lecture_manifest(tmp_path: Path) -> LectureManifest:
    course, lecture = load(
        write_course(
            tmp_path,
            words=WORDS + PRACTICE,
            numbers=NUMBERS.replace("practice = square_turns", "def practice():\n    return square_turns()"),
        )
    )
    values, problems = computed(course, lecture)
    assert not problems
    segments = tuple(
        ManifestSegment(
            id=f"{lecture.id}:{segment.id}",
            title=segment.title,
            scene=segment.scene,
            start=90 * place,
            frames=90,
            cues=tuple(ManifestCue(name, 30) for name in segment.script.cues),
            words=(ManifestWord("Here", 0, 10, 0, 0),),
            pauses=(ManifestPause(10, 25),),
        )
        for place, segment in enumerate(lecture.segments)
    )
    return LectureManifest(
        id=lecture.id,
        number=lecture.number,
        course=course.title,
        module=lecture.module,
        title=lecture.title,
        language=lecture.language,
        languages=("en",),
        licence=course.licence,
        needs=lecture.needs,
        objectives=lecture.objectives,
        misconception=lecture.misconception,
        sources=lecture.sources,
        voice="silent",
        fps=Rate(30000, 1001),
        width=1920,
        height=1080,
        frames=180,
        segments=segments,
        practice=written_practice(lecture, load_numbers(course, lecture).practice()),
        values=values,
        files=(ManifestFile("lecture.mp4", 3, "0" * 64), ManifestFile("captions.en.vtt", 0, "f" * 64)),
        versions={"mathml_anim": "1.0", "numpy": "2.0"},
    )


MODULE = ModuleManifest(
    id="first",
    course="Small",
    title="First things",
    language="en",
    licence="CC-BY-4.0",
    weeks=(4, 6),
    fps=Rate(30),
    width=1280,
    height=720,
    frames=180,
    lectures=(ManifestChapter("first/squares", "Squares", 0, 180),),
    files=(),
    versions={"mathml_anim": "1.0"},
)


def validated(manifest: Manifest) -> dict[str, object]:
    data: dict[str, object] = json.loads(manifest_json(manifest))
    jsonschema.validate(data, manifest_schema(), cls=jsonschema.Draft202012Validator)
    return data


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(manifest_schema())


def test_a_lecture_obeys_the_schema_and_comes_back(lecture_manifest: LectureManifest) -> None:
    data = validated(lecture_manifest)
    assert data["fps"] == {"num": 30000, "den": 1001}
    assert data["values"] == {
        "first/squares:square_turns": {"angle": 90.0},
        "first/squares:practice": {"angle": 90.0},
    }
    back = read_manifest(manifest_json(lecture_manifest))
    assert replace(back, files=lecture_manifest.files) == lecture_manifest
    assert [file.path for file in back.files] == ["captions.en.vtt", "lecture.mp4"]


def test_a_module_obeys_the_schema_and_comes_back() -> None:
    validated(MODULE)
    assert read_manifest(manifest_json(MODULE)) == MODULE
    assert read_manifest(manifest_json(replace(MODULE, weeks=None))) == replace(MODULE, weeks=None)


def test_the_practice_is_written_out_with_its_values(lecture_manifest: LectureManifest) -> None:
    first, second, third = lecture_manifest.practice
    assert first.question.text == "By how much does the image of x turn?"
    assert first.question.parts[1] == ProsePart(typst="A x", alt="the image of x")
    assert first.answer == Prose("by 90 degrees", (ProsePart(text="by 90 degrees"),))
    assert [(choice.words.text, choice.correct) for choice in second.choices] == [("(1, 0)", False), ("(0, 1)", True)]
    assert second.choices[0].feedback == Prose("no.", (ProsePart(text="no."),))
    assert (third.code, third.number) == ("90\n", 3)


def test_every_value_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    words = WORDS + PRACTICE.replace("{angle:.0f}", "{angel}")
    _, lecture = load(write_course(tmp_path, words=words))
    with pytest.raises(ProblemsFound) as found:
        written_practice(lecture, None)
    assert len(found.value.problems) == 2


def test_the_same_manifest_is_the_same_bytes(lecture_manifest: LectureManifest) -> None:
    turned = replace(
        lecture_manifest,
        files=lecture_manifest.files[::-1],
        versions=dict(reversed(lecture_manifest.versions.items())),
        values=dict(reversed(lecture_manifest.values.items())),
    )
    text = manifest_json(lecture_manifest)
    assert manifest_json(turned) == text
    assert text.endswith("}\n")


@pytest.mark.parametrize(
    "change",
    [
        {"id": "squares"},
        {"frames": -1},
        {"frames": 1.5},
        {"fps": {"num": 30, "den": 0}},
        {"version": 2},
        {"kind": "course"},
        {"extra": 1},
        {"title": ""},
        {"files": [{"path": "/etc/x", "bytes": 1, "sha256": "0" * 64}]},
        {"files": [{"path": "../x", "bytes": 1, "sha256": "0" * 64}]},
        {"files": [{"path": "x", "bytes": 1, "sha256": "0"}]},
        {"values": {"square_turns": {}}},
        {"width": None},
    ],
)
def test_the_schema_refuses_what_is_wrong(lecture_manifest: LectureManifest, change: dict[str, object]) -> None:
    data = validated(lecture_manifest) | change
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, manifest_schema(), cls=jsonschema.Draft202012Validator)


@pytest.mark.parametrize("missing", ["licence", "segments", "practice", "files", "versions", "sources"])
def test_the_schema_and_the_reader_ask_for_everything(lecture_manifest: LectureManifest, missing: str) -> None:
    data = validated(lecture_manifest)
    del data[missing]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, manifest_schema(), cls=jsonschema.Draft202012Validator)
    with pytest.raises(ValueError, match="not whole"):
        read_manifest(json.dumps(data))


@pytest.mark.parametrize("text", ["{}", "[]", "1", '{"kind": "lecture", "version": 2}', "nonsense"])
def test_what_is_no_manifest_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - JSON's own error is one, too
        read_manifest(text)


def test_a_file_is_entered_with_its_digest(tmp_path: Path) -> None:
    path = tmp_path / "clips" / "a.txt"
    path.parent.mkdir()
    path.write_bytes(b"abc")
    assert file_entry(path, tmp_path) == ManifestFile(
        "clips/a.txt", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    )


PARTS = st.lists(
    st.builds(ProsePart, text=st.text(max_size=5))
    | st.builds(ProsePart, typst=st.text(max_size=5), alt=st.text(max_size=5))
)


@given(PARTS)
def test_joining_parts_keeps_every_word_and_formula(parts: list[ProsePart]) -> None:
    prose = joined(parts)
    assert "".join(part.text or "" for part in prose.parts) == "".join(part.text or "" for part in parts)
    assert [part for part in prose.parts if part.typst is not None] == [p for p in parts if p.typst is not None]
    neighbours = zip(prose.parts, prose.parts[1:], strict=False)
    assert not any(one.text is not None and other.text is not None for one, other in neighbours)
