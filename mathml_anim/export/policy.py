"""The Content-Security-Policy of a page: nothing from elsewhere but the films, no code that is not ours."""

import base64
from collections.abc import Iterable
from hashlib import sha256
from urllib.parse import urlsplit

EMPTY = ""
"""A style element without text: the player writes its rules into such."""


def source_hash(text: str) -> str:
    """Return the expression that lets an inline script or style of exactly this text pass."""
    return f"'sha256-{base64.b64encode(sha256(text.encode()).digest()).decode()}'"


def page_policy(media_url: str | None = None) -> str:
    """Return the policy of a page whose scripts, styles and pictures lie beside it."""
    films = f" {origin(media_url)}" if media_url else ""
    return _written(
        {
            "default-src": "'none'",
            "script-src": "'self'",
            "style-src": f"'self' {source_hash(EMPTY)}",
            "img-src": "'self'",
            "font-src": "'self'",
            "media-src": f"'self'{films}",
        }
    )


def single_policy(scripts: Iterable[str], styles: Iterable[str]) -> str:
    """Return the policy of a page that holds everything itself, with scripts and styles of exactly these texts."""
    return _written(
        {
            "default-src": "'none'",
            "script-src": " ".join(source_hash(text) for text in scripts),
            "style-src": " ".join(source_hash(text) for text in (*styles, EMPTY)),
            "img-src": "data: blob:",
            "font-src": "data:",
            "media-src": "data: blob:",
        }
    )


def shell_policy(*, connects: bool = False) -> str:
    """Return the policy of a page that shows lectures in a frame, and that may report to wherever its launch says."""
    return _written(
        {
            "default-src": "'none'",
            **({"connect-src": "https: http:"} if connects else {}),
            "script-src": "'self'",
            "style-src": "'self'",
            "img-src": "'self'",
            "font-src": "'self'",
            "frame-src": "'self'",
        }
    )


def origin(url: str) -> str:
    """Return the origin of an address."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _written(rules: dict[str, str]) -> str:
    whole = {**rules, "base-uri": "'none'", "form-action": "'none'", "object-src": "'none'"}
    return "; ".join(f"{name} {value}" for name, value in whole.items())
