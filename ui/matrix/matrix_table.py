"""The table of plans by topics or points."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from peaceplans.sheets.matrix.sheet import MatrixSheet
from ui.controls.cell_table import CellTable
from ui.matrix.cell_delegate import CellDelegate
from ui.matrix.cell_layout import CellShelf
from ui.matrix.corner import Corner
from ui.matrix.headers import PlanHeader, RowHeader
from ui.matrix.matrix_model import MatrixModel
from ui.matrix.pinned_columns import PinnedColumns
from ui.matrix.row_measures import RowMeasures
from ui.theme.look import Dresser

_LEAST, _LEAST_COVERAGE = 176, 116  # pixels of a column at normal text size
_NAMES, _NAMES_COVERAGE, _NAMES_SHARE = 156, 204, 0.24  # of the names of the rows; at most that share of the width
_HEAD = 0.4  # of the height; a higher head is cut down to titles
_MEASURED = 1_500  # cells; in a larger table every row has the same height, so that only what is seen is asked for
_LINES = 4  # of such a row
_PINNED = 0.6  # of the width, at most, for pinned columns that stay


class MatrixTable(CellTable):
    """Rows by plans; the names of the rows and the pinned plans stay in place while it is scrolled sideways.

    Signals:
        hide_asked, pin_asked: the current column is to be hidden, or pinned or no longer so.
        baseline_asked: the current column is to be the baseline (True), or there is to be none (False).
        follow_asked: the commitment of the current row is to be followed.
        entered: the keys are in the table now.
    """

    hide_asked = Signal()
    pin_asked = Signal()
    baseline_asked = Signal(bool)
    follow_asked = Signal()
    entered = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self.shelf = CellShelf(dresser.look)
        self.matrix = MatrixModel(self)
        self.plan_header = PlanHeader(self.matrix, self.shelf, self)
        self.row_header = RowHeader(self.matrix, self.shelf, self)
        self.delegate = CellDelegate(self.matrix, self.shelf, self)
        self.setItemDelegate(self.delegate)
        self.corner = Corner(self.matrix, self.shelf, self)
        self.pinned = PinnedColumns(self)
        self.pinned.hide()
        self.pinned_shown = 0
        self.put_in(self.matrix, self.plan_header, self.row_header)
        self.setAccessibleName(self.tr("Topics by plans"))
        self.setWordWrap(True)
        self.horizontalScrollBar().valueChanged.connect(self._place_pinned)
        self.verticalScrollBar().valueChanged.connect(self.pinned.update)
        self.plan_header.sectionMoved.connect(self._on_section_moved)
        dresser.look_changed.connect(self._dress)
        self._measures = RowMeasures(self._height_of, self)
        self._measures.finished.connect(self._on_measured)
        self._size = (-1, -1)

    def show_sheet(self, sheet: MatrixSheet | None, *, coverage: bool = False) -> None:
        """Show a sheet; the current cell stays the current one, and in its place, when it is still shown."""
        was = self.cell()
        row = self.currentIndex().row()
        before = self.rowViewportPosition(row) if row >= 0 else 0
        sideways = self.horizontalScrollBar().value()
        self.shelf.forget()
        self._measures.forget()
        self.matrix.show_sheet(sheet, coverage=coverage)
        if coverage:
            self.plan_header.forget()  # its heads count what is shown
        self._stale = not self.isVisible()  # its width is not known before it is shown
        if not self._stale:
            self.arrange()
        index = self.matrix.place_of(*was)
        if not index.isValid() and self.matrix.rowCount() and self.matrix.columnCount():
            index = self._nearest(*was)
        if index.isValid():
            self.setCurrentIndex(index)
            self.horizontalScrollBar().setValue(sideways)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.rowViewportPosition(index.row()) - before)
            self.scrollTo(index)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        """The whole row is outlined, in the pinned columns too."""
        super().currentChanged(current, previous)
        self.repaint_cells()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell it."""
        super().focusInEvent(event)
        self.entered.emit()

    def cell(self) -> tuple[str, str]:
        """Plan and row of the current cell; both empty when there is none."""
        current = self.currentIndex()
        if not current.isValid() or not self.matrix.sheet:
            return "", ""
        return self.matrix.column(current.column()).id, self.matrix.row(current.row()).key

    def select_cell(self, plan: str, key: str) -> bool:
        """Make a cell the current one; False when it is not shown."""
        index = self.matrix.place_of(plan, key)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def scrollTo(
        self,
        index: QModelIndex,  # type: ignore[override]
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into view, and out from under the pinned columns."""
        super().scrollTo(index, hint)
        if index.column() >= self.pinned_shown > 0:
            covered = sum(self.columnWidth(column) for column in range(self.pinned_shown))
            hidden = covered - self.columnViewportPosition(index.column())
            if hidden > 0:
                bar = self.horizontalScrollBar()
                bar.setValue(bar.value() - hidden)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the table; letters are no search here, since each is the name of an action."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Delete and not held and self.currentIndex().isValid():
            self.hide_asked.emit()
        elif key == Qt.Key.Key_B and held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            self.baseline_asked.emit(not held)
        elif key == Qt.Key.Key_P and not held and self.currentIndex().isValid():
            self.pin_asked.emit()
        elif key == Qt.Key.Key_F and not held and self.currentIndex().isValid():
            self.follow_asked.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """None: letters are actions."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns share the width."""
        super().resizeEvent(event)
        if not self.isVisible():
            self._stale = True
        elif (self.width(), self.height()) != self._size:
            top = self.visualRect(self.currentIndex()).top()
            self.arrange()
            if 0 <= top < event.oldSize().height():  # what was in sight stays so
                self.scrollTo(self.currentIndex())
        self._place_pinned()

    def arrange(self) -> None:
        """Share the width among the columns, and give each row the height of its highest cell."""
        same_width = self._size[0] == self.width() and self._arranged_for == self._arrangement()
        self._size = (self.width(), self.height())
        if not same_width:
            self._share_width()
            self._arranged_for = self._arrangement()
        self.plan_header.brief = False
        if self.plan_header.sizeHint().height() > self.height() * _HEAD:
            self.plan_header.brief = True
        self.plan_header.setFixedHeight(self.plan_header.sizeHint().height())
        self.updateGeometries()
        self._place_pinned()
        self.height_changed.emit()

    _arranged_for: tuple[object, ...] = ()

    def _arrangement(self) -> tuple[object, ...]:
        """What the widths and heights depend on beside the width of the table."""
        return (id(self.matrix.sheet), self._dresser.look, self.row_header.count(), self.plan_header.count())

    def _share_width(self) -> None:
        fonts = self._dresser.look.fonts
        wanted = _NAMES_COVERAGE if self.matrix.coverage else _NAMES
        names = min(fonts.scaled(wanted), max(110, round(self.width() * _NAMES_SHARE)))
        self.row_header.setFixedWidth(names)
        rows, columns = self.matrix.rowCount(), self.matrix.columnCount()
        if not columns:
            return
        room = self.width() - names - self.verticalScrollBar().sizeHint().width()
        least = _LEAST_COVERAGE if self.matrix.coverage else _LEAST
        least = min(fonts.scaled(least), max(least, room // 2))
        share = max(least, room // columns)
        rest = max(0, room - share * columns)
        self.plan_header.setDefaultSectionSize(share)
        for column in range(columns):
            wide = share + (1 if column < rest else 0)
            if self.columnWidth(column) != wide:
                self.setColumnWidth(column, wide)
        common = self.shelf.height(_LINES)
        if rows * columns > _MEASURED:
            self.row_header.setDefaultSectionSize(common)
            heights = [max(common, self.row_header.height_of(row)) for row in range(rows)]
        else:
            of = self._arrangement()
            heights = list(self._measures.heights(rows, share, of=of, room=self.height(), common=common))
        for row, high in enumerate(heights):
            if self.rowHeight(row) != high:
                self.setRowHeight(row, high)

    def _on_measured(self) -> None:
        self._arranged_for = ()
        self.arrange()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _height_of(self, row: int, width: int) -> int:
        lines = max(self.shelf.lines(self.matrix.face(row, one), width) for one in range(self.matrix.columnCount()))
        return max(self.shelf.height(lines), self.row_header.height_of(row))

    def _nearest(self, plan: str, key: str) -> QModelIndex:
        """The cell to select when the current one is gone: the same row or plan, else the first."""
        sheet = self.matrix.sheet
        assert sheet is not None
        rows, columns = [one.key for one in sheet.rows], [one.id for one in sheet.columns]
        return self.matrix.index(rows.index(key) if key in rows else 0, columns.index(plan) if plan in columns else 0)

    def _place_pinned(self) -> None:
        count = self.matrix.pinned if self.horizontalScrollBar().value() > 0 else 0
        room = (self.width() - self.row_header.width()) * _PINNED
        while count and sum(self.columnWidth(column) for column in range(count)) > room:
            count -= 1
        self.pinned_shown = count
        left = self.row_header.width()
        if count:
            wide = sum(self.columnWidth(column) for column in range(count))
            self.pinned.setGeometry(left, 0, wide, self.plan_header.height() + self.viewport().height())
            self.pinned.update()
        self.pinned.setVisible(bool(count))
        self.corner.setGeometry(QRect(0, 0, left, self.plan_header.height()))
        self.corner.raise_()

    def repaint_cells(self) -> None:
        """Paint all cells anew."""
        self.viewport().update()
        self.pinned.update()

    def set_marked(self, *, strong: bool) -> None:
        """The outline of the current row is strong where the keys are."""
        self.delegate.has_focus = self.row_header.has_focus = strong
        self.row_header.viewport().update()
        self.repaint_cells()

    def _dress(self) -> None:
        self.shelf.set_look(self._dresser.look)
        self.plan_header.forget()
        self.row_header.forget()
        if self.isVisible():
            self.arrange()
        else:
            self._stale = True
        self.repaint_cells()
        self.corner.update()

    def _on_section_moved(self, _logical: int, old: int, new: int) -> None:
        """A drag tells an order; the columns themselves go back, since the sheet puts them in order."""
        header = self.plan_header
        ids = [self.matrix.column(header.logicalIndex(place)).id for place in range(header.count())]
        header.blockSignals(True)
        header.moveSection(new, old)
        header.blockSignals(False)
        self.viewport().update()
        self.order_changed.emit(tuple(ids))
