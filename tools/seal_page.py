"""Writes down what the studio's page was built from, and what came of it: a test holds both together."""

import json
from hashlib import sha256
from pathlib import Path

PREVIEW = Path(__file__).parents[1] / "mathml_anim" / "preview"


def sha(path: Path) -> str:
    """Return the SHA-256 of a file."""
    return sha256(path.read_bytes()).hexdigest()


def main() -> None:
    """Write `page/built.json`."""
    packages = json.loads((PREVIEW.parents[1] / "package.json").read_text("utf-8"))["devDependencies"]
    built = {
        "by": f"esbuild {packages['esbuild']}",
        "sources": {path.name: sha(path) for path in sorted((PREVIEW / "page_src").glob("*.ts"))},
        "studio.js": sha(PREVIEW / "page" / "studio.js"),
    }
    (PREVIEW / "page" / "built.json").write_text(json.dumps(built, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
