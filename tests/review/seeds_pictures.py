"""Seeded defects that are seen: scenes whose marked lines break a rule from a frame on."""

from pathlib import Path

import test_colour_rules
import test_layout_rules
import test_motion_rules
from checked import LONG_WORDS, report, write
from seeds import Place, Told, line_of, places, seed, seeded_scene

for module in (test_layout_rules, test_colour_rules, test_motion_rules):
    for rule, scene in module.DEFECTS.items():
        seeded_scene(rule, "defects", scene, words=LONG_WORDS)
    for rule, scene in module.NEAR_MISSES.items():
        seeded_scene(rule, "near_miss", scene, words=LONG_WORDS)

DOTS = """
dots = [mean(Dot(), Role.MARK, name=str(n)).shift((n - 4) * RIGHT / 2) for n in range(9)]
"""
seeded_scene(
    "crowded",
    "eight_marks_then_labels_then_formulas",
    DOTS
    + """
self.add(*dots[:7])
self.wait(1)
self.add(dots[7])  # 15
self.wait(1)
self.remove(*dots)
self.wait(1)
labels = [Label(name, backing=False).move_to([n - 4, 1, 0]) for n, name in enumerate("abcdefgh")]
self.add(*labels)  # 45
self.wait(1)
self.remove(*labels)
self.wait(1)
formulas = [Formula(name, spoken=name).move_to([n - 4, -1, 0]) for n, name in enumerate("abcdefgh")]
self.add(*formulas[:5])
self.wait(1)
self.play(*(FadeIn(formula) for formula in formulas[5:]), run_time=2)  # 105
self.wait(1)
""",
    words=LONG_WORDS,
)
seeded_scene(
    "crowded",
    "seven_and_one_dimmed_one_group_a_grid_and_what_is_nearly_gone",
    DOTS
    + """
self.add(mean(NumberPlane(), Role.GRID), *dots[:7])
self.play(*self.dim(dots[0]))
self.add(mean(VGroup(*(mean(Dot(), Role.MARK).shift(UP + n * RIGHT / 2) for n in range(9))), Role.SUBJECT))
self.wait(1)
faint = mean(Dot(radius=0.3), Role.MARK).shift(2 * UP).set_opacity(0.4)
self.add(faint)
self.wait(1)
""",
    words=LONG_WORDS,
)

SYMBOLS = """
formula = Formula("v + A", spoken="v plus A", colors={"v": "first", "A": "space"})
self.add(formula)
self.wait(1)
self.remove(formula)
second = Formula("v", spoken="v", colors={"v": "second"})
self.add(second)  # 15
self.wait(1)
self.remove(second)
third = Formula("A x", spoken="A x", colors={"A": "change"})
self.add(third)  # 30
self.wait(1)
self.remove(third)
fourth = Label("$v$", spoken="v", backing=False, color="belief")
self.add(fourth)  # 45
self.wait(1)
"""
seeded_scene("symbol-colour", "in_formulas_and_a_label", SYMBOLS, words=LONG_WORDS)
seeded_scene(
    "symbol-colour",
    "lit_in_focus_and_on_the_way_to_another_colour",
    """
lit = Formula("v", spoken="v", colors={"v": "first"})
self.add(lit)
self.wait(1)
self.play(lit.animate.set_color("#FCD614"), run_time=1)
self.play(lit.animate.set_color("#25E8A2"), run_time=1)
self.play(lit.animate(rate_func=there_and_back).set_color("#A06DF0"), run_time=1)
""",
    words=LONG_WORDS,
)

FLASHES = """
card = mean(Rectangle(width=12, height=6, fill_opacity=1, stroke_width=0, color="{off}"), Role.BACKING)
self.add(card, mean(Dot(), Role.MARK))
self.wait(1)
def blink(times, seconds, on):
    for step in range(times):
        card.set_fill(on if step % 2 == 0 else "{off}")
        self.wait(seconds){mark}
for times, seconds, on in {blinks}:
    blink(times, seconds, on)
    self.wait(2)
"""


def flashing(root: Path, rule: str, off: str, blinks: str, frames: list[int]) -> Told:
    """A card blinks several times over, from each of some frames on."""
    write(root, FLASHES.format(off=off, blinks=blinks, mark="  # blinks"), words=LONG_WORDS)
    line = line_of(root, "# blinks", "scenes/first/tiny.py")
    return Told(places(report(root).findings, rule), [Place("tiny.py", line, frame) for frame in frames])


