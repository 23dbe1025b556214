"""Asks under which name settings of a report are kept."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.theme.look import Dresser

_LONGEST = 120


class NameDialog(QDialog):
    """One field; it says when a name is taken.

    Args:
        taken: names in use.
        replaces: whether what has a name that is taken is replaced; else such a name is refused.

    Signals:
        named: the name.
    """

    named = Signal(str)

    def __init__(
        self, dresser: Dresser, title: str, name: str, taken: Iterable[str], *, replaces: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._taken = {one.casefold() for one in taken}
        self._replaces = replaces
        self.field = QLineEdit(name, self)
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName(self.tr("Name of the settings"))
        self.field.selectAll()
        label = QLabel(self.tr("&Name"), self)
        label.setBuddy(self.field)
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
        for widget in (label, self.field, self.hint):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(min(dresser.look.fonts.scaled(400), parent.window().width() - 40))
        self.field.textChanged.connect(self._tell)
        self._tell()

    def accept(self) -> None:
        """Tell the name."""
        self.named.emit(self._name())
        super().accept()

    def _name(self) -> str:
        return " ".join(self.field.text().split())

    def _tell(self) -> None:
        name = self._name()
        taken = name.casefold() in self._taken
        self.saving.setEnabled(bool(name) and (self._replaces or not taken))
        self.saving.setText(self.tr("Replace") if taken and self._replaces else self.tr("Save"))
        words = self.tr("There are settings of this name; they will be replaced.")
        refused = self.tr("There are settings of this name.")
        self.hint.setText((words if self._replaces else refused) if taken else "")
        self.field.setAccessibleDescription(self.hint.text())
