"""The positions page in the status bar's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peaceplans.report.printable import one_line
from peaceplans.sheets.positions.sheet import PositionsSheet
from ui.compare.rows.middle_text import certainty_label
from ui.positions.words import attitude_label, mark_label

translate = QCoreApplication.translate


def status_words(sheet: PositionsSheet) -> str:
    """``7 parties, 15 questions · where they stand apart · only: rejects``; how many rows a filter leaves."""
    count, shown = len(sheet.all_rows), len(sheet.rows)
    noun = translate("Positions", "%1 points") if sheet.plan else translate("Positions", "%1 questions")
    if shown != count:
        noun = translate("Positions", "%1 of %2 points") if sheet.plan else translate("Positions", "%1 of %2 questions")
    parties = translate("Positions", "%1 parties").replace("%1", str(len(sheet.parties)))
    if len(sheet.parties) == 1:
        parties = translate("Positions", "1 party")
    parts = [f"{parties}, {noun.replace('%1', str(shown)).replace('%2', str(count))}"]
    if sheet.plan:
        parts[0] += f", {one_line(sheet.plan.short_title)}"
    if sheet.apart:
        parts.append(translate("Positions", "where they stand apart"))
    asked = filter_words(sheet)
    if asked:
        parts.append(translate("Positions", "only: %1").replace("%1", asked))
    return " \u00b7 ".join(parts)


def filter_words(sheet: PositionsSheet) -> str:
    """What the filter asks for; empty when it asks for nothing."""
    told = sheet.position_filter.as_mapping()
    asked = sheet.position_filter
    parts = [mark_label(mark) for mark in sorted(asked.marks)]
    parts += [attitude_label(one) for one in sorted(asked.attitudes)]
    parts += [certainty_label(one) for one in sorted(asked.certainties, key=lambda one: one.rank)]
    parts += [one_line(sheet.vocabulary.topic_label(one)) for one in told.get("topics", ())]
    parts += [one_line(sheet.vocabulary.question_label(one)) for one in told.get("targets", ())]
    parts += [f"\u201c{one_line(asked.words)}\u201d"] if asked.words.strip() else []
    return ", ".join(parts)
