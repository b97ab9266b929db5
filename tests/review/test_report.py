"""What a reader gets: waivers with their reasons, lines, JSON, a page with pictures, and exit codes."""

import base64
import json
import re
import resource
import subprocess
import sys
from pathlib import Path

import pytest
from checked import GOOD, LONG_WORDS, WORDS, found, line_with, report, write

from mathml_anim.cli.main import run
from mathml_anim.review.findings import in_order
from mathml_anim.review.page import page
from mathml_anim.review.report import clock, line_of, report_data
from mathml_anim.review.rulebook import RULES
from mathml_anim.review.thresholds import THRESHOLDS
from mathml_anim.review.waivers import waivers_in

LOW = """
low = Prose("low").move_to([0, -3.35, 0])
self.add(low)
self.wait_until("one")
self.remove(low)
self.wait_until("two")
self.add(low)
self.wait(1)
"""


def waiving(root: Path, waiver: str) -> Path:
    return write(root, LOW, body=f"waivers = ({waiver},)\n\n")


def test_a_scene_waives_a_rule_for_one_moment_and_the_report_gives_the_reason(tmp_path: Path) -> None:
    result = report(waiving(tmp_path, 'Waiver("caption-band", "start", "it is the caption band that is shown")'))
    first, second = found(result, "caption-band")
    assert first.waived_reason == "it is the caption band that is shown"
    assert not first.is_error
    assert second.is_error
    assert "(waived: it is the caption band that is shown)" in line_of(first, tmp_path)
    assert "Waived: it is the caption band" in page(result)


@pytest.mark.parametrize(
    ("waiver", "rule"),
    [
        ('Waiver("caption-bnd", "start", "reason")', "waiver"),
        ('Waiver("caption-band", "nowhere", "reason")', "waiver"),
        ('Waiver("caption-band", "start", " ")', "waiver"),
        ('Waiver("caption-band", "start", str(1))', "waiver"),
        ('Waiver("out-of-frame", "start", "reason")', "unused-waiver"),
        ('Waiver(rule="caption-band", at="three", reason="reason")', "waiver"),
    ],
)
def test_a_waiver_that_is_wrong_or_useless_is_told_at_its_line(tmp_path: Path, waiver: str, rule: str) -> None:
    root = waiving(tmp_path, waiver)
    result = report(root)
    (told,) = found(result, rule)
    assert told.line == line_with(root, "waivers = (")
    assert len([finding for finding in found(result, "caption-band") if finding.is_error]) == 2


def test_a_waiver_does_not_reach_other_segments(tmp_path: Path) -> None:
    words = WORDS.replace(": recap", "") + "\n## Recap {scene=Other #recap}\n\nIt [one] is over. [two] [pause 2]\n"
    other = "class Other(Moves):\n    waivers = ()\n"
    root = write(tmp_path, LOW, words=words, body='waivers = (Waiver("caption-band", "start", "why"),)\n\n', more=other)
    told = found(report(root), "caption-band")
    assert [bool(finding.waived_reason) for finding in told if finding.segment == "moves"] == [True, False]
    assert all(finding.is_error for finding in told if finding.segment == "recap")


def test_waivers_are_read_without_running_the_scene() -> None:
    (waiver,) = waivers_in("import nothing\nclass A(B):\n    waivers = (Waiver('crowded', at='all', reason='yes'),)\n")
    assert (waiver.scene, waiver.rule, waiver.at, waiver.reason, waiver.line) == ("A", "crowded", "all", "yes", 3)


def test_findings_come_once_and_in_order_of_time(tmp_path: Path) -> None:
    findings = report(write(tmp_path, LOW)).findings
    assert in_order([*findings, *reversed(findings)]) == findings
    times = [finding.time for finding in findings if finding.time is not None]
    assert times == sorted(times)


def test_a_line_says_where_when_what_and_what_to_do(tmp_path: Path) -> None:
    root = write(tmp_path, LOW)
    first, _ = found(report(root), "caption-band")
    line = line_of(first, root)
    where = f"scenes/first/tiny.py:{line_with(root, 'self.add(low)')}"
    assert line == (
        f"{where}: error caption-band: first/tiny:moves at 0:00.00: "
        "the prose “low” stands where captions are shown — move it up"
    )
    assert clock(61.239) == "1:01.24"


def test_json_tells_everything(tmp_path: Path) -> None:
    root = write(tmp_path, LOW)
    result = report(root)
    data = json.loads(json.dumps(report_data(result, root)))
    assert data["errors"] == result.errors
    assert data["lectures"] == ["first/tiny"]
    one = next(found for found in data["findings"] if found["rule"] == "caption-band")
    assert one == {
        "rule": "caption-band",
        "severity": "error",
        "lecture": "first/tiny",
        "segment": "moves",
        "time": 0.0,
        "frame": 0,
        "path": "scenes/first/tiny.py",
        "line": line_with(root, "self.add(low)"),
        "what": "the prose “low” stands where captions are shown",
        "remedy": "move it up",
        "waived": None,
    }


