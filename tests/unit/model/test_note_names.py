from __future__ import annotations

import pytest

from peaceplans.model.notes import Note


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("## The *army*", "The army"),
        ("> - [ ] ask **Kyiv** about `army-size`", "ask Kyiv about army-size"),
        ("see [[ua-us-20:4]] and [[us-15y|the offer]]", "see ua-us-20:4 and the offer"),
        ("a <script>alert(1)</script> b", "a <script>alert(1)</script> b"),
        ("snake_case stays, _emphasis_ goes; 3 > 2", "snake_case stays, emphasis goes; 3 > 2"),
        ("\n\n1. first", "first"),
        ("", ""),
    ],
)
def test_a_note_without_a_title_is_called_by_its_first_words(text: str, name: str) -> None:
    assert Note(id="0", text=text).name == name
