"""Instruments and fields in the few words that controls and heads have room for."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from peaceplans.model.evidence import Certainty
from peaceplans.model.instrument import Field, FieldState, Instrument
from peaceplans.report.printable import one_line
from peaceplans.sheets.guarantees.groups import Group
from ui.compare.plan_words import short_date
from ui.compare.rows.middle_text import certainty_label

if TYPE_CHECKING:  # other pages have the words without the sheet
    from peaceplans.sheets.guarantees.sheet import FieldTally, GuaranteeSheet

translate = QCoreApplication.translate


def group_label(group: Group) -> str:
    """The heading over a group of instruments."""
    return {
        Group.WANTED: translate("Guarantees", "Offers and requests"),
        Group.CLAUSES: translate("Guarantees", "Clauses of plans"),
        Group.AGREEMENTS: translate("Guarantees", "Agreements"),
        Group.PARTNERSHIPS: translate("Guarantees", "Partnerships without a defence clause"),
        Group.REFERENCES: translate("Guarantees", "Reference treaties"),
    }[group]


def state_meaning(state: FieldState) -> str:
    """What a state says and what it does not."""
    return {
        FieldState.VALUE: "",
        FieldState.NONE: translate("Guarantees", "None: the text or the reports consulted have no such element."),
        FieldState.NOT_PUBLISHED: translate(
            "Guarantees", "Not published: the text is secret, so nobody outside can say what it has here."
        ),
        FieldState.NOT_FOUND: translate(
            "Guarantees", "Not found: it was looked for without result; that is no proof that there is none."
        ),
    }[state]


def certainty_meaning(certainty: Certainty) -> str:
    """What a certainty rests on."""
    return {
        Certainty.ESTABLISHED: translate(
            "Guarantees", "the words were seen in an official text, a published draft or a direct quotation"
        ),
        Certainty.REPORTED: translate("Guarantees", "outlets report it; the words themselves were not seen"),
        Certainty.PROVISIONAL: translate("Guarantees", "inferred or unverified; it may turn out otherwise"),
    }[certainty]


def particulars(instrument: Instrument, sheet: GuaranteeSheet) -> str:
    """The small print of a column's head: ``offered · 28 Dec 2025``, ``reference · in force · pinned``."""
    if sheet.is_reference(instrument):
        parts = [translate("Guarantees", "reference"), instrument.status, translate("Guarantees", "pinned")]
    else:
        parts = [instrument.status, head_date(instrument.date)]
    return " \u00b7 ".join(one_line(part) for part in parts if part)


def head_date(date: str) -> str:
    """A date for a head: ``28 to 29 Dec 2025``; over several months only these: ``Dec 2025 \u2013 Feb 2026``."""
    start, _, end = date.partition("/")
    if len(start) >= 7 and len(end) >= 7 and start[:7] != end[:7]:
        return f"{short_date(start[:7])} \u2013 {short_date(end[:7])}"
    return short_date(date)


def common_certainty(instrument: Instrument, sheet: GuaranteeSheet) -> Certainty | None:
    """The certainty that most of an instrument's shown fields have; the surer one of two that are equally common."""
    counts = Counter(instrument.field(key.id).certainty for key in sheet.fields)
    return max(Certainty, key=lambda one: (counts[one], -one.rank)) if counts else None


def certainty_head(instrument: Instrument, sheet: GuaranteeSheet) -> str:
    """What is said once of a column: ``all established``, or ``mostly reported``."""
    common = common_certainty(instrument, sheet)
    if common is None:
        return ""
    if all(instrument.field(key.id).certainty is common for key in sheet.fields):
        return translate("Guarantees", "all %1").replace("%1", certainty_label(common))
    return translate("Guarantees", "mostly %1").replace("%1", certainty_label(common))


def verdict(said: bool | None) -> str:
    """How a field stands to the reference's, in words."""
    return {
        True: translate("Guarantees", "differs"),
        False: translate("Guarantees", "the same"),
        None: translate("Guarantees", "cannot be said"),
    }[said]


def verdict_sentence(sheet: GuaranteeSheet, instrument: Instrument, field: Field) -> str:
    """How a cell stands to the reference, for screen readers and the panel; empty without a reference."""
    if sheet.against is None:
        return ""
    if sheet.is_reference(instrument):
        return translate("Guarantees", "the reference")
    said = sheet.differs(instrument, field.key)
    words = {
        True: translate("Guarantees", "differs from %1"),
        False: translate("Guarantees", "the same as %1"),
        None: translate("Guarantees", "whether it differs from %1 cannot be said"),
    }[said]
    return words.replace("%1", one_line(sheet.against.short_title))


def tally_words(tally: FieldTally) -> str:
    """``21 fields: 2 the same, 13 differ, 6 cannot be said (not published or not found)``."""
    return (
        translate("Guarantees", "%1 fields: %2 the same, %3 differ, %4 cannot be said (not published or not found)")
        .replace("%1", str(tally.all))
        .replace("%2", str(tally.same))
        .replace("%3", str(tally.differ))
        .replace("%4", str(tally.unsaid))
    )


def notes_count(count: int) -> str:
    """``1 note``, ``3 notes``; empty for none."""
    if not count:
        return ""
    if count == 1:
        return translate("Guarantees", "1 note")
    return translate("Guarantees", "%1 notes").replace("%1", str(count))


def sources_count(count: int) -> str:
    """``1 source``, ``3 sources``; empty for none."""
    if not count:
        return ""
    if count == 1:
        return translate("Guarantees", "1 source")
    return translate("Guarantees", "%1 sources").replace("%1", str(count))
