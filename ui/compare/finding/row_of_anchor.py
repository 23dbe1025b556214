"""Which plans and which row show what an anchor names."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from peaceplans.model.anchors import Anchor, AnchorKind
from peaceplans.model.plan import Plan
from peaceplans.sheets.comparison.sheet import ComparisonSheet, SheetRow


def can_be_shown(
    anchor: Anchor, sheet: ComparisonSheet | None, ids: Iterable[str], plan: Callable[[str], Plan]
) -> bool:
    """Plans, points, pairs and terms of the library can, and the topics of the plans shown.

    Args:
        anchor: what is to be shown.
        sheet: what is shown now.
        ids: those of all plans.
        plan: a plan by its id.
    """
    if anchor.kind is AnchorKind.TOPIC:
        return sheet is not None and any(shown.row.topic in anchor.ids for shown in sheet.all_rows)
    if anchor.kind in (AnchorKind.FIELD, AnchorKind.CELL):  # they have pages of their own
        return False
    if not anchor.records or not set(anchor.records) <= set(ids):
        return False
    return all(
        any(provision.ref == ref for provision in plan(ref.partition(":")[0]).provisions) for ref in anchor.references
    )


def plans_for(anchor: Anchor, sheet: ComparisonSheet | None, ids: Iterable[str]) -> tuple[str, str] | None:
    """The plans that are to be shown for an anchor; those that are shown already stay where they are."""
    wanted = list(anchor.records)[:2]
    if len(wanted) == 2 and wanted[0] == wanted[1]:
        wanted.pop()
    shown = (sheet.left.id, sheet.right.id) if sheet else None
    if not wanted or (shown and set(wanted) <= set(shown)):
        return shown
    if len(wanted) == 2:
        one, other = wanted
        return (other, one) if shown and (other == shown[0] or one == shown[1]) else (one, other)
    beside = [*(reversed(shown) if shown else ()), *ids]
    partner = next((plan for plan in beside if plan != wanted[0]), None)
    return (wanted[0], partner) if partner else None


def row_for(anchor: Anchor, sheet: ComparisonSheet) -> SheetRow | None:
    """The row of what an anchor names; of a pair that is parted the row of its first point; None for plans."""
    rows = sheet.all_rows
    if anchor.kind is AnchorKind.TOPIC:
        return next((shown for shown in rows if shown.row.topic in anchor.ids), None)
    if not anchor.references:
        return None
    both, first = set(anchor.references), anchor.references[0]
    refs = {shown.row.id: {provision.ref for provision in shown.row.provisions} for shown in rows}
    together = next((shown for shown in rows if both <= refs[shown.row.id]), None)
    return together or next((shown for shown in rows if first in refs[shown.row.id]), None)
