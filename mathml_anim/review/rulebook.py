"""Every rule of the gate: its name, its family, how grave a breach is, and what it asks for."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How grave a finding is: an error fails the check, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


class Family(StrEnum):
    """What part of a lecture a rule looks at."""

    LAYOUT = "layout"
    COLOUR = "colour"
    FLASHES = "flashes"
    PACE = "pace"
    WORDS = "words"
    INTEGRITY = "integrity"
    FILES = "files"


@dataclass(frozen=True)
class Rule:
    """One rule: `asks` is the sentence that a lecture must satisfy."""

    id: str
    family: Family
    severity: Severity
    asks: str


def _rules(family: Family, severity: Severity, **asks: str) -> tuple[Rule, ...]:
    return tuple(Rule(id.replace("_", "-"), family, severity, says) for id, says in asks.items())


_ALL = (
    *_rules(
        Family.LAYOUT,
        Severity.ERROR,
        text_over_text="No text overlaps other text while both can be read.",
        text_over_lines="Text over busy lines stands on a backing.",
        out_of_frame="Text and marks stay inside the frame.",
        safe_margin="Text and marks keep clear of the frame's margin.",
        caption_band="The band at the foot of the frame is free of text: captions cover it.",
        small_text="Text is large enough to be read on a small screen.",
        empty_picture="The picture is never empty for long.",
        still_picture="The picture changes now and then, except at a quiz.",
    ),
    *_rules(
        Family.LAYOUT,
        Severity.WARNING,
        crowded="Few things are on screen at once; what is finished leaves or dims.",
    ),
    *_rules(
        Family.COLOUR,
        Severity.ERROR,
        text_contrast="Text stands out from what is really behind it.",
        line_contrast="Lines that carry meaning stand out from what is really behind them.",
        colour_vision="Two colours that share a frame differ for colour-blind viewers too, or differ in shape.",
        symbol_colour="The same symbol has the same colour in the whole course; "
        "a letter with an index is another symbol than the letter.",
    ),
    *_rules(
        Family.FLASHES,
        Severity.ERROR,
        general_flash="Nothing flashes more than three times in any second (WCAG 2.3.1).",
        red_flash="Nothing flashes in saturated red more than three times in any second (WCAG 2.3.1).",
    ),
    *_rules(
        Family.PACE,
        Severity.WARNING,
        lecture_length="A lecture lasts three to eight minutes.",
        speaking_rate="The words are spoken at the pace of a good lecture.",
        sentence_length="A sentence can be said in one breath.",
        silence="Silence is part of the pace, neither too little nor too much.",
        reveal_hold="The picture rests after a reveal.",
        quiz_pause="A quiz leaves time to think.",
        run_time="Motion is neither abrupt nor dragging.",
        cue_change="Something changes on screen where a cue falls.",
        caption_pace="Captions can be read at leisure.",
    ),
    *_rules(
        Family.WORDS,
        Severity.ERROR,
        spoken_prose="Prose on screen is not the sentence being spoken.",
        prose_length="Prose on screen is short.",
        captions="Captions cover every word, in order, in a shape that players show whole.",
        caption_speed="Captions are not too fast to be read.",
        typed_number="Every number in a script or a picture is computed, none is typed.",
        unspoken_formula="Every formula on screen has words that a voice would say for it.",
    ),
    *_rules(
        Family.WORDS,
        Severity.WARNING,
        typed_number_word="A number in words that measures something is computed too.",
        new_symbols="A paragraph brings few new symbols.",
        unused_cue="Every cue in the words is asked for by the scene, or a question is asked at it.",
    ),
    *_rules(
        Family.INTEGRITY,
        Severity.ERROR,
        broken="The lecture can be read, computed, spoken and played.",
        objective="A lecture says what the learner will be able to do.",
        misconception="A lecture confronts a misconception.",
        recap="A lecture ends with a recap.",
        practice="A lecture has practice.",
        practice_answer="The answers of the practice can be computed, and code gives the answer it is said to give.",
        sources="A lecture names its sources, and real data is named with its source on screen.",
        synthetic_data="Synthetic data is called synthetic.",
        prerequisite="Prerequisites are lectures of the course, come earlier, and do not go in circles.",
        unseeded_randomness="Randomness is seeded: every render shows the same picture.",
        thresholds="The course changes only thresholds that exist.",
        waiver="A waiver names a rule and a moment that exist, and gives a reason.",
    ),
    *_rules(
        Family.INTEGRITY,
        Severity.WARNING,
        practice_count="A lecture has practice enough.",
        unused_waiver="A waiver waives something.",
    ),
    *_rules(
        Family.FILES,
        Severity.ERROR,
        manifest="The manifest is there and follows its schema.",
        checksum="Every file that the manifest names is there and unchanged.",
        streams="The video is H.264 High in yuv420p, the sound AAC at 48 kHz.",
        colour_tags="The video says that its colours are BT.709.",
        faststart="The film can begin to play before it has arrived whole.",
        playing_time="The film plays exactly the planned frames.",
        loudness="The sound is as loud as other courses, and never clips.",
        caption_file="Caption files parse and lie inside the film.",
        chapter_file="Chapters parse, are in order and lie inside the film.",
    ),
)

RULES: dict[str, Rule] = {rule.id: rule for rule in _ALL}
"""Every rule by its name."""
