"""The guarantees page in the status bar's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peaceplans.model.instrument import Instrument
from peaceplans.report.printable import one_line
from peaceplans.sheets.guarantees.choice import Choice
from peaceplans.sheets.guarantees.sheet import SILENT, GuaranteeSheet
from ui.guarantees.words import tally_words

translate = QCoreApplication.translate


def status_words(sheet: GuaranteeSheet, choice: Choice, current: Instrument | None) -> str:
    """``4 instruments, 19 fields: 12 differ from the reference, 5 not published or not found``, and what is filtered.

    A field differs when it is known to differ in any instrument, and is silent when it is in any. While it is checked,
    the current instrument's tally follows, or that of the first when the current one is the reference.
    """
    if not sheet.instruments:
        return translate("Guarantees", "No instrument is chosen")
    count = len(sheet.instruments)
    instruments = (
        translate("Guarantees", "1 instrument")
        if count == 1
        else translate("Guarantees", "%1 instruments").replace("%1", str(count))
    )
    fields = translate("Guarantees", "%1 fields").replace("%1", str(len(sheet.fields)))
    head = f"{instruments}, {fields}"
    silent = sum(any(one.field(key.id).state in SILENT for one in sheet.instruments) for key in sheet.fields)
    counts = [translate("Guarantees", "%1 not published or not found").replace("%1", str(silent))]
    if sheet.against:
        differ = sum(any(sheet.differs(one, key.id) for one in sheet.compared) for key in sheet.fields)
        counts.insert(0, translate("Guarantees", "%1 differ from the reference").replace("%1", str(differ)))
    parts = [f"{head}: {', '.join(counts)}"]
    if choice.differing:
        parts.append(translate("Guarantees", "only fields that differ"))
    if choice.checking and sheet.against:
        against = translate("Guarantees", "checked against %1").replace("%1", one_line(sheet.against.short_title))
        one = current if current in sheet.compared else next(iter(sheet.compared), None)
        told = f": {one_line(one.short_title)}, {tally_words(sheet.tally(one))}" if one else ""
        parts.append(f"{against}{told}")
    return " \u00b7 ".join(parts)
