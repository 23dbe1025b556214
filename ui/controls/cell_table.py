"""What tables of texts have in common: rows of any height, one current cell, heads that stay."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

_PART = 0.8  # of the view, by which a row higher than it is scrolled


class Head(QHeaderView):
    """A head that marks the current row or column."""

    current = -1


class CellTable(QTableView):
    """Cells of text; a subclass makes model, delegate and heads, and shares out the room in `arrange`.

    Signals:
        cell_selected: another cell is the current one.
        cell_opened: the current cell is to be opened.
        move_asked: the current column is to go one place to the right (1) or left (-1).
        order_changed: columns were dragged; ids of the columns in their new order.
        menu_asked: the menu of the current cell is to be shown at a point of the screen.
        height_changed: its content needs another height.
    """

    cell_selected = Signal()
    cell_opened = Signal()
    move_asked = Signal(int)
    order_changed = Signal(object)
    menu_asked = Signal(QPoint)
    height_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stale = True

    def put_in(self, model: QAbstractItemModel, across: Head, down: Head) -> None:
        """The model, the head of the columns and that of the rows; called once, when the delegate is set."""
        self._across, self._down = across, down
        self.setModel(model)
        self.setHorizontalHeader(across)
        self.setVerticalHeader(down)
        across.sectionClicked.connect(self.select_column)
        down.sectionClicked.connect(self.select_row)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.doubleClicked.connect(lambda _index: self.cell_opened.emit())

    def arrange(self) -> None:
        """Share the width among the columns, and give each row the height of its highest cell."""
        raise NotImplementedError

    def content_height(self) -> int:
        """The height at which nothing has to be scrolled up or down."""
        across, down = self.horizontalHeader(), self.verticalHeader()
        bar = self.horizontalScrollBar()
        sideways = bar.sizeHint().height() if across.length() > self.viewport().width() else 0
        return across.sizeHint().height() + down.length() + sideways + 1

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        """Tell it, and mark row and column in the heads."""
        super().currentChanged(current, previous)
        self._across.current, self._down.current = current.column(), current.row()
        self._across.viewport().update()
        self._down.viewport().update()
        self.cell_selected.emit()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Up and Down go through a row that is higher than the view before they leave it."""
        step = {
            QAbstractItemView.CursorAction.MoveDown: 1,
            QAbstractItemView.CursorAction.MoveUp: -1,
        }.get(action, 0)
        current = self.currentIndex()
        if step and current.isValid():
            top, room = self.rowViewportPosition(current.row()), self.viewport().height()
            hidden = top + self.rowHeight(current.row()) - room if step > 0 else -top
            if self.rowHeight(current.row()) > room and hidden > 0:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + step * min(hidden, round(room * _PART)))
                return current
        return super().moveCursor(action, modifiers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the cell; Ctrl+Shift with an arrow moves its column."""
        key, held = event.key(), event.modifiers()
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.cell_opened.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and held & both == both:
            self.move_asked.emit(1 if key == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the cell under the pointer, or of the current one."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if index.isValid():
                self.setCurrentIndex(index)
                self.menu_asked.emit(event.globalPos())
        elif self.currentIndex().isValid():
            box = self.visualRect(self.currentIndex())
            self.menu_asked.emit(self.viewport().mapToGlobal(box.center()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """There is always a current cell where the keys are."""
        super().focusInEvent(event)
        self.set_marked(strong=True)
        model = self.model()
        if not self.currentIndex().isValid() and model.rowCount() and model.columnCount():
            self.setCurrentIndex(model.index(0, 0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The outline is weak now."""
        super().focusOutEvent(event)
        self.set_marked(strong=False)

    def set_marked(self, *, strong: bool) -> None:
        """Outline the current cell as one that has the keys, or as one that has not."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        """What was changed while it was hidden is laid out now."""
        super().showEvent(event)
        self.settle()

    def settle(self) -> None:
        """Lay out what was changed while it was hidden."""
        if self._stale:
            self._stale = False
            self.arrange()
            self.scrollTo(self.currentIndex())

    def select_column(self, column: int) -> None:
        """A head of a column was clicked: its cell in the current row is the current one."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.setCurrentIndex(self.model().index(max(self.currentIndex().row(), 0), column))

    def select_row(self, row: int) -> None:
        """A head of a row was clicked: its cell in the current column is the current one."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.setCurrentIndex(self.model().index(row, max(self.currentIndex().column(), 0)))
