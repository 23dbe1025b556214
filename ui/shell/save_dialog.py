"""Asks under which name a comparison is to be saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout

from ui.places import Place
from ui.shell.saved import keep
from ui.start.record import Record
from ui.start.words import place_name

if TYPE_CHECKING:
    from ui.window import MainWindow

_LONGEST = 120


class SaveDialog(QDialog):
    """One field; it says when a name is taken and will be used for what is shown now."""

    def __init__(self, window: MainWindow, place: Place) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save this comparison"))
        self._desk = window.desk
        self._place = place
        self._taken = {saved.name.casefold() for saved in self._desk.library.saved.all()}
        self.field = QLineEdit(place_name(place, Record(self._desk.library)), self)
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName(self.tr("Name of the comparison"))
        self.field.selectAll()
        label = QLabel(self.tr("&Name"), self)
        label.setBuddy(self.field)
        about = QLabel(self.tr("Plans, order, filters, marks and the selected row are kept."), self)
        about.setWordWrap(True)
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(self)
        self.saving = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.saving.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        for widget in (about, label, self.field, self.hint):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(min(window.dresser.look.fonts.scaled(440), window.width() - 40))
        self.field.textChanged.connect(self._tell)
        self._tell()

    def accept(self) -> None:
        """Save it; when that cannot be done the name stays to be tried again."""
        if keep(self._desk, self._place, self._name()):
            super().accept()

    def _name(self) -> str:
        return " ".join(self.field.text().split())

    def _tell(self) -> None:
        name = self._name()
        self.saving.setEnabled(bool(name))
        taken = name.casefold() in self._taken
        self.saving.setText(self.tr("Replace") if taken else self.tr("Save"))
        words = self.tr("There is one of this name. It will show what is shown now.") if taken else ""
        self.hint.setText(words)
        self.field.setAccessibleDescription(words)
