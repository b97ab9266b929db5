"""Text, mathematics and numbers, all set by Typst in the fonts that ship with the package."""

from mathml_anim.components.typography.appear import Appear
from mathml_anim.components.typography.code import CodeBeat
from mathml_anim.components.typography.exchange import exchange
from mathml_anim.components.typography.formula import Formula
from mathml_anim.components.typography.framing import Objective, Recap
from mathml_anim.components.typography.label import Backing, Label
from mathml_anim.components.typography.matrix import BASIS_COLORS, MatrixFormula
from mathml_anim.components.typography.number import Count, Number, shown_number
from mathml_anim.components.typography.number_list import listed, shown_numbers
from mathml_anim.components.typography.panel import Panel
from mathml_anim.components.typography.point_out import PointOut, Swell
from mathml_anim.components.typography.prose import Heading, Prose, Title, arrange_column, word
from mathml_anim.components.typography.quiz import QuizCard
from mathml_anim.components.typography.set_text import all_but
from mathml_anim.components.typography.show_parts import ShowParts, flight, fly_into
from mathml_anim.components.typography.slider import Slider, SliderCurve
from mathml_anim.components.typography.source import SourceBadge
from mathml_anim.components.typography.typeset import TypesettingError

__all__ = [
    "BASIS_COLORS",
    "Appear",
    "Backing",
    "CodeBeat",
    "Count",
    "Formula",
    "Heading",
    "Label",
    "MatrixFormula",
    "Number",
    "Objective",
    "Panel",
    "PointOut",
    "Prose",
    "QuizCard",
    "Recap",
    "ShowParts",
    "Slider",
    "SliderCurve",
    "SourceBadge",
    "Swell",
    "Title",
    "TypesettingError",
    "all_but",
    "arrange_column",
    "exchange",
    "flight",
    "fly_into",
    "listed",
    "shown_number",
    "shown_numbers",
    "word",
]
