"""All notes: found, sorted, shown, binned, shared."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median
from time import process_time

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from peaceplans.model.anchors import read_anchor
from peaceplans.model.notes import Note, NoteKind
from peaceplans.report.markdown.page import markdown
from peaceplans.sheets.notes.filter import NoteFilter, Shelf, Sorting
from tests.ui.reported import reported
from ui.desk import Desk, Message
from ui.notes.hanging import NameButton
from ui.notes.listing.filter_bar import RangeDialog
from ui.notes.listing.notes_model import Role
from ui.notes.page import NotesPage
from ui.notes.sharing import export_corrections_to, export_to, import_from
from ui.places import Place

Make = Callable[..., Note]


@pytest.fixture
def notes(make: Make) -> dict[str, Note]:
    return {
        "army": make(title="Army", text="About *forces*\nsecond", tags=["army"], anchors=["points:4"]),
        "pair": make(title="Pair", text="About both", tags=["army", "nato"], anchors=["draft:6~points:4"]),
        "wrong": make(title="Wrong", text="The date", kind=NoteKind.CORRECTION, anchors=["points:5"]),
        "whole": make(text="About all of it", anchors=["library"]),
        "loose": make(title="Loose", text="On nothing"),
    }


@pytest.fixture
def full(notes: dict[str, Note], page: NotesPage) -> NotesPage:
    page.refresh()
    return page


def titles(page: NotesPage) -> list[str]:
    return sorted(note.name for note in page.model.notes)


def narrow(page: NotesPage, **what: object) -> list[str]:
    page.bar.set_filter(NoteFilter(**what))  # type: ignore[arg-type]
    return titles(page)


def test_an_empty_library_offers_to_write(page: NotesPage, library: Library) -> None:
    assert "no notes yet" in page.shown._sentence.text()
    page.shown.action.click()
    assert len(library.notes.all()) == 1
    assert page.shown.editor.title.hasFocus()


def test_all_notes_are_listed_with_what_they_hang_on(full: NotesPage, notes: dict[str, Note]) -> None:
    assert titles(full) == ["About all of it", "Army", "Loose", "Pair", "Wrong"]
    index = full.model.index(full.model.row_of(notes["army"].id))
    assert index.data() == "Army"
    assert index.data(Role.FIRST_LINE) == "About forces"
    assert "Size of Ukraine" in index.data(Role.HANGS_ON)
    assert "#army" in index.data(Role.SMALL_PRINT)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Army, About forces, 20-point draft")
    assert full.status() == "5 notes"


def test_filters(full: NotesPage) -> None:
    assert narrow(full, words="about FORCES") == ["Army"]
    assert narrow(full, words="#nato") == ["Pair"]
    assert narrow(full, tag="army") == ["Army", "Pair"]
    assert narrow(full, on="points") == ["Army", "Pair", "Wrong"]
    assert narrow(full, on="draft") == ["Pair"]
    assert narrow(full, on="kind:pair") == ["Pair"]
    assert narrow(full, on="kind:library") == ["About all of it"]
    assert narrow(full, shelf=Shelf.REMARKS) == ["Wrong"]
    assert narrow(full, shelf=Shelf.NOTES) == ["About all of it", "Army", "Loose", "Pair"]
    assert narrow(full, days=1) == ["About all of it", "Army", "Loose", "Pair", "Wrong"]
    assert narrow(full, tag="army", words="both") == ["Pair"]
    assert full.status().startswith("1 note of 5")
    assert "#army" in full.status()


def test_filters_by_date() -> None:
    today = date(2026, 11, 25)

    def changed(days: int) -> Note:
        when = datetime(2026, 11, 25, 12, tzinfo=UTC) - timedelta(days=days)
        return Note(id="a", text="", changed=f"{when:%Y-%m-%dT%H:%M:%SZ}")

    def admitted(note_filter: NoteFilter) -> list[int]:
        return [days for days in (0, 1, 6, 7, 29, 30) if note_filter.admits(changed(days), today)]

    assert admitted(NoteFilter(days=1)) == [0]
    assert admitted(NoteFilter(days=7)) == [0, 1, 6]
    assert admitted(NoteFilter(days=30)) == [0, 1, 6, 7, 29]
    assert admitted(NoteFilter(since="2026-11-18", until="2026-11-24")) == [1, 6, 7]


def test_a_range_of_days_is_asked_for(full: NotesPage) -> None:
    full.bar._on_time(-1)
    dialog = full.window().findChild(RangeDialog)
    assert dialog is not None
    dialog.accept()
    assert full.bar.note_filter.since < full.bar.note_filter.until
    assert titles(full) == ["About all of it", "Army", "Loose", "Pair", "Wrong"]


def test_nothing_like_that_offers_to_clear(full: NotesPage) -> None:
    narrow(full, words="nowhere")
    assert "No note is like that" in full.shown._sentence.text()
    full.shown.action.click()
    assert len(full.model.notes) == 5
    assert full.bar.words.text() == ""


def test_typing_in_the_field_finds(full: NotesPage, qtbot: QtBot) -> None:
    full.find_words()
    qtbot.keyClicks(full.bar.words, "both")
    qtbot.waitUntil(lambda: titles(full) == ["Pair"])
    assert full.bar.words.hasFocus()


def test_orders(full: NotesPage) -> None:
    full.bar._on_order(Sorting.TITLE)
    assert [note.name for note in full.model.notes] == ["About all of it", "Army", "Loose", "Pair", "Wrong"]
    full.bar._on_order(Sorting.ANCHOR)
    assert full.model.notes[-1].name == "Loose"


def test_the_chosen_note_is_edited_with_links_to_it(
    full: NotesPage, notes: dict[str, Note], make: Make, library: Library, qtbot: QtBot, asked: list[object]
) -> None:
    linking = make(title="Linking", text=f"See [[note/{notes['army'].id}]]")
    full.refresh()
    full.show_note(notes["army"].id)
    assert full.shown.editor.text.toPlainText() == "About *forces*\nsecond"
    assert full.title() == "Notes: Army"
    (thing,) = [one for one in full.shown.hangs_on.things.buttons if one.objectName() == "tag"]
    thing.click()
    full.shown.hangs_on.links.buttons[0].click()
    assert asked == ["points:4", f"note/{linking.id}"]
    full.shown.editor.text.setFocus()
    qtbot.keyClicks(full.shown.editor.text, "x")
    full.show_note(notes["pair"].id)
    assert library.notes.get(notes["army"].id).text.startswith("xAbout")
    assert full.shown.editor.text.toPlainText() == "About both"


def test_a_note_that_the_filter_hides_is_shown_all_the_same(full: NotesPage, notes: dict[str, Note]) -> None:
    narrow(full, tag="nato")
    anchor = read_anchor(f"note/{notes['whole'].id}")
    assert full.shows(anchor)
    full.show_anchor(anchor)
    assert full.shown.note is not None
    assert full.shown.note.id == notes["whole"].id


def test_a_place_is_come_back_to(full: NotesPage, notes: dict[str, Note]) -> None:
    narrow(full, tag="army")
    full.show_note(notes["pair"].id)
    place = Place.from_text(full.place().to_text())
    assert place is not None
    full.bar.set_filter(NoteFilter(), Sorting.TITLE)
    full.show_note(notes["loose"].id)
    full.go(place)
    assert titles(full) == ["Army", "Pair"]
    assert full.shown.note is not None
    assert full.shown.note.id == notes["pair"].id
    full.go(Place("notes", {"filter": {"days": "x", "shelf": "no", "since": "no"}, "sorting": 3, "note": 5}))
    assert len(full.model.notes) == 5


def test_lost_anchors_are_listed_and_moved_by_one_button(
    full: NotesPage, make: Make, library: Library, desk: Desk
) -> None:
    note = make(title="Size of Ukraine's armed forces", anchors=["points:04x"])
    full.refresh()
    assert narrow(full, shelf=Shelf.LOST) == ["Size of Ukraine's armed forces"]
    assert "no point" in full.shown.hangs_on.lost.text()
    moving = [one for one in full.shown.hangs_on.things.buttons if one.text().startswith("Move to")]
    assert len(moving) == 1
    moving[0].click()
    assert library.notes.get(note.id).anchors == ("points:4",)
    assert titles(full) == []
    desk.undo.undo()
    assert titles(full) == ["Size of Ukraine's armed forces"]


def choose(page: NotesPage, *rows: int) -> None:
    page.list.clearSelection()
    for row in rows:
        page.list.selectionModel().select(page.model.index(row), QItemSelectionModel.SelectionFlag.Select)


def test_several_notes_are_binned_and_restored(full: NotesPage, library: Library, qtbot: QtBot) -> None:
    choose(full, 0, 1, 2)
    assert "3" in full.shown._count.text()
    full.list.setFocus()
    qtbot.keyClick(full.list, Qt.Key.Key_Delete)
    assert len(library.notes.all()) == 2
    assert len(narrow(full, shelf=Shelf.BIN)) == 3
    choose(full, 0, 1)
    full.shown.restore_asked.emit()
    assert len(library.notes.all()) == 4


def test_the_bin_shows_restores_and_forgets(
    full: NotesPage, notes: dict[str, Note], library: Library, desk: Desk
) -> None:
    library.notes.delete(notes["army"])
    library.notes.delete(notes["pair"])
    desk.library_changed.emit(frozenset())
    assert narrow(full, shelf=Shelf.BIN) == ["Army", "Pair"]
    full.show_note(notes["army"].id)
    assert full.shown.note is None
    assert "About forces" in full.shown._binned_text.toPlainText()
    full.shown.restore_button.click()
    assert not library.notes.get(notes["army"].id).deleted
    full.shown.purge_button.click()
    answer(full, "Keep")
    assert library.notes.get(notes["pair"].id).deleted
    full.side.empty_button.click()
    answer(full, "Delete for good")
    assert library.notes.all(binned=True) == ()
    assert "bin is empty" in full.shown._sentence.text()


def answer(page: NotesPage, button: str) -> None:
    box = next(box for box in page.window().findChildren(QMessageBox) if box.isVisible())
    next(one for one in box.buttons() if one.text() == button).click()
    QApplication.processEvents()


def test_copying_gives_markdown(full: NotesPage, notes: dict[str, Note]) -> None:
    full.show_note(notes["army"].id)
    full.copy()
    assert QGuiApplication.clipboard().text() == "# Army\n\nAbout *forces*\nsecond"


def test_notes_go_to_somebody_else_and_come_back(
    full: NotesPage,
    library: Library,
    library_of: Callable[..., Library],
    desk: Desk,
    notes: dict[str, Note],
    tmp_path: Path,
    told: list[Message],
    qtbot: QtBot,
) -> None:
    file = tmp_path / "notes.md"
    export_to(desk, [note.id for note in notes.values()], full)(file)
    qtbot.waitUntil(lambda: any("Written" in one.text for one in told))
    library.notes.revise(notes["army"], text="Changed here")
    library.notes.delete(library.notes.get(notes["pair"].id))
    desk.library_changed.emit(frozenset())
    before = desk.undo.count()
    import_from(desk, file, full)
    qtbot.waitUntil(lambda: full.window().findChild(QMessageBox, "importNotes") is not None)
    box = full.window().findChild(QMessageBox, "importNotes")
    assert isinstance(box, QMessageBox)
    assert "0 new, 2 changed, 3 equal" in box.text()
    answer(full, "Import")
    qtbot.waitUntil(lambda: desk.undo.count() == before + 1)
    assert not library.notes.get(notes["pair"].id).deleted
    desk.undo.undo()
    assert library.notes.get(notes["pair"].id).deleted
    assert library.notes.get(notes["army"].id).text == "Changed here"


@pytest.mark.parametrize("ending", ["md", "html"])
def test_remarks_leave_as_a_correction_sheet_with_text_and_sources(
    full: NotesPage, desk: Desk, notes: dict[str, Note], tmp_path: Path, told: list[Message], qtbot: QtBot, ending: str
) -> None:
    narrow(full, shelf=Shelf.REMARKS)
    assert full.side.correction_button.isVisible()
    file = tmp_path / f"sheet.{ending}"
    export_corrections_to(desk, [notes["wrong"].id], full)(file)
    qtbot.waitUntil(lambda: any("Written" in one.text for one in told))
    text = file.read_text(encoding="utf-8")
    assert text.startswith("<!DOCTYPE html>") is (ending == "html")
    assert "The date" in text
    assert "Guarantees like Article 5" in text
    assert "Ukrinform" in text


def test_what_is_listed_is_what_is_reported(full: NotesPage, notes: dict[str, Note]) -> None:
    narrow(full, tag="army")
    document = reported(full)
    assert document is not None
    text = markdown(document)
    assert "About both" in text
    assert "About all of it" not in text
    assert "About both" not in markdown(reported(full, frozenset({notes["army"].id})) or document)
    assert {note.name for note in full.notes_shown()} == {"Army", "Pair"}
    narrow(full, words="nowhere")
    assert reported(full) is None


def test_a_file_that_is_none_changes_nothing(
    full: NotesPage, library: Library, desk: Desk, tmp_path: Path, told: list[Message], qtbot: QtBot
) -> None:
    file = tmp_path / "none.md"
    file.write_text("# Something else\n", encoding="utf-8")
    import_from(desk, file, full)
    qtbot.waitUntil(lambda: bool(told))
    assert "no file of notes" in told[0].text
    assert len(library.notes.all()) == 5


def test_a_file_that_cannot_be_written_is_told(
    full: NotesPage, desk: Desk, notes: dict[str, Note], tmp_path: Path, told: list[Message], qtbot: QtBot
) -> None:
    export_to(desk, [notes["army"].id], full)(tmp_path / "no folder" / "notes.md")
    qtbot.waitUntil(lambda: bool(told))
    assert "folder does not exist" in told[0].text


def test_the_model_keeps_its_promises(full: NotesPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(full.model)
    assert full.model.rowCount(full.model.index(0)) == 0
    assert full.model.data(QModelIndex()) is None


def test_the_list_is_heard(full: NotesPage) -> None:
    interface = QAccessible.queryAccessibleInterface(full.list)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == "Notes"
    names = [interface.child(row).text(QAccessible.Text.Name) for row in range(interface.childCount())]
    assert any(name.startswith("Army, About forces") for name in names)


def test_every_button_has_a_name_and_is_large_enough(full: NotesPage, notes: dict[str, Note]) -> None:
    full.show_note(notes["army"].id)
    buttons: Sequence[QPushButton] = [one for one in full.findChildren(QPushButton) if one.isVisible()]
    assert len(buttons) > 8
    for button in buttons:
        assert button.text() or button.accessibleName()
        assert button.height() >= 28, button.text()


@pytest.mark.parametrize("size", [100, 200])
def test_it_fits_into_a_small_window(full: NotesPage, desk: Desk, notes: dict[str, Note], size: int) -> None:
    desk.dresser.set_text_size(size)
    full.window().resize(890, 540)
    full.show_note(notes["army"].id)
    QApplication.processEvents()
    assert full.window().width() <= 960
    assert full.shown.editor.preview.isVisible() or full.shown.editor.text.isVisible()
    assert full.list.height() >= 100
    desk.dresser.set_text_size(100)


def test_refreshing_three_hundred_notes_is_quick(page: NotesPage, make: Make) -> None:
    for number in range(300):
        make(title=f"Note {number}", text="Some text. " * 50, tags=["army"], anchors=["points:4"])
    page.refresh()
    times = []
    for number in range(9):
        begun = process_time()
        page.bar.set_filter(NoteFilter(words=str(number)))
        times.append(process_time() - begun)
    assert median(times) < 0.016


def test_where_there_is_little_height_the_filters_are_folded_away(full: NotesPage) -> None:
    full.window().resize(960, 380)
    assert not full.bar.shelf.isVisible()
    assert full.bar.more.isVisible()
    full.bar.more.click()
    assert full.bar.shelf.isVisible()
    full.window().resize(960, 700)
    assert full.bar.shelf.isVisible()
    assert not full.bar.more.isVisible()


def test_menus_of_the_filters_say_how_many_notes_there_are(full: NotesPage) -> None:
    full.bar.shelf.choices.aboutToShow.emit()
    shelves = [action.text().split("\t") for action in full.bar.shelf.choices.actions()]
    assert [number for _, number in shelves] == ["5", "4", "1", "0", "0"]
    things = dict(action.text().split("\t") for action in full.bar.thing.choices.actions() if "\t" in action.text())
    assert things["20-point draft"] == "3"
    assert things["pairs of points"] == "1"
    tags = [action for action in full.bar.tag.choices.actions() if action.text() == "#army\t2"]
    assert len(tags) == 1
    tags[0].trigger()
    assert titles(full) == ["Army", "Pair"]


def test_a_long_name_of_what_a_note_hangs_on_takes_no_more_than_there_is(
    full: NotesPage, make: Callable[..., Note], desk: Desk
) -> None:
    note = make(title="Long", anchors=["draft:6~points:4"])
    full.refresh()
    full.show_note(note.id)
    desk.dresser.set_text_size(200)
    QApplication.processEvents()
    name = full.shown.findChild(NameButton, "tag")
    assert name
    assert name.sizeHint().width() > 400
    assert full.shown.minimumSizeHint().width() < 400


def test_a_note_that_a_filter_hides_while_it_is_written_is_kept_once(
    full: NotesPage, notes: dict[str, Note], library: Library, told: list[Message]
) -> None:
    full.show_note(notes["army"].id)
    full.shown.editor.text.setPlainText("typed, and not left by key or click")
    full.bar.set_filter(NoteFilter(words="no such words"))
    assert full.shown.editor.note is None
    assert told == []
    assert library.notes.get(notes["army"].id).text == "typed, and not left by key or click"
    assert len(library.notes.revisions(notes["army"].id)) == 2
    assert library.notes.drafts() == ()
