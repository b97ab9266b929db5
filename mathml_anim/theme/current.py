"""The theme in use: components read it when they are made."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from mathml_anim.theme.colours import DARK, Theme

_CURRENT: ContextVar[Theme] = ContextVar("mathml_anim_theme", default=DARK)


def current() -> Theme:
    """Return the theme in use: dark unless `use` says otherwise."""
    return _CURRENT.get()


@contextmanager
def use(theme: Theme) -> Iterator[Theme]:
    """Use a theme for what is made inside the `with` block."""
    token = _CURRENT.set(theme)
    try:
        yield theme
    finally:
        _CURRENT.reset(token)
