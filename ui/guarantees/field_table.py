"""The table of fields by instruments."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from peaceplans.sheets.guarantees.sheet import GuaranteeSheet
from ui.controls.cell_layout import CellShelf
from ui.controls.cell_table import CellTable
from ui.guarantees.field_delegate import FieldDelegate
from ui.guarantees.fields_model import FieldsModel
from ui.guarantees.headers import FieldHeader, InstrumentHeader
from ui.guarantees.pinned_column import PinnedColumn
from ui.guarantees.row_heights import RowHeights
from ui.theme.look import Dresser

_LEAST = 204  # pixels of a column at normal text size
_NAMES, _NAMES_SHARE = 168, 0.24  # of the names of the fields; at most that share of the width

_HEAD = 0.4  # of the height; a higher head is cut down to titles


class FieldTable(CellTable):
    """Fields by instruments; the names of the fields and the reference stay in place while it is scrolled sideways."""

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self.shelf = CellShelf(dresser.look)
        self.fields = FieldsModel(self)
        self.instrument_header = InstrumentHeader(self.fields, self.shelf, self)
        self.field_header = FieldHeader(self.fields, self.shelf, self)
        self.delegate = FieldDelegate(self.fields, self.shelf, self)
        self.setItemDelegate(self.delegate)
        self.corner = _Corner(self)
        self.pinned = PinnedColumn(self)
        self.pinned.hide()
        self.put_in(self.fields, self.instrument_header, self.field_header)
        self.setAccessibleName(self.tr("Fields by instruments"))
        self.setWordWrap(True)
        self.row_heights = RowHeights(self._height_of, self)
        self.row_heights.grown.connect(self._on_grown)
        self.horizontalScrollBar().valueChanged.connect(self._on_scrolled_sideways)
        self.verticalScrollBar().valueChanged.connect(self.pinned.update)
        self.instrument_header.sectionMoved.connect(self._on_section_moved)
        dresser.look_changed.connect(self._dress)
        self._width = -1

    def show_sheet(self, sheet: GuaranteeSheet | None, *, checking: bool = False) -> None:
        """Show a sheet; the current cell stays the current one when it is still shown."""
        was = self.cell()
        beside = self.verticalScrollBar().value(), self.horizontalScrollBar().value()
        self.fields.show_sheet(sheet, checking=checking)
        self._stale = not self.isVisible()  # its width is not known before it is shown
        if not self._stale:
            self.arrange()
        index = self.fields.place_of(*was)
        if not index.isValid() and self.fields.rowCount() and self.fields.columnCount():
            index = self._nearest(*was)
        if index.isValid():
            self.setCurrentIndex(index)
        self.verticalScrollBar().setValue(beside[0])
        self.horizontalScrollBar().setValue(beside[1])
        if index.isValid():
            self.scrollTo(index)

    def set_marked(self, *, strong: bool) -> None:
        """The outline of the current cell is strong where the keys are."""
        self.delegate.has_focus = strong
        self.repaint_cells()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        """The pinned column marks it too."""
        super().currentChanged(current, previous)
        self.pinned.update()

    def cell(self) -> tuple[str, str]:
        """Instrument and field of the current cell; both empty when there is none."""
        current = self.currentIndex()
        if not current.isValid() or not self.fields.sheet:
            return "", ""
        return self.fields.instrument(current.column()).id, self.fields.key(current.row()).id

    def select_cell(self, instrument: str, key: str) -> bool:
        """Make a cell the current one; False when it is not shown."""
        index = self.fields.place_of(instrument, key)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def scrollTo(
        self,
        index: QModelIndex,  # type: ignore[override]
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into view, and out from under the pinned column."""
        super().scrollTo(index, hint)
        if self.fields.pinned and index.column() > 0:
            hidden = self.columnWidth(0) - self.columnViewportPosition(index.column())
            if hidden > 0:
                bar = self.horizontalScrollBar()
                bar.setValue(bar.value() - hidden)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns share the width."""
        super().resizeEvent(event)
        if not self.isVisible():
            self._stale = True
        elif self.width() != self._width or event.oldSize().height() != event.size().height():
            self.arrange()
        self._place_pinned()

    def arrange(self) -> None:
        """Share the width among the columns, and give each row the height of its highest cell."""
        self._width = self.width()
        fonts = self._dresser.look.fonts
        names = min(fonts.scaled(_NAMES), max(110, round(self.width() * _NAMES_SHARE)))
        self.field_header.setFixedWidth(names)
        columns = self.fields.columnCount()
        if columns:
            room = self.width() - names - self.verticalScrollBar().sizeHint().width()
            least = min(fonts.scaled(_LEAST), max(_LEAST, room // 2))
            share = max(least, room // columns)
            rest = room - share * columns
            for column in range(columns):
                self.setColumnWidth(column, share + (1 if column < rest else 0))
            names_need = [self.field_header.height_of(row) for row in range(self.fields.rowCount())]
            self.row_heights.begin(names_need, columns, self._columns_seen())
            self._set_heights()
        self.instrument_header.brief = False
        if self.instrument_header.sizeHint().height() > self.height() * _HEAD:
            self.instrument_header.brief = True
        self.instrument_header.setFixedHeight(self.instrument_header.sizeHint().height())
        self.updateGeometries()
        self._place_pinned()
        self.height_changed.emit()

    def _columns_seen(self) -> list[int]:
        """The columns in sight, the reference always among them."""
        width, columns = self.viewport().width(), range(self.fields.columnCount())
        places = ((column, self.columnViewportPosition(column)) for column in columns)
        seen = {column for column, left in places if left < width and left + self.columnWidth(column) > 0}
        return sorted(seen | {0})

    def _height_of(self, row: int, column: int) -> int:
        if row >= self.fields.rowCount() or column >= self.fields.columnCount():
            return 0
        return self.shelf.height(self.fields.runs(row, column), self.columnWidth(column))

    def _set_heights(self) -> None:
        for row, height in enumerate(self.row_heights.heights):
            if self.rowHeight(row) != height:
                self.setRowHeight(row, height)

    def _on_grown(self) -> None:
        """Rows are higher; the current one stays where it is."""
        current, bar = self.currentIndex(), self.verticalScrollBar()
        top = self.rowViewportPosition(current.row()) if current.isValid() else 0
        self._set_heights()
        self.updateGeometries()
        if current.isValid() and bar.value():
            bar.setValue(bar.value() + self.rowViewportPosition(current.row()) - top)
        if self.row_heights.is_done:
            self.height_changed.emit()
        self.repaint_cells()

    def _on_scrolled_sideways(self) -> None:
        if not self.row_heights.is_done:
            self.row_heights.need(self._columns_seen())
        self._place_pinned()

    def _nearest(self, instrument: str, key: str) -> QModelIndex:
        """The cell to select when the current one is gone: the same field or instrument, else the first compared."""
        sheet = self.fields.sheet
        assert sheet is not None
        rows, columns = [one.id for one in sheet.fields], [one.id for one in sheet.instruments]
        column = columns.index(instrument) if instrument in columns else min(int(self.fields.pinned), len(columns) - 1)
        return self.fields.index(rows.index(key) if key in rows else 0, column)

    def _place_pinned(self) -> None:
        shown = self.fields.pinned and self.horizontalScrollBar().value() > 0
        left = self.field_header.width()
        if shown:
            height = self.instrument_header.height() + self.viewport().height()
            self.pinned.setGeometry(left, 0, self.columnWidth(0), height)
            self.pinned.update()
        self.pinned.setVisible(shown)
        self.corner.setGeometry(QRect(0, 0, left, self.instrument_header.height()))
        self.corner.raise_()

    def repaint_cells(self) -> None:
        """Paint all cells anew."""
        self.viewport().update()
        self.pinned.update()

    def _dress(self) -> None:
        self.shelf.set_look(self._dresser.look)
        self.instrument_header.forget()
        if self.isVisible():
            self.arrange()
        else:
            self._stale = True
        self.repaint_cells()
        self.corner.update()

    def _on_section_moved(self, _logical: int, old: int, new: int) -> None:
        """A drag tells an order; the columns themselves go back, since the sheet puts them in order."""
        header = self.instrument_header
        ids = [self.fields.instrument(header.logicalIndex(place)).id for place in range(header.count())]
        header.blockSignals(True)
        header.moveSection(new, old)
        header.blockSignals(False)
        self.viewport().update()
        self.order_changed.emit(tuple(ids))


class _Corner(QWidget):
    """What the names of the fields are, over them."""

    def __init__(self, table: FieldTable) -> None:
        super().__init__(table)
        self._table = table
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The word in the lower left."""
        shelf = self._table.shelf
        painter = QPainter(self)
        painter.fillRect(self.rect(), shelf.look.colours.chrome)
        painter.setFont(shelf.look.fonts.title)
        painter.setPen(shelf.look.colours.text)
        box = self.rect().adjusted(shelf.pad_x, 0, -4, -shelf.pad_y)
        flags = int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(box, flags, self.tr("Field"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, shelf.look.colours.border)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), shelf.look.colours.border)
        painter.end()
