"""Which pages there are; each is imported and made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.page import Page

if TYPE_CHECKING:
    from ui.window import MainWindow


@dataclass(frozen=True, slots=True)
class PageKind:
    """A page of the window.

    Attributes:
        name: its name in places.
        text: what it is called.
        sign: name of its sign in the rail.
        make: makes it.
    """

    name: str
    text: str
    sign: str
    make: Callable[[MainWindow], Page]


def page_kinds() -> tuple[PageKind, ...]:
    """The pages in the order of the rail."""
    translate = QCoreApplication.translate
    return (
        PageKind("start", translate("Pages", "Start"), "start", _start),
        PageKind("compare", translate("Pages", "Compare"), "swap", _compare),
        PageKind("guarantees", translate("Pages", "Guarantees"), "shield", _guarantees),
        PageKind("notes", translate("Pages", "Notes"), "pencil", _notes),
    )


def _start(window: MainWindow) -> Page:
    from ui.start.page import StartPage

    return StartPage(window.desk, window.has_page, window.actions_.run)


def _guarantees(window: MainWindow) -> Page:
    from ui.guarantees.page import GuaranteesPage

    return GuaranteesPage(window.desk)


def _notes(window: MainWindow) -> Page:
    from ui.notes.page import NotesPage

    return NotesPage(window.desk)


def _compare(window: MainWindow) -> Page:
    desk = window.desk
    if len(desk.library.plans()) < 2:
        from ui.shell.too_few import TooFewPlans

        return TooFewPlans(desk)
    from ui.compare.view import CompareView

    return CompareView(desk)
