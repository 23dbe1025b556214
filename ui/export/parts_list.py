"""The views that a report puts together, in their order."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from peaceplans.report.whole.settings import VIEWS, ReportPart
from ui.controls.sign_button import SignButton
from ui.controls.words_button import WordsButton
from ui.export.parts import part_name, part_of_view, rows_told, saved_parts, view_name
from ui.page import Page

_PART = Qt.ItemDataRole.UserRole


class PartsList(QWidget):
    """A list to add to, to order and to take from, by buttons and by keys (Alt+Up, Alt+Down, Delete).

    Signals:
        changed: other views, or in another order.
    """

    changed = Signal()

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        dresser = page.desk.dresser
        self.list = _List(self)
        self.list.setAccessibleName(self.tr("Views in the report, in their order"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add_button = WordsButton(dresser, self)
        self.add_button.setText(self.tr("Add a view"))
        self.add_button.setAccessibleName(self.tr("Add a view"))
        self.add_button.choices.aboutToShow.connect(self._list_views)
        self.up_button = SignButton(dresser, "up", self.tr("Move the view up"), self)
        self.down_button = SignButton(dresser, "down", self.tr("Move the view down"), self)
        self.remove_button = SignButton(dresser, "close", self.tr("Take the view out"), self)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addStretch(1)
        for button in (self.up_button, self.down_button, self.remove_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.list)
        layout.addLayout(buttons)
        self.up_button.clicked.connect(lambda: self.move_part(-1))
        self.down_button.clicked.connect(lambda: self.move_part(1))
        self.remove_button.clicked.connect(self.remove)
        self.list.moved.connect(self.move_part)
        self.list.removed.connect(self.remove)
        self.list.currentRowChanged.connect(self._refresh)

    @property
    def parts(self) -> tuple[ReportPart, ...]:
        """The views in their order."""
        return tuple(self.list.item(row).data(_PART) for row in range(self.list.count()))

    def controls(self) -> list[QWidget]:
        """What Tab comes to."""
        return [self.list, self.add_button, self.up_button, self.down_button, self.remove_button]

    def put(self, parts: tuple[ReportPart, ...]) -> None:
        """Have these views in it; nobody is told."""
        self.list.clear()
        for part in parts:
            self._append(part, "")
        self.list.setCurrentRow(0)
        self._refresh()

    def add(self, part: ReportPart, name: str = "") -> None:
        """Add a view at the end, under a name of its own or what it is called."""
        self._append(part, name)
        self.list.setCurrentRow(self.list.count() - 1)
        self._refresh()
        self.changed.emit()

    def add_view(self, view: str, _checked: bool = False) -> None:
        """Add a view as its page shows it now."""
        part = part_of_view(self._page, view)
        if part:
            self.add(part)

    def add_all(self) -> None:
        """Add every view that is not in yet."""
        there = {part.view for part in self.parts}
        for view in VIEWS:
            part = None if view in there else part_of_view(self._page, view)
            if part:
                self._append(part, "")
        self._refresh()
        self.changed.emit()

    def move_part(self, step: int) -> None:
        """Move the current view up or down."""
        row = self.list.currentRow()
        if row >= 0 and 0 <= row + step < self.list.count():
            self.list.blockSignals(True)
            self.list.insertItem(row + step, self.list.takeItem(row))
            self.list.setCurrentRow(row + step)
            self.list.blockSignals(False)
            self._refresh()
            self.changed.emit()

    def remove(self) -> None:
        """Take the current view out; one stays."""
        if self.list.count() > 1 and self.list.currentRow() >= 0:
            self.list.takeItem(self.list.currentRow())
            self._refresh()
            self.changed.emit()

    def _append(self, part: ReportPart, name: str) -> None:
        words = name or part_name(part, self._page.desk.library)
        told = rows_told(part)
        item = QListWidgetItem(f"{words} ({told})" if told else words)
        item.setData(_PART, part)
        self.list.addItem(item)

    def _list_views(self) -> None:
        menu = self.add_button.choices
        menu.clear()
        for view in VIEWS:
            menu.addAction(view_name(view).replace("&", "&&")).triggered.connect(partial(self.add_view, view))
        saved = saved_parts(self._page.desk.library)
        if saved:
            menu.addSection(self.tr("Saved comparisons"))
        for name, part in saved:
            menu.addAction(name.replace("&", "&&")).triggered.connect(partial(self._on_asked, part, name))
        menu.addSeparator()
        menu.addAction(self.tr("All views")).triggered.connect(self.add_all)

    def _on_asked(self, part: ReportPart, name: str, _checked: bool = False) -> None:
        self.add(part, name)

    def _refresh(self) -> None:
        row, count = self.list.currentRow(), self.list.count()
        self.up_button.setEnabled(row > 0)
        self.down_button.setEnabled(0 <= row < count - 1)
        self.remove_button.setEnabled(row >= 0 and count > 1)
        high = self.list.sizeHintForRow(0) if count else 0
        self.list.setFixedHeight(max(high, 28) * min(max(count, 2), 6) + 8)


class _List(QListWidget):
    """Signals: moved, by one up or down; removed."""

    moved = Signal(int)
    removed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in steps:
            self.moved.emit(steps[key])
        elif key == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)
