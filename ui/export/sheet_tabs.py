"""The sheets of a workbook as tables, one at a time."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTableView, QVBoxLayout, QWidget

from peaceplans.report.printable import one_line
from ui.controls.menu_button import MenuButton
from ui.export.sheets import Sheet
from ui.theme.look import Dresser

Index = QModelIndex | QPersistentModelIndex
_MOST_LETTERS = 300  # of a cell
_LETTERS = 26


class SheetModel(QAbstractTableModel):
    """The first rows of a sheet under the letters of its columns."""

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = sheet.rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """As many as were read."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """As many as the longest row has."""
        return 0 if parent.isValid() or not self._rows else len(self._rows[0])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The text of a cell in one line."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return one_line(self._rows[index.row()][index.column()][:_MOST_LETTERS])

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Letters over columns, numbers before rows."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return str(section + 1) if orientation is Qt.Orientation.Vertical else _letters(section)


class SheetTabs(QWidget):
    """A button that chooses the sheet, and its table."""

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets: tuple[Sheet, ...] = ()
        self._dresser = dresser
        self.sheet_button = MenuButton(dresser, self.tr("Sheet"), self)
        self.said = QLabel(self)
        self.said.setObjectName("small")
        self.said.setWordWrap(True)
        self.table = QTableView(self)
        self.table.setAccessibleName(self.tr("Preview of the sheet"))
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setWordWrap(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.horizontalHeader().setDefaultSectionSize(dresser.look.fonts.scaled(150))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.sheet_button)
        layout.addWidget(self.said)
        layout.addWidget(self.table, 1)
        self.sheet_button.chosen.connect(self.show_sheet)
        dresser.look_changed.connect(self._dress)

    def controls(self) -> list[QWidget]:
        """What Tab comes to."""
        return [self.sheet_button, self.table]

    def show_sheets(self, sheets: tuple[Sheet, ...]) -> None:
        """Show these, the first of them at first."""
        self._sheets = sheets
        self.show_sheet(0)

    def show_sheet(self, number: int) -> None:
        """Show a sheet (from 0)."""
        before = self.table.model()
        if not self._sheets:
            self.table.setModel(None)
        else:
            rows = self.tr("%1 (rows: %2)")
            names = [rows.replace("%1", one_line(one.name)).replace("%2", f"{one.total:,}") for one in self._sheets]
            self.sheet_button.offer([(at, name, name) for at, name in enumerate(names)], number)
            sheet = self._sheets[number]
            cut = self.tr("The first %1 rows are shown.").replace("%1", str(len(sheet.rows)))
            self.said.setText(cut)
            self.said.setVisible(sheet.total > len(sheet.rows))
            self.table.setModel(SheetModel(sheet, self))
        if before is not None:
            before.deleteLater()
        self._dress()

    def _dress(self) -> None:
        self.table.verticalHeader().setDefaultSectionSize(max(28, self._dresser.look.fonts.scaled(26)))
        self.table.horizontalHeader().setDefaultSectionSize(self._dresser.look.fonts.scaled(150))


def _letters(section: int) -> str:
    """``A`` to ``Z``, then ``AA``."""
    before = _letters(section // _LETTERS - 1) if section >= _LETTERS else ""
    return before + chr(ord("A") + section % _LETTERS)
