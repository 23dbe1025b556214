"""The guarantees page on the bundled record, and with six times as many instruments as it has."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from peaceplans.model.instrument import FieldState
from peaceplans.sheets.guarantees.sheet import GuaranteeRecord, guarantee_record
from tests.ui.guarantees.conftest import Make
from ui.controls.runs import Style
from ui.guarantees.page import GuaranteesPage
from ui.settings import Settings
from ui.window import MainWindow


def test_every_cell_has_the_record_s_own_words(record_page: GuaranteesPage) -> None:
    record_page.choose(record_page.record.instruments)
    fields = record_page.table.fields
    assert fields.columnCount() == len(record_page.record.instruments)
    assert fields.rowCount() == len(record_page.record.vocabulary.fields)
    for column, instrument in enumerate(record_page.sheet.instruments):
        for row, key in enumerate(record_page.sheet.fields):
            field = instrument.field(key.id)
            shown = str(fields.index(row, column).data())
            assert " ".join(field.text.split()) in shown
            if field.state is not FieldState.VALUE:
                assert shown.startswith(field.state.label)


@pytest.mark.parametrize(
    ("instrument", "key", "words"),
    [
        ("us-15y", "duration", ["15 years"]),
        ("us-15y", "status", ["28 December 2025", "29 December 2025", "June 2026", "Trump and Zelenskyy"]),
        ("us-15y", "trigger", ["not published; ", "Russian invasion"]),
        ("us-15y", "army-size", ["none; ", "800,000 in peacetime"]),
        (
            "ua-term",
            "duration",
            ["December 2025 at least 30 years", '"30, 40, 50"', "20 years or more", "23 February 2026"],
        ),
        ("ua-term", "extension", ["not found"]),
        ("ua-term", "army-size", ["no cap below 800,000"]),
        ("ua-term", "nato-eu-link", ["2027 or 2028"]),
        ("budapest", "status", ["5 December 1994", "Kyiv holds that Russia has breached it"]),
        ("budapest", "guarantors", ["Russia, the United Kingdom and the United States", "France and China"]),
        ("budapest", "duration", ["none"]),
        ("budapest", "objections", ["21 February 2022", "point 6"]),
    ],
)
def test_figures_actors_and_dates_are_those_of_the_dossier(
    record_page: GuaranteesPage, instrument: str, key: str, words: list[str]
) -> None:
    """Each of these stands in the dossier of guarantees under the same instrument and field."""
    shown = str(record_page.table.fields.place_of(instrument, key).data())
    assert [one for one in words if one not in shown] == []


def test_the_field_s_own_figures_are_bold_and_no_others(record_page: GuaranteesPage) -> None:
    def bold(instrument: str, key: str) -> list[str]:
        place = record_page.table.fields.place_of(instrument, key)
        runs = record_page.table.fields.runs(place.row(), place.column())
        return [run.text for run in runs if run.style is Style.FIGURE]

    assert bold("us-15y", "duration") == ["15 years"]
    assert {"30 years", "50", "20 years"} <= set(bold("ua-term", "duration"))
    assert bold("us-15y", "status") == []  # days and years of dates are no figures of a term


def test_what_is_not_published_looks_so_inside_of_a_text_too(record_page: GuaranteesPage) -> None:
    place = record_page.table.fields.place_of("us-15y", "extension")
    runs = record_page.table.fields.runs(place.row(), place.column())
    assert [run.text for run in runs if run.style is Style.STATE] == ["not published"]


def test_equivalence_with_nato_is_checked_field_by_field(record_page: GuaranteesPage) -> None:
    record_page.set_checking(True)
    fields = record_page.table.fields
    said = {"differs": 0, "the same": 0, "cannot be said": 0}
    column = [one.id for one in record_page.sheet.instruments].index("us-15y")
    for row in range(fields.rowCount()):
        said[str(fields.index(row, column).data()).partition("\n")[0]] += 1
    tally = record_page.sheet.tally(record_page.record.instruments["us-15y"])
    assert (said["the same"], said["differs"], said["cannot be said"]) == (tally.same, tally.differ, tally.unsaid)
    assert tally.all == 21


def test_screen_readers_get_the_cells_and_their_heads(record_page: GuaranteesPage) -> None:
    read = QAccessible.queryAccessibleInterface(record_page.table)
    assert read is not None
    assert read.role() is QAccessible.Role.Table
    assert read.text(QAccessible.Text.Name) == "Fields by instruments"
    children = [read.child(number) for number in range(read.childCount())]
    names = {child.text(QAccessible.Text.Name): child.role() for child in children if child}
    head = "US 15-year offer, Mar-a-Lago, offered \u00b7 28 to 29 Dec 2025, mostly provisional"
    assert names[head] is QAccessible.Role.ColumnHeader
    assert names["Duration"] is QAccessible.Role.RowHeader
    cells = [name for name, role in names.items() if role is QAccessible.Role.Cell]
    assert len(cells) == 21 * 4
    assert "Duration, US 15-year offer, Mar-a-Lago: 15 years. Differs from NATO Article 5; reported." in cells


def many(record: GuaranteeRecord, times: int) -> GuaranteeRecord:
    instruments = {}
    for number in range(times):
        for one in record.instruments.values():
            name = one.id if not number else f"{one.id}-{number}"
            instruments[name] = replace(one, id=name, short_title=f"{one.short_title} {number or ''}".strip())
    return replace(record, instruments=instruments)


def test_six_times_as_many_instruments(
    make: Make, bundled: Library, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("ui.guarantees.page.guarantee_record", lambda library: many(guarantee_record(library), 6))
    page = make(bundled)
    assert page.toolbar.picker.text() == "4 of 216 instruments"
    page.choose(page.record.instruments)
    assert page.table.fields.columnCount() == 216
    assert page.table.columnWidth(5) >= 200
    chart = page.content.durations.chart
    assert chart.model_.rowCount() >= 216
    assert chart.height() < page.height() / 2
    page.table.select_cell("budapest-5", "objections")
    assert page.table.cell() == ("budapest-5", "objections")
    assert page.table.pinned.isVisible()
    qtbot.keyClick(page.table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert page.table.cell() == ("nato-a5", "status")
    page.set_checking(True)
    assert page.content.tally.height() < page.height() / 3
    page.set_differing(True)
    assert page.status().startswith("216 instruments, ")


def test_the_page_works_in_the_window(qtbot: QtBot, bundled: Library, settings: Settings) -> None:
    window = MainWindow(bundled, settings)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    window.ways.show_page("guarantees")
    page = window.pages["guarantees"]
    assert isinstance(page, GuaranteesPage)
    assert window.page is page
    window.actions_.run("guarantees.differing")
    assert page.choice.differing
    window.actions_.run("guarantees.checking")
    assert page.choice.checking
    page.table.select_cell("us-15y", "duration")
    window.actions_.run("guarantees.right")
    assert page.choice.ids[:2] == ("ua-term", "us-15y")
    window.desk.go("budapest#voids")
    assert page.table.cell() == ("budapest", "voids")
    window.ways.back()
    assert page.table.cell() == ("us-15y", "duration")
    window.close()
