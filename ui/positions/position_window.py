"""One cell as text in which words can be selected and links followed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from peaceplans.report.printable import one_line
from peaceplans.sheets.positions.cell import PositionCell
from peaceplans.sheets.positions.sheet import PositionRow, PositionsSheet
from ui.controls.place_text import PlaceText
from ui.positions.panel_text import between_panel_text, cell_panel_text, position_style
from ui.theme.fitting import fit_dialog
from ui.theme.look import Look


class PositionWindow(QDialog):
    """What the side panel says of a cell, in a window of its own."""

    def __init__(
        self,
        sheet: PositionsSheet,
        row: PositionRow,
        cell: PositionCell | None,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        who = sheet.vocabulary.capital(cell.party) if cell else self.tr("Between them")
        name = f"{one_line(row.matter.name)}, {one_line(who)}"
        self.setWindowTitle(name)
        self.text = PlaceText(self)
        self.text.setAccessibleName(name)
        self.text.setTabChangesFocus(True)
        self.text.document().setDefaultFont(look.fonts.body)
        self.text.document().setDefaultStyleSheet(position_style(look))
        self.text.setHtml(cell_panel_text(sheet, cell) if cell else between_panel_text(sheet, row))
        self.text.place_asked.connect(self.accept)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # the style's own is dark on dark
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 10)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        fit_dialog(self, look.fonts.scaled(660), look.fonts.scaled(560))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
