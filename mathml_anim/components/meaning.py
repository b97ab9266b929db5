"""Says what an object on screen is for, so that checks and exports can ask."""

from typing import TypeVar

from manim import Mobject

from mathml_anim.theme.roles import Meaning, Role

M = TypeVar("M", bound=Mobject)


def mark_dimmed(mobject: Mobject, *, dimmed: bool = True) -> None:
    """Say of an object and its parts whether it stands back on purpose, so that checks of legibility leave it out."""
    for member in mobject.get_family():
        member.dimmed = dimmed  # type: ignore[attr-defined]


def mean(mobject: M, role: Role, *, name: str = "", text: str = "", spoken: str = "") -> M:
    """Return the mobject with its meaning set: its role, its name, its text and how a voice says that.

    Its parts remember whose they are, so that one that is shown by itself still says what it is; they follow when
    what they are part of is given another meaning.
    """
    meaning, before = Meaning(role=role, name=name, text=text, spoken=spoken), getattr(mobject, "meaning", None)
    mobject.meaning = meaning  # type: ignore[attr-defined]
    for part in mobject.get_family()[1:]:
        if getattr(part, "part_of", before) is before:
            part.part_of = meaning  # type: ignore[attr-defined]
    return mobject


def mark(mobject: M, name: str = "") -> M:
    """Return the mobject as one that points something out: it is seen, not read, and its name says what it marks."""
    return mean(mobject, Role.MARK, name=name)
