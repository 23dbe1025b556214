"""Places in words: where one was, what was compared."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peaceplans.model.errors import PeacePlansError
from peaceplans.model.plan import Plan
from ui.places import Place
from ui.shell.session import compared
from ui.start.record import Record


def pair_name(left: Plan, right: Plan) -> str:
    """``27-point programme beside 20-point draft``."""
    words = QCoreApplication.translate("Places", "%1 beside %2")
    return words.replace("%1", left.short_title).replace("%2", right.short_title)


def place_name(place: Place, record: Record) -> str:
    """What a place shows; empty when what it shows is no longer there."""
    if pair := compared(place):
        plans = record.plans
        if not all(one in plans for one in pair):
            return ""
        return pair_name(plans[pair[0]], plans[pair[1]])
    return {
        "compare": QCoreApplication.translate("Pages", "Compare"),
        "guarantees": QCoreApplication.translate("Pages", "Guarantees"),
        "positions": QCoreApplication.translate("Pages", "Positions"),
        "notes": QCoreApplication.translate("Pages", "Notes"),
    }.get(place.page, "")


def row_name(place: Place, record: Record) -> str:
    """The row of a comparison one was at: ``at 4, Size of Ukraine's armed forces``; empty when there is none."""
    row = place.state.get("row")
    if not compared(place) or not isinstance(row, str) or not row:
        return ""
    plan_id, _, key = row.split("~")[0].partition(":")
    try:
        provision = next((one for one in record.plan(plan_id).provisions if one.key == key), None)
    except PeacePlansError:
        return ""
    if provision is None:
        return ""
    words = QCoreApplication.translate("Places", "at point %1, %2")
    return words.replace("%1", provision.number or provision.key).replace("%2", provision.title)
