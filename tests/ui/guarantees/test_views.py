"""One field of all instruments, and the figures of the term by date: rows, keys, places, what they copy and report."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from peaceplans.model.anchors import read_anchor
from peaceplans.report.text.page import text
from peaceplans.sheets.guarantees.choice import Choice, View
from peaceplans.sheets.guarantees.field_sheet import FieldOrder
from tests.ui.guarantees.conftest import Make
from tests.ui.reported import reported
from ui.guarantees.entry_list import EntryList
from ui.guarantees.page import GuaranteesPage
from ui.places import Place


@pytest.fixture
def rows(record_page: GuaranteesPage) -> EntryList:
    """Durations of all instruments."""
    record_page.set_field("duration")
    assert record_page.content.field
    return record_page.content.field.list


def told(rows: EntryList) -> list[str]:
    model = rows.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def test_all_instruments_stand_under_their_groups(record_page: GuaranteesPage, rows: EntryList) -> None:
    spoken = told(rows)
    assert [one for one in spoken if ":" not in one] == [
        "Offers and requests",
        "Clauses of plans",
        "Agreements",
        "Partnerships without a defence clause",
        "Reference treaties",
    ]
    assert len(spoken) == 36 + 5
    assert (
        "US 15-year offer, Mar-a-Lago, offered, 28 to 29 Dec 2025, Offers and requests: 15 years. reported; 2 sources."
        in spoken
    )
    assert record_page.status().startswith("Duration of 36 instruments: ")


def test_keys_pass_over_the_headings(record_page: GuaranteesPage, rows: EntryList, qtbot: QtBot) -> None:
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Home)
    assert record_page.content.cell(View.FIELD)[0] == "ksc-22"
    qtbot.keyClick(rows, Qt.Key.Key_Up)
    assert record_page.content.cell(View.FIELD)[0] == "ksc-22"
    seen = ["ksc-22"]
    for _ in range(40):
        qtbot.keyClick(rows, Qt.Key.Key_Down)
        name = record_page.content.cell(View.FIELD)[0]
        if name != seen[-1]:
            seen.append(name)
    assert len(seen) == 36
    assert len(set(seen)) == 36


def test_the_panel_follows_and_enter_opens(
    record_page: GuaranteesPage, rows: EntryList, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_page.workspace.set_panel_open(True)
    record_page.select("de-24", "duration")
    record_page.panel.fill()
    assert "Germany-Ukraine agreement 2024" in record_page.panel.text.toPlainText()
    assert record_page.anchor() == "de-24#duration"
    opened: list[str] = []
    monkeypatch.setattr("ui.guarantees.field_window.FieldWindow.open", lambda self: opened.append(self.windowTitle()))
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert opened == ["Duration, Germany-Ukraine agreement 2024"]


def test_the_longest_first_and_by_date(record_page: GuaranteesPage, rows: EntryList) -> None:
    record_page.set_field_order(FieldOrder.LENGTH)
    spoken = told(rows)
    assert len(spoken) == 36
    hundred = next(at for at, one in enumerate(spoken) if "100 years" in one)
    fifteen = next(at for at, one in enumerate(spoken) if one.startswith("US 15-year offer"))
    none = next(at for at, one in enumerate(spoken) if one.startswith("Budapest"))
    assert 0 < hundred < fifteen < none
    record_page.set_field_order(FieldOrder.DATE)
    assert told(rows)[0].startswith("NATO Article 5")


def test_another_field_keeps_the_instrument(record_page: GuaranteesPage, rows: EntryList) -> None:
    record_page.select("de-24", "duration")
    record_page.toolbar.field_button.chosen.emit("trigger")
    assert record_page.content.cell(View.FIELD) == ("de-24", "trigger")
    assert rows.accessibleName() == "Trigger of all instruments"


def test_words_are_found_and_copied_with_citation(record_page: GuaranteesPage, rows: EntryList) -> None:
    record_page.toolbar.find_field.words_changed.emit("several decades")
    assert record_page.content.cell(View.FIELD)[0] == "ksc-22"
    assert len(record_page.finding.hits) == 1
    assert rows.delegate.found(rows.currentIndex().row(), 0)
    record_page.copy()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Kyiv Security Compact, Duration: Until membership of NATO")
    assert "rasmussenglobal" in copied.lower() or "Rasmussen" in copied
    record_page.copy_row()
    assert QGuiApplication.clipboard().text().count("\n\n") == 35
    record_page.copy_link()
    assert QGuiApplication.clipboard().text() == "[[ksc-22#duration]]"


def test_the_report_is_what_is_shown(record_page: GuaranteesPage, rows: EntryList) -> None:
    record_page.add_condition("duration>=15 years")
    document = reported(record_page)
    assert document
    written = text(document)
    assert written.startswith("Security guarantees: Duration\n11 instruments: ")
    assert "Chosen by: Duration: at least 15 years. 11 of 36 meet this." in written
    assert rows.model().rowCount() == 11 + len({"wanted", "clauses", "agreements", "partnerships", "references"})


def test_a_place_brings_view_field_order_and_row_back(make: Make, bundled: Library) -> None:
    page = make(bundled)
    page.set_field("trigger")
    page.set_field_order(FieldOrder.DATE)
    page.add_condition("trigger=value")
    assert page.select("nato-a5", "trigger")
    place = page.place()
    page.clear_conditions()
    page.set_view(View.BESIDE)
    page.go(Place(page.name, dict(place.state)))
    assert (page.choice.view, page.choice.field, page.choice.order) == (View.FIELD, "trigger", FieldOrder.DATE)
    assert page.choice.where == ("trigger=value",)
    assert page.content.cell(View.FIELD) == ("nato-a5", "trigger")


@pytest.mark.parametrize(
    "state", [{"view": 3, "where": "x"}, {"view": "gone", "field": "gone", "order": "gone", "where": [1, "x=y", "a~b"]}]
)
def test_a_place_written_by_hand_is_read_as_far_as_it_goes(make: Make, bundled: Library, state: object) -> None:
    page = make(bundled)
    page.go(Place(page.name, {"chosen": ["us-15y"], **state}))  # type: ignore[dict-item]
    assert page.choice.view is View.BESIDE
    assert page.choice.where == ()
    assert page.choice.field in page.record.vocabulary.fields
    assert isinstance(Choice.from_mapping({}), Choice)


def test_a_link_to_a_field_is_shown_where_one_is(record_page: GuaranteesPage, rows: EntryList) -> None:
    record_page.show_anchor(read_anchor("budapest#voids"))
    assert record_page.choice.view is View.FIELD
    assert record_page.content.cell(View.FIELD) == ("budapest", "voids")
    record_page.show_anchor(read_anchor("uk-100"))
    assert record_page.choice.view is View.BESIDE
    assert record_page.table.cell()[0] == "uk-100"
    assert rows.isHidden() or not rows.isVisible()


def test_a_row_s_instrument_is_set_beside_the_others(record_page: GuaranteesPage, rows: EntryList) -> None:
    from ui.guarantees.cell_menu import CellMenu

    record_page.select("de-24", "duration")
    entries = [action.text().replace("&", "") for action in CellMenu(record_page).actions()]
    assert "Set this instrument beside the others" in entries
    assert not [one for one in entries if one.startswith("Move")]
    record_page.add_column()
    assert record_page.choice.view is View.BESIDE
    assert record_page.table.cell() == ("de-24", "duration")
    assert record_page.choice.ids[-1] == "de-24"


def test_notes_on_a_row_are_counted(make: Make, library: Library) -> None:
    page = make(library)
    page.set_field("trigger")
    page.desk.do(lambda: page.desk.library.notes.create(text="x", anchors=("offer#trigger",)))
    assert page.content.field
    assert any(one.endswith("1 note.") for one in told(page.content.field.list))
    assert [note.anchors for note in page.notes_shown()] == [("offer#trigger",)]


def test_the_path_lists_offers_and_requests_by_date(record_page: GuaranteesPage, qtbot: QtBot) -> None:
    record_page.set_view(View.PATH)
    path = record_page.content.path
    assert path
    spoken = told(path.list)
    assert spoken[0] == "21 November 2025, offered: 10 years, from signature; US side document, November 2025; reported"
    assert (
        "14 to 16 February 2026, asked for: at least 20 years; Volodymyr Zelenskyy; Ukraine's request, 30-50 years; "
        "established"
    ) in spoken
    path.list.setFocus()
    qtbot.keyClick(path.list, Qt.Key.Key_End)
    assert record_page.anchor() == "ua-term#duration"
    assert path.chart.current == len(spoken) - 1
    document = reported(record_page)
    assert document
    assert text(document).startswith("How long the guarantee is to last\nOffered, in years: 10 (21 November 2025);")


def test_offers_are_below_and_requests_above_and_a_dot_selects(record_page: GuaranteesPage, qtbot: QtBot) -> None:
    record_page.set_view(View.PATH)
    path = record_page.content.path
    assert path
    dots = list(path.chart.dots())
    heights = {side: [at.y() for _, step, at in dots if step.side.value == side] for side in ("offered", "asked")}
    assert min(heights["offered"]) > max(heights["asked"])  # pixels count downwards
    assert [at.x() for _, _, at in dots] == sorted(at.x() for _, _, at in dots)
    row, _, at = dots[2]
    qtbot.mouseClick(path.chart, Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert path.list.currentIndex().row() == row
    qtbot.mouseClick(path.chart, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert path.list.currentIndex().row() == row


def test_screen_readers_find_lists_with_names(record_page: GuaranteesPage, rows: EntryList) -> None:
    read = QAccessible.queryAccessibleInterface(rows)
    assert read is not None
    assert read.text(QAccessible.Text.Name) == "Duration of all instruments"
    names = [read.child(number).text(QAccessible.Text.Name) for number in range(read.childCount())]
    assert any(name.startswith("US 15-year offer, Mar-a-Lago, offered") for name in names)
    record_page.set_view(View.PATH)
    assert record_page.content.path
    read = QAccessible.queryAccessibleInterface(record_page.content.path.chart)
    assert read is not None
    assert read.text(QAccessible.Text.Name) == "How long: offered below, asked for above"


def test_panes_go_through_the_view_that_is_shown(record_page: GuaranteesPage, rows: EntryList) -> None:
    assert record_page.panes()[0] is rows
    record_page.set_view(View.PATH)
    assert record_page.content.path
    assert record_page.panes()[0] is record_page.content.path.list
    record_page.set_view(View.BESIDE)
    assert record_page.panes()[0] is record_page.table


def test_what_analysts_compare_is_folded_and_belongs_to_what_is_shown(record_page: GuaranteesPage) -> None:
    analysis = record_page.content.analysis
    assert not analysis.isHidden()
    assert analysis.text.isHidden()
    record_page.set_field("consultation")
    record_page.content.show_analysis()
    words = analysis.text.toPlainText()
    assert "Consultation clock" in words
    assert "meet in 24 hours, decide in 72" in words
    assert "Foreign troops" not in words
    record_page.set_view(View.PATH)
    assert analysis.isHidden()
