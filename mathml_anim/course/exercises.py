"""The practice of a lecture: numbered questions with hints, answers, choices and code."""

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

from mathml_anim.course.asked import MOMENTS, read_moment
from mathml_anim.course.model import Asked, Choice, Exercise
from mathml_anim.course.suggest import did_you_mean
from mathml_anim.course.words import inline_of, is_comment, line_of
from mathml_anim.narration.grammar import parse_inline
from mathml_anim.narration.script import Item, Paragraph, Text
from mathml_anim.problems import Problem

_CHOICE = re.compile(r"\[(?P<tick>[ xX])\]\s+")
_FEEDBACK = re.compile(r"\s+—\s+")
_NAMED = re.compile(r"(?P<name>\w+)\s*:\s*")
_NAMES = ("hint", "answer", *MOMENTS)


def read_exercises(blocks: Sequence[SyntaxTreeNode], path: Path, problems: list[Problem]) -> tuple[Exercise, ...]:
    """Return the exercises under `## Practice`; what is wrong with them is added to `problems`."""
    exercises: list[Exercise] = []
    for block in blocks:
        if block.type == "ordered_list":
            exercises += [_Reading(path, problems, line_of(item)).exercise(item) for item in block.children]
        elif not is_comment(block):
            remedy = "number each question: 1. What is …?"
            problems.append(Problem(path, line_of(block), "practice holds something that is not an exercise", remedy))
    return tuple(exercises)


@dataclass
class _Reading:
    """One exercise while it is read."""

    path: Path
    problems: list[Problem]
    line: int
    question: list[Item] = field(default_factory=list)
    named: dict[str, Paragraph] = field(default_factory=dict)
    choices: list[Choice] = field(default_factory=list)
    code: str | None = None
    code_line: int = 0
    asked: Asked | None = None

    def wrong(self, line: int, what: str, remedy: str) -> None:
        """Note a mistake."""
        self.problems.append(Problem(self.path, line, what, remedy))

    def exercise(self, item: SyntaxTreeNode) -> Exercise:
        """Return the exercise in one item of a numbered list."""
        for node in item.children:
            if node.type == "paragraph":
                self.question += self.items(inline_of(node).content, line_of(node), after=self.question)
            elif node.type == "bullet_list":
                for bullet in node.children:
                    self.bullet(bullet)
            elif node.type == "fence":
                self.fence(node)
            elif not is_comment(node):
                remedy = "an exercise is a question, code, and bullets: - hint: …, - answer: …, - [x] …, - after: …"
                self.wrong(line_of(node), "this is not part of an exercise", remedy)
        self.judge()
        named = self.named
        question = Paragraph(tuple(self.question))
        hint, answer, choices = named.get("hint"), named.get("answer"), tuple(self.choices)
        return Exercise(question, hint, answer, choices, self.code, self.line, self.code_line, self.asked)

    def judge(self) -> None:
        """Note what the exercise lacks."""
        if not self.question:
            self.wrong(self.line, "an exercise without a question", "write the question after its number")
        if not self.choices and "answer" not in self.named:
            self.wrong(self.line, "an exercise without an answer", "add a bullet: - answer: …, or choices: - [x] …")
        if self.choices and not any(choice.correct for choice in self.choices):
            self.wrong(self.choices[0].line, "none of the choices is right", "mark the right one: - [x] …")
        if len(self.choices) == 1:
            self.wrong(self.choices[0].line, "a single choice is no choice", "add another: - [ ] …")

    def bullet(self, bullet: SyntaxTreeNode) -> None:
        """Read a hint, an answer or a choice."""
        line = line_of(bullet)
        if len(bullet.children) != 1 or bullet.children[0].type != "paragraph":
            self.wrong(line, "a bullet of an exercise is one paragraph", "write it on one line: - hint: …")
            return
        content = inline_of(bullet.children[0]).content
        if found := _CHOICE.match(content):
            self.choices.append(self.choice(content[found.end() :], found["tick"] != " ", line))
        elif (found := _NAMED.match(content)) and found["name"].lower() in _NAMES:
            self.name(found["name"].lower(), content[found.end() :], line)
        else:
            remedy = (
                did_you_mean(found["name"], _NAMES)
                if found
                else "begin it with hint:, answer:, after: or at:, or [ ] or [x]"
            )
            self.wrong(line, "a bullet that is neither hint, answer, moment nor choice", remedy)

    def name(self, name: str, content: str, line: int) -> None:
        """Keep a hint, an answer, or the moment of the film at which it is asked."""
        if name in MOMENTS:
            if self.asked is not None:
                self.wrong(line, "this exercise is asked twice", "keep one moment: - after: …, or - at: …")
            self.asked = read_moment(name, content, path=self.path, line=line, problems=self.problems)
            return
        if name in self.named:
            self.wrong(line, f"this exercise has a second {name}", "keep one of them")
        items = self.items(content, line)
        if not items:
            self.wrong(line, f"an empty {name}", f"write it after the colon: - {name}: …")
        self.named.setdefault(name, Paragraph(items))

    def choice(self, content: str, correct: bool, line: int) -> Choice:
        """Return an option and what is said to who picks it."""
        dash = _FEEDBACK.search(content)
        words = self.items(content[: dash.start()] if dash else content, line)
        if not words:
            self.wrong(line, "a choice without words", "write it after the box: - [x] (1, 1) — it is stretched.")
        if not dash:
            return Choice(Paragraph(words), correct, None, line)
        later = line + content.count("\n", 0, dash.end())
        return Choice(Paragraph(words), correct, Paragraph(self.items(content[dash.end() :], later)), line)

    def fence(self, node: SyntaxTreeNode) -> None:
        """Keep the code to be run."""
        line = line_of(node)
        if node.info.strip().lower() not in {"python", "py"}:
            self.wrong(line, "the language of this code is not Python", "begin it with ```python")
        if self.code is not None:
            self.wrong(line, "an exercise has one piece of code", "join them, or make two exercises")
        self.code, self.code_line = node.content, line
        try:
            ast.parse(node.content)
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            at = line + (getattr(error, "lineno", None) or 1)
            self.wrong(
                at,
                f"this is not Python: {getattr(error, 'msg', error)}",
                "mend the code; it is run and its answer compared",
            )

    def items(self, content: str, line: int, *, after: Sequence[Item] = ()) -> tuple[Item, ...]:
        """Return the words of a piece of text, set off by a space from what they follow."""
        token = Token("inline", "", 0, content=content)
        items, wrong = parse_inline(token, path=self.path, line=line, cues_allowed=False)
        self.problems.extend(wrong)
        return (Text(" ", line), *items) if after and items else items
