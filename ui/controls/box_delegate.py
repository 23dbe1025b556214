"""Paints the rows of the list of instruments: box, title, small print, in the house's colours in both themes."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.theme.icons import draw_sign
from ui.theme.look import Dresser

Index = QModelIndex | QPersistentModelIndex

SMALL = Qt.ItemDataRole.UserRole + 2
"""Role of what stands behind the title in small print."""

_BOX, _SPACE = 16, 8


class BoxDelegate(QStyledItemDelegate):
    """Rows with a box; groups have no small print, and their titles are bold."""

    def __init__(self, dresser: Dresser, parent: QWidget) -> None:
        super().__init__(parent)
        self._dresser = dresser

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One line, high enough to be hit."""
        return QSize(option.rect.width(), max(28, self._dresser.look.fonts.scaled(28)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A row."""
        look = self._dresser.look
        colours, fonts = look.colours, look.fonts
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colours.chosen)
        enabled = bool(state & QStyle.StateFlag.State_Enabled)
        ink = colours.text if enabled else colours.muted
        size = fonts.scaled(_BOX)
        box = QRectF(rect.left() + 3, rect.center().y() - size / 2 + 0.5, size, size)
        self._box(painter, box, Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)))
        small = str(index.data(SMALL) or "")
        left = box.right() + fonts.scaled(_SPACE)
        font = fonts.body if small else fonts.small_title
        metrics = QFontMetricsF(font)
        title = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, rect.right() - left)
        baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QPointF(left, baseline), title)
        left += metrics.horizontalAdvance(title) + fonts.scaled(_SPACE)
        small = QFontMetricsF(fonts.small).elidedText(small, Qt.TextElideMode.ElideRight, rect.right() - left)
        painter.setFont(fonts.small)
        painter.setPen(colours.muted)
        painter.drawText(QPointF(left, baseline), small)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.focus, 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 3, 3)
        painter.restore()

    def _box(self, painter: QPainter, box: QRectF, ticked: Qt.CheckState) -> None:
        """A tick for chosen, a bar for a group that is chosen in part."""
        colours = self._dresser.look.colours
        painter.setBrush(colours.card)
        painter.setPen(QPen(colours.border if ticked is Qt.CheckState.Unchecked else colours.text, 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if ticked is Qt.CheckState.Checked:
            draw_sign(painter, "check", box.adjusted(1, 1, -1, -1), colours.text)
        elif ticked is Qt.CheckState.PartiallyChecked:
            middle = box.height() / 2
            painter.fillRect(box.adjusted(4, middle - 1, -4, 1 - middle), colours.text)
