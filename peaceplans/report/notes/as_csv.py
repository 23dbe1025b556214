"""Notes as a table."""

from __future__ import annotations

from collections.abc import Iterable

from peaceplans.model.notes import Note
from peaceplans.report.csv_text import DataTable

_HEAD = ("id", "kind", "title", "on", "tags", "author", "created", "changed", "text")


def notes_table(notes: Iterable[Note]) -> DataTable:
    """A line for each note; its text is Markdown."""
    rows = (
        (one.id, one.kind.value, one.title, " ".join(one.anchors), " ".join(one.tags), one.author, one.created,
         one.changed, one.text)
        for one in notes
    )  # fmt: skip
    return DataTable("notes", _HEAD, tuple(rows))
