"""Paints the rows of a list."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui.controls.cell_layout import CellShelf
from ui.controls.runs import Run, Style
from ui.library.mix_bar import draw_mix
from ui.library.shelf_model import Index, ShelfModel
from ui.library.shelf_rows import LINE
from ui.theme.fonts import line_height

_BAR, _BAR_GAP = 10, 5  # height of the bar of evidence and what is under it, in pixels at normal text size


class ShelfDelegate(QStyledItemDelegate):
    """The rows of one table.

    Attributes:
        has_focus: whether the table has the keyboard.
        uniform: every row is equally high, and lines are shortened rather than wrapped.
        found: rows in which words that were looked for stand.
    """

    def __init__(self, model: ShelfModel, shelf: CellShelf, table: QTableView) -> None:
        super().__init__(table)
        self._table, self._model, self._shelf = table, model, shelf
        self.has_focus = False
        self.uniform = False
        self.found: dict[int, str] = {}

    def height(self, row: int, widths: list[int]) -> int:
        """The height that a row needs with columns of these widths."""
        if self._model.rows[row].heading:
            return self._heading_height()
        if self.uniform:
            return self.uniform_height()
        heights = [
            self._shelf.height(self._model.runs(row, column), width) + self._bar_room(column)
            for column, width in enumerate(widths)
        ]
        return max(heights, default=self._heading_height()) + 1

    def uniform_height(self) -> int:
        """The height of every row where all are equally high."""
        fonts = self._shelf.look.fonts
        smaller = 3 if self._model.stacked else 1
        return line_height(fonts.title) + smaller * line_height(fonts.small) + 2 * self._shelf.pad_y + 1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A cell, or the heading of a group."""
        rect: QRect = option.rect
        row = self._model.rows[index.row()]
        painter.save()
        painter.setClipRect(rect)
        if row.heading:
            self._heading(painter, rect, row.heading)
        else:
            self._cell(painter, rect, index.row(), index.column())
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As the table has it."""
        return QSize(self._table.columnWidth(index.column()), self._table.rowHeight(index.row()))

    def _cell(self, painter: QPainter, rect: QRect, row: int, column: int) -> None:
        look, shelf = self._shelf.look, self._shelf
        colours = look.colours
        painter.fillRect(rect, colours.card)
        runs = self._model.runs(row, column)
        top = rect.top() + shelf.pad_y
        mix = self._model.rows[row].mix
        if mix and self._model.has_mix(column):
            width = rect.width() - 2 * shelf.pad_x
            bar = QRectF(
                rect.left() + shelf.pad_x, top + 3, min(width, look.fonts.scaled(280)), look.fonts.scaled(_BAR)
            )
            if self._model.stacked:
                bar.moveBottom(rect.bottom() - shelf.pad_y)
            else:
                top += self._bar_room(column)
            draw_mix(painter, bar, mix, colours)
        if self.uniform:
            self._lines(painter, rect, runs)
        else:
            found = self._hits(row, runs)
            shelf.draw(painter, shelf.cell(runs, rect.width()), QPointF(rect.left() + shelf.pad_x, top), found)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.hairline)
        if self._table.currentIndex().row() == row:
            self._outline(painter, rect, column)

    def _lines(self, painter: QPainter, rect: QRect, runs: tuple[Run, ...]) -> None:
        """Lines as long as there is room for."""
        look, pad = self._shelf.look, self._shelf.pad_x
        top = rect.top() + self._shelf.pad_y
        for text, style in _lines_of(runs):
            font = _font(style, self._shelf)
            height = line_height(font)
            box = QRect(rect.left() + pad, top, rect.width() - 2 * pad, height)
            painter.setFont(font)
            small = style in (Style.SMALL, Style.MUTED)
            painter.setPen(look.colours.muted if small else look.colours.text)
            elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), elided)
            top += height

    def _outline(self, painter: QPainter, rect: QRect, column: int) -> None:
        colours = self._shelf.look.colours
        colour = colours.selection if self.has_focus else colours.selection_idle
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), colour)
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), colour)
        if column == 0:
            painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), colour)
        if column == self._model.columnCount() - 1:
            painter.fillRect(QRect(rect.right() - 1, rect.top(), 2, rect.height()), colour)

    def _heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        look = self._shelf.look
        painter.fillRect(rect, look.colours.page)
        painter.setFont(look.fonts.small_title)
        painter.setPen(look.colours.muted)
        box = rect.adjusted(self._shelf.pad_x, 0, -self._shelf.pad_x, -4)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft), text)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colours.hairline)

    def _heading_height(self) -> int:
        return line_height(self._shelf.look.fonts.small_title) + self._shelf.look.fonts.scaled(16)

    def _bar_room(self, column: int) -> int:
        return self._shelf.look.fonts.scaled(_BAR + _BAR_GAP) + 3 if self._model.has_mix(column) else 0

    def _hits(self, row: int, runs: tuple[Run, ...]) -> Iterator[tuple[int, int]]:
        words = self.found.get(row, "").casefold()
        text = "".join(run.text for run in runs).casefold()
        at = text.find(words) if words else -1
        while at >= 0:
            yield at, len(words)
            at = text.find(words, at + len(words))


def _lines_of(runs: tuple[Run, ...]) -> Iterator[tuple[str, Style]]:
    """Each run on its own lines."""
    for run in runs:
        style = run.style if isinstance(run.style, Style) else Style.PLAIN
        for part in run.text.split(LINE):
            if part:
                yield part, style


def _font(style: Style, shelf: CellShelf) -> QFont:
    fonts = shelf.look.fonts
    return {Style.FIGURE: fonts.title, Style.SMALL: fonts.small}.get(style, fonts.body)
