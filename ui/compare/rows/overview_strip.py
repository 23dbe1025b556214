"""All rows in a strip beside the scroll bar: a tick for each at its place, the part in sight, and the words found.

A status is told by form as well as by colour: a change is a bar, a broad one when it is a key change; what one side has
alone is half a bar on its side; what is not known is an empty frame; what is the same is a thin line.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from peaceplans.compare.comparison import Status
from peaceplans.report.printable import one_line
from peaceplans.sheets.comparison.sheet import SheetRow
from ui.compare.rows.row_table import RowTable
from ui.theme.colours import Colours
from ui.theme.look import Dresser
from ui.theme.tips import plain_tip

WIDTH = 20
"""Of the strip, in pixels at any text size: it holds no text."""

_LEFT, _BAR, _FOUND = 3, 10, 4  # margin, width of a bar, width of the mark of found words


class OverviewStrip(QWidget):
    """The strip of one table; a click or a drag goes there."""

    def __init__(self, dresser: Dresser, table: RowTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._table = table
        self._found: frozenset[str] = frozenset()
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Overview of the rows"))
        bar = table.verticalScrollBar()
        bar.valueChanged.connect(self.update)
        bar.rangeChanged.connect(self.update)
        table.verticalHeader().sectionResized.connect(self.update)
        table.rows.modelReset.connect(self._on_reset)
        table.row_selected.connect(self.update)
        dresser.look_changed.connect(self.update)

    def show_found(self, row_ids: Iterable[str]) -> None:
        """Mark the rows in which words were found."""
        self._found = frozenset(row_ids)
        self.update()

    def row_at(self, y: float) -> SheetRow | None:
        """The row whose tick is at a height of the strip, or the next one."""
        header = self._table.verticalHeader()
        place = header.logicalIndexAt(round(y / max(self._scale(), 1e-6)) - header.offset())
        shown = self._table.rows.shown(place)
        return shown or self._table.rows.shown(place + 1)

    def tick_of(self, place: int) -> QRectF:
        """Where the tick of the row at a place stands."""
        header, scale = self._table.verticalHeader(), self._scale()
        gap = self._table.shelf.geometry.gap
        top = header.sectionPosition(place) * scale
        height = max((header.sectionSize(place) - gap) * scale, 3)
        return QRectF(_LEFT, round(top), _BAR, round(height))

    def view_box(self) -> QRectF:
        """The part in sight."""
        scale = self._scale()
        top = self._table.verticalScrollBar().value() * scale
        height = max(self._table.viewport().height() * scale, 8)
        return QRectF(1, top + 1, self.width() - 2, min(height, self.height() - top) - 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._go(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse while it is pressed."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().y())

    def event(self, event: QEvent) -> bool:
        """Say which row is under the mouse."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            shown = self.row_at(event.pos().y())
            words = one_line(shown.spoken) if shown else ""
            QToolTip.showText(event.globalPos(), plain_tip(words), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ticks, marks of what was found, and the box around what is in sight."""
        colours = self._dresser.look.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.page)
        painter.fillRect(0, 0, 1, self.height(), colours.hairline)
        current = self._table.currentIndex().row()
        for place in range(self._table.rows.rowCount()):
            shown = self._table.rows.shown(place)
            if shown is None:
                continue
            tick = self.tick_of(place)
            _draw_tick(painter, tick, shown, colours)
            if shown.row.id in self._found:
                mark = QRectF(_LEFT + _BAR + 1, tick.center().y() - 2, _FOUND, 4)
                painter.fillRect(mark, colours.found_edge)
            if place == current:
                painter.fillRect(QRectF(0, tick.top(), 2, tick.height()), colours.selection)
        painter.setPen(QPen(colours.selection_idle, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.view_box().adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def _scale(self) -> float:
        """Pixels of the strip for each pixel of the rows."""
        length = max(self._table.verticalHeader().length(), self._table.viewport().height(), 1)
        return self.height() / length

    def _go(self, y: float) -> None:
        room = self._table.viewport().height()
        self._table.verticalScrollBar().setValue(round(y / max(self._scale(), 1e-6) - room / 2))

    def _on_reset(self) -> None:
        self._found = frozenset()
        self.update()


def _draw_tick(painter: QPainter, tick: QRectF, shown: SheetRow, colours: Colours) -> None:
    status = shown.row.status
    half = tick.width() / 2
    if status is Status.SAME:
        painter.fillRect(QRectF(tick.left(), tick.center().y() - 0.5, tick.width(), 1), colours.muted)
    elif status is Status.ONLY_LEFT:
        painter.fillRect(QRectF(tick.left(), tick.top(), half, tick.height()), colours.left)
    elif status is Status.ONLY_RIGHT:
        painter.fillRect(QRectF(tick.left() + half, tick.top(), half, tick.height()), colours.right)
    elif status is Status.UNKNOWN:
        painter.setPen(QPen(colours.muted, 1, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(tick.adjusted(0.5, 0.5, -0.5, -0.5))
    elif shown.row.key_change:
        painter.fillRect(tick, colours.text)
    else:
        painter.fillRect(tick.adjusted(2, 0, -2, 0), colours.muted)
