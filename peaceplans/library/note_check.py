"""Whether the rows of notes, saved comparisons and saved reports can be read.

A note that hangs on something the catalogue no longer has is not a fault: it waits among the lost anchors to be moved.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from sqlalchemy import Column, Connection, String, cast, select

from peaceplans.library.finding import Finding
from peaceplans.library.tables import note_anchors, note_drafts, note_revisions, notes, saved_comparisons, saved_reports
from peaceplans.model.anchors import read_anchor
from peaceplans.model.notes import NoteKind

_RESTORE = "restore a backup; repairing leaves alone what you wrote"
_LISTS = (
    (notes.c.id, notes.c.tags),
    (note_revisions.c.note, note_revisions.c.tags),
    (note_drafts.c.note, note_drafts.c.tags),
)


def note_findings(connection: Connection) -> Iterator[Finding]:
    """Kinds, anchors, tags, filters and settings that are none."""
    kinds = [kind.value for kind in NoteKind]
    query = select(notes.c.id, notes.c.kind).where(notes.c.kind.not_in(kinds)).order_by(notes.c.id)
    for note, kind in connection.execute(query):
        yield Finding(f"note {note}", f"'{kind}' is no kind of note", _RESTORE)
    for place, column in _LISTS:
        for note, stored in _raw(connection, place, column):
            if not _is_list(stored):
                yield Finding(f"note {note}", f"{column.table.name}: the tags cannot be read", _RESTORE)
    for comparison, stored in _raw(connection, saved_comparisons.c.id, saved_comparisons.c.row_filter):
        if not _is_filter(stored):
            yield Finding(f"saved comparison {comparison}", "its filter cannot be read", _RESTORE)
    for report, stored in _raw(connection, saved_reports.c.id, saved_reports.c.settings):
        if not isinstance(_json(stored), dict):
            yield Finding(f"saved report {report}", "its settings cannot be read", _RESTORE)
    yield from _anchor_findings(connection)


def _anchor_findings(connection: Connection) -> Iterator[Finding]:
    anchors = note_anchors.c
    query = select(anchors.note, anchors.anchor, anchors.record, anchors.other_record)
    for note, text, *records in connection.execute(query.order_by(anchors.note, anchors.position)):
        try:
            anchor = read_anchor(text)
        except ValueError as error:
            yield Finding(f"note {note}", str(error), "detach the note from it")
            continue
        if anchor.text != text or [*anchor.records, "", ""][:2] != records:
            yield Finding(f"note {note}", f"its anchor '{text}' is not found by what it names", "attach it once more")


def _raw(connection: Connection, place: Column[str], column: Column[str]) -> Iterator[tuple[str, str]]:
    """A column's stored texts, not taken apart."""
    for row in connection.execute(select(place, cast(column, String)).order_by(place)):
        yield row[0], row[1]


def _is_list(stored: str) -> bool:
    return _are_texts(_json(stored))


def _is_filter(stored: str) -> bool:
    facets = _json(stored)
    return isinstance(facets, dict) and all(map(_are_texts, facets.values()))


def _are_texts(values: object) -> bool:
    return isinstance(values, list) and all(isinstance(value, str) for value in values)


def _json(stored: str) -> object:
    """What a text says; None when it is no JSON or nested too deeply."""
    try:
        return json.loads(stored)
    except (ValueError, RecursionError):
        return None
