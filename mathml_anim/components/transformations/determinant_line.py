"""Words and a number that shows a grid's determinant at every moment."""

from manim import VGroup

from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import Paint
from mathml_anim.components.transformations.grid import GridTransform
from mathml_anim.components.typography.formula import Formula
from mathml_anim.components.typography.number import Number
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role


class DeterminantLine(VGroup):
    """A line such as `area = 3.0`, whose number counts while a grid moves.

    Args:
        grid: whose determinant it shows.
        words: what stands before the number; it stays where it is.
        format_spec: Python's format of the number.
        color: of the number.

    Example:
        >>> line = DeterminantLine(grid, Formula("det A =", spoken="the determinant is"))
        >>> self.add(grid, line)
        >>> self.play(grid.apply([[2, 1], [1, 2]]))
    """

    def __init__(
        self, grid: GridTransform, words: Formula, *, format_spec: str = ".1f", color: Paint = ColourRole.FOCUS
    ) -> None:
        self.number = Number(grid.determinant, format_spec=format_spec, color=color).stand_after(words)
        super().__init__(words, grid.show_determinant(self.number))
        mean(self, Role.FORMULA, text=words.meaning.text, spoken=words.meaning.spoken)
