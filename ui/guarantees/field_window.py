"""One cell as text in which words can be selected and links followed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from peaceplans.model.instrument import Instrument
from peaceplans.model.vocabulary import FieldKey
from peaceplans.report.printable import one_line
from peaceplans.sheets.guarantees.sheet import GuaranteeSheet
from ui.controls.place_text import PlaceText
from ui.guarantees.panel_text import field_panel_text, field_style
from ui.theme.fitting import fit_dialog
from ui.theme.look import Look


class FieldWindow(QDialog):
    """What the side panel says of a cell, in a window of its own."""

    def __init__(
        self, sheet: GuaranteeSheet, instrument: Instrument, key: FieldKey, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        name = f"{one_line(key.label)}, {one_line(instrument.short_title)}"
        self.setWindowTitle(name)
        self.text = PlaceText(self)
        self.text.setAccessibleName(name)
        self.text.setTabChangesFocus(True)
        self.text.document().setDefaultFont(look.fonts.body)
        self.text.document().setDefaultStyleSheet(field_style(look))
        self.text.setHtml(field_panel_text(sheet, instrument, key))
        self.text.place_asked.connect(self.accept)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # the style's own is dark on dark
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 10)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        fit_dialog(self, look.fonts.scaled(620), look.fonts.scaled(520))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
