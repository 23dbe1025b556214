"""The questions and messages about notes: recovered, imported, deleted for good, remarks that something is wrong."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget

from peaceplans.model.notes import Draft, Note
from tests.ui.stage import Scene, be_at, in_front, listed_notes, note_called, opened_by, settle, with_panel
from ui.window import MainWindow


def note_dialogs() -> tuple[Scene, ...]:
    """The scenes, in an order in which they can follow each other."""
    return (
        Scene("recovered", _recovered),
        Scene("recovered note", _recovered_note),
        Scene("recovered conflict", _recovered_conflict),
        Scene("recovered compare", _recovered_compare),
        Scene("import file", lambda window: opened_by(window, "notes.import", "notes")),
        Scene("import", _import),
        Scene("import nothing", _import_nothing),
        Scene("purge", _purge),
        Scene("purge several", _purge_several),
        Scene("purge saved", _purge_saved),
        Scene("correction", _correction),
        Scene("correction parts", _correction_parts),
        Scene("correction sheet", _correction_sheet),
    )


def _draft(window: MainWindow, title: str, based_on: str = "") -> Note:
    """A note into which something was typed that never became a revision."""
    note = note_called(window, title)
    text = f"{note.text}\n\nAnd more that was typed."
    window.desk.library.notes.save_draft(
        Draft(
            note=note.id,
            based_on=based_on or note.version,
            title=note.title,
            text=text,
            tags=note.tags,
            when="2026-11-25T10:42:00Z",
        )
    )
    return note


def _leave_notes(window: MainWindow) -> None:
    """No note is open: what is written now is written by somebody else."""
    listed_notes(window, {"words": "no such words"})
    be_at(window, "start")


def _recovered(window: MainWindow) -> QWidget:
    from ui.notes.past.recovery import tell_recovered

    be_at(window, "compare")
    _draft(window, "Which parliament?")
    long = _draft(window, _long_title(window))
    tell_recovered(window.desk)
    window.desk.library.notes.drop_draft(long.id)
    settle()
    return window


def _long_title(window: MainWindow) -> str:
    return next(note.title for note in window.desk.library.notes.all() if note.title.startswith("A very long title"))


def _recovered_note(window: MainWindow) -> QWidget:
    _leave_notes(window)
    note = _draft(window, "Which parliament?")
    listed_notes(window, {})
    window.page.show_note(note.id)  # type: ignore[attr-defined]
    settle()
    return window


def _recovered_conflict(window: MainWindow) -> QWidget:
    _leave_notes(window)
    before = note_called(window, "Порядок денний на завтра")
    window.desk.library.notes.revise(before, text=f"{before.text} What somebody else wrote.")
    window.desk.library_changed.emit(frozenset())  # as when another program has written
    note = _draft(window, before.title, based_on=before.version)
    listed_notes(window, {})
    window.page.show_note(note.id)  # type: ignore[attr-defined]
    settle()
    return window


def _recovered_compare(window: MainWindow) -> QWidget:
    _recovered_conflict(window)
    notice = window.page.shown.editor.notice  # type: ignore[attr-defined]
    buttons = [button for button in notice.findChildren(QPushButton) if button.isVisible()]
    buttons[-1].click()
    settle()
    return in_front(window)


def _import(window: MainWindow) -> QWidget:
    from ui.notes.import_plan import ImportPlan
    from ui.notes.sharing import ask_about

    listed_notes(window, {})
    notes = window.desk.library.notes.all()
    plan = ImportPlan(new=notes[:3], changed=notes[3:5], equal=notes[5:])
    file = Path("/home/somebody/notes on the twenty points and the twenty-eight points of the last week.md")
    ask_about(window.desk, plan, file, window.page)
    settle()
    return in_front(window)


def _import_nothing(window: MainWindow) -> QWidget:
    from ui.notes.import_plan import ImportPlan
    from ui.notes.sharing import ask_about

    listed_notes(window, {})
    plan = ImportPlan(new=(), changed=(), equal=window.desk.library.notes.all())
    ask_about(window.desk, plan, Path("notes.md"), window.page)
    settle()
    return in_front(window)


def _purge(window: MainWindow) -> QWidget:
    from ui.notes.past.purging import ask_to_purge

    listed_notes(window, {"shelf": "bin"})
    ask_to_purge(window.desk, window.desk.library.notes.all(binned=True)[:1], window.page)
    settle()
    return in_front(window)


def _purge_several(window: MainWindow) -> QWidget:
    from ui.notes.past.purging import ask_to_purge

    listed_notes(window, {"shelf": "bin"})
    ask_to_purge(window.desk, window.desk.library.notes.all(binned=True), window.page)
    settle()
    return in_front(window)


def _purge_saved(window: MainWindow) -> QWidget:
    from ui.controls.for_good import ask_for_good

    be_at(window, "compare")
    name = ", ".join(["28 beside 20 with a name that is rather long"] * 3)
    ask_for_good(f"Delete \u201c{name}\u201d for good?", lambda: None, window)
    settle()
    return in_front(window)


def _correction(window: MainWindow) -> QWidget:
    """A remark being written in the panel."""
    with_panel(window)
    assert window.view
    window.view.details.notes.open_note(note_called(window, "Is this a level or a cap?").id)
    settle()
    return window


def _correction_parts(window: MainWindow) -> QWidget:
    with_panel(window)
    assert window.view
    panel = window.view.details.notes
    if panel.is_editing:
        panel.close_note()
        settle()
    panel.more_button.click()
    settle()
    return in_front(window)


def _correction_sheet(window: MainWindow) -> QWidget:
    listed_notes(window, {"shelf": "remarks"})
    window.actions_.run("notes.corrections")
    settle()
    return in_front(window)
