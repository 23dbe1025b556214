"""A list of choices under the cursor; the keys stay in the field while words are typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from ui.notes.editor.link_choices import Choice


class ChoiceCompleter(QCompleter):
    """Offers what a search finds, instead of what begins with the letters typed.

    Signals:
        picked: the choice taken.
    """

    picked = Signal(object)

    def __init__(self, field: QWidget, search: Callable[[str], Sequence[Choice]]) -> None:
        super().__init__(field)
        self._search = search
        self._choices: Sequence[Choice] = ()
        self._lines = QStringListModel(self)
        self.setModel(self._lines)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(9)
        self.setWidget(field)
        self.list = QListView()
        self.list.setObjectName("choices")
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Choices"))
        self.setPopup(self.list)
        self.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]

    @property
    def is_open(self) -> bool:
        """Whether choices are shown."""
        return self.list.isVisible()

    def offer(self, words: str, place: QRect) -> None:
        """Show what the words find under a place of the field; hide when they find nothing."""
        self._choices = self._search(words)
        if not self._choices:
            self.hide()
            return
        self._lines.setStringList([f"{choice.label}   {choice.anchor}" for choice in self._choices])
        self.complete(place)
        self.list.setCurrentIndex(self._lines.index(0))

    def hide(self) -> None:
        """Show nothing."""
        self.list.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape closes the choices and nothing else."""
        if watched is self.list and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self.hide()
                return True
        return super().eventFilter(watched, event)

    def _on_activated(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._choices):
            self.picked.emit(self._choices[index.row()])
