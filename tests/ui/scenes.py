"""Everything that a window can show, one scene after the other, on a library of the catalogue with notes in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from peaceplans.library import Library
from peaceplans.model.notes import NoteKind
from peaceplans.model.saved import SavedComparison
from peaceplans.sheets.comparison.row_filter import RowFilter
from tests.ui.library_scenes import library_scenes
from tests.ui.matrix_scenes import matrix_scenes
from tests.ui.note_scenes import note_dialogs
from tests.ui.position_scenes import position_scenes
from tests.ui.stage import (
    Scene,
    be_at,
    comparison,
    in_front,
    listed_notes,
    note_called,
    opened_by,
    opened_on_note,
    settle,
    to_page,
    until,
    with_panel,
)
from tests.ui.timeline_scenes import timeline_scenes
from ui.desk import Weight
from ui.places import Place
from ui.settings import Settings
from ui.theme.look import Theme
from ui.window import MainWindow

SIZES = ((960, 600), (1280, 720), (2560, 1440))
TEXTS = (100, 200)

LONG = """The level of **800,000** holds only *in peacetime*: see [[ua-us-20:4]] beside [[ru-27:w6]].

- [x] ask Kyiv
- [ ] ask Washington, and say what ~~was~~ is meant by it

| plan | persons |
| --- | --- |
| 28 points | 600,000 |
| 20 points | 800,000 |

> A quotation that is long enough to be wrapped into several lines wherever a note is shown.