@seed("general-flash", 3)
def black_and_white_then_grey_then_bright(root: Path) -> Told:
    return flashing(
        root,
        "general-flash",
        "#404040",
        '((8, 2 / 15, "#FFFFFF"), (8, 2 / 15, "#909090"), (12, 1 / 15, "#D0D0D0"))',
        [15, 15 + 16 + 30, 15 + 16 + 30 + 16 + 30],
    )


@seed("general-flash", 0)
def three_flashes_slow_ones_and_weak_ones(root: Path) -> Told:
    blinks = '((6, 2 / 15, "#FFFFFF"), (8, 0.4, "#FFFFFF"), (12, 1 / 15, "#484848"))'
    return flashing(root, "general-flash", "#404040", blinks, [])


@seed("red-flash", 3)
def red_and_black_then_red_and_grey_red_then_dark_and_bright_red(root: Path) -> Told:
    return flashing(
        root,
        "red-flash",
        "#0A0A0A",
        '((8, 2 / 15, "#CC0000"), (12, 1 / 15, "#FF0000"), (8, 2 / 15, "#C01010"))',
        [15, 15 + 16 + 30, 15 + 16 + 30 + 12 + 30],
    )


@seed("red-flash", 0)
def blue_ones_the_themes_red_and_three_red_ones(root: Path) -> Told:
    blinks = '((8, 2 / 15, "#0000FF"), (8, 2 / 15, "#D65E68"), (6, 2 / 15, "#FF0000"))'
    return flashing(root, "red-flash", "#0A0A0A", blinks, [])


REVEALS = """\
## A thing moves: recap {scene=Moves}

First [one] comes this. [pause 4] Then [two] comes that. [pause 4] And at last [three] comes all of it. [pause 5]
So it [four] ends. [pause 3]
"""
MOVER = "dot = mean(Dot(), Role.MARK)\nself.add(dot)\n"


def cued(root: Path, scene: str, rule: str, *names: str) -> tuple[Told, dict[str, int]]:
    """What is found in a scene with four cues; each of `names` is to be told at its cue and its line of the words."""
    from test_word_rules import timed

    write(root, MOVER + scene, words=REVEALS)
    cues = dict(timed(root).segments[0].cues)
    expected = [Place("01_tiny.md", line_of(root, f"[{name}]"), cues[name]) for name in names]
    return Told(places(report(root).findings, rule), expected), cues


@seed("reveal-hold", 3)
def reveals_that_are_not_let_rest(root: Path) -> Told:
    scene = """
self.reveal("one")
self.play(dot.animate.shift(UP), run_time=1)
self.wait(1)
self.play(dot.animate.shift(DOWN), run_time=1)
self.reveal("two")
self.wait(0.6)
self.play(dot.animate.shift(UP), run_time=1)
self.reveal("three")
for _ in range(4):
    self.play(dot.animate.shift(0.3 * UP), run_time=1)
    self.wait(0.6)
self.reveal("four")
"""
    told, cues = cued(root, scene, "reveal-hold")
    expected = [
        Place("tiny.py", line_of(root, f'self.reveal("{name}")', "scenes/first/tiny.py"), cues[name])
        for name in ("one", "two", "three")
    ]
    return Told(told.found, expected)


@seed("reveal-hold", 0)
def a_reveal_after_which_two_seconds_pass(root: Path) -> Told:
    scene = """
self.reveal("one")
self.play(dot.animate.shift(UP), run_time=1)
self.wait(2)
self.reveal("two")
self.wait(2)
self.play(dot.animate.shift(UP), run_time=1)
"""
    return cued(root, scene, "reveal-hold")[0]


@seed("cue-change", 3)
def cues_that_nothing_answers(root: Path) -> Told:
    scene = """
self.play(dot.animate.shift(UP), run_time=0.5)
self.wait_until("one")
self.wait(1.3)
self.play(dot.animate.shift(DOWN), run_time=0.5)
self.wait_until("two")
self.wait_until("three")
self.wait(1.2)
self.play(dot.animate.shift(UP), run_time=0.5)
self.wait_until("four")
self.play(dot.animate.shift(UP), run_time=0.5)
"""
    return cued(
        root,
        "self.wait(0.1)\n" + scene.replace("self.play(dot.animate.shift(UP), run_time=0.5)\n", "", 1),
        "cue-change",
        "one",
        "two",
        "three",
    )[0]


