"""What scenes are made of: a window to act in, and the ways about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QThread
from PySide6.QtWidgets import QApplication, QWidget

from peaceplans.model.notes import Note
from ui.places import Place
from ui.window import MainWindow


@dataclass(frozen=True, slots=True)
class Scene:
    """Something to be seen.

    Attributes:
        show: brings it about in a window, and says what is to be looked at.
    """

    name: str
    show: Callable[[MainWindow], QWidget]


def settle(rounds: int = 8) -> None:
    """Let everything be laid out, filled and painted."""
    for _ in range(rounds):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def until(ready: Callable[[], bool], most: int = 20_000) -> None:
    """Wait for something that is done off the window's thread or in slices."""
    end = QDeadlineTimer(most)
    while not ready():
        if end.hasExpired():
            raise TimeoutError
        QApplication.processEvents()
        QThread.msleep(1)  # else the other thread waits for this one
    settle()


def in_front(window: MainWindow) -> QWidget:
    """What is open over the window, or the window."""
    return QApplication.activePopupWidget() or QApplication.activeModalWidget() or window


def comparison(left: str, right: str, **state: object) -> Place:
    return Place("compare", {"left": left, "right": right, **state})


def to_page(window: MainWindow, place: Place) -> QWidget:
    window.desk.go(place)
    settle()
    return window


def be_at(window: MainWindow, page: str) -> None:
    to_page(window, comparison("ru-27", "ua-us-20", row="ru-27:w6~ua-us-20:4") if page == "compare" else Place(page))


def opened_by(window: MainWindow, action: str, page: str) -> QWidget:
    be_at(window, page)
    window.actions_.run(action)
    settle()
    found = in_front(window)
    busy = getattr(found, "busy", None)
    if busy is not None:
        preview = getattr(found, "preview", None)
        until(lambda: not found.busy and not (preview and preview.busy))  # type: ignore[attr-defined]
    return found


def with_panel(window: MainWindow) -> QWidget:
    be_at(window, "compare")
    assert window.view
    window.view.workspace.set_panel_open(True)
    settle()
    window.view.details.notes.cards.fill()
    settle()
    return window


def listed_notes(window: MainWindow, note_filter: dict[str, object]) -> QWidget:
    return to_page(window, Place("notes", {"filter": note_filter}))


def note_called(window: MainWindow, title: str) -> Note:
    return next(note for note in window.desk.library.notes.all() if note.title == title)


def opened_on_note(window: MainWindow, action: str) -> QWidget:
    listed_notes(window, {})
    note = note_called(window, "Twice")
    window.page.show_note(note.id)  # type: ignore[attr-defined]
    settle()
    window.actions_.run(action)
    settle()
    return in_front(window)
