import json
import os
from pathlib import Path

import pytest

from mathml_anim.cli.main import run
from mathml_anim.rendering.coded import CodedPicture, CodedShot
from mathml_anim.rendering.store import Store


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    monkeypatch.setenv("MATHML_ANIM_STORE", str(tmp_path / "store"))
    monkeypatch.chdir(tmp_path)
    kept = Store(tmp_path / "store")
    for key in ("aa", "bb"):
        kept.put(key, CodedShot(b"", (CodedPicture(0, 1, is_key=True, data=bytes(900_000)),)))
    return kept


def test_cache_tells_what_the_store_holds(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["cache", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["shots"] == 2
    assert told["bytes"] == sum(shot.size for shot in store.held())
    assert told["folder"] == str(store.folder)


def test_cache_prunes_to_a_limit(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["cache", "--prune", "--limit", "1"]) == 0
    assert "removed: 1 shots and 0 spoken texts" in capsys.readouterr().out
    assert len(store.held()) == 1


def test_a_limit_is_asked_for_to_be_pruned_to(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["cache", "--limit", "0", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["removed"] == 2
    assert store.held() == ()


def test_what_voices_said_is_told_and_pruned_too(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    speech = store.folder / "voices/cc.speech"
    speech.parent.mkdir()
    speech.write_bytes(bytes(500_000))
    os.utime(speech, (1, 1))
    assert run(["cache", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["shots"], told["spoken"]) == (2, 1)
    assert told["bytes"] > 2_300_000
    assert run(["cache", "--limit", "2"]) == 0
    assert "removed: 0 shots and 1 spoken texts" in capsys.readouterr().out
    assert not speech.exists()


def test_a_limit_that_is_no_size_is_told(
    store: Store, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MATHML_ANIM_STORE_LIMIT", "much")
    assert run(["cache"]) == 1
    assert "MATHML_ANIM_STORE_LIMIT is “much”, which is no size" in capsys.readouterr().err


def test_a_rate_or_a_number_of_jobs_that_cannot_be_is_wrong_usage(
    store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["render", "x.py:Scene", "--fps", "fast"]) == 2
    assert "is no frame rate" in capsys.readouterr().err
    assert run(["render", "x.py:Scene", "--jobs", "0"]) == 2
    assert "--jobs" in capsys.readouterr().err
