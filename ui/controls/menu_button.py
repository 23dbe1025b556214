"""A button that names the choice made in its menu."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.controls.words_button import WordsButton
from ui.theme.look import Dresser
from ui.theme.tips import plain_tip


class MenuButton(WordsButton):
    """One choice out of a few.

    Signals:
        chosen: the value chosen.
    """

    chosen = Signal(object)

    def __init__(self, dresser: Dresser, what: str, parent: QWidget | None = None) -> None:
        super().__init__(dresser, parent)
        self._what = what

    def offer(self, choices: Sequence[tuple[Any, str, str]], current: Any) -> None:
        """List (value, name, short name for the button), and name the present one."""
        self.choices.clear()
        for value, name, short in choices:
            action = self.choices.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value == current)
            action.triggered.connect(lambda _=False, value=value: self.chosen.emit(value))
            if value == current:
                self.setText(short.replace("&", "&&"))
                self.setAccessibleName(f"{self._what}: {name}")
                self.setToolTip(plain_tip(f"{self._what}: {name}"))
        self.updateGeometry()
