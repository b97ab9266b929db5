"""What *Similarity* says in formulas: dot products, sums of steps, cosines and norms, with their numbers."""

from manim import VGroup

from lectures.linear_algebra.dot_products import Alike, Choices, Grown, Lengths, Pair
from mathml_anim.components.meaning import mean
from mathml_anim.components.typography import Formula, arrange_column, listed, shown_number, shown_numbers
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.dot_products_arrows import COLORS

BOLD = {f"bold({name})": color for name, color in COLORS.items()}


def pixel_list(ink: Vector, *, count: int) -> Formula:
    """Return the first of a digit's numbers, as many as a row holds."""
    numbers = listed(ink.ravel()[:count], ".1f")
    return Formula(f"{numbers}, dots", spoken=f"{ink.size} numbers", size=0.34)


def both_as_numbers(pair: Pair) -> VGroup:
    """Return a and b as numbers, one below the other."""
    rows = [
        Formula(f"bold({name}) = ({listed(vector)})", spoken=f"{name} is {listed(vector)}", colors=BOLD)
        for name, vector in (("a", pair.a), ("b", pair.b))
    ]
    arrange_column(*rows, gap=0.3)
    return mean(VGroup(*rows), Role.FORMULA, name="both as numbers", text="a, b", spoken="the numbers of a and b")


def divided_by_length(pair: Pair) -> Formula:
    """Return b divided by its length, as numbers."""
    (length,), short = shown_numbers(pair.length), listed(pair.unit)
    return Formula(
        f"bold(b) div {length} = {{{{ ({short}) : short }}}}",
        spoken=f"b divided by {length} is {short}",
        colors=BOLD | {"short": "change"},
    )


def short_arrow_numbers(pair: Pair) -> Formula:
    """Return the numbers of b cut down to length one, each a part, as they stand at its arrow."""
    x, y = shown_numbers(pair.unit)
    return Formula(
        f"({{{{ {x} : first }}}}, {{{{ {y} : second }}}})",
        spoken=f"{x}, {y}",
        color="change",
        colors={"first": "change", "second": "change"},
    )


def sum_of_steps(pair: Pair) -> Formula:
    """Return the shadow as the sum of the shadows of the steps, in three parts, unseen as yet."""
    (x, y), (p, q), (whole,) = shown_numbers(pair.a), shown_numbers(pair.unit), shown_numbers(pair.shadow)
    return Formula(
        f"{{{{ {x} dot {p} : right }}}} {{{{ + {y} dot {q} : up }}}} {{{{ = {whole} : sum }}}}",
        spoken=f"{x} times {p} plus {y} times {q} is {whole}",
        colors={"right": "first", "up": "second", "sum": "focus"},
    ).set_opacity(0)


def dot_product(names: str, one: Vector, other: Vector, result: str) -> Formula:
    """Return the dot product of two named vectors, number by number, each number in the colour of its vector."""
    first, second = names
    pairs = zip(shown_numbers(one), shown_numbers(other), strict=True)
    sums = [f"{{{{ {x} : x{n} }}}} dot {{{{ {y} : y{n} }}}}" for n, (x, y) in enumerate(pairs)]
    colors = {f"x{n}": COLORS[first] for n in (0, 1)} | {f"y{n}": COLORS[second] for n in (0, 1)}
    return Formula(
        f"{{{{ bold({first}) dot bold({second}) : name }}}} = {' + '.join(sums)} {{{{ = {result} : result }}}}",
        spoken=f"{first} dot {second} is {result}",
        colors=BOLD | colors | {"result": "focus"},
        size=0.42,
    )


