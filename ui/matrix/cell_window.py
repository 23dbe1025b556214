"""One cell as text in which words can be selected and links followed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from peaceplans.report.printable import one_line
from peaceplans.sheets.matrix.sheet import Column, MatrixRow, MatrixSheet
from ui.desk import Desk
from ui.guarantees.panel_text import field_style
from ui.matrix.cell_panel import CellText, html_of
from ui.theme.fitting import fit_dialog


class CellWindow(QDialog):
    """What the side panel says of a cell, in a window of its own."""

    def __init__(
        self, desk: Desk, sheet: MatrixSheet, row: MatrixRow, column: Column, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        look = desk.dresser.look
        name = f"{one_line(row.number + ' ' + row.label)}, {one_line(column.name)}"
        self.setWindowTitle(name)
        self.text = CellText(self)
        self.text.setAccessibleName(name)
        self.text.setTabChangesFocus(True)
        self.text.document().setDefaultFont(look.fonts.body)
        self.text.document().setDefaultStyleSheet(field_style(look))
        self.text.setHtml(html_of(desk, sheet, row, column))
        for asked in (self.text.point_asked, self.text.compare_asked, self.text.follow_asked):
            asked.connect(self.accept)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # the style's own is dark on dark
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 10)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        fit_dialog(self, look.fonts.scaled(620), look.fonts.scaled(560))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
