"""The place kept, and places gone to."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peaceplans.compare.comparison import Order, Status
from peaceplans.library import Library
from peaceplans.model.anchors import read_anchor
from peaceplans.sheets.comparison.facets import Facet
from peaceplans.sheets.comparison.row_filter import RowFilter
from peaceplans.sheets.comparison.sheet import Mode
from tests.ui.reported import reported
from ui.compare.view import CompareView
from ui.places import Place
from ui.window import MainWindow


def selected(view: CompareView) -> str:
    shown = view.table.selected()
    return shown.row.id if shown else ""


def top(view: CompareView) -> int:
    return view.table.y() + view.table.rowViewportPosition(view.table.currentIndex().row())


def test_a_row_that_the_filter_hides_comes_back_when_it_is_lifted(view: CompareView) -> None:
    view.select_row("draft:25~points:18")
    view.toggle_facet(Facet.STATUS, "same")
    stand_in = selected(view)
    assert stand_in != "draft:25~points:18"
    assert view.place().state["row"] == "draft:25~points:18"
    view.clear_filter()
    assert selected(view) == "draft:25~points:18"


def test_the_nearest_row_by_the_order_stands_in(view: CompareView) -> None:
    assert view.sheet is not None
    ids = [shown.row.id for shown in view.sheet.all_rows]
    place = ids.index("draft:25~points:18")
    view.select_row("draft:25~points:18")
    view.toggle_facet(Facet.STATUS, "same")
    same = [shown.row.id for shown in view.sheet.rows]
    assert selected(view) == min(same, key=lambda row_id: (abs(ids.index(row_id) - place), -ids.index(row_id)))


def test_the_row_that_was_chosen_meanwhile_stays(view: CompareView) -> None:
    view.select_row("draft:25~points:18")
    view.toggle_facet(Facet.STATUS, "same")
    view.select_row("draft:28~points:8")
    view.clear_filter()
    assert selected(view) == "draft:28~points:8"


def test_it_comes_back_after_nothing_matched(view: CompareView) -> None:
    view.select_row("points:9")
    view.filter_words("no such words")
    assert selected(view) == ""
    view.clear_filter()
    assert selected(view) == "points:9"


def test_the_selected_row_stays_at_its_height(view: CompareView, window: MainWindow) -> None:
    window.resize(1440, 520)
    view.select_row("draft:27~points:11")
    view.table.scroll_to_height(view.table.currentIndex().row(), 150)
    before = top(view)
    view.set_filter(RowFilter(statuses=frozenset({Status.SAME, Status.AMENDED, Status.ONLY_RIGHT})))
    assert selected(view) == "draft:27~points:11"
    bar = view.table.verticalScrollBar()
    assert top(view) == before or bar.value() in (bar.minimum(), bar.maximum())
    view.clear_filter()
    assert top(view) == before


def test_order_and_plans_keep_the_chosen_row_while_a_filter_hides_it(view: CompareView) -> None:
    view.select_row("draft:25~points:18")
    view.toggle_facet(Facet.STATUS, "same")
    view.set_order(Order.RIGHT)
    view.show_plans("rumour", "points")
    view.clear_filter()
    assert selected(view) == "points:18~rumour:w25"
    assert view.place().state["row"] == "points:18~rumour:w25"
    view.show_plans("draft", "points")
    assert selected(view) == "draft:25~points:18"


def test_a_place_is_gone_to_as_it_was_left(view: CompareView) -> None:
    view.show_plans("rumour", "points", Order.RIGHT, Mode.REDLINE)
    view.set_filter(RowFilter(statuses=frozenset({Status.AMENDED}), topics=frozenset({"elections"}), words="elect"))
    place = Place.from_text(view.place().to_text())
    assert place is not None
    view.show_plans("draft", "points", Order.TOPIC, Mode.CONTRAST, RowFilter())
    view.go(place)
    assert view.sheet is not None
    assert (view.sheet.left.id, view.sheet.right.id) == ("rumour", "points")
    assert (view.sheet.order, view.sheet.mode) == (Order.RIGHT, Mode.REDLINE)
    assert view.row_filter.words == "elect"
    assert view.place() == place


@pytest.mark.parametrize(
    "state",
    [
        {},
        {"left": "draft"},
        {"left": "draft", "right": "gone"},
        {"left": "draft", "right": "draft"},
        {"left": 1, "right": ["points"]},
    ],
)
def test_places_that_are_none_are_passed_over(view: CompareView, state: dict[str, object]) -> None:
    before = view.place()
    view.go(Place("compare", state))
    assert view.place() == before


def test_what_is_not_known_in_a_place_is_left_out(view: CompareView) -> None:
    state = {
        "left": "points",
        "right": "draft",
        "order": "sideways",
        "mode": 7,
        "filter": {"status": ["same", "purple"], "colour": ["red"], "words": "text", "topic": 3},
        "row": "gone",
    }
    view.go(Place("compare", state))
    assert view.sheet is not None
    assert (view.sheet.left.id, view.sheet.right.id) == ("points", "draft")
    assert view.row_filter == RowFilter(statuses=frozenset({Status.SAME}))


def test_other_plans_are_another_place_and_the_rest_is_a_move(view: CompareView, qtbot: QtBot) -> None:
    told: list[bool] = []
    view.place_changed.connect(told.append)
    view.toggle_facet(Facet.STATUS, "amended")
    view.set_order(Order.LEFT)
    view.set_mode(Mode.CONTRAST)
    view.step_change(1)
    assert told
    assert not any(told)
    told.clear()
    view.show_plans("rumour", "points")
    assert told == [True]


def test_back_and_forward_bring_filter_and_row(view: CompareView, window: MainWindow) -> None:
    view.toggle_facet(Facet.MARKS, "key-changes")
    view.select_row("draft:7")
    before = view.place()
    view.show_plans("rumour", "points")
    view.clear_filter()
    window.ways.back()
    assert view.place() == before
    window.ways.forward()
    assert view.sheet is not None
    assert view.sheet.left.id == "rumour"
    assert view.row_filter == RowFilter()


@pytest.mark.parametrize(
    ("anchor", "plans", "row"),
    [
        ("points:12", ("draft", "points"), "draft:19~points:12"),
        ("draft:19~points:12", ("draft", "points"), "draft:19~points:12"),
        ("points:4#army-size", ("draft", "points"), "draft:6~points:4"),
        ("rumour:w25", ("rumour", "points"), "points:18~rumour:w25"),
        ("rumour:w25~draft:25", ("draft", "rumour"), None),
        ("draft:6~points:12", ("draft", "points"), "draft:6~points:4"),
        ("topic/economy", ("draft", "points"), "draft:28~points:8"),
        ("points", ("draft", "points"), None),
        ("rumour", ("rumour", "points"), None),
    ],
)
def test_what_an_anchor_names_is_shown(view: CompareView, anchor: str, plans: tuple[str, str], row: str | None) -> None:
    named = read_anchor(anchor)
    assert view.shows(named)
    view.show_anchor(named)
    assert view.sheet is not None
    assert {view.sheet.left.id, view.sheet.right.id} == set(plans)
    if row:
        assert selected(view) == row


@pytest.mark.parametrize(
    "anchor", ["library", "gone", "points:99", "gone:1", "topic/none", "note/1", "us-15y#duration"]
)
def test_what_is_not_here_is_not_shown(view: CompareView, anchor: str) -> None:
    assert not view.shows(read_anchor(anchor))


def test_notes_come_to_their_rows_without_a_move(view: CompareView, library: Library, window: MainWindow) -> None:
    window.resize(1440, 520)
    view.select_row("draft:27~points:11")
    view.table.scroll_to_height(view.table.currentIndex().row(), 150)
    before = top(view)
    view.desk.do(lambda: library.notes.create(text="A note on the army", anchors=("draft:6",)))
    view.desk.do(lambda: library.notes.create(text="A note here", anchors=("draft:27~points:11",)))
    assert selected(view) == "draft:27~points:11"
    assert top(view) == before
    shown = view.table.selected()
    assert shown is not None
    assert [note.text for note in shown.notes] == ["A note here"]
    index = view.table.rows.index(view.table.currentIndex().row(), 1)
    from PySide6.QtCore import Qt

    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("; 1 note")
    assert "1\u00a0note" in view.table.shelf.row(shown).middle.text
    assert view.facet_bar._chips[Facet.MARKS, "noted"].accessibleName() == "noted, 2 rows"
    view.desk.undo.undo()
    assert view.facet_bar._chips[Facet.MARKS, "noted"].accessibleName() == "noted, 1 row"


def test_a_new_note_hangs_on_the_selected_row_and_has_the_keys(view: CompareView, window: MainWindow) -> None:
    window.activateWindow()
    view.select_row("draft:7")
    view.doings.write()
    editor = view.details.notes.editor
    assert editor.note is not None
    assert editor.note.anchors == ("draft:7",)
    assert editor.isAncestorOf(QApplication.focusWidget() or view)
    assert [note.id for note in view.notes_shown()] == [editor.note.id]


def test_the_report_is_what_is_shown(view: CompareView, library: Library) -> None:
    from peaceplans.report.blocks import RowBlock

    view.desk.do(lambda: library.notes.create(text="one", anchors=("draft:7",)))
    view.desk.do(lambda: library.notes.create(text="two", anchors=("draft:7",)))
    view.toggle_facet(Facet.STATUS, "only_left")
    document = reported(view)
    assert document is not None
    assert view.sheet is not None
    rows = [block for block in document.blocks if isinstance(block, RowBlock)]
    assert [row.number for row in rows] == [shown.number for shown in view.sheet.rows]
    chosen = view.notes_shown()[0]
    assert len(view.notes_shown()) == 2
    assert reported(view, frozenset({chosen.id})) != document


def test_what_another_window_did_is_read_anew(view: CompareView, library: Library) -> None:
    view.select_row("draft:7")
    library.notes.create(text="from elsewhere", anchors=("draft:7",))
    view.desk.library_changed.emit(frozenset())
    assert selected(view) == "draft:7"
    shown = view.table.selected()
    assert shown is not None
    assert [note.text for note in shown.notes] == ["from elsewhere"]
    view.show_plans("rumour", "points")
    view.show_plans("draft", "points")
    shown = view.table.selected()
    assert shown is not None
    assert len(shown.notes) == 1
