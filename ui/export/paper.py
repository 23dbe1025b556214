"""Pieces of a report set on pages: what belongs together stays together, long pieces are parted between lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QAbstractTextDocumentLayout, QPageLayout, QPageSize, QPainter, QPalette, QTextDocument

from peaceplans.report.blocks import Document
from ui.export.paper_blocks import pieces
from ui.export.paper_piece import Piece
from ui.export.paper_style import body_font, fine_font, style
from ui.theme.colours import LIGHT

DPI = 96
"""Paper pixels in an inch."""

_MARGINS = QMarginsF(16, 18, 16, 18)  # millimetres: left, top, right, bottom
_LEAST = 70  # paper pixels of a piece that are worth beginning on a page
_FOOT = 26  # paper pixels between the text and the running foot


class StillText(QTextDocument):
    """Text that fetches nothing."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        """Nothing outside of the text is ever loaded."""
        return None


@dataclass(frozen=True, slots=True)
class Slip:
    """A piece, or a part of it, at its place on a page; heights in paper pixels.

    Attributes:
        top: of the part, from the top of the page's text.
        start, end: the part of the piece.
    """

    text: StillText
    top: float
    start: float
    end: float


@dataclass(slots=True)
class Paper:
    """The pages.

    Attributes:
        layout: size, direction and margins of the paper.
        title: what the running foot says.
        pages: what stands on each.
    """

    layout: QPageLayout
    title: str
    pages: list[list[Slip]] = field(default_factory=list)

    @property
    def size(self) -> QRectF:
        """The sheet of paper in paper pixels."""
        return QRectF(self.layout.fullRectPixels(DPI))

    @property
    def room(self) -> QRectF:
        """Where text stands, in paper pixels."""
        return QRectF(self.layout.paintRectPixels(DPI))

    def draw(self, painter: QPainter, number: int, foot: str) -> None:
        """Draw a page (from 0) at the size of the painter's units; `foot` says which one it is."""
        room = self.room
        for slip in self.pages[number]:
            painter.save()
            painter.translate(room.left(), room.top() + slip.top - slip.start)
            visible = QRectF(0, slip.start, room.width(), slip.end - slip.start)
            painter.setClipRect(visible)
            context = QAbstractTextDocumentLayout.PaintContext()
            context.clip = visible
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.Text, LIGHT.text)
            context.palette = palette
            slip.text.documentLayout().draw(painter, context)
            painter.restore()
        painter.save()
        painter.setFont(fine_font())
        painter.setPen(LIGHT.muted)
        line = QPointF(room.left(), room.bottom() + _FOOT)
        width = painter.fontMetrics().horizontalAdvance(foot)
        title = painter.fontMetrics().elidedText(
            self.title, Qt.TextElideMode.ElideRight, int(room.width()) - width - 24
        )
        painter.drawText(line, title)
        painter.drawText(QPointF(room.right() - width, line.y()), foot)
        painter.restore()

    def text(self) -> str:
        """All words on all pages, each once, for reading and for tests."""
        texts = dict.fromkeys(slip.text for page in self.pages for slip in page)
        return "\n".join(text.toPlainText() for text in texts)


def page_layout(size: QPageSize.PageSizeId, *, landscape: bool) -> QPageLayout:
    """Paper of this size with the margins of reports."""
    direction = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(size), direction, _MARGINS, QPageLayout.Unit.Millimeter)


def typeset(document: Document, paper: Paper) -> Iterator[float]:
    """Set a report on the paper, piece by piece; yields how much is done, from 0 to 1."""
    found = list(pieces(document))
    setter = _Setter(paper)
    for number, piece in enumerate(found, 1):
        setter.add(piece)
        yield number / len(found)
    setter.finish()


class _Setter:
    """Places pieces; those that head the next one wait for it."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._room = paper.room
        self._y = 0.0
        self._waiting: list[tuple[Piece, StillText, float]] = []
        paper.pages.append([])

    def add(self, piece: Piece) -> None:
        text = _laid_out(piece.html, self._room.width())
        self._waiting.append((piece, text, text.size().height()))
        if not piece.with_next:
            self.finish()

    def finish(self) -> None:
        if not self._waiting:
            return
        *heads, (_, _, height) = self._waiting
        needed = sum(piece.above + tall for piece, _, tall in heads) + self._waiting[-1][0].above
        whole = height <= self._room.height() / 3
        if self._y and self._y + needed + (height if whole else min(height, _LEAST)) > self._room.height():
            self._new_page()
        for piece, text, tall in self._waiting:
            self._place(piece, text, tall)
        self._waiting.clear()

    def _place(self, piece: Piece, text: StillText, height: float) -> None:
        self._y += piece.above if self._y else 0
        start, lines = 0.0, None
        while height - start > self._room.height() - self._y:
            lines = lines if lines is not None else _lines(text)
            cut = _cut(lines, start, start + self._room.height() - self._y)
            if cut - start >= min(_LEAST, self._room.height()) or not self._y:
                self._put(text, start, cut)
                start = cut
            self._new_page()
        self._put(text, start, height)

    def _put(self, text: StillText, start: float, end: float) -> None:
        self._paper.pages[-1].append(Slip(text, self._y, start, end))
        self._y += end - start

    def _new_page(self) -> None:
        self._paper.pages.append([])
        self._y = 0


def _laid_out(html: str, width: float) -> StillText:
    text = StillText()
    text.setUndoRedoEnabled(False)
    text.setDocumentMargin(0)
    text.setUseDesignMetrics(True)  # the same line breaks at any resolution
    text.setDefaultFont(body_font())
    text.setDefaultStyleSheet(style())
    text.setHtml(f"<body>{html}</body>")
    text.setTextWidth(width)
    return text


def _lines(text: StillText) -> list[tuple[float, float]]:
    """Top and bottom of every line of every column."""
    found = []
    block = text.begin()
    while block.isValid():
        box = text.documentLayout().blockBoundingRect(block)
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            found.append((box.top() + line.y(), box.top() + line.y() + line.height()))
        block = block.next()
    return found


def _cut(lines: Iterable[tuple[float, float]], start: float, limit: float) -> float:
    """The lowest place above the limit that cuts no line; the limit itself when a line is higher than the page."""
    found = list(lines)
    cut = limit
    while True:
        lower = min((top for top, bottom in found if top < cut - 0.5 and bottom > cut + 0.5), default=cut)
        if lower == cut:
            return cut if cut > start else limit
        cut = lower
