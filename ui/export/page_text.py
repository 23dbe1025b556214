"""An HTML report as text with its marks, in a window that fetches nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QByteArray, QRectF, Qt, QUrl
from PySide6.QtGui import QImage, QPainter, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from ui.controls.panel_text import PanelText
from ui.theme.look import Look

_BODY = re.compile(r"<body[^>]*>(.*)</body>", re.DOTALL)
_PIECE = re.compile(r'\n(?=<article |<section class="part"|<figure|<li id="source-|<h[23])')
_UNSEEN = re.compile(r'<(script|style|form|template|title)\b.*?</\1>|<a class="skip[^>]*>.*?</a>', re.DOTALL)
_LONG = re.compile(
    r'(<ol class="sources"[^>]*>)(.*?)(</ol>)|(<table[^>]*>(?:(?!<tbody).)*<tbody[^>]*>)(.*?)(</tbody>.*?</table>)',
    re.DOTALL,
)
_ITEM = re.compile(r"(?<=</li>)\s*(?=<li)|(?<=</tr>)\s*(?=<tr)")
_NUMBER = re.compile(r'<li[^>]* value="(\d+)"')
_HEAD = re.compile(r"<caption.*?</caption>|<thead.*?</thead>", re.DOTALL)
_MOST_ROWS = 8  # of a list or table that are put in at one go
_CHART = re.compile(r"<svg\b.*?</svg>", re.DOTALL)


class PageText(PanelText):
    """The report; links inside of it are followed, others go to the desktop."""

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Tab leaves the text: it has hundreds of links."""
        return QWidget.focusNextPrevChild(self, _next)

    def follow(self, address: QUrl) -> None:
        """Go to another place of the report, or leave a web address to the desktop."""
        if not address.scheme() and address.hasFragment():
            self.scrollToAnchor(address.fragment())
        else:
            super().follow(address)

    def fill(self, page: str, look: Look) -> Iterator[float]:
        """Put a page in, piece by piece, since a report is long; yields how much is in, from 0 to 1."""
        document = self.document()
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(look.fonts.chrome)
        document.setDefaultStyleSheet(page_style(look))
        self.clear()
        body = _BODY.search(page)
        told = _UNSEEN.sub("", body[1] if body else page)
        found = [part for piece in _PIECE.split(told) for part in _parted(piece)]
        charts = 0
        for number, piece in enumerate(found, 1):
            while chart := _CHART.search(piece):
                charts += 1
                name = f"chart:{charts}"
                width = self._add_chart(document, name, chart[0])
                piece = f'{piece[: chart.start()]}<img src="{name}" width="{width}">{piece[chart.end() :]}'
            cursor = QTextCursor(document)
            cursor.movePosition(QTextCursor.MoveOperation.End)
            if cursor.block().length() > 1:  # else the piece goes on in the line before
                cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
            cursor.insertHtml(piece)
            yield number / len(found)

    def _add_chart(self, document: QTextDocument, name: str, svg: str) -> int:
        """Draw a picture as wide as there is room; how wide that is."""
        from PySide6.QtSvg import QSvgRenderer

        drawn = QSvgRenderer(QByteArray(svg.encode()))
        size = drawn.viewBoxF().size()
        width = min(size.width() or 600, max(self.viewport().width() - 40, 200))
        height = width * (size.height() or 300) / (size.width() or 600)
        sharp = self.devicePixelRatioF()
        image = QImage(round(width * sharp), round(height * sharp), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        drawn.render(painter, QRectF(image.rect()))
        painter.end()
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
        return round(width)


def _parted(piece: str) -> Iterator[str]:
    """A piece without long lists of sources and long tables, and those in parts, since each is laid out at one go."""
    cut = _LONG.search(piece)
    if not cut:
        yield piece
        return
    opening, rows, closing = cut.groups()[:3] if cut[1] else cut.groups()[3:]
    items = _ITEM.split(rows)
    if len(items) <= _MOST_ROWS:
        yield piece
        return
    yield piece[: cut.start()] + opening + "".join(items[:_MOST_ROWS]) + closing
    for start in range(_MOST_ROWS, len(items), _MOST_ROWS):
        number = _NUMBER.search(items[start])
        again = _HEAD.sub("", opening).replace("<ol", f'<ol start="{number[1]}"' if number else "<ol")
        yield again + "".join(items[start : start + _MOST_ROWS]) + closing
    yield from _parted(piece[cut.end() :])


def page_style(look: Look) -> str:
    """The style sheet of the preview: marks and loudness of the report's own, in the colours of the window."""
    colours, fonts = look.colours, look.fonts
    small = fonts.small.pixelSize()
    return f"""
body {{ color: {colours.text.name()}; }}
h1 {{ font-size: {fonts.scaled(22)}px; font-weight: 600; }}
h2 {{ font-size: {fonts.scaled(17)}px; font-weight: 600; }}
h3 {{ font-size: {fonts.scaled(15)}px; font-weight: 600; }}
h4, h5 {{ font-size: {fonts.chrome.pixelSize()}px; font-weight: 600; }}
a {{ color: {colours.right.name()}; }}
.remark, .remarks, .cited, .address, .facts, .subtitle, .rows {{ color: {colours.muted.name()}; font-size: {small}px; }}
th {{ text-align: left; }}
.plan {{ color: {colours.muted.name()}; font-size: {small}px; font-weight: 600; }}
mark.left {{ color: {colours.left.name()}; background-color: {colours.left_tint.name()}; text-decoration: underline; }}
mark.right {{ color: {colours.right.name()}; background-color: {colours.right_tint.name()};
    text-decoration: underline; }}
del {{ color: {colours.left.name()}; background-color: {colours.left_tint.name()}; text-decoration: line-through; }}
ins {{ color: {colours.right.name()}; background-color: {colours.right_tint.name()}; text-decoration: underline; }}
.banner {{ color: {colours.banner_text.name()}; background-color: {colours.banner.name()}; }}
"""
