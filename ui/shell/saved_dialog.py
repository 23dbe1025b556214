"""Renames and deletes saved comparisons, and brings back what was deleted."""

from __future__ import annotations

from functools import partial
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
from peaceplans.model.saved import SavedComparison
from ui.controls.for_good import ask_for_good
from ui.desk import Weight
from ui.shell.saved import delete, purge, restore
from ui.shell.saved_places import place_of_saved
from ui.start.record import Record
from ui.start.words import place_name

if TYPE_CHECKING:
    from ui.window import MainWindow

_SAVED = Qt.ItemDataRole.UserRole


class SavedDialog(QDialog):
    """A list of those in use, in which names are edited, or of those in the bin."""

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
        self.restoring = QPushButton(self.tr("Re&store"), self)
        self.purging = QPushButton(self.tr("Delete for &good\u2026"), self)
        self.bin = QPushButton(self)
        self.bin.setCheckable(True)
        self.bin.toggled.connect(self._fill)
        self.showing.clicked.connect(self._show)
        self.renaming.clicked.connect(lambda: self.list.editItem(self.list.currentItem()))
        self.deleting.clicked.connect(self._delete)
        self.restoring.clicked.connect(self._restore)
        self.purging.clicked.connect(self._delete)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list, self._delete, context=_HERE)
        closing = QDialogButtonBox(self)
        closing.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        closing.rejected.connect(self.reject)
        row = QHBoxLayout()
        for button in (self.showing, self.renaming, self.deleting, self.restoring, self.purging):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.bin.setAutoDefault(False)
        row.addWidget(self.bin)
        row.addWidget(closing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self.list)
        layout.addWidget(self.about)
        layout.addLayout(row)
        fonts = window.dresser.look.fonts
        self.resize(min(fonts.scaled(560), window.width() - 40), min(fonts.scaled(380), window.height() - 40))
        self._desk.library_changed.connect(self._fill)
        self._fill()

    def _saved(self) -> SavedComparison | None:
        item = self.list.currentItem()
        return item.data(_SAVED) if item else None

    def _fill(self) -> None:
        row = self.list.currentRow()
        self._filling = True
        binned: tuple[SavedComparison, ...] = ()
        listed: tuple[SavedComparison, ...] = ()
        try:
            binned = self._desk.library.saved.all(binned=True)
            listed = binned if self.bin.isChecked() else self._desk.library.saved.all()
        except PeacePlansError as error:
            self._desk.tell(str(error), Weight.FAULT)
        self.bin.setText(self.tr("&Bin: %1").replace("%1", str(len(binned))))
        self.bin.setEnabled(bool(binned) or self.bin.isChecked())
        self.list.clear()
        for saved in listed:
            item = QListWidgetItem(saved.name, self.list)
            if not saved.deleted:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setData(_SAVED, saved)
        self._filling = False
        self.list.setCurrentRow(min(max(row, 0), len(listed) - 1))
        self._tell()

    def _tell(self) -> None:
        saved = self._saved()
        in_bin = self.bin.isChecked()
        for button in (self.showing, self.renaming, self.deleting):
            button.setVisible(not in_bin)
            button.setEnabled(saved is not None)
        for button in (self.restoring, self.purging):
            button.setVisible(in_bin)
            button.setEnabled(saved is not None)
        if saved is None and in_bin:
            self.about.setText(self.tr("The bin is empty."))
        elif saved is None:
            self.about.setText(self.tr("Nothing is saved yet. Ctrl+S saves the comparison that is shown."))
        else:
            self.about.setText(place_name(place_of_saved(saved), Record(self._desk.library)))

    def _on_renamed(self, item: QListWidgetItem) -> None:
        saved = item.data(_SAVED)
        name = " ".join(item.text().split())
        if self._filling or name == saved.name:
            return
        if not name or not self._desk.do(lambda: self._desk.library.saved.rename(saved, name)):
            self._fill()

    def _show(self) -> None:
        saved = self._saved()
        if saved and saved.deleted:
            self._restore()
        elif saved:
            self.accept()
            self._desk.go(place_of_saved(saved))

    def _delete(self) -> None:
        """Into the bin; from there for good, after a question."""
        saved = self._saved()
        if saved and saved.deleted:
            words = self.tr("Delete \u201c%1\u201d for good?").replace("%1", saved.name)
            ask_for_good(words, partial(purge, self._desk, saved), self)
        elif saved:
            delete(self._desk, saved)

    def _restore(self) -> None:
        saved = self._saved()
        if saved:
            restore(self._desk, saved)


_HERE = Qt.ShortcutContext.WidgetShortcut
