"""The page that ships was built from the sources beside it."""

import json
import re
from hashlib import sha256
from pathlib import Path

import pytest

import mathml_anim.preview

PREVIEW = Path(mathml_anim.preview.__path__[0])
BUILT = json.loads((PREVIEW / "page" / "built.json").read_text("utf-8"))


def sha(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def test_the_sources_are_those_it_was_built_from() -> None:
    sources = {path.name: sha(path) for path in (PREVIEW / "page_src").glob("*.ts")}
    assert sources == BUILT["sources"], "run `make page`"


@pytest.mark.parametrize("script", ["studio.js", "stretch.js"])
def test_the_scripts_are_what_was_built(script: str) -> None:
    assert sha(PREVIEW / "page" / script) == BUILT[script], "run `make page`"


def test_every_element_that_the_script_asks_for_is_in_the_page() -> None:
    page = (PREVIEW / "page" / "index.html").read_text("utf-8")
    asked = {
        id
        for path in (PREVIEW / "page_src").glob("*.ts")
        for id in re.findall(r'byId(?:<\w+>)?\("([^"$]+)"\)', path.read_text("utf-8"))
    }
    assert {id for id in asked if f'id="{id}"' not in page} == set()
    assert asked
