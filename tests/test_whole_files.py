"""A file is whole under its final name, or not there at all."""

from pathlib import Path

import pytest

from mathml_anim.whole_files import whole_file, write_whole


def test_text_and_bytes_are_written_and_folders_made(tmp_path: Path) -> None:
    write_whole(tmp_path / "deep" / "words.txt", "∇ übt")
    write_whole(tmp_path / "deep" / "bytes.bin", b"\x00\x01")
    assert (tmp_path / "deep" / "words.txt").read_bytes() == "∇ übt".encode()
    assert (tmp_path / "deep" / "bytes.bin").read_bytes() == b"\x00\x01"


def test_a_failure_leaves_the_old_file_and_no_trace(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    write_whole(path, "old")

    def fail_half_way() -> None:
        with whole_file(path) as partial:
            partial.write_text("half")
            raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        fail_half_way()
    assert path.read_text() == "old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["film.mp4"]


def test_the_file_may_be_read_like_any_other(tmp_path: Path) -> None:
    (tmp_path / "plain").write_text("")
    write_whole(tmp_path / "whole", "")
    assert (tmp_path / "whole").stat().st_mode == (tmp_path / "plain").stat().st_mode
