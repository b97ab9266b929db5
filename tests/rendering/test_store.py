import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mathml_anim.problems import Remediable
from mathml_anim.rendering.coded import CodedPicture, CodedShot
from mathml_anim.rendering.store import LIMIT, Store, size_limit


def shot(text: bytes = b"data", frames: int = 3) -> CodedShot:
    return CodedShot(b"head", (CodedPicture(0, frames, is_key=True, data=text),))


def test_what_was_put_is_got(tmp_path: Path) -> None:
    Store(tmp_path / "new").put("ab12", shot())
    assert Store(tmp_path / "new").get("ab12") == shot()
    assert Store(tmp_path / "new").get("cd34") is None
    assert (tmp_path / "new/.gitignore").read_text() == "*\n"


@given(place=st.floats(0, 1, exclude_max=True), flip=st.integers(1, 255))
def test_any_changed_byte_is_noticed_and_removed(
    place: float, flip: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    store = Store(tmp_path_factory.mktemp("store"))
    store.put("ab12", shot())
    (path,) = store.folder.rglob("*.shot")
    data = bytearray(path.read_bytes())
    data[int(place * len(data))] ^= flip
    path.write_bytes(data)
    assert store.get("ab12") in (None, shot())
    if store.get("ab12") is None:
        assert not path.exists()


@given(kept=st.floats(0, 1, exclude_max=True))
def test_a_truncated_shot_is_never_used(kept: float, tmp_path_factory: pytest.TempPathFactory) -> None:
    store = Store(tmp_path_factory.mktemp("store"))
    store.put("ab12", shot())
    (path,) = store.folder.rglob("*.shot")
    path.write_bytes(path.read_bytes()[: int(kept * path.stat().st_size)])
    assert store.get("ab12") is None


def test_the_longest_unused_go_first(tmp_path: Path) -> None:
    store = Store(tmp_path)
    for number, key in enumerate(("aa", "bb", "cc")):
        store.put(key, shot(bytes(1000)))
        (path,) = store.folder.rglob(f"{key}.shot")
        os.utime(path, (number, number))
    assert store.get("aa") is not None
    each = store.held()[0].size
    removed = store.prune(2 * each)
    assert [held.key for held in removed] == ["bb"]
    assert {held.key for held in store.held()} == {"aa", "cc"}


@pytest.mark.parametrize(
    ("written", "size"),
    [
        ("1234", 1234),
        ("20G", 20 * 10**9),
        ("20 gb", 20 * 10**9),
        ("1.5GiB", 3 * 2**29),
        ("500M", 500 * 10**6),
        ("7B", 7),
        ("", LIMIT),
        (" ", LIMIT),
        ("0", 0),
    ],
)
def test_the_limit_can_be_set(monkeypatch: pytest.MonkeyPatch, written: str, size: int) -> None:
    monkeypatch.setenv("MATHML_ANIM_STORE_LIMIT", written)
    assert size_limit() == size


@pytest.mark.parametrize("written", ["much", "20X", "-1", "G", "1,5G"])
def test_a_limit_that_is_no_size_is_refused(monkeypatch: pytest.MonkeyPatch, written: str) -> None:
    monkeypatch.setenv("MATHML_ANIM_STORE_LIMIT", written)
    with pytest.raises(Remediable, match="which is no size"):
        size_limit()


def test_a_full_disk_leaves_no_trace_of_a_shot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = Store(tmp_path)
    store.make()

    def full(path: Path, content: bytes) -> int:
        with path.open("wb") as file:
            file.write(content[: len(content) // 2])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space"):
        store.put("ab12", shot())
    assert not [path for path in (tmp_path / "shots").rglob("*") if path.is_file()]
