"""Seeded defects that are heard or read: words, their pace, their captions, and what a lecture must have."""

from dataclasses import replace
from pathlib import Path

from checked import COURSE, FRONT, GOOD, LONG_WORDS, PRACTICE, WORDS, report, write
from seeds import WORDS_FILE, Place, Told, line_of, places, seed, words
from test_integrity_rules import CODED, DATA, NUMBERS, course_of, lecture, told_of
from test_word_rules import ANSWER, evenly, spoken, timed

from mathml_anim.narration.captions import Caption
from mathml_anim.review.rules.captions import judge_captions
from mathml_anim.review.rules.pace import silence, speaking_rate
from mathml_anim.review.thresholds import limits

RECAP = "\n## Recap {scene=Moves #recap}\n\nThat was it. [one] [two]\n"
HEAD = "## A thing moves: recap {scene=Moves}\n\n"


def heard(root: Path, word: str) -> int:
    """The frame of the lecture at which a word begins."""
    for times in timed(root).segments:
        for each in times.narration.words:
            if each.text.strip(".,") == word:
                return times.start + round(each.start * 15)
    raise LookupError(word)


def in_words(root: Path, rule: str, *marks: tuple[str, str]) -> Told:
    """What is found of a rule in words alone; marks are a piece of a line that is told, and the word it is told at."""
    expected = [Place(WORDS_FILE, line_of(root, text), heard(root, word)) for text, word in marks]
    return Told(places(report(root, words_only=True).findings, rule), expected)


def several(rule: str, *roots: Path, line: int = 1, frame: int | None = None) -> Told:
    """What is found in several courses, each of which breaks the rule as a whole."""
    found = [place for root in roots for place in places(report(root, words_only=True).findings, rule)]
    return Told(found, [Place(WORDS_FILE, line, frame) for _ in roots])


# Pace


def lasting(root: Path, seconds: int) -> Path:
    """A lecture that lasts about so long."""
    pauses = "".join(f"Look at this now. [pause {min(20, seconds - done)}] " for done in range(0, seconds, 20))
    return write(root, words=HEAD + pauses)


@seed("lecture-length", 3)
def half_a_minute_ten_minutes_and_twenty(root: Path) -> Told:
    roots = (lasting(root / "a", 25), lasting(root / "b", 580), lasting(root / "c", 1200))
    return several("lecture-length", *roots, frame=0)


@seed("lecture-length", 0)
def four_minutes(root: Path) -> Told:
    return words(lasting(root, 200), "lecture-length")


FAST = "We go up now and we go on and so we do it all in one go as we can see it go on to the end of it."
SLOW = "Multidimensional transformations characteristically accumulate uninterrupted approximations everywhere."


@seed("speaking-rate", 3)
def short_words_long_words_and_decimals(root: Path) -> Told:
    numbers = ANSWER.replace("answer: float = 42.0", "a: float = 0.123456")
    digits = "Now {a:.4f} and {a:.4f} and {a:.4f} and {a:.4f} and {a:.4f} and {a:.4f} go on."
    course = COURSE + "\n[thresholds]\nrate_fastest = 160\nrate_slowest = 110\n"
    scenes = "".join(
        f"\n## {name} {{scene=Moves #{id}}}\n\n{text}\n"
        for name, id, text in (
            ("Fast", "fast", FAST),
            ("Slow", "slow", f"{SLOW} {SLOW} {SLOW}"),
            ("Numbers", "moves", digits),
            ("Recap", "recap", "That is it."),
        )
    )
    write(root, words=scenes, numbers=numbers, course=course)
    return in_words(root, "speaking-rate", (FAST, "We"), (SLOW, "Multidimensional"), ("{a:.4f}", "Now"))


@seed("speaking-rate", 0)
def a_rate_just_inside_and_too_few_words_to_say(root: Path) -> Told:
    table = timed(write(root))
    inside = list(speaking_rate(spoken(table, evenly(100, 37), 37), limits(), {"moves": 100}))
    few = list(speaking_rate(spoken(table, evenly(19, 4), 4), limits(), {"moves": 19}))
    return Told(places([*inside, *few], "speaking-rate"), [])


BREATHLESS = "and then it goes on and on without an end because nobody has ever thought of making two of it "


@seed("sentence-length", 3)
def sentences_without_a_breath(root: Path) -> Told:
    first = f"Begin here {BREATHLESS * 2}and stops."
    second = f"Go on there {BREATHLESS * 3}and stops."
    third = f"Look, [two] once more {BREATHLESS * 2}and stops."
    write(root, words=f"{HEAD}{first} [pause 1] Short one. [one]\n\n{second}\n\n{third}\n")
    return in_words(root, "sentence-length", ("Begin", "Begin"), ("Go on there", "Go"), ("Look,", "Look"))


