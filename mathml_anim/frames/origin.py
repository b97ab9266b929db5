"""Where a draw operation comes from: the object it belongs to, what that means, and the author's line."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Origin:
    """The object an operation draws.

    `object` counts the objects of a scene in the order they are met; `role`, `text` and `spoken` are those of the
    nearest object around it that has a meaning, `whole` is the number of the outermost one, and `within` are
    the roles of all of them, the outermost first; `file` and `line` are the author's that put it on screen.
    """

    object: int
    name: str
    role: str = ""
    text: str = ""
    spoken: str = ""
    file: str = ""
    line: int = 0
    dimmed: bool = False
    whole: int = -1
    within: str = ""
