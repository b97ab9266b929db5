"""Layout: each defect is told with its frame and line, and what only looks like one is not."""

from pathlib import Path

from checked import LONG_WORDS, line_with, placed, report, write

FPS = 15

DEFECTS = {
    "text-over-text": """
        below = Prose("Something to read")
        self.add(below)
        self.wait(1)
        first = Prose("and over it another").shift(0.1 * UP)
        self.add(first)  # 15
        self.wait(1)
        self.remove(first)
        self.wait(2)
        label = Label("label", backing=False).move_to(below.get_left() + 0.3 * RIGHT)
        self.add(label)  # 60
        self.wait(0.4)
        self.remove(label)
        self.wait(1.6)
        far = Formula("x + y", spoken="x plus y").move_to([4, 2, 0])
        self.add(far)
        self.play(far.animate(rate_func=linear).move_to([0, 0, 0]), run_time=2)  # 116
        self.wait(1)
    """,
    "out-of-frame": """
        edge = Label("too far right").move_to([6.6, 2, 0])
        self.add(edge)  # 0
        self.wait(1)
        self.remove(edge)
        self.wait(1)
        dot = mean(Dot(radius=0.3), Role.MARK).move_to([0, 3.9, 0])
        self.add(dot)  # 30
        self.wait(1)
        self.remove(dot)
        self.wait(1)
        arrow = VectorArrow((3, 0), tail=[5.5, 0, 0])
        self.add(arrow)  # 60
        self.wait(1)
    """,
    "safe-margin": """
        left = Prose("left").move_to([-6.6, 1, 0])
        self.add(left)  # 0
        self.wait(1)
        self.remove(left)
        self.wait(1)
        top = Label("top").move_to([0, 3.7, 0])
        self.add(top)  # 30
        self.wait(1)
        self.remove(top)
        self.wait(1)
        mark = mean(Square(0.3, fill_opacity=1), Role.MARK).move_to([6.7, 0, 0])
        self.add(mark)  # 60
        self.wait(1)
    """,
    "caption-band": """
        low = Prose("low").move_to([0, -3.35, 0])
        self.add(low)  # 0
        self.wait(1)
        self.remove(low)
        self.wait(1)
        formula = Formula("x", spoken="x").move_to([0, -3.2, 0])
        self.add(formula)  # 30
        self.wait(1)
        self.remove(formula)
        self.wait(1)
        number = Number(3.5, name="loss").move_to([0, 0, 0])
        self.add(number)
        self.play(number.animate(rate_func=linear).move_to([0, -3.4, 0]), run_time=2)  # 86
        self.wait(1)
    """,
    "small-text": """
        small = Prose("small", size=0.17)
        self.add(small)  # 0
        self.wait(1)
        self.remove(small)
        self.wait(1)
        formula = Formula("x + y", spoken="x plus y", size=0.4).scale(0.45)
        self.add(formula)  # 30
        self.wait(1)
        self.remove(formula)
        self.wait(1)
        number = Number(3.5, size=0.15, name="loss")
        self.add(number)  # 60
        self.wait(1)
    """,
}
"""Three defects a rule; the number in a comment is the frame at which that line's defect begins."""

NEAR_MISSES = {
    "text-over-text": """
        below = Prose("Something to read").shift(UP)
        close = Prose("just below it").next_to(below, DOWN, buff=0.05)
        self.add(below, close)
        self.wait(1)
        passing = Label("passing", backing=False).move_to(below)
        self.add(passing)
        self.wait(0.2)
        self.remove(passing)
        faint = Prose("half gone").move_to(below).set_opacity(0.4)
        self.add(faint)
        self.wait(1)
        self.remove(faint)
        twin = below.copy()
        self.add(twin)
        self.wait(1)
        self.play(FadeOut(twin), run_time=0.4)
        other = Prose("Something else here").move_to(below)
        self.play(FadeOut(below), FadeIn(other), run_time=0.5)
        self.wait(1)
    """,
    "out-of-frame": """
        grid = mean(NumberPlane(x_range=(-20, 20), y_range=(-20, 20)), Role.GRID)
        line = mean(Line([-9, -3, 0], [9, 3, 0]), Role.MARK)
        inside = mean(Dot(radius=0.1), Role.MARK).move_to([6.2, 3.4, 0])
        curve = mean(FunctionGraph(lambda x: x**2), Role.SUBJECT)
        self.add(grid, line, inside, curve)
        self.wait(1)
        hidden = Prose("unseen").move_to([9, 0, 0]).set_opacity(0)
        self.add(hidden)
        self.wait(1)
    """,
    "safe-margin": """
        corner = Prose("corner")
        corner.move_to([-6.4, 3.6, 0], aligned_edge=UL)
        self.add(corner, mean(Axes(x_length=14, y_length=8), Role.AXIS))
        self.wait(1)
        quick = mean(Dot(), Role.MARK).move_to([6.8, 0, 0])
        self.add(quick)
        self.wait(0.2)
        self.remove(quick)
        self.wait(1)
    """,
    "caption-band": """
        above = Prose("just above").move_to([0, -3.02, 0], aligned_edge=DOWN)
        mark = mean(Dot(), Role.MARK).move_to([0, -3.3, 0])
        self.add(above, mark)
        self.wait(2)
    """,
    "small-text": """
        smallest = Prose("smallest", size=0.2).shift(2 * UP)
        indexed = Formula("x_(i j)^2", spoken="x i j squared", size=0.27)
        number = Number(0.12, size=0.21, name="p").shift(2 * DOWN)
        dash = Label("–", size=0.3, backing=False).shift(3 * RIGHT)
        self.add(smallest, indexed, number, dash)
        self.wait(1)
        grows = Prose("grows").shift(3 * LEFT)
        self.play(GrowFromCenter(grows), run_time=1)
        self.wait(1)
        frame = self.camera.frame
        tiny = Prose("near", size=0.15).move_to([3, 1, 0])
        self.add(tiny)
        frame.set(width=7).move_to([2, 0, 0])
        self.wait(1)
    """,
}


def test_a_text_that_meets_another_on_its_way_is_told_when_they_meet(tmp_path: Path) -> None:
    scene = """
        still = Prose("still").move_to([2, 0, 0])
        mover = Formula("x", spoken="x").move_to([-4, 0, 0])
        self.add(still, mover)
        self.wait(1)
        self.play(mover.animate(rate_func=linear).move_to([2, 0, 0]), run_time=3)
        self.wait(1)
    """
    root = write(tmp_path, scene, words=LONG_WORDS)
    ((frame, line),) = placed(report(root), "text-over-text")
    assert line == line_with(root, "self.play(mover")
    # It moves 2 units a second from −4 and meets the word's left edge, at about 1.7, after 2.8 s.
    assert abs(frame - (1 + 2.8) * FPS) <= 2


def test_more_than_seven_things_are_a_crowd_unless_they_are_dimmed(tmp_path: Path) -> None:
    scene = """
        dots = [mean(Dot(), Role.MARK, name=str(n)).shift(n * RIGHT / 2) for n in range(8)]
        self.add(*dots[:7])
        self.wait(1)
        self.add(dots[7])  # 15
        self.wait(1)
        self.play(*self.dim(dots[0]))
        self.wait(1)
        group = mean(VGroup(*(mean(Dot(), Role.MARK).shift(UP + n * RIGHT / 2) for n in range(9))), Role.SUBJECT)
        self.play(*self.dim(dots[1]))
        self.add(group)
        self.wait(1)
    """
    root = write(tmp_path, scene, words=LONG_WORDS)
    assert placed(report(root), "crowded") == [(15, line_with(root, "# 15"))]
