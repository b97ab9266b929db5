from types import SimpleNamespace

from written_script import script_of

from mathml_anim.narration.prompter import prompter_sheet
from mathml_anim.narration.speech import spoken


def test_a_sheet_to_read_from() -> None:
    script = script_of("A factor [go] of {e:.0f}. [pause 1.5] Then x².\n\n[pause 2]")
    words, _ = spoken(script, SimpleNamespace(e=-3.0), pronunciation={}, language="en")
    assert prompter_sheet("Directions", [("arrows", "Most arrows turn", words)]) == (
        "# Directions\n\n"
        "## Most arrows turn\n\n"
        "Record as `arrows.wav` or `arrows.flac`.\n\n"
        "- A factor of minus 3.\n"
        "- *(silence, 1.5 s)* Then x squared.\n\n"
        "*(silence, 2 s)*\n"
    )
