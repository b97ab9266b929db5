"""Says what an object on screen is for, so that checks and exports can ask."""

from typing import TypeVar

from manim import Mobject

from mathml_anim.theme.roles import Meaning, Role

M = TypeVar("M", bound=Mobject)


def mean(mobject: M, role: Role, *, name: str = "", text: str = "", spoken: str = "") -> M:
    """Return the mobject with its meaning set: its role, its name, its text and how a voice says that."""
    mobject.meaning = Meaning(role=role, name=name, text=text, spoken=spoken)  # type: ignore[attr-defined]
    return mobject
