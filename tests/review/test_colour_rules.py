"""Colour: contrast with what is really behind, colour-blind viewers, symbols that keep their colour."""

import re
from pathlib import Path

import numpy as np
import pytest
from checked import LONG_WORDS, found, line_with, placed, report, write

from mathml_anim.review.colours import contrast, distance, luminance
from mathml_anim.theme.colours import DARK, LIGHT, ColourRole

BRIGHT = 'mean(Rectangle(width=5, height=2, fill_opacity=1, stroke_width=0, fill_color="#F3F1EA"), Role.BACKING)'

DEFECTS = {
    "text-contrast": f"""
        grey = Prose("hardly there", color="#3A4150")
        self.add(grey)  # 0
        self.wait(1)
        self.remove(grey)
        self.wait(1)
        ground = {BRIGHT}
        title = Label("white on white", backing=False)
        self.add(ground, title)  # 30
        self.wait(1)
        self.remove(ground, title)
        self.wait(1)
        faint = Formula("x = y", spoken="x equals y").set_opacity(0.3)
        self.add(faint)  # 60
        self.wait(1)
    """,
    "line-contrast": """
        line = mean(Line(LEFT, RIGHT, color="#222831"), Role.MARK)
        self.add(line)  # 0
        self.wait(1)
        self.remove(line)
        self.wait(1)
        arrow = VectorArrow((2, 1), color="#402020")
        self.add(arrow)  # 30
        self.wait(1)
        self.remove(arrow)
        self.wait(1)
        wave = FunctionGraph(np.sin, x_range=(-3, 3)).set_stroke("#52B5E6", opacity=0.2)
        self.add(wave)  # 60
        self.wait(1)
    """,
    "text-over-lines": """
        grid = mean(NumberPlane(background_line_style={"stroke_color": "#52B5E6"}), Role.GRID)
        words = Prose("words on a grid").move_to([0.4, 0.5, 0])
        self.add(grid, words)  # 0
        self.wait(1)
        self.remove(words)
        self.wait(1)
        formula = Formula("a + b", spoken="a plus b").move_to([1, 1, 0])
        self.add(formula)  # 30
        self.wait(1)
        self.remove(formula, grid)
        self.wait(1)
        through = mean(Line([-3, 0, 0], [3, 0, 0], stroke_width=4), Role.MARK)
        label = Label("struck through", backing=False)
        self.add(label, through)  # 60
        self.wait(1)
    """,
    "colour-vision": """
        def pair(one, other, what=Circle):
            return VGroup(*(
                mean(what(fill_opacity=1, color=c).scale(0.3).shift(x), Role.MARK)
                for c, x in ((one, LEFT), (other, RIGHT))
            ))
        dots = pair("#d62728", "#7a8a26")
        self.add(dots)  # 0
        self.wait(1)
        self.remove(dots)
        self.wait(1)
        squares = pair("#2ca02c", "#c46f10", Square)
        self.add(squares)  # 30
        self.wait(1)
        self.remove(squares)
        self.wait(1)
        dots = pair("#00b7c4", "#3fae8c")
        self.add(dots)  # 60
        self.wait(1)
    """,
}
DEFECTS["colour-vision"] = DEFECTS["colour-vision"].replace('"#00b7c4", "#3fae8c"', '"#1ACC1A", "#66B3FF"')

NEAR_MISSES = {
    "text-contrast": f"""
        mute = Prose("quiet but clear", color="mute")
        ground = {BRIGHT}
        backed = Label("backed").move_to(ground)
        self.add(mute.shift(2 * UP), ground, backed)
        self.wait(1)
        dimmed = Prose("finished with").shift(2 * DOWN)
        self.add(dimmed)
        self.play(*self.dim(dimmed))
        self.wait(1)
        fading = Prose("fading slowly").shift(1.5 * UP + 4 * LEFT)
        self.play(FadeIn(fading), run_time=3)
        self.play(FadeOut(fading), run_time=3)
    """,
    "line-contrast": """
        grid = mean(NumberPlane().set_opacity(0.1), Role.GRID)
        axis = mean(Line(LEFT, RIGHT, color="#222831"), Role.AXIS)
        self.add(grid, axis, mean(Line(UP, 2 * UP, color="mute".replace("mute", "#8E97A6")), Role.MARK))
        self.wait(1)
        arrow = VectorArrow((2, 1))
        self.add(arrow)
        self.play(*self.dim(arrow))
        self.wait(1)
        area = mean(Square(fill_opacity=0.15, color="#52B5E6").shift(3 * RIGHT), Role.SUBJECT)
        self.play(Create(area))
        self.wait(1)
    """,
    "text-over-lines": """
        style = {"stroke_opacity": 0.12}
        faint = mean(NumberPlane(background_line_style=style, axis_config=style), Role.GRID)
        words = Prose("over faint lines").move_to([0.4, 0.5, 0])
        self.add(faint, words)
        self.wait(1)
        grid = mean(NumberPlane(background_line_style={"stroke_color": "#52B5E6"}), Role.GRID)
        backed = Label("on a backing").move_to([3, 2, 0])
        self.remove(faint, words)
        self.add(grid, backed)
        self.wait(1)
        flies = Formula("x", spoken="x").move_to([-5, -1, 0])
        self.play(FadeIn(flies), run_time=0.3)
        self.play(flies.animate.move_to([-4, 2.5, 0]), run_time=2)
        self.remove(flies)
        boxed = Label("boxed", backing=False).move_to([0, -1.5, 0])
        self.remove(grid)
        self.add(boxed, mean(SurroundingRectangle(boxed), Role.MARK))
        self.wait(1)
    """,
    "colour-vision": """
        theme = ["#52B5E6", "#25E8A2", "#D65E68", "#DF933C", "#A06DF0", "#FCD614", "#F3F1EA"]
        dots = [mean(Dot(color=c), Role.MARK).shift((n - 3) * RIGHT) for n, c in enumerate(theme)]
        self.add(*dots)
        self.wait(1)
        shapes = [
            mean(what(fill_opacity=1, color=c).scale(0.3).shift(2 * UP + x), Role.MARK)
            for what, c, x in ((Circle, "#d62728", LEFT), (Triangle, "#7a8a26", RIGHT))
        ]
        self.add(*shapes)
        self.wait(1)
        self.remove(*shapes)
        for c, x, name in (("#d62728", LEFT, "p"), ("#7a8a26", RIGHT, "q")):
            dot = mean(Circle(fill_opacity=1, color=c).scale(0.3).shift(2 * UP + x), Role.MARK)
            self.add(dot, Label(name, at=dot, color=c, spoken=name))
        self.wait(1)
    """,
}


