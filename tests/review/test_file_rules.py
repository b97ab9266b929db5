"""Files: a real render is passed; each way in which one can be spoilt is told."""

import json
import shutil
from collections.abc import Callable
from fractions import Fraction
from hashlib import sha256
from pathlib import Path

import av
import numpy as np
import pytest
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc
from checked import GOOD, write

from mathml_anim.cli.main import run
from mathml_anim.review.files import check_files
from mathml_anim.review.findings import Finding
from mathml_anim.review.rules.film import Expected, film_rules, moov_first
from mathml_anim.review.thresholds import Limits, limits

FPS = Fraction(15)


@pytest.fixture(scope="module")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a lecture rendered by the command line."""
    root = write(tmp_path_factory.mktemp("course"), GOOD)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        patch.delenv("MATHML_ANIM_STORE", raising=False)
        assert run(["render", "first/tiny", "-ql", "--voice", "silent", "--jobs", "1"]) == 0
    return root / "renders/480p15/first/tiny"


@pytest.fixture
def spoilt(rendered: Path, tmp_path: Path) -> Path:
    """A copy of it to be spoilt."""
    return Path(shutil.copytree(rendered, tmp_path / "renders"))


def told(folder: Path) -> list[tuple[str, str]]:
    return [(finding.rule, finding.path.name if finding.path else "") for finding in check_files([folder]).findings]


def resign(folder: Path, name: str) -> None:
    """Let the manifest name a file as it is now."""
    data = json.loads((folder / "manifest.json").read_text("utf-8"))
    content = (folder / name).read_bytes()
    for entry in data["files"]:
        if entry["path"] == name:
            entry["bytes"], entry["sha256"] = len(content), sha256(content).hexdigest()
    (folder / "manifest.json").write_text(json.dumps(data), "utf-8")


def test_renders_are_held_to_the_limits_of_their_course(
    spoilt: Path, rendered: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loudness: list[float] = []

    def judge(_: Expected, allowed: Limits) -> list[Finding]:
        loudness.append(allowed["loudness"])
        return []

    monkeypatch.setattr("mathml_anim.review.files.film_rules", judge)
    course = (rendered.parents[3] / "lectures/course.toml").read_text("utf-8")
    loud = spoilt.parent / "loud/lectures/course.toml"
    loud.parent.mkdir(parents=True)
    loud.write_text(course + "\n[thresholds]\nloudness = -14\n", "utf-8")
    inside = Path(shutil.copytree(spoilt, loud.parents[1] / "renders"))
    for here, folder, wanted in (
        (spoilt.parent, spoilt, -16),
        (loud.parent, spoilt, -14),
        (spoilt.parent, inside, -14),
    ):
        monkeypatch.chdir(here)
        loudness.clear()
        assert run(["check", str(folder), "--json"]) == 0
        assert set(loudness) == {wanted}


def test_a_render_as_it_is_left_is_passed(rendered: Path) -> None:
    report = check_files([rendered])
    assert report.findings == ()
    assert report.lectures == ("first/tiny",)


def test_the_folder_may_be_any_above(rendered: Path) -> None:
    assert check_files([rendered.parents[1]]).lectures == ("first/tiny",)


def test_a_folder_without_a_render_is_told(tmp_path: Path) -> None:
    assert told(tmp_path) == [("manifest", tmp_path.name)]


def test_a_manifest_that_is_no_json_or_no_manifest_is_told(spoilt: Path) -> None:
    path = spoilt / "manifest.json"
    whole = path.read_text("utf-8")
    for text in (
        whole[:200],
        "[]",
        whole.replace('"frames"', '"framez"'),
        whole.replace('"version": 1', '"version": 9'),
    ):
        path.write_text(text, "utf-8")
        assert {rule for rule, _ in told(spoilt)} == {"manifest"}


def test_a_file_that_is_gone_or_changed_is_told(spoilt: Path) -> None:
    (spoilt / "poster.jpg").unlink()
    film = bytearray((spoilt / "lecture.mp4").read_bytes())
    film[-100] ^= 1
    (spoilt / "lecture.mp4").write_bytes(film)
    with (spoilt / "transcript.en.md").open("a", encoding="utf-8") as file:
        file.write("more\n")
    found = told(spoilt)
    assert {("checksum", "poster.jpg"), ("checksum", "lecture.mp4"), ("checksum", "transcript.en.md")} <= set(found)


@pytest.mark.parametrize(
    ("name", "change", "rule"),
    [
        ("captions.en.vtt", lambda text: text.replace("-->", "->", 1), "caption-file"),
        ("captions.en.vtt", lambda text: text.replace("00:00:00", "00:09:00"), "caption-file"),
        ("captions.en.vtt", lambda text: text.replace("Look", "Loook"), "caption-file"),
        ("captions.en.vtt", lambda _: "", "caption-file"),
        ("storyboard.vtt", lambda text: text.replace("WEBVTT", "WEBVT"), "caption-file"),
        ("storyboard.vtt", lambda text: text.replace("--> 00:00:", "--> 00:09:"), "caption-file"),
        ("chapters.vtt", lambda text: text.replace("A thing", "No thing"), "chapter-file"),
        ("chapters.vtt", lambda text: text.replace("00:00:00.000", "00:00:01.000"), "chapter-file"),
        ("chapters.vtt", lambda text: text.replace("WEBVTT", "WEBVT"), "chapter-file"),
    ],
)
def test_sidecars_that_do_not_fit_are_told(spoilt: Path, name: str, change: Callable[[str], str], rule: str) -> None:
    path = spoilt / name
    before = path.read_text("utf-8")
    path.write_text(change(before), "utf-8")
    assert path.read_text("utf-8") != before
    resign(spoilt, name)
    assert {(rule_, file) for rule_, file in told(spoilt)} == {(rule, name)}


def test_a_film_of_another_length_is_told(spoilt: Path) -> None:
    data = json.loads((spoilt / "manifest.json").read_text("utf-8"))
    for planned in (data["frames"] + 1, data["frames"] - 1, data["frames"] * 2):
        found = [f.rule for f in film_rules(Expected(spoilt / "lecture.mp4", planned, FPS, "first/tiny"), limits())]
        assert found == ["playing-time"]


def film(
    path: Path,
    *,
    codec: str = "libx264",
    pixels: str = "yuv420p",
    profile: str = "high",
    tagged: bool = True,
    matrix: Colorspace = Colorspace.ITU709,
    span: ColorRange = ColorRange.MPEG,
    faststart: bool = True,
    sound: str = "aac",
    rate: int = 48_000,
    gain: float = 0.158,
    seconds: int = 3,
) -> Expected:
    """Write a short film with a tone, −16 LUFS by default, and return what it should be."""
    with av.open(path, "w", options={"movflags": "+faststart"} if faststart else {}) as out:
        video = out.add_stream(codec, rate=FPS)
        video.width, video.height, video.pix_fmt = 64, 48, pixels
        if codec == "libx264":
            video.codec_context.options = {"profile": profile, "bf": "0"}
        if tagged:
            context = video.codec_context
            context.color_primaries, context.color_trc = ColorPrimaries.BT709, ColorTrc.BT709
            context.colorspace, context.color_range = matrix, span
        audio = out.add_stream(sound, rate=rate, layout="stereo")
        for _ in range(seconds * 15):
            picture = av.VideoFrame.from_ndarray(np.full((48, 64, 3), 90, np.uint8), format="rgb24")
            out.mux(video.encode(picture.reformat(format=pixels)))
        out.mux(video.encode(None))
        time = np.arange(seconds * rate) / rate
        tone = (gain * np.sin(2 * np.pi * 997 * time)).astype(np.float32)
        for first in range(0, len(tone), 1024):
            block = av.AudioFrame.from_ndarray(
                np.stack([tone[first : first + 1024]] * 2), format="fltp", layout="stereo"
            )
            block.sample_rate, block.pts = rate, first
            out.mux(audio.encode(block))
        out.mux(audio.encode(None))
    return Expected(path, seconds * 15, FPS, "first/tiny")


def rules_of(expected: Expected) -> list[str]:
    return [finding.rule for finding in film_rules(expected, limits())]


def test_a_film_that_is_right_is_passed(tmp_path: Path) -> None:
    assert rules_of(film(tmp_path / "right.mp4")) == []


@pytest.mark.parametrize(
    ("changes", "rules"),
    [
        ({"profile": "baseline"}, ["streams"]),
        ({"pixels": "yuv444p", "profile": "high444"}, ["streams", "streams"]),
        ({"codec": "mpeg4"}, ["streams"]),
        ({"sound": "libmp3lame"}, ["streams"]),
        ({"rate": 44_100}, ["streams"]),
        ({"tagged": False}, ["colour-tags"]),
        ({"matrix": Colorspace.ITU601}, ["colour-tags"]),
        ({"span": ColorRange.JPEG}, ["colour-tags", "streams"]),
        ({"faststart": False}, ["faststart"]),
        ({"gain": 0.05}, ["loudness"]),
        ({"gain": 0.35}, ["loudness"]),
        ({"gain": 0.97}, ["loudness", "loudness"]),
    ],
    ids=str,
)
def test_a_film_that_is_wrong_in_one_way_is_told_so(
    tmp_path: Path, changes: dict[str, object], rules: list[str]
) -> None:
    found = rules_of(film(tmp_path / "wrong.mp4", **changes))  # type: ignore[arg-type]
    assert sorted(set(found)) == sorted(set(rules))


def test_a_clip_may_be_softer_than_its_lecture_but_may_not_clip(tmp_path: Path) -> None:
    soft = film(tmp_path / "soft.mp4", gain=0.05)
    assert [f.rule for f in film_rules(Expected(soft.path, soft.frames, FPS, "l", is_whole=False), limits())] == []


def test_a_film_that_is_cut_off_or_none_at_all_is_told(tmp_path: Path) -> None:
    right = film(tmp_path / "right.mp4")
    for name, content in (("cut.mp4", right.path.read_bytes()[:600]), ("none.mp4", b"nothing"), ("empty.mp4", b"")):
        (tmp_path / name).write_bytes(content)
        assert rules_of(Expected(tmp_path / name, 45, FPS, "first/tiny"))


def box(kind: bytes, size: int = 16) -> bytes:
    return size.to_bytes(4, "big") + kind + bytes(size - 8)


def large_box(kind: bytes) -> bytes:
    return (1).to_bytes(4, "big") + kind + (24).to_bytes(8, "big") + bytes(8)


@pytest.mark.parametrize(
    ("boxes", "fast"),
    [
        ([box(b"ftyp"), box(b"moov"), box(b"mdat")], True),
        ([box(b"ftyp"), box(b"free", 40), box(b"moov"), large_box(b"mdat")], True),
        ([box(b"ftyp"), large_box(b"free"), box(b"moov")], True),
        ([box(b"ftyp"), box(b"mdat"), box(b"moov")], False),
        ([box(b"ftyp"), box(b"free"), large_box(b"mdat"), box(b"moov")], False),
        ([box(b"ftyp")], False),
    ],
)
def test_a_film_may_begin_when_its_index_comes_first(tmp_path: Path, boxes: list[bytes], fast: bool) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(b"".join(boxes))
    assert moov_first(path) is fast
