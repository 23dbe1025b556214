"""What lives in widgets: rich text that nobody meant, images, addresses that run, in texts, tips, labels and menus."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from PySide6.QtCore import QAbstractListModel
from PySide6.QtGui import QAction, Qt, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

_FOLLOWED = frozenset(("http", "https", "mailto", "anchor", "row", "place", "events", "note", ""))
_MOST = 400  # rows of a list that are looked at


def living(window: QWidget) -> list[str]:
    """Each live thing in a window and all that stands in it, in words; nothing when there is none."""
    found: list[str] = []
    for widget in [window, *window.findChildren(QWidget)]:
        found += _of_widget(widget)
    found += [f"tip of action {one.text()!r}" for one in window.findChildren(QAction) if _rich(one.toolTip())]
    return found


def living_in(document: QTextDocument) -> list[str]:
    """What lives in a document: images, and links that lead elsewhere than to the web, to mail or into the program."""
    found = []
    block = document.begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            form = fragments.fragment().charFormat()
            if form.isImageFormat():
                found.append(f"image {form.toImageFormat().name()!r}")
            if form.isAnchor() and form.anchorHref() and _scheme(form.anchorHref()) not in _FOLLOWED:
                found.append(f"link to {form.anchorHref()!r}")
            fragments += 1
        block = block.next()
    return found


def _of_widget(widget: QWidget) -> Iterator[str]:
    name = f"{type(widget).__name__} {widget.objectName()}".strip()
    for tip in (widget.toolTip(), widget.whatsThis(), widget.statusTip()):
        if _rich(tip):
            yield f"rich tip of {name}: {tip!r}"
    if isinstance(widget, QLabel) and _renders(widget.textFormat(), widget.text()):
        document = QTextDocument()
        document.setHtml(widget.text())
        yield from (f"{name}: {one}" for one in living_in(document))
        if not widget.openExternalLinks() and widget.textFormat() is Qt.TextFormat.AutoText:
            yield f"text of {name} is taken for HTML: {widget.text()!r}"
    if isinstance(widget, QMessageBox) and _renders(widget.textFormat(), widget.text()):
        yield f"text of {name} is taken for HTML: {widget.text()!r}"
    if isinstance(widget, QTextEdit):
        yield from (f"{name}: {one}" for one in living_in(widget.document()))
    if isinstance(widget, QPlainTextEdit):
        yield from (f"{name}: {one}" for one in living_in(widget.document()))
    if isinstance(widget, QAbstractItemView) and widget.model():
        yield from _of_list(widget, name)
    if isinstance(widget, QMenu):
        yield from (f"tip in {name}: {one.toolTip()!r}" for one in widget.actions() if _rich(one.toolTip()))
    if isinstance(widget, QAbstractButton) and widget.menu() if hasattr(widget, "menu") else False:
        yield from (f"tip in menu of {name}" for one in widget.menu().actions() if _rich(one.toolTip()))


def _of_list(view: QAbstractItemView, name: str) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(), _MOST)):
        for column in range(_columns(view)):
            tip = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
            if isinstance(tip, str) and _rich(tip):
                yield f"rich tip in {name}: {tip!r}"


def _columns(view: QAbstractItemView) -> int:
    return 1 if isinstance(view.model(), QAbstractListModel) else view.model().columnCount()


def _renders(form: Qt.TextFormat, text: str) -> bool:
    return form is Qt.TextFormat.RichText or (form is Qt.TextFormat.AutoText and _rich(text))


def _rich(text: str) -> bool:
    """Whether Qt would take a text for HTML that is not all escaped words."""
    if not text or not Qt.mightBeRichText(text):
        return False
    return "<" in text.removeprefix("<qt>").removesuffix("</qt>").replace("<br>", "")


def _scheme(address: str) -> str:
    try:
        return urlsplit(address.strip()).scheme.casefold()
    except ValueError:
        return "unreadable"
