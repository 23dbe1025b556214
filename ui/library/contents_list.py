"""The table of contents of a plan's page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.library.plan_text import Section
from ui.theme.look import Dresser
from ui.theme.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ContentsList(QListView):
    """Sections and points; the current one is what the page shows.

    Signals:
        section_chosen: key of the section to be shown.
        text_asked: the keys are to go into the text.
    """

    section_chosen = Signal(str)
    text_asked = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self.contents = _Contents(self)
        self._quiet = False
        self.setObjectName("planContents")
        self.setAccessibleName(self.tr("Contents of the plan's page"))
        self.setModel(self.contents)
        self.setItemDelegate(_Line(dresser, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.activated.connect(lambda _index: self.text_asked.emit())
        dresser.look_changed.connect(self._dress)
        self._dress()

    def show_sections(self, sections: Sequence[Section]) -> None:
        """List another page's sections."""
        self._quiet = True
        self.contents.show(sections)
        self.setCurrentIndex(self.contents.index(0))
        self._quiet = False

    def current(self) -> Section | None:
        """The section shown."""
        row = self.currentIndex().row()
        return self.contents.sections[row] if 0 <= row < len(self.contents.sections) else None

    def mark(self, key: str) -> None:
        """Make a section the current one without asking for it."""
        row = next((number for number, one in enumerate(self.contents.sections) if one.key == key), -1)
        if row >= 0:
            self._quiet = True
            self.setCurrentIndex(self.contents.index(row))
            self._quiet = False

    def step(self, step: int) -> None:
        """Go to the next section (1) or the one before (-1)."""
        row = self.currentIndex().row() + step
        if 0 <= row < len(self.contents.sections):
            self.setCurrentIndex(self.contents.index(row))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        """Ask for the section."""
        super().currentChanged(current, previous)
        section = self.current()
        if not self._quiet and section:
            self.section_chosen.emit(section.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes into the text."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.text_asked.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring is there now."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring is gone now."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _dress(self) -> None:
        ground = self._dresser.look.colours.chrome.name()
        self.setStyleSheet(f"QListView#planContents {{ background: {ground}; border: none; }}")
        self.scheduleDelayedItemsLayout()


class _Contents(QAbstractListModel):
    """Titles of sections."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sections: Sequence[Section] = ()

    def show(self, sections: Sequence[Section]) -> None:
        self.beginResetModel()
        self.sections = sections
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.sections)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        section = self.sections[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return section.title
        return plain_tip(section.title) if role == Qt.ItemDataRole.ToolTipRole else None


class _Line(QStyledItemDelegate):
    """A title in one line, points further in."""

    def __init__(self, dresser: Dresser, view: ContentsList) -> None:
        super().__init__(view)
        self._dresser, self._view = dresser, view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(80, max(28, self._dresser.look.fonts.scaled(28)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = self._dresser.look
        rect: QRect = option.rect
        section = self._view.contents.sections[index.row()]
        is_point = section.key.startswith("point/")
        current = self._view.currentIndex().row() == index.row()
        painter.save()
        if current:
            painter.fillRect(rect, look.colours.chosen)
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), look.colours.selection)
            if self._view.hasFocus():
                painter.setPen(look.colours.focus)
                painter.drawRect(rect.adjusted(0, 0, -1, -1))
                painter.drawRect(rect.adjusted(1, 1, -2, -2))
        font = look.fonts.chrome if is_point else look.fonts.figure
        box = rect.adjusted(look.fonts.scaled(22 if is_point else 12), 0, -6, 0)
        painter.setFont(font)
        painter.setPen(look.colours.text)
        words = QFontMetrics(font).elidedText(section.title, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), words)
        painter.restore()
