"""Words: typed numbers, new symbols, pace and captions, prose on screen."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from checked import LONG_WORDS, found, line_with, placed, report, write
from hypothesis import given
from hypothesis import strategies as st

from mathml_anim.course.load import load_course, load_lecture
from mathml_anim.course.numbers import load_numbers
from mathml_anim.narration.captions import Caption
from mathml_anim.narration.timed import Narration, TimedPause, TimedWord
from mathml_anim.narration.voices.silent import SilentVoice
from mathml_anim.rehearsal.timetable import Timetable
from mathml_anim.review.hearing import hear
from mathml_anim.review.rules.captions import judge_captions
from mathml_anim.review.rules.notation import symbols, typed_values
from mathml_anim.review.rules.numerals import measured_words, typed_numbers, words_said
from mathml_anim.review.rules.pace import lecture_length, sentence_length, silence, speaking_rate, spoken_words
from mathml_anim.review.thresholds import limits

WORDS_FILE = "lectures/first/01_tiny.md"


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("There are 150 flowers", ["150"]),
        ("a loss of 0.35, then −3 and 1,000", ["0.35", "−3", "1,000"]),
        ("It is 1/2 or 50%", ["1/2", "50"]),
        ("a 3D plot of L2 and x1, the 1st of 2-D ones", []),
        ("Gauss showed in 1809 that", []),
        ("on 7/8/2020", []),
        ("version v2.5 of R2D2", []),
    ],
)
def test_numbers_in_digits_are_read_out_of_a_text_and_names_are_not(text: str, numbers: list[str]) -> None:
    assert list(typed_numbers(text)) == numbers


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ninety percent of them", True),
        ("three point five times", True),
        ("the determinant equals three", True),
        ("a hundred people and twenty-three dogs", True),
        ("one way to see it, and two arrows", False),
        ("the two columns land somewhere", False),
        ("turn it by a quarter", False),
    ],
)
def test_number_words_that_measure_are_told(text: str, told: bool) -> None:
    assert bool(list(measured_words(text))) is told


@given(st.integers(min_value=-(10**6), max_value=10**6).filter(lambda n: not 1500 <= abs(n) <= 2099))
def test_every_whole_number_between_words_is_found(number: int) -> None:
    assert list(typed_numbers(f"there are {number} of them")) == [str(number)]


@given(st.text(alphabet="abcdefgh ,.;:!?—()", max_size=60))
def test_words_without_digits_have_no_numbers(text: str) -> None:
    assert list(typed_numbers(text)) == []


@pytest.mark.parametrize(
    ("typst", "expected"),
    [
        ("det A = 3", ["3"]),
        ("x approx 0.35", ["0.35"]),
        ("mat(2, 1; 1, 2)", ["2"]),
        ("x_1^2 + 2 x + 1/2 y", []),
        ("mat(1, 0; 0, 1) = I", []),
        ("det A = 0", []),
        ("A^10 bold(v)", []),
        ('"step 3" + x', []),
    ],
)
def test_results_are_read_out_of_a_formula_and_structure_is_not(typst: str, expected: list[str]) -> None:
    assert list(typed_values(typst)) == expected


def test_the_symbols_of_a_formula_are_its_letters() -> None:
    assert symbols("A bold(v) = lambda bold(v) + x_(i j)^2 sin(theta) e^(i pi)") == ("A", "v", "lambda", "x", "theta")
    assert symbols('mat(delim: "[", a, b; c, d)') == ("a", "b", "c", "d")[:3] or symbols("a b c") == ("a", "b", "c")


SCRIPT = """\
## Numbers {scene=Moves}

There are 150 flowers in this [one] picture. It is 3D, and from 1936.

The loss is 0.35 now. And $det A = 7${alt="the determinant of A is seven"} too. {answer:.0f} is computed. [two]

## Recap {scene=Moves #recap}

Ninety percent of them are here.
"""

ANSWER = """
from dataclasses import dataclass

@dataclass(frozen=True)
class Answer:
    answer: float = 42.0

def moves() -> Answer:
    return Answer()
