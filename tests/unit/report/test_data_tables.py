"""Views as tables for spreadsheets."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

from peaceplans.report.comparison.as_csv import comparison_table
from peaceplans.report.csv_text import DataTable
from peaceplans.report.library.as_csv import plan_table
from peaceplans.report.notes.as_csv import notes_table
from tests.unit.report.sample import NOTES, sheet
from tests.unit.report.sample_plan import plan_sheet_of_sample


def read(table: DataTable) -> list[dict[str, str]]:
    assert {len(row) for row in table.rows} == {len(table.head)}
    assert len(set(table.head)) == len(table.head)
    return list(csv.DictReader(io.StringIO(table.csv())))


def test_a_comparison_has_a_line_for_each_row_with_both_texts_whole() -> None:
    compared = sheet(notes=NOTES)
    rows = read(comparison_table(compared))
    assert [row["row"] for row in rows] == [shown.row.id for shown in compared.rows]
    for line, shown in zip(rows, compared.rows, strict=True):
        row = shown.row
        assert line["left text"] == "".join(word.left for word in row.words)
        assert line["right text"] == "".join(word.right for word in row.words)
        assert (line["status"], line["certainty"], line["shape"]) == (row.status, row.certainty, row.shape)
        assert (line["key change"] == "yes") == row.key_change
        assert line["left points"].split() == [one.key for one in row.left]
        assert line["notes"] == (str(len(shown.notes)) if shown.notes else "")
        cited = {one.source for provision in row.provisions for one in provision.sources}
        assert cited <= set(line["sources"].split())


def test_a_plan_has_a_line_for_each_point() -> None:
    shown = plan_sheet_of_sample()
    rows = read(plan_table(shown))
    assert [(row["key"], row["text"]) for row in rows] == [(one.key, one.text) for one in shown.plan.provisions]


def test_notes_have_a_line_each_and_calculate_nothing() -> None:
    hostile = tuple(replace(note, text="=1+1", title="@SUM(A1)") for note in NOTES)
    rows = read(notes_table(hostile))
    assert [row["id"] for row in rows] == [note.id for note in NOTES]
    assert {(row["title"], row["text"]) for row in rows} == {("'@SUM(A1)", "'=1+1")}
