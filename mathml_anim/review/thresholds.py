"""The one table of every limit that the gate enforces, each with its reason and its source."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from mathml_anim.course.suggest import did_you_mean
from mathml_anim.review.rulebook import RULES, Rule

Limits = Mapping[str, float]
"""The value of every threshold by its name."""

LECTURES = "captions and frames of well-loved lectures, measured"
MAYER = "Mayer, Multimedia Learning"
VIEWERS = "Guo, Kim and Rubin 2014, how video production affects engagement"
LOOK = "the theme's design"
WCAG = "WCAG 2.2"
CAPTION_GUIDE = "subtitle guidelines of broadcasters"
BBC = "BBC subtitle guidelines 4.5"
TRIED = "seeded defects and near misses in tests/review"


@dataclass(frozen=True)
class Threshold:
    """One limit: the rule it belongs to, its value and unit, why it is so, and who says so."""

    name: str
    rule: str
    value: float
    unit: str
    reason: str
    source: str

    @property
    def belongs_to(self) -> Rule:
        """The rule that this limit is a part of."""
        return RULES[self.rule]


_T = Threshold
_TABLE = (
    _T("overlap_seconds", "text-over-text", 0.3, "s", "shorter meetings pass unseen in a morph", LOOK),
    _T("overlap_opacity", "text-over-text", 0.5, "share", "below half, the fainter text is leaving or coming", LOOK),
    _T("overlap_share", "text-over-text", 0.02, "share of the smaller box", "kerning and descenders touch", TRIED),
    _T("busy_share", "text-over-lines", 0.02, "share of a text's box", "a line through a word is noise", TRIED),
    _T("frame_slack", "out-of-frame", 0.01, "scene units", "half a pixel of a stroke's edge at 1080p", TRIED),
    _T("safe_margin", "safe-margin", 0.05, "share of the frame", "old screens, players and phones crop", LOOK),
    _T("caption_band", "caption-band", 0.12, "share of the height", "captions sit in the lowest lines", LOOK),
    _T("smallest_text", "small-text", 1 / 40, "share of the height", "legible on a phone at arm's length", LOOK),
    _T("layout_seconds", "safe-margin", 0.3, "s", "what crosses the edge in passing is motion", LOOK),
    _T("empty_seconds", "empty-picture", 2.0, "s", "longer looks like a fault", LECTURES),
    _T("still_seconds", "still-picture", 8.0, "s", "attention drifts from an unchanged picture", LECTURES),
    _T("most_things", "crowded", 7, "things", "working memory holds about seven", MAYER),
    _T("text_contrast", "text-contrast", 4.5, "ratio", "readable at moderately low vision", f"{WCAG} 1.4.3"),
    _T("line_contrast", "line-contrast", 3.0, "ratio", "graphics needed to understand", f"{WCAG} 1.4.11"),
    _T("merge_distance", "colour-vision", 6.0, "OKLab × 100", "closer colours are hard to tell apart", TRIED),
    _T("apart_distance", "colour-vision", 10.0, "OKLab × 100", "farther colours are meant to differ", LOOK),
    _T("flashes_a_second", "general-flash", 3, "flashes", "more may trigger seizures", f"{WCAG} 2.3.1"),
    _T("flash_luminance", "general-flash", 0.1, "relative luminance", "a pair of opposing changes", f"{WCAG} 2.3.1"),
    _T("flash_dark", "general-flash", 0.8, "relative luminance", "of the darker picture", f"{WCAG} 2.3.1"),
    _T("flash_area", "general-flash", 0.25, "share of a 10° field", "smaller ones are safe", f"{WCAG} 2.3.1"),
    _T("lecture_shortest", "lecture-length", 180, "s", "an idea needs a question, a picture and a rest", VIEWERS),
    _T("lecture_longest", "lecture-length", 480, "s", "viewers leave after six to nine minutes", VIEWERS),
    _T("rate_slowest", "speaking-rate", 130, "words/min", "slower loses the thread", LECTURES),
    _T("rate_fastest", "speaking-rate", 165, "words/min", "faster leaves no time to look", LECTURES),
    _T("rate_words", "speaking-rate", 20, "words", "a rate over fewer words says nothing", TRIED),
    _T("sentence_seconds", "sentence-length", 12, "s", "longer cannot be held in mind", LECTURES),
    _T("silence_least", "silence", 0.12, "share", "looking takes time without words", LECTURES),
    _T("silence_most", "silence", 0.25, "share", "more feels like a fault", LECTURES),
    _T("silence_gap", "silence", 1.0, "s", "captions, on which pace was measured, close shorter gaps", BBC),
    _T("reveal_seconds", "reveal-hold", 2.0, "s", "an insight needs a moment", LECTURES),
    _T("quiz_seconds", "quiz-pause", 5.0, "s", "answering needs recall, not recognition", MAYER),
    _T("motion_shortest", "run-time", 0.5, "s", "shorter is a jump", LECTURES),
    _T("leaving_shortest", "run-time", 0.4, "s", "what only leaves may go quickly", LOOK),
    _T("motion_longest", "run-time", 4.0, "s", "longer drags", LECTURES),
    _T("cue_seconds", "cue-change", 1.0, "s", "words and picture together", MAYER),
    _T("caption_ease", "caption-pace", 17, "characters/s", "comfortable for most readers", CAPTION_GUIDE),
    _T("caption_fastest", "caption-speed", 20, "characters/s", "faster cannot be read", CAPTION_GUIDE),
    _T("caption_lines", "captions", 2, "lines", "more hide the picture", CAPTION_GUIDE),
    _T("caption_characters", "captions", 42, "characters", "the width that players show whole", CAPTION_GUIDE),
    _T("caption_shortest", "captions", 0.83, "s", "shorter flickers", CAPTION_GUIDE),
    _T("caption_longest", "captions", 7, "s", "longer is read twice", CAPTION_GUIDE),
    _T("prose_words", "prose-length", 12, "words", "reading and listening compete", MAYER),
    _T("prose_echo", "spoken-prose", 0.75, "share of its words", "reading what is spoken costs learning", MAYER),
    _T("prose_echo_words", "spoken-prose", 5, "words", "shorter texts are labels", TRIED),
    _T("new_symbols", "new-symbols", 2, "symbols", "each needs a sentence of its own", MAYER),
    _T("exercises", "practice-count", 3, "exercises", "one to recall, one to apply, one to run", MAYER),
    _T("loudness", "loudness", -16, "LUFS", "the level of courses and podcasts", "AES TD1008"),
    _T("loudness_slack", "loudness", 1.0, "LU", "what a listener does not notice", "EBU R 128"),
    _T("true_peak", "loudness", -1.0, "dBTP", "lossy decoders overshoot", "EBU R 128"),
)

THRESHOLDS: Mapping[str, Threshold] = MappingProxyType({row.name: row for row in _TABLE})
"""Every limit by its name."""


def limits(overrides: Mapping[str, float] | None = None) -> Limits:
    """Return every limit's value; those that a course sets in `[thresholds]` replace the table's."""
    known = {name: value for name, value in (overrides or {}).items() if name in THRESHOLDS}
    return MappingProxyType({name: row.value for name, row in THRESHOLDS.items()} | known)


def unknown(overrides: Mapping[str, float]) -> tuple[tuple[str, str], ...]:
    """Return the names in a course's `[thresholds]` that are none, each with a remedy."""
    return tuple((name, did_you_mean(name, THRESHOLDS)) for name in overrides if name not in THRESHOLDS)
