"""Formulas: mathematics by Typst, with parts that can be picked out and symbols that have a colour."""

from collections.abc import Mapping

from manim import VGroup

from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.typography.outline import Outline
from mathml_anim.components.typography.parts import blanked, mark, tags
from mathml_anim.components.typography.set_text import SetText
from mathml_anim.components.typography.typeset import TypesettingError, typeset
from mathml_anim.problems import Remediable
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role
from mathml_anim.theme.symbols import SYMBOLS


class Formula(SetText):
    """Display mathematics whose parts can be picked out by name and coloured by symbol.

    Args:
        source: Typst mathematics, without dollars; `{{ body : name }}` names a part, and parts may nest.
        spoken: how a voice says it.
        colors: the colour of a symbol, given as Typst mathematics, or of a named part; the course's own
            symbols (`hat(i)`, `hat(j)`) have theirs unless it is given here.
        size: the height of an em in scene units.

    Raises:
        TypesettingError: what Typst says about it, with line and column.

    Example:
        >>> law = Formula("A bold(v) = {{ 3 : factor }} bold(v)", spoken="A v is three v", colors={"bold(v)": "focus"})
        >>> self.play(Indicate(law.part("factor")))
    """

    def __init__(
        self,
        source: str,
        *,
        spoken: str,
        colors: Mapping[str, Paint] | None = None,
        size: float = sizes.FORMULA,
        color: Paint = ColourRole.INK,
        name: str = "",
    ) -> None:
        every: dict[str, Paint] = {**SYMBOLS, **(colors or {})}
        self._marked = mark(source, every)
        super().__init__(_set(source, self._marked.typst), size=size, color=color)
        self._tags = tags(self.outline)
        for glyph, tag in zip(self.submobjects, self._tags, strict=True):
            named = next((n for n in self._marked.lineage(tag) if n in every), None)
            if named is not None:
                glyph.set_color(paint(every[named]))
        mean(self, Role.FORMULA, name=name, text=source, spoken=spoken)

    @property
    def part_names(self) -> tuple[str, ...]:
        """The names of the parts that can be picked out, and the coloured symbols among them."""
        return tuple(dict.fromkeys(self._marked.names.values()))

    def part(self, name: str, occurrence: int | None = None) -> VGroup:
        """Return the glyphs of a named part or coloured symbol: of one occurrence (0 is the first) or of all.

        The glyphs stay in the formula; colour them, indicate them, or transform copies of them.
        """
        owners = [self._marked.within(tag, name) for tag in self._tags]
        wanted = sorted(set(owners) - {0})
        if not wanted or (occurrence is not None and not -len(wanted) <= occurrence < len(wanted)):
            known = ", ".join(self.part_names) or "none: name one with {{ body : name }}"
            raise Remediable(f"the formula has no part {name!r}", f"its parts are {known}")
        chosen = wanted if occurrence is None else [wanted[occurrence]]
        return VGroup(*(g for g, owner in zip(self.submobjects, owners, strict=True) if owner in chosen))


def _set(source: str, marked: str) -> Outline:
    """Return the outline of marked mathematics; what is wrong with it is told in the words of its source."""
    try:
        return typeset(f"$ {marked} $")
    except TypesettingError:
        typeset(f"$ {blanked(source)} $")
        raise
