"""The patch in the upper left corner on which a title and formulas stand before a busy ground."""

from manim import Group, Mobject, Rectangle, Transform

from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import paint
from mathml_anim.theme import layers, layout, motion
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role


class Panel(Rectangle):
    """A patch of the ground's colour from the frame's upper left corner to below and right of some things.

    Args:
        things: what stands on it, by the end of the scene.
        padding: the room around them, in scene units.
        width: its least width, in scene units; that of the left column by default.

    Example:
        >>> title, words = Prose("A title").to_corner(UL), Prose("and more").to_edge(LEFT)
        >>> panel = Panel(title)
        >>> self.add(grid, panel, title)
        >>> self.play(panel.reach(words))
    """

    def __init__(self, *things: Mobject, padding: float = 0.35, width: float | None = None) -> None:
        held = Group(*things)
        self.padding = padding
        least = layout.COLUMN.right - layout.FRAME.left if width is None else width
        right = max(layout.FRAME.left + least, float(held.get_right()[0]) + padding)
        bottom = float(held.get_bottom()[1]) - padding
        super().__init__(
            width=right - layout.FRAME.left,
            height=layout.FRAME.top - bottom,
            stroke_width=0,
            fill_color=paint(ColourRole.GROUND),
            fill_opacity=layout.BACKING_OPACITY,
        )
        self.move_to(((layout.FRAME.left + right) / 2, (layout.FRAME.top + bottom) / 2, 0))
        self.set_z_index(layers.WORDS)
        mean(self, Role.BACKING)

    def reach(self, *things: Mobject, run_time: float = motion.EMPHASISE) -> Transform:
        """Return the animation in which the patch grows until it is behind things further down."""
        return Transform(self, Panel(*things, padding=self.padding, width=self.width), run_time=run_time)
