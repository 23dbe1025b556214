"""The sheet in numbers, split by certainty, for the status bar."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from peaceplans.compare.comparison import Status
from peaceplans.model.evidence import Certainty
from peaceplans.sheets.comparison.sheet import ComparisonSheet
from ui.compare.rows.middle_text import certainty_label, status_label

_ORDER = (Status.AMENDED, Status.ONLY_LEFT, Status.ONLY_RIGHT, Status.UNKNOWN, Status.SAME)


def tally(sheet: ComparisonSheet) -> str:
    """``30 rows: 14 amended, 9 of them provisional; 3 same``; a certainty shared by all is said once at the end."""
    total = sum(sum(split.values()) for split in sheet.counts.values())
    used = {certainty for split in sheet.counts.values() for certainty, count in split.items() if count}
    shared = used.pop() if len(used) == 1 else None
    rows = QCoreApplication.translate("Tally", "%n row(s)", "", total).replace("(s)", "" if total == 1 else "s")
    parts = [
        _part(status, sheet.counts[status], shared) for status in _ORDER if sum(sheet.counts.get(status, {}).values())
    ]
    if not parts:
        return rows
    if shared is None:
        return f"{rows}: {'; '.join(parts)}"
    end = QCoreApplication.translate("Tally", "all %1").replace("%1", certainty_label(shared))
    return f"{rows}: {', '.join(parts)}; {end}"


def _part(status: Status, split: Mapping[Certainty, int], shared: Certainty | None) -> str:
    total = sum(split.values())
    words = f"{total} {status_label(status)}"
    if shared:
        return words
    weak = [certainty for certainty in (Certainty.REPORTED, Certainty.PROVISIONAL) if split.get(certainty)]
    if not weak:
        return words
    if total == split[weak[0]]:
        only = certainty_label(weak[0])
        all_of_them = QCoreApplication.translate("Tally", "all %1").replace("%1", only)
        return f"{words}, {only if total == 1 else all_of_them}"
    counted = [f"{split[certainty]} {certainty_label(certainty)}" for certainty in weak]
    number, _, word = counted[0].partition(" ")
    first = QCoreApplication.translate("Tally", "%1 of them %2").replace("%1", number).replace("%2", word)
    return ", ".join([words, first, *counted[1:]])
