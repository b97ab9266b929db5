"""How a voice is told to say one word: signs, powers, fractions and letters in words it cannot get wrong."""

import re
import unicodedata

from mathml_anim.narration.languages import Readings

_SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻ⁿⁱᵏᵐᵗˣ", "0123456789−nikmtx")
_SUBSCRIPT = str.maketrans("₀₁₂₃₄₅₆₇₈₉ᵢⱼₖₙₘₜ", "0123456789ijknmt")
_NUMBER = r"\d+(?:[.,]\d+)*"
_SCIENTIFIC = re.compile(rf"({_NUMBER})[eE]([+\-−]?)(\d+)(?![\w])")
_POWER_OF_TEN = re.compile(r"(?<!\d)10([⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)")
_FRACTION = re.compile(r"(?<![\w/.,])(\d+)/(\d+)(?![\w/]|[.,]\d)")
_RATIO = re.compile(r"(?<=[\w)])/(?=\d)|(?<=\d)/(?=[\w(])|(?<=\b[a-zA-Z])/(?=[a-zA-Z]\b)")
_POWER = re.compile(r"([\w)\]])(⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹ⁿⁱᵏᵐᵗˣ]+)")
_SUBSCRIPTS = re.compile(r"([₀₁₂₃₄₅₆₇₈₉ᵢⱼₖₙₘₜ]+)")
_TRANSPOSE = re.compile(r"(?<=[\w)])(?:ᵀ|ᵗ\b|⊤)")
_PRIME = re.compile(r"(?<=\w)[′]")
_RANGE = re.compile(r"(?<=\d)[–](?=\d)")
_NEGATIVE = re.compile(r"(?<![\w)])[-−](?=[\d.∞]|[A-Za-zα-ω](?!\w))")
_BETWEEN = re.compile(r"(?<=[\w)])[−](?=[\w(])")
_UNREADABLE = re.compile(r"[|∣‖_`*^~\\]")


def read_word(word: str, table: Readings) -> str:
    """Return the spoken form of a word, punctuation kept; a word that voices get right comes back as it is."""
    if word.isascii() and word.isalpha():
        return _said(word, table)
    text = _numbers(word, table)
    text = _scripts(text, table)
    text = _NEGATIVE.sub(f" {table.minus} ", text)
    text = _BETWEEN.sub(f" {table.minus} ", text)
    text = "".join(f" {table.signs[sign]} " if sign in table.signs else sign for sign in text)
    text = _UNREADABLE.sub(" ", text)
    return _tidy(re.sub(r"[^\W\d_]+", lambda letters: _said(letters[0], table), text))


def unspeakable(spoken: str) -> tuple[str, ...]:
    """Return the signs in a spoken form that no voice is told how to say."""
    return tuple(dict.fromkeys(sign for sign in spoken if unicodedata.category(sign) in {"Sm", "So", "Co", "Cn"}))


def _numbers(text: str, table: Readings) -> str:
    text = _SCIENTIFIC.sub(lambda found: _ten_to(found, table), text)
    text = _POWER_OF_TEN.sub(lambda found: f"10 {table.to_the} {found[1].translate(_SUPERSCRIPT)}", text)
    text = _FRACTION.sub(lambda found: _fraction(int(found[1]), int(found[2]), table), text)
    text = _RATIO.sub(f" {table.over} ", text)
    return _RANGE.sub(f" {table.up_to} ", text)


def _ten_to(found: "re.Match[str]", table: Readings) -> str:
    sign = f"{table.minus} " if found[2] in {"-", "−"} else ""
    return f"{found[1]} {table.times_ten} {sign}{int(found[3])}"


def _fraction(top: int, bottom: int, table: Readings) -> str:
    if bottom not in table.denominators:
        return f"{top} {table.over} {bottom}"
    one, more = table.denominators[bottom]
    if table.letter_a is not None and top == 1:
        return f"one {one}"
    return f"{'ein' if top == 1 else top} {one if top == 1 else more}"


def _scripts(text: str, table: Readings) -> str:
    text = _TRANSPOSE.sub(f" {table.transpose} ", text)
    text = _PRIME.sub(f" {table.prime} ", text)
    text = _POWER.sub(lambda found: f"{found[1]} {_power(found[1], found[2], table)} ", text)
    return _SUBSCRIPTS.sub(lambda found: f" {found[1].translate(_SUBSCRIPT)} ", text)


def _power(base: str, exponent: str, table: Readings) -> str:
    if exponent == "²":
        return table.squared
    if exponent == "³":
        return table.cubed
    if exponent == "⁻¹" and base.isupper():
        return table.inverse
    return f"{table.to_the} {exponent.translate(_SUPERSCRIPT)}"


def _said(letters: str, table: Readings) -> str:
    if letters in table.words:
        return table.words[letters]
    for stem, spoken in table.stems.items():
        if letters.lower().startswith(stem):
            return spoken + letters[len(stem) :]
    return letters


def _tidy(text: str) -> str:
    return re.sub(r"\s+([,.;:!?)\]”’»])", r"\1", " ".join(text.split()))
