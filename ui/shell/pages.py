"""Which pages there are; each is imported and made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.page import Page

if TYPE_CHECKING:
    from ui.window import MainWindow


class PageKind(NamedTuple):
    """A page of the window.

    Attributes:
        name: its name in places.
        text: what it is called.
        sign: name of its sign in the rail.
        module: holds its class; what else it needs is imported with it.
        make: makes it.
    """

    name: str
    text: str
    sign: str
    module: str
    make: Callable[[MainWindow], Page]


def page_kinds() -> tuple[PageKind, ...]:
    """The pages in the order of the rail."""
    translate = QCoreApplication.translate
    return (
        PageKind("start", translate("Pages", "Start"), "start", "ui.start.page", _start),
        PageKind("compare", translate("Pages", "Compare"), "swap", "ui.compare.view", _compare),
        PageKind("matrix", translate("Pages", "Matrix"), "grid", "ui.matrix.page", _matrix),
        PageKind("guarantees", translate("Pages", "Guarantees"), "shield", "ui.guarantees.page", _guarantees),
        PageKind("positions", translate("Pages", "Positions"), "people", "ui.positions.page", _positions),
        PageKind("timeline", translate("Pages", "Timeline"), "track", "ui.timeline.page", _timeline),
        PageKind("notes", translate("Pages", "Notes"), "pencil", "ui.notes.page", _notes),
        PageKind("library", translate("Pages", "Library"), "shelf", "ui.library.page", _library),
    )


def _start(window: MainWindow) -> Page:
    from ui.start.page import StartPage

    return StartPage(window.desk, window.has_page, window.actions_.run)


def _matrix(window: MainWindow) -> Page:
    from ui.matrix.page import MatrixPage

    return MatrixPage(window.desk, window.stack)


def _guarantees(window: MainWindow) -> Page:
    from ui.guarantees.page import GuaranteesPage

    return GuaranteesPage(window.desk, window.stack)


def _timeline(window: MainWindow) -> Page:
    from ui.timeline.page import TimelinePage

    return TimelinePage(window.desk, window.stack)


def _positions(window: MainWindow) -> Page:
    from ui.positions.page import PositionsPage

    return PositionsPage(window.desk, window.stack)


def _notes(window: MainWindow) -> Page:
    from ui.notes.page import NotesPage

    return NotesPage(window.desk, window.stack)


def _library(window: MainWindow) -> Page:
    from ui.library.page import LibraryPage

    return LibraryPage(window.desk, window.stack)


def _compare(window: MainWindow) -> Page:
    from ui.compare.view import CompareView

    view = CompareView(window.desk, window.stack)
    if len(view.plans) >= 2:
        return view
    from ui.shell.too_few import TooFewPlans

    view.deleteLater()
    return TooFewPlans(window.desk)
