"""Saved comparisons as rows."""

from __future__ import annotations

import json

from sqlalchemy import ColumnElement, Connection, Row, false, select, text
from sqlalchemy.dialects.sqlite import insert as upsert

from peaceplans.library.tables import saved_comparisons
from peaceplans.model.notes import SavedComparison

_NEWEST_FIRST = (saved_comparisons.c.changed.desc(), text("saved_comparisons.rowid DESC"))


def read_comparisons(connection: Connection, *conditions: ColumnElement[bool]) -> tuple[SavedComparison, ...]:
    """The saved comparisons for which all conditions hold, newest change first."""
    query = select(saved_comparisons).where(saved_comparisons.c.undone == false(), *conditions)
    return tuple(_comparison(row) for row in connection.execute(query.order_by(*_NEWEST_FIRST)))


def read_comparison(connection: Connection, comparison_id: str) -> SavedComparison | None:
    """One saved comparison, also from the bin."""
    found = read_comparisons(connection, saved_comparisons.c.id == comparison_id)
    return found[0] if found else None


def write_comparison(connection: Connection, saved: SavedComparison) -> None:
    """Make the row of a saved comparison say this, whatever it said before."""
    row_filter = {facet: list(values) for facet, values in saved.row_filter.items()}
    row = {
        "id": saved.id,
        "name": saved.name,
        "left_plan": saved.left,
        "right_plan": saved.right,
        "row_order": saved.order,
        "mode": saved.mode,
        "row_filter": json.dumps(row_filter, ensure_ascii=False),
        "selected_row": saved.row,
        "created": saved.created,
        "changed": saved.changed,
        "version": saved.version,
        "deleted": saved.deleted,
        "undone": False,
    }
    made = upsert(saved_comparisons)
    changes = {name: made.excluded[name] for name in row if name != "id"}
    connection.execute(made.on_conflict_do_update(index_elements=["id"], set_=changes), row)


def mark_undone(connection: Connection, comparison_id: str) -> None:
    """Take a saved comparison out of sight, as if it had never been made."""
    table = saved_comparisons
    connection.execute(table.update().where(table.c.id == comparison_id).values(undone=True))


def _comparison(row: Row[tuple[object, ...]]) -> SavedComparison:
    return SavedComparison(
        id=row.id,
        name=row.name,
        left=row.left_plan,
        right=row.right_plan,
        order=row.row_order,
        mode=row.mode,
        row_filter={facet: tuple(values) for facet, values in json.loads(row.row_filter).items()},
        row=row.selected_row,
        created=row.created,
        changed=row.changed,
        version=row.version,
        deleted=row.deleted,
    )
