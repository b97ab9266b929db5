"""Writes down what the pages that ship were built from, and what came of it: a test holds both together."""

import json
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "mathml_anim"
PAGES = {"preview": ("stretch.js", "studio.js"), "export": ("clip.js", "course.js", "player.js", "shell.js")}
"""The scripts of each page, in the folder `page` of its part; their sources are in `page_src`."""

BUNDLED = {"preview": (), "export": ("media-chrome",)}
"""Packages that a script holds."""


def sha(path: Path) -> str:
    """Return the SHA-256 of a file."""
    return sha256(path.read_bytes()).hexdigest()


def main() -> None:
    """Write `page/built.json` of each part."""
    packages = json.loads((ROOT / "package.json").read_text("utf-8"))["devDependencies"]
    for part, scripts in PAGES.items():
        folder = PACKAGE / part
        built = {
            "by": f"esbuild {packages['esbuild']}",
            "sources": {path.name: sha(path) for path in sorted((folder / "page_src").glob("*.ts"))},
            **{name: sha(folder / "page" / name) for name in scripts if (folder / "page" / name).is_file()},
        }
        if BUNDLED[part]:
            built["holds"] = {name: packages[name] for name in BUNDLED[part]}
        (folder / "page" / "built.json").write_text(json.dumps(built, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
