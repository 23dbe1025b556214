"""What the positions page can show."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from tests.ui.stage import Scene, opened_by, settle, to_page
from ui.places import Place
from ui.positions.page import PositionsPage
from ui.window import MainWindow


def position_scenes() -> tuple[Scene, ...]:
    """All scenes of the page."""
    return (
        Scene("positions", _at),
        Scene("positions apart", lambda window: _at(window, apart=True)),
        Scene("positions of three", lambda window: _at(window, apart=True, facing=["ru", "ua", "us"])),
        Scene("positions points", lambda window: _at(window, plan="us-28", cell=["ru", "us-28:3"])),
        Scene("positions panel", lambda window: _at(window, _panel, cell=["ua", "nato-membership"])),
        Scene("positions between", lambda window: _at(window, _panel, apart=True, cell=["", "territory"])),
        Scene("positions none", lambda window: _at(window, filter={"words": ["no such words"]})),
        Scene("positions parties", lambda window: _opened(window, "positions.parties")),
        Scene("positions filter", lambda window: _opened(window, "positions.filter")),
        Scene("positions cell", lambda window: _opened(window, "positions.open_cell")),
    )


def _panel(page: PositionsPage) -> None:
    page.workspace.set_panel_open(True)


def _at(window: MainWindow, doing: Callable[[PositionsPage], object] | None = None, **state: object) -> QWidget:
    usual = {"parties": [], "facing": [], "plan": "", "apart": False, "filter": {}}
    to_page(window, Place("positions", {**usual, **state}))
    page = window.page
    assert isinstance(page, PositionsPage)
    page.workspace.set_panel_open(False)
    if doing:
        doing(page)
    page.panel.settle()
    settle()
    return window


def _opened(window: MainWindow, action: str) -> QWidget:
    _at(window, cell=["ua", "nato-membership"])
    return opened_by(window, action, "positions")
