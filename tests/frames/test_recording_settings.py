"""The author's Manim configuration stays out of it."""

import subprocess
import sys
from pathlib import Path

SCRIPT = """
from manim import config
from mathml_anim.frames.settings import forget_user_settings, private_media
config.frame_height = 5.0
read = (config.frame_width, config.background_color.to_hex())
forget_user_settings()
print(*read, config.frame_width, config.background_color.to_hex(), config.frame_height)
print(private_media())
"""


def test_a_manim_cfg_is_not_read_and_what_code_has_set_stays(tmp_path: Path) -> None:
    (tmp_path / "manim.cfg").write_text("[CLI]\nframe_width = 3\nbackground_color = #FF0000\n")
    done = subprocess.run([sys.executable, "-c", SCRIPT], cwd=tmp_path, capture_output=True, text=True, check=True)
    values, media = done.stdout.splitlines()
    assert values.split() == ["3.0", "#FF0000", "14.222222222222221", "#000000", "5.0"]
    assert not Path(media).exists(), "the private folder is gone when the process has ended"
    assert [path.name for path in tmp_path.iterdir()] == ["manim.cfg"]


def test_a_forked_process_has_a_folder_of_its_own() -> None:
    import multiprocessing

    from mathml_anim.frames.settings import private_media

    mine = private_media()
    with multiprocessing.get_context("fork").Pool(1) as pool:
        theirs = pool.apply(private_media)
    assert theirs != mine
    assert mine in theirs.parents
