"""None of the vectors lives in a report of guarantees, of positions, of remarks or of notes."""

from __future__ import annotations

from dataclasses import replace

import markdown as python_markdown
import pytest

from peaceplans.library import Library
from peaceplans.model.notes import Note
from peaceplans.report.blocks import Document
from peaceplans.report.guarantees.as_json import guarantee_json
from peaceplans.report.guarantees.document import guarantee_document
from peaceplans.report.html.page import html
from peaceplans.report.markdown.page import markdown
from peaceplans.report.notes.correction import correction_document
from peaceplans.report.notes.document import notes_document
from peaceplans.report.positions.as_json import positions_json
from peaceplans.report.positions.document import positions_document
from peaceplans.report.printable import printable
from peaceplans.report.text.page import text
from peaceplans.sheets.anchors import AnchorNames
from peaceplans.sheets.guarantees.sheet import guarantee_sheet
from peaceplans.sheets.positions.sheet import positions_sheet
from tests.hostile.alive import alive, alive_page, pictures
from tests.hostile.vectors import VECTORS
from tests.unit.report.page import Page
from tests.unit.sheets.noting import note


def notes() -> list[Note]:
    return [
        note(
            f"n{number}",
            ("us-15y#duration", "nato-a5", "us-28:6", "library")[number % 4],
            vector,
            title=vector,
            text=vector,
            tags=(vector,),
            author=vector,
        )
        for number, vector in enumerate(VECTORS)
    ]


def guarantees(library: Library) -> Document:
    sheet = replace(guarantee_sheet(library, ["us-15y"], "nato-a5"), notes=tuple(notes()))
    assert guarantee_json(sheet)
    return guarantee_document(sheet)


def positions(library: Library) -> Document:
    anchors = ("question/territory", "stance/ua/territory", "statement/ua-2025-12-24-zelenskyy-army")
    noted = tuple(replace(one, anchors=(anchors[number % 3],)) for number, one in enumerate(notes()))
    sheet = replace(positions_sheet(library, ["ua"]), notes=noted)
    assert positions_json(sheet)
    return positions_document(sheet)


@pytest.mark.parametrize("which", ["guarantees", "positions", "corrections", "notes"])
def test_no_vector_lives_in_another_report(which: str, library: Library) -> None:
    document = {
        "guarantees": lambda: guarantees(library),
        "positions": lambda: positions(library),
        "corrections": lambda: correction_document(library, notes()),
        "notes": lambda: notes_document(notes(), AnchorNames(library)),
    }[which]()
    page = html(document)
    assert alive_page(page, pictures=pictures(document)) == ()
    assert page.count('class="note"') == len(VECTORS)
    Page(page)
    told = markdown(document)
    assert alive(python_markdown.markdown(told, extensions=["tables", "fenced_code"])) == ()
    for plain in (text(document), told, page):
        assert printable(plain) == plain
