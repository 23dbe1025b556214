"""The chart of durations: where bars and words stand, what is read aloud, and folding."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from peaceplans.report.charts.duration_scale import scale_for
from tests.ui.guarantees.conftest import Make
from ui.guarantees.page import GuaranteesPage


@pytest.mark.parametrize("room", [200.0, 640.0, 1600.0])
@pytest.mark.parametrize("longest", [2.0, 15.0, 50.0, 100.0])
def test_the_axis_fits_the_longest_and_its_words(room: float, longest: float) -> None:
    scale = scale_for(100, room, [(longest, 60.0), (longest / 2, 50.0), (None, 55.0)], 30)
    assert scale.most == longest
    assert scale.x(0) == 100
    assert scale.x(longest) + 60 <= 100 + room
    marks = scale.marks()
    assert marks[0] == 0
    assert marks[-1] <= longest
    assert all(scale.x(after) - scale.x(before) >= 30 for before, after in pairwise(marks))


def test_without_any_length_the_axis_still_has_one() -> None:
    scale = scale_for(0, 400, [], 30)
    assert scale.most > 0
    assert len(scale.marks()) > 1


def test_long_words_never_push_the_bars_away() -> None:
    scale = scale_for(0, 400, [(50.0, 5_000.0)], 30)
    assert scale.width >= 400 * 0.3


def test_each_chosen_instrument_has_a_row_that_is_read_aloud(record_page: GuaranteesPage) -> None:
    chart = record_page.content.durations.chart
    told = [
        str(chart.model_.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(chart.model_.rowCount())
    ]
    assert told == [
        "US 15-year offer, Mar-a-Lago, offered: 15 years, may be extended (reported)",
        (
            "Ukraine's request, 30-50 years, requested: 30 to 50 years, 28 to 29 December 2025; "
            "20 years, 14 to 16 February 2026; 30 to 50 years, as the aim, 14 to 16 February 2026; "
            "30 years, 23 February 2026"
        ),
        "Budapest Memorandum, signed: no term is stated",
        "NATO Article 5, in force: indefinite",
    ]


def test_screen_readers_get_the_rows(record_page: GuaranteesPage) -> None:
    chart = record_page.content.durations.chart
    read = QAccessible.queryAccessibleInterface(chart)
    assert read is not None
    assert read.role() in (QAccessible.Role.List, QAccessible.Role.Table, QAccessible.Role.Tree)
    assert read.text(QAccessible.Text.Name) == "How long they last"
    names = [read.child(number).text(QAccessible.Text.Name) for number in range(read.childCount())]
    assert any("15 years, may be extended" in name for name in names)


def test_a_row_of_the_chart_leads_to_its_column(record_page: GuaranteesPage, qtbot: QtBot) -> None:
    chart = record_page.content.durations.chart
    chart.setFocus()
    chart.setCurrentIndex(chart.model_.index(2))
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert record_page.table.cell() == ("budapest", "duration")


def test_the_card_folds_by_key_and_tells_it(record_page: GuaranteesPage, qtbot: QtBot) -> None:
    card = record_page.content.durations
    assert not card.is_folded
    card.fold_button.setFocus()
    qtbot.keyClick(card.fold_button, Qt.Key.Key_Space)
    assert card.is_folded
    assert card.chart.isHidden()
    assert card.fold_button.accessibleName() == "How long they last, folded"
    qtbot.keyClick(card.fold_button, Qt.Key.Key_Space)
    assert not card.chart.isHidden()


def test_a_low_window_folds_the_card_and_a_hand_unfolds_it(make: Make, bundled: Library, qtbot: QtBot) -> None:
    page = make(bundled, size=(904, 545))
    card = page.content.durations
    assert card.is_folded
    qtbot.mouseClick(card.fold_button, Qt.MouseButton.LeftButton)
    assert not card.is_folded
    page.resize(950, 560)
    assert not card.is_folded


def test_the_axis_grows_with_what_is_chosen(record_page: GuaranteesPage) -> None:
    chart = record_page.content.durations.chart
    assert chart.delegate.scale.most == 50
    record_page.choose(["us-15y"])
    assert chart.delegate.scale.most == 15
    record_page.choose(["budapest"])
    assert chart.delegate.scale.most > 0
