from types import SimpleNamespace

from written_script import script_of

from mathml_anim.narration.prompter import LEGEND, Sheet, prompter_sheet
from mathml_anim.narration.speech import spoken


def test_a_sheet_to_read_from() -> None:
    script = script_of("A factor [go] of {e:.0f}. [pause 1.5] [square] Then x².\n\n[pause 2]")
    words, _ = spoken(script, SimpleNamespace(e=-3.0), pronunciation={}, language="en")
    sheet = Sheet("arrows", "Most arrows turn", words)
    assert prompter_sheet("Directions", [sheet], recording="eigenvectors") == (
        "# Directions\n\n"
        f"{LEGEND} About 8 s in all.\n\n"
        "Record each part by itself, or all in one go as `eigenvectors.wav` or `eigenvectors.flac`.\n\n"
        "## Most arrows turn\n\n"
        "`eigenvectors/arrows.wav` or `.flac`, about 8 s.\n\n"
        "- A factor `[go]` of minus 3. *(silence, 1.5 s)*\n"
        "- `[square]` Then x squared.\n\n"
        "*(silence, 2 s)*\n"
    )


def test_long_segments_are_told_in_minutes() -> None:
    words, _ = spoken(script_of("Look. [pause 59] " * 2), None, pronunciation={}, language="en")
    assert "about 2 min " in prompter_sheet("Looking", [Sheet("look", "Look", words)])
