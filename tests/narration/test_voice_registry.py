from importlib.metadata import EntryPoint

import pytest

from mathml_anim.narration.voices import registry
from mathml_anim.narration.voices.registry import find_voice
from mathml_anim.problems import Remediable


def test_the_command_line_goes_before_the_course_and_the_course_before_the_default(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pytest.importorskip("espeakng_loader", reason="espeakng-loader is not installed")
    assert find_voice("silent", "espeak").name == "silent"
    assert find_voice(None, "espeak:en-gb-x-rp+f2").name == "espeak:en-gb-x-rp+f2"
    assert find_voice().name == "espeak"
    monkeypatch.setattr(registry, "is_installed", lambda: False)
    assert find_voice().name == "silent"


def test_an_unknown_voice_lists_the_known() -> None:
    with pytest.raises(Remediable) as raised:
        find_voice("espeek")
    assert raised.value.what == "there is no voice “espeek”"
    assert "espeak, " in raised.value.remedy


def test_a_voice_that_cannot_be_imported_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = EntryPoint("broken", "no_such_module:Voice", registry.GROUP)
    monkeypatch.setattr(registry.importlib.metadata, "entry_points", lambda group: [entry])
    with pytest.raises(Remediable, match=r"“broken” failed to start.*no_such_module"):
        find_voice("broken")
