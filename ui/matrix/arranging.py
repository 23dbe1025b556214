"""The part of the matrix page that says what is shown: which plans, rows, baseline, in which order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from peaceplans.sheets.matrix.choice import MatrixChoice, MatrixMark, RowKind
from peaceplans.sheets.matrix.choosing import (
    by_date,
    first_choice,
    in_order,
    mark_toggled,
    moved,
    pin_toggled,
    shown,
    with_shown,
)
from peaceplans.sheets.matrix.sheet import Column, MatrixRow, MatrixSheet, matrix_record
from ui.controls.panel_page import PanelPage
from ui.desk import Desk
from ui.matrix.content import MatrixContent
from ui.matrix.toolbar import ALL_TOPICS, TOPICS

Cell = tuple[MatrixRow, Column]


class ArrangingPage(PanelPage):
    """Holds the choice and changes it; what comes of it is shown by the page itself.

    Attributes:
        record: what sheets are made from.
        plans: all of the library by date.
        choice: which plans, rows, baseline and filter.
        coverage: whether cells say only whether a plan provides anything.
        sheet: what is shown.
        quiet: while it is set, moves are not told to the window.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.content = MatrixContent(desk.dresser)
        self.table = self.content.table
        self.record = matrix_record(desk.library)
        self.plans = tuple(self.record.plans.values())
        self.choice = first_choice(self.plans)
        self.coverage = False
        self.sheet: MatrixSheet = self.record.sheet(self.choice)
        self.quiet = False

    def show_choice(self) -> None:
        """Show the sheet; the page says how."""

    def tell_controls(self) -> None:
        """Have the controls name what is shown; the page says which."""

    def choose(self, ids: Iterable[str]) -> None:
        """Show these plans, those known already in their places."""
        self.take(with_shown(self.choice, ids, self.plans), is_another=True)

    def set_order(self, ids: Iterable[str]) -> None:
        """Put the columns in this order; pinned ones stay in front."""
        order = [one for one in ids if one in shown(self.choice)]
        if sorted(order) == sorted(shown(self.choice)):
            self.take(in_order(self.choice, order))

    def order_by_date(self) -> None:
        """Put the columns in order of date."""
        self.take(by_date(self.choice, self.plans))

    def set_baseline(self, plan: str) -> None:
        """Set the others against this plan; against none when empty. Rows and current cell stay."""
        self.take(replace(self.choice, baseline=plan), is_another=True)

    def make_baseline(self) -> None:
        """The plan of the current cell is the baseline."""
        cell = self.selected()
        if cell:
            self.set_baseline(cell[1].id)

    def no_baseline(self) -> None:
        """There is no baseline."""
        self.set_baseline("")

    def set_rows(self, value: str) -> None:
        """Rows are topics (TOPICS, ALL_TOPICS) or the points of the plan with this id."""
        if value in (TOPICS, ALL_TOPICS):
            choice = replace(self.choice, rows=RowKind.TOPICS, points_of="", all_topics=value == ALL_TOPICS)
        else:
            choice = replace(self.choice, rows=RowKind.POINTS, points_of=value)
        self.take(choice, is_another=True)

    def toggle_mark(self, mark: MatrixMark) -> None:
        """Show only rows that bear a mark, or no longer."""
        self.take(mark_toggled(self.choice, mark))

    def show_all_rows(self) -> None:
        """Leave no row out."""
        self.take(replace(self.choice, row_filter=replace(self.choice.row_filter, marks=frozenset(), topics=())))

    def set_coverage(self, coverage: bool) -> None:
        """Have cells say only whether a plan provides anything, or all again."""
        if coverage is not self.coverage:
            self.coverage = coverage
            self.show_choice()
            if not self.quiet:
                self.place_changed.emit(False)

    def move_column(self, step: int) -> None:
        """Move the plan of the current cell one place to the right (1) or left (-1)."""
        self.move_plan(self.table.cell()[0], step)

    def move_plan(self, plan: str, step: int) -> None:
        """Move a plan one place to the right (1) or left (-1)."""
        self.take(moved(self.choice, plan, step))

    def hide_column(self) -> None:
        """Show the plan of the current cell no longer; it keeps its place, and the list of plans has it."""
        name = self.table.cell()[0]
        self.take(with_shown(self.choice, [one for one in shown(self.choice) if one != name], self.plans))

    def show_hidden(self) -> None:
        """Show the hidden plans again, in their places."""
        self.take(replace(self.choice, hidden=frozenset()))

    def pin_column(self) -> None:
        """Pin the plan of the current cell in front, or no longer."""
        name = self.table.cell()[0]
        if name:
            self.take(pin_toggled(self.choice, name))

    def selected(self) -> Cell | None:
        """The current cell; None when there is none."""
        index = self.table.currentIndex()
        if not index.isValid() or self.table.matrix.sheet is None:
            return None
        return self.table.matrix.row(index.row()), self.table.matrix.column(index.column())

    def take(self, choice: MatrixChoice, *, is_another: bool = False) -> None:
        """Show another choice.

        Args:
            choice: what is to be shown.
            is_another: whether it is worth going back from.
        """
        if choice == self.choice:
            self.tell_controls()  # a switch that was clicked shows what is so
            return
        self.choice = choice
        self.sheet = self.record.sheet(choice)
        self.show_choice()
        if not self.quiet:
            self.place_changed.emit(is_another)
