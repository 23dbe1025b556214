"""Edits done and undone: a state takes the place of another only when that is still the present one."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from sqlalchemy import Column, Connection, select

from peaceplans.library.comparison_rows import COMPARISON_ROWS
from peaceplans.library.named_rows import NamedRows
from peaceplans.library.note_rows import mark_undone, read_note, write_note
from peaceplans.library.report_rows import REPORT_ROWS
from peaceplans.library.revision_rows import add_revision_once
from peaceplans.model.edits import Edit, Kept, Step
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.notes import Note
from peaceplans.model.saved import KeptByName

UNNAMED = "a note without a title"
_NAMED: dict[type[KeptByName], NamedRows[Any]] = {rows.of: rows for rows in (COMPARISON_ROWS, REPORT_ROWS)}


def apply_edit(connection: Connection, edit: Edit) -> None:
    """Set everything the edit names to the state after it, the mark of its version too.

    Raises:
        PeacePlansError: one of them is no longer as it was before the edit, or its name is taken by now; the
            transaction must be undone then.
    """
    for step in edit.steps:
        _apply(connection, step)


def new_version() -> str:
    """A mark that no other state has."""
    return uuid4().hex


def new_id(connection: Connection, ids: Column[str]) -> str:
    """An id that is not in this column."""
    while True:
        made = uuid4().hex[:12]
        if not connection.execute(select(ids).where(ids == made)).first():
            return made


def refuse_other(known: Kept | None, present: Kept | None, *, remedy: str = "look at it as it is now") -> None:
    """Refuse to go on when the present state is not the one known.

    Args:
        known: the state that a change starts from; None for not there.
        present: the state in the library.
        remedy: what the user can do.

    Raises:
        PeacePlansError: it has been changed meanwhile, or is gone.
    """
    if (known and known.version) == (present and present.version):
        return
    kept = known or present
    assert kept is not None
    noun = "note" if isinstance(kept, Note) else kept.noun
    if present is None:
        what = f"this {noun} is not there any more: it has been removed, in another window or by a colleague"
    else:
        what = f"this {noun} has been changed meanwhile, in another window or by a colleague"
    raise PeacePlansError(what, where=kept.name or UNNAMED, remedy=remedy)


def _apply(connection: Connection, step: Step) -> None:
    kept = step.after or step.before
    if isinstance(kept, Note):
        refuse_other(step.before, read_note(connection, kept.id))
        if isinstance(step.after, Note):
            write_note(connection, step.after)
            add_revision_once(connection, step.after)
        else:
            mark_undone(connection, kept.id)
    elif kept is not None:
        rows = _NAMED[type(kept)]
        refuse_other(step.before, rows.one(connection, kept.id))
        if step.after is None:
            rows.mark_undone(connection, kept.id)
        else:
            rows.refuse_taken(connection, step.before, step.after)
            rows.write(connection, step.after)
