"""The table that shows a list of the library."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ui.controls.cell_layout import CellShelf
from ui.library.shelf_delegate import ShelfDelegate
from ui.library.shelf_model import ShelfModel
from ui.library.shelf_rows import Column, ShelfRow
from ui.theme.icons import draw_sign
from ui.theme.look import Dresser

_MOST = 600  # pixels at normal text size beyond which the widest column shares with the others
_LEAST = 250  # pixels at normal text size that the widest column has, else the list is stacked


class ShelfTable(QTableView):
    """Rows of plans, instruments or sources; in one column where there is no room for several.

    Signals:
        row_selected: another row is the current one.
        row_opened: the current row is to be opened.
        sorting_asked: the list is to be put in another order.
        menu_asked: the menu of the current row is to be shown at a point of the screen.
    """

    row_selected = Signal()
    row_opened = Signal()
    sorting_asked = Signal(str)
    menu_asked = Signal(QPoint)

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._columns: tuple[Column, ...] = ()
        self._width = -1
        self._stale = True
        self._quiet = False
        self.shelf = CellShelf(dresser.look)
        self.rows = ShelfModel(self)
        self.delegate = ShelfDelegate(self.rows, self.shelf, self)
        self.header = ShelfHeader(self.rows, dresser, self)
        self.setItemDelegate(self.delegate)
        self.setModel(self.rows)
        self.setHorizontalHeader(self.header)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(12)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.header.sectionClicked.connect(self._on_title_clicked)
        self.doubleClicked.connect(lambda _index: self.row_opened.emit())
        dresser.look_changed.connect(self._dress)

    def show_rows(
        self, rows: Sequence[ShelfRow], columns: tuple[Column, ...], name: str, *, uniform: bool, current: str = ""
    ) -> None:
        """Show a list.

        Args:
            rows: from the top.
            columns: of the list.
            name: what it is, for screen readers.
            uniform: every row is equally high.
            current: anchor of the row to be the current one; the first when it is not among them.
        """
        self.setAccessibleName(name)
        beside = self.verticalScrollBar().value() if columns == self._columns else 0
        self._columns = columns
        self._quiet = True
        self.delegate.uniform = uniform
        self.rows.show_rows(rows, columns, stacked=self._is_narrow())
        self._stale = not self.isVisible()
        if not self._stale:
            self.arrange()
        if self.select(current):
            self.verticalScrollBar().setValue(beside)
            self.scrollTo(self.currentIndex())
        else:
            first = next((number for number, row in enumerate(rows) if not row.heading), -1)
            if first >= 0:
                self.setCurrentIndex(self.rows.index(first, 0))
                self.scrollToTop()
        self._quiet = False
        self.row_selected.emit()

    def current(self) -> ShelfRow | None:
        """The current row; None when there is none."""
        index = self.currentIndex()
        if not index.isValid() or index.row() >= len(self.rows.rows):
            return None
        row = self.rows.rows[index.row()]
        return None if row.heading else row

    def select(self, anchor: str) -> bool:
        """Make the row of what an anchor names the current one; False when it is not shown."""
        row = self.rows.row_of(anchor)
        if row >= 0:
            self.setCurrentIndex(self.rows.index(row, 0))
            self.scrollTo(self.rows.index(row, 0))
        return row >= 0

    def select_row(self, row: int) -> None:
        """Make a row the current one."""
        self.setCurrentIndex(self.rows.index(row, 0))
        self.scrollTo(self.rows.index(row, 0))

    def arrange(self) -> None:
        """Share the width among the columns, and give each row its height."""
        self._width = self.width()
        narrow = self._is_narrow()
        if narrow != self.rows.stacked:
            row = self.currentIndex().row()
            self.rows.show_rows(self.rows.rows, self._columns, stacked=narrow)
            if row >= 0:
                self._quiet, was_quiet = True, self._quiet
                self.setCurrentIndex(self.rows.index(row, 0))
                self._quiet = was_quiet
        widths = self._widths()
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self.clearSpans()
        if self.delegate.uniform:
            height, beside = self.delegate.uniform_height(), self.verticalHeader()
            beside.setDefaultSectionSize(height)
            for number in range(beside.count()):  # rows of the list shown before keep theirs
                if beside.sectionSize(number) != height:
                    beside.resizeSection(number, height)
        else:
            for number, row_ in enumerate(self.rows.rows):
                self.setRowHeight(number, self.delegate.height(number, widths))
                if row_.heading and len(widths) > 1:
                    self.setSpan(number, 0, 1, len(widths))
        self.header.setFixedHeight(self.header.sizeHint().height())
        self.updateGeometries()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        """Tell it; the outline goes over the whole row."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if not self._quiet and current.row() != previous.row():
            self.row_selected.emit()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Headings are passed over; Home and End go to the first and the last row."""
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
        if action in ends and self.rows.rowCount():
            index = self.rows.index(ends[action] % self.rows.rowCount(), max(self.currentIndex().column(), 0))
        else:
            index = super().moveCursor(action, modifiers)
        step = -1 if action in (_UP, _PAGE_UP) else 1
        row = index.row()
        while 0 <= row < len(self.rows.rows) and self.rows.rows[row].heading:
            row += step
        if row < 0:
            self.scrollToTop()
            return self.currentIndex()
        if row >= len(self.rows.rows):
            return self.currentIndex()
        return self.rows.index(row, max(index.column(), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current():
            self.row_opened.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row under the pointer, or of the current one."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if not index.isValid() or self.rows.rows[index.row()].heading:
                return
            self.setCurrentIndex(index)
            self.menu_asked.emit(event.globalPos())
        elif self.currentIndex().isValid():
            box = self.visualRect(self.currentIndex())
            self.menu_asked.emit(self.viewport().mapToGlobal(box.center()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The outline of the current row is strong now."""
        super().focusInEvent(event)
        self.delegate.has_focus = True
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The outline is weak now."""
        super().focusOutEvent(event)
        self.delegate.has_focus = False
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns share the width."""
        super().resizeEvent(event)
        if not self.isVisible():
            self._stale = True
        elif self.width() != self._width:
            self.arrange()

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

    def _is_narrow(self) -> bool:
        scaled = self._dresser.look.fonts.scaled
        fixed = sum(scaled(column.width) for column in self._columns)
        return len(self._columns) > 1 and self.width() - fixed < scaled(_LEAST)

    def _widths(self) -> list[int]:
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        if self.rows.stacked or len(self._columns) < 2:
            return [room] if self._columns else []
        scaled = self._dresser.look.fonts.scaled
        left = room - sum(scaled(column.width) for column in self._columns)
        spare = max(0, left - scaled(_MOST)) // len(self._columns)  # lines of that length are read; the rest is shared
        own = left - spare * (len(self._columns) - 1)
        return [scaled(column.width) + spare if column.width else own for column in self._columns]

    def _dress(self) -> None:
        self.shelf.set_look(self._dresser.look)
        if self.isVisible():
            self.arrange()
        else:
            self._stale = True
        self.viewport().update()

    def _on_title_clicked(self, section: int) -> None:
        if self.rows.stacked or section >= len(self._columns):
            return
        if self._columns[section].sorting:
            self.sorting_asked.emit(self._columns[section].sorting)


