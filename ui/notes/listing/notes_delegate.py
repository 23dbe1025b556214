"""How a note is drawn in the list: title, first line, what it hangs on, tags and time."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.notes.listing.notes_model import Role
from ui.theme.fonts import line_height
from ui.theme.look import Dresser

_PAD, _GAP = 10, 6


class NotesDelegate(QStyledItemDelegate):
    """A card for each note; the selected one has an outline."""

    def __init__(self, dresser: Dresser, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self.compact = False
        """Whether there is room for title and small print only."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The same for all."""
        fonts = self._dresser.look.fonts
        lines = line_height(fonts.title) + line_height(fonts.small)
        if not self.compact:
            lines += line_height(fonts.chrome) + line_height(fonts.small)
        return QSize(180, lines + 2 * _PAD - 4 + _GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Four lines, each shortened when there is no room."""
        colours, fonts = self._dresser.look.colours, self._dresser.look.fonts
        box: QRect = option.rect.adjusted(_GAP, _GAP // 2, -_GAP, -_GAP // 2)
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        active = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = colours.selection if selected else colours.hairline
        painter.setPen(QPen(colours.focus if active else edge, 2 if selected or active else 1))
        painter.setBrush(colours.card)
        painter.drawRoundedRect(box.toRectF().adjusted(1, 1, -1, -1), 5, 5)
        inside = box.adjusted(_PAD, _PAD - 2, -_PAD, -_PAD + 2)
        top = inside.top()
        lines = (
            (fonts.title, colours.text, Qt.ItemDataRole.DisplayRole),
            (fonts.chrome, colours.text, Role.FIRST_LINE),
            (fonts.small, colours.muted, Role.HANGS_ON),
            (fonts.small, colours.muted, Role.SMALL_PRINT),
        )
        for font, colour, role in (lines[0], lines[3]) if self.compact else lines:
            height = line_height(font)
            painter.setPen(colour)
            _draw(painter, font, QRect(inside.left(), top, inside.width(), height), str(index.data(role) or ""))
            top += height
        painter.restore()


def _draw(painter: QPainter, font: QFont, box: QRect, words: str) -> None:
    painter.setFont(font)
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    side = Qt.AlignmentFlag.AlignRight if words.isascii() is False and _is_rtl(words) else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, shown)


def _is_rtl(words: str) -> bool:
    from unicodedata import bidirectional

    first = next((kind for kind in map(bidirectional, words) if kind in ("L", "R", "AL")), "L")
    return first != "L"
