"""The conditions behind one button, where there is no room for chips."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.controls.menu_letters import give_letters
from ui.controls.words_button import WordsButton
from ui.theme.look import Dresser


class ConditionSummary(WordsButton):
    """Its menu gives conditions up, one or all, and sets what meets them side by side.

    Signals:
        given_up: a condition, as it is written, is to be given up.
        clear_asked: all are.
        show_asked: those that meet the conditions are to be set beside each other.
    """

    given_up = Signal(str)
    clear_asked = Signal()
    show_asked = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(dresser, parent)

    def tell(self, conditions: Sequence[tuple[str, str]], met: str) -> None:
        """Say how many there are, and list them.

        Args:
            conditions: each as it is written, and in words.
            met: how many instruments meet them, in words.
        """
        count = len(conditions)
        self.setText(self.tr("1 condition") if count == 1 else self.tr("%1 conditions").replace("%1", str(count)))
        self.setAccessibleName(f"{self.text()}: {'; '.join(words for _, words in conditions)}; {met}")
        self.choices.clear()
        self.choices.addAction(met.replace("&", "&&")).setEnabled(False)
        for written, words in conditions:
            told = self.tr("Give up: %1").replace("%1", words)
            action = self.choices.addAction(told.replace("&", "&&"))
            action.triggered.connect(partial(self._give_up, written))
        self.choices.addSeparator()
        show = self.choices.addAction(self.tr("Set these side by side"))
        show.triggered.connect(lambda _=False: self.show_asked.emit())
        clear = self.choices.addAction(self.tr("Give up all conditions"))
        clear.triggered.connect(lambda _=False: self.clear_asked.emit())
        give_letters(self.choices)
        self.updateGeometry()

    def _give_up(self, written: str, _checked: bool = False) -> None:
        self.given_up.emit(written)
