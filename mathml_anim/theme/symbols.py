"""Symbols that have the same colour in every lecture; a key is Typst mathematics."""

from collections.abc import Mapping
from types import MappingProxyType

from mathml_anim.theme.colours import ColourRole

SYMBOLS: Mapping[str, ColourRole] = MappingProxyType(
    {"hat(i)": ColourRole.FIRST, "hat(j)": ColourRole.SECOND, "nabla": ColourRole.CHANGE}
)
