"""The guarantees page on a library of its own: what is shown, said, copied, reported, remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from peaceplans.model.anchors import read_anchor
from peaceplans.model.notes import NoteKind
from peaceplans.report.citing.style import CitationStyle
from peaceplans.report.html.page import html
from tests.ui.guarantees.conftest import Make
from tests.ui.reported import reported
from ui.actions import plain
from ui.export.dialog import ExportDialog
from ui.guarantees.cell_menu import CellMenu
from ui.guarantees.fields_model import Role
from ui.guarantees.page import GuaranteesPage
from ui.places import Place


def cell_text(page: GuaranteesPage, instrument: str, key: str) -> str:
    return str(page.table.fields.place_of(instrument, key).data())


def spoken(page: GuaranteesPage, instrument: str, key: str) -> str:
    return str(page.table.fields.place_of(instrument, key).data(Qt.ItemDataRole.AccessibleTextRole))


def columns(page: GuaranteesPage) -> list[str]:
    return [one.id for one in page.sheet.instruments]


def test_the_reference_is_the_first_column_and_says_so(page: GuaranteesPage) -> None:
    assert columns(page) == ["treaty", "offer"]
    assert page.table.fields.head(0)[:2] == ("Article 5", "reference \u00b7 in force \u00b7 pinned")
    assert page.table.fields.head(1)[1] == "offered \u00b7 28 Dec 2025"
    assert not any(page.table.fields.differs(row, 0) for row in range(page.table.fields.rowCount()))


def test_states_are_written_out_and_never_a_dash(page: GuaranteesPage) -> None:
    assert cell_text(page, "offer", "trigger").startswith("not published; the linked draft")
    assert cell_text(page, "offer", "military-response").startswith("not found")
    for row in range(page.table.fields.rowCount()):
        for column in range(page.table.fields.columnCount()):
            assert str(page.table.fields.index(row, column).data()).strip(" -\u2013\u2014")


def test_cells_say_aloud_all_that_their_look_says(page: GuaranteesPage) -> None:
    assert spoken(page, "offer", "duration").startswith(
        "Duration, US offer: 15 years. Differs from Article 5; reported"
    )
    assert "whether it differs from Article 5 cannot be said" in spoken(page, "offer", "trigger").lower().replace(
        "article", "Article"
    )
    assert "the reference" in spoken(page, "treaty", "duration").lower()
    assert page.table.fields.place_of("offer", "duration").data(Role.DIFFERS) is True
    assert page.table.fields.place_of("offer", "trigger").data(Role.DIFFERS) is False


def test_the_model_is_sound(page: GuaranteesPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.table.fields)
    page.set_differing(True)
    qtmodeltester.check(page.content.durations.chart.model_)


def test_only_fields_that_differ(page: GuaranteesPage) -> None:
    shown = [key.id for key in page.sheet.fields]
    page.toolbar.differing_button.click()
    left = [key.id for key in page.sheet.fields]
    assert left == [key for key in shown if page.sheet.differs(page.record.instruments["offer"], key)]
    assert 0 < len(left) < len(shown)
    assert "only fields that differ" in page.status()
    page.toolbar.differing_button.click()
    assert [key.id for key in page.sheet.fields] == shown


def test_the_cell_stays_the_current_one_when_fields_are_left_out(page: GuaranteesPage) -> None:
    page.table.select_cell("offer", "duration")
    page.set_differing(True)
    assert page.table.cell() == ("offer", "duration")
    page.set_differing(False)
    page.table.select_cell("offer", "trigger")
    page.set_differing(True)
    assert page.table.cell()[0] == "offer"  # the field is gone, the instrument stays


def test_checking_against_article_5_says_it_in_every_cell_and_counts(page: GuaranteesPage) -> None:
    page.set_reference("")
    page.toolbar.checking_button.click()
    assert page.choice.against == "treaty"
    assert cell_text(page, "offer", "duration").startswith("differs\n15 years")
    assert cell_text(page, "offer", "trigger").startswith("cannot be said\nnot published")
    assert not cell_text(page, "treaty", "duration").startswith("differs")
    tally = page.sheet.tally(page.record.instruments["offer"])
    assert tally.all == len(page.record.vocabulary.fields)
    words = f"{tally.all} fields: {tally.same} the same, {tally.differ} differ, {tally.unsaid} cannot be said"
    assert words in page.content.tally.lines.text()
    assert words in page.status()
    page.toolbar.checking_button.click()
    assert page.content.tally.isHidden()
    assert cell_text(page, "offer", "duration").startswith("15 years")


def test_without_a_reference_nothing_is_said_to_differ(page: GuaranteesPage) -> None:
    page.set_reference("")
    assert columns(page) == ["treaty", "offer"]
    assert not page.table.fields.pinned
    assert "differ from the reference" not in page.status()
    assert "differs" not in spoken(page, "offer", "duration")


def test_nothing_chosen_has_a_sentence_and_a_way_on(page: GuaranteesPage) -> None:
    page.set_reference("")
    page.choose(())
    assert page.content.table_card.isHidden()
    assert page.content.empty.sentence.text()
    assert page.status() == "No instrument is chosen"
    assert reported(page) is None
    page.content.empty.button.click()
    assert page.toolbar.picker.list is not None
    assert page.toolbar.picker.list.isVisible()
    page.toolbar.picker.list.close()


def test_no_field_differs_has_a_sentence_and_a_way_on(page: GuaranteesPage) -> None:
    page.choose(())
    page.set_differing(True)
    assert page.content.table_card.isHidden()
    page.content.empty.button.click()
    assert not page.choice.differing
    assert not page.content.table_card.isHidden()


def test_a_place_is_come_back_to(page: GuaranteesPage) -> None:
    page.set_differing(True)
    page.table.select_cell("offer", "duration")
    there = Place.from_text(page.place().to_text())
    assert there is not None
    page.set_differing(False)
    page.set_reference("")
    page.choose(["treaty"])
    page.go(there)
    assert page.place() == there
    assert page.table.cell() == ("offer", "duration")


@pytest.mark.parametrize(
    "state",
    [
        {"chosen": "offer"},
        {"chosen": [1, None, "offer", "gone"], "against": 7, "cell": ["offer"]},
        {"cell": [1, 2]},
        {},
    ],
)
def test_a_place_that_is_none_is_passed_over(page: GuaranteesPage, state: dict[str, object]) -> None:
    page.go(Place("guarantees", state))
    assert page.status()


def test_moves_are_told(page: GuaranteesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.place_changed) as told:
        page.table.select_cell("offer", "trigger")
    assert told.args == [False]
    with qtbot.waitSignal(page.place_changed) as told:
        page.set_reference("")
    assert told.args == [True]


def test_anchors_lead_to_instruments_and_fields(page: GuaranteesPage) -> None:
    assert page.shows(read_anchor("offer#trigger"))
    assert page.shows(read_anchor("treaty"))
    assert not page.shows(read_anchor("offer#nothing"))
    assert not page.shows(read_anchor("points"))
    assert not page.shows(read_anchor("points:3"))
    page.choose(())
    page.set_differing(True)
    page.show_anchor(read_anchor("offer#trigger"))
    assert page.table.cell() == ("offer", "trigger")
    assert page.anchor() == "offer#trigger"


def test_copying_a_cell_brings_where_it_comes_from(page: GuaranteesPage) -> None:
    page.desk.settings.citation = CitationStyle.PLAIN
    page.table.select_cell("offer", "duration")
    page.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().startswith("US offer, Duration: 15 years\n(The offer of the United States, 28 December 2025")
    assert "reported, after " in data.text()
    assert "<b>US offer, Duration</b>" in data.html()


def test_copying_a_field_and_an_instrument(page: GuaranteesPage) -> None:
    page.table.select_cell("offer", "duration")
    page.copy_row()
    text = QGuiApplication.clipboard().text()
    assert "Article 5, Duration" in text
    assert "US offer, Duration" in text
    page.copy_instrument()
    text = QGuiApplication.clipboard().text()
    assert text.count("US offer, ") == len(page.sheet.fields)
    page.copy_link()
    assert QGuiApplication.clipboard().text() == "[[offer#duration]]"


def test_hostile_text_is_text(page: GuaranteesPage) -> None:
    page.table.select_cell("offer", "legal-form")
    page.panel.fill()
    page.copy()
    for rich in (page.panel.text.toHtml(), QGuiApplication.clipboard().mimeData().html()):
        assert "<script" not in rich.lower()
        assert "<img" not in rich.lower()


def test_the_panel_tells_the_cell_in_full(page: GuaranteesPage) -> None:
    page.table.select_cell("offer", "trigger")
    page.panel.fill()
    text = page.panel.text.toPlainText()
    for told in ("US offer", "Trigger", "not published", "the text is secret", "Told by one side", "Sources"):
        assert told in text
    assert "Whether they differ cannot be said: in US offer it is not published." in text


def test_the_panel_leads_to_points_and_leaves_the_web_to_the_desktop(
    page: GuaranteesPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda address: opened.append(address.toString()))
    with qtbot.waitSignal(page.desk.place_asked) as asked:
        page.panel.text.follow(QUrl("place:points%3A3"))
    assert asked.args == ["points:3"]
    page.panel.text.follow(QUrl("https://example.org/x"))
    page.panel.text.follow(QUrl("file:///etc/passwd"))
    page.panel.text.follow(QUrl("javascript:alert(1)"))
    assert opened == ["https://example.org/x"]


def test_a_note_on_a_cell_is_counted_in_it(page: GuaranteesPage, library: Library) -> None:
    page.table.select_cell("offer", "trigger")
    assert page.desk.do(lambda: library.notes.create(text="Ask Kyiv.", anchors=("offer#trigger",)))
    assert "1 note" in cell_text(page, "offer", "trigger")
    assert "1 note" in spoken(page, "offer", "trigger")
    assert page.table.cell() == ("offer", "trigger")
    assert [note.text for note in page.notes_shown()] == ["Ask Kyiv."]
    page.desk.undo.undo()
    assert "note" not in cell_text(page, "offer", "trigger").replace("not ", "")


def test_notes_and_corrections_hang_on_the_current_cell(page: GuaranteesPage, library: Library) -> None:
    page.table.select_cell("offer", "duration")
    page.correct()
    found = library.notes.on(["offer#duration"])
    assert [note.kind for note in found] == [NoteKind.CORRECTION]
    assert page.panel.notes.is_editing
    page.panel.notes.close_note()


def test_a_report_says_what_is_shown(page: GuaranteesPage) -> None:
    page.set_differing(True)
    document = reported(page)
    assert document is not None
    told = html(document)
    for key in page.record.vocabulary.fields.values():
        assert (f">{key.label}<" in told) is (key in page.sheet.fields)
    assert "US offer" in document.subtitle
    assert "Article 5" in document.subtitle


def test_a_report_has_the_notes_that_are_chosen(page: GuaranteesPage, library: Library) -> None:
    for text in ("Ask Kyiv.", "Ask Washington."):
        page.desk.do(lambda text=text: library.notes.create(text=text, anchors=("offer#trigger",)))
    chosen = next(note for note in page.notes_shown() if note.text == "Ask Kyiv.")
    document = reported(page, frozenset({chosen.id}))
    assert document is not None
    told = html(document)
    assert "Ask Kyiv." in told
    assert "Ask Washington." not in told


def test_enter_opens_the_cell_as_text(page: GuaranteesPage, qtbot: QtBot) -> None:
    from ui.guarantees.field_window import FieldWindow

    page.table.select_cell("offer", "duration")
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    window = page.findChild(FieldWindow)
    assert window is not None
    assert window.windowTitle() == "Duration, US offer"
    assert "15 years" in window.text.toPlainText()
    window.close()


def test_words_are_found_in_cells_and_stepped_through(page: GuaranteesPage) -> None:
    page.find_words()
    page.toolbar.find_field.field.setText("russian INVASION")
    assert page.table.cell() == ("offer", "trigger")
    assert page.toolbar.find_field.count.text() == "1 of 1"
    place = page.table.currentIndex()
    ((start, length),) = page.finding.in_cell(place.row(), place.column())
    text = "".join(run.text for run in page.table.fields.runs(place.row(), place.column()))
    assert text[start : start + length] == "Russian invasion"
    page.toolbar.find_field.field.setText("years")
    total = len(page.finding.hits)
    for number in range(2, total + 2):
        page.step_hit(1)
        assert page.finding.number == (number - 1) % total + 1
    page.toolbar.find_field.field.setText("nowhere to be found")
    assert page.toolbar.find_field.count.text() == "no match"
    page.toolbar.find_field.close_search()
    assert not page.finding.hits


def test_the_menu_offers_what_can_be_done(page: GuaranteesPage) -> None:
    page.table.select_cell("offer", "duration")
    menu = CellMenu(page)
    texts = [plain(action.text()).partition("\t")[0] for action in menu.actions()]
    assert "I think this is wrong\u2026" in texts
    next(action for action in menu.actions() if plain(action.text()) == "Copy link").trigger()
    assert QGuiApplication.clipboard().text() == "[[offer#duration]]"
    menu.deleteLater()


def test_a_click_on_the_pinned_column_selects_its_cell(make: Make, bundled: Library, qtbot: QtBot) -> None:
    page = make(bundled, size=(900, 500))
    page.choose(bundled_ids(page))
    page.table.horizontalScrollBar().setValue(400)
    assert page.table.pinned.isVisible()
    place = QPoint(20, page.table.instrument_header.height() + 10)
    qtbot.mouseClick(page.table.pinned, Qt.MouseButton.LeftButton, pos=place)
    assert page.table.cell() == ("nato-a5", page.sheet.fields[0].id)


def bundled_ids(page: GuaranteesPage) -> list[str]:
    return list(page.record.instruments)


def test_the_current_cell_is_never_under_the_pinned_column(make: Make, bundled: Library) -> None:
    page = make(bundled, size=(900, 500))
    page.choose(bundled_ids(page))
    table = page.table
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum())
    for column in range(table.fields.columnCount() - 1, 0, -1):
        table.setCurrentIndex(table.fields.index(0, column))
        table.scrollTo(table.currentIndex())
        assert table.columnViewportPosition(column) >= (table.columnWidth(0) if table.pinned.isVisible() else 0)


def test_no_picture_of_anything_remote(page: GuaranteesPage, tmp_path: Path) -> None:
    assert page.panel.text.loadResource(2, QUrl("https://example.org/a.png")) is None


@pytest.mark.parametrize("size", [(904, 545), (1200, 665), (2470, 1385)])
@pytest.mark.parametrize("text_size", [80, 100, 200])
def test_rows_are_as_high_as_their_text_and_columns_fill_the_width(
    make: Make, bundled: Library, size: tuple[int, int], text_size: int, qtbot: QtBot
) -> None:
    table = make(bundled, size=size, text_size=text_size).table
    for row in range(table.fields.rowCount()):
        for column in range(table.fields.columnCount()):
            runs = table.fields.runs(row, column)
            assert table.rowHeight(row) >= table.shelf.height(runs, table.columnWidth(column))
    widths = [table.columnWidth(column) for column in range(table.fields.columnCount())]
    assert max(widths) - min(widths) <= 1
    assert table.horizontalHeader().length() >= table.viewport().width() - 1
    qtbot.waitUntil(lambda: table.instrument_header.height() < table.height() * 0.5)


def test_tab_goes_through_the_page_as_one_reads_it(page: GuaranteesPage, qtbot: QtBot) -> None:
    page.toolbar.picker.setFocus()
    for expected in (
        page.toolbar.against_button,
        page.toolbar.differing_button,
        page.toolbar.checking_button,
        page.toolbar.find_field.field,
        page.toolbar.export_button,
        page.toolbar.panel_button,
        *page.bar.views.values(),
        page.bar.conditions,
        page.content.durations.fold_button,
        page.content.durations.chart,
        page.table,
        page.panel.text,
    ):
        focused = page.window().focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        assert page.window().focusWidget() is expected


def test_the_button_exports_what_is_shown(page: GuaranteesPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.toolbar.export_button, Qt.MouseButton.LeftButton)
    dialog = page.window().findChild(ExportDialog)
    assert dialog
    dialog.close()


def test_a_cell_is_cited_in_the_style_that_was_chosen(page: GuaranteesPage) -> None:
    page.table.select_cell("offer", "duration")
    told = {}
    for style in CitationStyle:
        page.desk.settings.citation = style
        page.copy()
        told[style] = QGuiApplication.clipboard().text()
    assert "after " in told[CitationStyle.PLAIN]
    assert "http://" not in told[CitationStyle.PLAIN]
    for style in (CitationStyle.CHICAGO, CitationStyle.APA, CitationStyle.OSCOLA):
        assert "ased on " in told[style]
        assert "http://" in told[style]
    assert len(set(told.values())) == len(CitationStyle)
