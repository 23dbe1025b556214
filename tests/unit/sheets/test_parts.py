from __future__ import annotations

from peaceplans.library import Library
from peaceplans.model.anchors import AnchorKind, read_anchor
from peaceplans.sheets.anchors import AnchorNames
from peaceplans.sheets.comparison.build import comparison_sheet
from peaceplans.sheets.guarantees.sheet import guarantee_sheet
from peaceplans.sheets.parts import field_parts, row_parts


def test_everything_of_a_row_can_be_written_about(library: Library) -> None:
    sheet = comparison_sheet(library, "ru-27", "ua-us-20")
    shown = next(one for one in sheet.rows if one.anchor == "ru-27:w6~ua-us-20:4")
    parts = row_parts(shown, sheet)
    assert [part.anchor for part in parts[:3]] == [shown.anchor, "ru-27:w6", "ua-us-20:4"]
    assert {part.kind for part in parts} == {
        AnchorKind.PAIR,
        AnchorKind.PROVISION,
        AnchorKind.TERM,
        AnchorKind.STANCE,
        AnchorKind.STATEMENT,
        AnchorKind.SOURCE,
        AnchorKind.RECORD,
        AnchorKind.TOPIC,
        AnchorKind.LIBRARY,
    }
    assert "20-point draft, 4: army size, 800,000 persons, level, in peacetime" in {part.name for part in parts}


def test_every_part_is_an_anchor_that_names_something(library: Library) -> None:
    names = AnchorNames(library)
    sheet = comparison_sheet(library, "us-28", "ua-us-20")
    for shown in sheet.rows:
        for part in row_parts(shown, sheet):
            assert read_anchor(part.anchor).kind is part.kind
            assert names.exists(part.anchor), part


def test_a_field_its_sources_and_its_instrument_can_be_written_about(library: Library) -> None:
    names = AnchorNames(library)
    sheet = guarantee_sheet(library, ["us-15y", "nato-a5"])
    for instrument in sheet.instruments:
        for key in sheet.fields:
            parts = field_parts(sheet, instrument, key)
            assert parts[0].anchor == f"{instrument.id}#{key.id}"
            assert {part.anchor for part in parts} >= {instrument.id, "library"}
            assert all(names.exists(part.anchor) for part in parts if part.kind is not AnchorKind.FIELD)
