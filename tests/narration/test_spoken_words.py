from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from written_script import script_of

from mathml_anim.narration.languages import ENGLISH, GERMAN, LANGUAGES
from mathml_anim.narration.pronunciation import Pronunciation
from mathml_anim.narration.reading import read_word, unspeakable
from mathml_anim.narration.speech import SpokenCue, SpokenPause, SpokenScript, shown_paragraph, spoken


def said(
    text: str, *, language: str = "en", pronunciation: dict[str, str] | None = None, **values: object
) -> SpokenScript:
    numbers = SimpleNamespace(**values) if values else None
    script, problems = spoken(script_of(text), numbers, pronunciation=pronunciation or {}, language=language)
    assert not problems
    return script


def forms(text: str, **values: object) -> list[str]:
    return [word.spoken for word in said(text, **values).words]


@pytest.mark.parametrize(
    ("shown", "form"),
    [
        ("plane,", "plane,"),
        ("0.924", "0.924"),
        ("1,000", "1,000"),
        ("50%", "50%"),
        ("−3.", "minus 3."),
        ("-0.5", "minus 0.5"),
        ("(−2,", "( minus 2,"),
        ("x²", "x squared"),
        ("x³,", "x cubed,"),
        ("10⁻⁴", "10 to the −4"),
        ("A⁻¹", "A inverse"),
        ("x⁻¹", "x to the −1"),
        ("Aᵀ", "A transpose"),
        ("x₁", "x 1"),
        ("f′", "f prime"),
        ("1/2", "one half"),
        ("3/4.", "3 quarters."),
        ("7/23", "7 over 23"),
        ("3.5e-4", "3.5 times 10 to the minus 4"),
        ("∇f", "grad f"),
        ("∂", "partial"),
        ("π/2", "pi over 2"),
        ("x≥0", "x is at least 0"),
        ("3–5", "3 to 5"),
        ("eigenvalue", "eyegunvalue"),
        ("Eigenvectors,", "eyegunvectors,"),
        ("argmax", "arg max"),
        ("and/or", "and/or"),
        ("well-known", "well-known"),
        ("don’t", "don’t"),
        ("2×3", "2 times 3"),
    ],
)
def test_what_voices_read_wrong_is_put_in_words(shown: str, form: str) -> None:
    assert read_word(shown, ENGLISH).replace(" −", " minus ") == form.replace(" −", " minus ")


@pytest.mark.parametrize(
    ("shown", "form"),
    [("x²", "x Quadrat"), ("1/2", "ein halb"), ("3/4", "3 viertel"), ("≤", "höchstens"), ("−3", "minus 3")],
)
def test_each_language_has_its_own_words(shown: str, form: str) -> None:
    assert read_word(shown, GERMAN) == form


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_sign_of_a_language_can_be_said(language: str) -> None:
    for sign in LANGUAGES[language].signs:
        assert unspeakable(read_word(sign, LANGUAGES[language])) == ()


def test_a_computed_number_is_shown_and_said() -> None:
    word = said("by {e[0]:.0f}, then", e=[-3.0]).words[1]
    assert (word.shown, word.spoken) == ("−3,", "minus 3,")
    assert forms("about {p:fraction} of it, {q:.1e}.", p=0.5, q=3.5e-4) == [
        "about", "one half", "of", "it,", "3.5", "times", "10 to the minus 4.",
    ]  # fmt: skip


def test_decimals_follow_the_language() -> None:
    words = said("Der Verlust ist {loss:,.2f}.", language="de", loss=1234.5).words
    assert words[-1].shown == "1.234,50."


def test_a_formula_is_shown_and_said_by_its_alt() -> None:
    words = (
        said("the product $A x$", language="en") if False else said("so $A dot x$" + '{alt="A times x"}, here').words
    )
    assert [word.shown for word in words] == ["so", "A", "times", "x,", "here"]
    assert words[1].spoken == "Eh"


