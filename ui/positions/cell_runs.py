"""A cell of the positions as runs of styled text."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from peaceplans.model.positions import Attitude
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.report.printable import one_line
from peaceplans.sheets.positions.cell import PositionCell
from peaceplans.sheets.positions.standing_apart import Between, Outcome
from ui.compare.plan_words import short_date
from ui.compare.rows.middle_text import certainty_label
from ui.controls.runs import Run, Style
from ui.guarantees.words import notes_count
from ui.positions.words import (
    NO_READING,
    SIGNS,
    attitude_label,
    pair_label,
    pair_names,
    statement_count,
    unknown_label,
)

_BREAK = "\u2028"
_DOT = "\u00a0\u00b7 "

translate = QCoreApplication.translate


class Tone(Enum):
    """How a run looks, beyond the styles of other tables: in the colour of an attitude, or as a heading."""

    ACCEPTS = auto()
    WANTS_MORE = auto()
    WANTS_CHANGED = auto()
    REJECTS = auto()
    MIXED = auto()
    UNKNOWN = auto()
    STRONG = auto()


def tone_of(attitude: Attitude | None) -> Tone:
    """The tone of an attitude; those from which nothing is known, and none at all, have one together."""
    return {
        Attitude.ACCEPTS: Tone.ACCEPTS,
        Attitude.WANTS_MORE: Tone.WANTS_MORE,
        Attitude.WANTS_CHANGED: Tone.WANTS_CHANGED,
        Attitude.REJECTS: Tone.REJECTS,
        Attitude.MIXED: Tone.MIXED,
    }.get(attitude, Tone.UNKNOWN)  # type: ignore[arg-type]  # of None too


def cell_runs(cell: PositionCell, notes: int = 0) -> tuple[Run, ...]:
    """Attitude and certainty, the stance in a phrase, what is to be known of it.

    Args:
        cell: the cell.
        notes: how many hang on it.
    """
    stance = cell.stance
    attitude = stance.attitude if stance else None
    sign = SIGNS[attitude] if attitude else NO_READING
    runs = [Run(f"{sign}\u00a0{attitude_label(attitude)}", tone_of(attitude))]
    runs += [Run(f"{_DOT}{_together(told)}", Style.SMALL) for told in (sure(cell),) if told]
    if stance and stance.text:
        runs.append(Run(f"{_BREAK}{one_line(stance.text)}"))
    remarks = [_together(told) for told in (*cell_remarks(cell), notes_count(notes)) if told]
    if remarks:
        runs.append(Run(f"{_BREAK}{_DOT.join(remarks)}", Style.SMALL))
    return tuple(runs)


def sure(cell: PositionCell) -> str:
    """How sure the reading is; empty when nothing was found, since the phrase says so."""
    return certainty_label(cell.certainty) if cell.certainty else ""


def cell_remarks(cell: PositionCell) -> Iterator[str]:
    """What is to be known of a cell beside the stance, in small print."""
    if cell.is_disputed:
        yield translate("Positions", "disputed")
    if cell.stance and cell.stance.since:
        yield translate("Positions", "since %1").replace("%1", short_date(cell.stance.since))
    if cell.has_changed:
        yield translate("Positions", "changed")
    if cell.contradictions:
        yield translate("Positions", "contradiction")
    if cell.stance or cell.statements:
        yield statement_count(len(cell.statements))


def between_runs(between: Between, words: Vocabulary, notes: int = 0) -> tuple[Run, ...]:
    """How the shown parties stand to each other; the pairs are named when there are several."""
    runs: list[Run] = []
    pairs = between.told if between.outcome is not Outcome.UNKNOWN else ()
    alone = len(between.pairs) == 1
    for pair in pairs:
        brk = _BREAK if runs else ""
        name = "" if alone else f"{pair_names(pair, words)}: "
        runs.append(Run(f"{brk}{name}{pair_label(pair)}", Tone.STRONG))
        certainty = f"{_DOT}{certainty_label(pair.certainty)}" if pair.certainty else ""
        runs.append(Run(certainty, Style.SMALL))
    unknown = unknown_label(between, words)
    if unknown:
        runs.append(Run(f"{_BREAK if runs else ''}{unknown}", Style.MUTED))
    if notes:
        runs.append(Run(f"{_BREAK if runs else ''}{notes_count(notes)}", Style.SMALL))
    return tuple(runs)


def _together(words: str) -> str:
    return words.replace(" ", "\u00a0")
