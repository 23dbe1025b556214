"""The lines of the palette: a name, small print beside it, keys at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.shell.finds import Find
from ui.theme.look import Dresser

_SIDE, _SPACE = 10, 10

Index = QModelIndex | QPersistentModelIndex


class FindsModel(QAbstractListModel):
    """What was found; screen readers are told name, small print and keys in one line."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._finds: tuple[Find, ...] = ()

    def show_finds(self, finds: Sequence[Find]) -> None:
        """List these."""
        self.beginResetModel()
        self._finds = tuple(finds)
        self.endResetModel()

    def find(self, row: int) -> Find | None:
        """What stands in a row."""
        return self._finds[row] if 0 <= row < len(self._finds) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """How many were found."""
        return 0 if parent.isValid() else len(self._finds)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, and the whole line for screen readers."""
        find = self.find(index.row())
        if find is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return find.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (find.name, find.detail, find.keys) if part)
        return None


class FindDelegate(QStyledItemDelegate):
    """Paints one line."""

    def __init__(self, dresser: Dresser, parent: QObject) -> None:
        super().__init__(parent)
        self._dresser = dresser

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """A line high enough to be hit."""
        return QSize(100, max(32, self._dresser.look.fonts.scaled(32)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground and edge of the chosen line, then the words as far as there is room."""
        model = index.model()
        find = model.find(index.row()) if isinstance(model, FindsModel) else None
        if find is None:
            return
        look = self._dresser.look
        colours, fonts = look.colours, look.fonts
        box = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, colours.chosen)
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), colours.text)
        right = box.right() - _SIDE
        if find.keys:
            painter.setPen(QPen(colours.muted))
            width = QFontMetricsF(fonts.small).horizontalAdvance(find.keys)
            right -= width
            _write(painter, fonts.small, find.keys, right, box)
            right -= _SPACE
        left = box.left() + _SIDE
        metrics = QFontMetricsF(fonts.body)
        name = metrics.elidedText(find.name, Qt.TextElideMode.ElideRight, right - left)
        painter.setPen(QPen(colours.text))
        _write(painter, fonts.body, name, left, box)
        left += metrics.horizontalAdvance(name) + _SPACE
        if find.detail and right - left > 30:
            detail = QFontMetricsF(fonts.small).elidedText(find.detail, Qt.TextElideMode.ElideRight, right - left)
            painter.setPen(QPen(colours.muted))
            _write(painter, fonts.small, detail, left, box)
        painter.restore()


def _write(painter: QPainter, font: QFont, text: str, x: float, box: QRectF) -> None:
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.drawText(QPointF(x, box.center().y() + (metrics.ascent() - metrics.descent()) / 2), text)
