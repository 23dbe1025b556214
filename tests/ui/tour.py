"""A way through every page and dialog of the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.notes.editor.typed import Typed
from ui.notes.import_plan import ImportPlan
from ui.notes.past.purging import ask_to_purge
from ui.notes.past.redline import TwoTexts
from ui.notes.sharing import ask_about
from ui.window import MainWindow

NOTE = "# Why the figure matters\n\nSee [[points:4]]. Зачем? למה? لماذا؟ 为什么\n\n- [ ] ask Kyiv"


@dataclass(frozen=True)
class Stop:
    """A page, or what one of its actions opens, or what is asked there when something has happened."""

    name: str
    page: str
    action: str = ""
    opens: bool = True  # whether the action opens something; else it shows more on the page
    asks: Callable[[MainWindow], object] | None = None


def _import(window: MainWindow) -> object:
    notes = window.desk.library.notes.all()
    plan = ImportPlan(new=notes[:1], changed=notes[1:], equal=())
    return ask_about(window.desk, plan, Path("9.md"), window.page)


def _purge(window: MainWindow) -> object:
    return ask_to_purge(window.desk, window.desk.library.notes.all()[:1], window.page)


def _purge_several(window: MainWindow) -> object:
    return ask_to_purge(window.desk, window.desk.library.notes.all(), window.page)


def _conflict(window: MainWindow) -> object:
    texts = TwoTexts(window.desk, Typed("The army", NOTE, ()), Typed("The army", "", ()), window)
    texts.open()
    return texts


STOPS = (
    Stop("start", "start"),
    Stop("compare", "compare"),
    Stop("matrix", "matrix"),
    Stop("guarantees", "guarantees"),
    Stop("positions", "positions"),
    Stop("apart", "positions", "positions.apart", opens=False),
    Stop("notes", "notes"),
    Stop("timeline", "timeline"),
    Stop("timeline list", "timeline", "timeline.list", opens=False),
    Stop("timeline entry", "timeline", "timeline.open_item"),
    Stop("library", "library"),
    Stop("plan of the library", "library", "library.open", opens=False),
    Stop("sources", "library", "library.sources", opens=False),
    Stop("not found", "library", "library.not-found", opens=False),
    Stop("settings", "compare", "file.settings"),
    Stop("palette", "compare", "view.palette"),
    Stop("legend", "compare", "help.legend"),
    Stop("keys", "compare", "help.keys"),
    Stop("about", "compare", "help.about"),
    Stop("export", "compare", "file.export"),
    Stop("print", "compare", "file.print"),
    Stop("row", "compare", "compare.open_row"),
    Stop("filter", "compare", "compare.filter", opens=False),
    Stop("point", "compare", "compare.go_to_point"),
    Stop("save", "compare", "compare.save"),
    Stop("saved", "compare", "compare.arrange_saved"),
    Stop("plans", "matrix", "matrix.choose"),
    Stop("cell", "matrix", "matrix.open_cell"),
    Stop("follow", "matrix", "matrix.follow", opens=False),
    Stop("coverage", "matrix", "matrix.coverage", opens=False),
    Stop("instruments", "guarantees", "guarantees.choose"),
    Stop("field", "guarantees", "guarantees.open_cell"),
    Stop("condition", "guarantees", "guarantees.condition"),
    Stop("one field", "guarantees", "guarantees.field", opens=False),
    Stop("path", "guarantees", "guarantees.path", opens=False),
    Stop("beside", "guarantees", "guarantees.beside", opens=False),
    Stop("position", "positions", "positions.open_cell"),
    Stop("history", "notes", "notes.history"),
    Stop("attach", "notes", "notes.attach"),
    Stop("import", "notes", asks=_import),
    Stop("purge", "notes", asks=_purge),
    Stop("purge several", "notes", asks=_purge_several),
    Stop("conflict", "notes", asks=_conflict),
)


def write_notes(window: MainWindow) -> None:
    """Have two notes, so that there is something to show."""
    desk = window.desk
    desk.do(lambda: desk.library.notes.create(text=NOTE, title="The army", anchors=("points:4",), tags=("figures",)))
    desk.do(lambda: desk.library.notes.create(text="x", anchors=("draft:6",)))


def visit(window: MainWindow, stop: Stop, qtbot: QtBot) -> QWidget:
    """Go there; the page's window, or the dialog or popup that was opened."""
    window.put_up(stop.page)
    QApplication.processEvents()
    if stop.page == "notes" and stop.action:
        _choose_first_note(window)
    if stop.asks:
        stop.asks(window)
    elif stop.action:
        window.actions_[stop.action].action.trigger()
    else:
        return window
    if not stop.opens:
        QApplication.processEvents()
        return window
    qtbot.waitUntil(lambda: opened(window) is not None)
    found = opened(window)
    assert found is not None
    busy: Callable[[], bool] = getattr(found, "is_busy", lambda: bool(getattr(found, "busy", False)))
    qtbot.waitUntil(lambda: not busy())
    return found


def opened(window: MainWindow) -> QWidget | None:
    """The dialog or popup in front."""
    return QApplication.activePopupWidget() or QApplication.activeModalWidget() or next(
        (dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()), None
    )  # fmt: skip


def leave(window: MainWindow, shown: QWidget) -> None:
    """Close what was opened."""
    if shown is not window:
        shown.close()
    QApplication.sendPostedEvents()
    QApplication.processEvents()


def _choose_first_note(window: MainWindow) -> None:
    from PySide6.QtCore import QItemSelectionModel
    from PySide6.QtWidgets import QAbstractItemView

    for view in window.page.findChildren(QAbstractItemView):
        if view.isVisible() and view.model() and view.model().rowCount():
            alone = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            view.selectionModel().setCurrentIndex(view.model().index(0, 0), alone)
            QApplication.processEvents()
            return
