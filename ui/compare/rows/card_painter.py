"""Cards, marks and the words between them, painted from set rows."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from peaceplans.sheets.comparison.sheet import Mode
from ui.compare.rows.cell_text import Ground
from ui.compare.rows.found_words import CellHits
from ui.compare.rows.row_layout import CardLayout, RowLayout
from ui.compare.rows.text_setting import Range, SetText
from ui.theme.frames import RoundedFrame
from ui.theme.look import Look
from ui.theme.patterns import dots, hatching


class CardPainter:
    """Paints for one look; pens, patterns and colours are made once."""

    def __init__(self, look: Look) -> None:
        self._look = look
        colours = look.colours
        self._card = RoundedFrame(colours.border, 1, colours.card)
        self._edge = RoundedFrame(colours.border, 1, None)
        self._outlines = {
            True: RoundedFrame(colours.selection, 2, None),
            False: RoundedFrame(colours.selection_idle, 2, None),
        }
        self._chip_pen = QPen(colours.border, 1)
        self._rule_pen = QPen(colours.rule, 3, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        self._rule_pen.setDashPattern([1, 1])
        self._patterns: dict[tuple[Ground, float], QPixmap] = {}
        self._tints = {
            "left": (colours.left, colours.left_tint),
            "right": (colours.right, colours.right_tint),
            "opposed": (colours.opposed, colours.opposed_tint),
        }

    def card(
        self,
        painter: QPainter,
        box: QRect,
        card: CardLayout,
        *,
        is_left: bool,
        opposed: bool,
        mode: Mode,
        hits: CellHits | None = None,
    ) -> None:
        """One card in its box, with the words that were looked for."""
        self._ground(painter, box, card)
        corner = QPointF(box.topLeft())
        painter.setPen(self._look.colours.text)
        ink, tint = self._tints["opposed" if opposed else "left" if is_left else "right"]
        struck = mode is Mode.REDLINE and is_left
        for paragraph in card.paragraphs:
            if paragraph.marks:
                self._tinted(painter, corner, paragraph, tint)
            found = hits.next_in(paragraph.text) if hits and paragraph.running else ()
            if found:
                self._found(painter, corner, paragraph, found)
            paragraph.layout.draw(painter, corner + QPointF(paragraph.x, paragraph.y))
            if paragraph.marks:
                self._lined(painter, corner, paragraph, ink, struck=struck)
            if paragraph.chips:
                self._chips(painter, corner, paragraph)

    def between(self, painter: QPainter, box: QRect, row: RowLayout, hits: CellHits | None = None) -> None:
        """What stands between the cards: in the middle of the height, but never far from the beginning of the texts."""
        y = box.top() + min((row.card_height - row.middle.height) / 2, self._look.fonts.scaled(90))
        self._words(painter, QPointF(box.left(), round(y)), row.middle, hits)

    def band(self, painter: QPainter, corner: QPointF, row: RowLayout, hits: CellHits | None = None) -> None:
        """The line above the pair."""
        self._words(painter, corner, row.middle, hits)

    def _words(self, painter: QPainter, corner: QPointF, words: SetText, hits: CellHits | None) -> None:
        painter.setPen(self._look.colours.text)
        found = hits.next_in(words.text) if hits else ()
        if found:
            self._found(painter, corner, words, found)
        words.layout.draw(painter, corner + QPointF(words.x, words.y))
        if words.chips:
            self._chips(painter, corner, words)

    def outline(self, painter: QPainter, box: QRect, *, has_focus: bool) -> None:
        """The outline of a selected card."""
        self._outlines[has_focus].draw(painter, box)

    def heading(self, painter: QPainter, box: QRect, label: str) -> None:
        """A topic's label on its slim line."""
        painter.setFont(self._look.fonts.small_title)
        painter.setPen(self._look.colours.muted)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(box, int(flags), label)

    def _ground(self, painter: QPainter, box: QRect, card: CardLayout) -> None:
        colours = self._look.colours
        if card.ground is Ground.PLAIN:
            self._card.draw(painter, box)
        else:
            self._pattern(painter, box, card)
        if card.rules:
            for y in card.rules:
                painter.fillRect(QRectF(box.left() + 14, box.top() + y, box.width() - 28, 1), colours.hairline)
        for x, top, bottom in card.bars:
            painter.fillRect(QRectF(box.left() + x, box.top() + top, 2, bottom - top), colours.hairline)
        if card.uncertain:
            painter.setPen(self._rule_pen)
            for top, end in card.uncertain:
                x = box.left() + 1.5
                start, stop = box.top() + max(top, 4), box.top() + (box.height() - 4 if end is None else end)
                painter.drawLine(QPointF(x, start), QPointF(x, stop))

    def _pattern(self, painter: QPainter, box: QRect, card: CardLayout) -> None:
        """The pattern, clear behind the words; its corners lie under the frame's."""
        tile = self._tile(card.ground, painter.device().devicePixelRatioF())
        painter.drawTiledPixmap(box.adjusted(1, 1, -1, -1), tile)
        ground = self._look.colours.hatch_ground if card.ground is Ground.HATCHED else self._look.colours.dots_ground
        for paragraph in card.paragraphs:
            width = min(paragraph.layout.maximumWidth(), paragraph.layout.boundingRect().width())
            clear = QRectF(box.left() + paragraph.x - 6, box.top() + paragraph.y - 1, width + 12, paragraph.height + 2)
            painter.fillRect(clear, ground)
        self._edge.draw(painter, box)

    def _tile(self, ground: Ground, ratio: float) -> QPixmap:
        tile = self._patterns.get((ground, ratio))
        if tile is None:
            colours = self._look.colours
            if ground is Ground.HATCHED:
                tile = hatching(colours.hatch_ground, colours.hatch, ratio)
            else:
                tile = dots(colours.dots_ground, colours.dots, ratio)
            self._patterns[ground, ratio] = tile
        return tile

    def _tinted(self, painter: QPainter, corner: QPointF, paragraph: SetText, tint: QColor) -> None:
        """The ground of changed words."""
        origin = corner + QPointF(paragraph.x, paragraph.y)
        top, bottom = _extent(paragraph)
        for box in paragraph.draw_boxes(paragraph.marks):
            painter.fillRect(QRectF(origin.x() + box.x(), origin.y() + box.y() + top, box.width(), bottom - top), tint)

    def _lined(self, painter: QPainter, corner: QPointF, paragraph: SetText, ink: QColor, *, struck: bool) -> None:
        """The line under or through changed words."""
        origin = corner + QPointF(paragraph.x, paragraph.y)
        thick = max(2, round(paragraph.size / 8))
        under = _extent(paragraph)[1] - thick
        through = paragraph.baseline - round(paragraph.size * 0.3)
        for box in paragraph.draw_boxes(paragraph.marks):
            y = origin.y() + box.y() + (through if struck else under)
            painter.fillRect(QRectF(origin.x() + box.x(), y, box.width(), max(1, thick - 1) if struck else thick), ink)

    def _found(
        self, painter: QPainter, corner: QPointF, paragraph: SetText, found: tuple[tuple[Range, bool], ...]
    ) -> None:
        """Ground and frame of words that were looked for; the current ones have the stronger frame."""
        colours = self._look.colours
        top, bottom = _extent(paragraph)
        for part, current in found:
            for box in paragraph.draw_boxes((part,)):
                left = corner.x() + paragraph.x + box.x()
                frame = QRectF(left, corner.y() + paragraph.y + box.y() + top, box.width(), bottom - top)
                painter.fillRect(frame, colours.found)
                painter.setPen(QPen(colours.selection, 2) if current else QPen(colours.found_edge, 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(frame.adjusted(-1, 0, 1, 0) if current else frame.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(colours.text)

    def _chips(self, painter: QPainter, corner: QPointF, paragraph: SetText) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._chip_pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        size = self._look.fonts.small.pixelSize()
        for box in paragraph.draw_boxes(paragraph.chips):
            top = corner.y() + paragraph.y + box.y() + paragraph.baseline - round(size * 0.98)
            left = round(corner.x() + paragraph.x + box.x()) + 0.5
            painter.drawRoundedRect(QRectF(left, round(top) - 0.5, round(box.width()), round(size * 1.4)), 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(self._look.colours.text)


def _extent(paragraph: SetText) -> tuple[float, float]:
    """From where to where the ground of words reaches, from the top of a line."""
    return (
        max(paragraph.baseline - round(paragraph.size * 0.95), 0),
        min(paragraph.baseline + round(paragraph.size * 0.36), paragraph.step),
    )
