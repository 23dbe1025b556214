"""What the matrix page can show."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from peaceplans.sheets.matrix.choosing import as_mapping, first_choice
from tests.ui.stage import Scene, opened_by, settle, to_page
from ui.matrix.page import MatrixPage
from ui.places import Place
from ui.window import MainWindow


def matrix_scenes() -> tuple[Scene, ...]:
    """All scenes of the page."""
    return (
        Scene("matrix", lambda window: _at(window)),
        Scene("matrix points", lambda window: _at(window, rows="points", points_of="us-28")),
        Scene("matrix follow", lambda window: _at(window, lambda page: page.following.follow("army-size"))),
        Scene("matrix follow all", lambda window: _at(window, _follow_all)),
        Scene("matrix coverage", lambda window: _at(window, _cover, plans=_ids(window))),
        Scene("matrix panel", lambda window: _at(window, lambda page: page.workspace.set_panel_open(True))),
        Scene("matrix none", lambda window: _at(window, lambda page: page.choose(()))),
        Scene("matrix plans", lambda window: opened_by(window, "matrix.choose", "matrix")),
        Scene("matrix cell", lambda window: opened_by(window, "matrix.open_cell", "matrix")),
    )


def _ids(window: MainWindow) -> list[str]:
    return [plan.id for plan in window.desk.library.plans()]


def _at(window: MainWindow, doing: Callable[[MatrixPage], object] | None = None, **state: object) -> QWidget:
    usual = as_mapping(first_choice(window.desk.library.plans()))
    to_page(window, Place("matrix", {**usual, "follow": "", **state, "cell": ["e3-28", "armed-forces"]}))
    page = window.page
    assert isinstance(page, MatrixPage)
    page.workspace.set_panel_open(False)
    if doing:
        doing(page)
    page.following.settle()
    settle()
    return window


def _follow_all(page: MatrixPage) -> None:
    page.following.follow("army-size")
    page.following.follow_through_all(True)


def _cover(page: MatrixPage) -> None:
    page.set_coverage(True)
