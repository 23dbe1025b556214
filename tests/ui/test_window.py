"""The window driven with mouse and keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from peaceplans.compare.comparison import Order
from peaceplans.library import Library
from peaceplans.report.citing.style import CitationStyle
from peaceplans.sheets.comparison.sheet import Mode
from tests.ui.hand_made import DRAFT, POINTS
from ui.actions import Menu, plain
from ui.compare.panel.row_window import RowWindow
from ui.compare.rows.rows_model import Column
from ui.compare.view import CompareView
from ui.places import Place
from ui.settings import Settings
from ui.shell.too_few import TooFewPlans
from ui.theme.look import Theme
from ui.window import MainWindow

ALT, SHIFT, CONTROL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture(autouse=True)
def active(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    assert window.view is not None
    window.view.table.setFocus()


def selected(view: CompareView) -> str:
    shown = view.table.selected()
    assert shown is not None
    return shown.row.id


def test_keys_move_over_rows_and_never_stop_at_headings(view: CompareView, qtbot: QtBot) -> None:
    assert view.sheet is not None
    rows = [shown.row.id for shown in view.sheet.rows]
    seen = [selected(view)]
    for _ in rows[1:]:
        qtbot.keyClick(view.table, Qt.Key.Key_Down)
        seen.append(selected(view))
    assert seen == rows
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    assert selected(view) == rows[-1]
    qtbot.keyClick(view.table, Qt.Key.Key_Home)
    assert selected(view) == rows[0]
    qtbot.keyClick(view.table, Qt.Key.Key_Up)
    assert selected(view) == rows[0]
    qtbot.keyClick(view.table, Qt.Key.Key_End)
    assert selected(view) == rows[-1]
    qtbot.keyClick(view.table, Qt.Key.Key_PageUp)
    assert rows.index(selected(view)) < len(rows) - 1
    qtbot.keyClick(view.table, Qt.Key.Key_PageDown)
    assert selected(view) == rows[-1]


def test_a_row_higher_than_the_view_is_scrolled_before_it_is_left(
    view: CompareView, window: MainWindow, qtbot: QtBot
) -> None:
    window.dresser.set_text_size(200)
    window.resize(700, 480)
    view.table.select_row("draft:26~points:20")
    place, row = view.table.currentIndex().row(), selected(view)
    view.table.scroll_to_height(place, view.table.head)
    assert view.table.rowHeight(place) > view.table.viewport().height()
    before = view.table.verticalScrollBar().value()
    seen = 0
    while view.table.rowViewportPosition(place) + view.table.rowHeight(place) > view.table.viewport().height():
        qtbot.keyClick(view.table, Qt.Key.Key_Down)
        assert selected(view) == row
        seen += 1
        assert seen < 50
    assert view.table.verticalScrollBar().value() > before


def test_left_and_right_move_between_the_texts_of_a_row(view: CompareView, qtbot: QtBot) -> None:
    assert view.table.currentIndex().column() == Column.MIDDLE
    qtbot.keyClick(view.table, Qt.Key.Key_Left)
    assert view.table.currentIndex().column() == Column.LEFT
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    assert view.table.currentIndex().column() == Column.LEFT


@pytest.mark.parametrize(
    ("forward", "back"),
    [
        ((Qt.Key.Key_Down, ALT), (Qt.Key.Key_Up, ALT)),
        ((Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_F7, SHIFT)),
    ],
)
def test_changes_are_stepped_through(
    view: CompareView,
    window: MainWindow,
    qtbot: QtBot,
    forward: tuple[Qt.Key, Qt.KeyboardModifier],
    back: tuple[Qt.Key, Qt.KeyboardModifier],
) -> None:
    assert view.sheet is not None
    changes = [shown.row.id for shown in view.sheet.rows if shown.row.status != "same"]
    assert len(changes) == view.row_count() - 2
    assert view.facet_bar.counter.text() == f"change 1 of {len(changes)}"
    for number, change in enumerate(changes[1:], 2):
        qtbot.keyClick(window, *forward)
        assert selected(view) == change
        assert view.facet_bar.counter.text() == f"change {number} of {len(changes)}"
    assert not view.table.notice.words
    qtbot.keyClick(window, *forward)
    assert selected(view) == changes[0]
    assert view.table.notice.words == "After the last change: from the first change again"
    qtbot.keyClick(window, *back)
    assert selected(view) == changes[-1]
    assert view.table.notice.words == "Before the first change: from the last change again"
    qtbot.keyClick(window, *back)
    assert selected(view) == changes[-2]
    assert not view.table.notice.words


def test_a_row_that_is_the_same_is_no_change(view: CompareView) -> None:
    view.table.select_row("draft:28~points:8")
    assert view.facet_bar.counter.text() == "7 changes"


def test_enter_opens_the_row_as_text(view: CompareView, qtbot: QtBot) -> None:
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    opened = view.findChild(RowWindow)
    assert opened is not None
    assert "limited to 600,000 personnel." in opened.texts[0].toPlainText()
    assert "stay at 800,000" in opened.texts[1].toPlainText()
    opened.texts[0].selectAll()
    assert opened.texts[0].textCursor().selectedText()
    qtbot.keyClick(opened, Qt.Key.Key_Escape)


def test_a_click_selects_and_a_click_on_a_heading_does_not(view: CompareView, qtbot: QtBot) -> None:
    place = view.table.rows.place_of("draft:7")
    assert place is not None
    view.table.scroll_to_height(place, 200)
    box = view.table.visualRect(view.table.rows.index(place, Column.RIGHT))
    qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert selected(view) == "draft:7"
    heading = view.table.visualRect(view.table.rows.index(place - 1, Column.LEFT))
    qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=heading.center())
    assert selected(view) == "draft:7"


def test_nothing_moves_when_the_mouse_does(view: CompareView, qtbot: QtBot) -> None:
    view.table.settle()
    view.panel.fill()
    before = view.grab().toImage()
    qtbot.mouseMove(view.table.viewport(), QPoint(200, 200))
    qtbot.mouseMove(view.table.viewport(), QPoint(300, 260))
    assert view.grab().toImage() == before


def test_swapping_exchanges_the_sides_and_keeps_the_place(view: CompareView, qtbot: QtBot) -> None:
    view.table.select_row("draft:19~points:12")
    texts = view.row_texts("draft:19~points:12")
    top = view.table.rowViewportPosition(view.table.currentIndex().row())
    mode = view.sheet.mode  # type: ignore[union-attr]
    qtbot.mouseClick(view.toolbar.swap_button, Qt.MouseButton.LeftButton)
    assert view.sheet is not None
    assert (view.sheet.left.id, view.sheet.right.id) == ("points", "draft")
    assert view.row_texts("draft:19~points:12") == (texts[1], texts[0])
    assert selected(view) == "draft:19~points:12"
    assert view.sheet.mode is mode
    assert abs(view.table.rowViewportPosition(view.table.currentIndex().row()) - top) <= 1


@pytest.mark.parametrize("order", [Order.LEFT, Order.RIGHT])
def test_another_order_keeps_the_selected_row_where_it_is(view: CompareView, window: MainWindow, order: Order) -> None:
    window.resize(1440, 430)
    view.table.select_row("draft:27~points:11")
    place = view.table.currentIndex().row()
    view.table.scroll_to_height(place, 90)
    view.set_order(order)
    assert selected(view) == "draft:27~points:11"
    top = view.table.rowViewportPosition(view.table.currentIndex().row())
    bar = view.table.verticalScrollBar()
    assert top == 90 or bar.value() in (bar.minimum(), bar.maximum())
    assert [shown.row.id for shown in view.sheet.rows] != sorted(shown.row.id for shown in view.sheet.rows)  # type: ignore[union-attr]


def test_another_plan_keeps_what_answers_the_selected_row(view: CompareView, window: MainWindow) -> None:
    window.resize(1440, 500)
    view.table.select_row("draft:19~points:12")
    view.table.scroll_to_height(view.table.currentIndex().row(), 60)
    height = view.table.y() + view.table.rowViewportPosition(view.table.currentIndex().row())
    view.show_plans("rumour", "points")
    assert selected(view) == "points:12~rumour:w19"
    assert view.table.y() + view.table.rowViewportPosition(view.table.currentIndex().row()) == height


def test_modes_change_marks_and_nothing_else(view: CompareView) -> None:
    before = [view.table.rowViewportPosition(place) for place in range(view.table.rows.rowCount())]
    redline = view.table.grab().toImage()
    view.set_mode(Mode.CONTRAST)
    assert view.toolbar.mode_button.text() == "Contrast"
    assert [view.table.rowViewportPosition(place) for place in range(view.table.rows.rowCount())] == before
    assert view.table.grab().toImage() != redline


def test_the_notice_folds_to_one_line_and_never_away(view: CompareView, qtbot: QtBot) -> None:
    view.show_plans("rumour", "points")
    button = view.banner.findChild(QAbstractButton)
    assert isinstance(button, QAbstractButton)
    text, full = view.banner_text(), view.banner.height()
    assert text.startswith("No text of this programme is public")
    view.banner.parentWidget().resize(760, 700)
    full = view.banner.height()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        qtbot.keyClick(button, key)
        assert view.banner.folded
        assert 30 < view.banner.height() < full
        assert view.banner_text() == text
        qtbot.keyClick(button, key)
        assert view.banner.height() == full


def test_copying_a_row_copies_it_with_its_citation(view: CompareView, window: MainWindow, qtbot: QtBot) -> None:
    window.settings.citation = CitationStyle.PLAIN
    qtbot.keyClick(view.table, Qt.Key.Key_C, CONTROL)
    text = QGuiApplication.clipboard().text()
    assert "Ukraine's armed forces are limited to 600,000 personnel." in text
    assert "A draft that leaked, 20 November 2025, point 6" in text
    assert "A framework of points, 24 December 2025, point 4" in text


def test_selected_words_of_the_panel_are_copied_as_they_are(view: CompareView, qtbot: QtBot) -> None:
    view.panel.fill()
    view.panel.text.setFocus()
    view.panel.text.selectAll()
    qtbot.keyClick(view.panel.text, Qt.Key.Key_C, CONTROL)
    assert "our reading" in QGuiApplication.clipboard().text()


def test_text_grows_and_shrinks_by_keys_and_is_remembered(window: MainWindow, settings: Settings, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Plus, CONTROL)
    qtbot.keyClick(window, Qt.Key.Key_Plus, CONTROL)
    assert window.dresser.text_size == 125
    qtbot.keyClick(window, Qt.Key.Key_Minus, CONTROL)
    assert window.dresser.text_size == 110
    qtbot.keyClick(window, Qt.Key.Key_0, CONTROL)
    assert window.dresser.text_size == 100
    window.dresser.set_text_size(110)
    window.close()
    assert settings.text_size == 110


def test_the_panel_tells_all_of_the_row_and_fetches_nothing(view: CompareView) -> None:
    view.panel.fill()
    text = view.panel.text.toPlainText()
    for words in (
        "Size of Ukraine's armed forces",
        "600,000 persons, cap",
        "800,000 persons, level, in peacetime",
        "+200,000 persons (+33 %)",
        "the army is capped at 800,000",
        "Moscow",
        "our reading: wants more",
        "Sergei Lavrov, 10 December 2025",
        "The army had 880,000 soldiers in 2025.",
        "summary of a published text",
        "official summary, disputed",
        "Ukrinform",
        "<script>alert(1)</script>",
    ):
        assert words in text, words
    html = view.panel.text.toHtml()
    assert "<script" not in html
    assert "<img" not in html
    assert 'href="javascript' not in html
    assert view.panel.text.loadResource(2, QUrl("file:///etc/passwd")) is None


def test_links_lead_to_rows_or_to_the_web_and_nowhere_else(view: CompareView, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    for address in ("https://example.org/a", "file:///etc/passwd", "javascript:alert(1)", "mailto:a@example.org"):
        view.panel.text.follow(QUrl(address))
    assert opened == ["https://example.org/a"]
    view.table.select_row("draft:7")
    view.panel.fill()
    cursor = view.panel.text.document().find("Guarantees like Article 5")
    assert not cursor.isNull()
    view.panel.text.follow(QUrl(cursor.charFormat().anchorHref()))
    assert "points:5" in selected(view)


def test_the_status_bar_splits_by_certainty(window: MainWindow, view: CompareView) -> None:
    assert window.status.words.text().startswith("9 rows: ")
    assert "of them" in window.status.words.text()
    view.show_plans("rumour", "points")
    assert window.status.words.text().endswith("; all provisional")
    assert window.status.record.text() == "State of the record: June 2026"


def test_under_1280_pixels_the_panel_is_a_drawer(window: MainWindow, view: CompareView, qtbot: QtBot) -> None:
    assert view.panel.isVisible()
    window.resize(1100, 700)
    assert not view.panel.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert view.panel.isVisible()
    assert view.panel.text.hasFocus()
    qtbot.keyClick(view.panel.text, Qt.Key.Key_Escape)
    assert not view.panel.isVisible()
    assert view.table.hasFocus()
    qtbot.mouseClick(view.toolbar.panel_button, Qt.MouseButton.LeftButton)
    assert view.panel.isVisible()
    window.resize(1440, 700)
    assert view.panel.isVisible()


def test_every_control_has_a_name(window: MainWindow, view: CompareView) -> None:
    for button in window.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text(), button
            assert min(button.width(), button.height()) >= 28, button.accessibleName()
    for pane in (view.table, view.panel.text):
        assert isinstance(pane, QWidget)
        assert pane.accessibleName()


def test_tab_reaches_everything_in_reading_order(window: MainWindow, view: CompareView, qtbot: QtBot) -> None:
    view.toolbar.left_picker.setFocus()
    seen = []
    for _ in range(14):
        widget = QApplication.focusWidget()
        assert widget is not None
        seen.append(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    bar = view.toolbar
    wanted = [
        bar.left_picker,
        bar.swap_button,
        bar.right_picker,
        bar.order_button,
        bar.mode_button,
        view.table,
        view.panel.text,
    ]
    places = [seen.index(widget) for widget in wanted]
    assert places == sorted(places)


def chosen(window: MainWindow, which: Menu, submenu: str) -> QMenu:
    """A menu of choices, filled as if it had been opened."""
    window.menus.menus[which].aboutToShow.emit()
    found = next(action.menu() for action in window.menus.menus[which].actions() if plain(action.text()) == submenu)
    assert isinstance(found, QMenu)
    found.aboutToShow.emit()
    return found


def test_the_menus_offer_what_the_toolbar_does(window: MainWindow, view: CompareView) -> None:
    assert view.sheet is not None
    modes = chosen(window, Menu.VIEW, "Marks")
    assert [action.text() for action in modes.actions() if action.isChecked()] == ["Redline: struck and inserted"]
    modes.actions()[0].trigger()
    assert view.sheet.mode is Mode.CONTRAST
    chosen(window, Menu.VIEW, "Order of rows").actions()[2].trigger()
    assert view.sheet.order is Order.RIGHT
    lefts = chosen(window, Menu.COMPARE, "Left plan")
    assert [action.isChecked() for action in lefts.actions()] == [True, False, False]
    lefts.actions()[1].trigger()
    assert (view.sheet.left.id, view.sheet.right.id) == ("rumour", "points")


def test_the_plan_of_the_other_side_exchanges_the_sides(view: CompareView) -> None:
    view.toolbar.left_picker.plan_picked.emit("points")
    assert view.sheet is not None
    assert (view.sheet.left.id, view.sheet.right.id) == ("points", "draft")
    view.toolbar.left_picker.plan_picked.emit("rumour")
    assert (view.sheet.left.id, view.sheet.right.id) == ("rumour", "draft")


@pytest.mark.parametrize("theme", [Theme.DARK, Theme.LIGHT])
def test_themes_are_put_on_at_once(window: MainWindow, view: CompareView, theme: Theme) -> None:
    window.dresser.set_theme(theme)
    image = view.table.viewport().grab().toImage()
    assert image.pixelColor(3, image.height() - 3) == window.dresser.look.colours.page


def test_a_library_with_one_plan_says_what_to_do(
    qtbot: QtBot, settings: Settings, library_of: Callable[..., Library]
) -> None:
    made = MainWindow(library_of(DRAFT), settings)
    qtbot.addWidget(made)
    made.show()
    made.ways.show_page("compare")
    assert isinstance(made.page, TooFewPlans)
    assert "fewer than two plans" in made.page.label.text()
    made.close()


def test_the_plans_shown_last_are_shown_again(qtbot: QtBot, settings: Settings, library: Library) -> None:
    settings.set_place(library.location, Place("compare", {"left": "points", "right": "rumour"}))
    made = MainWindow(library, settings)
    qtbot.addWidget(made)
    assert made.view is not None
    assert made.view.sheet is not None
    assert (made.view.sheet.left.id, made.view.sheet.right.id) == ("points", "rumour")


def test_two_plans_without_links_are_shown_as_not_aligned(
    qtbot: QtBot, settings: Settings, library_of: Callable[..., Library]
) -> None:
    made = MainWindow(library_of(DRAFT, POINTS), settings, "draft", "points")
    qtbot.addWidget(made)
    assert made.view is not None
    assert "Not aligned" not in made.view.banner_text()


def test_the_toolbar_breaks_into_two_lines_where_there_is_no_room(window: MainWindow, view: CompareView) -> None:
    window.resize(960, 600)
    assert view.toolbar.order_button.mapTo(window, QPoint()).y() == view.toolbar.left_picker.mapTo(window, QPoint()).y()
    window.dresser.set_text_size(200)
    QApplication.processEvents()
    assert view.toolbar.order_button.mapTo(window, QPoint()).y() > view.toolbar.left_picker.mapTo(window, QPoint()).y()
    for button in view.toolbar.findChildren(QAbstractButton):
        assert button.width() >= button.minimumSizeHint().width()
        assert button.mapTo(view.toolbar, QPoint(button.width(), 0)).x() <= view.toolbar.width()


def test_the_status_bar_grows_with_the_text(window: MainWindow, qtbot: QtBot) -> None:
    for size in (200, 100, 150):
        window.dresser.set_text_size(size)
        needed = window.dresser.look.fonts.small.pixelSize() + 6
        qtbot.waitUntil(lambda needed=needed: needed <= window.status.words.height() <= window.statusBar().height())
        assert window.status.words.geometry().bottom() < window.statusBar().height()
        assert window.statusBar().mapTo(window, QPoint(0, window.statusBar().height())).y() <= window.height()
