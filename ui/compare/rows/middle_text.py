"""A row of the sheet -> what stands between its cards: the change, the figure, the status."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from peaceplans.compare.comparison import Row, Status, TermChange, TermStatus
from peaceplans.model.evidence import Certainty
from peaceplans.model.links import Relation
from peaceplans.model.notation import grouped
from peaceplans.model.terms import Money, Quantity
from peaceplans.report.printable import one_line
from peaceplans.sheets.comparison.sheet import ComparisonSheet, SheetRow
from peaceplans.sheets.phrases import told

_MINUS = "\N{MINUS SIGN}"
_TELLING = (Relation.NARROWED, Relation.BROADENED, Relation.REPLACED, Relation.OPPOSED)


@dataclass(frozen=True, slots=True)
class MiddleText:
    """The parts in the order in which they are shown; empty ones are left out."""

    key: str
    change: str
    figure: str
    facts: str
    notes: str = ""

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts that say something."""
        return tuple(part for part in (self.key, self.change, self.figure, self.facts, self.notes) if part)

    @property
    def text(self) -> str:
        """All of it in one line, as it is read aloud and copied."""
        return "; ".join(self.parts).replace("\u00a0", " ")


def common_certainty(sheet: ComparisonSheet) -> Certainty | None:
    """The certainty that all rows share, hidden ones too, which is then not said in each; None when they differ."""
    found = {row.certainty for row in sheet.comparison.rows}
    return found.pop() if len(found) == 1 else None


def middle_text(shown: SheetRow, common: Certainty | None) -> MiddleText:
    """What stands between the cards of a row."""
    row = shown.row
    return MiddleText(
        key=QCoreApplication.translate("Rows", "\u25c6 key change") if row.key_change else "",
        change=one_line(told(row)),
        figure=_figure(row),
        facts=" \u00b7 ".join(fact.replace(" ", "\u00a0") for fact in _facts(row, common)),
        notes=notes_label(len(shown.notes)),
    )


def notes_label(count: int) -> str:
    """How many notes there are, in words; empty when there are none."""
    if count == 1:
        return QCoreApplication.translate("Rows", "1\u00a0note")
    return QCoreApplication.translate("Rows", "%1\u00a0notes").replace("%1", str(count)) if count else ""


def status_label(status: Status) -> str:
    """The status in words."""
    return {
        Status.SAME: QCoreApplication.translate("Rows", "same"),
        Status.AMENDED: QCoreApplication.translate("Rows", "amended"),
        Status.ONLY_LEFT: QCoreApplication.translate("Rows", "only left"),
        Status.ONLY_RIGHT: QCoreApplication.translate("Rows", "only right"),
        Status.UNKNOWN: QCoreApplication.translate("Rows", "unknown"),
    }[status]


def certainty_label(certainty: Certainty) -> str:
    """The certainty in words."""
    return {
        Certainty.ESTABLISHED: QCoreApplication.translate("Rows", "established"),
        Certainty.REPORTED: QCoreApplication.translate("Rows", "reported"),
        Certainty.PROVISIONAL: QCoreApplication.translate("Rows", "provisional"),
    }[certainty]


def relation_label(relation: Relation) -> str:
    """The relation in words."""
    return {
        Relation.SAME: QCoreApplication.translate("Rows", "same"),
        Relation.AMENDED: QCoreApplication.translate("Rows", "amended"),
        Relation.NARROWED: QCoreApplication.translate("Rows", "narrowed"),
        Relation.BROADENED: QCoreApplication.translate("Rows", "broadened"),
        Relation.REPLACED: QCoreApplication.translate("Rows", "replaced"),
        Relation.OPPOSED: QCoreApplication.translate("Rows", "opposed"),
    }[relation]


def percent(ratio: float) -> str:
    """A ratio as a signed percentage: ``+33 %``; one decimal below ten."""
    value = round(ratio * 100, 1 if abs(ratio) < 0.1 else 0)
    return f"{_MINUS if value < 0 else '+'}{grouped(abs(value))} %"


def signed(change: TermChange) -> str:
    """The difference of a figure with its unit: ``+200,000 persons``; empty when there is none."""
    if not change.difference or change.left is None:
        return ""
    value = change.left.value
    unit = value.currency if isinstance(value, Money) else getattr(value, "unit", "")
    number = f"{_MINUS if change.difference < 0 else '+'}{grouped(abs(change.difference))}"
    return f"{number} {unit.replace('-', ' ')}".strip() if isinstance(value, Quantity | Money) or unit else number


def _figure(row: Row) -> str:
    changed = [change for change in row.terms if change.status is TermStatus.CHANGED and change.difference]
    for change in changed:
        if change.ratio:
            return percent(change.ratio)
    return signed(changed[0]) if changed else ""


def _facts(row: Row, common: Certainty | None) -> list[str]:
    facts = [status_label(row.status)]
    facts += dict.fromkeys(relation_label(link.relation) for link in row.links if link.relation in _TELLING)
    if row.left and row.right and row.shape != "1:1":
        facts.append(
            QCoreApplication.translate("Rows", "%1 to %2")
            .replace("%1", str(len(row.left)))
            .replace("%2", str(len(row.right)))
        )
    if row.status is Status.SAME and row.wording_differs:
        facts.append(QCoreApplication.translate("Rows", "other words"))
    if common is None and row.certainty is not Certainty.ESTABLISHED:
        facts.append(certainty_label(row.certainty))
    return facts