@seed("sentence-length", 0)
def a_long_sentence_with_a_rest_in_it(root: Path) -> Told:
    text = f"Begin here {BREATHLESS}[pause 6] and goes on and stops. [one] [two]"
    return words(write(root, words=HEAD + text + "\n"), "sentence-length")


@seed("silence", 3)
def none_too_much_and_only_short_gaps(root: Path) -> Told:
    table = timed(write(root))
    gaps = [replace(word, start=word.start + 0.9 * n, end=word.end + 0.9 * n) for n, word in enumerate(evenly(20, 30))]
    spoilt = (
        spoken(table, evenly(200, 100), 100),
        spoken(table, evenly(100, 60), 100),
        spoken(table, gaps, 48),
    )
    found = [place for each in spoilt for place in places(silence(each, limits()), "silence")]
    return Told(found, [Place(WORDS_FILE, 1, 0)] * 3)


@seed("silence", 0)
def a_fifth_of_it(root: Path) -> Told:
    table = timed(write(root))
    return Told(places(silence(spoken(table, evenly(160, 80), 100), limits()), "silence"), [])


def captioned(root: Path, rule: str, captions: list[Caption], told: list[int]) -> Told:
    """What is found of captions over words at 0, 10, 20, … seconds in lines 1, 2, 3, …; `told` are those to be."""
    table = timed(write(root))
    words = [
        replace(evenly(1, 1)[0], text="".join(caption.text.split()), start=caption.start, end=caption.end, line=number)
        for number, caption in enumerate(captions, 1)
    ]
    found = judge_captions(spoken(table, words, 60), captions, limits())
    expected = [Place(WORDS_FILE, number, round(captions[number - 1].start * 15)) for number in told]
    return Told(places(found, rule), expected)


@seed("captions", 3)
def a_wide_line_three_lines_and_a_flicker(root: Path) -> Told:
    shown = [Caption(0, 6, ("x" * 43,)), Caption(10, 15, ("one", "two", "three")), Caption(20, 20.5, ("brief",))]
    return captioned(root, "captions", shown, [1, 2, 3])


@seed("captions", 0)
def captions_at_their_limits(root: Path) -> Told:
    shown = [Caption(0, 7, ("x" * 42, "y" * 42)), Caption(10, 10.84, ("brief",)), Caption(10.84, 12, ("next",))]
    return captioned(root, "captions", shown, [])


@seed("caption-speed", 3)
def captions_that_cannot_be_read(root: Path) -> Told:
    shown = [Caption(0, 2, ("x" * 41,)), Caption(10, 13, ("x" * 40, "x" * 30)), Caption(20, 21, ("a b " * 6,))]
    return captioned(root, "caption-speed", shown, [1, 2, 3])


@seed("caption-speed", 0)
def twenty_characters_a_second(root: Path) -> Told:
    return captioned(root, "caption-speed", [Caption(0, 2, ("x" * 40,)), Caption(10, 12, ("x" * 30,))], [])


@seed("caption-pace", 3)
def captions_that_hurry(root: Path) -> Told:
    shown = [Caption(0, 2, ("x" * 36,)), Caption(10, 13, ("x" * 30, "x" * 28)), Caption(20, 22, ("x" * 40,))]
    return captioned(root, "caption-pace", shown, [1, 2, 3])


@seed("caption-pace", 0)
def seventeen_characters_a_second(root: Path) -> Told:
    return captioned(root, "caption-pace", [Caption(0, 2, ("x" * 34,)), Caption(10, 12, ("x" * 41,))], [])


# Words

TYPED = """\
## Numbers {scene=Moves}

There are 150 flowers in this [one] picture. It is 3D, and from 1936.

The loss is 0.35 now. And $det A = 7${alt="the determinant of A is seven"} too. [two]
"""


@seed("typed-number", 3)
def digits_a_decimal_and_a_result(root: Path) -> Told:
    write(root, words=TYPED + RECAP)
    return in_words(root, "typed-number", ("150", "150"), ("0.35", "0.35"), ("0.35", "the"))


@seed("typed-number", 3)
def numbers_in_a_picture(root: Path) -> Told:
    scene = """
    self.add(Prose("There are 150 flowers"))
    loss = 3.25
    self.add(Number(loss, name="n"))
    self.add(Formula("det A = 7", spoken="x"))
    """
    write(root, scene)
    told = places(report(root, words_only=True).findings, "typed-number")
    file = "scenes/first/tiny.py"
    return Told(told, [Place("tiny.py", line_of(root, text, file)) for text in ("150", "Number(loss", "det A")])


