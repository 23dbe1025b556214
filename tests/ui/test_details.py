"""What stands beside the rows: details, and under them notes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from peaceplans.model.notes import NoteKind
from ui.compare.view import CompareView
from ui.settings import Settings
from ui.window import MainWindow


def test_notes_come_after_the_details_have_been_shown(view: CompareView) -> None:
    view.panel.fill()
    assert view.details.notes_made is view.details.notes
    assert [view.details.widget(place) for place in range(view.details.count())] == [view.panel, view.details.notes]


def test_the_notes_of_the_selected_row_are_listed(view: CompareView, library: Library) -> None:
    view.panel.fill()
    view.desk.do(lambda: library.notes.create(title="On the army", text="x", anchors=("draft:6#army-size",)))
    view.details.notes.cards.fill()
    assert [card.note.title for card in view.details.notes.cards.cards] == ["On the army"]
    view.select_row("points:9")
    view.details.notes.cards.fill()
    assert [card for card in view.details.notes.cards.cards if card.isVisible()] == []


def test_a_row_without_notes_leaves_the_room_to_what_is_known(view: CompareView, library: Library) -> None:
    view.panel.fill()
    empty = view.details.sizes()
    view.desk.do(lambda: library.notes.create(title="On the army", anchors=("draft:6",)))
    noted = view.details.sizes()
    assert noted[1] > empty[1] + 60
    view.select_row("points:9")
    assert view.details.sizes() == empty


def test_there_is_room_while_one_writes(view: CompareView, window: MainWindow) -> None:
    window.resize(1440, 620)
    view.panel.fill()
    before = view.details.sizes()
    view.doings.write()
    assert view.details.sizes()[1] > before[1] + 60


@pytest.mark.parametrize("height", [720, 900])
def test_what_ends_the_writing_is_in_sight(view: CompareView, window: MainWindow, height: int) -> None:
    window.resize(1440, height)
    view.panel.fill()
    view.doings.write()
    QApplication.processEvents()
    editor = view.details.notes.editor
    assert editor.height() <= editor.parentWidget().height() + 1
    assert editor.done_button.visibleRegion().boundingRect() == editor.done_button.rect()
    assert editor.text.height() >= 90


def test_sizes_are_remembered(view: CompareView, library: Library, settings: Settings) -> None:
    view.panel.fill()
    view.desk.do(lambda: library.notes.create(title="On the army", anchors=("draft:6",)))
    view.details.moveSplitter(200, 1)
    kept = view.details.sizes()
    assert settings.text("compare/panel_split") == " ".join(str(size) for size in kept)
    view.select_row("points:9")
    view.select_row("draft:6~points:4")
    assert all(abs(one - other) <= 2 for one, other in zip(view.details.sizes(), kept, strict=True))


def test_a_drawer_hides_what_is_under_it(view: CompareView, window: MainWindow) -> None:
    window.resize(1100, 700)
    view.workspace.set_panel_open(True)
    view.panel.fill()
    chrome = window.dresser.look.colours.chrome
    image = view.details.grab().toImage()
    notes = view.details.notes.geometry()
    assert image.pixelColor(notes.right() - 3, notes.bottom() - 3) == chrome
    assert image.pixelColor(notes.left() + 4, notes.center().y()) == chrome


def test_escape_in_the_drawer_goes_back_to_the_rows(view: CompareView, window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1100, 700)
    view.workspace.set_panel_open(True)
    view.panel.fill()
    view.details.notes.setFocus()
    qtbot.keyClick(view.details.notes.new_button, Qt.Key.Key_Escape)
    assert not view.workspace.panel_open


def test_a_remark_is_made_on_any_part_of_the_row_and_stands_beside_it(window: MainWindow, view: CompareView) -> None:
    window.resize(1600, 1000)
    view.table.select_row("draft:6~points:4")
    window.actions_.run("compare.part_correction")
    notes = view.details.notes
    (menu,) = notes.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    figures = next(one for one in menu.actions() if one.text() == "&Figures").menu()
    assert isinstance(figures, QMenu)
    wanted = next(one for one in figures.actions() if "points" in one.text() or "20-point" in one.text())
    wanted.trigger()
    menu.close()
    assert notes.is_editing
    notes.editor.title.setText("Not so")
    notes.close_note()
    (note,) = window.desk.library.notes.all()
    assert note.kind is NoteKind.CORRECTION
    assert note.anchors[0].startswith("points:4#")


def test_notes_on_the_texts_stand_under_those_on_the_row(window: MainWindow, view: CompareView) -> None:
    window.resize(1600, 1000)
    notes = window.desk.library.notes
    window.desk.do(lambda: notes.create(title="On the draft", text="All of it.", anchors=("points",)))
    view.table.select_row("draft:6~points:4")
    view.panel.fill()
    window.desk.do(lambda: notes.create(title="On the row", text="This.", anchors=("points:4",)))
    view.panel.fill()
    cards = view.details.notes.cards
    cards.fill()
    assert [card.note.title for card in cards.cards] == ["On the row", "On the draft"]
    assert not cards.beside.isHidden()
    assert [cards._column.indexOf(one) for one in (cards.cards[0], cards.beside, cards.cards[1])] == [0, 1, 2]
    window.desk.undo.undo()
    cards.fill()
    assert [card.note.title for card in cards.cards] == ["On the draft"]


def test_in_a_small_window_with_large_text_both_can_be_read(
    window: MainWindow, view: CompareView, library: Library
) -> None:
    view.desk.do(lambda: library.notes.create(title="On the army", text="x " * 200, anchors=("draft:6",)))
    window.resize(960, 600)
    view.desk.dresser.set_text_size(200)
    view.workspace.set_panel_open(True)
    view.details.notes.cards.fill()
    QApplication.processEvents()
    line = view.desk.dresser.look.fonts.body.pixelSize() * 1.4
    assert view.panel.height() >= 2.5 * line
    assert view.details.notes.cards.height() >= line
    view.details.notes.open_note(library.notes.all()[0].id)
    QApplication.processEvents()
    assert not view.panel.isVisible()
    assert view.details.notes.height() >= view.details.height() - 2
    view.details.notes.close_note()
    QApplication.processEvents()
    assert view.panel.isVisible()
    view.details.notes.open_note(library.notes.all()[0].id)
    view.desk.dresser.set_text_size(100)
    window.resize(1440, 900)
    QApplication.processEvents()
    assert view.panel.isVisible()