Зеленський: «двадцять пунктів». למה? لماذا؟ 为什么?"""


def make_library(path: Path) -> Library:
    """The bundled catalogue with notes of every kind, a bin, lost anchors and saved comparisons."""
    library = Library.open(path)
    notes = library.notes
    notes.create(title="Why the figure matters", text=LONG, anchors=("ru-27:w6~ua-us-20:4",), tags=("army", "figures"))
    notes.create(title="", text="Short, without a title.", anchors=("ua-us-20:4",), author="N.M.")
    notes.create(
        title="Is this a level or a cap?", text="The source says otherwise.", anchors=("ua-us-20:4", "us-28:6"),
        kind=NoteKind.CORRECTION, tags=("army",),
    )  # fmt: skip
    notes.create(title="Which parliament?", text="Ratified by whom?", anchors=("us-15y#duration", "us-15y"))
    notes.create(
        title="Порядок денний на завтра", text="Спросить [[us-28:21]].", anchors=("library",), tags=("завтра",)
    )
    notes.create(
        title="A very long title " * 6, text="x " * 400, anchors=("us-28", "ru-27", "ua-us-20"), tags=("a", "b")
    )
    notes.create(title="It hung on something", text="That is gone.", anchors=("ua-us-20:99",))
    revised = notes.get(notes.create(title="Twice", text="It is a cap.", anchors=("ua-us-20:14",)).steps[0].after.id)
    notes.revise(revised, text="It is a level, in peacetime only.")
    for title in ("In the bin", "In the bin as well, with a title that is long enough for two lines of a question"):
        notes.delete(notes.get(notes.create(title=title, text=LONG, anchors=("ua-us-20:5",)).steps[0].after.id))
    for left, name in (("ru-27", "Army only"), ("us-28", "28 beside 20 with a name that is rather long")):
        library.saved.save(
            SavedComparison(id="", name=name, left=left, right="ua-us-20", order="topic", mode="contrast")
        )
    return library


@contextmanager
def window_on(
    library: Library, size: tuple[int, int], text: int, *, dark: bool = False, seen: bool = True
) -> Iterator[MainWindow]:
    """A window of this size and look."""
    settings = Settings()
    settings.theme = Theme.DARK if dark else Theme.LIGHT
    settings.text_size = text
    settings.seen = seen
    window = MainWindow(library, settings)
    try:
        window.resize(*size)
        window.show()
        window.activateWindow()
        settle()
        yield window
    finally:
        close_what_is_open(window)
        window.close()
        window.deleteLater()
        settle()


def close_what_is_open(window: MainWindow) -> None:
    """Close dialogs and popups, and put the page back to where scenes begin."""
    while (above := in_front(window)) is not window:
        above.close()
        settle(2)
    window.messages.close_message()


def scenes() -> tuple[Scene, ...]:
    """All scenes, in an order in which they can follow each other."""
    done = [
        Scene("start", lambda window: to_page(window, Place("start"))),
        Scene("compare", lambda window: to_page(window, comparison("ru-27", "ua-us-20", row="ru-27:w6~ua-us-20:4"))),
        Scene("compare panel", with_panel),
        Scene("compare redline", lambda window: to_page(window, comparison("us-28", "ua-us-20"))),
        Scene("compare filtered", lambda window: _filtered(window, RowFilter(words="nuclear"))),
        Scene("nothing matches", lambda window: _filtered(window, RowFilter(words="no such words"))),
        Scene("find", _finding),
        Scene("message", _message),
        *matrix_scenes(),
        Scene("guarantees", lambda window: to_page(window, Place("guarantees"))),
        Scene("guarantees panel", _field_panel),
        Scene("guarantees field", _one_field),
        Scene("guarantees path", _path),
        Scene("guarantees analysts", _analysts),
        Scene("guarantees none", _no_instruments),
        Scene("guarantees condition", lambda window: _on_instruments(window, "guarantees.condition")),
        *library_scenes(),
        *position_scenes(),
        *timeline_scenes(),
        Scene("notes", lambda window: listed_notes(window, {})),
        Scene("notes preview", _preview),
        Scene("notes nothing", lambda window: listed_notes(window, {"words": "no such words"})),
        Scene("notes remarks", lambda window: listed_notes(window, {"shelf": "remarks"})),
        Scene("notes lost", lambda window: listed_notes(window, {"shelf": "lost"})),
        Scene("notes bin", lambda window: listed_notes(window, {"shelf": "bin"})),
        Scene("notes several", _several),
        Scene("filter", lambda window: opened_by(window, "compare.filter", "compare")),
        Scene("instruments", lambda window: _on_instruments(window, "guarantees.choose")),
        Scene("history", _history),
        Scene("attach", lambda window: opened_on_note(window, "notes.attach")),
        Scene("row menu", _row_menu),
        Scene("fault", _fault),
        *note_dialogs(),
    ]
    for name, action in (
        ("palette", "view.palette"),
        ("point", "compare.go_to_point"),
        ("row", "compare.open_row"),
        ("save", "compare.save"),
        ("saved", "compare.arrange_saved"),
        ("export", "file.export"),
        ("print", "file.print"),
        ("settings", "file.settings"),
        ("legend", "help.legend"),
        ("keys", "help.keys"),
        ("about", "help.about"),
    ):
        done.append(Scene(name, lambda window, action=action: opened_by(window, action, "compare")))  # type: ignore[misc]
    done.append(Scene("field", lambda window: _on_instruments(window, "guarantees.open_cell")))
    done += [
        Scene(f"export {form}", lambda window, form=form: _exporting(window, form))  # type: ignore[misc]
        for form in ("docx", "xlsx", "several")
    ]
    return tuple(done)


def _filtered(window: MainWindow, row_filter: RowFilter) -> QWidget:
    be_at(window, "compare")
    assert window.view
    window.view.workspace.set_panel_open(False)
    window.view.set_filter(row_filter)
    settle()
    return window


def _finding(window: MainWindow) -> QWidget:
    _filtered(window, RowFilter())
    assert window.view
    window.view.find_words()
    window.view.toolbar.find_field.field.setText("Ukraine")
    settle()
    return window


def _message(window: MainWindow) -> QWidget:
    be_at(window, "compare")
    assert window.view
    window.view.toolbar.find_field.close_search()
    text = "The library is locked by another program, and this is told in a message that has many words in it."
    window.desk.tell(text, Weight.FAULT, ("Try again", lambda: None))
    settle()
    return window


def _field_panel(window: MainWindow) -> QWidget:
    be_at(window, "guarantees")
    page = window.page
    page.table.select_cell("us-15y", "duration")  # type: ignore[attr-defined]
    page.workspace.set_panel_open(True)  # type: ignore[attr-defined]
    settle()
    return window


def _one_field(window: MainWindow) -> QWidget:
    be_at(window, "guarantees")
    page = window.page
    page.set_field("duration")  # type: ignore[attr-defined]
    page.clear_conditions()  # type: ignore[attr-defined]
    page.add_condition("duration>=15 years")  # type: ignore[attr-defined]
    page.add_condition("response-military=value")  # type: ignore[attr-defined]
    settle()
    return window


def _path(window: MainWindow) -> QWidget:
    from peaceplans.sheets.guarantees.choice import View

    be_at(window, "guarantees")
    window.page.workspace.set_panel_open(False)  # type: ignore[attr-defined]
    window.page.set_view(View.PATH)  # type: ignore[attr-defined]
    settle()
    return window


def _analysts(window: MainWindow) -> QWidget:
    from peaceplans.sheets.guarantees.choice import View

    be_at(window, "guarantees")
    window.page.clear_conditions()  # type: ignore[attr-defined]
    window.page.set_view(View.BESIDE)  # type: ignore[attr-defined]
    window.page.content.show_analysis()  # type: ignore[attr-defined]
    settle()
    return window


def _no_instruments(window: MainWindow) -> QWidget:
    be_at(window, "guarantees")
    page = window.page
    page.content.analysis.fold_button.setChecked(False)  # type: ignore[attr-defined]
    page.workspace.set_panel_open(False)  # type: ignore[attr-defined]
    page.set_reference("")  # type: ignore[attr-defined]
    page.choose(())  # type: ignore[attr-defined]
    settle()
    return window


def _on_instruments(window: MainWindow, action: str) -> QWidget:
    be_at(window, "guarantees")
    window.page.choose(("us-15y", "ua-term", "budapest"))  # type: ignore[attr-defined]
    window.page.table.select_cell("us-15y", "duration")  # type: ignore[attr-defined]
    settle()
    return opened_by(window, action, "guarantees")


def _preview(window: MainWindow) -> QWidget:
    listed_notes(window, {})
    note = note_called(window, "Why the figure matters")
    window.page.show_note(note.id)  # type: ignore[attr-defined]
    editor = window.page.shown.editor  # type: ignore[attr-defined]
    if not editor.preview_button.isChecked():
        editor.toggle_preview()
    settle()
    return window


def _several(window: MainWindow) -> QWidget:
    listed_notes(window, {})
    window.page.list.selectAll()  # type: ignore[attr-defined]
    settle()
    return window


def _history(window: MainWindow) -> QWidget:
    return opened_on_note(window, "notes.history")


def _row_menu(window: MainWindow) -> QWidget:
    be_at(window, "compare")
    assert window.view
    window.view.doings.show_menu(window.mapToGlobal(QPoint(200, 200)))
    settle()
    return in_front(window)


def _exporting(window: MainWindow, form: str) -> QWidget:
    """The dialog that exports in a format, or several views with what can be chosen then."""
    from peaceplans.report.formats import Format

    found = opened_by(window, "file.export", "guarantees")
    if form == "several":
        found.contents.views_button.chosen.emit(True)  # type: ignore[attr-defined]
        found.contents.parts.add_view("timeline")  # type: ignore[attr-defined]
    else:
        found.form.set_form(Format(form))  # type: ignore[attr-defined]
    until(lambda: not found.busy and not found.preview.busy)  # type: ignore[attr-defined]
    if form == "several":
        found._column.ensureWidgetVisible(found.contents.parts)  # type: ignore[attr-defined]
        settle()
    return found


def _fault(window: MainWindow) -> QWidget:
    from ui.shell.fault_report import FaultReport

    FaultReport(
        window, "Traceback (most recent call last):\n  File x\nValueError: y", Path("/home/somebody/log")
    ).open()
    settle()
    return in_front(window)
