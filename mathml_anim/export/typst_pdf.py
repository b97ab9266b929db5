"""Documents set by Typst: the same bytes for the same data, in the package's fonts, and accessible or not at all."""

import json
from collections.abc import Mapping
from importlib.resources import files as package_files
from pathlib import Path
from tempfile import TemporaryDirectory

import typst

from mathml_anim.problems import Remediable
from mathml_anim.theme import fonts


def set_pdf(template: tuple[str, str], data: Mapping[str, object], pictures: Mapping[str, str | bytes]) -> bytes:
    """Return a PDF/UA-1 document; raises Remediable with what Typst says.

    `template` is a package and its file, which reads `data.json`; `pictures` are files by their names, SVG as text.
    """
    with TemporaryDirectory(prefix="mathml-anim-") as name:
        folder = Path(name)
        for picture, content in pictures.items():
            (folder / picture).parent.mkdir(parents=True, exist_ok=True)
            (folder / picture).write_bytes(content.encode() if isinstance(content, str) else content)
        (folder / "data.json").write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
        page = folder / "page.typ"
        page.write_text(package_files(template[0]).joinpath(template[1]).read_text(encoding="utf-8"), encoding="utf-8")
        return _compiled(page, folder)


def _compiled(page: Path, folder: Path) -> bytes:
    provided = typst.Fonts(include_system_fonts=False, font_paths=[str(each) for each in fonts.folders()])
    compiler = typst.Compiler(page, root=folder, font_paths=provided)
    try:
        pdf = compiler.compile(format="pdf", pdf_standards="ua-1")
    except typst.TypstError as error:
        raise Remediable(f"the pages cannot be set: {error.message}", _remedy(error)) from None
    assert isinstance(pdf, bytes)
    return pdf


def _remedy(error: typst.TypstError) -> str:
    if "could not be displayed" in error.message:
        return "put a font that has it in the course's `fonts` folder, or write it in other characters"
    return "; ".join(error.hints) or "mend the words or formulas that it names, and render again"
