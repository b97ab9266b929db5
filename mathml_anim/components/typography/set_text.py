"""What Typst sets, as a Manim mobject: a group of filled glyphs."""

import numpy as np
from manim import VGroup, VMobject

from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import Points
from mathml_anim.components.typography.outline import Outline
from mathml_anim.theme import layers
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Meaning


class Glyph(VMobject):
    """One filled outline; its points are cubic, (n, 3), in scene units."""

    def __init__(self, points: Points, color: Paint) -> None:
        super().__init__(stroke_width=0, fill_opacity=1, color=paint(color))
        self.points = np.array(points)


class SetText(VGroup):
    """Glyphs in reading order, centred on the origin.

    Args:
        outline: what Typst set, in ems.
        size: the height of an em in scene units.
        color: the colour of every glyph.
    """

    meaning: Meaning

    def __init__(self, outline: Outline, *, size: float, color: Paint = ColourRole.INK) -> None:
        super().__init__()
        self.outline = outline
        self.set_size = size
        self.add(*(Glyph(piece.points * size, color) for piece in outline.pieces))
        self.set_z_index(layers.WORDS)
        self.center()

    @property
    def em(self) -> float:
        """The height of an em in scene units, as the text stands now."""
        drawn = float(np.ptp(self.outline.points[:, 0])) if self.outline.pieces else 0.0
        return float(self.width) / drawn if drawn else self.set_size

    @property
    def baseline(self) -> float:
        """The height in the scene of the first glyph's baseline."""
        if not self.outline.pieces:
            return float(self.get_bottom()[1])
        above = self.outline.pieces[0].origin[1] - float(self.outline.points[:, 1].min())
        return float(self.get_bottom()[1]) + above * self.em

    def align_baseline(self, other: "SetText") -> "SetText":
        """Move up or down until the first baselines of both texts are at one height; return self."""
        self.shift((0, other.baseline - self.baseline, 0))
        return self


def all_but(glyphs: VMobject, *parts: VMobject) -> VGroup:
    """Return the glyphs of a text, or of a part of it, that are in none of some parts."""
    inside = {id(member) for part in parts for member in part.get_family()}
    return VGroup(*(glyph for glyph in glyphs if id(glyph) not in inside))
