"""The row of controls over the positions: which rows, which parties, where they stand apart, which filter."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from peaceplans.model.plan import Plan
from peaceplans.report.printable import one_line
from peaceplans.sheets.positions.choice import PositionChoice
from peaceplans.sheets.positions.sheet import PositionRecord, PositionsSheet
from ui.controls.menu_button import MenuButton
from ui.controls.page_toolbar import PageToolbar
from ui.positions.filter_button import FilterButton
from ui.positions.parties_button import PartiesButton
from ui.theme.look import Dresser


class PositionsToolbar(PageToolbar):
    """The controls.

    Signals:
        plan_chosen: id of the plan whose points are the rows; empty for the contested questions.
        apart_asked: it is to be told where the parties stand apart, or no longer.
    """

    plan_chosen = Signal(str)
    apart_asked = Signal(bool)

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(dresser, parent)
        self.rows_button = MenuButton(dresser, self.tr("Rows"), self)
        self.parties_button = PartiesButton(dresser, self)
        self.apart_button = QPushButton(self.tr("Where they stand apart"), self)
        self.apart_button.setCheckable(True)
        self.apart_button.setObjectName("switch")
        self.apart_button.setAccessibleName(self.apart_button.text())
        self.apart_button.setToolTip(f"{self.apart_button.text()} (Ctrl+D)")
        self.filter_button = FilterButton(dresser, self)
        self.lay_out(
            (self.rows_button, self.parties_button),
            (self.apart_button, self.filter_button),
            self.tr("Side panel (F9)"),
        )
        self._record: PositionRecord | None = None
        self._plan = ""
        self.rows_button.choices.aboutToShow.connect(self._offer_all_rows)
        self.rows_button.chosen.connect(lambda plan: self.plan_chosen.emit(plan))
        self.apart_button.clicked.connect(self.apart_asked)

    def tell(self, record: PositionRecord, choice: PositionChoice, sheet: PositionsSheet) -> None:
        """Name what is shown."""
        self._record, self._plan = record, choice.plan
        self._offer_rows([sheet.plan] if sheet.plan else [])
        least = 2 if choice.apart else 1
        self.parties_button.tell(record.parties, sheet.parties, least, record.vocabulary)
        self.apart_button.setChecked(choice.apart)
        self.filter_button.tell(sheet, self.find_field.words)
        self.refit()

    def _offer_rows(self, plans: Iterable[Plan]) -> None:
        rows = [("", self.tr("Contested questions"), self.tr("Rows: questions"))]
        for plan in plans:
            title = one_line(plan.short_title)
            name = self.tr("Points of the %1").replace("%1", title)
            rows.append((plan.id, name, self.tr("Rows: %1").replace("%1", title)))
        self.rows_button.offer(rows, self._plan)

    def _offer_all_rows(self) -> None:
        """The plans are read when the list of them is opened: the page opens sooner."""
        if self._record:
            self._offer_rows(self._record.plans)

    def dress(self) -> None:
        """A switch that is on is seen to be."""
        colours = self._dresser.look.colours
        chosen, strong = colours.chosen.name(), colours.text.name()
        self.apart_button.setStyleSheet(f"QPushButton:checked {{ background: {chosen}; border-color: {strong}; }}")
        super().dress()
