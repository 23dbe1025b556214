"""A note is typed, kept, linked and shown."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from time import perf_counter, process_time

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from peaceplans.model.anchors import AnchorKind, read_anchor
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.notes import Note
from tests.hostile.vectors import VECTORS
from ui.desk import Desk, Message
from ui.notes.editor.editor import NoteEditor
from ui.notes.editor.link_choices import LinkChoices, found_in
from ui.notes.editor.preview import MOST, part_around, rendered
from ui.notes.editor.tag_field import tag_of
from ui.notes.naming import Naming
from ui.notes.note_text import SCHEME, NoteText

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Make = Callable[..., Note]


@pytest.fixture
def editor(desk: Desk, naming: Naming, choices: LinkChoices, put: Callable[..., QMainWindow], make: Make) -> NoteEditor:
    box = QWidget()
    made = NoteEditor(desk, naming, choices, box)
    elsewhere = QLineEdit(box)
    elsewhere.setObjectName("elsewhere")
    put(box)
    made.setGeometry(0, 40, 1100, 700)
    made.show()
    made.open(make(title="First", text="Some text", tags=["army"], anchors=["points:4"]))
    made.text.setFocus()
    made.text.moveCursor(QTextCursor.MoveOperation.End)
    return made


def now(library: Library, editor: NoteEditor) -> Note:
    assert editor.note is not None
    return library.notes.get(editor.note.id)


def leave(editor: NoteEditor) -> None:
    field = editor.window().findChild(QLineEdit, "elsewhere")
    assert field is not None
    field.setFocus()


def test_typing_is_kept_as_a_draft_within_a_second_and_is_no_revision_yet(
    editor: NoteEditor, library: Library, qtbot: QtBot
) -> None:
    begun = perf_counter()
    qtbot.keyClicks(editor.text, " and more")
    assert editor.note is not None
    note_id = editor.note.id
    qtbot.waitUntil(lambda: library.notes.draft(note_id) is not None, timeout=1_500)
    assert perf_counter() - begun < 1.4
    draft = library.notes.draft(note_id)
    assert draft is not None
    assert draft.text == "Some text and more"
    assert now(library, editor).text == "Some text"
    assert len(library.notes.revisions(note_id)) == 1


def test_going_on_typing_does_not_put_the_draft_off(editor: NoteEditor, library: Library, qtbot: QtBot) -> None:
    assert editor.note is not None
    note_id = editor.note.id
    begun = perf_counter()
    while library.notes.draft(note_id) is None:
        qtbot.keyClicks(editor.text, "x", delay=5)
        assert perf_counter() - begun < 2


def test_a_revision_is_made_when_the_keys_go_elsewhere_and_is_one_step_of_undo(
    editor: NoteEditor, library: Library, desk: Desk, qtbot: QtBot
) -> None:
    qtbot.keyClicks(editor.text, " and more")
    leave(editor)
    assert now(library, editor).text == "Some text and more"
    assert desk.undo.count() == 1
    assert library.notes.drafts() == ()
    assert "2 revisions" in editor.state.text()
    desk.undo.undo()
    assert now(library, editor).text == "Some text"
    assert editor.text.toPlainText() == "Some text"
    desk.undo.redo()
    assert editor.text.toPlainText() == "Some text and more"


def test_moving_inside_the_editor_does_not_leave_the_note(
    editor: NoteEditor, library: Library, desk: Desk, qtbot: QtBot
) -> None:
    qtbot.keyClicks(editor.text, "!")
    editor.title.setFocus()
    qtbot.keyClicks(editor.title, "?")
    assert desk.undo.count() == 0
    editor.leave()
    assert desk.undo.count() == 1


def test_a_revision_is_made_when_typing_rests(editor: NoteEditor, library: Library, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor.text, "!")
    editor.keeper._clocks.rested.emit()
    assert now(library, editor).text == "Some text!"


def test_nothing_typed_leaves_no_trace(editor: NoteEditor, library: Library, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor.text, "x")
    qtbot.keyClick(editor.text, Qt.Key.Key_Backspace)
    leave(editor)
    assert desk.undo.count() == 0
    assert library.notes.drafts() == ()
    assert editor.note is not None
    assert len(library.notes.revisions(editor.note.id)) == 1


def test_blanks_around_a_title_and_an_odd_tag_make_no_conflict(
    editor: NoteEditor, library: Library, desk: Desk, qtbot: QtBot
) -> None:
    editor.title.setFocus()
    editor.title.setText("  Second   title ")
    qtbot.keyClicks(editor.tags.edit, "#Security Guarantees,")
    leave(editor)
    assert now(library, editor).title == "Second title"
    assert now(library, editor).tags == ("army", "Security-Guarantees")
    assert editor.keeper.theirs is None
    assert editor.notice.isHidden()


def test_undo_in_the_field_is_of_the_text(editor: NoteEditor, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor.text, "abc")
    qtbot.keyClick(editor.text, Qt.Key.Key_Z, CONTROL)
    assert editor.text.toPlainText() == "Some text"
    assert desk.undo.count() == 0


def test_tags_by_keyboard(editor: NoteEditor, library: Library, qtbot: QtBot) -> None:
    field = editor.tags.edit
    field.setFocus()
    qtbot.keyClicks(field, "nato,")
    assert editor.tags.tags == ("army", "nato")
    qtbot.keyClicks(field, "elections")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert editor.tags.tags == ("army", "nato", "elections")
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert editor.tags.tags == ("army", "nato")
    chip = next(one for one in editor.tags.findChildren(QPushButton) if one.text().startswith("#army"))
    assert chip.accessibleName() == "Remove tag army"
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert editor.tags.tags == ("nato",)
    leave(editor)
    assert now(library, editor).tags == ("nato",)


def test_tags_are_completed_from_those_there_are(editor: NoteEditor, make: Make, qtbot: QtBot) -> None:
    make(title="x", tags=["territory", "army"])
    editor.tags.edit.setFocus()
    completer = editor.tags.edit.completer()
    assert completer is not None
    qtbot.keyClicks(editor.tags.edit, "terr")
    assert completer.completionCount() == 1
    assert completer.currentCompletion() == "territory"


@pytest.mark.parametrize(
    ("typed", "tag"), [("#army", "army"), (" two  words ", "two-words"), ("a,b", "a-b"), ("#", "")]
)
def test_a_tag_is_one_word(typed: str, tag: str) -> None:
    assert tag_of(typed) == tag


def test_links_are_completed_by_plans_points_instruments_fields_and_notes(
    editor: NoteEditor, choices: LinkChoices, make: Make, qtbot: QtBot
) -> None:
    other = make(title="Why the figure matters")
    found = {choice.anchor for choice in choices.all()}
    assert {"points", "points:4", "draft:6", "library", f"note/{other.id}"} <= found
    assert any("#" in anchor for anchor in found)
    qtbot.keyClicks(editor.text, " [[armed 20-point")
    assert editor.text.completer.is_open
    qtbot.keyClick(editor.text.completer.list, Qt.Key.Key_Return)
    assert editor.text.toPlainText() == "Some text [[points:4]]"
    assert not editor.text.completer.is_open
    qtbot.keyClicks(editor.text, " [[figure matters")
    qtbot.keyClick(editor.text.completer.list, Qt.Key.Key_Return)
    assert editor.text.toPlainText().endswith(f" [[note/{other.id}]]")


def test_choices_close_when_nothing_fits_or_the_brackets_are_left(editor: NoteEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor.text, " [[arm")
    assert editor.text.completer.is_open
    qtbot.keyClicks(editor.text, "qqq")
    assert not editor.text.completer.is_open
    qtbot.keyClick(editor.text, Qt.Key.Key_K, CONTROL)
    assert editor.text.completer.is_open
    done: list[bool] = []
    editor.done.connect(lambda: done.append(True))
    qtbot.keyClick(editor.text.completer.list, Qt.Key.Key_Escape)
    assert not editor.text.completer.is_open
    assert done == []
    qtbot.keyClick(editor.text, Qt.Key.Key_Escape)
    assert done == [True]


def test_all_words_are_looked_for_in_any_order(choices: LinkChoices) -> None:
    by_words = found_in(choices.all(), "forces 20-point armed")
    assert by_words[0].anchor == "points:4"
    assert found_in(choices.all(), "points:4")[0].anchor == "points:4"
    assert found_in(choices.all(), "nothing is called so") == []


def test_keys_for_emphasis(editor: NoteEditor, qtbot: QtBot) -> None:
    editor.text.selectAll()
    qtbot.keyClick(editor.text, Qt.Key.Key_B, CONTROL)
    assert editor.text.toPlainText() == "**Some text**"
    qtbot.keyClick(editor.text, Qt.Key.Key_I, CONTROL)
    assert editor.text.toPlainText() == "***Some text***"
    qtbot.keyClick(editor.text, Qt.Key.Key_Z, CONTROL)
    qtbot.keyClick(editor.text, Qt.Key.Key_Z, CONTROL)
    assert editor.text.toPlainText() == "Some text"


@pytest.mark.parametrize(
    ("line", "after"),
    [
        ("- one", "- one\n- "),
        ("3. one", "3. one\n4. "),
        ("    * one", "    * one\n    * "),
        ("- [x] one", "- [x] one\n- [ ] "),
    ],
)
def test_a_list_goes_on(editor: NoteEditor, qtbot: QtBot, line: str, after: str) -> None:
    editor.text.setPlainText(line)
    editor.text.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(editor.text, Qt.Key.Key_Return)
    assert editor.text.toPlainText() == after
    qtbot.keyClick(editor.text, Qt.Key.Key_Return)
    assert editor.text.toPlainText() == f"{line}\n"


def test_tab_moves_an_item_and_leaves_the_field_from_elsewhere(editor: NoteEditor, qtbot: QtBot) -> None:
    editor.text.setPlainText("- one")
    qtbot.keyClick(editor.text, Qt.Key.Key_Tab)
    assert editor.text.toPlainText() == "    - one"
    qtbot.keyClick(editor.text, Qt.Key.Key_Backtab)
    assert editor.text.toPlainText() == "- one"
    editor.text.setPlainText("no list")
    qtbot.keyClick(editor.text, Qt.Key.Key_Tab)
    assert not editor.text.hasFocus()
    assert "\t" not in editor.text.toPlainText()


def test_only_text_is_pasted(editor: NoteEditor) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b><img src='file:///etc/passwd'>")
    data.setText("a\r\nb")
    editor.text.insertFromMimeData(data)
    assert editor.text.toPlainText() == "Some texta\nb"


def test_the_preview_follows_and_its_links_jump(
    editor: NoteEditor, asked: list[object], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor.text.setPlainText("See **this**: [[points:4]], [[points:4|the army]], [[points:99]], https://example.org/a")
    qtbot.keyClick(editor.text, Qt.Key.Key_P, CONTROL | SHIFT)
    assert editor.preview.isVisible()
    assert "Size of Ukraine" in editor.preview.toPlainText()
    assert "the army" in editor.preview.toPlainText()
    assert "points:99" in editor.preview.toPlainText()
    assert links_of(editor.preview) == [f"{SCHEME}:points%3A4", f"{SCHEME}:points%3A4", "https://example.org/a"]
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda address: opened.append(address.toString()))
    for link in links_of(editor.preview):
        editor.preview.follow(QUrl(link))
    editor.preview.follow(QUrl("file:///etc/passwd"))
    editor.preview.follow(QUrl("javascript:alert(1)"))
    assert asked == ["points:4", "points:4"]
    assert opened == ["https://example.org/a"]
    qtbot.keyClicks(editor.text, "# Head ")
    qtbot.waitUntil(lambda: editor.preview.toPlainText().startswith("Head See"), timeout=3_000)


def test_text_and_preview_change_places_where_there_is_no_room_for_both(editor: NoteEditor, qtbot: QtBot) -> None:
    editor.resize(400, 600)
    editor.toggle_preview()
    assert editor.preview.isVisible()
    assert not editor.text.isVisible()
    assert editor.preview.hasFocus()
    editor.toggle_preview()
    assert editor.text.isVisible()
    assert editor.text.hasFocus()
    editor.resize(1000, 600)
    editor.toggle_preview()
    assert editor.preview.isVisible()
    assert editor.text.isVisible()


def test_what_cannot_be_kept_is_said_and_tried_again(
    editor: NoteEditor,
    library: Library,
    desk: Desk,
    told: list[Message],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(_draft: object) -> None:
        raise PeacePlansError("the disk is full", remedy="free some space")

    settled: list[str] = []
    desk.settled.connect(settled.append)
    monkeypatch.setattr(library.notes, "save_draft", refuse)
    qtbot.keyClicks(editor.text, "!")
    editor.keeper.keep()
    assert "the disk is full" in editor.state.text()
    assert ["the disk is full" in message.text for message in told] == [True]
    monkeypatch.undo()
    qtbot.waitUntil(lambda: bool(library.notes.drafts()), timeout=2_000)
    assert "the disk is full" not in editor.state.text()
    assert settled == [told[0].text]


def test_when_somebody_else_writes_both_texts_are_kept(
    editor: NoteEditor, library: Library, desk: Desk, qtbot: QtBot
) -> None:
    note = now(library, editor)
    qtbot.keyClicks(editor.text, " mine")
    library.notes.revise(note, text="Theirs")
    desk.library_changed.emit(frozenset())
    assert editor.text.toPlainText() == "Some text mine"
    assert editor.notice.isVisible()
    assert "Keep mine" in button_names(editor)[0]
    leave(editor)
    assert now(library, editor).text == "Theirs"
    draft = library.notes.draft(note.id)
    assert draft is not None
    assert draft.text == "Some text mine"
    press(editor, 0)
    assert now(library, editor).text == "Some text mine"
    assert [one.text for one in library.notes.revisions(note.id)] == ["Some text mine", "Theirs", "Some text"]
    assert not editor.notice.isVisible()


def test_theirs_can_be_shown_and_mine_is_got_back_by_undo_in_the_field(
    editor: NoteEditor, library: Library, desk: Desk, qtbot: QtBot
) -> None:
    note = now(library, editor)
    qtbot.keyClicks(editor.text, " mine")
    library.notes.revise(note, text="Theirs", title="New title")
    desk.library_changed.emit(frozenset({("note", note.id)}))
    press(editor, 1)
    assert editor.text.toPlainText() == "Theirs"
    assert editor.title.text() == "New title"
    assert library.notes.drafts() == ()
    editor.text.setFocus()
    editor.text.undo()
    assert editor.text.toPlainText() == "Some text mine"


def test_both_texts_can_be_compared(editor: NoteEditor, library: Library, desk: Desk, qtbot: QtBot) -> None:
    from ui.notes.past.redline import TwoTexts

    qtbot.keyClicks(editor.text, " mine")
    library.notes.revise(now(library, editor), text="Some text theirs")
    desk.library_changed.emit(frozenset())
    press(editor, 2)
    dialog = editor.findChild(TwoTexts)
    assert dialog is not None
    assert "theirs" in dialog.redline.toPlainText()
    assert "mine" in dialog.redline.toPlainText()
    dialog.close()


def test_a_revision_refused_because_somebody_was_quicker_loses_nothing(
    editor: NoteEditor, library: Library, told: list[Message], qtbot: QtBot
) -> None:
    note = now(library, editor)
    qtbot.keyClicks(editor.text, " mine")
    library.notes.revise(note, text="Theirs")
    leave(editor)  # nobody has told the window yet
    assert editor.notice.isVisible()
    draft = library.notes.draft(note.id)
    assert draft is not None
    assert draft.text == "Some text mine"
    assert told


def test_what_somebody_else_attaches_is_no_conflict(
    editor: NoteEditor, library: Library, desk: Desk, qtbot: QtBot
) -> None:
    qtbot.keyClicks(editor.text, "!")
    library.notes.attach(now(library, editor), "draft:6")
    desk.library_changed.emit(frozenset())
    assert not editor.notice.isVisible()
    leave(editor)
    assert now(library, editor).text == "Some text!"
    assert now(library, editor).anchors == ("points:4", "draft:6")


def test_closing_the_window_makes_a_revision(editor: NoteEditor, library: Library, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor.text, "!")
    note = now(library, editor)
    editor.window().close()
    assert library.notes.get(note.id).text == "Some text!"


def test_hiding_the_page_makes_a_revision(editor: NoteEditor, library: Library, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor.text, "!")
    editor.hide()
    assert now(library, editor).text == "Some text!"


def test_right_to_left_paragraphs_begin_at_the_right(editor: NoteEditor, qtbot: QtBot) -> None:
    editor.text.setPlainText("left\nهذا نص بالعربية\nУкраїнською")
    editor.text.viewport().repaint()
    width = editor.text.viewport().width()
    lines = [editor.text.document().findBlockByNumber(number).layout().lineAt(0) for number in range(3)]
    assert [line.naturalTextRect().left() < width / 2 for line in lines] == [True, False, True]
    assert lines[1].naturalTextRect().right() <= width
    editor.title.setText("עברית")
    assert editor.title.text() == "עברית"


def test_nothing_hostile_lives_in_the_preview(editor: NoteEditor, monkeypatch: pytest.MonkeyPatch) -> None:
    fetched: list[object] = []
    monkeypatch.setattr(NoteText, "loadResource", lambda _self, _kind, name: fetched.append(name))
    editor.toggle_preview()
    for vector in VECTORS:
        text = f"{vector}\n\n[a]({vector})\n\n[[{vector}]]\n\n[[points:4|{vector}]]\n\n<{vector}>\n\n![x]({vector})"
        editor.text.setPlainText(text)
        editor.title.setText(vector)
        editor.preview.render_now()
        assert fetched == [], vector
        schemes = {QUrl(link).scheme() for link in links_of(editor.preview)}
        assert schemes <= {SCHEME, "http", "https", "mailto"}, vector


def test_a_picture_in_rich_text_would_be_seen_but_not_loaded(desk: Desk, qtbot: QtBot) -> None:
    """Shows that the test above could fail."""
    text = NoteText()
    qtbot.addWidget(text)
    text.setHtml("<img src='file:///etc/hostname'><a href='javascript:alert(1)'>x</a>")
    assert links_of(text) == ["javascript:alert(1)"]
    assert text.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("file:///etc/hostname")) is None


def test_one_key_takes_less_than_a_frame_in_a_note_of_a_hundred_thousand_characters(
    editor: NoteEditor, qtbot: QtBot
) -> None:
    paragraph = "The **army** of [[points:4]] is *limited* to 600,000, see `code` and https://example.org.\n- item\n\n"
    text = (paragraph * (100_000 // len(paragraph) + 1))[:100_000]
    editor.toggle_preview()
    editor.text.setPlainText(text)
    cursor = editor.text.textCursor()
    cursor.setPosition(50_000)
    editor.text.setTextCursor(cursor)
    QApplication.processEvents()
    times = []
    for _ in range(40):
        begun = process_time()  # other programs run beside the tests
        qtbot.keyClick(editor.text, Qt.Key.Key_A)
        QApplication.processEvents()
        times.append(process_time() - begun)
    assert median(times) < 0.016


def test_a_long_note_is_previewed_in_part_around_the_cursor() -> None:
    text = "\n\n".join(f"Paragraph {number} of many." for number in range(5_000))
    place = text.index("Paragraph 3000 ")
    part, cut = part_around(text, place)
    assert cut
    assert len(part) <= MOST
    assert "Paragraph 3000 of" in part
    assert part.startswith("Paragraph")
    assert part.endswith("many.")
    assert part_around("short", 3) == ("short", False)


def test_headings_are_as_large_as_the_style_says(naming: Naming) -> None:
    html = rendered("# A\n\n## B\n\n### &lt;h1> C", naming)
    assert "<h1" not in html
    assert 'class="h1"' in html
    assert 'class="h2"' in html


def test_every_part_has_a_name(editor: NoteEditor) -> None:
    parts = (editor.title, editor.text, editor.preview, editor.tags.edit)
    assert all(part.accessibleName() for part in parts)
    assert editor.accessibleName() == "Note: First"


def links_of(text: NoteText) -> list[str]:
    found = []
    block = text.document().begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            href = iterator.fragment().charFormat().anchorHref()
            if href:
                found.append(href)
            iterator += 1
        block = block.next()
    return found


def button_names(editor: NoteEditor) -> list[str]:
    return [button.text() for button in editor.notice.findChildren(QPushButton) if button.isVisible()]


def press(editor: NoteEditor, number: int) -> None:
    [button for button in editor.notice.findChildren(QPushButton) if button.isVisible()][number].click()


def test_figures_topics_and_statements_can_be_linked_to(choices: LinkChoices) -> None:
    kinds = {read_anchor(choice.anchor).kind for choice in choices.all()}
    assert kinds >= {AnchorKind.TERM, AnchorKind.TOPIC, AnchorKind.STATEMENT, AnchorKind.FIELD, AnchorKind.LIBRARY}
