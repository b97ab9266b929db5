"""Where a course keeps what it has made once: spoken words and drawn shots."""

import os
from pathlib import Path


def store_folder(root: Path) -> Path:
    """Return the store of the course in `root`: `MATHML_ANIM_STORE` if that is set, else `.mathml_anim` there."""
    chosen = os.environ.get("MATHML_ANIM_STORE")
    return Path(chosen).expanduser().resolve() if chosen else root / ".mathml_anim"


def voice_cache(root: Path) -> Path:
    """Return the folder of spoken words."""
    return store_folder(root) / "voices"
