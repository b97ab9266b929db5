"""Motion and rest: stillness, emptiness, holds, quizzes, run times and cues, by scenes that go wrong in one way."""

from pathlib import Path

from checked import LONG_WORDS, found, line_with, placed, report, write

DEFECTS = {
    "still-picture": """
        dot = mean(Dot(), Role.MARK)
        self.add(dot)
        self.wait(1)
        self.play(dot.animate.shift(UP), run_time=1)
        self.wait(8.5)  # 29
        self.play(dot.animate.shift(UP), run_time=1)
        self.wait(4)  # 172
        self.wait(4.5)
        self.play(dot.animate.shift(DOWN), run_time=0.5)
        self.wait(9)  # 308
        self.play(dot.animate.shift(DOWN), run_time=0.5)
    """,
    "empty-picture": """
        self.wait(2.5)  # 0
        dot = mean(Dot(), Role.MARK)
        self.add(dot)
        self.wait(1)
        self.remove(dot)
        self.wait(3)  # 52
        self.add(dot)
        self.wait(1)
        dot.move_to([20, 0, 0])
        self.wait(3)  # 112
        dot.move_to(ORIGIN)
        self.wait(1)
    """,
    "run-time": """
        dot = mean(Dot(), Role.MARK)
        self.add(dot)
        self.wait(1)
        self.play(dot.animate.shift(UP), run_time=0.3)  # 15
        self.wait(0.7)
        self.play(dot.animate.shift(DOWN), run_time=5)  # 30
        self.wait(1)
        self.play(FadeOut(dot), run_time=0.2)  # 120
        self.wait(1)
    """,
    "quiz-pause": """
        def card():
            return mean(VGroup(Prose("Which way?"), Prose("Left").shift(DOWN)), Role.QUIZ, text="Which way?")
        quiz = card()
        self.add(quiz)  # 0
        self.wait(4)
        self.remove(quiz)
        self.wait(1)
        quiz = card()
        self.play(FadeIn(quiz), run_time=1)  # 82
        self.wait(3)
        self.remove(quiz)
        self.wait(1)
        quiz = Prose("What comes next?")
        mean(quiz, Role.QUIZ, text="What comes next?")
        self.add(quiz)  # 150
        self.wait(4.8)
        self.remove(quiz)
        self.wait(1)
    """,
}

NEAR_MISSES = {
    "still-picture": """
        dot = mean(Dot(), Role.MARK)
        self.add(dot)
        self.wait(7.9)
        self.play(dot.animate.shift(0.2 * UP), run_time=1)
        quiz = mean(VGroup(Prose("Which way?")), Role.QUIZ, text="Which way?")
        self.add(quiz)
        self.wait(9)
        self.remove(quiz)
        self.play(dot.animate.shift(0.2 * UP), run_time=1)
        self.wait(7)
        for _ in range(3):
            self.play(dot.animate.shift(0.2 * UP), run_time=1)
            self.wait(3)
    """,
    "empty-picture": """
        self.wait(1.9)
        faint = mean(Dot(color="#8E97A6").set_opacity(0.3), Role.MARK)
        self.add(faint)
        self.wait(3)
        self.remove(faint)
        grid = mean(NumberPlane(), Role.GRID)
        self.add(grid)
        self.wait(3)
    """,
    "run-time": """
        dot = mean(Dot(), Role.MARK)
        self.add(dot)
        self.play(dot.animate.shift(UP), run_time=0.5)
        self.play(dot.animate.shift(DOWN), run_time=4)
        self.wait(6)
        self.add(mean(Dot().shift(UP), Role.MARK))
        self.wait(1 / 15)
        self.play(FadeOut(dot), run_time=0.4)
        bar = VGroup(Prose("Think"), Rectangle(width=4, height=0.1, fill_opacity=1).shift(DOWN))
        mean(bar, Role.QUIZ, text="Think")
        self.add(bar)
        self.play(bar[1].animate.stretch(0.01, 0), run_time=6)
        self.wait(1)
    """,
    "quiz-pause": """
        self.wait(4)
        quiz = mean(VGroup(Prose("Which way?")), Role.QUIZ, text="Which way?")
        self.play(FadeIn(quiz), run_time=0.8)
        self.wait(5)
        self.remove(quiz)
        question = Prose("Just a question?")
        self.add(question)
        self.wait(1)
    """,
}


REVEALS = """\
## A thing moves: recap {scene=Moves}

First [one] comes this. [pause 4] Then [two] comes that. [pause 4] And at last [three] comes all of it. [pause 5]
So it [four] ends. [pause 3]
"""


def test_a_reveal_without_a_rest_is_told_and_one_with_a_rest_is_not(tmp_path: Path) -> None:
    scene = """
        dot = mean(Dot(), Role.MARK)
        self.add(dot)
        self.reveal("one")
        self.play(dot.animate.shift(UP), run_time=1)
        self.wait(1)
        self.play(dot.animate.shift(DOWN), run_time=1)
        self.reveal("two")
        self.play(dot.animate.shift(UP), run_time=1)
        self.wait(2)
        self.play(dot.animate.shift(DOWN), run_time=1)
        self.reveal("three")
        self.wait(0.8)
        self.play(dot.animate.shift(UP), run_time=2)
        self.reveal("four")
    """
    root = write(tmp_path, scene, words=REVEALS)
    result = report(root)
    told = found(result, "reveal-hold")
    assert [finding.what.split("“")[1].split("”")[0] for finding in told] == ["one", "three"]
    assert told[0].line == line_with(root, 'self.reveal("one")')
    assert told[1].line == line_with(root, 'self.reveal("three")')


def test_a_cue_that_nothing_answers_is_told_at_its_line_of_the_words(tmp_path: Path) -> None:
    scene = """
        dot = mean(Dot(), Role.MARK)
        self.add(dot)
        self.wait_until("one")
        self.play(dot.animate.shift(UP), run_time=0.5)
        self.wait_until("two")
        self.wait(1.5)
        self.play(dot.animate.shift(DOWN), run_time=0.5)
        self.wait_until("three")
        self.wait(0.5)
        self.play(dot.animate.shift(UP), run_time=0.5)
    """
    root = write(tmp_path, scene, words=REVEALS)
    result = report(root)
    (told,) = found(result, "cue-change")
    assert "[two]" in told.what
    assert told.line == line_with(root, "[two]", "lectures/first/01_tiny.md")
    (unused,) = found(result, "unused-cue")
    assert "[four]" in unused.what
    assert unused.frame is not None


def test_a_scene_that_raises_is_told_and_what_it_showed_before_is_judged(tmp_path: Path) -> None:
    scene = """
        low = Prose("low").move_to([0, -3.35, 0])
        self.add(low)
        self.wait(1)
        self.play(low.animate.shift(1 / 0))  # raises
    """
    root = write(tmp_path, scene, words=LONG_WORDS)
    result = report(root)
    (told,) = found(result, "broken")
    assert (told.line, told.segment) == (line_with(root, "# raises"), "moves")
    assert placed(result, "caption-band") == [(0, line_with(root, "self.add(low)"))]
    assert result.errors >= 2


def test_a_late_cue_is_a_finding_with_its_line(tmp_path: Path) -> None:
    scene = """
        dot = mean(Dot(), Role.MARK)
        self.play(FadeIn(dot), run_time=6)
        self.wait_until("one")
    """
    root = write(tmp_path, scene)
    (told,) = found(report(root), "broken")
    assert told.line == line_with(root, 'self.wait_until("one")')
