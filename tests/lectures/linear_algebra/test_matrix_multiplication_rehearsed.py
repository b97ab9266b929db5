"""*Composing transformations* plays to its own voice's times, and to faster and slower ones."""

from fractions import Fraction
from pathlib import Path

import pytest

from mathml_anim.course.load import load_course, load_lecture
from mathml_anim.narration.voices.silent import SilentVoice
from mathml_anim.rehearsal.prepare import prepare
from mathml_anim.rehearsal.strain import FACTORS, strain

COURSE = Path(__file__).parents[3]
FPS = Fraction(5)


@pytest.mark.parametrize("factor", [1.0, *FACTORS])
def test_every_scene_plays_to_the_end_of_its_words(factor):
    course = load_course(COURSE)
    lecture = load_lecture(course, course.entry("linear_algebra/matrix_multiplication"))
    table = prepare(course, lecture, SilentVoice(), FPS)
    assert 180 < table.frames / FPS < 300
    assert strain(course, table, factor) == ()