@seed("cue-change", 0)
def changes_a_little_before_and_after_their_cues(root: Path) -> Told:
    scene = """
self.wait_until("one")
self.wait(0.8)
self.play(dot.animate.shift(UP), run_time=0.5)
self.play(dot.animate.shift(DOWN), run_time=self.until("two") - 0.8)
self.wait_until("two")
self.play(dot.animate.shift(RIGHT), run_time=self.until("three"))
self.wait_until("four")
self.play(dot.animate.shift(UP), run_time=0.5)
"""
    return cued(root, scene, "cue-change")[0]


@seed("unused-cue", 3)
def cues_that_no_scene_asks_for(root: Path) -> Told:
    scene = 'self.wait_until("two")\nself.play(dot.animate.shift(UP), run_time=0.5)\n'
    return cued(root, scene, "unused-cue", "one", "three", "four")[0]


@seed("unused-cue", 0)
def cues_asked_for_in_every_way(root: Path) -> Told:
    scene = """
self.play(dot.animate.shift(UP), run_time=self.until("one", at_most=1))
self.wait_until("two")
self.reveal("three")
self.play(dot.animate.shift(UP), run_time=0.5)
self.wait_until("four")
"""
    return cued(root, scene, "unused-cue")[0]


READ = """\
## A thing moves: recap {scene=Moves}

Every arrow lands on a combination of the two columns. [pause 3]

The grid [one] stays straight and evenly spaced under every matrix. [pause 3]

Two columns [two] say where all the other arrows of the plane go. [pause 6]
"""


@seed("spoken-prose", 3)
def sentences_on_screen_while_they_are_spoken(root: Path) -> Told:
    scene = """
first = Prose("Every arrow lands on a combination of the columns", width=6)
self.add(first)  # first
self.wait_until("one")
self.remove(first)
second = Label("the grid stays straight and evenly spaced", backing=False)
self.add(second)  # second
self.wait_until("two")
self.remove(second)
third = Title("Two columns say where the other arrows go")
self.add(third)  # third
self.wait(1)
"""
    from test_word_rules import timed

    write(root, scene, words=READ)
    cues = timed(root).segments[0].cues
    expected = [
        Place("tiny.py", line_of(root, f"# {name}", "scenes/first/tiny.py"), frame)
        for name, frame in (("first", 0), ("second", cues["one"]), ("third", cues["two"]))
    ]
    return Told(places(report(root).findings, "spoken-prose"), expected)


@seed("spoken-prose", 0)
def key_words_other_sentences_and_a_quiz(root: Path) -> Told:
    scene = """
self.add(Prose("combination of the columns").shift(UP))
later = Prose("Columns say where the other arrows go", width=6)
self.add(later)
self.wait_until("one")
self.remove(later)
quiz = mean(VGroup(Prose("The grid stays straight and evenly spaced under every matrix", width=6)), Role.QUIZ)
self.add(quiz)
self.wait(5)
"""
    write(root, scene, words=READ)
    return Told(places(report(root).findings, "spoken-prose"), [])


LONG = "This is a very long text that nobody will ever read while somebody speaks"
seeded_scene(
    "prose-length",
    "prose_a_label_and_a_title",
    f"""
first = Prose("{LONG}", width=6)
self.add(first)  # 0
self.wait(1)
self.remove(first)
second = Label("{LONG[5:]}", size=0.25, backing=False)
self.add(second)  # 15
self.wait(1)
self.remove(second)
third = Prose("{LONG} and listens to it with patience", width=4)
self.play(FadeIn(third), run_time=1)  # 38
self.wait(1)
""",
    words=LONG_WORDS,
)
seeded_scene(
    "prose-length",
    "twelve_words_and_a_long_quiz",
    f"""
twelve = Prose("one word after another makes twelve words and not a single more", width=6)
self.add(twelve.shift(2 * UP), mean(VGroup(Prose("{LONG}", width=6)), Role.QUIZ).shift(DOWN))
self.wait(1)
""",
    words=LONG_WORDS,
)

seeded_scene(
    "unspoken-formula",
    "a_formula_a_label_and_prose",
    """
self.add(Formula("x", spoken="").shift(UP))  # 0
self.wait(1)
self.add(Label("$bold(v)$", backing=False))  # 15
self.wait(1)
self.add(Prose("the value $y$").shift(DOWN))  # 30
self.wait(1)
""",
    words=LONG_WORDS,
)
seeded_scene(
    "unspoken-formula",
    "spoken_ones_and_dollars_that_are_money",
    """
self.add(Formula("z", spoken="z").shift(LEFT), Label("$w$", spoken="w").shift(RIGHT), Label("5 dollars").shift(2 * UP))
self.wait(1)
""",
    words=LONG_WORDS,
)
