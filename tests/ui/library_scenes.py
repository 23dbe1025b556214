"""What the library page can show, scene after scene."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peaceplans.sheets.library.choice import Shelf
from tests.ui.stage import Scene, be_at, settle, to_page
from ui.library.page import LibraryPage
from ui.places import Place
from ui.window import MainWindow


def library_scenes() -> tuple[Scene, ...]:
    """The lists, filtered to nothing, a plan's page at several sections, and the panel over them."""
    return (
        Scene("library plans", lambda window: _listed(window, Shelf.PLANS)),
        Scene("library instruments", lambda window: _listed(window, Shelf.INSTRUMENTS)),
        Scene("library sources", lambda window: _listed(window, Shelf.SOURCES)),
        Scene("library not found", lambda window: _listed(window, Shelf.NOT_FOUND)),
        Scene("library nothing", lambda window: _listed(window, Shelf.PLANS, words="no such words")),
        Scene("library plan", lambda window: _plan(window, "ua-us-20", "top")),
        Scene("library lineage", lambda window: _plan(window, "us-28", "lineage")),
        Scene("library banner", lambda window: _plan(window, "ru-27", "point/w6")),
        Scene("library panel", _panel),
        Scene("library finding", _finding),
    )


def _page(window: MainWindow) -> LibraryPage:
    page = window.page
    assert isinstance(page, LibraryPage)
    return page


def _listed(window: MainWindow, shelf: Shelf, words: str = "") -> QWidget:
    to_page(window, Place("library", {"shelf": shelf.value, "words": words}))
    _page(window).workspace.set_panel_open(False)
    settle()
    return window


def _plan(window: MainWindow, plan: str, section: str) -> QWidget:
    to_page(window, Place("library", {"shelf": "plans", "plan": plan, "item": section}))
    page = _page(window)
    page.workspace.set_panel_open(False)
    page.plan_view.text.fill()
    page.plan_view.go_to(section)
    settle()
    return window


def _panel(window: MainWindow) -> QWidget:
    _plan(window, "ua-us-20", "point/4")
    page = _page(window)
    page.workspace.set_panel_open(True)
    page.panel.settle()
    page.panel.notes.cards.fill()
    settle()
    return window


def _finding(window: MainWindow) -> QWidget:
    _plan(window, "ua-us-20", "top")
    page = _page(window)
    page.find_words()
    page.toolbar.find_field.field.setText("Ukraine")
    settle()
    be_at(window, "library")
    page.toolbar.find_field.close_search()
    return window
