"""From the role of a colour to the colour itself."""

from typing import TypeAlias

from manim import ManimColor

from mathml_anim.theme.colours import ColourRole, contrast
from mathml_anim.theme.current import current

Paint: TypeAlias = ColourRole | ManimColor | str
"""A role, the name of a role, or any colour of Manim's (`#RRGGBB` among them)."""

_NAMES = frozenset(str(role) for role in ColourRole)


def paint(color: Paint) -> ManimColor:
    """Return the colour that a role has in the theme in use; other colours are returned as they are."""
    if isinstance(color, str) and str(color) in _NAMES:
        return ManimColor(current().colour(ColourRole(str(color))))
    return ManimColor(color)


_READABLE = 4.5
"""The least contrast of text (WCAG 2.2 1.4.3)."""


def legible_on(ground: ManimColor) -> ManimColor:
    """Return the ink or the ground of the theme in use, whichever contrasts more with a colour.

    On the few colours of middling lightness on which neither is legible it is white or black, of which one always is.
    """
    plain = (paint(ColourRole.INK), paint(ColourRole.GROUND))
    for candidates in (plain, (ManimColor("#FFFFFF"), ManimColor("#000000"))):
        best = max(candidates, key=lambda color: contrast(color.to_hex(), ground.to_hex()))
        if contrast(best.to_hex(), ground.to_hex()) >= _READABLE:
            break
    return best
