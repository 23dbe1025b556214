"""The strip beside the scroll bar."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from peaceplans.compare.comparison import Status
from ui.compare.rows.overview_strip import _draw_tick
from ui.compare.view import CompareView
from ui.theme.colours import DARK, LIGHT
from ui.window import MainWindow


def rows(view: CompareView) -> list[int]:
    return [place for place in range(view.table.rows.rowCount()) if view.table.rows.shown(place)]


@pytest.mark.parametrize("size", [80, 100, 200])
def test_every_row_has_a_tick_at_its_place(view: CompareView, window: MainWindow, size: int) -> None:
    window.dresser.set_text_size(size)
    window.resize(1200, 600)
    view.table.settle()
    ticks = [view.strip.tick_of(place) for place in rows(view)]
    assert len(ticks) == view.row_count()
    for before, after in itertools.pairwise(ticks):
        assert before.top() < after.top()
    assert all(tick.height() >= 3 for tick in ticks)
    assert ticks[-1].bottom() <= view.strip.height() + 3
    header = view.table.verticalHeader()
    share = header.sectionPosition(rows(view)[3]) / header.length()
    assert abs(ticks[3].top() / view.strip.height() - share) < 0.02


def test_the_box_is_what_is_in_sight(view: CompareView, window: MainWindow) -> None:
    window.resize(1200, 500)
    view.table.settle()
    bar = view.table.verticalScrollBar()
    boxes = []
    for value in (0, bar.maximum() // 2, bar.maximum()):
        bar.setValue(value)
        boxes.append(view.strip.view_box())
    assert boxes[0].top() < boxes[1].top() < boxes[2].top()
    assert boxes[2].bottom() <= view.strip.height()
    assert (
        abs(
            boxes[0].height() / view.strip.height()
            - view.table.viewport().height() / view.table.verticalHeader().length()
        )
        < 0.03
    )


def test_a_click_and_a_drag_go_there(view: CompareView, window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1200, 500)
    view.table.settle()
    bar = view.table.verticalScrollBar()
    selected = view.table.selected()
    qtbot.mouseClick(view.strip, Qt.MouseButton.LeftButton, pos=QPoint(6, view.strip.height() - 2))
    assert bar.value() == bar.maximum()
    assert view.table.selected() is selected
    qtbot.mousePress(view.strip, Qt.MouseButton.LeftButton, pos=QPoint(6, view.strip.height() // 2))
    middle = bar.value()
    assert 0 < middle < bar.maximum()
    qtbot.mouseMove(view.strip, QPoint(6, 0))
    qtbot.mouseRelease(view.strip, Qt.MouseButton.LeftButton, pos=QPoint(6, 0))
    assert bar.value() <= middle


def test_it_follows_heights_that_change(view: CompareView, window: MainWindow) -> None:
    view.table.settle()
    place = rows(view)[-1]
    before = view.strip.tick_of(place)
    window.resize(700, 900)
    view.table.settle()
    assert view.strip.tick_of(place) != before


def test_the_row_under_the_mouse_is_named(view: CompareView) -> None:
    view.table.settle()
    for place in rows(view):
        shown = view.table.rows.shown(place)
        assert view.strip.row_at(view.strip.tick_of(place).center().y()) is shown


def form(view: CompareView, status: Status, *, key: bool = False, dark: bool = False) -> frozenset[tuple[int, int]]:
    """The pixels that a tick covers, whatever their colour."""
    from dataclasses import replace

    assert view.sheet is not None
    shown = view.sheet.rows[0]
    shown = replace(shown, row=replace(shown.row, status=status, key_change=key))
    image = QImage(20, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    from PySide6.QtCore import QRectF

    _draw_tick(painter, QRectF(3, 4, 10, 20), shown, DARK if dark else LIGHT)
    painter.end()
    ground = image.pixel(19, 29)
    return frozenset((x, y) for x in range(20) for y in range(30) if image.pixel(x, y) != ground)


@pytest.mark.parametrize("dark", [False, True])
def test_statuses_are_told_apart_without_colour(view: CompareView, dark: bool) -> None:
    forms = [form(view, status, dark=dark) for status in Status] + [form(view, Status.AMENDED, key=True, dark=dark)]
    assert len(set(forms)) == len(Status) + 1
    assert all(forms)


def test_it_has_a_name_and_takes_no_keys(view: CompareView) -> None:
    assert view.strip.accessibleName() == "Overview of the rows"
    assert view.strip.focusPolicy() is Qt.FocusPolicy.NoFocus
