"""Every written lecture plays to the end of its words, at its voice's own times and at faster and slower ones."""

from fractions import Fraction
from pathlib import Path

import pytest

from mathml_anim.course.computed import computed
from mathml_anim.course.load import load_course, load_lecture
from mathml_anim.narration.voices.silent import SilentVoice
from mathml_anim.rehearsal.prepare import prepare
from mathml_anim.rehearsal.strain import FACTORS, strain

COURSE = load_course(Path(__file__).parents[2])
WRITTEN = [entry for module in COURSE.modules for entry in module.lectures if entry.path]
FPS = Fraction(5)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Each lecture faster or slower than its voice speaks, in turn; in a soak both, and at its voice's own times."""
    if "factor" not in metafunc.fixturenames:
        return
    whole = metafunc.config.getoption("--soak")
    cases = [
        pytest.param(entry, factor, id=f"{entry.id}-{factor}")
        for number, entry in enumerate(WRITTEN)
        for factor in ((1.0, *FACTORS) if whole else FACTORS[number % 2 : number % 2 + 1])
    ]
    metafunc.parametrize(("entry", "factor"), cases)


def test_every_scene_plays_to_the_end_of_its_words(entry, factor):
    table = prepare(COURSE, load_lecture(COURSE, entry), SilentVoice(), FPS)
    assert 180 < table.frames / FPS < 480
    assert strain(COURSE, table, factor) == ()


@pytest.mark.parametrize("entry", WRITTEN, ids=lambda entry: entry.id)
def test_every_number_can_be_written_down(entry):
    found, wrong = computed(COURSE, load_lecture(COURSE, entry))
    assert wrong == ()
    assert found
