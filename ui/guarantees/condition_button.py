"""The button that opens the small window in which a condition is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from peaceplans.model.vocabulary import Vocabulary
from ui.controls.words_button import WordsButton
from ui.theme.look import Dresser

if TYPE_CHECKING:
    from ui.guarantees.condition_popup import ConditionPopup


class ConditionButton(WordsButton):
    """Opens it under itself; it is made when it is first opened.

    Signals:
        condition_set: a condition, as it is written.
    """

    condition_set = Signal(str)

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(dresser, parent)
        self.setMenu(None)  # type: ignore[arg-type]  # Qt takes a null, the stub does not say so
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setText(self.tr("Add a condition"))
        self.setAccessibleName(self.tr("Choose instruments by a condition on a field"))
        self.setToolTip(self.accessibleName())
        self.popup: ConditionPopup | None = None
        self._vocabulary = Vocabulary()
        self._field = ""
        self.clicked.connect(self.open_popup)

    def tell(self, vocabulary: Vocabulary, field: str) -> None:
        """What fields there are, and which is offered first."""
        self._vocabulary, self._field = vocabulary, field

    def open_popup(self) -> None:
        """Show it, with the keys in it."""
        if self.popup is None:
            from ui.guarantees.condition_popup import ConditionPopup

            self.popup = ConditionPopup(self.dresser, self)
            self.popup.condition_set.connect(self.condition_set)
            self.popup.closed.connect(lambda: self.setFocus(Qt.FocusReason.PopupFocusReason))
        self.popup.tell(self._vocabulary, self._field)
        self.popup.open_below(self)
