"""*Vectors: arrows, lists, data* plays to its own voice's times, and to faster and slower ones."""

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
    entries = (entry for module in course.modules for entry in module.lectures)
    lecture = load_lecture(course, next(entry for entry in entries if entry.id == "linear_algebra/vectors"))
    table = prepare(course, lecture, SilentVoice(), FPS)
    assert 180 < table.frames / FPS < 370
    assert strain(course, table, factor) == ()
