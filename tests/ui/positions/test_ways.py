"""Ways to the positions page and from it: links, the panel of the compare page, menus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from ui.positions.page import PositionsPage
from ui.window import MainWindow


@pytest.mark.parametrize(
    ("anchor", "cell"),
    [
        ("question/plant", ("ru", "plant")),
        ("stance/ua/vote", ("ua", "vote")),
        ("statement/ua-forgoes", ("ua", "membership")),
    ],
)
def test_links_lead_to_questions_stances_and_statements(
    anchor: str, cell: tuple[str, str], window: MainWindow, qtbot: QtBot
) -> None:
    window.desk.go(anchor)
    assert isinstance(window.page, PositionsPage)
    assert window.page.table.cell() == cell
    window.ways.back()
    assert not isinstance(window.page, PositionsPage)
    window.ways.forward()
    assert isinstance(window.page, PositionsPage)
    assert window.page.table.cell() == cell


def test_a_stance_to_a_point_stays_on_the_page_where_it_is_asked_for(window: MainWindow) -> None:
    window.ways.show_page("positions")
    window.desk.go("stance/ru/draft:6")
    assert isinstance(window.page, PositionsPage)
    assert window.page.table.cell() == ("ru", "draft:6")


def test_a_point_is_shown_beside_another_plan(window: MainWindow) -> None:
    window.ways.show_page("positions")
    window.desk.go("draft:6")
    assert window.page.name == "compare"


def test_beside_a_row_stand_all_parties_on_the_question(window: MainWindow) -> None:
    window.ways.compare("draft", "points")
    view = window.view
    assert view
    row = next(shown.row for shown in view.sheet.rows if any(one.ref == "draft:6" for one in shown.row.provisions))  # type: ignore[union-attr]
    view.select_row(row.id)
    view.panel.fill()
    told = view.panel.text.toPlainText()
    part = told[told.index("On the question, not on the clause") :]
    for words in ("not to the clauses of this row", "Size of the army", "Moscow: wants changed", "Kyiv: accepts"):
        assert words in part
    assert 'href="place:question%2Farmy"' in view.panel.text.toHtml()
    view.panel.text.follow(QUrl("place:question%2Farmy"))
    assert isinstance(window.page, PositionsPage)
    assert window.page.table.cell()[1] == "army"


def test_actions_work_from_anywhere(window: MainWindow) -> None:
    window.ways.show_page("positions")
    page = window.page
    assert isinstance(page, PositionsPage)
    window.actions_.run("positions.apart")
    assert page.choice.apart
    window.actions_.run("positions.contradictions")
    assert [row.matter.target for row in page.sheet.rows] == ["membership"]
    checked = window.actions_["positions.contradictions"].checked
    assert checked is not None
    assert checked()
    window.actions_.run("positions.clear_filter")
    assert len(page.sheet.rows) == 5
    window.actions_.run("positions.parties")
    assert page.toolbar.parties_button.choices.isVisible()
    page.toolbar.parties_button.choices.close()


def test_the_page_comes_after_the_guarantees(window: MainWindow) -> None:
    from ui.shell.pages import page_kinds

    names = [kind.name for kind in page_kinds()]
    assert names.index("positions") == names.index("guarantees") + 1
