"""The lanes: keys, wheel, clicks, zoom, and how what is precise and what is not looks."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from peaceplans.model.events import EventState, Lane
from ui.theme.colours import LIGHT
from ui.timeline.item_menu import GatheredMenu
from ui.timeline.lanes_view import LanesView
from ui.timeline.mark_painter import draw_kind, draw_state
from ui.timeline.page import TimelinePage
from ui.timeline.scale import Unit


def lane_of(page: TimelinePage) -> Lane:
    item = page.selected()
    assert item is not None
    return item.lane


def press(qtbot: QtBot, lanes: LanesView, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(lanes, key)


def test_it_is_a_model_that_qt_accepts(page: TimelinePage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.model)


def test_an_item_is_read_aloud_with_all_that_its_mark_says(page: TimelinePage) -> None:
    def read(anchor: str) -> str:
        return str(page.model.place_of(anchor).data(Qt.ItemDataRole.AccessibleTextRole))

    assert read("event/attack") == (
        "28 to 29 December 2025, incidents, disputed: Alleged attack on a residence, 3 claims, 1 denial"
    )
    assert read("event/truce").startswith("April 2026, incidents, confirmed, unverified: A truce")
    assert read("points") == "24 December 2025, plans, plan: 20-point draft, made from 28-point draft"
    assert read("offer") == "28 December 2025, guarantees, instrument, offered: US offer"
    assert read("rumour").startswith("about December 2025, plans, plan, text not public: ")


def test_a_screen_reader_finds_a_list_of_items_where_they_are(page: TimelinePage) -> None:
    found = QAccessible.queryAccessibleInterface(page.lanes)
    assert found.role() == QAccessible.Role.List
    assert found.text(QAccessible.Text.Name) == "Timeline in lanes"
    assert found.childCount() == len(page.model.items)
    row = page.model.place_of("event/attack").row()
    child = found.child(row)
    assert "disputed" in child.text(QAccessible.Text.Name)
    rect = page.lanes.visualRect(page.model.index(row))
    assert child.rect().topLeft() == page.lanes.viewport().mapToGlobal(rect.topLeft())


def test_left_and_right_stay_in_the_lane_and_up_and_down_change_it(record_page: TimelinePage, qtbot: QtBot) -> None:
    page = record_page
    page.select("event/novgorod-residence")
    press(qtbot, page.lanes, Qt.Key.Key_Left)
    assert lane_of(page) is Lane.INCIDENTS
    earlier = page.selected()
    assert earlier is not None
    assert earlier.span.first <= date(2025, 12, 28)
    press(qtbot, page.lanes, Qt.Key.Key_Right)
    assert page.anchor() == "event/novgorod-residence"
    lanes = []
    for _ in range(5):
        lanes.append(lane_of(page))
        item = page.selected()
        assert item is not None
        assert abs((item.span.first - date(2025, 12, 28)).days) < 60
        press(qtbot, page.lanes, Qt.Key.Key_Up)
    assert lanes == [Lane.INCIDENTS, Lane.GUARANTEES, Lane.STATEMENTS, Lane.TALKS, Lane.PLANS]
    press(qtbot, page.lanes, Qt.Key.Key_Home)
    assert page.anchor() == "minsk-ii"
    qtbot.keyClick(page.lanes, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert page.lanes.currentIndex().row() == len(page.model.items) - 1


def test_what_is_selected_comes_in_sight(record_page: TimelinePage) -> None:
    page = record_page
    for row in range(len(page.model.items)):
        page.select(page.model.item(row).anchor)
        rect = page.lanes.visualRect(page.lanes.currentIndex())
        assert rect.left() >= page.lanes.shelf.names - 1
        assert rect.left() < page.lanes.viewport().width()


def test_plus_minus_and_nought_zoom(record_page: TimelinePage, qtbot: QtBot) -> None:
    page = record_page
    before = page.lanes.per_day
    page.select("event/novgorod-residence")
    at = page.lanes.visualRect(page.lanes.currentIndex()).left()
    press(qtbot, page.lanes, Qt.Key.Key_Plus)
    assert page.lanes.per_day > before
    assert abs(page.lanes.visualRect(page.lanes.currentIndex()).left() - at) <= 3
    press(qtbot, page.lanes, Qt.Key.Key_Minus, Qt.Key.Key_Minus)
    assert page.lanes.per_day < before
    press(qtbot, page.lanes, Qt.Key.Key_0)
    assert page.lanes.horizontalScrollBar().maximum() <= 2
    assert page.lanes.unit is Unit.YEAR
    for _ in range(40):
        press(qtbot, page.lanes, Qt.Key.Key_Plus)
    assert page.lanes.unit is Unit.DAY
    assert page.toolbar.unit_button.text() == "Days"


def wheel(lanes: LanesView, at: QPoint, turned: int, modifiers: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        QPointF(at), QPointF(lanes.viewport().mapToGlobal(at)), QPoint(), QPoint(0, turned),
        Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(lanes.viewport(), event)


def test_the_wheel_zooms_around_the_pointer_with_ctrl_and_scrolls_without(record_page: TimelinePage) -> None:
    lanes = record_page.lanes
    at = QPoint(600, 200)
    day = lanes.shelf.scale.day(at.x() - lanes.shelf.names + lanes.horizontalOffset())
    before, left = lanes.per_day, lanes.horizontalOffset()
    wheel(lanes, at, 120, Qt.KeyboardModifier.ControlModifier)
    assert lanes.per_day > before
    now = lanes.shelf.scale.day(at.x() - lanes.shelf.names + lanes.horizontalOffset())
    assert abs((now - day).days) <= 1
    lanes.zoom_to(before)
    left = lanes.horizontalOffset()
    wheel(lanes, at, 120, Qt.KeyboardModifier.ShiftModifier)
    assert lanes.horizontalOffset() < left


def test_a_click_on_several_sets_them_apart(record_page: TimelinePage, qtbot: QtBot) -> None:
    lanes = record_page.lanes
    lanes.fit_all()
    gathered = next(
        place for band in lanes.shelf.bands for place in band.places if place.is_gathered and not place.earlier
    )
    before = lanes.per_day
    rect = lanes.visualRect(record_page.model.index(gathered.rows[0]))
    qtbot.mouseClick(lanes.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert lanes.per_day > before
    first = lanes.shelf.place_of(gathered.rows[0])
    assert first is not None
    assert len(first[1].rows) < len(gathered.rows)


def test_what_no_zoom_sets_apart_is_listed(record_page: TimelinePage, qtbot: QtBot) -> None:
    lanes = record_page.lanes
    lanes.horizontalScrollBar().setValue(0)
    earlier = next(place for band in lanes.shelf.bands for place in band.places if place.earlier and place.is_gathered)
    with qtbot.waitSignal(lanes.list_asked):
        lanes.open_gathered(earlier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, GatheredMenu)
    assert [action.text().partition("\t")[0] for action in menu.actions()] == [
        record_page.model.item(row).title for row in earlier.rows
    ]
    menu.actions()[0].trigger()
    assert record_page.lanes.currentIndex().row() == earlier.rows[0]
    menu.close()


def test_a_tip_names_all_of_several(record_page: TimelinePage) -> None:
    lanes = record_page.lanes
    lanes.fit_all()
    gathered = next(place for band in lanes.shelf.bands for place in band.places if place.is_gathered)
    point = lanes.visualRect(record_page.model.index(gathered.rows[0])).center()
    tip = lanes.tip_at(point)
    assert record_page.model.item(gathered.rows[0]).title in tip
    assert record_page.model.item(gathered.rows[1]).title in tip
    assert lanes.tip_at(QPoint(2, 2)) == ""


def test_the_ground_can_be_dragged(record_page: TimelinePage, qtbot: QtBot) -> None:
    lanes = record_page.lanes
    y = lanes.shelf.axis + lanes.shelf.bands[0].height - 2
    x = next(x for x in range(500, 900) if lanes.shelf.at(x - lanes.shelf.names + lanes.horizontalOffset(), y) is None)
    start, left, selected = QPoint(x, y), lanes.horizontalOffset(), record_page.anchor()
    qtbot.mousePress(lanes.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(lanes.viewport(), start + QPoint(50, 0))
    qtbot.mouseRelease(lanes.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(50, 0))
    assert lanes.horizontalOffset() == left - 50
    assert record_page.anchor() == selected


def test_dates_that_are_not_precise_are_no_points(page: TimelinePage) -> None:
    page.lanes.zoom_to(12)
    shelf = page.lanes.shelf

    def bar(anchor: str) -> tuple[float, float]:
        found = shelf.place_of(page.model.place_of(anchor).row())
        assert found is not None
        return found[1].bar

    april = bar("event/truce")
    assert april[1] - april[0] == pytest.approx(30 * 12)
    about = bar("event/meeting")
    assert about[1] - about[0] > 2 * shelf.measures.mark
    night = bar("event/attack")
    assert night[1] - night[0] == pytest.approx(2 * 12)
    assert shelf.label(page.model.place_of("event/call").row()) == "A call is reported (?)"


def drawn(state: EventState, *, loose: bool = False) -> bytes:
    image = QImage(24, 24, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_state(painter, image.rect().toRectF(), state, LIGHT, LIGHT.card, loose=loose)
    painter.end()
    return bytes(image.constBits())


def test_every_state_has_a_form_of_its_own_without_colour() -> None:
    forms = [drawn(state) for state in EventState] + [drawn(EventState.CLAIMED, loose=True)]
    for number, one in enumerate(forms):
        for other in forms[number + 1 :]:
            assert sum(abs(a - b) > 80 for a, b in zip(one, other, strict=True)) > 12


def test_kinds_have_forms_of_their_own() -> None:
    from peaceplans.sheets.timeline.item import ItemKind

    forms = []
    for kind in (ItemKind.PLAN, ItemKind.INSTRUMENT, ItemKind.STATEMENT):
        image = QImage(24, 24, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        draw_kind(painter, image.rect().toRectF(), kind, LIGHT, LIGHT.card)
        painter.end()
        forms.append(bytes(image.constBits()))
    assert len(set(forms)) == 3


def test_the_end_of_the_record_is_marked(record_page: TimelinePage) -> None:
    lanes = record_page.lanes
    lanes.fit_all()
    picture = lanes.viewport().grab().toImage()
    x = round(lanes.shelf.scale.x(date(2026, 7, 1))) + lanes.shelf.names - lanes.horizontalOffset()
    assert picture.pixelColor(x, lanes.shelf.axis + 3) == LIGHT.text
