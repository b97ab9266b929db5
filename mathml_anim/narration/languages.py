"""How each language says the signs that voices read wrong: data, a table per language."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Readings:
    """The words of one language for signs, powers, fractions and abbreviations."""

    minus: str
    signs: Mapping[str, str]
    squared: str
    cubed: str
    to_the: str
    inverse: str
    transpose: str
    prime: str
    times_ten: str
    up_to: str
    over: str
    denominators: Mapping[int, tuple[str, str]] = field(default_factory=dict)
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    not_ends: frozenset[str] = frozenset()
    words: Mapping[str, str] = field(default_factory=dict)
    stems: Mapping[str, str] = field(default_factory=dict)
    letter_a: str | None = None
    decimal: str = "."

    @property
    def never_end_a_sentence(self) -> frozenset[str]:
        """Words whose full stop is no end of a sentence."""
        return frozenset(self.abbreviations) | self.not_ends

    def with_its_marks(self, text: str) -> str:
        """Return a text with English numbers with this language's decimal marks; or, of such a text, the English one.

        What parts thousands is the other mark: the two are exchanged.
        """
        if self.decimal == ".":
            return text
        exchanged = {".": self.decimal, self.decimal: "."}
        return re.sub(r"(?<=\d)[.,](?=\d)", lambda found: exchanged[found[0]], text)


_GREEK = {
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ϵ": "epsilon", "ζ": "zeta", "η": "eta",
    "θ": "theta", "κ": "kappa", "λ": "lambda", "μ": "mu", "ν": "nu", "ξ": "xi", "π": "pi", "ρ": "rho", "σ": "sigma",
    "τ": "tau", "φ": "phi", "ϕ": "phi", "χ": "chi", "ψ": "psi", "ω": "omega", "Γ": "gamma", "Δ": "delta",
    "Θ": "theta", "Λ": "lambda", "Ξ": "xi", "Π": "pi", "Σ": "sigma", "Φ": "phi", "Ψ": "psi", "Ω": "omega",
}  # fmt: skip
_SETS = {"ℝ": "R", "ℂ": "C", "ℕ": "N", "ℤ": "Z", "ℚ": "Q", "𝔼": "E", "ℙ": "P", "ℓ": "ell", "ℒ": "L"}

ENGLISH = Readings(
    minus="minus",
    signs={
        **_GREEK, **_SETS, "×": "times", "·": "times", "⋅": "times", "÷": "divided by", "±": "plus or minus",
        "=": "equals", "≠": "is not equal to", "≈": "is about", "<": "is less than", ">": "is greater than",
        "≤": "is at most", "≥": "is at least", "≪": "is much less than", "≫": "is much greater than",
        "≡": "is identical to",
        "∝": "is proportional to", "∼": "is distributed as", "∈": "in", "∉": "not in", "⊂": "inside", "⊆": "inside",
        "∪": "union", "∩": "intersection", "∅": "the empty set", "∞": "infinity", "∇": "grad", "∂": "partial",
        "∑": "the sum of", "∏": "the product of", "∫": "the integral of", "√": "the square root of", "→": "to",
        "←": "from",
        "↦": "maps to", "⇒": "implies", "⇔": "if and only if", "∀": "for all", "∃": "there is",
        "⟂": "is perpendicular to",
        "⊥": "is perpendicular to", "∥": "is parallel to", "°": "degrees", "+": "plus", "−": "minus", "&": "and",
        "ŷ": "y hat",
        "∘": "after", "⊙": "times, entry by entry,", "⊤": "transpose", "∧": "and", "∨": "or", "¬": "not",
    },
    squared="squared", cubed="cubed", to_the="to the", inverse="inverse", transpose="transpose", prime="prime",
    times_ten="times 10 to the", up_to="to", over="over",
    denominators={
        2: ("half", "halves"), 3: ("third", "thirds"), 4: ("quarter", "quarters"), 5: ("fifth", "fifths"),
        6: ("sixth", "sixths"), 7: ("seventh", "sevenths"), 8: ("eighth", "eighths"), 9: ("ninth", "ninths"),
        10: ("tenth", "tenths"), 12: ("twelfth", "twelfths"), 16: ("sixteenth", "sixteenths"),
        20: ("twentieth", "twentieths"), 100: ("hundredth", "hundredths"), 1000: ("thousandth", "thousandths"),
    },
    abbreviations={
        "Dr.": "Doctor", "Fig.": "Figure", "Figs.": "Figures", "fig.": "figure", "Eq.": "Equation",
        "Eqs.": "Equations",
        "e.g.": "for example", "i.e.": "that is", "cf.": "compare", "vs.": "versus", "ch.": "chapter",
        "Ch.": "Chapter",
        "Sec.": "Section", "sec.": "section", "approx.": "approximately", "Prof.": "Professor", "St.": "Saint",
        "w.r.t.": "with respect to", "resp.": "respectively", "p.": "page", "pp.": "pages", "Thm.": "Theorem",
    },
    not_ends=frozenset({"Mr.", "Mrs.", "Ms."}),
    words={"argmax": "arg max", "argmin": "arg min", "vs": "versus", "ReLU": "ray loo", "softmax": "soft max"},
    stems={"eigen": "eyegun"},
    letter_a="Eh",
)  # fmt: skip

GERMAN = Readings(
    minus="minus",
    signs={
        **_GREEK, **_SETS, "×": "mal", "·": "mal", "⋅": "mal", "÷": "geteilt durch", "±": "plus oder minus",
        "=": "gleich",
        "≠": "ungleich", "≈": "ungefähr gleich", "<": "kleiner als", ">": "größer als", "≤": "höchstens",
        "≥": "mindestens",
        "≪": "viel kleiner als", "≫": "viel größer als", "≡": "identisch gleich", "∝": "proportional zu",
        "∼": "verteilt wie",
        "∈": "in", "∉": "nicht in", "⊂": "enthalten in", "⊆": "enthalten in", "∪": "vereinigt mit",
        "∩": "geschnitten mit",
        "∅": "die leere Menge", "∞": "unendlich", "∇": "Nabla", "∂": "partiell", "∑": "die Summe von",
        "∏": "das Produkt von",
        "∫": "das Integral von", "√": "die Wurzel aus", "→": "nach", "←": "von", "↦": "wird zu", "⇒": "daraus folgt",
        "⇔": "genau dann, wenn", "∀": "für alle", "∃": "es gibt", "⟂": "senkrecht zu", "⊥": "senkrecht zu",
        "∥": "parallel zu",
        "°": "Grad", "+": "plus", "−": "minus", "&": "und", "ŷ": "y Dach", "∘": "nach",
        "⊙": "mal, Eintrag für Eintrag,",
        "⊤": "transponiert", "∧": "und", "∨": "oder", "¬": "nicht",
    },
    squared="Quadrat", cubed="hoch drei", to_the="hoch", inverse="invers", transpose="transponiert", prime="Strich",
    times_ten="mal 10 hoch", up_to="bis", over="durch",
    denominators={
        2: ("halb", "halbe"), 3: ("drittel", "drittel"), 4: ("viertel", "viertel"), 5: ("fünftel", "fünftel"),
        6: ("sechstel", "sechstel"), 7: ("siebtel", "siebtel"), 8: ("achtel", "achtel"), 9: ("neuntel", "neuntel"),
        10: ("zehntel", "zehntel"), 100: ("hundertstel", "hundertstel"), 1000: ("tausendstel", "tausendstel"),
    },
    abbreviations={
        "Dr.": "Doktor", "Abb.": "Abbildung", "z.B.": "zum Beispiel", "d.h.": "das heißt", "bzw.": "beziehungsweise",
        "vgl.": "vergleiche", "usw.": "und so weiter", "ca.": "zirka", "Gl.": "Gleichung", "Kap.": "Kapitel",
        "Nr.": "Nummer",
        "S.": "Seite", "bspw.": "beispielsweise", "Prof.": "Professor",
    },
    decimal=",",
)  # fmt: skip

FRENCH = Readings(
    minus="moins",
    signs={
        **_GREEK, **_SETS, "×": "fois", "·": "fois", "⋅": "fois", "÷": "divisé par", "±": "plus ou moins",
        "=": "égale",
        "≠": "différent de", "≈": "environ", "<": "inférieur à", ">": "supérieur à", "≤": "inférieur ou égal à",
        "≥": "supérieur ou égal à", "∝": "proportionnel à", "∈": "dans", "∉": "pas dans", "∞": "l'infini",
        "∇": "nabla",
        "∂": "d rond", "∑": "la somme de", "∏": "le produit de", "∫": "l'intégrale de", "√": "la racine carrée de",
        "→": "vers",
        "⇒": "implique", "⇔": "si et seulement si", "∀": "pour tout", "∃": "il existe", "⊥": "perpendiculaire à",
        "°": "degrés",
        "+": "plus", "−": "moins", "&": "et",
    },
    squared="au carré", cubed="au cube", to_the="puissance", inverse="inverse", transpose="transposée", prime="prime",
    times_ten="fois 10 puissance", up_to="à", over="sur",
    abbreviations={"Dr.": "Docteur", "fig.": "figure", "Fig.": "Figure", "p.ex.": "par exemple", "cf.": "voir"},
    decimal=",",
)  # fmt: skip

SPANISH = Readings(
    minus="menos",
    signs={
        **_GREEK, **_SETS, "×": "por", "·": "por", "⋅": "por", "÷": "dividido por", "±": "más o menos",
        "=": "igual a",
        "≠": "distinto de", "≈": "aproximadamente", "<": "menor que", ">": "mayor que", "≤": "menor o igual que",
        "≥": "mayor o igual que", "∝": "proporcional a", "∈": "en", "∉": "fuera de", "∞": "infinito", "∇": "nabla",
        "∂": "derivada parcial", "∑": "la suma de", "∏": "el producto de", "∫": "la integral de",
        "√": "la raíz cuadrada de",
        "→": "a", "⇒": "implica", "⇔": "si y solo si", "∀": "para todo", "∃": "existe", "⊥": "perpendicular a",
        "°": "grados",
        "+": "más", "−": "menos", "&": "y",
    },
    squared="al cuadrado", cubed="al cubo", to_the="elevado a", inverse="inversa", transpose="traspuesta",
    prime="prima",
    times_ten="por 10 elevado a", up_to="a", over="sobre",
    abbreviations={"Dr.": "Doctor", "fig.": "figura", "Fig.": "Figura", "p.ej.": "por ejemplo"},
    decimal=",",
)  # fmt: skip

LANGUAGES: Mapping[str, Readings] = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}


def readings(language: str) -> Readings:
    """Return the table of a language such as `de` or `en-GB`; a language without one reads as English."""
    return LANGUAGES.get(re.split(r"[-_]", language)[0].lower(), ENGLISH)
