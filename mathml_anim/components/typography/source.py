"""Where data come from, said on the picture itself."""

from manim import DR, VGroup

from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import Paint
from mathml_anim.components.typography.label import Backing
from mathml_anim.components.typography.prose import set_words
from mathml_anim.components.typography.set_text import SetText
from mathml_anim.theme import layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role


class SourceBadge(VGroup):
    """A small line in the lower right corner of the safe area that names where the data come from.

    Example:
        >>> SourceBadge("Optical Recognition of Handwritten Digits, UCI, CC BY 4.0")
    """

    def __init__(self, text: str, *, color: Paint = ColourRole.MUTE, spoken: str = "") -> None:
        super().__init__()
        words = SetText(set_words(text, weight=sizes.PROSE_WEIGHT), size=sizes.SOURCE, color=color)
        self.add(Backing(words), words)
        mean(self, Role.SOURCE, name="source", text=text, spoken=spoken or f"Source: {text}")
        self.shift((layout.SAFE.right, layout.SAFE.bottom, 0) - words.get_corner(DR))

    @classmethod
    def synthetic(cls, seed: int) -> "SourceBadge":
        """Return the badge of data that were made up with a seed."""
        return cls(f"synthetic · seed {seed}", spoken=f"Synthetic data, seed {seed}")
