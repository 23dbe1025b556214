"""The filter: chips, lists, words, what it hides and what it says."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from peaceplans.compare.comparison import Order, Status
from peaceplans.sheets.comparison.facets import Facet, facets
from peaceplans.sheets.comparison.row_filter import RowFilter
from ui.compare.filter.facet_bar import FacetBar
from ui.compare.filter.facet_words import facet_label, filter_in_words, value_label
from ui.compare.view import CompareView
from ui.theme.look import TEXT_SIZES
from ui.window import MainWindow

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def chip(view: CompareView, facet: Facet, value: str) -> QAbstractButton:
    return view.facet_bar._chips[facet, value]


def shown(view: CompareView) -> list[str]:
    assert view.sheet is not None
    return [entry.row.id for entry in view.sheet.rows]


def test_chips_choose_rows_and_count_what_is_shown(view: CompareView, qtbot: QtBot) -> None:
    assert view.sheet is not None
    everything = shown(view)
    for value in ("amended", "only_left"):
        qtbot.mouseClick(chip(view, Facet.STATUS, value), Qt.MouseButton.LeftButton)
    assert {entry.row.status for entry in view.sheet.rows} == {Status.AMENDED, Status.ONLY_LEFT}
    assert 0 < view.row_count() < len(everything)
    assert view.facet_bar.counter.text().endswith(f"of {view.row_count()}")
    assert [entry.number for entry in view.sheet.rows] == list(range(1, view.row_count() + 1))
    qtbot.mouseClick(chip(view, Facet.STATUS, "amended"), Qt.MouseButton.LeftButton)
    assert {entry.row.status for entry in view.sheet.rows} == {Status.ONLY_LEFT}
    qtbot.mouseClick(chip(view, Facet.STATUS, "only_left"), Qt.MouseButton.LeftButton)
    assert shown(view) == everything


def test_chips_say_what_they_are(view: CompareView) -> None:
    assert view.sheet is not None
    for counts in facets(view.sheet):
        for value in counts.values:
            if counts.facet in (Facet.STATUS, Facet.MARKS):
                button = chip(view, counts.facet, value.value)
                label = value_label(counts.facet, value.value, view.sheet.vocabulary)
                rows = "1 row" if value.count == 1 else f"{value.count} rows"
                assert button.accessibleName() == f"{label}, {rows}"
                assert button.isCheckable()
                assert button.isEnabled() is bool(value.count)


def test_a_chosen_chip_is_told_by_more_than_its_colour(view: CompareView) -> None:
    button = chip(view, Facet.STATUS, "amended")
    before = button.sizeHint().width()
    view.toggle_facet(Facet.STATUS, "amended")
    assert button.isChecked()
    assert button.sizeHint().width() > before  # a tick


def test_the_list_behind_a_button_has_the_same_counts(view: CompareView, qtbot: QtBot) -> None:
    assert view.sheet is not None
    qtbot.mouseClick(view.facet_bar._buttons[Facet.TOPIC], Qt.MouseButton.LeftButton)
    popup = view.facet_bar.popup
    assert popup.isVisible()
    counted = next(counts for counts in facets(view.sheet) if counts.facet is Facet.TOPIC)
    assert {name for _, name in popup._boxes} == {value.value for value in counted.values}
    assert sum(value.count for value in counted.values) == view.row_count()
    box = popup._boxes[Facet.TOPIC, "economy"]
    assert box.accessibleName() == "Economy, 2 rows"
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert view.row_filter.topics == frozenset({"economy"})
    assert popup.isVisible()
    assert view.facet_bar._buttons[Facet.TOPIC].text() == "Topic: Economy"
    popup.close()


@pytest.mark.parametrize("form", [0, 1, 2])
def test_every_condition_can_be_reached_in_every_form(
    view: CompareView, window: MainWindow, form: int, qtbot: QtBot
) -> None:
    bar = view.facet_bar
    for width in range(1900, 640, -20):
        window.resize(width, 800)
        if bar.form == form:
            break
    assert bar.form == form
    offered = {facet for facet, _ in bar._chips if bar._labels[facet].isVisible()} | {
        facet for facet, button in bar._buttons.items() if button.isVisible()
    }
    for button in (bar.more, bar.all):
        if button.isVisible():
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
            offered |= {facet for facet, _ in bar.popup._boxes}
            assert bar.popup._words is not None
            bar.popup.close()
    assert offered == set(Facet)


@pytest.mark.parametrize("size", TEXT_SIZES)
@pytest.mark.parametrize("width", [760, 960, 1280, 1440, 2560])
def test_nothing_of_the_bar_is_cut_or_covered(view: CompareView, window: MainWindow, width: int, size: int) -> None:
    window.dresser.set_text_size(size)
    window.resize(width, 700)
    view.toggle_facet(Facet.STATUS, "amended")
    bar: FacetBar = view.facet_bar
    parts = [part for part in bar._order if part.isVisible()]
    boxes = [part.geometry() for part in (*parts, bar.counter)]
    for before, after in pairwise(boxes):
        assert before.right() < after.left()
    assert boxes[-1].right() < bar.width()
    for part in parts:
        assert part.width() >= part.minimumSizeHint().width()
        assert part.height() >= 28
    assert bar.counter.next_button.height() >= 28


def test_the_words_of_the_filter_stand_in_the_status_bar(view: CompareView, window: MainWindow) -> None:
    view.toggle_facet(Facet.STATUS, "amended")
    view.toggle_facet(Facet.MARKS, "key-changes")
    view.filter_words("army")
    assert view.sheet is not None
    words = "Status: amended; key changes; with the words \u201carmy\u201d"
    assert filter_in_words(view.row_filter, view.sheet.vocabulary) == words
    assert view.status() == f"{view.row_count()} of 9 rows: {words}"
    assert window.status.words.text() == view.status()
    view.clear_filter()
    assert window.status.words.text().startswith("9 rows: ")


def test_one_key_clears_everything(view: CompareView, window: MainWindow, qtbot: QtBot) -> None:
    view.set_filter(RowFilter(statuses=frozenset({Status.SAME}), key_changes=True, words="nothing like it"))
    assert view.row_count() == 0
    qtbot.keyClick(window, Qt.Key.Key_Backspace, CONTROL | SHIFT)
    assert view.row_filter == RowFilter()
    assert view.row_count() == 9
    assert not view.facet_bar.clear.isEnabled()
    assert view.facet_bar.words.text() == ""


def test_when_nothing_matches_a_sentence_and_one_button_say_so(view: CompareView, qtbot: QtBot) -> None:
    view.filter_words("<b>zzz</b>")
    assert view.empty.isVisible()
    assert "with the words \u201c<b>zzz</b>\u201d" in view.empty.sentence.text()
    assert view.empty.sentence.textFormat() is Qt.TextFormat.PlainText
    assert view.facet_bar.counter.text() == "no changes"
    assert view.empty.geometry() == view.table.rect()
    qtbot.mouseClick(view.empty.button, Qt.MouseButton.LeftButton)
    assert not view.empty.isVisible()
    assert view.row_count() == 9


def test_only_differences_by_key(view: CompareView, window: MainWindow, qtbot: QtBot) -> None:
    assert view.sheet is not None
    qtbot.keyClick(window, Qt.Key.Key_D, CONTROL)
    assert view.row_count() == 7
    assert all(entry.row.status is not Status.SAME for entry in view.sheet.rows)
    assert "only differences" in view.status()
    qtbot.keyClick(window, Qt.Key.Key_D, CONTROL)
    assert view.row_count() == 9


def test_words_are_typed_in_the_bar(view: CompareView, window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1900, 900)
    assert view.facet_bar.form == 0
    view.facet_bar.words.setFocus()
    qtbot.keyClicks(view.facet_bar.words, "ARMY")
    assert view.row_filter.words == "ARMY"
    qtbot.keyClicks(view.facet_bar.words, " x")
    assert view.facet_bar.words.text() == "ARMY x"
    qtbot.keyClick(view.facet_bar.words, Qt.Key.Key_Escape)
    assert view.row_filter.words == ""
    assert QApplication.focusWidget() is view.table


def test_sides_of_the_filter_are_exchanged_with_the_plans(view: CompareView) -> None:
    view.toggle_facet(Facet.STATUS, "only_left")
    rows = shown(view)
    view.set_order(Order.LEFT)
    view.swap()
    assert view.row_filter.statuses == frozenset({Status.ONLY_RIGHT})
    assert sorted(shown(view)) == sorted(rows)


def test_every_facet_and_value_has_a_name(view: CompareView) -> None:
    assert view.sheet is not None
    for counts in facets(view.sheet):
        assert facet_label(counts.facet)
        for value in counts.values:
            assert value_label(counts.facet, value.value, view.sheet.vocabulary)


def test_the_list_is_worked_with_keys_alone(view: CompareView, window: MainWindow, qtbot: QtBot) -> None:
    window.resize(760, 800)
    assert view.facet_bar.form == 2
    view.facet_bar.all.setFocus()
    qtbot.keyClick(view.facet_bar.all, Qt.Key.Key_Return)
    popup = view.facet_bar.popup
    first = popup.focusWidget()
    assert first is popup._boxes[Facet.STATUS, "amended"]
    qtbot.keyClick(first, Qt.Key.Key_Down)
    second = popup.focusWidget()
    assert second not in (None, first)
    qtbot.keyClick(second, Qt.Key.Key_Up)
    assert popup.focusWidget() is first
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert view.facet_bar.all.text() == "Filter (1)"
    assert view.facet_bar.all.accessibleName() == "Filter, 1 chosen"
    for letter in "\u044b\u05d0":  # of no list of keys
        QApplication.sendEvent(first, QKeyEvent(QEvent.Type.KeyPress, ord(letter), Qt.KeyboardModifier(0), letter))
    assert popup.isVisible()
    qtbot.keyClick(first, Qt.Key.Key_Escape)
    assert not popup.isVisible()
