"""Choose what a note hangs on, by typing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from peaceplans.model.anchors import read_anchor
from ui.desk import Desk
from ui.notes.editor.link_choices import Choice, found_in
from ui.theme.fitting import fit_dialog


class AnchorDialog(QDialog):
    """A field and a list of what fits the words in it.

    Args:
        title: what is going to be done with the choice.
        offered: all there is to choose from, asked for when the dialog opens.
        done: called with the anchor chosen.
    """

    def __init__(
        self,
        desk: Desk,
        title: str,
        offered: Callable[[], Sequence[Choice]],
        done: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._offered = offered()
        self._done = done
        self._found: list[Choice] = []
        head = QLabel(self.tr("A plan, a point, a pair of points, a guarantee or one of its fields:"), self)
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        self.field = QLineEdit(self)
        self.field.setObjectName("noteTitle")
        self.field.setPlaceholderText(self.tr("Words or an id, as in \u201c20 armed\u201d or ua-us-20:4"))
        self.field.setAccessibleName(title)
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        head.setBuddy(self.field)
        self._lines = QStringListModel(self)
        self.list = QListView(self)
        self.list.setObjectName("choices")
        self.list.setAccessibleName(self.tr("What fits"))
        self.list.setModel(self._lines)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.activated.connect(self.accept)
        self.nothing = QLabel(self.tr("Nothing fits these words. Type fewer of them."), self)
        self.nothing.setObjectName("muted")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(self)
        self.choose = buttons.addButton(self.tr("Choose"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.choose.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        for widget in (head, self.field, self.list, self.nothing, buttons):
            layout.addWidget(widget)
        layout.setStretchFactor(self.list, 1)
        fonts = desk.dresser.look.fonts
        fit_dialog(self, min(900, fonts.scaled(560)), min(640, fonts.scaled(400)))
        self._find("")

    def chosen(self) -> str:
        """The anchor chosen; empty when nothing fits."""
        row = self.list.currentIndex().row()
        return self._found[row].anchor if 0 <= row < len(self._found) else ""

    def accept(self) -> None:
        """Hand over the choice."""
        anchor = self.chosen()
        if anchor:
            super().accept()
            self._done(anchor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys in the field move in the list."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is self.field:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            if event.key() in step and self._found:
                row = self.list.currentIndex().row() + step[Qt.Key(event.key())]
                self._select(min(max(row, 0), len(self._found) - 1))
                return True
        return super().eventFilter(watched, event)

    def _find(self, words: str) -> None:
        self._found = found_in(self._offered, words, most=200)
        typed = words.strip()
        if "~" in typed and not any(choice.anchor == typed for choice in self._found):
            with suppress(ValueError):
                self._found.insert(0, Choice.of(read_anchor(typed).text, self.tr("Pair of points")))
        self._lines.setStringList([f"{choice.label}   {choice.anchor}" for choice in self._found])
        self.nothing.setVisible(not self._found)
        self.choose.setEnabled(bool(self._found))
        if self._found:
            self._select(0)

    def _select(self, row: int) -> None:
        self.list.setCurrentIndex(self._lines.index(row))
