"""What a rehearsing child says of a lecture that has gone from the course, and of a translation."""

from pathlib import Path
from typing import Any

import pytest
from heard_messages import Heard
from small_course import COURSE, WORDS, write_course

from mathml_anim.course.model import Course
from mathml_anim.course.targets import UnknownTarget
from mathml_anim.narration.voices.voice import Voice
from mathml_anim.preview.children import Children
from mathml_anim.preview.findings import check_lecture
from mathml_anim.preview.glimpse import glimpse_of_lecture
from mathml_anim.preview.job import Job, Wanted
from mathml_anim.preview.lecture import rehearse_lecture
from mathml_anim.preview.reviewer import Reviewer
from mathml_anim.preview.still import still
from mathml_anim.preview.wire import Teller
from mathml_anim.problems import Remediable
from mathml_anim.review.check import check
from mathml_anim.review.report import Report


def test_a_lecture_that_was_renamed_is_answered_with_the_nearest(tmp_path: Path) -> None:
    root = write_course(tmp_path, course=COURSE.replace("squares =", "cubes ="))
    (root / "lectures/first/01_squares.md").rename(root / "lectures/first/01_cubes.md")
    job = Job(Wanted("15", course=str(root), lecture="first/squares"), 1, "square_turns")
    for ask in (lambda: rehearse_lecture(job, Teller(Heard()), list), lambda: glimpse_of_lecture(job, Teller(Heard()))):
        with pytest.raises(UnknownTarget, match="there is no “first/squares” in this course"):
            ask()
    with pytest.raises(UnknownTarget, match="did you mean “first/cubes”"):
        still(job, Teller(Heard()))


def test_a_lecture_that_lost_its_words_is_told_as_planned(tmp_path: Path) -> None:
    root = write_course(tmp_path)
    (root / "lectures/first/01_squares.md").unlink()
    with pytest.raises(Remediable, match="planned and not written yet"):
        rehearse_lecture(Job(Wanted("15", course=str(root), lecture="first/squares"), 1), Teller(Heard()), list)


def test_a_translation_is_checked_in_its_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def of_words(course: Course, targets: list[str], voice: Voice, **options: Any) -> Report:
        return check(course, targets, voice, **{**options, "words_only": True})

    monkeypatch.setattr("mathml_anim.preview.findings.check", of_words)
    root = write_course(tmp_path)
    german = WORDS.lstrip().replace("And now it [rest] rests.", "Und " + "immer weiter " * 40 + "[rest] ruht es.")
    (root / "lectures/first/01_squares.de.md").write_text(german, "utf-8")
    wanted = Wanted("15", course=str(root), lecture="first/squares", voice="silent", language="de")
    children = Children()
    assert Reviewer(wanted, children, list).can_check
    children.close()
    heard = Heard()
    check_lecture(Job(wanted, 1), Teller(heard))
    for told in heard.told("findings"):
        found = {each["path"]: each["segment"] for each in told["found"] if each["rule"] == "sentence-length"}
        assert found == {"lectures/first/01_squares.de.md": "square_turns"}
