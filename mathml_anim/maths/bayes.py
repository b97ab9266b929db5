"""Bayes' rule: for probabilities, for people who are counted, and for odds."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class DiagnosticTest:
    """What a test does: the share of the ill that it catches, and the share of the healthy that it clears."""

    sensitivity: float
    specificity: float

    @property
    def false_positive_rate(self) -> float:
        """The share of the healthy that test positive."""
        return 1 - self.specificity

    @property
    def if_positive(self) -> float:
        """The likelihood ratio of a positive result: how many times likelier the ill get it than the healthy."""
        return self.sensitivity / self.false_positive_rate

    @property
    def if_negative(self) -> float:
        """The likelihood ratio of a negative result."""
        return (1 - self.sensitivity) / self.specificity


@dataclass(frozen=True)
class Frequencies:
    """How many of some people are ill and how they test: exact numbers, whole or not."""

    caught: float
    missed: float
    alarms: float
    cleared: float

    @property
    def ill(self) -> float:
        """Those who are ill, however they test."""
        return self.caught + self.missed

    @property
    def healthy(self) -> float:
        """Those who are healthy, however they test."""
        return self.alarms + self.cleared

    @property
    def positives(self) -> float:
        """Those who test positive, ill or not."""
        return self.caught + self.alarms

    @property
    def share(self) -> float:
        """The share of the ill among those who test positive."""
        return self.caught / self.positives

    def whole(self) -> "Frequencies":
        """Return the nearest whole people, with as many ill and as many healthy as before."""
        ill, healthy = round(self.ill), round(self.healthy)
        caught, alarms = round(self.caught), round(self.alarms)
        return Frequencies(caught, ill - caught, alarms, healthy - alarms)


def frequencies(people: float, prevalence: float, test: DiagnosticTest) -> Frequencies:
    """Return how many of so many people are ill and test positive, on average (Gigerenzer and Hoffrage, 1995)."""
    ill, healthy = people * prevalence, people * (1 - prevalence)
    return Frequencies(
        caught=ill * test.sensitivity,
        missed=ill * (1 - test.sensitivity),
        alarms=healthy * test.false_positive_rate,
        cleared=healthy * test.specificity,
    )


def posterior(prior: float, if_true: float, if_false: float) -> float:
    """Return the probability of a hypothesis after evidence (Bayes, 1763).

    Args:
        prior: its probability before, from 0 to 1.
        if_true: the probability of the evidence if the hypothesis holds.
        if_false: the same if it does not hold.

    Raises:
        ValueError: the evidence is impossible either way.
    """
    both = prior * if_true + (1 - prior) * if_false
    if both == 0:
        raise ValueError("evidence that cannot occur leaves no belief")
    return prior * if_true / both


def odds(probability: float) -> float:
    """Return the odds for something of a probability below 1: how many times likelier it is than not."""
    if not 0 <= probability < 1:
        raise ValueError(f"{probability} has no finite odds: a probability from 0 to below 1 is needed")
    return probability / (1 - probability)


def probability(odds_for: float) -> float:
    """Return the probability of something whose odds are known."""
    return odds_for / (1 + odds_for)


def updated(odds_for: float, ratios: Sequence[float]) -> tuple[float, ...]:
    """Return the odds before any evidence and after each piece, by the likelihood ratios of independent evidence."""
    steps = [odds_for]
    for ratio in ratios:
        steps.append(steps[-1] * ratio)
    return tuple(steps)
