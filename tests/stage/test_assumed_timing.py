"""A scene played by itself finds its lecture by the name of its file, also when the file holds one idea of it."""

import sys
from fractions import Fraction
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from manim import Scene
from small_course import SCENES, write_course

from mathml_anim.problems import Remediable
from mathml_anim.stage.assumed import assumed_brief


def scene_in(root: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> type[Scene]:
    """Write the scenes of the small course into a file of another name, and return the first of them."""
    path = root / "scenes/first" / f"{name}.py"
    path.write_text(SCENES.lstrip(), "utf-8")
    spec = spec_from_file_location(f"{root.name}_{name}", path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    monkeypatch.setitem(sys.modules, spec.name, module)
    spec.loader.exec_module(module)
    found = module.SquareTurns
    assert issubclass(found, Scene)
    return found


@pytest.mark.parametrize("name", ["squares", "squares_that_turn"])
def test_a_file_named_after_its_lecture_or_an_idea_of_it_is_timed(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = scene_in(write_course(tmp_path), name, monkeypatch)
    brief = assumed_brief(scene, Fraction(30))
    assert (brief.lecture, brief.segment) == ("first/squares", "square_turns")
    assert brief.frames > brief.cues["rest"] > brief.cues["turn"] > 0


@pytest.mark.parametrize("name", ["squaresque", "square"])
def test_a_file_that_only_begins_alike_belongs_to_no_lecture(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = scene_in(write_course(tmp_path), name, monkeypatch)
    with pytest.raises(Remediable, match="belongs to no lecture"):
        assumed_brief(scene, Fraction(30))