_UP, _PAGE_UP = QAbstractItemView.CursorAction.MoveUp, QAbstractItemView.CursorAction.MovePageUp


class ShelfHeader(QHeaderView):
    """Titles of columns; an arrow says by which the list is in order, and which way round."""

    def __init__(self, model: ShelfModel, dresser: Dresser, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._rows, self._dresser = model, dresser
        self.sorting, self.descending = "", False
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(20)
        self.setToolTip(self.tr("Click a title to put the list in order by it; click again for the other way round"))

    def tell(self, sorting: str, *, descending: bool) -> None:
        """By what the list is in order."""
        self.sorting, self.descending = sorting, descending
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """High enough for a title, and to be clicked."""
        hint = super().sizeHint()
        hint.setHeight(max(30, self._dresser.look.fonts.scaled(30)))
        return hint

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """A title."""
        look = self._dresser.look
        painter.save()
        painter.fillRect(rect, look.colours.chrome)
        painter.setFont(look.fonts.small_title)
        painter.setPen(look.colours.muted)
        pad, size = look.fonts.scaled(10), look.fonts.scaled(13)
        text = str(self._rows.headerData(logical, Qt.Orientation.Horizontal) or "")
        box = rect.adjusted(pad, 0, -4, 0)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        columns = self._rows.columns
        if not self._rows.stacked and logical < len(columns) and columns[logical].sorting == self.sorting:
            beside = box.left() + painter.fontMetrics().horizontalAdvance(text) + 5
            sign = QRect(beside, rect.center().y() - size // 2, size, size)
            draw_sign(painter, "down" if self.descending else "up", sign.toRectF(), look.colours.text)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colours.border)
        painter.restore()
