"""Conditions in the window: put together, taken from examples, shown as chips, given up."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from peaceplans.sheets.guarantees.choice import View
from tests.ui.guarantees.conftest import Make
from ui.guarantees.condition_popup import ConditionPopup
from ui.guarantees.page import GuaranteesPage


@pytest.fixture
def popup(record_page: GuaranteesPage) -> ConditionPopup:
    record_page.bar.open_conditions()
    made = record_page.bar.conditions.popup
    assert made is not None
    return made


def chips(page: GuaranteesPage) -> list[str]:
    return [chip.text() for chip in page.bar.chips]


def test_an_example_becomes_a_chip_with_a_count(record_page: GuaranteesPage, popup: ConditionPopup) -> None:
    popup.examples[0].click()
    assert not popup.isVisible()
    assert chips(record_page) == ["Military response: has a value"]
    record_page.add_condition("duration>=15 years")
    assert chips(record_page) == ["Military response: has a value", "Duration: at least 15 years"]
    assert record_page.bar.count.text() == "8 of 36 meet this; of 4 nobody can say"
    assert "US 15-year offer, Mar-a-Lago" in record_page.bar.count.toolTip()  # its response is not published


def test_a_condition_is_put_together_by_keys(record_page: GuaranteesPage, popup: ConditionPopup, qtbot: QtBot) -> None:
    popup.field.chosen.emit("duration")
    popup.ask.chosen.emit(">=")
    assert not popup.longest.isHidden()
    popup.longest.setChecked(True)
    qtbot.keyClicks(popup.value, "50 years")
    qtbot.keyClick(popup.value, Qt.Key.Key_Return)
    assert record_page.choice.where == ("duration>=50 years, longest",)
    assert chips(record_page) == ["Duration: at least 50 years, ranges by their longest"]


def test_a_mistake_is_said_where_it_is_made(record_page: GuaranteesPage, popup: ConditionPopup, qtbot: QtBot) -> None:
    popup.ask.chosen.emit(">=")
    qtbot.keyClicks(popup.value, "long")
    popup.add_button.click()
    assert popup.isVisible()
    assert "'long' is no length of time" in popup.fault.text()
    popup.ask.chosen.emit("~")
    popup.value.clear()
    popup.add_button.click()
    assert popup.fault.text() == "Write the words that the text must have."
    assert record_page.choice.where == ()
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_chips_are_given_up_one_by_one_and_at_once(record_page: GuaranteesPage, qtbot: QtBot) -> None:
    for written in ("duration>=15 years", "response-military=value", "trigger~attack"):
        record_page.add_condition(written)
    record_page.bar.chips[1].setFocus()
    qtbot.keyClick(record_page.bar.chips[1], Qt.Key.Key_Delete)
    assert record_page.choice.where == ("duration>=15 years", "trigger~attack")
    assert record_page.bar.chips[0].hasFocus()
    record_page.bar.clear_button.click()
    assert chips(record_page) == []
    assert record_page.bar.clear_button.isHidden()


def test_the_list_has_only_those_that_meet_them(record_page: GuaranteesPage) -> None:
    record_page.add_condition("duration>=15 years")
    record_page.toolbar.picker.open_list()
    made = record_page.toolbar.picker.list
    assert made is not None
    listed = made.listed
    count = sum(listed.rowCount(listed.index(row, 0)) for row in range(listed.rowCount()))
    assert count == 11
    assert made.limited.text() == "11 of 36 meet this; of 3 nobody can say"
    record_page.add_condition("trigger~no such words at all")
    assert not made.nothing.isHidden()
    assert made.nothing.text() == "No instrument meets the conditions."
    made.conditions_button.click()
    assert not made.isVisible()
    assert record_page.bar.conditions.popup
    assert record_page.bar.conditions.popup.isVisible()


def test_those_that_meet_them_are_set_side_by_side(record_page: GuaranteesPage) -> None:
    record_page.set_field("duration")
    record_page.add_condition("duration>=15 years")
    record_page.bar.show_button.click()
    assert record_page.choice.view is View.BESIDE
    assert len(record_page.sheet.instruments) == 11
    assert record_page.choice.against == "nato-a5"


def test_nothing_known_to_meet_them_has_a_sentence_and_a_way_on(record_page: GuaranteesPage) -> None:
    record_page.set_field("duration")
    record_page.add_condition("trigger~no such words at all")
    empty = record_page.content.empty
    assert not empty.isHidden()
    empty.button.click()
    assert record_page.choice.where == ()
    assert empty.isHidden()


def test_hostile_words_in_a_chip_stay_words(record_page: GuaranteesPage) -> None:
    record_page.add_condition('trigger~<img src="http://x/y.png">')
    assert chips(record_page) == ['Trigger: has the words "<img src="http://x/y.png">"']
    assert "<img" not in record_page.bar.chips[0].toolTip()


def test_where_there_is_no_room_one_button_has_all(make: Make, bundled: Library) -> None:
    page = make(bundled, size=(820, 545), text_size=150)
    page.set_field("duration")
    page.add_condition("duration>=15 years")
    page.add_condition("response-military=value")
    summary = page.bar.summary
    assert not summary.isHidden()
    assert summary.text() == "2 conditions"
    assert all(chip.isHidden() for chip in page.bar.chips)
    entries = [action.text().replace("&", "") for action in summary.choices.actions() if action.text()]
    assert entries == [
        "8 of 36 meet this; of 4 nobody can say",
        "Give up: Duration: at least 15 years",
        "Give up: Military response: has a value",
        "Set these side by side",
        "Give up all conditions",
    ]
    summary.choices.actions()[1].trigger()
    assert page.choice.where == ("response-military=value",)
    summary.choices.actions()[-1].trigger()
    assert page.choice.where == ()
    assert summary.isHidden()
