"""Where an anchor leads in the matrix: which cell, and what has to be chosen for it to be shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from peaceplans.model.anchors import Anchor, AnchorKind
from peaceplans.sheets.matrix.choice import MatrixChoice, RowKind
from peaceplans.sheets.matrix.choosing import shown, with_shown
from peaceplans.sheets.matrix.sheet import MatrixSheet

if TYPE_CHECKING:
    from peaceplans.sheets.matrix.record import MatrixRecord

Place = tuple[str, str]
"""Key of a row, and id of a plan."""


def can_be_shown(anchor: Anchor, sheet: MatrixSheet) -> bool:
    """Whether it names a plan, a point, a figure, a topic or what a plan has on one."""
    record = sheet.record
    match anchor.kind:
        case AnchorKind.CELL:
            return anchor.ids[0] in record.plans and anchor.part in record.vocabulary.topics
        case AnchorKind.PROVISION | AnchorKind.TERM:
            plan, _, key = anchor.references[0].partition(":")
            return plan in record.plans and any(one.key == key for one in record.plan(plan).provisions)
        case AnchorKind.TOPIC:
            return anchor.ids[0] in {row.topic for row in sheet.all_rows}
        case AnchorKind.RECORD:
            return anchor.ids[0] in record.plans
    return False


def place_for(anchor: Anchor, sheet: MatrixSheet, current: Place) -> tuple[MatrixChoice, Place | None]:
    """What is to be chosen, and the cell to be selected then; None when there is none.

    The plan of the anchor is shown beside the others, and no filter hides its row.

    Args:
        anchor: what is to be shown.
        sheet: what is shown now.
        current: row and plan of the current cell.
    """
    choice, record = sheet.choice, sheet.record
    plan = anchor.ids[0].partition(":")[0] if anchor.kind is not AnchorKind.TOPIC else ""
    if plan and plan not in shown(choice):
        choice = with_shown(choice, (*shown(choice), plan), tuple(record.plans.values()))
    found: Place | None
    if anchor.kind is AnchorKind.TOPIC:
        key = next((row.key for row in sheet.all_rows if row.topic == anchor.ids[0]), "")
        found = (key, current[1] or next(iter(shown(choice)), "")) if key else None
    elif anchor.kind is AnchorKind.RECORD:
        found = (current[0], plan)
    else:
        choice, found = _with_row_of(anchor, choice, record)
    if found and not any(row.key == found[0] for row in record.sheet(choice).rows):
        choice = _unfiltered(choice)
    return choice, found


def _with_row_of(anchor: Anchor, choice: MatrixChoice, record: MatrixRecord) -> tuple[MatrixChoice, Place | None]:
    """A choice in which a point or cell has a row, and row and plan of it."""
    bare = _unfiltered(choice)
    by_topic = replace(bare, rows=RowKind.TOPICS, points_of="", all_topics=True)
    for one in (choice, bare, replace(by_topic, all_topics=False), by_topic):
        found = record.sheet(one).place_of(anchor.text)
        if found:
            return one, found
    return choice, None


def _unfiltered(choice: MatrixChoice) -> MatrixChoice:
    return replace(choice, row_filter=replace(choice.row_filter, marks=frozenset(), topics=()))
