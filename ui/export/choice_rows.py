"""Rows of a dialog: what is chosen, and beside or below it the control that chooses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from ui.controls.menu_button import MenuButton
from ui.theme.look import Dresser

BETWEEN = 10
"""Pixels between a label and its field."""

CHOICE_LABEL = "choice"
"""Name of the labels, which are as wide as the widest of a dialog."""


class ChoiceRows(QFormLayout):
    """Labels before fields; under each other where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHorizontalSpacing(BETWEEN)
        self.setVerticalSpacing(6)

    def add(self, text: str, field: QWidget) -> None:
        """Add a field under a name."""
        label = QLabel(text, field.parentWidget())
        label.setBuddy(field)
        label.setObjectName(CHOICE_LABEL)
        if not field.accessibleName():
            field.setAccessibleName(text.replace("&", ""))
        self.addRow(label, field)


class Choice(MenuButton):
    """A button that keeps what was chosen in its menu; `value` is that."""

    def __init__(
        self, dresser: Dresser, what: str, listed: Sequence[tuple[Any, str, str]], value: Any, parent: QWidget
    ) -> None:
        super().__init__(dresser, what, parent)
        self._listed = listed
        self._refused: dict[Any, str] = {}
        self.value = value
        self.offer(listed, value)
        self.chosen.connect(self.take)

    def take(self, value: Any) -> None:
        """Choose this; nobody is told."""
        self.value = value
        self._offer_again()

    def refuse(self, refused: dict[Any, str]) -> None:
        """Offer these values no more, and say why."""
        if refused != self._refused:
            self._refused = refused
            self._offer_again()

    def _offer_again(self) -> None:
        self.offer(self._listed, self.value)
        words = QCoreApplication.translate("Export", "%1: %2")
        for action, (value, name, _) in zip(self.choices.actions(), self._listed, strict=True):
            if value in self._refused:
                told = words.replace("%1", name.replace("&", "&&")).replace("%2", self._refused[value])
                action.setText(told)
                action.setEnabled(False)
