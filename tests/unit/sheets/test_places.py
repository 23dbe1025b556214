from __future__ import annotations

import pytest

from peaceplans.library import Library
from peaceplans.model.anchors import read_anchor
from peaceplans.sheets.anchors import AnchorNames
from peaceplans.sheets.comparison.build import comparison_sheet
from peaceplans.sheets.parts import row_parts
from peaceplans.sheets.places import place_of


def test_everything_beside_a_row_has_a_place(library: Library) -> None:
    names = AnchorNames(library)
    sheet = comparison_sheet(library, "ru-27", "ua-us-20")
    for shown in sheet.rows:
        for part in row_parts(shown, sheet):
            if part.anchor.startswith(("statement/", "stance/")):
                place = place_of(read_anchor(part.anchor), library)
                assert place, part
                assert names.exists(place)


@pytest.mark.parametrize("anchor", ["statement/none", "stance/ru/none:1", "stance/none"])
def test_what_is_not_there_has_none(library: Library, anchor: str) -> None:
    assert place_of(read_anchor(anchor), library) == ""
