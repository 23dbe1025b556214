"""The status bar: what the page says, how far the record goes, and whether everything is saved."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QMainWindow

from peaceplans.model.dates import in_words
from ui.controls.elided_label import ElidedLabel
from ui.desk import Desk


class Status(QObject):
    """Fills the status bar of a window.

    Attributes:
        words: what the page says; record: how far the record goes; saved: whether everything is saved.
    """

    def __init__(self, window: QMainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._desk = desk
        self.words = ElidedLabel(window)
        record = self.tr("State of the record: %1").replace("%1", in_words(desk.library.state_of_record))
        self.record = QLabel(record, window)
        self.saved = QLabel(window)
        bar = window.statusBar()
        bar.addWidget(self.words, 1)
        for label in (self.record, self.saved):
            label.setTextFormat(Qt.TextFormat.PlainText)
            bar.addPermanentWidget(label)
        bar.setSizeGripEnabled(False)
        desk.saving_changed.connect(self._tell_saved)
        self._tell_saved()

    def _tell_saved(self) -> None:
        if self._desk.library.read_only:
            self.saved.setText(self.tr("read only"))
            self.saved.setToolTip(self.tr("The library can only be read, so nothing can be noted in it."))
        elif self._desk.everything_saved:
            self.saved.setText(self.tr("saved"))
            self.saved.setToolTip(self.tr("Everything you have written is in the library."))
        else:
            self.saved.setText(self.tr("saving"))
            self.saved.setToolTip(self.tr("What you have just written will be in the library in a moment."))
