"""Renames and deletes saved comparisons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from peaceplans.model.errors import PeacePlansError
from peaceplans.model.notes import SavedComparison
from ui.desk import Weight
from ui.shell.saved import delete
from ui.shell.saved_places import place_of_saved
from ui.start.words import place_name

if TYPE_CHECKING:
    from ui.window import MainWindow

_SAVED = Qt.ItemDataRole.UserRole


class SavedDialog(QDialog):
    """A list; names are edited in it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Saved comparisons"))
        self._desk = window.desk
        self._filling = False
        self.list = QListWidget(self)
        self.list.setObjectName("finds")
        self.list.setAccessibleName(self.windowTitle())
        self.list.setEditTriggers(QListWidget.EditTrigger.EditKeyPressed | QListWidget.EditTrigger.SelectedClicked)
        self.list.itemChanged.connect(self._on_renamed)
        self.list.currentItemChanged.connect(self._tell)
        self.list.itemActivated.connect(self._show)
        self.about = QLabel(self)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.showing = QPushButton(self.tr("&Show"), self)
        self.renaming = QPushButton(self.tr("&Rename"), self)
        self.deleting = QPushButton(self.tr("&Delete"), self)
        self.showing.clicked.connect(self._show)
        self.renaming.clicked.connect(lambda: self.list.editItem(self.list.currentItem()))
        self.deleting.clicked.connect(self._delete)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list, self._delete, context=_HERE)
        closing = QDialogButtonBox(self)
        closing.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        closing.rejected.connect(self.reject)
        row = QHBoxLayout()
        for button in (self.showing, self.renaming, self.deleting):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(closing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self.list)
        layout.addWidget(self.about)
        layout.addLayout(row)
        fonts = window.dresser.look.fonts
        self.resize(min(fonts.scaled(520), window.width() - 40), min(fonts.scaled(380), window.height() - 40))
        self._desk.library_changed.connect(self._fill)
        self._fill()

    def _saved(self) -> SavedComparison | None:
        item = self.list.currentItem()
        return item.data(_SAVED) if item else None

    def _fill(self) -> None:
        row = self.list.currentRow()
        self._filling = True
        try:
            listed = self._desk.library.saved.all()
        except PeacePlansError as error:
            self._desk.tell(str(error), Weight.FAULT)
            listed = ()
        self.list.clear()
        for saved in listed:
            item = QListWidgetItem(saved.name, self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setData(_SAVED, saved)
        self._filling = False
        self.list.setCurrentRow(min(max(row, 0), len(listed) - 1))
        self._tell()

    def _tell(self) -> None:
        saved = self._saved()
        for button in (self.showing, self.renaming, self.deleting):
            button.setEnabled(saved is not None)
        if saved is None:
            self.about.setText(self.tr("Nothing is saved yet. Ctrl+S saves the comparison that is shown."))
        else:
            self.about.setText(place_name(place_of_saved(saved), self._desk.library))

    def _on_renamed(self, item: QListWidgetItem) -> None:
        saved = item.data(_SAVED)
        name = " ".join(item.text().split())
        if self._filling or name == saved.name:
            return
        if not name or not self._desk.do(lambda: self._desk.library.saved.rename(saved, name)):
            self._fill()

    def _show(self) -> None:
        saved = self._saved()
        if saved:
            self.accept()
            self._desk.go(place_of_saved(saved))

    def _delete(self) -> None:
        saved = self._saved()
        if saved:
            delete(self._desk, saved)


_HERE = Qt.ShortcutContext.WidgetShortcut
