import os
from pathlib import Path

import pytest

from mathml_anim.problems import Remediable
from mathml_anim.rendering.spool import spool_folder


def test_a_spool_is_gone_afterwards_and_so_are_those_of_the_dead(tmp_path: Path) -> None:
    dead = tmp_path / "spool/999999999-abc"
    dead.mkdir(parents=True)
    alive = tmp_path / f"spool/{os.getppid()}-abc"
    alive.mkdir()
    with spool_folder(tmp_path) as spool:
        assert not list(spool.iterdir())
        assert {path.name for path in spool.parent.iterdir()} == {spool.name, alive.name}
    assert list((tmp_path / "spool").iterdir()) == [alive]


def test_a_full_disk_is_told_with_its_remedy(tmp_path: Path) -> None:
    with pytest.raises(Remediable, match="No space left on device — free some space"), spool_folder(tmp_path):
        raise OSError(28, "No space left on device")
    assert not list((tmp_path / "spool").iterdir())


def test_a_store_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "store").write_text("a file")
    with pytest.raises(Remediable, match="cannot be used"), spool_folder(tmp_path / "store"):
        pass