"""


def test_numbers_typed_into_a_script_are_told_at_their_line_and_word(tmp_path: Path) -> None:
    root = write(tmp_path, words=SCRIPT, numbers=ANSWER)
    told = found(report(root, words_only=True), "typed-number")
    assert [finding.what.split("“")[1].split("”")[0] for finding in told] == ["150", "0.35", "7"]
    first, second = line_with(root, "150", WORDS_FILE), line_with(root, "0.35", WORDS_FILE)
    assert [finding.line for finding in told] == [first, second, second]
    (word,) = found(report(root, words_only=True), "typed-number-word")
    assert (word.segment, word.line) == ("recap", line_with(root, "Ninety", WORDS_FILE))
    table = timed(root)
    spoken = next(word for word in table.segments[0].narration.words if word.text == "150")
    assert abs((told[0].frame or 0) - spoken.start * 15) <= 1


def test_numbers_typed_into_a_picture_are_told_and_computed_ones_are_not(tmp_path: Path) -> None:
    scene = """
        loss = 3.25
        self.add(Prose("There are 150 flowers", size=0.3))
        self.add(Formula("det A = 7", spoken="x"), Number(loss, name="n"))
        self.add(Label(f"{self.values:.2f} of 12", size=0.25))
        self.add(Formula("x_1 + 2 y^3", spoken="x", size=0.5), Label("3D", side=2 * UP, gap=0.25))
        self.add(Prose(f"{self.clock.frame:.0f} frames"), Number(self.clock.frame, format_spec=".3f", size=0.4))
    """
    root = write(tmp_path, scene, words=LONG_WORDS)
    told = found(report(root, words_only=True), "typed-number")
    assert [finding.what.split("“")[1].split("”")[0] for finding in told] == ["150", "3.25", "7", "12"] or {
        finding.what.split("“")[1].split("”")[0] for finding in told
    } == {"150", "7", "3.25", "12"}
    lines = {finding.what.split("“")[1].split("”")[0]: finding.line for finding in told}
    assert lines["150"] == line_with(root, "150 flowers")
    assert lines["7"] == lines["3.25"] == line_with(root, "det A = 7")
    assert all(finding.segment == "moves" for finding in told)


def test_a_paragraph_with_three_new_symbols_is_told_and_one_with_two_is_not(tmp_path: Path) -> None:
    words = """\
## Symbols: recap {scene=Moves}

Take $A${alt="A"} and $x${alt="x"} first. [pause 2]

Then $A x = b + c + lambda y${alt="A x is b plus c plus lambda y"} appears. [pause 2]