@seed("typed-number", 0)
def names_years_and_computed_ones(root: Path) -> Told:
    scene = 'self.add(Label("3D", size=0.25), Formula("x_1 + 2 y^3", spoken="x"), Number(self.clock.frame))'
    text = HEAD + "In 1936 it was 3D, and now [one] it is {answer:.0f}. [two]\n"
    return words(write(root, scene, words=text, numbers=ANSWER.replace("def moves", "def moves")), "typed-number")


@seed("typed-number-word", 3)
def percent_a_decimal_and_a_hundred(root: Path) -> Told:
    text = "Ninety percent of them [one] are here.\n\nIt is three point five now.\n\nA hundred people [two] came.\n"
    write(root, words=HEAD + text)
    marks = (("Ninety", "Ninety"), ("three point", "three"), ("A hundred", "A"))
    return in_words(root, "typed-number-word", *marks)


@seed("typed-number-word", 0)
def two_arrows_and_one_way(root: Path) -> Told:
    text = "There is one way to see the two arrows [one], and a quarter turn [two] is it.\n"
    return words(write(root, words=HEAD + text), "typed-number-word")


@seed("new-symbols", 3)
def three_four_and_five_at_a_time(root: Path) -> Told:
    text = """\
First $A x = b${alt="A x is b"} appears.

Second $A + c + d + f + g${alt="A plus c plus d plus f plus g"} [one] appears.

Third $lambda + mu + nu + xi + rho${alt="lambda plus mu plus nu plus xi plus rho"} [two] appears.
"""
    write(root, words=HEAD + text)
    found = places(report(root, words_only=True).findings, "new-symbols")
    starts = [0, heard(root, "Second"), heard(root, "Third")]
    lines = [line_of(root, name) for name in ("First", "Second", "Third")]
    return Told(found, [Place(WORDS_FILE, line, frame) for line, frame in zip(lines, starts, strict=True)])


@seed("new-symbols", 0)
def two_new_ones_among_known_ones(root: Path) -> Told:
    text = 'First $A x${alt="A x"} [one] appears.\n\nThen $A x = b + c${alt="A x is b plus c"} [two] appears.\n'
    return words(write(root, words=HEAD + text), "new-symbols")


# Integrity

OBJECTIVES = "objectives: [See that a tiny thing moves.]\n"
MISCONCEPTION = "misconception: Tiny things cannot move.\n"
SOURCES = 'sources: ["Euclid, Elements, book I"]\n'


def fronts(root: Path, rule: str, part: str, *instead: str) -> Told:
    """What is found where a part of the front matter is replaced, in a lecture for each."""
    assert part in FRONT
    roots = [write(root / str(n), front=FRONT.replace(part, text)) for n, text in enumerate(instead)]
    return several(rule, *roots)


@seed("objective", 3)
def no_objective_empty_ones_and_none_in_the_list(root: Path) -> Told:
    return fronts(root, "objective", OBJECTIVES, "", 'objectives: [" "]\n', "objectives: []\n")


@seed("objective", 0)
def one_objective_after_an_empty_one(root: Path) -> Told:
    front = FRONT.replace(OBJECTIVES, 'objectives: ["", See it move.]\n')
    return words(write(root, front=front), "objective")


@seed("misconception", 3)
def no_misconception_an_empty_one_and_a_blank_one(root: Path) -> Told:
    return fronts(root, "misconception", MISCONCEPTION, "", 'misconception: ""\n', 'misconception: "  "\n')


@seed("misconception", 0)
def a_misconception_of_one_word(root: Path) -> Told:
    return words(write(root, front=FRONT.replace(MISCONCEPTION, "misconception: Rest.\n")), "misconception")


@seed("sources", 3)
def no_source_an_empty_one_and_data_without_a_badge(root: Path) -> Told:
    told = fronts(root, "sources", SOURCES, "", 'sources: [" "]\n')
    data = write(root / "data", GOOD, numbers=DATA.replace("{badge}", "Petals, 1936"))
    found = places(report(data).findings, "sources")
    return Told([*told.found, *found], [*told.expected, Place(WORDS_FILE, line_of(data, "## A thing"), 0)])


@seed("sources", 0)
def data_whose_badge_says_a_part_of_its_source(root: Path) -> Told:
    badge = 'self.add(mean(Prose("Petals").shift(2 * UP), Role.SOURCE, text="Petals"))\n'
    write(root, badge + GOOD, numbers=DATA.replace("{badge}", "Petals, 1936"))
    return Told(places(report(root).findings, "sources"), [])


