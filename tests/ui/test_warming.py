from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from peaceplans.model.errors import PeacePlansError
from ui.shell.warming import Warming
from ui.window import MainWindow


def test_all_pages_are_made_one_by_one_and_the_one_shown_keeps_the_keys(window: MainWindow, qtbot: QtBot) -> None:
    window.page.first_pane().setFocus()
    shown, title, status = window.page, window.windowTitle(), window.statusBar().currentMessage()
    warming = Warming(window)
    while warming.step():
        pass
    assert set(window.pages) == {kind.name for kind in window.kinds}
    assert window.page is shown
    assert shown.first_pane().hasFocus()
    assert (window.windowTitle(), window.statusBar().currentMessage()) == (title, status)
    for kind in window.kinds:
        made = window.pages[kind.name]
        window.ways.show_page(kind.name)
        assert window.page is made


def test_it_begins_by_itself_and_ends(window: MainWindow, qtbot: QtBot) -> None:
    warming = Warming(window)
    warming.begin()
    qtbot.waitUntil(lambda: len(window.pages) == len(window.kinds), timeout=20_000)
    qtbot.waitUntil(lambda: not warming._timer.isActive(), timeout=5_000)


def test_a_page_that_cannot_be_read_is_left_for_when_it_is_asked_for(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_name: str) -> None:
        raise PeacePlansError("the library is locked")

    monkeypatch.setattr(window, "made", fail)
    warming = Warming(window)
    made = set(window.pages)
    warming.begin()
    while warming.step():
        pass
    assert not warming._timer.isActive()
    assert set(window.pages) == made


def test_a_first_look_has_only_to_be_painted(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    from ui.matrix.matrix_table import MatrixTable

    warming = Warming(window)
    while warming.step():
        pass
    arranged: list[MatrixTable] = []
    monkeypatch.setattr(MatrixTable, "arrange", lambda table: arranged.append(table))
    window.ways.show_page("matrix")
    assert arranged == []