@pytest.mark.parametrize(
    ("text", "place", "form"),
    [
        ("A matrix acts.", 0, "A"),
        ("A times x.", 0, "Eh"),
        ("The matrix A acts.", 2, "Eh"),
        ("It ends. A vector turns.", 2, "A"),
        ("It ends. A is square.", 2, "Eh"),
        ("A’s columns.", 0, "Eh’s"),
        ("Take a matrix.", 1, "a"),
    ],
)
def test_a_capital_a_is_a_letter_where_no_article_can_stand(text: str, place: int, form: str) -> None:
    assert forms(text)[place] == form


def test_sentences_and_paragraphs_are_numbered() -> None:
    words = said("See Fig. 3 now. Then, e.g. here? Yes.\n\nNext “one.” Then x. y is small.").words
    assert [(word.shown, word.sentence, word.paragraph) for word in words if word.shown[-1] in ".?”"] == [
        ("Fig.", 0, 0), ("now.", 0, 0), ("e.g.", 1, 0), ("here?", 1, 0), ("Yes.", 2, 0),
        ("“one.”", 3, 1), ("x.", 4, 1), ("small.", 4, 1),
    ]  # fmt: skip
    assert [word.spoken for word in words if word.shown in {"Fig.", "e.g."}] == ["Figure", "for example"]


def test_marks_wait_for_the_next_word() -> None:
    script = said("[start] “[quote]Look” [pause 1] here[after], and [end]")
    assert script.marks == (
        SpokenCue("start", 0, 1),
        SpokenCue("quote", 0, 1),
        SpokenPause(1.0, 1, 1),
        SpokenCue("after", 2, 1),
        SpokenCue("end", 3, 1),
    )
    assert [word.shown for word in script.words] == ["“Look”", "here,", "and"]


def test_a_mark_parts_two_words_and_a_dash_joins_the_word_before() -> None:
    assert [word.shown for word in said("arrow[turn]turns — and {x}% more", x=3).words] == [
        "arrow", "turns —", "and", "3%", "more",
    ]  # fmt: skip


def test_every_problem_has_its_line() -> None:
    script = script_of("one {x} and\ntwo ⊗ three\n{y.z}")
    _, problems = spoken(script, SimpleNamespace(y=1, x=float("nan")), pronunciation={}, language="en")
    assert [(line, what.split()[0]) for line, what, _ in problems] == [(1, "the"), (3, "there"), (2, "no")]
    assert "course.toml" in problems[2][2]


def test_the_pronunciation_list_goes_by_whole_words_and_exact_case_first() -> None:
    spoken_forms = {
        "SGD": "S G D",
        "sgd": "stochastic descent",
        "Adam": "Addam",
        "gradient descent": "gradient-descent",
    }
    words = ("SGD,", "sgd", "Sgd", "adams", "(adam)", "Gradient", "descent.", "gradient,", "descent")
    assert Pronunciation(spoken_forms).of(words) == (
        "S G D,", "stochastic descent", "stochastic descent", None, "(Addam)", "gradient-descent.", "", None, None,
    )  # fmt: skip


def test_a_letter_in_the_list_is_not_the_article() -> None:
    assert forms("A times a matrix A.", pronunciation={"A": "letter"}) == ["letter", "times", "a", "matrix", "letter."]


def test_unspaced_scripts_are_split_by_character() -> None:
    words = said("矩阵作用于平面。它是 2D 的。", language="zh").words
    assert [word.shown for word in words][:7] == ["矩", "阵", "作", "用", "于", "平", "面。"]
    assert words[7].sentence == 1
    assert "2D" in [word.shown for word in words]


def test_prose_for_a_page() -> None:
    paragraph = script_of("By [cue] {x:.1f} , of $A$.").paragraphs[0]
    assert shown_paragraph(paragraph, SimpleNamespace(x=-2.0)) == "By −2.0, of A."


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C"]), max_size=60), st.sampled_from(sorted(LANGUAGES)))
def test_no_words_are_lost_whatever_the_script(text: str, language: str) -> None:
    source = "".join(
        f"\\{sign}" if sign.isascii() and not sign.isalnum() and not sign.isspace() else sign for sign in text
    )
    script, _ = spoken(script_of(" ".join(source.split())), None, pronunciation={}, language=language)
    shown = "".join(word.shown for word in script.words)
    assert "".join(shown.split()) == "".join(text.split())
    assert [word.sentence for word in script.words] == sorted(word.sentence for word in script.words)