@seed("synthetic-data", 3)
def synthetic_data_that_words_are_silent_about(root: Path) -> Told:
    badges = ("synthetic · seed 7", "Synthetic petals", "Two synthetic classes")
    roots = [write(root / str(n), numbers=DATA.replace("{badge}", badge)) for n, badge in enumerate(badges)]
    return several("synthetic-data", *roots, line=line_of(roots[0], "## A thing"), frame=0)


@seed("synthetic-data", 0)
def synthetic_data_that_words_call_made_up(root: Path) -> Told:
    text = WORDS.replace("thing here", "made-up thing")
    return words(write(root, words=text, numbers=DATA.replace("{badge}", "synthetic · seed 7")), "synthetic-data")


@seed("recap", 3)
def lectures_that_only_stop(root: Path) -> Told:
    headings = ("## The end {scene=Moves}", "## One more thing {scene=Moves}", "## More {scene=Moves #more}")
    roots = [write(root / str(n), words=head + WORDS[WORDS.index("\n") :]) for n, head in enumerate(headings)]
    return several("recap", *roots, line=line_of(roots[0], "## "))


@seed("recap", 0)
def a_recap_by_its_id_alone(root: Path) -> Told:
    return words(write(root, words="## Keep this {scene=Moves #recap}" + WORDS[WORDS.index("\n") :]), "recap")


@seed("practice", 3)
def no_practice_at_all(root: Path) -> Told:
    roots = [write(root / str(n), words=text, practice="") for n, text in enumerate((WORDS, LONG_WORDS, HEAD + "Go."))]
    return several("practice", *roots)


@seed("practice", 0)
def one_exercise(root: Path) -> Told:
    return words(write(root, practice=PRACTICE[: PRACTICE.index("2.")]), "practice")


@seed("practice-count", 3)
def one_exercise_two_and_three_of_four(root: Path) -> Told:
    four = COURSE + "\n[thresholds]\nexercises = 4\n"
    roots = (
        write(root / "a", practice=PRACTICE[: PRACTICE.index("2.")]),
        write(root / "b", practice=PRACTICE[: PRACTICE.index("3.")]),
        write(root / "c", course=four),
    )
    return several("practice-count", *roots, line=line_of(roots[0], "1. Which"))


@seed("practice-count", 0)
def three_exercises(root: Path) -> Told:
    return words(write(root), "practice-count")


@seed("practice-answer", 4)
def values_that_are_not_there_and_code_that_says_otherwise(root: Path) -> Told:
    write(root, practice=CODED, numbers=NUMBERS)
    found = places(report(root, words_only=True).findings, "practice-answer")
    first = line_of(root, "- answer: {total:.0f}")
    lines = [line_of(root, "{missing}"), line_of(root, "4])") + 2, line_of(root, "undefined"), line_of(root, "broken")]
    assert first < lines[1]
    return Told(found, [Place(WORDS_FILE, line) for line in lines])


@seed("practice-answer", 0)
def code_that_comes_to_its_answer(root: Path) -> Told:
    practice = "\n## Practice\n\n1. Run it.\n   ```python\n   np.sum([1, 2, 3])\n   ```\n   - answer: {total:.0f}\n"
    return words(write(root, practice=practice, numbers=NUMBERS), "practice-answer")


@seed("prerequisite", 3)
def unknown_late_and_its_own(_: Path) -> Told:
    course = course_of(["m/a", "m/b", "m/c"])
    told = [told_of(course, {"m/a": (need,)}) for need in ("m/x", "m/c")] + [told_of(course, {"m/b": ("m/b",)})[:1]]
    named = ("not in the course", "comes later", "needs itself")
    assert all(name in one for (one,), name in zip(told, named, strict=True))
    return Told([Place(one[0][:3], 1) for one in told], [Place("m/a", 1), Place("m/a", 1), Place("m/b", 1)])


@seed("prerequisite", 0)
def earlier_ones_and_planned_ones(_: Path) -> Told:
    assert lecture("m/c", ("m/a",)).needs == ("m/a",)
    told = told_of(course_of(["m/a", "m/b", "m/c"]), {"m/c": ("m/a", "m/b")})
    return Told([Place(one, 1) for one in told], [])


