"""The practice of a lecture as an assessment in QTI 1.2.1, in the profile of Common Cartridge 1.1."""

from html import escape
from xml.etree.ElementTree import Element, SubElement

from mathml_anim.course.manifest import ManifestChoice, ManifestExercise, Prose
from mathml_anim.export.answers import NumberAnswer, number_answer, right_choices
from mathml_anim.export.formula_files import FormulaFile, formula_file
from mathml_anim.export.selection import RenderedLecture
from mathml_anim.export.wording import wording
from mathml_anim.export.xml_text import nested, xml_file

QTI = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"
_SCHEMA = "http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_qtiasiv1p2p1_v1p0.xsd"
_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
_FEWEST = 3
"""A question with a single right choice has at least so many choices in the profile; fewer are asked as several."""


class Quizzes:
    """Makes assessments; the pictures of their formulas are gathered in `formulas` by name."""

    def __init__(self) -> None:
        self.formulas: dict[str, FormulaFile] = {}

    def quiz(self, lecture: RenderedLecture) -> str:
        """Return the practice of a lecture as an XML file."""
        root = Element(
            "questestinterop", {"xmlns": QTI, "xmlns:xsi": _INSTANCE, "xsi:schemaLocation": f"{QTI} {_SCHEMA}"}
        )
        title = f"{wording(lecture.manifest.language)['practice']}: {lecture.title}"
        assessment = SubElement(root, "assessment", {"ident": f"a-{lecture.slug}", "title": title})
        _metadata(
            assessment,
            {
                "cc_profile": "cc.exam.v0p1",
                "qmd_assessmenttype": "Examination",
                "qmd_scoretype": "Percentage",
                "qmd_feedbackpermitted": "Yes",
                "qmd_hintspermitted": "Yes",
                "qmd_solutionspermitted": "Yes",
                "cc_maxattempts": "unlimited",
            },
        )
        section = SubElement(assessment, "section", {"ident": "root_section"})
        for exercise in lecture.manifest.practice:
            self._item(section, exercise, f"q-{lecture.slug}-{exercise.number}", lecture.manifest.language)
        return xml_file(root)

    def _item(self, section: Element, exercise: ManifestExercise, name: str, language: str) -> None:
        item = SubElement(section, "item", {"ident": name, "title": str(exercise.number)})
        number = number_answer(exercise, language)
        several = len(right_choices(exercise)) != 1 or len(exercise.choices) < _FEWEST
        if exercise.choices:
            kind = "cc.multiple_response.v0p1" if several else "cc.multiple_choice.v0p1"
        else:
            kind = "cc.essay.v0p1" if number is None else "cc.fib.v0p1"
        entries = {"cc_profile": kind}
        if kind == "cc.essay.v0p1":
            entries["qmd_computerscored"] = "No"
        _metadata(SubElement(item, "itemmetadata"), entries)
        presentation = SubElement(item, "presentation")
        _html(presentation, self._question(exercise))
        if exercise.choices:
            self._choices(item, presentation, exercise.choices, several=several)
        else:
            _blank(item, presentation, number, answered=exercise.answer is not None)
        if exercise.answer is not None and not exercise.choices:
            _html(nested(_feedback(item, "general"), "flow_mat"), self._prose(exercise.answer))

    def _question(self, exercise: ManifestExercise) -> str:
        code = "" if exercise.code is None else f"<pre>{escape(exercise.code)}</pre>"
        hint = "" if exercise.hint is None else f"<p><em>{self._prose(exercise.hint)}</em></p>"
        return f"<p>{self._prose(exercise.question)}</p>{code}{hint}"

    def _choices(
        self, item: Element, presentation: Element, choices: tuple[ManifestChoice, ...], *, several: bool
    ) -> None:
        cardinality = "Multiple" if several else "Single"
        response = SubElement(presentation, "response_lid", {"ident": "response", "rcardinality": cardinality})
        render = SubElement(response, "render_choice")
        for place, choice in enumerate(choices):
            _html(SubElement(render, "response_label", {"ident": _letter(place)}), self._prose(choice.words))
        processing = _scored(item)
        right = [_letter(place) for place, choice in enumerate(choices) if choice.correct]
        if several:
            condition = nested(_condition(processing), "conditionvar")
            together = SubElement(condition, "and")
            for place, choice in enumerate(choices):
                where = together if choice.correct else SubElement(together, "not")
                _equal(where, _letter(place))
            _full(processing[-1])
        for place, choice in enumerate(choices):
            told = choice.feedback is not None
            if not told and (several or not choice.correct):
                continue
            condition = _condition(processing)
            _equal(nested(condition, "conditionvar"), _letter(place))
            if not several and _letter(place) in right:
                _full(condition)
            if told:
                SubElement(
                    condition, "displayfeedback", {"feedbacktype": "Response", "linkrefid": f"told-{_letter(place)}"}
                )
        for place, choice in enumerate(choices):
            if choice.feedback is not None:
                _html(nested(_feedback(item, f"told-{_letter(place)}"), "flow_mat"), self._prose(choice.feedback))

    def _prose(self, prose: Prose) -> str:
        """Return HTML in ASCII, for Moodle reads it as Latin-1 (`update_sources` in backup/cc/entities.class.php)."""
        html = "".join(self._part(part.text, part.typst, part.alt) for part in prose.parts)
        return html.encode("ascii", "xmlcharrefreplace").decode()

    def _part(self, text: str | None, typst: str | None, alt: str | None) -> str:
        if typst is None:
            return escape(text or "")
        made = formula_file(typst, alt or "")
        self.formulas[made.name] = made
        height = round(made.height * 16)
        return f'<img src="$IMS-CC-FILEBASE$../formulas/{made.name}" alt="{escape(alt or "")}" height="{height}">'


