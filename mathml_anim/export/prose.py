"""Words of the practice in a page: formulas drawn, the rest escaped."""

from markupsafe import Markup, escape

from mathml_anim.course.manifest import Prose
from mathml_anim.export.formulas import Formulas


def prose_html(prose: Prose, formulas: Formulas) -> Markup:
    """Return words for a page, with their formulas as pictures that are named by their words."""
    written = Markup("")
    for part in prose.parts:
        if part.typst is not None:
            written += formulas.draw(part.typst, part.alt or "")
        else:
            written += escape(part.text or "")
    return written
