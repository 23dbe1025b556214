"""Stances, and how parties stand to each other, in the few words that cells and controls have room for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peaceplans.model.positions import Attitude
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.report.printable import one_line
from peaceplans.sheets.positions.cell import PositionCell
from peaceplans.sheets.positions.filter import PositionMark
from peaceplans.sheets.positions.standing_apart import Between, Outcome, Pair

translate = QCoreApplication.translate

SIGNS = {
    Attitude.ACCEPTS: "\u2713",
    Attitude.WANTS_MORE: "+",
    Attitude.WANTS_CHANGED: "\u2260",
    Attitude.REJECTS: "\u2717",
    Attitude.MIXED: "\u00b1",
    Attitude.SILENT: "\u2026",
    Attitude.OVERTAKEN: "\u00bb",
}
"""Beside the word, so that an attitude is found at a glance and never by its colour alone."""

NO_READING = "\u2205"
"""The sign of a cell without a stance."""


def attitude_label(attitude: Attitude | None) -> str:
    """The attitude in words; of none, that the record has no reading."""
    return {
        Attitude.ACCEPTS: translate("Positions", "accepts"),
        Attitude.WANTS_MORE: translate("Positions", "wants more"),
        Attitude.WANTS_CHANGED: translate("Positions", "wants changed"),
        Attitude.REJECTS: translate("Positions", "rejects"),
        Attitude.MIXED: translate("Positions", "mixed"),
        Attitude.SILENT: translate("Positions", "silent"),
        Attitude.OVERTAKEN: translate("Positions", "overtaken"),
        None: translate("Positions", "no reading"),
    }[attitude]


def attitude_meaning(attitude: Attitude | None) -> str:
    """What the word says and what it does not."""
    return {
        Attitude.ACCEPTS: translate("Positions", "takes it as it stands, or as the party itself describes it"),
        Attitude.WANTS_MORE: translate("Positions", "accepts it and wants it stronger"),
        Attitude.WANTS_CHANGED: translate("Positions", "wants another content; the phrase says which"),
        Attitude.REJECTS: translate("Positions", "does not want it at all"),
        Attitude.MIXED: translate("Positions", "its statements point in several directions, or depend on conditions"),
        Attitude.SILENT: translate(
            "Positions", "nothing on the matter itself was found; that is no proof that nothing was said"
        ),
        Attitude.OVERTAKEN: translate("Positions", "later texts no longer have it, so that the stance has no object"),
        None: translate("Positions", "the record has no stance of this party on the matter"),
    }[attitude]


def outcome_label(outcome: Outcome) -> str:
    """How parties stand to each other, as a heading."""
    return {
        Outcome.APART: translate("Positions", "apart"),
        Outcome.NEITHER: translate("Positions", "none accepts it"),
        Outcome.MIXED: translate("Positions", "mixed"),
        Outcome.TOGETHER: translate("Positions", "not apart"),
        Outcome.UNKNOWN: translate("Positions", "not known"),
    }[outcome]


def pair_label(pair: Pair) -> str:
    """How two parties stand to each other, in a phrase."""
    if pair.outcome is Outcome.NEITHER:
        both = {cell.stance.attitude for cell in (pair.one, pair.other) if cell.stance}
        if both == {Attitude.WANTS_CHANGED}:
            return translate("Positions", "both want it changed; see what each says")
        if both == {Attitude.REJECTS}:
            return translate("Positions", "both reject it; see what each says")
        return translate("Positions", "one wants it changed, one rejects it; see what each says")
    if pair.outcome is Outcome.MIXED:
        return translate("Positions", "mixed; see what each says")
    return outcome_label(pair.outcome)


def pair_names(pair: Pair, words: Vocabulary) -> str:
    """``Moscow and Kyiv``."""
    return (
        translate("Positions", "%1 and %2")
        .replace("%1", one_line(words.capital(pair.one.party)))
        .replace("%2", one_line(words.capital(pair.other.party)))
    )


def unknown_label(between: Between, words: Vocabulary) -> str:
    """``not known: Moscow is silent``; empty when it is known of all."""
    if not between.unknown:
        return ""
    told = ", ".join(_unknown(cell, words) for cell in between.unknown)
    return translate("Positions", "not known: %1").replace("%1", told)


def _unknown(cell: PositionCell, words: Vocabulary) -> str:
    attitude = cell.stance.attitude if cell.stance else None
    if attitude is Attitude.SILENT:
        told = translate("Positions", "%1 is silent")
    elif attitude is Attitude.OVERTAKEN:
        told = translate("Positions", "%1 is overtaken")
    elif attitude is None:
        told = translate("Positions", "%1 has no reading")
    else:
        told = translate("Positions", "%1 has no graded stance")
    return told.replace("%1", one_line(words.capital(cell.party)))


def mark_label(mark: PositionMark) -> str:
    """What rows are asked for."""
    return {
        PositionMark.APART: translate("Positions", "Only where they stand apart"),
        PositionMark.CONTRADICTIONS: translate("Positions", "Only contradicting statements"),
        PositionMark.CHANGED: translate("Positions", "Only changed over time"),
    }[mark]


def statement_count(count: int) -> str:
    """``no statements``, ``1 statement``, ``3 statements``."""
    if not count:
        return translate("Positions", "no statements")
    if count == 1:
        return translate("Positions", "1 statement")
    return translate("Positions", "%1 statements").replace("%1", str(count))


def our_reading() -> str:
    """What is said once of all stances."""
    return translate(
        "Positions",
        "Each stance is our reading of what the party said; the statements that it rests on stand in the side panel.",
    )


def rule() -> str:
    """By what rule parties stand apart."""
    return translate(
        "Positions",
        "Apart: one accepts the matter, or wants more of it, and the other wants it changed or rejects it. Where both "
        "want it changed or reject it, what each says is listed and not judged. Mixed stances are never counted as "
        "apart, nor is what is silent, overtaken or without a grade: that is not known. What is said of two parties "
        "is as sure as the less sure of their stances.",
    )