def test_the_page_shows_a_picture_of_each_moment(tmp_path: Path) -> None:
    result = report(write(tmp_path, LOW.replace('"low"', '"<low>"')), thumbnails=True)
    shown = page(result)
    pictures = re.findall(r"data:image/jpeg;base64,([A-Za-z0-9+/=]+)", shown)
    timed = [finding for finding in result.findings if finding.frame is not None]
    assert len(pictures) == len(timed) > 2
    assert all(base64.b64decode(picture).startswith(b"\xff\xd8") for picture in pictures)
    assert "&lt;low&gt;" in shown
    assert "<low>" not in shown
    assert "caption_band = 0.12" in shown


def test_words_have_pictures_too_although_what_is_wrong_shows_only_at_the_end(tmp_path: Path) -> None:
    words = LONG_WORDS + "\n## Recap {scene=Moves #recap}\n\nNow it is over.\n\nAnd then "
    words += '$A x = b + c + d${alt="A x is b plus c plus d"} is left.\n'
    result = report(write(tmp_path, LOW.split("self.wait_until", maxsplit=1)[0], words=words), thumbnails=True)
    (told,) = found(result, "new-symbols")
    assert result.thumbnails[told.lecture, told.frame or 0].startswith(b"\xff\xd8")


def test_the_page_is_one_that_everybody_can_read(tmp_path: Path) -> None:
    shown = page(report(write(tmp_path, LOW), thumbnails=True))
    assert shown.count("<main>") == shown.count("</main>") == 1
    assert all("alt=" in image for image in re.findall(r"<img[^>]*>", shown))


def test_the_command_fails_on_errors_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, scene, code in (("good", GOOD, 0), ("bad", LOW, 1)):
        monkeypatch.chdir(write(tmp_path / name, scene))
        assert run(["check", "--jobs", "1", "--voice", "silent", "--html", "report.html"]) == code
        said = capsys.readouterr()
        assert "warning" in said.err
        assert ("error caption-band" in said.out) is (code == 1)
        assert Path("report.html").read_text("utf-8").startswith("<!doctype html>")


def test_a_translation_is_checked_in_its_own_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = write(tmp_path, words=WORDS)
    german = (root / "lectures/first/01_tiny.md").read_text("utf-8").replace("plane", "Ebene mit 17 Punkten")
    (root / "lectures/first/01_tiny.de.md").write_text(german, "utf-8")
    monkeypatch.chdir(root)
    assert run(["check", "--words", "--voice", "silent"]) == 0
    assert run(["check", "--words", "--voice", "silent", "--lang", "de"]) == 1
    assert "01_tiny.de.md" in capsys.readouterr().out


@pytest.mark.parametrize("folder", [".", "lectures", "scenes"])
def test_a_module_is_meant_before_a_folder_of_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], folder: str
) -> None:
    monkeypatch.chdir(write(tmp_path) / folder)
    Path("first").mkdir(exist_ok=True)
    run(["check", "first", "--words", "--json", "--voice", "silent"])
    assert json.loads(capsys.readouterr().out)["lectures"] == ["first/tiny"]


def test_json_stands_alone_on_standard_output(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(write(tmp_path, LOW))
    assert run(["check", "first/tiny", "first/nothing", "--json", "--words", "--voice", "silent"]) == 1
    data = json.loads(capsys.readouterr().out)
    assert any("first/nothing" in finding["what"] for finding in data["findings"])


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_what_authors_print_is_not_on_standard_output(tmp_path: Path, jobs: str) -> None:
    words = LONG_WORDS + "\n## Recap {scene=Moves #recap}\n\nThat was it.\n"
    root = write(
        tmp_path,
        'print("from the scene")\n' + LOW.split("self.wait_until", maxsplit=1)[0],
        words=words,
        numbers='print("from numbers")\n',
    )
    command = [sys.executable, "-m", "mathml_anim", "check", "--json", "--voice", "silent", "--jobs", jobs]
    ran = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert ran.returncode == 1
    assert json.loads(ran.stdout)["errors"] >= 1
    assert "from the scene" in ran.stderr
    assert "from numbers" in ran.stderr


def test_lectures_and_folders_are_not_checked_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(write(tmp_path))
    assert run(["check", "first/tiny", str(tmp_path)]) == 2


def test_words_are_checked_without_manim_and_quickly(tmp_path: Path) -> None:
    root = write(
        tmp_path, words=LONG_WORDS + "\n## More: recap {scene=Moves #recap}\n\n" + "Some words are said here. " * 120
    )
    code = (
        "import sys; from mathml_anim.cli.main import run; code = run(sys.argv[1:]); "
        "sys.exit('imported manim' if 'manim' in sys.modules else code)"
    )
    command = [sys.executable, "-c", code, "check", "--words", "--voice", "silent"]
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    ran = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before < 3  # of processor time: machines are busy


def test_the_page_about_the_rules_tells_all_of_them_as_they_are() -> None:
    told = (Path(__file__).parents[2] / "docs/check.md").read_text("utf-8")
    assert all(f"| `{rule.id}` | {rule.severity} | {rule.asks} |" in told for rule in RULES.values())
    assert all(f"`{row.name}` = {row.value:g} {row.unit}: {row.reason}" in told for row in THRESHOLDS.values())
