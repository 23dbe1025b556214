"""The row of controls over the matrix: which plans, which rows, against which baseline."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peaceplans.model.plan import Plan
from peaceplans.report.printable import one_line
from peaceplans.sheets.matrix.choice import MatrixChoice
from peaceplans.sheets.matrix.choosing import shown
from peaceplans.sheets.matrix.sheet import MatrixSheet
from ui.controls.page_toolbar import PageToolbar
from ui.matrix.plan_picker import PlansPicker
from ui.matrix.title_button import TitleButton
from ui.theme.look import Dresser

TOPICS, ALL_TOPICS = "", "*"
"""Rows that are no plan's points: topics of the plans shown, and all topics of the vocabulary."""

_TITLE = 30  # characters of a title on a button


class MatrixToolbar(PageToolbar):
    """The controls.

    Signals:
        rows_chosen: TOPICS, ALL_TOPICS, or the id of the plan whose points are to be the rows.
        baseline_chosen: id of the plan the others are set against; empty for none.
    """

    rows_chosen = Signal(str)
    baseline_chosen = Signal(str)

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(dresser, parent)
        self._told: tuple[object, ...] = ()
        self.picker = PlansPicker(dresser, self)
        self.rows_button = TitleButton(dresser, self.tr("Rows"), self)
        self.baseline_button = TitleButton(dresser, self.tr("Baseline"), self)
        self.lay_out(
            (self.picker, self.rows_button, self.baseline_button),
            (),
            self.tr("Side panel (F9)"),
        )
        self.rows_button.chosen.connect(lambda value: self.rows_chosen.emit(value))
        self.baseline_button.chosen.connect(lambda value: self.baseline_chosen.emit(value))

    def tell(self, plans: Sequence[Plan], choice: MatrixChoice, sheet: MatrixSheet) -> None:
        """Name what is shown.

        Args:
            plans: all of the library by date.
            choice: what is chosen.
            sheet: what came of it.
        """
        self.picker.tell(plans, choice)
        told = (tuple(plan.id for plan in plans), shown(choice), choice.baseline, choice.rows, choice.points_of)
        if (*told, choice.all_topics) == self._told:
            return
        self._told = (*told, choice.all_topics)
        points = sheet.points_of.id if sheet.points_of else ""
        self.rows_button.offer(self._rows(plans, choice), points or (ALL_TOPICS if choice.all_topics else TOPICS))
        self.baseline_button.offer(self._baselines(plans, choice), choice.baseline)
        if self.isVisible():
            self.refit()

    def forget(self) -> None:
        """The plans themselves have changed."""
        self._told = ()
        self.picker.forget()

    def _rows(self, plans: Sequence[Plan], choice: MatrixChoice) -> list[tuple[str, str, str]]:
        choices = [
            (TOPICS, self.tr("Topics of the plans shown"), self.tr("Rows: topics")),
            (
                ALL_TOPICS,
                self.tr("All topics, also those on which no plan shown has anything"),
                self.tr("Rows: all topics"),
            ),
        ]
        for plan in _shown_first(plans, choice):
            title = one_line(plan.short_title)
            name = self.tr("Points of the %1").replace("%1", title)
            choices.append((plan.id, name, self.tr("Rows: points of the %1").replace("%1", _short(title))))
        return choices

    def _baselines(self, plans: Sequence[Plan], choice: MatrixChoice) -> list[tuple[str, str, str]]:
        choices = [("", self.tr("None: say what each provides, compare nothing"), self.tr("Baseline: none"))]
        for plan in _shown_first(plans, choice):
            title = one_line(plan.short_title)
            choices.append((plan.id, title, self.tr("Baseline: %1").replace("%1", _short(title))))
        return choices


def _shown_first(plans: Sequence[Plan], choice: MatrixChoice) -> list[Plan]:
    """Plans in the order of the columns, then the others by date."""
    order = {name: number for number, name in enumerate(shown(choice))}
    return sorted(plans, key=lambda plan: order.get(plan.id, len(order)))


def _short(title: str) -> str:
    return title if len(title) <= _TITLE else f"{title[: _TITLE - 1].rstrip()}\u2026"
