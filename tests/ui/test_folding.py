"""Long rows fold at a sentence, and unfold for what is looked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from tests.ui.hand_made import DRAFT, POINTS
from ui.compare.rows.folding import more_label
from ui.compare.rows.row_layout import RowLayout
from ui.compare.rows.rows_model import Column
from ui.compare.view import CompareView
from ui.settings import Settings
from ui.theme.look import Density
from ui.window import MainWindow

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SENTENCES = " ".join(
    f"This is sentence number {number} of a long text, with nothing else in it." for number in range(60)
)
LONG = "draft:28~points:8"


@pytest.fixture
def view(qtbot: QtBot, library_of: Callable[..., Library], settings: Settings) -> Iterator[CompareView]:
    long_draft = replace(
        DRAFT,
        provisions=tuple(replace(one, lead=SENTENCES) if one.key == "28" else one for one in DRAFT.provisions),
    )
    long_points = replace(
        POINTS,
        provisions=tuple(
            replace(one, lead=f"{SENTENCES} The needle is here.") if one.key == "8" else one
            for one in POINTS.provisions
        ),
    )
    window = MainWindow(library_of(long_draft, long_points), settings, "draft", "points")
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    assert window.view is not None
    window.view.table.settle()
    yield window.view
    window.close()


def row(view: CompareView) -> RowLayout:
    place = view.table.rows.place_of(LONG)
    assert place is not None
    shown = view.table.rows.shown(place)
    assert shown is not None
    return view.table.shelf.row(shown)


def test_a_long_row_is_folded_at_a_sentence_and_says_what_is_left_out(view: CompareView) -> None:
    folded = row(view)
    assert folded.folded
    assert folded.is_long
    text = next(part.text for part in folded.left.paragraphs if part.text.startswith("This is"))
    assert text.endswith("in it.")
    assert SENTENCES.startswith(text)
    assert len(text) < len(SENTENCES)
    assert folded.right.fold is not None
    assert folded.right.fold.text.endswith("1 change")
    assert folded.left.fold is not None
    kept = sum(part.layout.lineCount() for part in folded.left.paragraphs if part.running)
    view.table.fold_row(LONG, folded=False)
    full = sum(part.layout.lineCount() for part in row(view).left.paragraphs if part.running)
    assert folded.left.fold.text == f"{full - kept} more lines"


def test_the_model_keeps_the_whole_text(view: CompareView) -> None:
    assert view.row_texts(LONG)[0] == SENTENCES


@pytest.mark.parametrize(
    ("lines", "changes", "words"),
    [(1, 0, "1 more line"), (12, 3, "12 more lines, 3 changes"), (2, 1, "2 more lines, 1 change")],
)
def test_the_words_that_stand_for_the_rest(lines: int, changes: int, words: str) -> None:
    assert more_label(lines, changes) == words


def test_a_key_unfolds_and_folds_and_the_row_stays_where_it_is(view: CompareView, qtbot: QtBot) -> None:
    view.select_row(LONG)
    table = view.table
    place = table.currentIndex().row()
    table.scroll_to_height(place, 200)
    top, height = table.rowViewportPosition(place), table.rowHeight(place)
    qtbot.keyClick(view.window(), Qt.Key.Key_Space, CONTROL)
    assert table.rowViewportPosition(place) == top
    assert table.rowHeight(place) > 2 * height
    assert row(view).left.paragraphs[1].text == SENTENCES
    qtbot.keyClick(view.window(), Qt.Key.Key_Space, CONTROL)
    assert table.rowHeight(place) == height
    assert table.rowViewportPosition(place) == top


def test_the_words_can_be_clicked(view: CompareView, qtbot: QtBot) -> None:
    table = view.table
    place = table.rows.place_of(LONG)
    assert place is not None
    table.scroll_to_height(place, 100)
    fold = row(view).left.fold
    assert fold is not None
    box = table.visualRect(table.rows.index(place, Column.LEFT))
    geometry = table.shelf.geometry
    at = QPoint(box.left() + geometry.margin + geometry.side + 10, round(box.top() + fold.y + fold.height / 2))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert not row(view).folded
    shown = table.selected()
    assert shown is not None
    assert shown.row.id == LONG


def test_all_are_folded_and_unfolded_at_once(view: CompareView, qtbot: QtBot) -> None:
    qtbot.keyClick(view.window(), Qt.Key.Key_Down, CONTROL | SHIFT)
    assert not row(view).folded
    qtbot.keyClick(view.window(), Qt.Key.Key_Up, CONTROL | SHIFT)
    assert row(view).folded


def test_a_short_row_says_that_there_is_nothing_to_fold(view: CompareView, qtbot: QtBot) -> None:
    view.select_row("draft:6~points:4")
    qtbot.keyClick(view.window(), Qt.Key.Key_Space, CONTROL)
    assert "nothing to fold" in view.table.notice.words


def test_a_hit_that_is_folded_away_unfolds_its_row(view: CompareView) -> None:
    view.toolbar.find_field.field.setText("the needle is here")
    assert len(view.search.hits) == 1
    assert not row(view).folded
    table = view.table
    found = next(part for part in row(view).right.paragraphs if "needle" in part.text)
    box = found.draw_boxes(((len(SENTENCES) + 1, 10),))[0]
    y = table.rowViewportPosition(table.currentIndex().row()) + found.y + box.top()
    assert table.head <= y <= table.viewport().height() - found.step


def test_hits_before_the_fold_leave_the_row_folded(view: CompareView) -> None:
    view.toolbar.find_field.field.setText("sentence number 1 of")
    assert row(view).folded
    assert len(view.search.hits) == 2


def test_a_change_of_which_nothing_is_in_sight_unfolds_its_row(view: CompareView) -> None:
    from ui.compare.rows import change_steps

    place = view.table.rows.place_of(LONG)
    assert place is not None
    shown = view.table.rows.shown(place)
    assert shown is not None
    assert view.table.shelf.hides_every_change(shown)
    change_steps._step_to(view.table, place)
    assert not row(view).folded


def test_rows_stand_closer_when_they_are_compact(view: CompareView) -> None:
    desk = view.desk
    heights = [view.table.rowHeight(place) for place in range(view.table.rows.rowCount())]
    view.select_row("draft:25~points:18")
    view.table.scroll_to_height(view.table.currentIndex().row(), 120)
    desk.dresser.set_density(Density.COMPACT)
    view.table.settle()
    compact = [view.table.rowHeight(place) for place in range(view.table.rows.rowCount())]
    assert all(new < old for new, old in zip(compact, heights, strict=True))
    bar = view.table.verticalScrollBar()
    top = view.table.rowViewportPosition(view.table.currentIndex().row())
    assert top == 120 or bar.value() in (bar.minimum(), bar.maximum())
    desk.dresser.set_density(Density.COMFORTABLE)
    view.table.settle()
    assert [view.table.rowHeight(place) for place in range(view.table.rows.rowCount())] == heights
