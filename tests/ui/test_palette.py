from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.test_window import selected
from ui.compare.view import CompareView
from ui.shell.fuzzy import score
from ui.shell.palette import Palette
from ui.window import MainWindow


@pytest.fixture
def palette(window: MainWindow, qtbot: QtBot) -> Palette:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    found = window.findChild(Palette)
    assert found
    return found


def names(palette: Palette) -> list[str]:
    return [palette.model.find(row).name for row in range(palette.model.rowCount())]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("typed", "better", "worse"),
    [
        ("next", "Next change", "Open next row in a text"),
        ("change", "Change of plan", "Next change"),
        ("nx", "Next pane", None),
        ("nex pan", "Next pane", "Next change"),
        ("ELEC", "18 Elections", None),
        ("zelenskyj", None, "Elections"),
    ],
)
def test_names_that_fit_better_come_first(typed: str, better: str | None, worse: str | None) -> None:
    good = score(typed, better) if better else None
    bad = score(typed, worse) if worse else None
    if better is None:
        assert bad is None
    elif bad is None:
        assert good is not None
    else:
        assert good is not None
        assert good > bad


def test_accents_and_capitals_do_not_matter() -> None:
    assert score("zurich", "Z\u00fcrich") == score("ZÜRICH", "Zürich")


def test_letters_that_fit_nowhere_find_nothing() -> None:
    assert score("qqq", "Next change") is None


def test_typed_letters_find_an_action_and_enter_does_it(
    window: MainWindow, view: CompareView, palette: Palette, qtbot: QtBot
) -> None:
    first = selected(view)
    qtbot.keyClicks(palette.field, "next chan")
    assert names(palette)[0] == "Next change"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert selected(view) != first
    assert window.settings.recent_actions[0] == "compare.next_change"


def test_keys_stand_beside_actions_and_are_read_out(palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "next change")
    find = palette.model.find(0)
    assert find
    assert find.keys == "Alt+Down"
    assert palette.field.accessibleDescription() == "Next change, Compare, Alt+Down"
    spoken = palette.model.data(palette.model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Next change, Compare, Alt+Down"


def test_points_plans_and_instruments_are_found(
    window: MainWindow, view: CompareView, palette: Palette, qtbot: QtBot
) -> None:
    for typed, name in (
        ("points:12", "12 Zaporizhzhia plant"),
        ("free trade", "9 Free trade"),
        ("27-point", "27-point programme"),
        ("article 5", "Article 5"),
    ):
        palette.field.setText(typed)
        assert name in names(palette), typed
    palette.field.setText("points:12")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert "points:12" in selected(view)


def test_a_place_can_be_typed_that_is_in_no_list(window: MainWindow, palette: Palette, qtbot: QtBot) -> None:
    palette.field.setText("treaty#duration")
    assert names(palette)[0] == "Go to treaty#duration"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.page.name == "guarantees"


def test_what_was_used_lately_comes_first(window: MainWindow, qtbot: QtBot) -> None:
    window.settings.recent_actions = ("view.full_screen", "compare.swap")
    palette = Palette(window)
    qtbot.addWidget(palette)
    assert names(palette)[:2] == ["Full screen", "Exchange left and right"]


def test_up_and_down_choose_while_the_keys_stay_in_the_field(palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 2
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == 1
    for _ in range(200):
        qtbot.keyClick(palette.field, Qt.Key.Key_PageDown)
    assert palette.list.currentIndex().row() == palette.model.rowCount() - 1


def test_nothing_found_says_so_and_enter_does_nothing(palette: Palette, qtbot: QtBot) -> None:
    palette.field.setText("qqqqq")
    assert palette.model.rowCount() == 0
    assert palette.list.isHidden()
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_an_action_of_another_page_goes_there_first(window: MainWindow, palette: Palette) -> None:
    window.ways.show_page("start")
    window.actions_.run("compare.swap")
    assert window.page.name == "compare"
