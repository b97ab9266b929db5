"""The words of a segment as the author wrote them: text, cues, pauses, values and formulas, each with its line."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Text:
    """Plain words, spaces included, Markdown already taken away."""

    text: str
    line: int


@dataclass(frozen=True)
class CueMark:
    """`[name]`: the onset of the next word, or the end of speech if none follows."""

    name: str
    line: int


@dataclass(frozen=True)
class PauseMark:
    """`[pause SECONDS]`: silence."""

    seconds: float
    line: int


@dataclass(frozen=True)
class ValueMark:
    """`{losses[1]:.1f}`: a number computed by the lecture's numbers module, and how it is written."""

    expression: str
    format: str
    line: int


@dataclass(frozen=True)
class FormulaMark:
    """`$…$` in Typst, with the words a voice says for it."""

    typst: str
    alt: str
    line: int


Item = Text | CueMark | PauseMark | ValueMark | FormulaMark


@dataclass(frozen=True)
class Paragraph:
    """Words spoken in one breath of thought; a longer pause follows."""

    items: tuple[Item, ...]


@dataclass(frozen=True)
class Script:
    """The words of one segment."""

    paragraphs: tuple[Paragraph, ...]

    @property
    def items(self) -> tuple[Item, ...]:
        """Every item of every paragraph, in order."""
        return tuple(item for paragraph in self.paragraphs for item in paragraph.items)

    @property
    def cues(self) -> tuple[str, ...]:
        """The names of the cues, in order."""
        return tuple(item.name for item in self.items if isinstance(item, CueMark))

    @property
    def formulas(self) -> tuple[FormulaMark, ...]:
        """The formulas, in order."""
        return tuple(item for item in self.items if isinstance(item, FormulaMark))
