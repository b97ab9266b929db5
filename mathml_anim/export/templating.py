"""Pages and manifests from templates; whatever is filled in is escaped."""

from collections.abc import Mapping
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined


def fill(template: str, values: Mapping[str, object]) -> str:
    """Return a file of `templates/` with values filled in; everything but `Markup` is escaped for HTML and XML."""
    return _environment().get_template(template).render(dict(values))


def fill_plain(template: str, values: Mapping[str, object]) -> str:
    """Return a file of `templates/` with values filled in as they are: for Markdown, plain text and the like."""
    return _environment().overlay(autoescape=False).get_template(template).render(dict(values))


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("mathml_anim.export", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
