"""Notes and guarantees on paper."""

from __future__ import annotations

from dataclasses import replace

from peaceplans.report.comparison_document import comparison_document
from peaceplans.report.guarantee_document import guarantee_document
from tests.hostile.alive import alive
from tests.hostile.vectors import VECTORS
from tests.unit.report.sample import NOTES, sheet
from tests.unit.report.test_guarantees import OTHER, table
from tests.unit.sheets.noting import note
from ui.export.paper_blocks import pieces


def test_notes_of_rows_and_of_texts_are_on_paper() -> None:
    told = "".join(piece.html for piece in pieces(comparison_document(sheet(notes=NOTES))))
    for words in ("Who counts the soldiers?", "Seen by <em>nobody</em>", "It was 800 billion."):
        assert words in told


def test_fields_of_guarantees_are_on_paper() -> None:
    noted = replace(table(against=OTHER), notes=(note("n1", "one#duration", title="How long"),))
    told = "".join(piece.html for piece in pieces(guarantee_document(noted)))
    for words in ("<i>not published</i>", "Thirty to fifty years.", "(note: How long)", "reported, differs"):
        assert words in told


def test_no_vector_lives_on_paper() -> None:
    notes = tuple(
        note(f"n{number}", "draft", title=vector, text=vector, tags=(vector,), author=vector)
        for number, vector in enumerate(VECTORS)
    )
    for document in (comparison_document(sheet(notes=notes)), guarantee_document(replace(table(), notes=notes))):
        for piece in pieces(document):
            assert alive(piece.html) == ()
