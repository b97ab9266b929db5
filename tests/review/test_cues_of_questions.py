"""A cue that only a question of the practice is asked at is no idle one."""

from pathlib import Path

from checked import WORDS, found, report, write

SCENE = """
    dot = mean(Dot(), Role.MARK)
    self.add(dot)
    self.wait_until("one")
    self.play(dot.animate.shift(UP), run_time=0.5)
"""


def test_a_cue_at_which_a_question_is_asked_is_not_told(tmp_path: Path) -> None:
    root = write(tmp_path, SCENE, words=WORDS)
    (idle,) = found(report(root), "unused-cue")
    assert "[two]" in idle.what
    path = root / "lectures/first/01_tiny.md"
    path.write_text(path.read_text("utf-8").replace("- answer: yes.", "- answer: yes.\n   - at: moves.two", 1), "utf-8")
    assert found(report(root), "unused-cue") == []
