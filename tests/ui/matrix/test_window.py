"""The matrix in the window: back and forward, links from notes, keys, the way to the comparison."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.matrix import matrix_table
from ui.matrix.page import MatrixPage
from ui.window import MainWindow


@pytest.fixture
def page(window: MainWindow) -> MatrixPage:
    window.ways.show_page("matrix")
    found = window.page
    assert isinstance(found, MatrixPage)
    found.set_baseline("draft")
    return found


def test_the_page_comes_after_compare_in_the_rail(window: MainWindow) -> None:
    assert [kind.name for kind in window.kinds][:3] == ["start", "compare", "matrix"]


def test_back_and_forward_go_over_baselines(window: MainWindow, page: MatrixPage) -> None:
    page.table.select_cell("points", "nato")
    page.make_baseline()
    window.ways.back()
    assert page.choice.baseline == "draft"
    window.ways.forward()
    assert page.choice.baseline == "points"
    assert page.table.cell() == ("points", "nato")


def test_links_to_cells_lead_here(window: MainWindow) -> None:
    window.desk.go("points@nato")
    assert window.page.name == "matrix"
    assert window.page.table.cell() == ("points", "nato")  # type: ignore[attr-defined]
    window.desk.go("gone@nato")
    assert window.messages.isVisible()


def test_enter_leads_to_the_comparison_at_that_row_and_back(window: MainWindow, page: MatrixPage, qtbot: QtBot) -> None:
    page.table.select_cell("points", "armed-forces")
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert window.view
    assert window.page is window.view
    assert window.view.sheet
    assert (window.view.sheet.left.id, window.view.sheet.right.id) == ("draft", "points")
    assert window.view.anchor() == "draft:6~points:4"
    window.ways.back()
    assert window.page is page
    assert page.table.cell() == ("points", "armed-forces")


def test_actions_do_what_keys_do(window: MainWindow, page: MatrixPage) -> None:
    page.table.select_cell("points", "nato")
    for name in ("baseline", "no_baseline", "pin", "left", "right", "hide", "show_hidden", "by_date", "coverage"):
        window.actions_.run(f"matrix.{name}")
    assert page.coverage
    assert next(column.id for column in page.sheet.columns) == "points"
    window.actions_.run("matrix.only_silent")
    assert len(page.sheet.rows) == 2
    window.actions_.run("matrix.all_rows")
    assert len(page.sheet.rows) == 6


def test_of_a_large_matrix_only_what_is_seen_is_asked_for(
    window: MainWindow, page: MatrixPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(matrix_table, "_MEASURED", 0)
    window.resize(960, 420)
    page.set_baseline("points")
    page.table.grab()
    asked = set(page.table.matrix._faces)
    assert asked
    assert max(row for row, _ in asked) < page.table.matrix.rowCount() - 1


def test_menus_of_other_pages_give_way_in_a_narrow_window(window: MainWindow, page: MatrixPage) -> None:
    window.dresser.set_text_size(200)
    window.resize(900, 600)
    names = [action.text().replace("&", "") for action in window.menuBar().actions() if action.isVisible()]
    assert "Matrix" in names
    assert "Guarantees" not in names
    window.dresser.set_text_size(100)
    window.resize(1440, 900)
    names = [action.text().replace("&", "") for action in window.menuBar().actions() if action.isVisible()]
    assert "Guarantees" in names
