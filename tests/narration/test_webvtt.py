import io

import pytest
import webvtt
from hypothesis import given
from hypothesis import strategies as st

from mathml_anim.narration.captions import Caption
from mathml_anim.narration.webvtt import (
    Cue,
    InvalidWebVTT,
    caption_file,
    chapter_file,
    cue_file,
    read_cues,
    timestamp,
)


def test_a_file_of_captions() -> None:
    text = caption_file([Caption(0.0, 2.5, ("If x < 3 & y > 2,", "so --> it goes."))])
    assert text == (
        "WEBVTT\n\n1\n00:00:00.000 --> 00:00:02.500\nIf x &lt; 3 &amp; y &gt; 2,\nso --&gt; it goes.\n"
    )  # fmt: skip
    assert read_cues(text) == (Cue(0.0, 2.5, "If x < 3 & y > 2,\nso --> it goes.", "1"),)


def test_a_file_of_chapters() -> None:
    text = chapter_file([(0, 61.5, "Most arrows\nturn"), (61.5, 3725, "Recap")])
    assert [(cue.start, cue.end, cue.text) for cue in read_cues(text)] == [
        (0, 61.5, "Most arrows turn"), (61.5, 3725, "Recap"),
    ]  # fmt: skip


def test_an_empty_file_is_one_line() -> None:
    assert cue_file([]) == "WEBVTT\n"
    assert read_cues("WEBVTT\n") == ()


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "00:00:00.000"), (59.9996, "00:01:00.000"), (3661.25, "01:01:01.250"), (360000, "100:00:00.000")],
)
def test_timestamps(seconds: float, text: str) -> None:
    assert timestamp(seconds) == text


GOOD = "00:00:01.000 --> 00:00:02.000"


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("", 1, "does not begin with WEBVTT"),
        ("WEBVTTX\n", 1, "does not begin with WEBVTT"),
        (f"WEBVTT\n{GOOD}\nhello\n", 2, "not followed by an empty line"),
        ("WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nhello\n", 3, "is not a time"),
        ("WEBVTT\n\n00:00:61.000 --> 00:01:02.000\nhello\n", 3, "is not a time"),
        ("WEBVTT\n\n1:00:01.000 --> 1:00:02.000\nhello\n", 3, "is not a time"),
        ("WEBVTT\n\n00:00:01.000-->00:00:02.000\nhello\n", 3, "is not a time"),
        ("WEBVTT\n\n00:00:02.000 --> 00:00:02.000\nhello\n", 3, "ends before it begins"),
        (f"WEBVTT\n\n1\n{GOOD}\n\nhello\n", 4, "the cue is empty"),
        ("WEBVTT\n\nhello\n", 3, "no time"),
        (f"WEBVTT\n\n{GOOD}\na & b\n", 4, "&amp;"),
        (f"WEBVTT\n\n{GOOD}\nif a < b\n", 4, "&lt;"),
        (f"WEBVTT\n\n{GOOD}\nhello\n{GOOD}\nthere\n", 5, "an arrow"),
        (f"WEBVTT\n\n00:00:05.000 --> 00:00:06.000\nb\n\n{GOOD}\na\n", 6, "begins before"),
    ],
)
def test_the_reader_is_strict(text: str, line: int, what: str) -> None:
    with pytest.raises(InvalidWebVTT) as raised:
        read_cues(text)
    assert what in raised.value.what
    assert raised.value.line == line


def test_the_reader_allows_what_the_standard_does() -> None:
    text = f"\ufeffWEBVTT - title\nKind: captions\n\nNOTE a note\n\nname\n{GOOD} align:start line:0\n<i>hi</i> &amp;\n"
    assert read_cues(text.replace("\n", "\r\n")) == (Cue(1.0, 2.0, "<i>hi</i> &", "name"),)
    assert read_cues("WEBVTT\n\n00:01.000 --> 00:02.000\nshort\n")[0].start == 1.0


lines = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=20)
cues = st.lists(st.tuples(st.integers(1, 9999), st.lists(lines, min_size=1, max_size=2)), max_size=8)


@given(cues)
def test_what_is_written_is_read_back(parts: list[tuple[int, list[str]]]) -> None:
    now, written = 0, []
    for number, (length, text) in enumerate(parts, start=1):
        written.append(Cue(now / 1000, (now + length) / 1000, "\n".join(text), str(number)))
        now += length
    text = cue_file(written)
    assert read_cues(text) == tuple(written)
    other = webvtt.from_buffer(io.StringIO(text)) if written else ()
    assert [caption.start_in_seconds for caption in other] == [int(cue.start) for cue in written]
