"""The line under the controls: which rows are shown, and the commitment of the current row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from peaceplans.report.printable import one_line
from peaceplans.sheets.matrix.choice import MatrixChoice, MatrixMark
from ui.controls.elided_label import ElidedLabel
from ui.controls.flow import FlowLayout
from ui.theme.look import Dresser

if TYPE_CHECKING:
    from peaceplans.sheets.matrix.strand import Strand


_SPACE = 6
_FIGURES = 300  # pixels at normal text size that the figures of the current row need beside the switches


class ShowLine(QWidget):
    """Switches at the left, the figures of the current row at the right.

    Signals:
        mark_asked: a `MatrixMark` is to be asked of rows, or no longer.
        coverage_asked: whether cells are to say only whether a plan provides anything.
        follow_asked: the commitment of the current row is to be followed.
    """

    mark_asked = Signal(object)
    coverage_asked = Signal(bool)
    follow_asked = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self.label = QLabel(self.tr("Show"), self)
        self.switches = {
            MatrixMark.DIFFERING: self._switch(self.tr("only topics that differ"), "Ctrl+D"),
            MatrixMark.OPEN: self._switch(self.tr("open points"), ""),
            MatrixMark.SILENT: self._switch(self.tr("silences"), ""),
        }
        self.coverage_button = self._switch(self.tr("coverage"), "")
        self.coverage_button.setToolTip(
            self.tr("Coverage: only whether each plan provides anything, is silent, or is not known")
        )
        self.headline = ElidedLabel(self)
        self.follow_button = QPushButton(self.tr("Follow this clause"), self)
        self.follow_button.setObjectName("switch")
        self.follow_button.setToolTip(self.tr("Draw this commitment through all plans by date (F)"))
        self._left, self._right = QWidget(self), QWidget(self)
        flow = FlowLayout(self._left, _SPACE)
        flow.addWidget(self.label)
        for button in (*self.switches.values(), self.coverage_button):
            flow.addWidget(button)
        beside = QHBoxLayout(self._right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(4)
        beside.addWidget(self.headline, 1)
        beside.addWidget(self.follow_button)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(16, 4, 12, 5)
        self._lines.setSpacing(4)
        self._lines.addWidget(self._left)
        self._lines.addWidget(self._right, 1)
        for mark, button in self.switches.items():
            button.clicked.connect(lambda _=False, mark=mark: self.mark_asked.emit(mark))
        self.coverage_button.clicked.connect(self.coverage_asked)
        self.follow_button.clicked.connect(self.follow_asked)
        dresser.look_changed.connect(self._dress)
        self._dress()

    def tell(self, choice: MatrixChoice, *, coverage: bool, points: bool) -> None:
        """Show which switches are on."""
        for mark, button in self.switches.items():
            button.setChecked(mark in choice.row_filter.marks)
        self.coverage_button.setChecked(coverage)
        differing = self.tr("only points that differ") if points else self.tr("only topics that differ")
        self.switches[MatrixMark.DIFFERING].setText(differing)
        self.switches[MatrixMark.DIFFERING].setAccessibleName(differing)
        self._break_line()

    def tell_strand(self, strand: Strand | None) -> None:
        """The figures of the current row; where it has none that two plans share, any commitment can be followed."""
        words = ""
        if strand is not None:
            label = one_line(strand.label)
            words = f"{label[:1].upper()}{label[1:]}: {one_line(strand.headline)}"
        self.headline.tell(words)
        text = self.tr("Follow this clause") if strand else self.tr("Follow a clause\u2026")
        self.follow_button.setText(text)
        self.follow_button.setAccessibleName(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In one line, or in two where there is no room."""
        super().resizeEvent(event)
        self._break_line()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of the page, with a hairline below."""
        colours = self._dresser.look.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.page)
        painter.fillRect(0, self.height() - 1, self.width(), 1, colours.hairline)
        painter.end()

    def _switch(self, text: str, key: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setCheckable(True)
        button.setAccessibleName(text)
        button.setObjectName("switch")
        button.setToolTip(f"{text} ({key})" if key else text)
        return button

    def _break_line(self) -> None:
        parts = [self.label, *self.switches.values(), self.coverage_button]
        needed = sum(part.sizeHint().width() + _SPACE for part in parts)
        room = self.width() - 32
        fits = needed + self._dresser.look.fonts.scaled(_FIGURES) <= room
        self._lines.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
        self._left.setMinimumWidth(needed if fits else 0)
        self._left.setMaximumWidth(needed if fits else 16_777_215)
        self._left.setMaximumHeight(self.coverage_button.sizeHint().height() if fits else 16_777_215)
        self._lines.invalidate()
        self.updateGeometry()

    def _dress(self) -> None:
        look = self._dresser.look
        colours = look.colours
        self.label.setFont(look.fonts.chrome_title)
        self.label.setMinimumHeight(self.coverage_button.sizeHint().height())
        self.headline.setFont(look.fonts.chrome)
        self.headline.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.headline.setStyleSheet(f"color: {colours.muted.name()};")
        for button in (*self.switches.values(), self.coverage_button):
            button.setStyleSheet(
                f"QPushButton:checked {{ background: {colours.chosen.name()}; border-color: {colours.text.name()}; }}"
            )
        if self.isVisible():
            self._break_line()
