"""Type sizes, the safe area and the fonts are as the look says, without manim or NumPy."""

import subprocess
import sys

import pytest

from mathml_anim.theme import fonts, layout, motion
from mathml_anim.theme import type as sizes


def test_nothing_is_smaller_than_a_fortieth_of_the_frame():
    every = (sizes.TITLE, sizes.PROSE, sizes.LABEL, sizes.FORMULA, sizes.CODE, sizes.SOURCE)
    assert min(every) >= layout.FRAME_HEIGHT / 40 == sizes.SMALLEST


def test_sizes_are_those_of_the_look():
    assert pytest.approx(layout.FRAME_HEIGHT / 20) == sizes.TITLE
    assert pytest.approx(layout.FRAME_HEIGHT / 28) == sizes.PROSE
    assert pytest.approx(layout.FRAME_HEIGHT / 24) == sizes.LABEL
    assert sizes.FORMULA >= layout.FRAME_HEIGHT / 20


def test_places_nest_and_leave_the_captions_free():
    for box in (layout.SAFE, layout.COLUMN, layout.STAGE, layout.CAPTIONS):
        assert layout.FRAME.contains(box)
    assert layout.SAFE.contains(layout.COLUMN)
    assert layout.SAFE.contains(layout.STAGE)
    assert layout.CAPTIONS.top == pytest.approx(layout.SAFE.bottom)
    assert layout.CAPTIONS.height == pytest.approx(0.12 * layout.FRAME_HEIGHT)
    assert layout.COLUMN.right - layout.FRAME.left == pytest.approx(0.38 * layout.FRAME_WIDTH)
    assert layout.FRAME.width / layout.FRAME.height == pytest.approx(16 / 9)


def test_motion_is_calm():
    assert 0.5 <= motion.ENTER <= 1
    assert 2 <= motion.TRANSFORM <= 3
    assert motion.LEAVE == 0.4
    assert motion.QUIZ_PAUSE >= 5


def test_fonts_ship_with_their_licence():
    names = {path.name for path in fonts.BUNDLED.iterdir()}
    assert {"Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf"} <= names
    assert "SIL Open Font License, Version 1.1" in (fonts.BUNDLED / "Inter-OFL.txt").read_text()


def test_the_theme_needs_neither_manim_nor_numpy():
    code = (
        "import sys\n"
        "from mathml_anim.theme import colours, current, fonts, layers, layout, motion, roles, symbols, type\n"
        "assert not {'manim', 'numpy'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
