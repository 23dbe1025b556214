"""Names of the views of the guarantees page, and of the orders of one field over all instruments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from peaceplans.model.instrument import FieldState
from peaceplans.sheets.guarantees.choice import View
from peaceplans.sheets.guarantees.field_sheet import FieldOrder, FieldSheet
from ui.guarantees.condition_words import condition_label, met_words, state_label

if TYPE_CHECKING:
    from peaceplans.sheets.guarantees.term_path import TermPath

translate = QCoreApplication.translate


def view_label(view: View) -> str:
    """A view's name."""
    return {
        View.BESIDE: translate("Guarantees", "Side by side"),
        View.FIELD: translate("Guarantees", "One field of all"),
        View.PATH: translate("Guarantees", "How long, by date"),
    }[view]


def order_label(order: FieldOrder) -> str:
    """An order's name."""
    return {
        FieldOrder.GROUP: translate("Guarantees", "In groups, by date"),
        FieldOrder.DATE: translate("Guarantees", "By date"),
        FieldOrder.LENGTH: translate("Guarantees", "The longest first"),
    }[order]


def field_status(sheet: FieldSheet) -> str:
    """``Duration of 36 instruments: 15 has a value, 18 none, 0 not published, 3 not found``, and what is asked."""
    told = translate("Guarantees", "%1 of %2 instruments").replace("%1", sheet.key.label)
    names = {state: state_label(state) for state in FieldState} | {
        FieldState.VALUE: translate("Guarantees", "with a value")
    }
    counts = ", ".join(f"{count} {names[state]}" for state, count in sheet.states().items())
    parts = [f"{told.replace('%2', str(len(sheet.entries)))}: {counts}"]
    parts += [condition_label(condition, sheet.vocabulary) for condition in sheet.conditions]
    if sheet.conditions:
        parts.append(met_words(len(sheet.entries), len(sheet.undecided), len(sheet.titles)))
    return " \u00b7 ".join(parts)


def path_status(path: TermPath) -> str:
    """``9 figures, from 21 November 2025 to 23 February 2026``."""
    if not path.steps:
        return translate("Guarantees", "No figure is on record")
    told = translate("Guarantees", "%1 figures of offers and requests, by date")
    return told.replace("%1", str(len(path.steps)))