@seed("unseeded-randomness", 3)
def draws_in_numbers_and_in_a_scene(root: Path) -> Told:
    numbers = "import numpy as np\n\nNOISE = np.random.normal(size=3)\nRNG = np.random.default_rng()\n"
    write(root, GOOD + "np.random.shuffle([1, 2])\n", numbers=numbers)
    found = places(report(root, words_only=True).findings, "unseeded-randomness")
    scene = line_of(root, "shuffle", "scenes/first/tiny.py")
    return Told(found, [Place("tiny.py", 3), Place("tiny.py", 4), Place("tiny.py", scene)])


@seed("unseeded-randomness", 0)
def draws_with_a_seed(root: Path) -> Told:
    numbers = "import numpy as np\n\nRNG = np.random.default_rng(7)\nNOISE = RNG.normal(size=3)\n"
    return words(write(root, numbers=numbers), "unseeded-randomness")


@seed("broken", 3)
def words_numbers_and_a_scene_that_fail(root: Path) -> Told:
    text = HEAD + "It is {missing:.1f} now. [one] [two]\n" + RECAP.replace("Moves", "Missing")
    text += "\n## In short {scene=Moves #short}\n\nIt is over.\n"
    write(root, words=text, numbers="def short():\n    return 1 / 0\n" + ANSWER)
    found = places(report(root, words_only=True).findings, "broken")
    lines = [Place(WORDS_FILE, line_of(root, "{missing")), Place(WORDS_FILE, line_of(root, "Missing"))]
    return Told(found, [*lines, Place("tiny.py", 2)])


@seed("broken", 3)
def scenes_that_raise_come_late_or_ask_for_no_cue(root: Path) -> Told:
    found, expected = [], []
    for name, line in (
        ("raises", "self.play(Dot().animate.shift(1 / 0))"),
        ("late", 'self.wait_until("one")'),
        ("none", 'self.wait_until("nothing")'),
    ):
        course = write(root / name, f"self.play(FadeIn(Dot()), run_time=6)\n{line}  # here")
        found += places(report(course).findings, "broken")
        expected.append(Place("tiny.py", line_of(course, "# here", "scenes/first/tiny.py")))
    return Told(found, expected)


@seed("broken", 0)
def a_scene_that_just_comes_in_time(root: Path) -> Told:
    write(root, 'self.play(FadeIn(Dot()), run_time=self.until("one"))\nself.wait_until("two")\n')
    return Told(places(report(root).findings, "broken"), [])


@seed("thresholds", 3)
def limits_that_are_none(root: Path) -> Told:
    course = COURSE + "\n[thresholds]\nlecture_shortst = 5\nprose_word = 9\nspeed = 3\n"
    found = places(report(write(root, course=course), words_only=True).findings, "thresholds")
    return Told(found, [Place("course.toml", 1)] * 3)


@seed("thresholds", 0)
def a_limit_that_is_one(root: Path) -> Told:
    return words(write(root, course=COURSE + "\n[thresholds]\nlecture_shortest = 5\n"), "thresholds")


LOW = """
low = Prose("low").move_to([0, -3.35, 0])
self.add(low)
self.wait_until("one")
self.remove(low)
self.wait_until("two")
"""


def waived(root: Path, rule: str, *waivers: str, told: int) -> Told:
    """What is found of a rule where a scene has some waivers; the first `told` are to be."""
    body = "waivers = (\n" + "".join(f"    {waiver},\n" for waiver in waivers) + ")\n\n"
    write(root, LOW, body=body)
    lines = [line_of(root, waiver, "scenes/first/tiny.py") for waiver in waivers[:told]]
    return Told(places(report(root).findings, rule), [Place("tiny.py", line) for line in lines])


RIGHT = 'Waiver("caption-band", "start", "it shows the band itself")'


@seed("waiver", 3)
def waivers_of_no_rule_at_no_moment_for_no_reason(root: Path) -> Told:
    wrong = ('Waiver("caption-bnd", "start", "why")', 'Waiver("caption-band", "never", "why")')
    return waived(root, "waiver", *wrong, 'Waiver("caption-band", "one", " ")', RIGHT, told=3)


@seed("waiver", 0)
def a_waiver_as_it_should_be(root: Path) -> Told:
    return waived(root, "waiver", RIGHT, told=0)


@seed("unused-waiver", 3)
def waivers_that_waive_nothing(root: Path) -> Told:
    useless = (
        'Waiver("out-of-frame", "start", "why")',
        'Waiver("caption-band", "two", "why")',
        'Waiver("text-contrast", "one", "why")',
    )
    return waived(root, "unused-waiver", *useless, RIGHT, told=3)


@seed("unused-waiver", 0)
def a_waiver_that_is_needed(root: Path) -> Told:
    return waived(root, "unused-waiver", RIGHT, told=0)
