"""A few lines of code, coloured by their syntax, one of them in focus at a time."""

from typing import Any

from manim import UL, VGroup, override_animate

from mathml_anim.components.meaning import mark_dimmed, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.restate import Restate
from mathml_anim.components.typography.label import Backing
from mathml_anim.components.typography.set_text import SetText
from mathml_anim.components.typography.typeset import string, typeset
from mathml_anim.theme import layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole, Theme
from mathml_anim.theme.current import current
from mathml_anim.theme.roles import Role

_SCOPES = {
    "comment": ColourRole.MUTE,
    "string, constant.numeric, constant.language": ColourRole.CHANGE,
    "keyword, storage": ColourRole.BELIEF,
    "entity.name.function, support.function, variable.function, meta.function-call variable.function": ColourRole.SPACE,
}


class CodeBeat(VGroup):
    r"""Code on a panel, left-aligned, in a type of equal widths.

    Args:
        code: the lines.
        language: as Typst names it, such as `python` or `r`.
        size: the height of an em in scene units.
        spoken: how a voice says what it does.

    Example:
        >>> beat = CodeBeat("A = np.array([[2, 1], [1, 2]])\nA @ v", spoken="A times v in NumPy")
        >>> self.play(beat.animate.focus(1))
    """

    def __init__(self, code: str, *, spoken: str, language: str = "python", size: float = sizes.CODE) -> None:
        super().__init__()
        text = code.strip("\n")
        colors = string(_syntax_theme(current()))
        block = f"#raw({string(text)}, lang: {string(language)}, block: true)"
        outline = typeset(f"#set raw(theme: bytes({colors}))\n{block}")
        self.code = SetText(outline, size=size)
        for glyph, piece in zip(self.code, outline.pieces, strict=True):
            glyph.set_color(paint(ColourRole.INK) if piece.fill == "#000000" else piece.fill)
        heights = sorted({round(piece.origin[1], 3) for piece in outline.pieces}, reverse=True)
        rank = {height: n for n, height in enumerate(heights)}
        shown_lines = [n for n, line in enumerate(text.split("\n")) if line.strip()]
        self._line_of = [shown_lines[rank[round(piece.origin[1], 3)]] for piece in outline.pieces]
        self.panel = Backing(self.code, padding=0.28)
        self.panel.set_stroke(paint(ColourRole.MUTE), width=1.5, opacity=0.5)
        self.add(self.panel, self.code)
        mean(self, Role.CODE, name="code", text=text, spoken=spoken)

    def line(self, number: int) -> VGroup:
        """Return the glyphs of a line; the first is 0, and empty lines count."""
        return VGroup(*(glyph for glyph, line in zip(self.code, self._line_of, strict=True) if line == number))

    def focus(self, *numbers: int) -> "CodeBeat":
        """Leave these lines as bright as they are and dim the others; without numbers brighten all; return self."""
        for glyph, line in zip(self.code, self._line_of, strict=True):
            lit = not numbers or line in numbers
            glyph.set_fill(opacity=1 if lit else layout.DIMMED)
            mark_dimmed(glyph, dimmed=not lit)
        return self

    @override_animate(focus)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _focus(self, *numbers: int, anim_args: dict[str, Any] | None = None) -> Restate:
        return Restate(self.focus, *numbers, **(anim_args or {}))

    def to_column(self) -> "CodeBeat":
        """Move it to the upper left corner of the safe area; return self."""
        self.shift(layout.SAFE.top_left - self.panel.get_corner(UL))
        return self


def _syntax_theme(theme: Theme) -> str:
    """Return the colours of code as a TextMate theme, which Typst reads."""
    rules = "".join(
        f"<dict><key>scope</key><string>{scope}</string><key>settings</key><dict><key>foreground</key>"
        f"<string>{theme.colour(role)}</string></dict></dict>"
        for scope, role in _SCOPES.items()
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict><key>name</key><string>roles</string>'
        f"<key>settings</key><array><dict><key>settings</key><dict/></dict>{rules}</array></dict></plist>"
    )
