"""What is written about the Fibonacci numbers in *Directions that survive*."""

from lectures.linear_algebra.eigenvectors import Fibonacci
from mathml_anim.components.typography import Formula, shown_number

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


def shadow_row(values: Fibonacci) -> Formula:
    """Return how high the start's shadow on the golden line is, by the dot product with (φ, 1)."""
    x, y = (shown_number(entry, "g") for entry in values.points[0])
    height = shown_number(values.shadow[1], ".3f")
    return Formula(
        f"frac(({x}, {y}) dot (phi, 1), phi^2 + 1) = frac(1, sqrt(5)) = {height}...",
        spoken=f"the start times phi, one, over phi squared plus one, is one over root five: {height}",
        size=ROW,
    )


def laws_of(values: Fibonacci) -> tuple[Formula, Formula, Formula]:
    """Return the law of the sequence, the number far along by that law, and that number itself."""
    number, estimate, exact = f"{values.far}", f"{values.estimate:,.7f}", f"{values.exact:,.0f}"
    law = Formula(
        "F_n approx frac(1, sqrt(5)) phi^n", spoken="F n is about one over root five, times phi to the n", size=ROW
    )
    far = Formula(f'frac(1, sqrt(5)) phi^{number} approx "{estimate}"', spoken=f"that is about {estimate}", size=ROW)
    return law, far, Formula(f'F_{number} = "{exact}"', spoken=f"F {number} is {exact}", color="focus")
