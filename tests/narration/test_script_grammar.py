import string

import pytest
from hypothesis import given
from hypothesis import strategies as st
from written_script import FILE, inline

from mathml_anim.narration.grammar import parse_inline, repeated_cues, split_format
from mathml_anim.narration.script import CueMark, FormulaMark, Item, Paragraph, PauseMark, Text, ValueMark


def items_of(source: str, line: int = 1) -> tuple[Item, ...]:
    items, problems = parse_inline(inline(source), path=FILE, line=line)
    assert not problems
    return items


def problems_of(source: str, **settings: bool) -> list[tuple[int, str, str]]:
    _, problems = parse_inline(inline(source), path=FILE, line=1, **settings)
    return [(problem.line, problem.what, problem.remedy) for problem in problems]


def words_of(source: str) -> str:
    return "".join(item.text for item in items_of(source) if isinstance(item, Text))


def test_marks_stand_between_words() -> None:
    assert items_of("Look [turn] here,\n[pause 1.5] at {losses[1]:.1f}.", line=7) == (
        Text("Look ", 7),
        CueMark("turn", 7),
        Text(" here, ", 7),
        PauseMark(1.5, 8),
        Text(" at ", 8),
        ValueMark("losses[1]", ".1f", 8),
        Text(".", 8),
    )


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("between [0, 1] and [1, 2)", "between [0, 1] and [1, 2)"),
        ("a [link](https://example.org) here", "a link here"),
        (r"a \[turn\], a \{brace\} and \$5", "a [turn], a {brace} and $5"),
        ("*one* **two** `three {x}` _four_", "one two three {x} four"),
        ("it costs $5 and $6 today", "it costs $5 and $6 today"),
        ("line  \nbreak", "line break"),
        ("snake_case_name stays", "snake_case_name stays"),
        ("AT&amp;T <!-- a note -->said", "AT&T said"),
        ("[two words] stay", "[two words] stay"),
        ("<https://example.org>", "https://example.org"),
    ],
)
def test_markdown_gives_its_words(source: str, words: str) -> None:
    assert words_of(source) == words


@pytest.mark.parametrize(
    ("source", "formula"),
    [
        ('$mat(2, 1; 1, 2)${alt="two rows"}', FormulaMark("mat(2, 1; 1, 2)", "two rows", 1)),
        ('$a_1 * b_2 * {c}${alt="a *times* b"}', FormulaMark("a_1 * b_2 * {c}", "a *times* b", 1)),
        (r'$cal("L") "costs \$5"${alt="the \"loss\" L"}', FormulaMark(r'cal("L") "costs \$5"', 'the "loss" L', 1)),
        ("$A$", FormulaMark("A", "A", 1)),
    ],
)
def test_a_formula_keeps_its_braces_and_has_words(source: str, formula: FormulaMark) -> None:
    assert items_of(source) == (formula,)


@pytest.mark.parametrize("stop", ["?", ".", ",", ";", ":", "!", "…", "?!"])
def test_punctuation_may_stand_between_a_formula_and_its_words(stop: str) -> None:
    formula = FormulaMark("mat(2, 1; 1, 2)", "rows", 1)
    assert items_of(f'What is $mat(2, 1; 1, 2)${stop}{{alt="rows"}} Say.') == (
        Text("What is ", 1),
        formula,
        Text(f"{stop} Say.", 1),
    )
    assert items_of(f'$mat(2, 1; 1, 2)${stop}{{alt="rows"}}') == (formula, Text(stop, 1))
    assert items_of(f"$A${stop}") == (FormulaMark("A", "A", 1), Text(stop, 1))


def test_a_value_after_a_formula_is_no_words_for_it() -> None:
    assert items_of("$A$, {b}") == (FormulaMark("A", "A", 1), Text(", ", 1), ValueMark("b", "", 1))


def test_values_are_taken_before_emphasis() -> None:
    assert items_of("*{a_b[0]} and {c_d}*") == (ValueMark("a_b[0]", "", 1), Text(" and ", 1), ValueMark("c_d", "", 1))


