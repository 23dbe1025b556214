"""What keys do to Markdown beside typing: emphasis, lists that go on, items that move in and out."""

from __future__ import annotations

import re
from typing import NamedTuple

from PySide6.QtGui import QTextCursor

_ITEM = re.compile(r"(?P<indent> *)(?P<sign>[-*+]|(?P<number>\d{1,9})(?P<dot>[.)]))(?P<box> \[[ xX]\])? (?P<text>.*)")
_STEP = 4  # spaces by which an item is one deeper, as Markdown has it


class Item(NamedTuple):
    """A line of a list.

    Attributes:
        lead: indent and sign, as the next item has them.
        blank: whether nothing follows the sign.
    """

    lead: str
    blank: bool


def item_of(line: str) -> Item | None:
    """The list item a line is; None when it is none."""
    found = _ITEM.fullmatch(line)
    if found is None:
        return None
    sign = f"{int(found['number']) + 1}{found['dot']}" if found["number"] else found["sign"]
    box = " [ ]" if found["box"] else ""
    return Item(f"{found['indent']}{sign}{box} ", not found["text"].strip())


def go_on(cursor: QTextCursor) -> bool:
    """Begin the next item of a list, or end the list after an empty item; False when the cursor is in none."""
    if cursor.hasSelection():
        return False
    line = cursor.block().text()
    item = item_of(line)
    if item is None or cursor.positionInBlock() < len(line) - len(line.lstrip()):
        return False
    cursor.beginEditBlock()
    if item.blank:
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
    else:
        cursor.insertText(f"\n{item.lead}")
    cursor.endEditBlock()
    return True


def shift(cursor: QTextCursor, *, deeper: bool) -> bool:
    """Move the item of the cursor in or out; False when it is in no list, or cannot be moved out."""
    line = cursor.block().text()
    if item_of(line) is None:
        return False
    start = QTextCursor(cursor.block())
    if deeper:
        start.insertText(" " * _STEP)
        return True
    spaces = min(_STEP, len(line) - len(line.lstrip(" ")))
    if not spaces:
        return False
    start.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, spaces)
    start.removeSelectedText()
    return True


def surround(cursor: QTextCursor, sign: str, closing: str = "") -> QTextCursor:
    """Put signs around the selection, or take them away; without a selection the cursor comes between them."""
    closing = closing or sign
    words = cursor.selectedText()
    if words.startswith(sign) and words.endswith(closing) and len(words) >= len(sign) + len(closing):
        cursor.insertText(words[len(sign) : len(words) - len(closing)])
        return cursor
    start = cursor.selectionStart()
    cursor.insertText(f"{sign}{words}{closing}")
    end = start + len(sign) + len(words)
    cursor.setPosition(start + len(sign))
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor
