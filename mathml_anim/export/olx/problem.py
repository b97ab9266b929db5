"""Questions of the practice as problems that Open edX grades: choices and numbers; others show their answer."""

from xml.etree.ElementTree import Element, SubElement

from mathml_anim.course.manifest import ManifestExercise, Prose
from mathml_anim.export.answers import NumberAnswer, number_answer, right_choices
from mathml_anim.export.formula_files import FormulaFile, formula_file
from mathml_anim.export.wording import wording


class Problems:
    """Makes problems; the pictures of their formulas are gathered in `formulas` by name."""

    def __init__(self) -> None:
        self.formulas: dict[str, FormulaFile] = {}

    def problem(self, exercise: ManifestExercise, name: str, language: str) -> Element:
        """Return a question as a problem; one that no program can judge has no grade, and a button for its answer."""
        title = f"{wording(language)['practice']} {exercise.number}"
        problem = Element("problem", {"display_name": title, "showanswer": "attempted", "url_name": name})
        number = number_answer(exercise, language)
        if exercise.choices:
            self._choices(problem, exercise)
        elif number is not None:
            self._number(problem, exercise, number)
        else:
            problem.attrib.update({"showanswer": "always", "weight": "0"})
            self._asked(problem, exercise, "div")
        self._solution(problem, exercise)
        if exercise.hint is not None:
            self._prose(SubElement(SubElement(problem, "demandhint"), "hint"), exercise.hint)
        return problem

    def _choices(self, problem: Element, exercise: ManifestExercise) -> None:
        several = len(right_choices(exercise)) > 1
        response = SubElement(problem, "choiceresponse" if several else "multiplechoiceresponse")
        self._asked(response, exercise, "label")
        group = SubElement(response, "checkboxgroup" if several else "choicegroup")
        if not several:
            group.set("type", "MultipleChoice")
        for choice in exercise.choices:
            made = SubElement(group, "choice", {"correct": "true" if choice.correct else "false"})
            self._prose(made, choice.words)
            if choice.feedback is not None:
                hint = SubElement(made, "choicehint", {"selected": "true"} if several else {})
                self._prose(hint, choice.feedback)

    def _number(self, problem: Element, exercise: ManifestExercise, number: NumberAnswer) -> None:
        response = SubElement(problem, "numericalresponse", {"answer": number.text})
        self._asked(response, exercise, "label")
        if number.tolerance:
            SubElement(response, "responseparam", {"type": "tolerance", "default": f"{number.tolerance:g}"})
        SubElement(response, "formulaequationinput")

    def _asked(self, parent: Element, exercise: ManifestExercise, tag: str) -> None:
        self._prose(SubElement(parent, tag), exercise.question)
        if exercise.code is not None:
            SubElement(parent, "pre").text = exercise.code

    def _solution(self, problem: Element, exercise: ManifestExercise) -> None:
        if exercise.answer is not None:
            inside = SubElement(SubElement(problem, "solution"), "div", {"class": "detailed-solution"})
            self._prose(SubElement(inside, "p"), exercise.answer)

    def _prose(self, parent: Element, prose: Prose) -> None:
        """Fill an element with words, formulas as pictures that are named by their words."""
        last: Element | None = None
        for part in prose.parts:
            if part.typst is not None:
                made = formula_file(part.typst, part.alt or "")
                self.formulas[made.name] = made
                style = f"width:{made.width:.2f}em;height:{made.height:.2f}em;vertical-align:-{made.below:.2f}em"
                last = SubElement(parent, "img", {"src": f"/static/{made.name}", "alt": part.alt or "", "style": style})
            elif last is None:
                parent.text = (parent.text or "") + (part.text or "")
            else:
                last.tail = (last.tail or "") + (part.text or "")
