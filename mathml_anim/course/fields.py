"""The fields of an author's file, each with its line: read by name and type, every mistake noted."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from mathml_anim.course.suggest import did_you_mean
from mathml_anim.problems import Problem


@dataclass(frozen=True)
class Field:
    """A value as it was written, and the line it begins on."""

    value: object
    line: int


@dataclass
class Fields:
    """Named fields of one file; what is asked for and wrong is added to `problems`."""

    path: Path
    fields: Mapping[str, Field]
    problems: list[Problem]
    line: int = 1
    where: str = ""
    _known: list[str] = field(default_factory=list)

    def wrong(self, name: str, what: str, remedy: str) -> None:
        """Note a mistake at the line of a field."""
        self.problems.append(Problem(self.path, self.line_of(name), what, remedy))

    def line_of(self, name: str) -> int:
        """Return the line of a field, or of the whole if it is missing."""
        return self.fields[name].line if name in self.fields else self.line

    def _take(self, name: str) -> object:
        self._known.append(name)
        return self.fields[name].value if name in self.fields else None

    def text(self, name: str, *, required: bool = False, default: str = "") -> str:
        """Return a field of one text."""
        value = self._take(name)
        if isinstance(value, str) and value.strip():
            return value.strip()
        if name in self.fields and not (value is None or isinstance(value, str)):
            self.wrong(name, f"“{name}”{self.where} is not a text", "write one text in quotes")
        elif required:
            self.wrong(name, f"“{name}”{self.where} is missing", f"add “{name}” with a text")
        return default

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a field that is a list of texts; a single text counts as a list of one."""
        value = self._take(name)
        if value is None or value == "":
            return ()
        values = value if isinstance(value, list) else [value]
        if not all(isinstance(item, str) for item in values):
            self.wrong(name, f"“{name}”{self.where} is not a list of texts", 'write a list: ["…", "…"]')
            return ()
        return tuple(str(item).strip() for item in values if str(item).strip())

    def one_of(self, name: str, choices: tuple[str, ...]) -> str:
        """Return a field whose text is one of a few; the first is the default."""
        text = self.text(name, default=choices[0])
        if text in choices:
            return text
        self.wrong(name, f"“{name}”{self.where} is “{text}”", did_you_mean(text, choices))
        return choices[0]

    def table(self, name: str) -> Mapping[str, object]:
        """Return a field that is a table of further fields."""
        value = self._take(name)
        if isinstance(value, dict):
            return value
        if value is not None:
            self.wrong(name, f"“{name}”{self.where} is not a table", f"write it as a table: [{name}]")
        return {}

    def words(self, name: str) -> Mapping[str, str]:
        """Return a field that gives texts other words: a table from text to text."""
        value = self._take(name)
        if value is None:
            return {}
        if isinstance(value, dict) and all(isinstance(words, str) and words.strip() for words in value.values()):
            return value
        self.wrong(name, f"“{name}”{self.where} is not a table of words", 'write each as "original": "other words"')
        return {}

    def number(self, name: str, default: float) -> float:
        """Return a field of one number."""
        value = self._take(name)
        if value is None:
            return default
        if isinstance(value, int | float) and not isinstance(value, bool):
            return float(value)
        self.wrong(name, f"“{name}”{self.where} is not a number", "write it without quotes")
        return default

    def numbers(self, name: str) -> tuple[float, ...]:
        """Return a field that is a list of numbers."""
        value = self._take(name)
        if value is None:
            return ()
        if isinstance(value, list) and all(isinstance(n, int | float) and not isinstance(n, bool) for n in value):
            return tuple(value)
        self.wrong(name, f"“{name}”{self.where} is not a list of numbers", "write a list such as [4, 6]")
        return ()

    def refuse_others(self) -> None:
        """Note every field that nothing has asked for."""
        for name in self.fields:
            if name not in self._known:
                self.wrong(name, f"unknown field “{name}”{self.where}", did_you_mean(name, self._known))
