from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from tests.ui.hand_made import HOSTILE, RUMOUR
from tests.ui.test_window import selected
from ui.places import Place
from ui.settings import Settings
from ui.shell.legend import LegendDialog, LegendText
from ui.shell.saved import keep
from ui.start.page import StartPage
from ui.theme.look import Theme
from ui.window import MainWindow


@pytest.fixture
def fresh(qtbot: QtBot, library: Library, settings: Settings) -> Iterator[MainWindow]:
    """A window at the first start."""
    settings.theme = Theme.LIGHT
    made = MainWindow(library, settings)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    yield made
    made.close()


def page(window: MainWindow) -> StartPage:
    assert isinstance(window.page, StartPage)
    return window.page


def names(window: MainWindow) -> list[str]:
    return [card.accessibleName() for card in page(window).cards]


def test_with_nothing_chosen_before_the_start_page_is_shown(fresh: MainWindow) -> None:
    assert names(fresh)[0] == "28-point draft beside 27-point programme"
    assert {"Guarantees", "Notes", "Legend and glossary", "Do or find anything"} <= set(names(fresh))
    assert fresh.status.words.text() == "Plans: 3. Guarantee instruments: 2. Notes: 0."


def test_the_legend_is_there_at_the_first_start_only(fresh: MainWindow) -> None:
    legend = fresh.page.findChild(LegendText)
    assert legend
    assert "snap-back" in legend.toPlainText()
    assert legend.verticalScrollBar().maximum() == 0
    fresh.ways.show_page("compare")
    assert fresh.settings.seen
    again = MainWindow(fresh.desk.library, Settings.in_file(Path(fresh.settings.file)))
    again.ways.show_page("start")
    assert again.page.findChild(LegendText) is None
    again.close()
    again.deleteLater()


def test_the_question_of_the_day_is_27_beside_20(qtbot: QtBot, settings: Settings, tmp_path: Path) -> None:
    with Library.open(tmp_path / "bundled.sqlite") as library:
        made = MainWindow(library, settings)
        qtbot.addWidget(made)
        made.show()
        card = page(made).cards[0]
        assert card.accessibleName() == "The question of the day: 27-point programme beside 20-point draft"
        card.click()
        assert made.view
        assert made.view.sheet
        assert (made.view.sheet.left.id, made.view.sheet.right.id) == ("ru-27", "ua-us-20")
        made.close()


def test_one_goes_on_where_one_was(window: MainWindow) -> None:
    assert window.view
    window.view.table.select_row("draft:19~points:12")
    window.session.write()
    window.view.table.select_row("draft:7")
    window.ways.show_page("start")
    first = page(window).cards[0]
    assert first.accessibleName() == "Go on where you were: 28-point draft beside 20-point draft"
    assert "Zaporizhzhia plant" in first.accessibleDescription()
    first.click()
    assert window.page is window.view
    assert selected(window.view) == "draft:19~points:12"


def test_saved_and_recent_comparisons_are_listed(window: MainWindow) -> None:
    assert window.view
    assert keep(window.desk, window.view.place(), "For Tuesday & <b>later</b>")
    window.view.show_plans("rumour", "points")
    window.session.write()
    window.ways.show_page("start")
    assert "For Tuesday & <b>later</b>" in names(window)
    assert "28-point draft beside 20-point draft" in names(window)
    card = next(card for card in page(window).cards if card.accessibleName().startswith("For Tuesday"))
    card.click()
    assert window.view.sheet
    assert (window.view.sheet.left.id, window.view.sheet.right.id) == ("draft", "points")


def test_up_and_down_go_from_card_to_card_and_enter_opens(fresh: MainWindow, qtbot: QtBot) -> None:
    cards = page(fresh).cards
    assert cards[0].hasFocus()
    for number in range(1, len(cards)):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        assert cards[number].hasFocus()
    legend = names(fresh).index("Legend and glossary")
    cards[legend].setFocus()
    qtbot.keyClick(cards[legend], Qt.Key.Key_Return)
    assert fresh.findChild(LegendDialog)


def test_what_is_saved_meanwhile_appears_and_the_keys_stay(fresh: MainWindow) -> None:
    page(fresh).cards[0].setFocus()
    keep(fresh.desk, Place("compare", {"left": "draft", "right": "points"}), "New one")
    assert "New one" in names(fresh)
    assert page(fresh).cards[0].hasFocus()


@pytest.mark.parametrize("size", [100, 200])
def test_nothing_is_cut_in_a_small_window(fresh: MainWindow, size: int, qtbot: QtBot) -> None:
    fresh.dresser.set_text_size(size)
    fresh.resize(960, 600)
    QApplication.processEvents()
    for card in page(fresh).cards:
        assert card.height() >= card.heightForWidth(card.width()), card.accessibleName()
        assert card.width() <= page(fresh).width()
    for label in fresh.page.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
    fresh.dresser.set_text_size(100)


def test_a_library_with_one_plan_offers_no_comparison(
    qtbot: QtBot, settings: Settings, library_of: Callable[..., Library]
) -> None:
    made = MainWindow(library_of(RUMOUR), settings)
    qtbot.addWidget(made)
    made.show()
    assert not any("beside" in name for name in names(made))
    made.close()


def test_a_place_on_the_start_page_in_hostile_words_is_plain_text(window: MainWindow) -> None:
    assert window.view
    keep(window.desk, window.view.place(), HOSTILE)
    window.ways.show_page("start")
    assert HOSTILE in names(window)
