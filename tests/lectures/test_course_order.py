"""The course's own order: what a lecture builds on comes before it, in the course and in every track."""

import importlib.util
import sys
from pathlib import Path

import pytest

from mathml_anim.course.load import load_course
from mathml_anim.course.order import needs_of, untaught

ROOT = Path(__file__).parents[2]
COURSE = load_course(ROOT)
NEEDS = {entry.id: needs_of(COURSE, entry) for entry in COURSE.entries}
TRACKS = {track.id: track for track in COURSE.tracks}


def load_map():
    spec = importlib.util.spec_from_file_location("course_map", ROOT / "tools" / "course_map.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["course_map"] = module
    spec.loader.exec_module(module)
    return module


course_map = load_map()


def test_the_course_has_its_modules_in_their_weeks():
    shape = {module.id: (len(module.lectures), module.weeks) for module in COURSE.modules}
    assert shape == {
        "linear_algebra": (11, (4, 6)),
        "calculus": (10, (6, 8)),
        "probability": (11, (6, 10)),
        "capstone": (11, (8, 12)),
    }


def test_what_a_lecture_builds_on_comes_before_it():
    assert list(untaught([entry.id for entry in COURSE.entries], NEEDS)) == []


@pytest.mark.parametrize("name", ["specialisation", "engineers", "tools", "ml_and_ai", "postgraduate"])
def test_no_track_uses_what_it_has_not_taught(name):
    track = TRACKS[name]
    assert list(untaught(track.lectures, NEEDS, track.assumes)) == []
    assert not set(track.assumes) & set(track.lectures)


def test_tracks_keep_the_order_that_they_are_for():
    whole = tuple(entry.id for entry in COURSE.entries)
    assert TRACKS["specialisation"].lectures == whole
    milestones = {
        "engineers": ["capstone/recommender", "capstone/neural_network", "capstone/fraud_detection"],
        "tools": ["linear_algebra/pca", "linear_algebra/svd", "calculus/taylor_and_hessians", "capstone/your_path"],
        "ml_and_ai": [
            "capstone/image_recognition",
            "capstone/neural_network",
            "capstone/sepsis_diagnostics",
            "capstone/financial_risk",
            "capstone/autonomous_driving",
        ],
        "postgraduate": ["capstone/linear_regression", "capstone/patient_outcomes", "capstone/embeddings"],
    }
    for name, wanted in milestones.items():
        assert [id for id in TRACKS[name].lectures if id in wanted] == wanted
    assert set(TRACKS["engineers"].lectures).isdisjoint(
        {"linear_algebra/determinants", "calculus/taylor_and_hessians", "probability/entropy"}
    )


def test_the_map_in_the_docs_is_of_this_course():
    """After a change of course.toml or of a lecture's `needs:`, `python tools/course_map.py` draws it anew."""
    assert (ROOT / "docs" / "course_map.svg").read_text("utf-8") == course_map.picture(COURSE)
    assert (ROOT / "docs" / "course_map.md").read_text("utf-8") == course_map.page(COURSE)


def test_arrows_that_follow_from_others_are_left_out():
    needs = {"m/a": (), "m/b": ("m/a",), "m/c": ("m/a", "m/b")}
    assert course_map.direct(needs) == {"m/a": (), "m/b": ("m/a",), "m/c": ("m/b",)}
