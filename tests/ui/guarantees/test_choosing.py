"""Choosing instruments: the list with boxes, the reference, the order of columns."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from peaceplans.sheets.guarantees.choice import Choice
from peaceplans.sheets.guarantees.sheet import guarantee_record
from ui.guarantees.instrument_list import InstrumentList
from ui.guarantees.page import GuaranteesPage


@pytest.fixture
def instruments(record_page: GuaranteesPage) -> InstrumentList:
    record_page.toolbar.picker.open_list()
    made = record_page.toolbar.picker.list
    assert made is not None
    return made


def listed(made: InstrumentList) -> dict[str, list[str]]:
    model = made.listed
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    return {
        str(group.data()): [
            str(model.index(row, 0, group).data(Qt.ItemDataRole.UserRole)) for row in range(model.rowCount(group))
        ]
        for group in groups
    }


def item(made: InstrumentList, name: str) -> QModelIndex:
    model = made.listed
    for row in range(model.rowCount()):
        for at in range(model.rowCount(model.index(row, 0))):
            index = model.index(at, 0, model.index(row, 0))
            if index.data(Qt.ItemDataRole.UserRole) == name:
                return index
    raise KeyError(name)


def test_the_first_choice_is_the_offer_the_request_and_budapest_against_article_5(bundled: Library) -> None:
    choice = Choice.first(guarantee_record(bundled))
    assert choice.ids == ("us-15y", "ua-term", "budapest")
    assert choice.against == "nato-a5"


def test_the_first_choice_of_another_library_is_what_it_has(library: Library) -> None:
    choice = Choice.first(guarantee_record(library))
    assert choice.against == "treaty"
    assert choice.ids == ("offer",)


def test_instruments_are_listed_in_groups(instruments: InstrumentList) -> None:
    groups = listed(instruments)
    assert list(groups) == [
        "Offers and requests",
        "Clauses of plans",
        "Agreements",
        "Partnerships without a defence clause",
        "Reference treaties",
    ]
    assert {"us-15y", "ua-term", "us-side", "us-zn"} <= set(groups["Offers and requests"])
    assert groups["Partnerships without a defence clause"] == ["uk-100"]
    assert sum(map(len, groups.values())) == 36


def test_ticking_shows_at_once_and_keeps_the_places_of_the_others(
    record_page: GuaranteesPage, instruments: InstrumentList, qtbot: QtBot
) -> None:
    instruments.tree.setCurrentIndex(item(instruments, "p20"))
    qtbot.keyClick(instruments.tree, Qt.Key.Key_Space)
    assert record_page.choice.ids == ("us-15y", "ua-term", "budapest", "p20")
    assert instruments.isVisible()
    assert record_page.toolbar.picker.text() == "5 of 36 instruments"
    instruments.tree.setCurrentIndex(item(instruments, "ua-term"))
    qtbot.keyClick(instruments.tree, Qt.Key.Key_Space)
    assert record_page.choice.ids == ("us-15y", "budapest", "p20")


def test_a_click_on_the_words_ticks_as_one_on_the_box(
    record_page: GuaranteesPage, instruments: InstrumentList, qtbot: QtBot
) -> None:
    instruments.tree.scrollTo(item(instruments, "p20"))
    box = instruments.tree.visualRect(item(instruments, "p20"))
    view = instruments.tree.viewport()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=box.center())
    assert "p20" in record_page.choice.ids
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=box.center())
    assert "p20" not in record_page.choice.ids
    on_the_box = box.topLeft()
    on_the_box.setX(box.left() + 8)
    on_the_box.setY(box.center().y())
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=on_the_box)
    assert "p20" in record_page.choice.ids


def test_a_group_is_ticked_as_a_whole(record_page: GuaranteesPage, instruments: InstrumentList, qtbot: QtBot) -> None:
    clauses = instruments.listed.index(1, 0)
    instruments.tree.setCurrentIndex(clauses)
    qtbot.keyClick(instruments.tree, Qt.Key.Key_Space)
    assert {"p20", "us-28p"} <= set(record_page.choice.ids)
    qtbot.keyClick(instruments.tree, Qt.Key.Key_Space)
    assert not {"p20", "us-28p"} & set(record_page.choice.ids)


def test_all_and_none_leave_the_reference(record_page: GuaranteesPage, instruments: InstrumentList) -> None:
    instruments.all_button.click()
    assert set(record_page.choice.ids) == set(record_page.record.instruments) - {"nato-a5"}
    instruments.none_button.click()
    assert record_page.choice.ids == ()
    assert record_page.choice.against == "nato-a5"


def test_search_narrows_the_list_and_all_means_what_is_listed(
    record_page: GuaranteesPage, instruments: InstrumentList, qtbot: QtBot
) -> None:
    instruments.none_button.click()
    qtbot.keyClicks(instruments.field, "draft, points")
    assert listed(instruments) == {"Clauses of plans": ["us-28p", "p20"]}  # the latter has the words in a field
    instruments.field.setText("20-point draft, security")
    assert listed(instruments) == {"Clauses of plans": ["p20"]}
    instruments.field.setText("points 5-10")
    assert listed(instruments) == {"Clauses of plans": ["us-28p", "e3-28p"]}
    instruments.all_button.click()
    assert record_page.choice.ids == ("us-28p", "e3-28p")
    instruments.field.setText("xylophone")
    assert not instruments.nothing.isHidden()
    instruments.field.setText("budapest twin texts")  # words of a field, not of the name
    assert listed(instruments) == {"Agreements": ["budapest"]}
    qtbot.keyClick(instruments.field, Qt.Key.Key_Return)
    assert record_page.choice.ids == ("us-28p", "e3-28p", "budapest")


def test_the_keyboard_goes_from_the_field_to_the_list_and_out(
    record_page: GuaranteesPage, instruments: InstrumentList, qtbot: QtBot
) -> None:
    qtbot.keyClick(instruments.field, Qt.Key.Key_Down)
    assert instruments.tree.currentIndex().data(Qt.ItemDataRole.UserRole) == "ksc-22"
    qtbot.keyClick(instruments, Qt.Key.Key_Escape)
    assert not instruments.isVisible()


def test_columns_are_moved_by_keys_and_stop_at_the_ends(record_page: GuaranteesPage, qtbot: QtBot) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    record_page.table.select_cell("us-15y", "trigger")
    once, twice = ("ua-term", "us-15y", "budapest"), ("ua-term", "budapest", "us-15y")
    for expected in (once, twice, twice):
        qtbot.keyClick(record_page.table, Qt.Key.Key_Right, both)
        assert record_page.choice.ids == expected
        assert record_page.table.cell() == ("us-15y", "trigger")
    qtbot.keyClick(record_page.table, Qt.Key.Key_Left, both)
    assert record_page.choice.ids == ("ua-term", "us-15y", "budapest")
    record_page.table.select_cell("nato-a5", "trigger")
    qtbot.keyClick(record_page.table, Qt.Key.Key_Right, both)
    assert record_page.sheet.instruments[0].id == "nato-a5"


def test_columns_are_dragged_and_the_reference_stays_first(record_page: GuaranteesPage) -> None:
    header = record_page.table.instrument_header
    header.moveSection(3, 1)
    assert record_page.choice.ids == ("budapest", "us-15y", "ua-term")
    assert [header.logicalIndex(place) for place in range(4)] == [0, 1, 2, 3]
    header.moveSection(0, 2)
    assert [one.id for one in record_page.sheet.instruments] == ["nato-a5", "budapest", "us-15y", "ua-term"]


def test_another_reference_gives_the_former_one_a_column(record_page: GuaranteesPage) -> None:
    record_page.toolbar.against_button.chosen.emit("budapest")
    assert [one.id for one in record_page.sheet.instruments] == ["budapest", "nato-a5", "us-15y", "ua-term"]
    assert record_page.toolbar.against_button.text() == "Against: Budapest Memorandum"


def test_an_instrument_is_taken_off(record_page: GuaranteesPage) -> None:
    record_page.table.select_cell("ua-term", "trigger")
    record_page.remove_column()
    assert record_page.choice.ids == ("us-15y", "budapest")
    record_page.table.select_cell("nato-a5", "trigger")
    record_page.remove_column()
    assert record_page.choice.against == ""
    assert [one.id for one in record_page.sheet.instruments] == ["us-15y", "budapest"]
