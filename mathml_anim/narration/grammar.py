"""The marks in a script: cues and pauses in brackets, values in braces, formulas between dollars."""

import re
from functools import cache
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.newline import newline
from markdown_it.token import Token

from mathml_anim.narration.script import CueMark, FormulaMark, Item, Paragraph, PauseMark, Text, ValueMark
from mathml_anim.narration.values import ValueProblem, parse_expression
from mathml_anim.problems import Problem

LONGEST_PAUSE = 60.0
"""The most seconds that one pause may last."""

_BRACKETS = re.compile(r"\[(?P<inside>[^\[\]\n]*)\](?!\()")
_CUE = re.compile(r"[a-z][a-z0-9_]*")
_NEAR_CUE = re.compile(r"[A-Za-z][\w-]*")
_PAUSE = re.compile(r"pause(?:\s+(?P<seconds>.*))?", re.DOTALL)
_SECONDS = re.compile(r"\d+(?:\.\d*)?|\.\d+")
_FORMULA = re.compile(r"\$(?P<typst>(?!\s)(?:\\.|[^\\$])+?(?<!\s))\$(?!\d)", re.DOTALL)
_ALT = re.compile(r"(?P<stop>[.,;:!?…]*)\{\s*alt\s*=\s*\"(?P<alt>(?:\\.|[^\"\\])*)\"\s*\}", re.DOTALL)
_SPEAKS_ITSELF = re.compile(r"[A-Za-z]|\d+(?:\.\d+)?")
_COMMENT = re.compile(r"<!--.*-->", re.DOTALL)
_TICK_BOX = re.compile(r"\[[ xX]\](?=\s|$)")


def parse_inline(
    inline_token: Token, *, path: Path, line: int, cues_allowed: bool = True
) -> tuple[tuple[Item, ...], tuple[Problem, ...]]:
    """Return the items of a block of Markdown text and what is wrong with it.

    `inline_token` is markdown-it's, of which the source is read; `line` is the line of the file it begins on.
    Emphasis, code and links give their words. Where cues are not allowed they are problems, but a tick box that the
    text begins with is left as text.
    """
    reader = _Reader(path, line, cues_allowed)
    source = inline_token.content
    for token in _markdown().parseInline(source, {"tick_box": not cues_allowed})[0].children or ():
        reader.read(token)
    return reader.items, tuple(reader.problems)


def repeated_cues(paragraphs: tuple[Paragraph, ...], *, path: Path) -> tuple[Problem, ...]:
    """Return a problem for every cue that a segment has had before."""
    first: dict[str, int] = {}
    problems: list[Problem] = []
    for item in (item for paragraph in paragraphs for item in paragraph.items if isinstance(item, CueMark)):
        if item.name in first:
            what = f"the cue “{item.name}” was already set on line {first[item.name]}"
            problems.append(Problem(path, item.line, what, "give one of them another name"))
        first.setdefault(item.name, item.line)
    return tuple(problems)


