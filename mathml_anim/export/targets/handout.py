"""A PDF a lecture: its pictures beside its words, and its practice with answers at the end, to print or to read."""

from collections.abc import Mapping
from pathlib import Path

from mathml_anim.export.handout.sheet import pictures, sheet
from mathml_anim.export.paper import on_paper
from mathml_anim.export.selection import RenderedLecture, Selection
from mathml_anim.export.target import Options
from mathml_anim.export.typst_pdf import set_pdf
from mathml_anim.problems import WrongUsage
from mathml_anim.whole_files import write_whole

PAPERS = {"a4": "a4", "letter": "us-letter"}


class Handout:
    """Vector pictures, the script, practice: PDF/UA, so that a screen reader reads formulas and pictures too."""

    help = "a printed page or ten: pictures beside words, practice with answers (PDF/UA)"
    settings: Mapping[str, str] = {"paper": "a4 (which it is otherwise) or letter"}

    def build(self, selection: Selection, folder: Path, options: Options) -> Path:
        """Write `<lecture>.pdf` for each lecture, and the licence; return the only document, or the folder."""
        paper = options.settings.get("paper", "a4")
        if paper not in PAPERS:
            raise WrongUsage(f"there is no paper “{paper}”", f"choose one of {', '.join(PAPERS)}")
        write_whole(folder / "LICENCE.txt", selection.licence_text)
        for lecture in selection:
            write_whole(folder / f"{lecture.slug}.pdf", handout(selection, lecture, PAPERS[paper]))
        return folder / f"{selection.lectures[0].slug}.pdf" if len(selection.lectures) == 1 else folder


def handout(selection: Selection, lecture: RenderedLecture, paper: str) -> bytes:
    """Return the handout of a lecture as PDF."""
    data = sheet(selection, lecture, paper=paper)
    stills = {name: on_paper((lecture.folder / name).read_text(encoding="utf-8")) for name in pictures(data)}
    return set_pdf(("mathml_anim.export.handout", "handout.typ"), data, stills)


TARGET = Handout()
