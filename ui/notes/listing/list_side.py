"""The left half of the notes page: what narrows the list, the list, and what is done with files."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListView, QPushButton, QVBoxLayout, QWidget

from ui.controls.flow import FlowLayout
from ui.notes.listing.filter_bar import FilterBar
from ui.notes.listing.notes_delegate import NotesDelegate
from ui.notes.listing.notes_model import NotesModel
from ui.notes.naming import Naming
from ui.theme.look import Dresser


class ListSide(QWidget):
    """The list of notes.

    Signals:
        new_asked, import_asked, export_asked, corrections_asked, empty_asked, delete_asked: by a button or key.
    """

    new_asked = Signal()
    import_asked = Signal()
    export_asked = Signal()
    corrections_asked = Signal()
    empty_asked = Signal()
    delete_asked = Signal()

    def __init__(self, dresser: Dresser, naming: Naming, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self.bar = FilterBar(dresser, self)
        self.model = NotesModel(naming, self)
        self.list = QListView(self)
        self.list.setObjectName("notesList")
        self.list.setAccessibleName(self.tr("Notes"))
        self.list.setModel(self.model)
        self._delegate = NotesDelegate(dresser, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        deleting = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list)
        deleting.setContext(Qt.ShortcutContext.WidgetShortcut)
        deleting.activated.connect(self.delete_asked)
        self._lay_out()
        self._dress()
        dresser.look_changed.connect(self._dress)

    def set_compact(self, compact: bool) -> None:
        """Where there is little height: filters while they are wanted, two lines a note, files in the menus only."""
        self.bar.set_compact(compact)
        for button in self._file_buttons:
            button.setVisible(not compact)
        if self._delegate.compact != compact:
            self._delegate.compact = compact
            self.list.scheduleDelayedItemsLayout()

    def _lay_out(self) -> None:
        buttons = QWidget(self)
        self._row = FlowLayout(buttons)
        self.new_button = self._button(self.tr("+ New"), self.new_asked, buttons)
        self._file_buttons = [
            self._button(self.tr("Import..."), self.import_asked, buttons),
            self._button(self.tr("Export..."), self.export_asked, buttons),
        ]
        self.correction_button = self._button(self.tr("Export correction sheet..."), self.corrections_asked, buttons)
        self.empty_button = self._button(self.tr("Empty the bin..."), self.empty_asked, buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(4)
        column.addWidget(self.bar)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)

    def _button(self, name: str, asked: SignalInstance, parent: QWidget) -> QPushButton:
        button = QPushButton(name, parent)
        button.setObjectName("plain")
        button.clicked.connect(asked)
        self._row.addWidget(button)
        return button

    def _dress(self) -> None:
        self.setMinimumWidth(self._dresser.look.fonts.scaled(168))
        self.list.scheduleDelayedItemsLayout()
