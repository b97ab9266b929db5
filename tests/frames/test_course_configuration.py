"""What a course's `manim.cfg` says of pictures, and what of it a recording takes."""

from pathlib import Path

import pytest
from manim import RED, ManimColor

from mathml_anim.frames.manim_cfg import settings_in
from mathml_anim.problems import ProblemsFound


def written(folder: Path, text: str) -> Path:
    (folder / "manim.cfg").write_text(text, "utf-8")
    return folder


def test_a_folder_without_one_says_nothing(tmp_path: Path) -> None:
    assert settings_in(tmp_path) == {}
    assert settings_in(written(tmp_path, "[output]\nverbosity = ERROR\n")) == {}


def test_what_is_of_pictures_is_taken_and_what_is_a_render_s_own_is_not(tmp_path: Path) -> None:
    text = "[CLI]\nbackground_color = RED\nframe_height = 4\nassets_dir = sounds\npixel_width = 7\nseed = 3\n"
    assert settings_in(written(tmp_path, "\ufeff" + text)) == {
        "background_color": RED,
        "frame_height": 4.0,
        "frame_width": pytest.approx(64 / 9),
        "assets_dir": str(tmp_path / "sounds"),
    }
    found = settings_in(written(tmp_path, "[CLI]\nframe_height = 4\nframe_width = 5\nbackground_color = #010203\n"))
    assert found == {"frame_height": 4.0, "frame_width": 5.0, "background_color": ManimColor("#010203")}


def test_a_template_of_tex_is_read(tmp_path: Path) -> None:
    (tmp_path / "own.tex").write_text("\\documentclass{own}\n\\begin{document}YourTextHere\\end{document}\n", "utf-8")
    template = settings_in(written(tmp_path, "[CLI]\ntex_template_file = own.tex\n"))["tex_template"]
    assert "documentclass{own}" in template.body  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("frame_height = 8\n", [(1, "it is no configuration file")]),
        ("[CLI]\n\nframe_height = 8\nframe_height = 9\n", [(4, "it is no configuration file")]),
        (
            "[CLI]\nframe_height = tall\nframe_width = 0\nbackground_color = nightish\n",
            [(2, "frame_height is “tall”"), (3, "frame_width is “0”"), (4, "background_color is “nightish”")],
        ),
        ("[CLI]\ntex_template_file = none.tex\n", [(2, "tex_template_file is “none.tex”")]),
    ],
)
def test_what_is_wrong_is_told_at_its_line(tmp_path: Path, text: str, places: list[tuple[int, str]]) -> None:
    with pytest.raises(ProblemsFound) as raised:
        settings_in(written(tmp_path, text))
    assert [(problem.line, problem.what) for problem in raised.value.problems] == places