Now [two] $A x = b${alt="A x is b"} again.
"""
    scene = """
        self.wait_until("two")
        self.add(Formula("f(x) = g(x) + h(x)", spoken="f of x is g of x plus h of x"))
        self.wait(0.5)
    """
    root = write(tmp_path, scene, words=words)
    (told,) = found(report(root, words_only=True), "new-symbols")
    assert (told.line, told.what.count(",")) == (line_with(root, "Then", WORDS_FILE), 3)
    assert [finding.line for finding in found(report(root), "new-symbols")] == [
        line_with(root, "Then", WORDS_FILE),
        line_with(root, "Now [two]", WORDS_FILE),
    ]


def timed(root: Path) -> Timetable:
    """The tiny lecture as the silent voice speaks it."""
    course = load_course(root)
    lecture = load_lecture(course, course.entry("first/tiny"), with_scenes=False)
    table, findings = hear(course, lecture, load_numbers(course, lecture), SilentVoice(), Fraction(15))
    assert findings == ()
    return table


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Timetable:
    return timed(write(tmp_path_factory.mktemp("words"), words=LONG_WORDS))


def spoken(table: Timetable, words: list[TimedWord], seconds: float, pauses: tuple[TimedPause, ...] = ()) -> Timetable:
    """A timetable with one segment of other words."""
    times = table.segments[0]
    narration = Narration(tuple(words), (), pauses, seconds)
    return replace(table, segments=(replace(times, narration=narration, frames=round(seconds * 15), cues={}),))


def evenly(count: int, seconds: float, sentence: int = 0, start: float = 0.0) -> list[TimedWord]:
    step = seconds / count
    return [TimedWord(f"word{n}", start + n * step, start + (n + 1) * step, sentence, 0, 9) for n in range(count)]


@pytest.mark.parametrize(
    ("seconds", "told"), [(100, True), (179, True), (181, False), (479, False), (481, True), (900, True)]
)
def test_a_lecture_lasts_three_to_eight_minutes(table: Timetable, seconds: float, told: bool) -> None:
    assert bool(list(lecture_length(spoken(table, evenly(5, 3), seconds), limits()))) is told


@pytest.mark.parametrize(
    ("rate", "told"), [(100, True), (128, True), (131, False), (150, False), (164, False), (170, True), (220, True)]
)
def test_words_a_minute_are_counted_over_spoken_time(table: Timetable, rate: float, told: bool) -> None:
    words = evenly(100, 100 / rate * 60)
    quiet = spoken(table, words, words[-1].end + 30, (TimedPause(words[-1].end, words[-1].end + 30),))
    assert bool(list(speaking_rate(quiet, limits(), {"moves": 100}))) is told


def test_a_number_counts_as_the_words_that_are_said_for_it(tmp_path: Path) -> None:
    numbers = ANSWER.replace("answer: float = 42.0", "loss: float = -0.25")
    words = "## A thing moves: recap {scene=Moves}\n\nThe loss is {loss:.2f} here, and "
    words += '$A x${alt="A times x"} is next. [one] [two]\n'
    root = write(tmp_path, words=words, numbers=numbers)
    (times,) = timed(root).segments
    # the loss is | minus zero point two five | here and | A times x | is next
    assert spoken_words(times, {}, "en") == 3 + 5 + 2 + 3 + 2
    assert len(times.narration.words) < 15


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("word", "en", 1),
        ("0.25", "en", 4),
        ("7", "en-GB", 1),
        ("42", "en", 2),
        ("150", "en", 3),
        ("1,000", "en", 2),
        ("12,345", "en", 6),
        ("0,25", "de", 4),
        ("1.000", "de", 1),
        ("42", "de", 1),
    ],
)
def test_numbers_have_as_many_words_as_a_voice_says(text: str, language: str, words: int) -> None:
    assert words_said(text, language) == words


def test_gaps_shorter_than_captions_show_belong_to_speech(table: Timetable) -> None:
    words = [*evenly(50, 20), *evenly(50, 20, sentence=1, start=20.9)]
    assert list(speaking_rate(spoken(table, words, 40.9), limits(), {"moves": 100})) == []
    late = [*evenly(50, 20), *evenly(50, 20, sentence=1, start=25)]
    assert list(speaking_rate(spoken(table, late, 45), limits(), {"moves": 100})) == []
    (told,) = speaking_rate(spoken(table, late, 45), limits({"silence_gap": 6}), {"moves": 95})
    assert "127 words" in told.what


@pytest.mark.parametrize(("seconds", "told"), [(11.9, False), (12.1, True), (13, True), (20, True)])
def test_a_sentence_lasts_twelve_seconds_at_most(table: Timetable, seconds: float, told: bool) -> None:
    words = [*evenly(5, 3), *evenly(20, seconds, sentence=1, start=4)]
    found_ = list(sentence_length(spoken(table, words, 40), limits()))
    assert bool(found_) is told
    assert all((finding.frame, finding.line) == (60, 9) for finding in found_)


def test_a_pause_within_a_sentence_does_not_make_it_long(table: Timetable) -> None:
    words = [*evenly(10, 5), *evenly(10, 5, start=10)]
    assert list(sentence_length(spoken(table, words, 20, (TimedPause(5, 10),)), limits())) == []


@pytest.mark.parametrize(("quiet", "told"), [(0.0, True), (5, True), (11, True), (13, False), (24, False), (27, True)])
def test_silence_is_an_eighth_to_a_quarter(table: Timetable, quiet: float, told: bool) -> None:
    assert bool(list(silence(spoken(table, evenly(200, 100 - quiet), 100), limits()))) is told


def captions_told(table: Timetable, captions: list[Caption]) -> set[str]:
    words = " ".join(caption.text for caption in captions).split()
    timed_words = [TimedWord(word, 0.1 * n, 0.1 * n + 0.1, 0, 0, 9) for n, word in enumerate(words)]
    return {finding.rule for finding in judge_captions(spoken(table, timed_words, 60), captions, limits())}


def test_captions_that_can_be_read_are_passed(table: Timetable) -> None:
    good = [Caption(0, 3, ("A caption of one line",)), Caption(3, 6.9, ("and one of two lines,", "each of them short"))]
    assert captions_told(table, good) == set()


@pytest.mark.parametrize(
    ("caption", "rule"),
    [
        (Caption(0, 5, ("x" * 43,)), "captions"),
        (Caption(0, 5, ("one", "two", "three")), "captions"),
        (Caption(0, 0.5, ("brief",)), "captions"),
        (Caption(0, 7.5, ("much too long on screen",)), "captions"),
        (Caption(0, 1.5, ("x" * 35,)), "caption-speed"),
        (Caption(0, 2, ("x" * 36,)), "caption-pace"),
    ],
)
def test_captions_that_cannot_are_told(table: Timetable, caption: Caption, rule: str) -> None:
    assert captions_told(table, [caption]) == {rule}


def test_captions_that_leave_out_words_or_overlap_are_told(table: Timetable) -> None:
    words = [TimedWord("all", 0, 1, 0, 0, 9), TimedWord("words", 1, 2, 0, 0, 9)]
    timed_table = spoken(table, words, 10)
    assert list(judge_captions(timed_table, [Caption(0, 2, ("all",))], limits()))
    overlapping = [Caption(0, 2, ("all",)), Caption(1.5, 3, ("words",))]
    assert [f.rule for f in judge_captions(timed_table, overlapping, limits())] == ["captions"]


READ = """\
## A thing moves: recap {scene=Moves}

