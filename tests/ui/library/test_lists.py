"""The lists of the library page: what they show and say, filter, order, copy, remember."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from peaceplans.model.anchors import read_anchor
from peaceplans.report.citing.style import CitationStyle
from peaceplans.report.html.page import html
from peaceplans.sheets.library.choice import Shelf
from tests.ui.library.conftest import Make
from tests.ui.reported import reported
from ui.library.page import LibraryPage
from ui.library.row_menu import RowMenu
from ui.places import Place


def listed(page: LibraryPage) -> list[str]:
    return [row.anchor for row in page.table.rows.rows if row.anchor]


def spoken(page: LibraryPage, anchor: str) -> str:
    row = page.table.rows.row_of(anchor)
    return str(page.table.rows.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_plans_are_listed_by_date_with_their_evidence_in_words(page: LibraryPage) -> None:
    assert listed(page) == ["draft", "rumour", "points"]
    told = spoken(page, "rumour")
    assert "no public text; a reconstruction" in told
    assert "points stated: 28, entries:" in told
    assert "inferred" in told
    assert "leaked, never formally published" in spoken(page, "draft")


def test_every_shelf_is_a_sound_model(record_page: LibraryPage, qtmodeltester: ModelTester) -> None:
    for shelf in Shelf:
        record_page.show_shelf(shelf)
        qtmodeltester.check(record_page.table.rows)


def test_a_title_puts_the_list_in_order_and_again_the_other_way_round(page: LibraryPage, qtbot: QtBot) -> None:
    header = page.table.header
    column = [one.sorting for one in page.table.rows.columns].index("title")
    place = QPoint(header.sectionPosition(column) + 12, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    titles = [page.table.rows.rows[number].spoken for number in range(3)]
    assert titles == sorted(titles)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [page.table.rows.rows[number].spoken for number in range(3)] == titles[::-1]
    assert "\u2193" in page.toolbar.sorting_button.text()


def test_the_filter_is_typed_and_emptied(page: LibraryPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.toolbar.filter_field, "framework")
    assert listed(page) == ["points"]
    assert "framework" in page.status()
    qtbot.keyClicks(page.toolbar.filter_field, "zzz")
    assert not page.content.empty.isHidden()
    assert page.table.isHidden()
    page.content.empty.button.click()
    assert len(listed(page)) == 3
    assert page.toolbar.filter_field.text() == ""
    qtbot.keyClicks(page.toolbar.filter_field, "draft")
    qtbot.keyClick(page.toolbar.filter_field, Qt.Key.Key_Escape)
    assert len(listed(page)) == 3
    qtbot.keyClick(page.toolbar.filter_field, Qt.Key.Key_Down)
    assert page.table.hasFocus()


def test_a_kind_is_shown_alone(record_page: LibraryPage) -> None:
    record_page.set_kind("memorandum")
    assert set(listed(record_page)) == {"russia-istanbul-memorandum-june-2025", "ukraine-memorandum-june-2025"}
    record_page.show_shelf(Shelf.INSTRUMENTS)
    assert len(listed(record_page)) == 36
    record_page.set_kind("reference")
    assert "nato-a5" in listed(record_page)
    assert "us-15y" not in listed(record_page)


def test_instruments_stand_under_headings_that_the_keys_pass_over(record_page: LibraryPage, qtbot: QtBot) -> None:
    record_page.toolbar.shelf_buttons[Shelf.INSTRUMENTS].click()
    rows = record_page.table.rows.rows
    headings = [row.heading for row in rows if row.heading]
    assert headings[0] == "Offers"
    assert "Partnerships without a defence clause" in headings
    assert rows[0].heading
    record_page.table.setFocus()
    seen = []
    for _ in range(len(rows)):
        current = record_page.table.current()
        assert current
        seen.append(current.anchor)
        qtbot.keyClick(record_page.table, Qt.Key.Key_Down)
    assert list(dict.fromkeys(seen)) == [row.anchor for row in rows if row.anchor]
    qtbot.keyClick(record_page.table, Qt.Key.Key_Home)
    qtbot.keyClick(record_page.table, Qt.Key.Key_Up)
    current = record_page.table.current()
    assert current
    assert current.anchor == seen[0]


def test_enter_opens_an_instrument_among_the_guarantees(page: LibraryPage, qtbot: QtBot) -> None:
    page.show_shelf(Shelf.INSTRUMENTS)
    page.table.select("offer")
    page.table.setFocus()
    with qtbot.waitSignal(page.desk.place_asked) as asked:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert asked.args == ["offer"]


def test_sources_say_where_they_are_used(record_page: LibraryPage) -> None:
    record_page.show_shelf(Shelf.SOURCES)
    assert len(listed(record_page)) == len(record_page.desk.library.all_sources())
    assert "sources: 925 of 925" in record_page.status().replace(str(len(listed(record_page))), "925")
    record_page.table.select("source/p20-s05")
    record_page.panel.settle()
    text = record_page.panel.text.toPlainText()
    assert "Where it is used" in text
    assert "20-point draft" in text


def test_an_address_is_opened_only_by_a_click(page: LibraryPage, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    page.show_shelf(Shelf.SOURCES)
    for source in ("source/s1", "source/s3"):
        page.table.select(source)
        page.panel.settle()
        assert opened == []
        page.doings.copy_address()
    assert QGuiApplication.clipboard().text() == "javascript:alert(1)"
    page.panel.text.follow(QUrl("javascript:alert(1)"))
    page.panel.text.follow(QUrl("file:///etc/passwd"))
    assert opened == []
    page.panel.text.follow(QUrl("https://example.org/draft"))
    assert [url.toString() for url in opened] == ["https://example.org/draft"]


def test_what_was_not_found_is_a_list_too(record_page: LibraryPage) -> None:
    record_page.toolbar.shelf_buttons[Shelf.NOT_FOUND].click()
    shown = [row.spoken for row in record_page.table.rows.rows]
    assert shown == [" ".join(one.split()) for one in record_page.desk.library.not_found()]
    assert record_page.anchor() == ""
    record_page.doings.new_note()
    assert not record_page.panel.notes.is_editing


def test_hostile_text_stays_text(page: LibraryPage) -> None:
    page.show_shelf(Shelf.SOURCES)
    page.table.select("source/s3")
    page.panel.settle()
    assert '<img src="file:///etc/passwd">' in page.panel.text.toPlainText()
    assert "<img" not in page.panel.text.toHtml().replace("&lt;img", "")
    page.copy()
    assert "<img" not in QGuiApplication.clipboard().mimeData().html()
    document = reported(page)
    assert document
    assert "<script>alert" not in html(document)


def test_where_there_is_no_room_all_stands_in_one_column(make: Make, library: Library) -> None:
    page = make(library, size=(700, 500), text_size=200)
    assert page.table.rows.columnCount() == 1
    text = str(page.table.rows.index(0, 0).data())
    assert "20 Nov 2025" in text
    assert "entries:" in text
    assert "summary of a published text" in text.replace("\u00a0", " ")
    page.desk.dresser.set_text_size(100)
    page.resize(1350, 800)
    QApplication.processEvents()
    assert page.table.rows.columnCount() == 5
    page.desk.dresser.set_text_size(100)


def test_every_source_has_the_same_height_whatever_was_shown_before(record_page: LibraryPage) -> None:
    record_page.show_shelf(Shelf.INSTRUMENTS)
    record_page.show_shelf(Shelf.SOURCES)
    table = record_page.table
    assert {table.rowHeight(row) for row in range(60)} == {table.delegate.uniform_height()}
    record_page.show_shelf(Shelf.INSTRUMENTS)
    widths = [table.columnWidth(column) for column in range(table.rows.columnCount())]
    for row in range(table.rows.rowCount()):
        assert table.rowHeight(row) == table.delegate.height(row, widths)


def test_the_place_is_remembered(record_page: LibraryPage) -> None:
    record_page.show_shelf(Shelf.SOURCES)
    record_page.set_words("reuters")
    record_page.set_sorting("uses")
    record_page.table.select(listed(record_page)[3])
    place = record_page.place()
    record_page.show_shelf(Shelf.PLANS)
    written = Place.from_text(place.to_text())
    assert written
    record_page.go(written)
    assert record_page.place() == place
    assert record_page.toolbar.filter_field.text() == "reuters"


@pytest.mark.parametrize(
    "state",
    [
        {"shelf": "nothing"},
        {"shelf": "plans", "plan": "gone", "item": "x"},
        {"shelf": 3, "words": [], "kind": {}, "sorting": "uses", "descending": "x", "plan": None},
        {"shelf": "sources", "kind": "plan", "sorting": "points", "item": 4},
        {},
    ],
)
def test_a_place_that_names_nothing_is_passed_over(page: LibraryPage, state: dict[str, object]) -> None:
    page.go(Place("library", state))
    assert not page.choice.plan
    assert not page.choice.kind


def test_words_are_found_in_the_list(page: LibraryPage, qtbot: QtBot) -> None:
    page.find_words()
    qtbot.keyClicks(page.toolbar.find_field.field, "framework")
    current = page.table.current()
    assert current
    assert current.anchor == "points"
    assert page.toolbar.find_field.count.text() == "1 of 1"
    qtbot.keyClick(page.toolbar.find_field.field, Qt.Key.Key_Escape)
    assert page.table.delegate.found == {}


def test_a_row_is_copied_with_citation_and_as_a_link(page: LibraryPage) -> None:
    page.table.select("draft")
    page.doings.copy_link()
    assert QGuiApplication.clipboard().text() == "[[draft]]"
    page.copy()
    told = QGuiApplication.clipboard().text()
    assert told.startswith("A draft that leaked: leaked, never formally published; every point known")
    assert told.endswith("\nA draft that leaked, November 20, 2025.\n")
    page.show_shelf(Shelf.SOURCES)
    page.table.select("source/s1")
    page.copy()
    assert QGuiApplication.clipboard().text() == (
        "\u201cThe draft in full,\u201d Axios, November 20, 2025, https://example.org/draft?a=1&b=2.\n"
    )
    page.desk.settings.citation = CitationStyle.APA
    page.copy()
    assert QGuiApplication.clipboard().text() == (
        "Axios. (2025, November 20). The draft in full. https://example.org/draft?a=1&b=2\n"
    )
    rich = QGuiApplication.clipboard().mimeData().html()
    assert "<i>The draft in full</i>" in rich
    assert '<a href="https://example.org/draft?a=1&amp;b=2">' in rich


def test_the_menu_of_a_row(page: LibraryPage) -> None:
    page.show_shelf(Shelf.SOURCES)
    menu = RowMenu(page)
    names = [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]
    assert names[0] == "Open"
    assert "Copy address" in names
    menu.deleteLater()


def test_a_note_hangs_on_the_row_and_is_counted(page: LibraryPage) -> None:
    page.table.select("points")
    page.desk.do(lambda: page.desk.library.notes.create(text="A note", anchors=("points",)))
    assert "1 note" in spoken(page, "points")
    assert page.anchor() == "points"
    page.panel.settle()
    assert page.panel.notes.has_notes
    page.doings.new_note()
    assert page.panel.notes.is_editing


def test_the_list_stays_where_it_is_when_a_note_is_written(record_page: LibraryPage) -> None:
    record_page.table.select("ua-us-20")
    before = record_page.table.verticalScrollBar().value()
    assert before > 0
    record_page.desk.do(lambda: record_page.desk.library.notes.create(text="x", anchors=("library",)))
    current = record_page.table.current()
    assert current
    assert current.anchor == "ua-us-20"
    assert record_page.table.verticalScrollBar().value() == before
    record_page.desk.undo.undo()


def test_a_report_has_what_is_listed(page: LibraryPage) -> None:
    page.set_words("framework")
    document = reported(page)
    assert document
    assert document.subtitle == "1 of 3 plans"
    page.show_shelf(Shelf.SOURCES)
    document = reported(page)
    assert document
    assert document.title == "Sources of the library"


def test_the_page_shows_plans_points_and_sources(page: LibraryPage) -> None:
    for name in ("draft", "points:4", "source/s1"):
        assert page.shows(read_anchor(name)), name
    for name in ("offer", "draft:99", "source/none", "nothing", "event/e1", "topic/other", "library"):
        assert not page.shows(read_anchor(name)), name
    page.show_anchor(read_anchor("source/s2"))
    assert page.choice.shelf is Shelf.SOURCES
    assert page.anchor() == "source/s2"
