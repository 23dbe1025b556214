"""The table of parties by matters."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from peaceplans.sheets.positions.sheet import PositionsSheet
from ui.controls.cell_table import CellTable
from ui.guarantees.headers import InstrumentHeader
from ui.positions.matter_header import MatterHeader
from ui.positions.position_delegate import PositionDelegate
from ui.positions.position_shelf import PositionShelf
from ui.positions.positions_model import PositionsModel
from ui.theme.look import Dresser

_LEAST = 176  # pixels of a column at normal text size
_NAMES, _NAMES_SHARE = 180, 0.24  # of the names of the matters; at most that share of the width,
_NAMES_MOST = 0.4  # or this one where a word is longer
_TWO = 2  # parties
_HEAD = 0.3  # of the height; a higher head is cut down to capitals


class PositionTable(CellTable):
    """Parties by matters; the names of the matters stay in place while it is scrolled sideways."""

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self.shelf = PositionShelf(dresser.look)
        self.cells = PositionsModel(self)
        self.party_header = InstrumentHeader(self.cells, self.shelf, self)
        self.matter_header = MatterHeader(self.cells, self.shelf, self)
        self.delegate = PositionDelegate(self.cells, self.shelf, self)
        self.setItemDelegate(self.delegate)
        self.corner = _Corner(self)
        self.put_in(self.cells, self.party_header, self.matter_header)
        self.setAccessibleName(self.tr("Stances by parties"))
        self.party_header.sectionMoved.connect(self._on_section_moved)
        dresser.look_changed.connect(self._dress)
        self._width = -1
        self._arranged: object = None

    def show_sheet(self, sheet: PositionsSheet | None) -> None:
        """Show a sheet; the current cell stays the current one when it is still shown."""
        was, had_focus = self.cell(), self.hasFocus()
        beside = self.verticalScrollBar().value(), self.horizontalScrollBar().value()
        self.cells.show_sheet(sheet)
        self._arranged = None
        self._stale = not self.isVisible()  # its width is not known before it is shown
        if not self._stale:
            self.arrange()
        index = self.cells.place_of(*was)
        if not index.isValid() and self.cells.rowCount():
            index = self._nearest(*was)
        if index.isValid():
            self.setCurrentIndex(index)
        self.verticalScrollBar().setValue(beside[0])
        self.horizontalScrollBar().setValue(beside[1])
        if index.isValid():
            self.scrollTo(index)
        if had_focus:
            self.repaint_cells()

    def set_marked(self, *, strong: bool) -> None:
        """The outline of the current cell is strong where the keys are."""
        self.delegate.has_focus = strong
        self.repaint_cells()

    def cell(self) -> tuple[str, str]:
        """Party and matter of the current cell; both empty when there is none."""
        current = self.currentIndex()
        if not current.isValid() or not self.cells.sheet:
            return "", ""
        return self.cells.party(current.column()), self.cells.row(current.row()).matter.target

    def select_cell(self, party: str, target: str) -> bool:
        """Make a cell the current one; False when it is not shown."""
        index = self.cells.place_of(party, target)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns share the width."""
        super().resizeEvent(event)
        if not self.isVisible():
            self._stale = True
        elif self.width() != self._width or event.oldSize().height() != event.size().height():
            self.arrange()
        self._place_corner()

    def arrange(self) -> None:
        """Share the width among the columns, and give each row the height of its highest cell."""
        self._width = self.width()
        if self._arranged != (self.width(), id(self.cells.sheet), self._dresser.look):
            self._arranged = (self.width(), id(self.cells.sheet), self._dresser.look)
            self._arrange_cells()
        self.party_header.brief = False
        if self.party_header.sizeHint().height() > self.height() * _HEAD:
            self.party_header.brief = True
        self.party_header.setFixedHeight(self.party_header.sizeHint().height())
        self.updateGeometries()
        self._place_corner()
        self.height_changed.emit()

    def _arrange_cells(self) -> None:
        fonts = self._dresser.look.fonts
        names = min(fonts.scaled(_NAMES), max(110, round(self.width() * _NAMES_SHARE)))
        names = max(names, min(self.matter_header.longest_word(), round(self.width() * _NAMES_MOST)))
        self.matter_header.setFixedWidth(names)
        columns = self.cells.columnCount()
        if columns:
            room = self.width() - names - self.verticalScrollBar().sizeHint().width()
            least = min(fonts.scaled(_LEAST), max(_LEAST, room // 2))
            share = max(least, room // columns)
            rest = room - share * columns
            for column in range(columns):
                self.setColumnWidth(column, share + (1 if column < rest else 0))
            self._narrow_first(share - least)
            for row in range(self.cells.rowCount()):
                heights = [self.delegate.height_of(row, column) for column in range(columns)]
                self.setRowHeight(row, max(*heights, self.matter_header.height_of(row)))

    def repaint_cells(self) -> None:
        """Paint all cells anew."""
        self.viewport().update()

    def _narrow_first(self, spare: int) -> None:
        """The column about all parties says little of two of them, and gives them what it does not need."""
        columns = self.cells.columnCount()
        if not self.cells.pinned or columns != 1 + _TWO or spare <= 0:
            return
        self.setColumnWidth(0, self.columnWidth(0) - spare)
        for column in range(1, columns):
            self.setColumnWidth(column, self.columnWidth(column) + spare // _TWO)

    def _nearest(self, party: str, target: str) -> QModelIndex:
        """The cell to select when the current one is gone: the same matter or party, else the first."""
        rows = [self.cells.row(row).matter.target for row in range(self.cells.rowCount())]
        columns = [self.cells.party(column) for column in range(self.cells.columnCount())]
        return self.cells.index(
            rows.index(target) if target in rows else 0, columns.index(party) if party in columns else 0
        )

    def _place_corner(self) -> None:
        self.corner.setGeometry(QRect(0, 0, self.matter_header.width(), self.party_header.height()))
        self.corner.raise_()

    def _dress(self) -> None:
        self.shelf.set_look(self._dresser.look)
        self.party_header.forget()
        if self.isVisible():
            self.arrange()
        else:
            self._stale = True
        self.repaint_cells()
        self.corner.update()

    def _on_section_moved(self, _logical: int, old: int, new: int) -> None:
        """A drag tells an order; the columns themselves go back, since the sheet puts them in order."""
        header = self.party_header
        places = (self.cells.party(header.logicalIndex(place)) for place in range(header.count()))
        ids = tuple(party for party in places if party)
        header.blockSignals(True)
        header.moveSection(new, old)
        header.blockSignals(False)
        self.repaint_cells()
        self.order_changed.emit(ids)


class _Corner(QWidget):
    """What the rows are, over their names."""

    def __init__(self, table: PositionTable) -> None:
        super().__init__(table)
        self._table = table
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The word in the lower left."""
        shelf, sheet = self._table.shelf, self._table.cells.sheet
        painter = QPainter(self)
        painter.fillRect(self.rect(), shelf.look.colours.chrome)
        painter.setFont(shelf.look.fonts.title)
        painter.setPen(shelf.look.colours.text)
        box = self.rect().adjusted(shelf.pad_x, 0, -4, -shelf.pad_y)
        flags = int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(box, flags, self.tr("Point") if sheet and sheet.plan else self.tr("Question"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, shelf.look.colours.border)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), shelf.look.colours.border)
        painter.end()