def expected(root: Path) -> list[tuple[int, int]]:
    lines = (root / "scenes/first/tiny.py").read_text("utf-8").splitlines()
    marked = ((re.search(r"  # (\d+)$", line), number) for number, line in enumerate(lines, 1))
    return [(int(match[1]), number) for match, number in marked if match]


SYMBOLS = """
    first = Formula("lambda v", spoken="lambda v", colors={"lambda": "focus", "v": "first", "A": "space"})
    self.add(first)
    self.wait(1)
    self.remove(first)
    second = Formula("v + A", spoken="v plus A", colors={"v": "second", "A": "space"})
    self.add(second)  # 15
    self.wait(1)
    self.remove(second)
    third = Formula("A x", spoken="A x", colors={"A": "change"})
    self.add(third)  # 30
    self.wait(1)
    self.remove(third)
    fourth = Label("$x$ and $v$", spoken="x and v", backing=False)
    self.add(fourth)
    self.wait(1)
    fourth.set_color("#A06DF0")  # violet
    self.wait(1)
"""


def test_a_symbol_in_another_colour_is_told_where_it_has_it(tmp_path: Path) -> None:
    root = write(tmp_path, SYMBOLS, words=LONG_WORDS)
    told = found(report(root), "symbol-colour")
    assert [(finding.frame, finding.line) for finding in told[:2]] == expected(root)[:2]
    assert [finding.what.split()[0] for finding in told] == ["v", "A", "v"]
    assert abs((told[2].frame or 0) - 60) <= 2


def test_ink_and_focus_are_nobodys_colour(tmp_path: Path) -> None:
    scene = """
        for n, color in enumerate(("ink", "first", "focus", "mute", "first")):
            formula = Formula("v", spoken="v", colors={"v": color})
            self.add(formula)
            self.wait(1)
            self.remove(formula)
        lit = Formula("x", spoken="x", colors={"x": "first"})
        self.add(lit)
        self.wait(1)
        self.play(lit.animate.set_color("#FCD614"), run_time=1)
        self.play(lit.animate.set_color("#25E8A2"), run_time=1)
        self.wait(1)
        self.remove(lit)
        bold = Formula("bold(v)", spoken="v", colors={"bold(v)": "second"})
        self.add(bold)
        self.wait(1)
    """
    assert placed(report(write(tmp_path, scene, words=LONG_WORDS)), "symbol-colour") == []


@pytest.mark.parametrize(("second", "told"), [("belief", []), ("second", ["v with an index"])])
def test_a_letter_with_an_index_is_another_symbol_with_its_own_colour(tmp_path: Path, second, told) -> None:
    scene = f"""
        for source, color in (("v", "first"), ("v_1", "belief"), ("v, 1", "first"), ("v_2", "{second}")):
            formula = Formula(source, spoken="v", color=color)
            self.add(formula)
            self.wait(1)
            self.remove(formula)
    """
    findings = found(report(write(tmp_path, scene, words=LONG_WORDS)), "symbol-colour")
    assert [finding.what.split(" is ")[0] for finding in findings] == told


def test_a_text_that_is_made_anew_in_every_frame_is_looked_at_too(tmp_path: Path) -> None:
    scene = """
        tracker = ValueTracker(0)
        label = always_redraw(lambda: Label(f"{tracker.get_value():.1f}", color="#303540", backing=False))
        self.add(label)
        self.wait(1)
        self.play(tracker.animate.set_value(3), run_time=2)
        self.wait(1)
    """
    root = write(tmp_path, scene, words=LONG_WORDS)
    told = placed(report(root), "text-contrast")
    assert told[0] == (0, line_with(root, "self.add(label)"))


def test_contrast_and_luminance_are_those_of_wcag() -> None:
    black, white, grey = np.zeros(3), np.ones(3), np.full(3, 0x77 / 255)
    assert float(contrast(black, white)) == pytest.approx(21)
    assert float(contrast(grey, white)) == pytest.approx(4.48, abs=0.005)
    assert float(luminance(np.array([1.0, 0, 0]))) == pytest.approx(0.2126)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_the_themes_own_colours_stay_apart_for_everybody(theme: object) -> None:
    roles = [role for role in ColourRole if role not in {ColourRole.GROUND, ColourRole.MUTE}]
    colours = [theme.colour(role) for role in roles]  # type: ignore[attr-defined]
    rgb = [np.array([int(c[n : n + 2], 16) / 255 for n in (1, 3, 5)]) for c in colours]
    for sight in ("", "protanopia", "deuteranopia", "tritanopia"):
        nearest = min(distance(a, b, sight) for n, a in enumerate(rgb) for b in rgb[:n])
        assert nearest > 9.5
