"""A comparison as a table."""

from __future__ import annotations

from collections.abc import Iterator

from peaceplans.compare.comparison import TermChange
from peaceplans.model.notation import term_in_words
from peaceplans.report.csv_text import DataTable
from peaceplans.report.library.record_json import source_ids
from peaceplans.sheets.citations import of_provision
from peaceplans.sheets.comparison.row_filter import relation_of, state_of
from peaceplans.sheets.comparison.sheet import ComparisonSheet, SheetRow

_HEAD = (
    "number", "row", "topic", "status", "certainty", "relation", "state", "shape", "key change", "change",
    "left points", "left text", "right points", "right text", "words differ", "similarity", "terms", "notes", "sources",
)  # fmt: skip


def comparison_table(sheet: ComparisonSheet) -> DataTable:
    """A line for each row that is shown; points by their keys, sources by their ids."""
    return DataTable(f"{sheet.left.id} {sheet.right.id}", _HEAD, tuple(_lines(sheet)))


def _lines(sheet: ComparisonSheet) -> Iterator[tuple[str, ...]]:
    for shown in sheet.rows:
        row = shown.row
        cited = (citation for one in row.provisions for citation in of_provision(one))
        yield (
            str(shown.number), row.id, sheet.vocabulary.topic_label(row.topic), row.status.value, row.certainty.value,
            relation_of(row), state_of(row).value, row.shape, _yes(row.key_change), row.change,
            " ".join(one.key for one in row.left), "".join(change.left for change in row.words),
            " ".join(one.key for one in row.right), "".join(change.right for change in row.words),
            _yes(row.wording_differs), "" if row.similarity is None else f"{row.similarity:g}",
            "; ".join(_term(change, sheet) for change in row.terms), _notes(shown),
            " ".join(dict.fromkeys([*source_ids(cited), *source_ids(row.sources)])),
        )  # fmt: skip


def _term(change: TermChange, sheet: ComparisonSheet) -> str:
    words = sheet.vocabulary
    left, right = (term_in_words(term, words) if term else "none" for term in (change.left, change.right))
    return f"{words.term_label(change.key)}: {left} | {right}"


def _yes(holds: bool) -> str:
    return "yes" if holds else ""


def _notes(shown: SheetRow) -> str:
    return str(len(shown.notes)) if shown.notes else ""
