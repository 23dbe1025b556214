"""The field that finds words on a page: says which hit of how many is shown, and steps through them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QWidget
from shiboken6 import isValid

from ui.controls.sign_button import SignButton
from ui.theme.look import Dresser

_LEAST, _FIELD = 80, 150  # width of the field at normal text size, in pixels


class FindField(QWidget):
    """A field with a count and two small buttons, which are there while words are looked for.

    Signals:
        words_changed: the words looked for; empty when nothing is.
        step_asked: the next hit (1) or the one before (-1).
    """

    words_changed = Signal(str)
    step_asked = Signal(int)

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._before: QWidget | None = None
        self._last = ""
        self.field = QLineEdit(self)
        self.field.setObjectName("findField")
        self.field.setPlaceholderText(self.tr("Find"))
        self.field.setAccessibleName(self.tr("Find words on this page"))
        self.field.setToolTip(self.tr("Find words on this page (Ctrl+F); Enter or F3 goes on, Escape closes"))
        self.field.installEventFilter(self)
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        before, after = self.tr("Previous hit (Shift+F3)"), self.tr("Next hit (F3)")
        self.previous_button = SignButton(dresser, "up", before, self, side=14, least=30)
        self.next_button = SignButton(dresser, "down", after, self, side=14, least=30)
        for button in (self.previous_button, self.next_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self.field, self.count, self.previous_button, self.next_button):
            layout.addWidget(part)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._on_typed)
        self.previous_button.clicked.connect(lambda: self.step_asked.emit(-1))
        self.next_button.clicked.connect(lambda: self.step_asked.emit(1))
        dresser.look_changed.connect(self._dress)
        self._dress()
        self._show_parts()

    @property
    def words(self) -> str:
        """The words looked for."""
        return self.field.text().strip()

    def open(self) -> None:
        """Put the keys into the field, with the words looked for last."""
        holding = QApplication.focusWidget()
        if holding is not None and not self.isAncestorOf(holding):
            self._before = holding
        if not self.field.text() and self._last:
            self.field.setText(self._last)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close_search(self) -> None:
        """Look for nothing more, and give the keys back to where they were."""
        self._last = self.field.text() or self._last
        self.field.clear()
        back = self._before
        if back is not None and isValid(back) and back.isVisible():  # a card may be gone meanwhile
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, number: int, total: int) -> None:
        """Say which hit is shown, from 1, and how many there are."""
        if not self.words:
            text = ""
        elif not total:
            text = self.tr("no match")
        elif not number:
            text = self.tr("1 match") if total == 1 else self.tr("%1 matches").replace("%1", str(total))
        else:
            text = self.tr("%1 of %2").replace("%1", str(number)).replace("%2", str(total))
        self.count.setText(text)
        self.count.setAccessibleName(text)
        self.field.setAccessibleDescription(text)
        for button in (self.previous_button, self.next_button):
            button.setEnabled(total > 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field: Enter goes on, with Shift back; Escape closes."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.step_asked.emit(-1 if back else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_search()
                return True
        return super().eventFilter(watched, event)

    def _on_typed(self, _text: str) -> None:
        self._show_parts()
        self.words_changed.emit(self.words)

    def _show_parts(self) -> None:
        for part in (self.count, self.previous_button, self.next_button):
            part.setVisible(bool(self.words))

    def _dress(self) -> None:
        look = self._dresser.look
        self.field.setMinimumWidth(look.fonts.scaled(_LEAST))
        self.field.setMaximumWidth(look.fonts.scaled(_FIELD))
        small = look.fonts.small.pixelSize()
        self.count.setStyleSheet(f"color: {look.colours.muted.name()}; font-size: {small}px;")
