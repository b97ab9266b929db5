"""What is written about the Fibonacci numbers in *Directions that survive*."""

from manim import DOWN, LEFT, RIGHT, VGroup

from lectures.linear_algebra.eigenvectors import Fibonacci
from mathml_anim.components.meaning import mean
from mathml_anim.components.typography import Formula, shown_number
from mathml_anim.theme.roles import Role

ROW = 0.43
"""The size of the formulas in the column."""


def sequence_of(values: Fibonacci) -> Formula:
    """Return the sequence; its numbers are the parts n0, n1, and so on."""
    shown = [shown_number(number, "g") for number in values.sequence]
    parts = ", ".join(f"{{{{ {number} : n{n} }}}}" for n, number in enumerate(shown))
    return Formula(f"{parts}, dots", spoken=f"{', '.join(shown)} and so on")


def step_of(values: Fibonacci) -> Formula:
    """Return the first point behind the matrix, and where that takes it, its entries, first and second, hidden."""
    later, earlier = (shown_number(entry, "g") for entry in values.points[0])
    kept = shown_number(values.points[1][1], "g")
    source = f"vec({later}, {earlier}) = vec({{{{ {later} + {earlier} : first }}}}, {{{{ {kept} : second }}}})"
    step = Formula(source, spoken=f"times {later}, {earlier} is {later} plus {earlier}, {kept}", size=0.5)
    for name in ("first", "second"):
        step.part(name).set_opacity(0)
    return step


def quotients_of(values: Fibonacci) -> VGroup:
    """Return what each number is over the one before, a row each."""
    rows = VGroup()
    for later, earlier, quotient in zip(values.sequence[2:], values.sequence[1:], values.quotients, strict=False):
        over, under, shown = shown_number(later, "g"), shown_number(earlier, "g"), shown_number(quotient, ".4g")
        side, said = ("<", "less") if quotient < values.ratio else (">", "more")
        relation = "=" if float(shown) == quotient else "approx"
        source = f"{over} \\/ {under} {relation} {shown} {side} {{{{ phi : ratio }}}}"
        spoken = f"{over} over {under} is {shown}, {said} than phi"
        rows.add(Formula(source, spoken=spoken, colors={"ratio": "focus"}, size=ROW))
    rows.arrange(DOWN, buff=0.16, aligned_edge=LEFT)
    return mean(rows, Role.FORMULA, name="the quotients", spoken="each number over the one before")


def far_quotient(values: Fibonacci) -> Formula:
    """Return the same far along the sequence, its result the part result."""
    number, before = (shown_number(entry, ",.0f") for entry in (values.number, values.before))
    shown = shown_number(values.quotient, ".6f")
    return Formula(
        f'"{number}" \\/ "{before}" approx {{{{ {shown} : result }}}}',
        spoken=f"{number} over {before} is {shown}",
        colors={"result": "focus"},
        size=ROW,
    )


def golden_below(values: Fibonacci, quotient: Formula) -> Formula:
    """Return the golden ratio with as many decimals, below those of a quotient."""
    shown = shown_number(values.ratio, ".6f")
    ratio = Formula(f"phi approx {shown}", spoken=f"phi is {shown}", color="focus", size=ROW)
    return ratio.next_to(quotient, DOWN, buff=0.25, aligned_edge=RIGHT)
