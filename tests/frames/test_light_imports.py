"""Drawing needs no manim: a process that only draws starts quickly and stays small."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize("module", ["raster", "binary", "change", "digest", "svg", "outline", "take"])
def test_manim_is_not_imported(module: str) -> None:
    script = f"import mathml_anim.frames.{module}, sys; print('manim' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
