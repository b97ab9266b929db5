"""A description says what comes on screen, and the texts it is made of can be had from it again."""

import pytest

from mathml_anim.narration.on_screen import on_screen, texts_of


@pytest.mark.parametrize(
    ("language", "lead"),
    [("en", "On screen"), ("de", "Im Bild"), ("de-AT", "Im Bild"), ("fr_CA", "À l’écran"), ("pl", "On screen")],
)
def test_a_description_begins_in_its_language_and_is_read_in_it(language: str, lead: str) -> None:
    description = on_screen(["a  square", "two\nrows"], language)
    assert description == f"{lead}: a square; two rows"
    assert texts_of(description, language) == ("a square", "two rows")