class _Reader:
    """Turns markdown-it's inline tokens into items, line by line."""

    def __init__(self, path: Path, line: int, cues_allowed: bool) -> None:
        self.problems: list[Problem] = []
        self._path = path
        self._first_line = self._line = line
        self._cues_allowed = cues_allowed
        self._items: list[Item] = []

    @property
    def items(self) -> tuple[Item, ...]:
        return tuple(self._items)

    def read(self, token: Token) -> None:
        if "breaks_before" in token.meta:
            self._line = self._first_line + token.meta["breaks_before"]
        match token.type:
            case "text" | "code_inline":
                self._add_text(token.content)
            case "softbreak" | "hardbreak":
                self._add_text(" ")
                self._line += 1
            case "brackets":
                self._brackets(token)
            case "value":
                self._value(token.content)
            case "formula":
                self._formula(token.content, token.meta["alt"])
            case "image":
                self._problem("a picture cannot be spoken", "show it in the scene, and say here what it shows")
            case "html_inline" if not _COMMENT.fullmatch(token.content):
                self._problem(
                    f"“{token.content}” is HTML and cannot be spoken", "write \\< for the sign, or take it away"
                )

    def _problem(self, what: str, remedy: str) -> None:
        self.problems.append(Problem(self._path, self._line, what, remedy))

    def _add_text(self, text: str) -> None:
        last = self._items[-1] if self._items else None
        if isinstance(last, Text) and last.line == self._line:
            self._items[-1] = Text(last.text + text, last.line)
        elif text:
            self._items.append(Text(text, self._line))

    def _brackets(self, token: Token) -> None:
        inside = token.content.strip()
        pause = _PAUSE.fullmatch(inside)
        if pause is not None:
            self._pause(pause["seconds"])
        elif not self._cues_allowed:
            self._problem(f"“[{inside}]” is a cue outside the script", "write \\[ for a bracket, or take it away")
        elif _CUE.fullmatch(token.content):
            self._items.append(CueMark(inside, self._line))
        else:
            name = re.sub(r"\W", "_", inside.lower())
            self._problem(
                f"“[{inside}]” is not a cue's name",
                f"use lower case and underscores: [{name}]; write \\[ for a bracket",
            )

    def _pause(self, seconds: str | None) -> None:
        length = float(seconds) if seconds and _SECONDS.fullmatch(seconds) else 0.0
        if not self._cues_allowed:
            self._problem("a pause outside the script", "take it away")
        elif 0 < length <= LONGEST_PAUSE:
            self._items.append(PauseMark(length, self._line))
        else:
            remedy = f"give seconds, more than 0 and up to {LONGEST_PAUSE:.0f}: [pause 1.5]"
            self._problem(f"“[pause{f' {seconds}' if seconds else ''}]” has no length", remedy)

    def _value(self, inside: str) -> None:
        expression, format = split_format(" ".join(inside.split()))
        if "{" in inside:
            self._problem("a brace is not closed", "close it with }, or write \\{ for a brace")
            return
        try:
            parse_expression(expression)
        except ValueProblem as problem:
            self._problem(problem.what, problem.remedy)
        else:
            self._items.append(ValueMark(expression, format, self._line))

    def _formula(self, typst: str, alt: str | None) -> None:
        if alt is None and _SPEAKS_ITSELF.fullmatch(typst):
            alt = typst
        if alt is None or not alt.strip():
            remedy = f'add them: ${typst}${{alt="…"}}; write \\$ for a dollar'
            self._problem(f"the formula ${typst}$ has no words to be spoken", remedy)
        else:
            self._items.append(FormulaMark(typst, " ".join(alt.split()), self._line))


def split_format(inside: str) -> tuple[str, str]:
    """Return the expression and the format of a reference: split at the first colon outside brackets and quotes."""
    depth, quote = 0, ""
    for place, character in enumerate(inside):
        if quote:
            quote = "" if character == quote else quote
        elif character in "'\"":
            quote = character
        elif character == ":" and depth == 0:
            return inside[:place].strip(), inside[place + 1 :].strip()
        else:
            depth += (character in "[(") - (character in "])")
    return inside.strip(), ""


@cache
def _markdown() -> MarkdownIt:
    markdown = MarkdownIt("commonmark")
    ruler = markdown.inline.ruler
    ruler.at("newline", _counted_newline)
    ruler.before("emphasis", "formula", _formula_rule)
    ruler.before("emphasis", "value", _value_rule)
    ruler.before("emphasis", "brackets", _brackets_rule)
    return markdown


def _counted_newline(state: StateInline, silent: bool) -> bool:
    before = state.src.count("\n", 0, state.pos)
    if not newline(state, silent):
        return False
    if not silent:
        state.tokens[-1].meta = {"breaks_before": before}
    return True


def _push(state: StateInline, silent: bool, end: int, *, kind: str, content: str, alt: str | None = None) -> bool:
    if not silent:
        token = state.push(kind, "", 0)
        token.content = content
        token.meta = {"breaks_before": state.src.count("\n", 0, state.pos), "alt": alt}
    state.pos = end
    return True


def _formula_rule(state: StateInline, silent: bool) -> bool:
    found = _FORMULA.match(state.src, state.pos)
    if found is None:
        return False
    alt = _ALT.match(state.src, found.end())
    words = re.sub(r"\\(.)", r"\1", alt["alt"]) if alt else None
    end = alt.end() if alt else found.end()
    _push(state, silent, end, kind="formula", content=found["typst"], alt=words)
    if alt and alt["stop"] and not silent:
        state.push("text", "", 0).content = alt["stop"]
    return True


def _value_rule(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "{":
        return False
    end = state.src.find("}", state.pos)
    if end < 0:
        return _push(state, silent, len(state.src), kind="value", content="{")
    return _push(state, silent, end + 1, kind="value", content=state.src[state.pos + 1 : end])


def _brackets_rule(state: StateInline, silent: bool) -> bool:
    found = _BRACKETS.match(state.src, state.pos)
    if found is None or (state.pos == 0 and state.env["tick_box"] and _TICK_BOX.match(state.src)):
        return False
    inside = found["inside"].strip()
    if not (_NEAR_CUE.fullmatch(inside) or _PAUSE.fullmatch(inside)):
        return False
    return _push(state, silent, found.end(), kind="brackets", content=found["inside"])
