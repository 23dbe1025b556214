"""A list of rows with a name at the left and words at the right, as high as these need."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.controls.cell_layout import CellShelf
from ui.controls.runs import Run
from ui.guarantees.fields_model import Index
from ui.theme.look import Dresser

_NAMES, _NAMES_SHARE = 300, 0.34  # pixels of the names at normal text size; at most that share of the width
_PART = 0.8  # of the view, by which a row higher than it is scrolled


class EntryRows(Protocol):
    """What a model must tell of its rows."""

    def heading(self, row: int) -> str:
        """The heading in a row; empty where an entry stands."""
        ...

    def name(self, row: int) -> tuple[Run, ...]:
        """What stands at the left."""
        ...

    def runs(self, row: int, column: int = 0) -> tuple[Run, ...]:
        """What stands at the right."""
        ...


class EntryDelegate(QStyledItemDelegate):
    """Paints the rows of one list.

    Attributes:
        has_focus: whether the list has the keyboard.
        found: where words that were looked for stand in the words of a row.
    """

    def __init__(self, rows: EntryRows, shelf: CellShelf, view: QListView) -> None:
        super().__init__(view)
        self._rows = rows
        self._shelf = shelf
        self._view = view
        self.has_focus = False
        self.found: Callable[[int, int], Iterable[tuple[int, int]]] = lambda _row, _column: ()

    def names_width(self) -> int:
        """The width of what stands at the left."""
        width = self._view.viewport().width()
        return max(110, min(self._shelf.look.fonts.scaled(_NAMES), round(width * _NAMES_SHARE)))

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the higher of both sides."""
        width = self._view.viewport().width()
        row = index.row()
        if self._rows.heading(row):
            return QSize(width, max(28, self._shelf.look.fonts.scaled(30)))
        names = self.names_width()
        left = self._shelf.height(self._rows.name(row), names)
        right = self._shelf.height(self._rows.runs(row), max(width - names, 60))
        return QSize(width, max(left, right, 28) + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A row."""
        look, rect, row = self._shelf.look, QRect(option.rect), index.row()
        painter.save()
        painter.setClipRect(rect)
        heading = self._rows.heading(row)
        if heading:
            self._paint_heading(painter, rect, heading)
        else:
            painter.fillRect(rect, look.colours.card)
            names = self.names_width()
            left = QRect(rect.left(), rect.top(), names, rect.height())
            painter.fillRect(left, look.colours.chrome)
            at = QPointF(rect.left() + self._shelf.pad_x, rect.top() + self._shelf.pad_y)
            self._shelf.draw(painter, self._shelf.cell(self._rows.name(row), names), at)
            words = self._shelf.cell(self._rows.runs(row), max(rect.width() - names, 60))
            self._shelf.draw(painter, words, at + QPointF(names, 0), self.found(row, 0))
            painter.fillRect(QRect(left.right(), rect.top(), 1, rect.height()), look.colours.border)
            if index == self._view.currentIndex():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(look.colours.selection if self.has_focus else look.colours.selection_idle, 2))
                painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -2, -2), 3, 3)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colours.hairline)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, heading: str) -> None:
        look = self._shelf.look
        painter.fillRect(rect, look.colours.page)
        painter.setFont(look.fonts.small_title)
        painter.setPen(look.colours.muted)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(rect.adjusted(self._shelf.pad_x, 0, -4, 0), flags, heading)


class EntryList(QListView):
    """The list.

    Signals:
        entry_selected: another row is the current one.
        entry_opened: the current row is to be shown as text.
        menu_asked: the menu of the current row is to be shown at a point of the screen.
    """

    entry_selected = Signal()
    entry_opened = Signal()
    menu_asked = Signal(QPoint)

    def __init__(
        self, model: QAbstractListModel, rows: EntryRows, dresser: Dresser, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._rows = rows
        self.shelf = CellShelf(dresser.look)
        self.delegate = EntryDelegate(rows, self.shelf, self)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.doubleClicked.connect(lambda _index: self.entry_opened.emit())
        dresser.look_changed.connect(self._dress)
        self._dress()

    def select_row(self, row: int) -> bool:
        """Make a row the current one; False when there is none or it is a heading."""
        model = self.model()
        if not 0 <= row < model.rowCount() or self._rows.heading(row):
            return False
        self.setCurrentIndex(model.index(row, 0))
        self.scrollTo(model.index(row, 0))
        return True

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        """Tell it."""
        super().currentChanged(current, previous)
        self.viewport().update()
        self.entry_selected.emit()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Headings are passed over; a row that is higher than the view is gone through before it is left."""
        step = {
            QAbstractItemView.CursorAction.MoveDown: 1,
            QAbstractItemView.CursorAction.MoveUp: -1,
        }.get(action, 0)
        current = self.currentIndex()
        if step and current.isValid():
            box, room = self.visualRect(current), self.viewport().height()
            hidden = box.bottom() - room if step > 0 else -box.top()
            if box.height() > room and hidden > 0:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + step * min(hidden, round(room * _PART)))
                return current
        index = super().moveCursor(action, modifiers)
        way = step or (-1 if action == QAbstractItemView.CursorAction.MoveEnd else 1)
        row = index.row()
        while 0 <= row < self.model().rowCount() and self._rows.heading(row):
            row += way
        if not 0 <= row < self.model().rowCount():
            self.verticalScrollBar().setValue(0)  # what stands over the first entry is seen again
            return current
        return self.model().index(row, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.entry_opened.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row under the pointer, or of the current one."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if self.select_row(index.row()):
                self.menu_asked.emit(event.globalPos())
        elif self.currentIndex().isValid():
            self.menu_asked.emit(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """There always is a current row while the list has the keys."""
        super().focusInEvent(event)
        self.delegate.has_focus = True
        if not self.currentIndex().isValid():
            self.select_row(next((row for row in range(self.model().rowCount()) if not self._rows.heading(row)), -1))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The outline is weak now."""
        super().focusOutEvent(event)
        self.delegate.has_focus = False
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are of other heights."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _dress(self) -> None:
        self.shelf.set_look(self._dresser.look)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
