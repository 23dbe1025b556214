"""The notes beside a row: cards, new notes, what can be done with one."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidgetItem
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from peaceplans.model.notes import Note, NoteKind
from tests.hostile.vectors import VECTORS
from ui.desk import Desk, Message, Weight
from ui.notes.anchor_dialog import AnchorDialog
from ui.notes.panel import NotesPanel
from ui.notes.past.revisions import History
from ui.places import Place

Make = Callable[..., Note]
ANCHORS = ("points:4", "draft:6~points:4")


@pytest.fixture
def rows(panel: NotesPanel, library: Library) -> Callable[[], None]:
    """Tells the panel what is selected, as the rows do."""

    def tell() -> None:
        panel.show_for(ANCHORS[0], ANCHORS, library.notes.on(ANCHORS))
        panel.cards.fill()

    return tell


def menu_of(panel: NotesPanel, note: Note) -> dict[str, Callable[[], None]]:
    menu = QMenu(panel)
    panel.doings.fill(menu, note, with_page=True)
    found: dict[str, Callable[[], None]] = {}
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            for one in inner.actions():
                found[f"{action.text()}: {one.text()}".replace("&", "")] = partial(one.trigger)
        else:
            found[action.text().replace("&", "")] = partial(action.trigger)
    panel.kept = menu  # type: ignore[attr-defined]  # as long as its actions
    return found


def test_an_empty_row_says_what_can_be_done(panel: NotesPanel, rows: Callable[[], None]) -> None:
    rows()
    assert panel.empty.isVisible()
    assert "Ctrl+M" in panel.empty.text()
    panel.show_for("", (), ())
    assert "Select a row" in panel.empty.text()
    assert not panel.new_button.isEnabled()


def test_cards_show_title_text_links_tags_and_revisions(
    panel: NotesPanel, rows: Callable[[], None], library: Library, make: Make, asked: list[object]
) -> None:
    note = make(title="Why it matters", text="See [[points:5]].", tags=["army"], anchors=["points:4"])
    library.notes.revise(note, text="It is close. See [[points:5]].")
    make(text="On the pair", anchors=["draft:6~points:4"])
    make(text="Elsewhere", anchors=["points:5"])
    rows()
    assert len(panel.cards.cards) == 2
    card = next(card for card in panel.cards.cards if card.note.id == note.id)
    assert card.title.text() == "Why it matters"
    assert "It is close. See 20-point draft, 5" in card.words.toPlainText()
    assert "#army" in card.small.text()
    assert "2 revisions" in card.small.text()
    assert "today" in card.small.text()
    card.anchor_asked.emit("points:5")
    assert asked == ["points:5"]


def test_a_new_note_hangs_on_what_is_selected(
    panel: NotesPanel, rows: Callable[[], None], library: Library, desk: Desk, qtbot: QtBot
) -> None:
    rows()
    qtbot.mouseClick(panel.new_button, Qt.MouseButton.LeftButton)
    assert panel.is_editing
    assert panel.editor.title.hasFocus()
    qtbot.keyClicks(panel.editor.title, "Title")
    qtbot.keyClick(panel.editor.title, Qt.Key.Key_Return)
    qtbot.keyClicks(panel.editor.text, "Text")
    qtbot.keyClick(panel.editor.text, Qt.Key.Key_Escape)
    assert not panel.is_editing
    (note,) = library.notes.all()
    assert (note.title, note.text, note.anchors) == ("Title", "Text", ("points:4",))
    panel.cards.fill()
    assert [card.title.text() for card in panel.cards.cards] == ["Title"]
    desk.undo.undo()
    desk.undo.undo()
    assert library.notes.all() == ()


def test_a_new_note_left_without_a_word_leaves_no_trace(
    panel: NotesPanel, rows: Callable[[], None], library: Library, qtbot: QtBot
) -> None:
    rows()
    panel.new_note()
    qtbot.keyClick(panel.editor.title, Qt.Key.Key_Escape)
    assert library.notes.all() == ()
    assert library.notes.all(binned=True) == ()


def test_a_remark_that_something_is_wrong(panel: NotesPanel, rows: Callable[[], None], library: Library) -> None:
    rows()
    panel.more_button.click()
    panel.editor.text.setPlainText("The date is wrong")
    panel.close_note()
    (note,) = library.notes.all()
    assert note.kind is NoteKind.CORRECTION
    panel.cards.fill()
    assert "I think this is wrong" in panel.cards.cards[0].small.text()


def test_without_a_selection_no_note_is_made(panel: NotesPanel, library: Library, told: list[Message]) -> None:
    panel.show_for("", (), ())
    panel.new_note()
    assert library.notes.all() == ()
    assert "Select a row" in told[0].text


def test_selecting_another_row_leaves_the_note(
    panel: NotesPanel, rows: Callable[[], None], library: Library, make: Make, qtbot: QtBot
) -> None:
    note = make(text="a", anchors=["points:4"])
    rows()
    panel.open_note(note.id)
    qtbot.keyClicks(panel.editor.text, "b")
    panel.show_for("points:5", ("points:5",), ())
    assert not panel.is_editing
    assert library.notes.get(note.id).text == "ba"


def test_the_same_row_told_once_more_does_not_close_the_editor(
    panel: NotesPanel, rows: Callable[[], None], make: Make
) -> None:
    note = make(text="a", anchors=["points:4"])
    rows()
    panel.open_note(note.id)
    rows()
    assert panel.is_editing


def test_cards_are_opened_by_click_and_by_key(
    panel: NotesPanel, rows: Callable[[], None], make: Make, qtbot: QtBot
) -> None:
    note = make(title="A", text="b", anchors=["points:4"])
    rows()
    qtbot.mouseClick(panel.cards.cards[0], Qt.MouseButton.LeftButton)
    assert panel.editor.note is not None
    assert panel.editor.note.id == note.id
    panel.close_note()
    card = panel.cards.cards[0]
    assert card.hasFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert panel.is_editing
    panel.close_note()
    qtbot.mouseClick(panel.cards.cards[0].words.viewport(), Qt.MouseButton.LeftButton)
    assert panel.is_editing


def test_deleting_tells_and_is_undone_from_the_bar(
    panel: NotesPanel, rows: Callable[[], None], library: Library, make: Make, told: list[Message]
) -> None:
    note = make(title="A", anchors=["points:4"])
    rows()
    menu_of(panel, note)["Delete"]()
    assert library.notes.all() == ()
    assert [one.id for one in library.notes.all(binned=True)] == [note.id]
    panel.cards.fill()
    assert panel.cards.cards == []
    assert told[-1].weight is Weight.DONE
    assert told[-1].remedy is not None
    told[-1].remedy[1]()
    assert [one.id for one in library.notes.all()] == [note.id]


def test_a_deletion_is_taken_back_also_after_something_else(
    panel: NotesPanel, library: Library, desk: Desk, make: Make, told: list[Message]
) -> None:
    note = make(title="A")
    panel.doings.delete([note])
    desk.do(lambda: library.notes.create(title="Another"))
    assert told[-1].remedy is not None
    told[-1].remedy[1]()
    assert {one.title for one in library.notes.all()} == {"A", "Another"}


def test_deleting_the_note_that_is_open_keeps_what_was_typed(
    panel: NotesPanel, rows: Callable[[], None], library: Library, make: Make, qtbot: QtBot
) -> None:
    note = make(text="a", anchors=["points:4"])
    rows()
    panel.open_note(note.id)
    qtbot.keyClicks(panel.editor.text, "b")
    panel.doings.delete([note])
    assert not panel.is_editing
    assert library.notes.get(note.id).text == "ba"
    assert library.notes.get(note.id).deleted


def test_attach_detach_and_move(
    panel: NotesPanel, rows: Callable[[], None], library: Library, desk: Desk, make: Make, qtbot: QtBot
) -> None:
    note = make(title="A", anchors=["points:4"])
    rows()
    menu_of(panel, note)["Attach to..."]()
    dialog = panel.window().findChild(AnchorDialog)
    assert dialog is not None
    assert dialog.list.model().index(0, 0).data().endswith("draft:6~points:4")  # the pair of the present row
    qtbot.keyClicks(dialog.field, "draft: guarantees")
    dialog.field.setText("points:5")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert library.notes.get(note.id).anchors == ("points:4", "points:5")
    QApplication.processEvents()
    doings = menu_of(panel, library.notes.get(note.id))
    detach = next(name for name in doings if name.startswith("Detach from") and "4 " in name)
    doings[detach]()
    assert library.notes.get(note.id).anchors == ("points:5",)
    panel.doings.move_to(library.notes.get(note.id), "points:5", "library")
    assert library.notes.get(note.id).anchors == ("library",)
    for _ in range(3):
        desk.undo.undo()
    assert library.notes.get(note.id).anchors == ("points:4",)


def test_the_anchor_dialog_is_for_the_keyboard(panel: NotesPanel, make: Make, qtbot: QtBot) -> None:
    chosen: list[str] = []
    dialog = AnchorDialog(panel._desk, "Attach", panel.choices.all, chosen.append, panel)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.keyClicks(dialog.field, "20-point")
    first = dialog.chosen()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Down)
    assert dialog.chosen() != first
    second = dialog.chosen()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Up)
    assert dialog.chosen() == first
    dialog.field.setText("nothing is called so")
    assert dialog.nothing.isVisible()
    assert not dialog.choose.isEnabled()
    dialog.field.setText("points:5~draft:6")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert chosen == ["draft:6~points:5"]
    assert second not in chosen


def test_link_history_and_page_of_a_note(
    panel: NotesPanel, rows: Callable[[], None], make: Make, asked: list[object]
) -> None:
    note = make(title="A", text="b", anchors=["points:4"])
    rows()
    menu_of(panel, note)["Copy link"]()
    assert QGuiApplication.clipboard().text() == f"[[note/{note.id}]]"
    menu_of(panel, note)["Open on the notes page"]()
    assert asked == [Place("notes", {"note": note.id})]
    menu_of(panel, note)["History..."]()
    history = panel.window().findChild(History)
    assert history is not None
    history.close()


def test_cards_keep_up_with_what_others_write(
    panel: NotesPanel, rows: Callable[[], None], library: Library, desk: Desk, make: Make
) -> None:
    rows()
    make(title="From another window", anchors=["points:4"])
    desk.library_changed.emit(frozenset())
    panel.cards.fill()
    assert [card.title.text() for card in panel.cards.cards] == ["From another window"]


def test_telling_the_row_makes_no_card_and_the_cards_come_after_it(
    panel: NotesPanel, library: Library, make: Make, qtbot: QtBot
) -> None:
    for number in range(10):
        make(title=f"Note {number}", text="Some *text* here. [[points:5]]", anchors=["points:4"])
    notes = library.notes.on(ANCHORS)
    panel.show_for(ANCHORS[0], ANCHORS, notes)
    assert panel.cards.cards == []
    qtbot.waitUntil(lambda: len(panel.cards.cards) == 10)


def test_nothing_hostile_on_a_card(panel: NotesPanel, library: Library, make: Make) -> None:
    for vector in VECTORS[::9]:
        note = make(title=vector[:100], text=vector, tags=[vector[:50].replace("\n", " ")], anchors=["points:4"])
        panel.show_for("points:4", ("points:4",), (note,))
        panel.cards.fill()
        (card,) = panel.cards.cards
        assert card.title.textFormat() is Qt.TextFormat.PlainText
        assert card.small.textFormat() is Qt.TextFormat.PlainText
        assert "\n" not in card.title.text()


def test_names_for_those_who_hear(panel: NotesPanel, rows: Callable[[], None], make: Make) -> None:
    make(title="A", text="b", anchors=["points:4"])
    rows()
    card = panel.cards.cards[0]
    assert card.accessibleName() == "Note: A"
    interface = QAccessible.queryAccessibleInterface(card)
    assert interface is not None
    assert interface.role() is QAccessible.Role.Button
    assert "today" in card.accessibleDescription()
    assert panel.new_button.accessibleName() == "New note on what is selected"
    assert card.menu_button.width() >= 28
    assert card.menu_button.height() >= 28


def test_larger_text_makes_larger_cards(
    panel: NotesPanel, rows: Callable[[], None], desk: Desk, make: Make, qtbot: QtBot
) -> None:
    make(title="A", text="b " * 60, anchors=["points:4"])
    rows()
    window = panel.window()
    assert isinstance(window, QMainWindow)
    before = panel.cards.cards[0].title.font().pixelSize()
    desk.dresser.set_text_size(200)
    panel.cards.fill()
    assert panel.cards.cards[0].title.font().pixelSize() == 2 * before
    desk.dresser.set_text_size(100)


@pytest.mark.parametrize("width", [240, 333])
def test_no_line_of_a_long_note_is_cut_through(
    panel: NotesPanel, rows: Callable[[], None], make: Make, width: int
) -> None:
    make(text="\n\n".join(["a word and another " * 12] * 3), anchors=[ANCHORS[0]])
    rows()
    words = panel.cards.cards[0].words
    words.resize(width, words.heightForWidth(width))
    document = words.document()
    block, ends = document.begin(), []
    while block.isValid():
        top = document.documentLayout().blockBoundingRect(block).top()
        lines = (block.layout().lineAt(number) for number in range(block.layout().lineCount()))
        ends += [top + line.y() + line.height() for line in lines]
        block = block.next()
    assert min(abs(end - words.viewport().height()) for end in ends) <= 1


def test_a_card_stays_and_says_what_its_note_and_the_notes_it_names_say_now(
    panel: NotesPanel, rows: Callable[[], None], desk: Desk, library: Library, make: Make
) -> None:
    target = make(title="Named", anchors=("points:1",))
    linking = make(text=f"see [[note/{target.id}]]", anchors=(ANCHORS[0],))
    other = make(text="plain", anchors=(ANCHORS[0],))
    rows()
    before = {card.note.id: card for card in panel.cards.cards}
    desk.do(lambda: library.notes.revise(other, title="A title", text="changed"))
    rows()
    after = {card.note.id: card for card in panel.cards.cards}
    assert after == before
    changed = after[other.id]
    assert (changed.title.text(), changed.words.toPlainText()) == ("A title", "changed")
    assert (changed.title.isVisibleTo(changed), changed.accessibleName()) == (True, "Note: A title")
    assert "revisions" in changed.small.text()
    desk.do(lambda: library.notes.revise(target, title="Named otherwise"))
    rows()
    assert panel.cards.cards == [changed, after[linking.id]]
    assert "Named otherwise" in after[linking.id].words.toPlainText()


def test_a_card_whose_text_grows_or_shrinks_is_as_high_as_it_needs(
    panel: NotesPanel, rows: Callable[[], None], desk: Desk, library: Library, make: Make
) -> None:
    note = make(text="short", anchors=(ANCHORS[0],))
    rows()
    QApplication.processEvents()
    (card,) = panel.cards.cards
    low = card.height()
    desk.do(lambda: library.notes.revise(note, text="\n\n".join(["a word and another"] * 4)))
    rows()
    QApplication.processEvents()
    assert card.height() > low
    desk.undo.undo()
    rows()
    QApplication.processEvents()
    assert card.height() == low


def test_a_link_that_had_the_keys_and_goes_leaves_them_to_its_card(
    panel: NotesPanel, rows: Callable[[], None], desk: Desk, library: Library, make: Make
) -> None:
    note = make(text="see [[points:1]]", anchors=(ANCHORS[0],))
    rows()
    (card,) = panel.cards.cards
    card.words.setFocus()
    desk.do(lambda: library.notes.revise(note, text="nothing to see"))
    rows()
    assert QApplication.focusWidget() is card
    assert card.words.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_card_shows_its_beginning_and_is_as_high_as_it_needs(
    panel: NotesPanel, rows: Callable[[], None], make: Make, qtbot: QtBot
) -> None:
    for _ in range(3):
        make(title="A very long title " * 6, text="\n\n".join(["a word and another " * 12] * 3), anchors=[ANCHORS[0]])
    for width in (640, 300):
        panel.window().resize(width, 260)
        rows()
        QApplication.processEvents()
        for card in panel.cards.cards:
            assert card.words.verticalScrollBar().value() == 0
            assert card.height() >= card.heightForWidth(card.width())


def test_items_of_the_cards_layout_are_not_known_to_the_binding(
    panel: NotesPanel, rows: Callable[[], None], library: Library
) -> None:
    """A known one outlives its card, and whatever comes to stand at its address is taken for it: memory is at fault."""

    for number in range(3):
        library.notes.create(title=f"Note {number}", text="words", anchors=["points:4"])
        rows()
    assert len(panel.cards.cards) == 3
    items = [one for one in gc.get_objects() if type(one) is QWidgetItem]
    assert not [one for one in items if any(other is panel.cards._column for other in gc.get_referrers(one))]
