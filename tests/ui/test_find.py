"""Words found in the rows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peaceplans.sheets.comparison.facets import Facet
from ui.compare.rows.found_words import CellHits, Finding
from ui.compare.rows.rows_model import Column
from ui.compare.view import CompareView
from ui.window import MainWindow

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def active(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    assert window.view is not None
    window.view.table.setFocus()


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("army", "The Army and the ARMY", ["Army", "ARMY"]),
        ("zaporizhzhia", "Zaporízhzhia", ["Zaporízhzhia"]),
        ("украина", "Украина и УКРАИНА", ["Украина", "УКРАИНА"]),
        ("йод", "И\u0306од", ["И\u0306од"]),
        ("السلام", "قبل السلام بعد", ["السلام"]),
        ("ukraine's", "Ukraine\u2019s forces", ["Ukraine\u2019s"]),
        ("power", "\U0001f600 power \U0001f600 power", ["power", "power"]),
        ("strasse", "Straße", ["Straße"]),
        ("only left", "only\u00a0left", ["only\u00a0left"]),
        ("  ", "anything", []),
        ("aa", "aaaa", ["aa", "aa"]),
    ],
)
def test_capitals_accents_and_scripts(words: str, text: str, found: list[str]) -> None:
    units = text.encode("utf-16-le")
    ranges = Finding(words).ranges(text)
    assert [units[2 * start : 2 * (start + length)].decode("utf-16-le") for start, length in ranges] == found


def look_for(view: CompareView, words: str) -> None:
    view.toolbar.find_field.field.setText(words)


def test_hits_are_counted_and_stepped_through(view: CompareView, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F, CONTROL)
    field = view.toolbar.find_field
    assert QApplication.focusWidget() is field.field
    qtbot.keyClicks(field.field, "guarantee")
    total = len(view.search.hits)
    assert total > 3
    assert field.count.text() == f"1 of {total}"
    seen = [view.search.current]
    for number in range(2, total + 1):
        qtbot.keyClick(field.field, Qt.Key.Key_Return)
        assert field.count.text() == f"{number} of {total}"
        seen.append(view.search.current)
    assert seen == list(view.search.hits)
    qtbot.keyClick(window, Qt.Key.Key_F3)
    assert field.count.text() == f"1 of {total}"
    assert "from the first one again" in view.table.notice.words
    qtbot.keyClick(window, Qt.Key.Key_F3, SHIFT)
    assert field.count.text() == f"{total} of {total}"


def test_a_hit_selects_its_row_and_is_brought_into_sight(view: CompareView, window: MainWindow) -> None:
    window.resize(1440, 420)
    look_for(view, "free trade agreement")
    assert view.search.current is not None
    shown = view.table.selected()
    assert shown is not None
    assert shown.row.id == "points:9"
    assert view.table.currentIndex().column() == Column.RIGHT
    top = view.table.rowViewportPosition(view.table.currentIndex().row())
    assert -10 <= top <= view.table.viewport().height() - 30


def test_all_three_columns_are_searched(view: CompareView) -> None:
    look_for(view, "800,000")
    assert {hit.column for hit in view.search.hits} == {Column.MIDDLE, Column.RIGHT}
    look_for(view, "600,000")
    assert {hit.column for hit in view.search.hits} == {Column.MIDDLE, Column.LEFT}


def test_what_is_counted_is_what_is_framed(view: CompareView) -> None:
    assert view.sheet is not None
    for words in ("a", "Ukraine", "<script>", "zaporizhzhia", "\u0627\u0644\u0633\u0644\u0627\u0645", "note", " to "):
        finding = Finding(words)
        painted = 0
        for shown in view.sheet.rows:
            row = view.table.shelf.row(shown)
            for card in (row.left, row.right):
                cell = CellHits(finding, -1)
                painted += sum(len(cell.next_in(part.text)) for part in card.paragraphs if part.running)
            painted += len(CellHits(finding, -1).next_in(row.middle.text))
        assert painted == len(finding.hits(view.sheet)), words


def test_the_frame_of_the_current_hit_is_painted(view: CompareView, window: MainWindow) -> None:
    view.table.settle()
    before = view.table.viewport().grab().toImage()
    look_for(view, "limited to")
    after = view.table.viewport().grab().toImage()
    assert after != before
    found = window.dresser.look.colours.found.rgb()
    assert any(
        after.pixel(x, y) == found for x in range(0, after.width(), 2) for y in range(0, min(after.height(), 300), 2)
    )


def test_no_match_says_so(view: CompareView) -> None:
    look_for(view, "qqqq")
    assert view.toolbar.find_field.count.text() == "no match"
    assert not view.toolbar.find_field.next_button.isEnabled()
    view.search.step(1)
    assert view.search.current is None


def test_escape_closes_and_gives_the_keys_back(view: CompareView, window: MainWindow, qtbot: QtBot) -> None:
    view.find_words()
    look_for(view, "fund")
    qtbot.keyClick(view.toolbar.find_field.field, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is view.table
    assert view.search.hits == ()
    assert not view.toolbar.find_field.count.isVisible()
    assert view.strip._found == frozenset()
    view.find_words()
    assert view.toolbar.find_field.words == "fund"
    assert view.toolbar.find_field.field.selectedText() == "fund"


def test_a_filter_counts_anew_and_the_strip_marks_what_is_found(view: CompareView, qtbot: QtBot) -> None:
    look_for(view, "guarantee")
    assert view.strip._found == {hit.row_id for hit in view.search.hits}
    before = len(view.search.hits)
    view.toggle_facet(Facet.STATUS, "same")
    qtbot.waitUntil(lambda: len(view.search.hits) < before)
    assert view.toolbar.find_field.count.text() == "no match"
    view.clear_filter()
    qtbot.waitUntil(lambda: len(view.search.hits) == before)


def test_the_description_of_the_field_is_read_aloud(view: CompareView) -> None:
    look_for(view, "fund")
    assert view.toolbar.find_field.field.accessibleName()
    assert view.toolbar.find_field.field.accessibleDescription() == view.toolbar.find_field.count.text()


@pytest.mark.parametrize("size", [100, 150, 200])
def test_the_field_has_room_while_one_looks_for_words(view: CompareView, window: MainWindow, size: int) -> None:
    window.dresser.set_text_size(size)
    window.resize(960, 600)
    look_for(view, "guarantee")
    QApplication.sendPostedEvents()
    bar, field = view.toolbar, view.toolbar.find_field
    for part in (field.field, field.count, field.previous_button, field.next_button, bar.order_button, bar.mode_button):
        assert part.isVisible()
        assert part.width() >= min(part.minimumSizeHint().width(), part.maximumWidth())
        assert part.mapTo(bar, part.rect().topRight()).x() <= bar.width()
    look_for(view, "")
    QApplication.sendPostedEvents()
    assert bar.export_button.isVisible()
    assert bar.panel_button.isVisible()
