"""Tags as chips, with a field that adds to them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton, QWidget

from peaceplans.model.note_limits import MOST_TAG
from peaceplans.report.printable import one_line
from ui.controls.flow import FlowLayout
from ui.theme.tips import plain_tip


def tag_of(text: str) -> str:
    """A tag from what was typed: no sign before it, no blanks in it."""
    return "-".join(one_line(text).replace(",", " ").lstrip("# ").split())[:MOST_TAG]


class TagField(QWidget):
    """Enter or comma adds, Backspace in the empty field removes the last, a chip removes itself.

    Signals:
        changed: the tags have changed.
    """

    changed = Signal()

    def __init__(self, known: Callable[[], Iterable[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = known
        self._tags: list[str] = []
        self._chips: list[QPushButton] = []
        self._layout = FlowLayout(self)
        self.edit = _TagEdit(self)
        self.edit.setObjectName("tagEdit")
        self.edit.setFrame(False)
        self.edit.setMaxLength(MOST_TAG)
        self.edit.setPlaceholderText(self.tr("Add a tag"))
        self.edit.setAccessibleName(self.tr("Add a tag"))
        self._suggestions = QStringListModel(self)
        completer = QCompleter(self._suggestions, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._on_suggestion, Qt.ConnectionType.QueuedConnection)
        self.edit.setCompleter(completer)
        self.edit.entered.connect(self._add_typed)
        self.edit.last_unwanted.connect(self._remove_last)
        self.edit.focused.connect(self._suggest)
        self._layout.addWidget(self.edit)
        self.setFocusProxy(self.edit)

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags, and what is in the field as one more."""
        typed = tag_of(self.edit.text())
        return (*self._tags, typed) if typed and typed not in self._tags else tuple(self._tags)

    def set_tags(self, tags: Sequence[str]) -> None:
        """Show these tags."""
        self.edit.clear()
        if list(tags) == self._tags:
            return
        while self._chips:
            self._drop(self._chips.pop())
        self._tags = []
        for tag in tags:
            self._append(tag)

    def _append(self, tag: str) -> None:
        name = one_line(tag)
        chip = QPushButton(f"#{name}  \u00d7".replace("&", "&&"), self)
        chip.setObjectName("tag")
        chip.setAccessibleName(self.tr("Remove tag %1").replace("%1", name))
        chip.setToolTip(plain_tip(chip.accessibleName()))
        chip.clicked.connect(lambda _=False: self._remove(tag))
        self._tags.append(tag)
        self._layout.insert(len(self._chips), chip)
        self._chips.append(chip)
        before = self.edit.previousInFocusChain()
        if before:
            QWidget.setTabOrder(before, chip)  # the field keeps its place
        chip.show()

    def _drop(self, chip: QPushButton) -> None:
        self._layout.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _add_typed(self) -> None:
        tag = tag_of(self.edit.text())
        self.edit.clear()
        if tag and tag not in self._tags:
            self._append(tag)
            self.changed.emit()

    def _remove(self, tag: str) -> None:
        place = self._tags.index(tag)
        self._tags.pop(place)
        self.edit.setFocus()
        self._drop(self._chips.pop(place))
        self.changed.emit()

    def _remove_last(self) -> None:
        if self._tags:
            self._remove(self._tags[-1])

    def _on_suggestion(self, _text: str) -> None:
        self._add_typed()

    def _suggest(self) -> None:
        self._suggestions.setStringList([tag for tag in self._known() if tag not in self._tags])


class _TagEdit(QLineEdit):
    """Signals: entered, last_unwanted (Backspace while empty), focused."""

    entered = Signal()
    last_unwanted = Signal()
    focused = Signal()

    def suggestions_shown(self) -> bool:
        completer = self.completer()
        popup = completer.popup() if completer else None
        return popup is not None and popup.isVisible()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.focused.emit()
        elif event.type() is QEvent.Type.FocusOut and not self.suggestions_shown():
            self.entered.emit()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.text() == ",":
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.last_unwanted.emit()
        else:
            super().keyPressEvent(event)
