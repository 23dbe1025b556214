"""Markdown as it is typed: headings, emphasis, links and code, one paragraph at a time."""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from peaceplans.model.notes import LINK
from ui.theme.look import Look

_MOST = 4_000  # characters of one paragraph that are looked at, so that typing in a very long one stays quick
_HEADING = re.compile(r" {0,3}#{1,6}(?= |$)")
_LIST = re.compile(r" *(?:[-*+]|\d{1,9}[.)])(?: \[[ xX]\])? ")
_QUOTE = re.compile(r" {0,3}>[ >]*")
_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_CODE = re.compile(r"(`+)(?!`)[^`\n]{1,500}?(?<!`)\1(?!`)")
_STRONG = re.compile(r"(\*\*|__)(?=\S)[^\n]{1,500}?(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![*_\w])([*_])(?![*_\s])[^*_\n]{1,500}(?<![*_\s])\1(?![*_\w])")
_STRIKE = re.compile(r"~~(?=\S)[^~\n]{1,500}~~")
_ADDRESS = re.compile(r"\[[^\[\]\n]{1,200}\]\([^()\s]{1,500}\)|https?://[^\s<>\[\]]{1,500}")

_NORMAL, _FENCED = 0, 1


class MarkdownHighlighter(QSyntaxHighlighter):
    """Formats what is typed; Qt asks only for the paragraphs that changed."""

    def __init__(self, document: QTextDocument, look: Look) -> None:
        super().__init__(document)
        self._make_formats(look)

    def dress(self, look: Look) -> None:
        """Put on fonts and colours."""
        self._make_formats(look)
        self.rehighlight()

    def _make_formats(self, look: Look) -> None:
        colours = look.colours
        self._markup, self._code, self._link = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        self._strong, self._emphasis, self._strike = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        self._markup.setForeground(colours.muted)
        self._code.setForeground(colours.text)
        self._code.setBackground(colours.chosen)
        self._link.setForeground(colours.right)
        self._link.setFontUnderline(True)
        self._strong.setFontWeight(QFont.Weight.DemiBold)
        self._emphasis.setFontItalic(True)
        self._strike.setFontStrikeOut(True)

    def highlightBlock(self, text: str) -> None:
        """Format one paragraph."""
        fenced = self.previousBlockState() == _FENCED
        if _FENCE.match(text):
            self.setFormat(0, len(text), self._markup)
            self.setCurrentBlockState(_NORMAL if fenced else _FENCED)
            return
        self.setCurrentBlockState(_FENCED if fenced else _NORMAL)
        if fenced:
            self.setFormat(0, len(text), self._code)
            return
        self._running(text[:_MOST])

    def _running(self, text: str) -> None:
        if found := _HEADING.match(text):
            self.setFormat(0, len(text), self._strong)
            self.setFormat(0, found.end(), self._markup)
        elif found := _LIST.match(text) or _QUOTE.match(text):
            self.setFormat(0, found.end(), self._markup)
        for form, style in ((_STRONG, self._strong), (_EMPHASIS, self._emphasis), (_STRIKE, self._strike)):
            if any(sign in text for sign in "*_~"):
                for found in form.finditer(text):
                    self._merge(found.start(), found.end(), style)
        for form, style in ((_ADDRESS, self._link), (LINK, self._link), (_CODE, self._code)):
            for found in form.finditer(text):
                self.setFormat(found.start(), found.end() - found.start(), style)

    def _merge(self, start: int, end: int, style: QTextCharFormat) -> None:
        """A style on top of what is there, so that strong words can be emphasised too."""
        merged = QTextCharFormat(self.format(start + 1))
        merged.merge(style)
        self.setFormat(start, end - start, merged)