def _blank(item: Element, presentation: Element, number: NumberAnswer | None, *, answered: bool) -> None:
    """Add a place to write in: graded if the answer is a number, else with the answer to compare with."""
    response = SubElement(presentation, "response_str", {"ident": "response", "rcardinality": "Single"})
    render = SubElement(response, "render_fib")
    if number is not None:
        SubElement(render, "response_label", {"ident": "number"})
    if number is None and not answered:
        return
    processing = _scored(item)
    if answered:
        always = SubElement(processing, "respcondition", {"continue": "Yes"})
        nested(always, "conditionvar", "other")
        SubElement(always, "displayfeedback", {"feedbacktype": "Response", "linkrefid": "general"})
    if number is not None:
        condition = _condition(processing)
        var = nested(condition, "conditionvar")
        for text in number.spellings:
            _equal(var, text)
        _full(condition)


def _letter(place: int) -> str:
    return f"choice-{place + 1}"


def _metadata(parent: Element, entries: dict[str, str]) -> None:
    metadata = SubElement(parent, "qtimetadata")
    for label, entry in entries.items():
        field = SubElement(metadata, "qtimetadatafield")
        SubElement(field, "fieldlabel").text = label
        SubElement(field, "fieldentry").text = entry


def _html(parent: Element, html: str) -> None:
    text = SubElement(SubElement(parent, "material"), "mattext", {"texttype": "text/html"})
    text.text = html


def _scored(item: Element) -> Element:
    processing = SubElement(item, "resprocessing")
    score = {"maxvalue": "100", "minvalue": "0", "varname": "SCORE", "vartype": "Decimal"}
    SubElement(SubElement(processing, "outcomes"), "decvar", score)
    return processing


def _condition(processing: Element) -> Element:
    """Add a condition that is told alone: Moodle takes what goes on (`continue="Yes"`) for feedback to every answer."""
    return SubElement(processing, "respcondition", {"continue": "No"})


def _equal(parent: Element, text: str) -> None:
    SubElement(parent, "varequal", {"respident": "response"}).text = text


def _full(condition: Element) -> None:
    SubElement(condition, "setvar", {"action": "Set", "varname": "SCORE"}).text = "100"


def _feedback(item: Element, name: str) -> Element:
    return SubElement(item, "itemfeedback", {"ident": name})
