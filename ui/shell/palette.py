"""The command palette: everything that can be done or gone to, by a few letters of its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout

from ui.settings import RECENT_ACTIONS
from ui.shell.find_delegate import FindDelegate, FindsModel
from ui.shell.finds import Find, all_finds, matching

if TYPE_CHECKING:
    from ui.window import MainWindow

_WIDTH, _HEIGHT = 620, 460


class Palette(QDialog):
    """Typed into at once; Up and Down choose, Enter does it, Escape closes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self._window = window
        self.setWindowTitle(self.tr("Do or find anything"))
        self._finds = all_finds(window.actions_)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("An action, a plan, a point such as ua-us-20:4"))
        self.field.setAccessibleName(self.windowTitle())
        self.field.textChanged.connect(self._list)
        self.field.installEventFilter(self)
        self.model = FindsModel(self)
        self.list = QListView(self)
        self.list.setObjectName("finds")
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(FindDelegate(window.dresser, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(lambda index: self._do(index.row()))
        self.list.selectionModel().currentChanged.connect(self._announce)
        self._nothing = QLabel(self.tr("Nothing is called so. Try fewer letters."), self)
        self._nothing.setMargin(14)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        for widget in (self.field, self.list, self._nothing):
            layout.addWidget(widget, 0 if widget is self.field else 1)
        self._place()
        self._list("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that move in the list while one types."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            page = max(1, self.list.viewport().height() // max(1, self.list.sizeHintForRow(0)) - 1)
            step = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: page,
                Qt.Key.Key_PageUp: -page,
            }.get(Qt.Key(event.key()))
            if step is not None:
                self._choose(self.list.currentIndex().row() + step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._do(self.list.currentIndex().row())
                return True
        return super().eventFilter(watched, event)

    def _list(self, typed: str) -> None:
        found = matching(typed, self._finds, self._window.settings.recent_actions, self._window.desk.go)
        self.model.show_finds(found)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self._choose(0)

    def _choose(self, row: int) -> None:
        last = self.model.rowCount() - 1
        self.list.setCurrentIndex(self.model.index(min(max(row, 0), last)))

    def _do(self, row: int) -> None:
        find = self.model.find(row)
        if find is None:
            return
        settings = self._window.settings
        others = [name for name in settings.recent_actions if name != find.id]
        settings.recent_actions = (find.id, *others)[:RECENT_ACTIONS]
        self.accept()
        find.doing()

    def _announce(self) -> None:
        """Have screen readers say what is chosen, although the keys stay in the field."""
        find = self.model.find(self.list.currentIndex().row())
        self.field.setAccessibleDescription(spoken(find) if find else "")

    def _place(self) -> None:
        """Over the upper part of the window."""
        fonts = self._window.dresser.look.fonts
        width = min(fonts.scaled(_WIDTH), self._window.width() - 40)
        height = min(fonts.scaled(_HEIGHT), self._window.height() - 80)
        self.resize(width, height)
        corner = self._window.mapToGlobal(self._window.rect().topLeft())
        self.move(corner.x() + (self._window.width() - width) // 2, corner.y() + 40)


def spoken(find: Find) -> str:
    """A find in one line: name, what it is, keys."""
    return ", ".join(part for part in (find.name, find.detail, find.keys) if part)
