"""The file as it will be: a page is shown as text with its marks, Markdown as the characters that are written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from ui.controls.panel_text import PanelText
from ui.export.file_format import FileFormat
from ui.export.slices import Slices
from ui.theme.look import Dresser, Look

_PIECE = re.compile(r'\n(?=<article |<section class="part"|<li id="source-|<h[23])')
_LINES = 200  # lines of Markdown put in at one go


class PageText(PanelText):
    """An HTML report in a window that fetches nothing; links inside of it are followed, others go to the desktop."""

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Tab leaves the text: it has hundreds of links."""
        return QWidget.focusNextPrevChild(self, _next)

    def follow(self, address: QUrl) -> None:
        """Go to another place of the report, or leave a web address to the desktop."""
        if not address.scheme() and address.hasFragment():
            self.scrollToAnchor(address.fragment())
        else:
            super().follow(address)


class Preview(QWidget):
    """Shows what will be written, filled in slices, since a report is long."""

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._content, self._format = "", FileFormat.HTML
        self.page = PageText(self)
        self.page.setObjectName("reportPage")
        self.page.setAccessibleName(self.tr("Preview of the page"))
        self.source = QPlainTextEdit(self)
        self.source.setReadOnly(True)
        self.source.setAccessibleName(self.tr("Preview of the Markdown text"))
        self.source.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.source.setTabChangesFocus(True)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.page)
        self._stack.addWidget(self.source)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.filling = Slices(self)
        dresser.look_changed.connect(self._refill)

    def show_content(self, content: str, which: FileFormat) -> None:
        """Show this file."""
        self._content, self._format = content, which
        self._refill()

    def _refill(self) -> None:
        look = self._dresser.look
        shown = self.page if self._format is FileFormat.HTML else self.source
        self._stack.setCurrentWidget(shown)
        self.setFocusProxy(shown)
        self.page.document().setDefaultFont(look.fonts.chrome)
        self.page.document().setDefaultStyleSheet(page_style(look))
        self.source.setFont(look.fonts.chrome)
        self.page.clear()
        self.source.clear()
        self.filling.start(self._fill_page() if self._format is FileFormat.HTML else self._fill_source())

    def _fill_page(self) -> Iterator[float]:
        body = self._content.partition("<body>")[2]
        found = _PIECE.split(body)
        document = self.page.document()
        document.setUndoRedoEnabled(False)
        for number, piece in enumerate(found, 1):
            cursor = QTextCursor(document)
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertHtml(piece)
            yield number / len(found)

    def _fill_source(self) -> Iterator[float]:
        lines = self._content.splitlines()
        for start in range(0, len(lines), _LINES):
            self.source.appendPlainText("\n".join(lines[start : start + _LINES]))
            if not start:
                self.source.moveCursor(QTextCursor.MoveOperation.Start)
            yield (start + _LINES) / len(lines)


def page_style(look: Look) -> str:
    """The style sheet of the page's preview: marks and loudness of the report's own, in the colours of the window."""
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
