import json
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
    assert "1 shots removed" in capsys.readouterr().out
    assert len(store.held()) == 1


def test_a_rate_or_a_number_of_jobs_that_cannot_be_is_wrong_usage(
    store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["render", "x.py:Scene", "--fps", "fast"]) == 2
    assert "is no frame rate" in capsys.readouterr().err
    assert run(["render", "x.py:Scene", "--jobs", "0"]) == 2
    assert "--jobs" in capsys.readouterr().err
