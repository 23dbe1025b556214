"""What stands left of the panel: notice, followed commitment and table, or a sentence when there is nothing to show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peaceplans.sheets.matrix.sheet import MatrixSheet
from ui.compare.rows.banner import Banner
from ui.controls.empty_state import EmptyState
from ui.matrix.matrix_table import MatrixTable
from ui.matrix.show_line import ShowLine
from ui.theme.look import Dresser

if TYPE_CHECKING:
    from ui.matrix.follow_strip import FollowStrip

_MARGIN = 16
_LOW, _LOWEST = 420, 240  # pixels of height at normal text size under which the switches and the table give way
_STEPS, _STEPS_ALONE = 0.3, 0.5  # of the height, at most, for the steps of what is followed


class MatrixContent(QWidget):
    """Lays out the parts.

    Signals:
        choosing_asked: no plan is shown, and that is to change.
        all_asked: no row passes the filter, and all are to be shown.
        strip_made: the strip is there now, and can be connected.
    """

    choosing_asked = Signal()
    all_asked = Signal()
    strip_made = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._for_choosing = True
        self._has_table = True
        self.show_line = ShowLine(dresser, self)
        self._strip: FollowStrip | None = None
        self.banner = Banner(dresser, self)
        self.banner.set_folded(True)
        self.table = MatrixTable(dresser, self)
        self.empty = EmptyState(dresser, self)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.show_line)
        layout.addWidget(self.banner)
        layout.addSpacing(4)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.empty, 1)
        layout.addStretch(0)
        self.table.setMinimumHeight(60)
        self.table.height_changed.connect(self._fit)
        self.banner.height_changed.connect(self._fit_banner)
        self.empty.asked.connect(self._on_asked)

    @property
    def strip(self) -> FollowStrip:
        """The commitment that is followed; made when it is first asked for."""
        if self._strip is None:
            from ui.matrix.follow_strip import FollowStrip

            self._strip = FollowStrip(self._dresser, self)
            self._strip.hide()
            self._layout.insertWidget(1, self._strip)
            self.setTabOrder(self.show_line.follow_button, self._strip.chooser)
            self.setTabOrder(self._strip.chooser, self._strip.all_button)
            self.setTabOrder(self._strip.all_button, self._strip.close_button)
            self.setTabOrder(self._strip.close_button, self._strip.steps)
            self.setTabOrder(self._strip.steps, self.banner.button)
            self.strip_made.emit()
        return self._strip

    @property
    def strip_shown(self) -> FollowStrip | None:
        """The strip, when something is followed."""
        return self._strip if self._strip and not self._strip.isHidden() else None

    @property
    def strip_alone(self) -> bool:
        """Whether there is room for what is followed only in the place of the table."""
        return self.strip_shown is not None and self.height() < self._dresser.look.fonts.scaled(_LOWEST)

    def fit_strip(self) -> None:
        """Share the height: in a low window the switches, which are in the menu too, give way to what is followed."""
        scaled = self._dresser.look.fonts.scaled
        followed = self.strip_shown is not None
        self.show_line.setVisible(not (followed and self.height() < scaled(_LOW)))
        self.table.setVisible(self._has_table and not self.strip_alone)
        if self._strip:
            self._strip.steps.fit(round(self.height() * (_STEPS_ALONE if self.strip_alone else _STEPS)))

    def show_sheet(self, sheet: MatrixSheet, *, coverage: bool) -> None:
        """Show a sheet, or say why there is nothing to show."""
        is_shown = bool(sheet.columns and sheet.rows)
        self._has_table = is_shown
        self.table.setVisible(is_shown and not self.strip_alone)
        self.empty.setVisible(not is_shown)
        self.banner.tell(sheet.banner if sheet.columns else ())
        self.table.show_sheet(sheet if is_shown else None, coverage=coverage)
        self._for_choosing = not sheet.columns
        if not sheet.columns:
            self.empty.tell(
                self.tr("No plan is shown. Choose plans to set what they provide beside each other."),
                self.tr("Choose plans"),
            )
        elif not is_shown:
            told = self.tr("No row is left: none of the plans shown has what is asked for here.")
            self.empty.tell(told, self.tr("Show all rows") if sheet.all_rows else "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The table has the keys; not by a proxy, which Tab would go to past the strip."""
        super().focusInEvent(event)
        self.table.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The notice is as wide as the table."""
        super().resizeEvent(event)
        self.banner.share(self.height())
        self.fit_strip()
        self._fit_banner()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._dresser.look.colours.page)
        painter.end()

    def _fit(self) -> None:
        self.table.setMaximumHeight(self.table.content_height())

    def _fit_banner(self) -> None:
        self.banner.fit(_MARGIN, max(self.width() - 2 * _MARGIN, 60))
        self.banner.setFixedHeight(self.banner.needed_height() + 4)

    def _on_asked(self) -> None:
        (self.choosing_asked if self._for_choosing else self.all_asked).emit()
