"""The numbers of *Updating beliefs*: one test, counted, drawn as areas, and as a step in odds."""

from dataclasses import dataclass

import numpy as np

from mathml_anim.maths.bayes import DiagnosticTest, Frequencies, frequencies, odds, posterior, probability, updated

PEOPLE = 1000
PREVALENCE = 0.01
TEST = DiagnosticTest(sensitivity=0.90, specificity=0.91)
SEED = 23
"""Who of the people is ill, and who gets a false alarm."""


SPAM = 1 / 2
"""The odds of spam before any word is read, made up."""


@dataclass(frozen=True)
class Crowd:
    """People, how rare the illness is among them, the test, and how they test: exactly, and in whole people."""

    people: int
    prevalence: float
    test: DiagnosticTest
    exact: Frequencies
    whole: Frequencies
    seed: int


@dataclass(frozen=True)
class Priors:
    """What the same positive test means where the illness is rarer or more common."""

    test: DiagnosticTest
    priors: tuple[float, ...]
    posteriors: tuple[float, ...]

    @property
    def areas(self) -> tuple[float, float]:
        """The shares of all people who test positive at the second prior: the ill, and the healthy."""
        prior = self.priors[1]
        return prior * self.test.sensitivity, (1 - prior) * self.test.false_positive_rate


@dataclass(frozen=True)
class Odds:
    """Odds before any evidence and after each positive test, and of how many people a test's mistakes are told."""

    crowd: Crowd
    odds: tuple[float, ...]
    group: int = 10

    @property
    def against(self) -> float:
        """How many are healthy for each one who is ill."""
        return 1 / self.odds[0]

    @property
    def ratios(self) -> tuple[float, ...]:
        """The likelihood ratios of no, one, two, three positive tests together."""
        return tuple(self.crowd.test.if_positive**n for n in range(len(self.odds)))

    @property
    def beliefs(self) -> tuple[float, ...]:
        """The probabilities of being ill, before any evidence and after each positive test."""
        return tuple(probability(value) for value in self.odds)

    @property
    def guesses(self) -> tuple[float, ...]:
        """What one may think after two positive tests: twice the belief, the belief, one less both misses."""
        misses = (1 - self.crowd.test.sensitivity) ** 2
        twice = probability(self.odds[0] * self.crowd.test.if_positive**2)
        return 2 * self.beliefs[1], twice, 1 - misses

    @property
    def together(self) -> float:
        """How many are ill or healthy together where the odds after one test are written with whole people."""
        return self.crowd.test.if_positive + self.against

    @property
    def again(self) -> Frequencies:
        """How those who test positive once test a second time, with mistakes of its own, in whole people."""
        first = self.crowd.whole
        return frequencies(first.positives, first.share, self.crowd.test).whole()

    @property
    def missed(self) -> float:
        """How many of a group of the ill a negative test keeps."""
        return self.group * (1 - self.crowd.test.sensitivity)

    @property
    def cleared(self) -> float:
        """How many of a group of the healthy a negative test keeps."""
        return self.group * self.crowd.test.specificity

    @property
    def undo(self) -> float:
        """By how much a negative test divides the odds."""
        return 1 / self.crowd.test.if_negative


@dataclass(frozen=True)
class Word:
    """A word in a message, and how many times likelier it is in spam: made up."""

    text: str
    ratio: float


WORDS = (Word("free", 4.0), Word("prize", 10.0), Word("meeting", 1 / 10))


@dataclass(frozen=True)
class Kept:
    """The positive tests once more, and a spam filter: the odds of spam before any word, and the words."""

    tests: Odds
    before: float
    words: tuple[Word, ...]


@dataclass(frozen=True)
class Practice:
    """The answers of the exercises."""

    counted: Frequencies
    nobody: float
    bet_odds: float
    bet: float
    exact: float
    simulated: float


def crowd() -> Crowd:
    """A thousand people and a test."""
    exact = frequencies(PEOPLE, PREVALENCE, TEST)
    return Crowd(PEOPLE, PREVALENCE, TEST, exact, exact.whole(), SEED)


def evidence(positives: int) -> Odds:
    """The odds as positive tests come in, one after another."""
    steps = updated(odds(PREVALENCE), [TEST.if_positive] * positives)
    return Odds(crowd(), steps)


def one_positive_test() -> Crowd:
    """A thousand people, ten of them ill, and a positive test."""
    return crowd()


def count_the_positives() -> Crowd:
    """Nine of the ninety-eight who test positive are ill."""
    return crowd()


def it_depends_on_how_rare_it_is() -> Priors:
    """The same positive test at three priors."""
    priors = (PREVALENCE, 0.1, 0.5)
    after = tuple(posterior(prior, TEST.sensitivity, TEST.false_positive_rate) for prior in priors)
    return Priors(TEST, priors, after)


def bayes_rule_in_odds() -> Odds:
    """Odds of 1 to 99, times ten."""
    return evidence(1)


def a_second_test() -> Odds:
    """Three positive tests with independent mistakes, and then a negative one."""
    return evidence(3)


def recap() -> Kept:
    """A positive test, and three words of a message."""
    return Kept(evidence(1), SPAM, WORDS)


def practice() -> Practice:
    """Answers to the exercises."""
    draw = np.random.default_rng(0)
    ill = draw.random(1_000_000) < PREVALENCE
    positive = np.where(ill, draw.random(ill.size) < TEST.sensitivity, draw.random(ill.size) < TEST.false_positive_rate)
    return Practice(
        counted=frequencies(1000, 1 / 50, DiagnosticTest(0.8, 0.9)),
        nobody=posterior(0.0, TEST.sensitivity, TEST.false_positive_rate),
        bet_odds=updated(1 / 4, [8])[-1],
        bet=probability(2.0),
        exact=crowd().exact.share,
        simulated=float(ill[positive].mean()),
    )