def dot_product_with_choice(values: Choices, number: int) -> Formula:
    """Return the dot product of a and a choice, number by number."""
    (product,) = shown_numbers(values.dots[number])
    pairs = zip(shown_numbers(values.a), shown_numbers(values.choices[number]), strict=True)
    sums = [f"{{{{ {x} : a{n} }}}} dot {f'({y})' if y[0] == '−' else y}" for n, (x, y) in enumerate(pairs)]
    return Formula(
        f"{' + '.join(sums)} = {{{{ {product} : result }}}}",
        spoken=f"the dot product is {product}",
        colors={"a0": COLORS["a"], "a1": COLORS["a"], "result": "focus"},
    )


def rooted(length: float) -> tuple[str, str]:
    """Return a length whose square is whole as it is written, such as 2 or twice a root, and as it is said."""
    square = round(length**2)
    whole = max(n for n in range(1, square + 1) if square % n**2 == 0)
    under = square // whole**2
    if under == 1:
        return f"{whole}", f"{whole}"
    times, said = ("", "") if whole == 1 else (f"{whole} ", f"{whole} times ")
    return f"{times}sqrt({under})", f"{said}the square root of {under}"


def shadow_times_length(pair: Pair, onto: str) -> Formula:
    """Return the product as the shadow on the line of a or b, in the band's colour, times the length of that."""
    lengths = {"a": (pair.other_shadow, pair.other_length), "b": (pair.shadow, pair.length)}
    (shadow, said), (length, as_said) = (rooted(found) for found in lengths[onto])
    (product,) = shown_numbers(pair.product)
    return Formula(
        f"= {{{{ {shadow} : shadow }}}} dot {{{{ {length} : length }}}} = {product}",
        spoken=f"is {said} times {as_said}, {product}",
        colors={"shadow": "focus", "length": COLORS[onto]},
    )


def cosine_rule() -> Formula:
    """Return the cosine as the dot product over both lengths."""
    return Formula(
        "cos theta = (bold(a) dot bold(b)) / (norm(bold(a)) thin norm(bold(b)))",
        spoken="the cosine of theta is a dot b over the length of a times the length of b",
        colors=BOLD,
    )


def shown_lengths(grown: Grown) -> dict[str, str]:
    """Return how long a and b are, as it is written."""
    one, other = grown.lengths
    return {"a": shown_number(one, ".2f"), "b": shown_number(other, ".0f")}


def cosine_with_numbers(grown: Grown) -> Formula:
    """Return the rule of the cosine with the numbers of both arrows."""
    (product,), lengths = shown_numbers(grown.dots[1]), shown_lengths(grown)
    return Formula(
        f"= {{{{ {product} : product }}}} / ({{{{ {lengths['a']} : a }}}} dot {{{{ {lengths['b']} : b }}}})",
        spoken=f"that is {product} over {lengths['a']} times {lengths['b']}",
        colors={"product": "focus", **COLORS},
    )


def cosine_of_digits(values: Alike, row: int) -> Formula:
    """Return the cosine of the first digit with another as its product over both lengths, unseen as yet."""
    product, one, other = shown_numbers((values.dots[row], values.lengths[0], values.lengths[row + 1]), ".1f")
    (found,) = shown_numbers(values.cosines[row], ".2f")
    return Formula(
        f"{{{{ {{{{ {product} : product }}}} / ({{{{ {one} : a }}}} dot {{{{ {other} : b }}}}) : over }}}}"
        f" {{{{ = {found} : cosine }}}}",
        spoken=f"{product} over {one} times {other} is {found}",
        colors={"cosine": "focus", **COLORS},
        size=0.44,
    ).set_opacity(0)


def three_lengths(values: Lengths) -> list[Formula]:
    """Return how long the vector is by each of the three norms."""
    norms = (("2", "2", values.bird), ("1", "1", values.streets), ("oo", "infinity", values.largest))
    return [
        Formula(
            f"norm(bold(b))_{order} = {{{{ {text} : value }}}}",
            spoken=f"the L {said} norm of b is {text}",
            colors=BOLD | {"value": "focus"},
        )
        for order, said, value in norms
        for text in shown_numbers(value)
    ]
