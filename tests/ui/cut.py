"""What is cut off, covered or outside of its place in a window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QDialog,
    QLabel,
    QScrollBar,
    QSizeGrip,
    QSplitterHandle,
    QStackedWidget,
    QTabBar,
    QWidget,
)

from ui.compare.plan_picker import PlanPicker
from ui.compare.rows.notice import Notice
from ui.controls.elided_label import ElidedLabel
from ui.controls.workspace import Workspace
from ui.matrix.title_button import TitleButton
from ui.notes.hanging import NameButton

_SHORTENED = (ElidedLabel, NameButton, PlanPicker, TitleButton)  # these say in full, as a tip, what they shorten
_OVER_OTHERS = (Notice, QSizeGrip, QSplitterHandle, QScrollBar)
_SLACK = 1  # pixel of rounding


def cut(window: QWidget) -> list[str]:
    """Each fault of what is seen in a window, in words."""
    found: list[str] = []
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisible() and not _is_elsewhere(widget, window):
            found += _too_narrow(widget)
            found += _outside(widget)
            found += _covered(widget)
    return found


def beyond(dialog: QWidget, window: QWidget) -> list[str]:
    """Whether a dialog is larger than the window that it belongs to, which fills a small screen."""
    if not isinstance(dialog, QDialog) or dialog is window:
        return []
    wide, high = dialog.width() - window.width(), dialog.height() - window.height()
    return [f"{name_of(dialog)} is larger than its window by {wide} x {high}"] if wide > 0 or high > 0 else []


def _is_elsewhere(widget: QWidget, window: QWidget) -> bool:
    return widget.window() is not window


def _too_narrow(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, _SHORTENED):
        return
    if isinstance(widget, QLabel) and widget.text():
        yield from _cut_label(widget)
    elif isinstance(widget, QAbstractButton):
        least = _least(widget)
        if widget.width() + _SLACK < least.width() or widget.height() + _SLACK < least.height():
            yield f"{name_of(widget)} has {widget.size().toTuple()}, needs {least.toTuple()}"
    elif isinstance(widget, QTabBar):
        for number in range(widget.count()):
            if not widget.rect().contains(widget.tabRect(number)):
                yield f"tab {widget.tabText(number)!r} of {name_of(widget)} is cut"


def _least(button: QAbstractButton) -> QSize:
    """What a button needs: a sign alone its own size, words that wrap the height that goes with the width."""
    if not words_of(button):
        return QSize(0, 0) if button.icon().isNull() else button.iconSize() + QSize(4, 4)
    if button.hasHeightForWidth():
        return QSize(button.minimumSizeHint().width(), button.heightForWidth(button.width()))
    return button.sizeHint()


def _cut_label(label: QLabel) -> Iterator[str]:
    room = label.contentsRect().adjusted(label.margin(), label.margin(), -label.margin(), -label.margin())
    metrics = QFontMetrics(label.font())
    flags = int(Qt.TextFlag.TextWordWrap) if label.wordWrap() else 0
    flags |= int(Qt.TextFlag.TextShowMnemonic) if label.buddy() else 0
    needed = metrics.boundingRect(QRect(0, 0, room.width(), 100_000), flags, label.text())
    if needed.width() > room.width() + _SLACK and label.textFormat() is not Qt.TextFormat.RichText:
        yield f"{name_of(label)} has {room.width()} pixels in width, needs {needed.width()}"
    if needed.height() > room.height() + 2 * _SLACK and label.textFormat() is not Qt.TextFormat.RichText:
        yield f"{name_of(label)} has {room.height()} pixels in height, needs {needed.height()}"


def _outside(widget: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or not widget.width() or not widget.height() or _scrolls(parent):
        return
    if not parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(widget.geometry()):
        place = widget.geometry().getRect()
        yield f"{name_of(widget)} {place} is outside of {name_of(parent)} {parent.size().toTuple()}"


def _covered(parent: QWidget) -> Iterator[str]:
    if isinstance(parent, QAbstractScrollArea | QStackedWidget) or _scrolls(parent):
        return
    if isinstance(parent, Workspace) and not parent.has_room:
        return  # the drawer lies over the rows
    children = [
        child
        for child in parent.children()
        if isinstance(child, QWidget)
        and child.isVisible()
        and not child.isWindow()
        and not isinstance(child, _OVER_OTHERS)
        and child.width() > 0
        and child.height() > 0
    ]
    for number, one in enumerate(children):
        for other in children[number + 1 :]:
            both = one.geometry().intersected(other.geometry())
            if both.width() > 2 * _SLACK and both.height() > 2 * _SLACK:
                yield f"{name_of(one)} and {name_of(other)} lie over each other by {both.size().toTuple()}"


def _scrolls(parent: QWidget) -> bool:
    area = parent.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is parent


def name_of(widget: QWidget) -> str:
    """Class, name and words."""
    words = words_of(widget)[:40]
    return " ".join(part for part in (type(widget).__name__, widget.objectName(), repr(words) if words else "") if part)


def words_of(widget: QWidget) -> str:
    """The text of a button or label; those that inherit them may call something else so."""
    if isinstance(widget, QAbstractButton):
        return QAbstractButton.text(widget)
    return QLabel.text(widget) if isinstance(widget, QLabel) else ""
