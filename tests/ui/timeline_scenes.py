"""What the timeline page can show."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from peaceplans.model.events import EventState
from peaceplans.sheets.timeline.filter import TimelineFilter
from tests.ui.stage import Scene, in_front, settle, to_page
from ui.places import Place
from ui.timeline.page import TimelinePage
from ui.window import MainWindow

RESIDENCE = "event/novgorod-residence"


def timeline_scenes() -> tuple[Scene, ...]:
    """All scenes of the page."""
    return (
        Scene("timeline", lambda window: _at(window)),
        Scene("timeline all", lambda window: _at(window, lambda page: page.lanes.fit_all())),
        Scene("timeline plan", lambda window: _at(window, lambda page: page.show_plan("us-28"))),
        Scene("timeline list", lambda window: _at(window, lambda page: page.set_list(True))),
        Scene("timeline statements", lambda window: _at(window, lambda page: page.set_statements(True))),
        Scene("timeline panel", lambda window: _at(window, lambda page: page.workspace.set_panel_open(True))),
        Scene("timeline disputed", lambda window: _filtered(window, states=frozenset({EventState.DISPUTED}))),
        Scene("timeline nothing", lambda window: _filtered(window, words="no such words")),
        Scene("timeline entry", lambda window: _opened(window)),
    )


def _at(window: MainWindow, doing: Callable[[TimelinePage], object] | None = None) -> QWidget:
    to_page(window, Place("timeline", {"filter": {}, "list": False, "statements": False, "item": RESIDENCE}))
    page = window.page
    assert isinstance(page, TimelinePage)
    page.workspace.set_panel_open(False)
    if doing:
        doing(page)
    settle()
    page.panel.settle()
    settle()
    return window


def _filtered(window: MainWindow, **conditions: object) -> QWidget:
    return _at(window, lambda page: page.set_filter(TimelineFilter(**conditions)))  # type: ignore[arg-type]


def _opened(window: MainWindow) -> QWidget:
    _at(window, lambda page: page.doings.open_item())
    return in_front(window)