Every arrow lands on a combination of the two columns. [pause 3] Now something else [two] is said here. [pause 9]
"""


def test_prose_that_is_being_spoken_and_long_prose_are_told(tmp_path: Path) -> None:
    scene = """
        echo = Prose("Every arrow lands on a combination of the columns", width=6)
        self.add(echo)  # echoes
        self.wait_until("two")
        self.remove(echo)
        self.add(Prose("This is a very long text that nobody will ever read while a voice speaks", width=6))  # long
        self.wait(1)
    """
    root = write(tmp_path, scene, words=READ)
    result = report(root)
    assert placed(result, "spoken-prose") == [(0, line_with(root, "# echoes"))]
    ((frame, line),) = placed(result, "prose-length")
    assert line == line_with(root, "# long")
    assert frame > 0


def test_key_words_other_times_and_code_are_no_echo(tmp_path: Path) -> None:
    scene = """
        self.add(Prose("combination of the columns"))
        self.wait_until("two")
        self.add(Prose("Every arrow lands on a combination of the columns", width=6).shift(2 * UP))
        question = "Where does every single arrow of the plane land when this very matrix acts on it?"
        quiz = mean(VGroup(Prose(question, width=6)), Role.QUIZ)
        self.add(quiz.shift(2 * DOWN))
        self.wait(1)
    """
    root = write(tmp_path, scene, words=READ)
    result = report(root)
    assert placed(result, "spoken-prose") == []
    assert placed(result, "prose-length") == []


def test_formulas_without_words_are_told(tmp_path: Path) -> None:
    scene = """
        self.add(Formula("x", spoken="").shift(UP))  # one
        self.add(Label("$bold(v)$", backing=False))  # two
        self.add(Prose("the value $y$").shift(DOWN))  # three
        self.add(Formula("z", spoken="z").shift(LEFT), Label("$w$", spoken="w").shift(RIGHT))
        self.add(Label("5 dollars").shift(2 * UP))
        self.wait(1)
    """
    root = write(tmp_path, scene, words=LONG_WORDS)
    wanted = [line_with(root, f"# {number}") for number in ("one", "two", "three")]
    assert sorted(placed(report(root), "unspoken-formula")) == [(0, line) for line in wanted]