@pytest.mark.parametrize(
    ("source", "what", "remedy"),
    [
        ("[Turn] here", "“[Turn]” is not a cue's name", "[turn]"),
        ("[turn-now] here", "“[turn-now]” is not a cue's name", "[turn_now]"),
        ("[pause] here", "has no length", "[pause 1.5]"),
        ("[pause 1s] here", "has no length", "[pause 1.5]"),
        ("[pause 0] here", "has no length", "[pause 1.5]"),
        ("[pause 61] here", "has no length", "up to 60"),
        ("a {f(x)} here", "calls a function", "numbers module"),
        ("a {} here", "is not a value", "\\{"),
        ("an {open brace", "not closed", "\\{"),
        ("an {open {brace}", "not closed", "\\{"),
        ("a $x + 1$ here", "no words to be spoken", "alt="),
        ('a $x + 1${alt=" "} here', "no words to be spoken", "alt="),
        ("a <b>word</b>", "HTML", "\\<"),
        ("![picture](a.png)", "picture cannot be spoken", "scene"),
    ],
)
def test_a_mistake_names_its_line_and_remedy(source: str, what: str, remedy: str) -> None:
    line, found, advice = problems_of("A first line.\n" + source)[0]
    assert line == 2
    assert what in found
    assert remedy in advice


def test_every_mistake_is_found_at_once() -> None:
    assert [line for line, _, _ in problems_of("[Turn] {f(x)}\n$y + 1$\n[pause]")] == [1, 1, 2, 3]


def test_practice_has_no_cues_but_keeps_its_tick_box() -> None:
    assert (
        problems_of("[x] the vector [turn] turns", cues_allowed=False)[0][1] == "“[turn]” is a cue outside the script"
    )
    assert problems_of("[ ] it turns", cues_allowed=False) == []
    assert "pause" in problems_of("now [pause 1]", cues_allowed=False)[0][1]


def test_a_cue_twice_is_a_problem_on_the_later_line() -> None:
    paragraphs = (Paragraph(items_of("[go] here")), Paragraph(items_of("then [on]\n[go]", line=3)))
    (problem,) = repeated_cues(paragraphs, path=FILE)
    assert problem.line == 4
    assert "line 1" in problem.what


def test_the_format_follows_the_first_colon_outside_brackets() -> None:
    assert split_format("losses[1]:.1f") == ("losses[1]", ".1f")
    assert split_format('table["a:b"]:>5') == ('table["a:b"]', ">5")
    assert split_format("time:%H:%M") == ("time", "%H:%M")


names = st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True).filter(lambda name: name != "pause")
plain = st.text(string.ascii_letters + string.digits + ",;' ", min_size=1, max_size=12).map(
    lambda text: f" {text.strip()} "
)
marks = st.one_of(
    names.map(lambda name: (f"[{name}]", CueMark)),
    st.floats(0.1, 60).map(lambda seconds: (f"[pause {seconds:.3f}]", PauseMark)),
    names.filter(str.isidentifier).map(lambda name: (f"{{v.{name}x[0]:.1f}}", ValueMark)),
    names.map(lambda name: (f"${name} {{_*{name}$" + f'{{alt="{name}"}}', FormulaMark)),
)


@given(st.lists(st.tuples(plain, marks, st.booleans()), max_size=8))
def test_every_mark_is_found_in_order_with_its_line(parts: list[tuple[str, tuple[str, type], bool]]) -> None:
    source, expected, line = "", [], 1
    for words, (mark, kind), newline in parts:
        source += f"w{words.rstrip()} {mark} "
        expected.append((kind, line))
        if newline:
            source = source.rstrip() + "\nw"
            line += 1
    items, problems = parse_inline(inline(source.strip()), path=FILE, line=1)
    assert not problems
    assert [(type(item), item.line) for item in items if not isinstance(item, Text)] == expected


@given(st.text(string.printable + "é−“”漢", max_size=120))
def test_no_text_breaks_the_parser(source: str) -> None:
    items, problems = parse_inline(inline(source), path=FILE, line=1)
    last = 1 + source.count("\n") + source.count("\r")
    assert all(1 <= item.line <= last for item in items)
    assert all(1 <= problem.line <= last and problem.remedy for problem in problems)


@given(st.text(string.printable, max_size=60))
def test_escaped_text_is_said_as_it_is_written(text: str) -> None:
    text = " ".join(text.split())
    source = "".join(f"\\{sign}" if sign in string.punctuation else sign for sign in text)
    assert words_of(source) == text
