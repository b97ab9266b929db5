"""Label tracks, as Audacity exports them and as editors change them, and the lines on which they are wrong."""

from pathlib import Path

import pytest

from mathml_anim.narration.recording import read_times
from mathml_anim.problems import ProblemsFound

ONE_TWO = ((0.0, 1.0), (1.0, 2.0))


def wrong(path: Path, *words: str) -> list[tuple[int, str]]:
    with pytest.raises(ProblemsFound) as found:
        read_times(path, words)
    assert {problem.path for problem in found.value.problems} == {path}
    return [(problem.line, problem.what) for problem in found.value.problems]


@pytest.mark.parametrize(
    "content",
    [
        b"0\t1\tone\n1\t2\ttwo\n",
        b"\xef\xbb\xbf0\t1\tone\r\n1\t2\ttwo\r\n",
        b"\n0\t1\tone\n\n  \n1\t2\ttwo",
    ],
    ids=["plain", "with a byte order mark", "with empty lines"],
)
def test_every_form_of_a_label_track_is_read(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "arrows.tsv"
    path.write_bytes(content)
    assert read_times(path, ("one", "two")) == ONE_TWO


def test_lines_are_those_of_the_file_whether_others_are_empty_or_not(tmp_path: Path) -> None:
    path = tmp_path / "arrows.tsv"
    path.write_text("\n0\t1\tone\n\n\n1\t2\ttoo\nsoon\tlater\tthree\n\n0.5\t1\tfour\n", "utf-8")
    assert wrong(path, "one", "two", "three", "four") == [
        (5, "“too” where the script says “two”"),
        (6, "no start, end and word"),
        (8, "the times are out of order"),
    ]
    path.write_text("\n\n0\t1\tone\n\n1\t2\ttwo\n", "utf-8")
    assert wrong(path, "one", "two", "three") == [(5, "2 words, but the script has 3")]
    path.write_text("\n", "utf-8")
    assert wrong(path, "one") == [(0, "0 words, but the script has 1")]


def test_a_label_track_that_is_not_utf_8_is_told(tmp_path: Path) -> None:
    path = tmp_path / "arrows.tsv"
    path.write_bytes("0\t1\tone\n1\t2\tdrüben\n".encode("latin-1"))
    assert wrong(path, "one", "drüben") == [(2, "the label track is not UTF-8")]
