"""Files written into a page: as addresses of data, as scripts and styles."""

import base64
from pathlib import Path

from markupsafe import Markup

_KINDS = {
    ".jpg": "image/jpeg",
    ".mp4": "video/mp4",
    ".svg": "image/svg+xml",
    ".vtt": "text/vtt",
    ".woff2": "font/woff2",
}


def data_url(content: bytes, name: str) -> str:
    """Return an address that holds a file itself; its name tells what it is."""
    return f"data:{_KINDS[Path(name).suffix]};base64,{coded(content)}"


def coded(content: bytes) -> str:
    """Return bytes in base 64."""
    return base64.b64encode(content).decode()


def raw_script(text: str) -> Markup:
    """Return a script to stand in HTML as it is; ValueError if it would end there."""
    return _raw(text, "</script", "<!--")


def raw_style(text: str) -> Markup:
    """Return a style sheet to stand in HTML as it is; ValueError if it would end there."""
    return _raw(text, "</style")


def _raw(text: str, *ends: str) -> Markup:
    if any(end in text.lower() for end in ends):
        raise ValueError("this text cannot stand in a page as it is")
    return Markup(text)
