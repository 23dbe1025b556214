"""Notes and guarantees on paper."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from peaceplans.report.comparison.document import comparison_document
from peaceplans.report.guarantees.document import guarantee_document
from peaceplans.report.matrix.document import matrix_document
from peaceplans.sheets.matrix.choice import MatrixChoice
from peaceplans.sheets.matrix.record import MatrixRecord
from peaceplans.sheets.matrix.sheet import with_notes
from tests.hostile.alive import alive
from tests.hostile.vectors import VECTORS
from tests.unit.compare.making import provision
from tests.unit.report.sample import NOTES, sheet
from tests.unit.report.test_guarantees import OTHER, table
from tests.unit.sheets.matrix_library import DRAFT, OLD, matrix_library
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


def test_the_matrix_is_on_paper_with_its_figures_and_marks(tmp_path: Path) -> None:
    with matrix_library(tmp_path / "library.sqlite") as library:
        sheet = MatrixRecord(library).sheet(MatrixChoice(baseline="draft"))
        noted = with_notes(sheet, [note("n1", "draft:1", title="Cap")])
        told = "".join(piece.html for piece in pieces(matrix_document(noted)))
    for words in (
        "<b>Draft (baseline)</b>",
        "cap of <b>600,000</b>",
        '<span class="right"><b>800,000</b></span><span class="right"> in peacetime</span>',
        "<i>not public: unknown</i>",
        "(note: Cap)",
    ):
        assert words in told, words


def test_no_vector_lives_in_the_matrix_on_paper(tmp_path: Path) -> None:
    points = tuple(
        provision(f"draft:{number}", topic="army", brief=vector, deferred=vector)
        for number, vector in enumerate(VECTORS, 1)
    )
    with matrix_library(tmp_path / "library.sqlite", OLD, replace(DRAFT, provisions=points)) as library:
        sheet = MatrixRecord(library).sheet(MatrixChoice(baseline="old"))
        for piece in pieces(matrix_document(sheet)):
            assert alive(piece.html) == ()
