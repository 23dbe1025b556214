"""A commitment followed through the plans: the line, the strip, its steps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ui.matrix.page import MatrixPage


def test_the_line_tells_the_commitment_of_the_current_row(page: MatrixPage) -> None:
    page.table.select_cell("draft", "armed-forces")
    page.following.settle()
    line = page.content.show_line
    assert line.headline.text().startswith("Army size: 600,000 \u2192")
    assert line.headline.text().endswith("\u2192 800,000")
    assert line.follow_button.text() == "Follow this clause"
    page.table.select_cell("draft", "nato")
    page.following.settle()
    assert line.headline.text() == ""
    assert line.follow_button.text() == "Follow a clause\u2026"


def test_the_strip_has_a_step_for_each_plan_and_leads_to_its_cell(page: MatrixPage, qtbot: QtBot) -> None:
    page.table.select_cell("draft", "armed-forces")
    qtbot.keyClick(page.table, Qt.Key.Key_F)
    strip = page.content.strip_shown
    assert strip
    steps = strip.steps
    assert [str(steps.model_.index(row).data()) for row in range(3)] == [
        "28-point draft: 600,000",
        "27-point programme: 600,000",
        "20-point draft: 800,000",
    ]
    aloud = str(steps.model_.index(2).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "+200,000 persons (+33.3 %)" in aloud
    assert "1 rival report" in aloud
    assert "disputed" in aloud
    steps.setCurrentIndex(steps.model_.index(2))
    qtbot.keyClick(steps, Qt.Key.Key_Return)
    assert page.table.cell() == ("points", "armed-forces")
    qtbot.keyClick(steps, Qt.Key.Key_Escape)
    assert page.content.strip_shown is None
    assert page.following.key == ""


def test_another_commitment_is_chosen_from_the_list_of_all(page: MatrixPage) -> None:
    page.following.follow("army-size")
    names = [action.text() for action in page.following.strip.chooser.choices.actions()]
    assert "Army size (3)" in names
    assert len(names) >= 2
    page.following.strip.strand_chosen.emit("vote")
    assert page.following.key == "vote"
    assert page.table.cell()[1] == "elections"


def test_a_step_of_a_plan_that_is_not_shown_shows_it(page: MatrixPage, qtbot: QtBot) -> None:
    page.choose(("draft", "points"))
    page.following.follow("army-size")
    assert page.following.strip.steps.model_.rowCount() == 2
    page.following.strip.all_button.click()
    assert page.following.strip.steps.model_.rowCount() == 3
    steps = page.following.strip.steps
    place = steps.visualRect(steps.model_.index(1)).center()
    qtbot.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.table.cell() == ("rumour", "armed-forces")


def test_the_steps_are_sound(page: MatrixPage, qtmodeltester: ModelTester) -> None:
    page.following.follow("army-size")
    qtmodeltester.check(page.following.strip.steps.model_)


def test_the_record_tells_what_became_of_the_army_cap(record_page: MatrixPage) -> None:
    record_page.table.select_cell("us-28", "armed-forces")
    record_page.following.settle()
    told = record_page.content.show_line.headline.text()
    assert told.startswith("Army size: 85,000 / 250,000 \u2192 600,000 \u2192 800,000")
