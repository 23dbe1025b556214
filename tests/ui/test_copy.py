"""Rows and cells on the clipboard, and the menu of a row."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from peaceplans.model.notes import NoteKind
from peaceplans.report.citing.style import CitationStyle
from peaceplans.sheets.comparison.sheet import Mode
from tests.ui.hand_made import HOSTILE
from ui.compare.rows.rows_model import Column
from ui.compare.view import CompareView
from ui.window import MainWindow

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def plain_of(html: str) -> str:
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText()


def copied() -> QMimeData:
    mime = QGuiApplication.clipboard().mimeData()
    assert mime is not None
    return mime


def test_a_row_is_copied_as_plain_and_as_rich_text(view: CompareView, window: MainWindow, qtbot: QtBot) -> None:
    window.settings.citation = CitationStyle.PLAIN
    view.set_mode(Mode.REDLINE)
    qtbot.keyClick(window, Qt.Key.Key_C, CONTROL)
    plain, rich = copied().text(), copied().html()
    assert "Ukraine's armed forces are limited to 600,000 personnel." in plain
    assert "(A framework of points, 24 December 2025, point 4, official summary, after Ukrinform" in plain
    assert "Change: 600,000 cap" in plain
    document = QTextDocument()
    document.setHtml(rich)
    assert "Ukraine's armed forces are limited to 600,000 personnel." in document.toPlainText()
    assert "point 4, official summary" in document.toPlainText()
    assert "text-decoration: line-through" in rich
    assert "text-decoration: underline" in rich


def test_contrast_strikes_nothing(view: CompareView) -> None:
    view.set_mode(Mode.CONTRAST)
    view.copy()
    assert "line-through" not in copied().html()
    assert "underline" in copied().html()


@pytest.mark.parametrize(
    ("style", "told"),
    [
        (
            CitationStyle.CHICAGO,
            (
                "A draft that leaked, November 20, 2025, point 6, “Size of Ukraine’s armed forces” (summary of a "
                "published text), based on “The draft in full,” Axios, November 20, 2025, "
                "https://example.org/draft?a=1&b=2."
            ),
        ),
        (
            CitationStyle.APA,
            (
                "A draft that leaked (point 6, “Size of Ukraine’s armed forces”) [summary of a published text]. "
                "(2025, November 20). Based on Axios. (2025, November 20). The draft in full. "
                "https://example.org/draft?a=1&b=2"
            ),
        ),
        (
            CitationStyle.OSCOLA,
            (
                "‘A draft that leaked’ (20 November 2025) point 6, ‘Size of Ukraine’s armed forces’ "
                "(summary of a published text), based on ‘The draft in full’ (Axios, 20 November 2025) "
                "<https://example.org/draft?a=1&b=2>."
            ),
        ),
    ],
)
def test_a_style_names_the_sources_in_full(
    style: CitationStyle, told: str, view: CompareView, window: MainWindow
) -> None:
    window.settings.citation = style
    view.copy()
    assert told in copied().text()
    assert told in plain_of(copied().html())
    assert '<a href="https://example.org/draft?a=1&amp;b=2">' in copied().html()
    assert 'href="javascript:' not in copied().html()


@pytest.mark.parametrize(
    ("column", "words", "others"),
    [
        (Column.LEFT, "limited to 600,000 personnel", "800,000 personnel"),
        (Column.RIGHT, "800,000 personnel in peacetime", "limited to 600,000"),
        (Column.MIDDLE, "600,000 cap at all times becomes", "personnel"),
    ],
)
def test_one_cell_is_copied(
    view: CompareView, window: MainWindow, qtbot: QtBot, column: Column, words: str, others: str
) -> None:
    view.table.setCurrentIndex(view.table.rows.index(view.table.currentIndex().row(), column))
    qtbot.keyClick(window, Qt.Key.Key_C, CONTROL | SHIFT)
    assert words in copied().text()
    assert others not in copied().text()
    assert copied().hasHtml()
    assert view.table.notice.words == "Cell copied"


def test_what_changed_is_copied_with_its_points_and_how_sure_it_is(view: CompareView) -> None:
    middle = view.table.rows.index(view.table.currentIndex().row(), Column.MIDDLE)
    view.table.setCurrentIndex(middle)
    view.doings.copy_cell()
    for words in (copied().text(), plain_of(copied().html())):
        assert "point 6" in words
        assert "point 4" in words
        assert any(sure in words for sure in ("established", "reported", "provisional"))


def test_an_absent_side_says_why(view: CompareView) -> None:
    view.select_row("draft:7")
    view.copy()
    assert "A framework of points: The 20-point draft has no such clause." in copied().text()


def test_options_are_copied_with_their_owners(view: CompareView) -> None:
    view.select_row("draft:19~points:12")
    view.copy()
    assert "Ukraine: two countries: A joint company runs the plant." in copied().text()
    document = QTextDocument()
    document.setHtml(copied().html())
    assert "Ukraine: two countries" in document.toPlainText()
    assert "A joint company runs the plant." in document.toPlainText()


def test_the_link_leads_back(view: CompareView, window: MainWindow, qtbot: QtBot) -> None:
    view.select_row("draft:25~points:18")
    qtbot.keyClick(window, Qt.Key.Key_L, CONTROL | SHIFT)
    assert copied().text() == "[[draft:25~points:18]]"
    view.select_row("draft:7")
    view.doings.copy_link()
    assert copied().text() == "[[draft:7]]"


def test_hostile_text_is_dead_in_rich_text(view: CompareView) -> None:
    view.select_row("draft:26~points:20")
    view.copy()
    assert HOSTILE in copied().text()
    html = copied().html().lower()
    assert "<script" not in html
    assert "<img" not in html


def test_the_menu_of_a_row_offers_everything(view: CompareView) -> None:
    shown = view.table.selected()
    assert shown is not None
    menu = QMenu()
    view.doings.fill(menu, shown)
    names = [action.text().replace("&", "").partition("\t")[0] for action in menu.actions() if action.text()]
    assert names == [
        "Open as text",
        "Copy row with citation",
        "Copy what changed",
        "Copy link for notes",
        "New note on this row",
        "I think this is wrong\u2026",
    ]


def test_a_right_click_selects_the_row_and_asks_for_its_menu(view: CompareView, qtbot: QtBot) -> None:
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QApplication

    place = view.table.rows.place_of("draft:7")
    assert place is not None
    view.table.scroll_to_height(place, 200)
    centre = view.table.visualRect(view.table.rows.index(place, Column.LEFT)).center()
    asked: list[QPoint] = []
    view.table.menu_asked.disconnect()
    view.table.menu_asked.connect(asked.append)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, centre, view.table.viewport().mapToGlobal(centre))
    QApplication.sendEvent(view.table.viewport(), event)
    shown = view.table.selected()
    assert shown is not None
    assert shown.row.id == "draft:7"
    assert len(asked) == 1
    heading = view.table.visualRect(view.table.rows.index(place - 1, Column.LEFT)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, heading, view.table.viewport().mapToGlobal(heading))
    QApplication.sendEvent(view.table.viewport(), event)
    assert len(asked) == 1


def test_a_remark_that_something_is_wrong_is_a_correction(view: CompareView) -> None:
    view.doings.write(NoteKind.CORRECTION)
    note = view.details.notes.editor.note
    assert note is not None
    assert note.kind is NoteKind.CORRECTION
    assert note.anchors == ("draft:6~points:4",)


def test_the_program_ends_well_with_something_of_its_own_on_the_clipboard() -> None:
    """Qt's own clipboard outlives Python, and what Python made must not."""
    program = (
        "import ui\n"
        "from PySide6.QtCore import QMimeData\n"
        "from ui.app import make_application\n"
        "from ui.controls.clipboard import put_on_clipboard\n"
        "application = make_application()\n"
        "put_on_clipboard(QMimeData())\n"
        "print(application.clipboard().mimeData() is not None)\n"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (ended.stdout, ended.stderr, ended.returncode) == ("True\n", "", 0)
