"""What was typed when the program ended without warning is there again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from peaceplans.model.notes import Draft, Note
from tests.ui.hand_made_library import make_library
from ui.desk import Desk, Message
from ui.notes.panel import NotesPanel
from ui.notes.past.recovery import tell_recovered
from ui.places import Place

Make = Callable[..., Note]


def typed(library: Library, note: Note, text: str, *, based_on: str = "") -> None:
    library.notes.save_draft(
        Draft(
            note=note.id,
            based_on=based_on or note.version,
            title=note.title,
            text=text,
            tags=note.tags,
            when="2026-11-25T10:42:00Z",
        )
    )


def buttons(panel: NotesPanel) -> dict[str, QPushButton]:
    found = panel.editor.notice.findChildren(QPushButton)
    return {button.text(): button for button in found if button.isVisible()}


def test_a_draft_becomes_the_text_again_and_says_so(panel: NotesPanel, library: Library, make: Make) -> None:
    note = make(title="A", text="before", anchors=["points:4"])
    typed(library, note, "before and after")
    panel.open_note(note.id)
    assert panel.editor.text.toPlainText() == "before and after"
    assert "Recovered what was typed, " in panel.editor.notice.label.text()
    assert panel.editor.notice.isVisible()
    panel.editor.text.undo()
    assert panel.editor.text.toPlainText() == "before"
    panel.editor.text.redo()
    panel.close_note()
    assert library.notes.get(note.id).text == "before and after"
    assert library.notes.drafts() == ()


def test_what_was_recovered_can_be_kept_or_discarded(
    panel: NotesPanel, library: Library, desk: Desk, make: Make
) -> None:
    first, second = make(text="one"), make(text="two")
    typed(library, first, "one more")
    typed(library, second, "two more")
    panel.open_note(first.id)
    buttons(panel)["Keep"].click()
    assert library.notes.get(first.id).text == "one more"
    panel.open_note(second.id)
    buttons(panel)["Discard"].click()
    assert panel.editor.text.toPlainText() == "two"
    assert library.notes.get(second.id).text == "two"
    assert library.notes.drafts() == ()
    panel.editor.text.undo()
    assert panel.editor.text.toPlainText() == "two more"


def test_a_draft_of_a_note_that_was_changed_since_asks_which(panel: NotesPanel, library: Library, make: Make) -> None:
    note = make(text="base")
    library.notes.revise(note, text="theirs")
    typed(library, note, "mine")
    panel.open_note(note.id)
    assert panel.editor.text.toPlainText() == "mine"
    assert "Show theirs" in buttons(panel)
    buttons(panel)["Keep mine as a revision on top"].click()
    assert [one.text for one in library.notes.revisions(note.id)] == ["mine", "theirs", "base"]


def test_a_note_that_only_hangs_elsewhere_now_is_no_conflict(panel: NotesPanel, library: Library, make: Make) -> None:
    note = make(text="base", anchors=["points:4"])
    library.notes.attach(note, "points:5")
    now = library.notes.get(note.id)
    library.notes.save_draft(Draft(note=note.id, based_on=now.version, title="", text="base and more"))
    library.notes.attach(now, "draft:6")
    panel.open_note(note.id)
    assert set(buttons(panel)) == {"Keep", "Discard"}
    panel.close_note()
    assert library.notes.get(note.id).text == "base and more"


def test_a_draft_that_says_what_the_note_says_is_dropped(panel: NotesPanel, library: Library, make: Make) -> None:
    note = make(text="same")
    typed(library, note, "same")
    panel.open_note(note.id)
    assert not panel.editor.notice.isVisible()
    assert library.notes.drafts() == ()


def test_at_the_start_it_is_said_that_something_was_recovered(
    desk: Desk, library: Library, make: Make, told: list[Message], asked: list[object]
) -> None:
    tell_recovered(desk)
    assert told == []
    note = make(title="The army", text="a")
    typed(library, note, "ab")
    tell_recovered(desk)
    assert "The army" in told[0].text
    assert told[0].remedy is not None
    told[0].remedy[1]()
    assert asked == [Place("notes", {"note": note.id})]


def test_the_library_that_was_open_when_the_program_was_killed_has_the_draft(
    panel: NotesPanel, library: Library, make: Make, tmp_path: Path, qtbot: QtBot
) -> None:
    note = make(text="x", anchors=["points:4"])
    panel.open_note(note.id)
    panel.editor.text.moveCursor(panel.editor.text.textCursor().MoveOperation.End)
    qtbot.keyClick(panel.editor.text, Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: bool(library.notes.drafts()), timeout=1_500)
    copied = tmp_path / "after the crash.sqlite"
    for name in tmp_path.glob("library.sqlite*"):  # with the log, as it lies there at that moment
        (tmp_path / name.name.replace("library.sqlite", copied.name)).write_bytes(name.read_bytes())
    with make_library(copied) as after:
        assert [draft.text for draft in after.notes.drafts()] == ["xy"]
        assert after.check() == ()
