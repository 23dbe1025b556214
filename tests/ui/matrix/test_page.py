"""The matrix page on a library of its own: what is shown, said, chosen, copied, reported, remembered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from peaceplans.model.anchors import read_anchor
from peaceplans.model.notes import NoteKind
from peaceplans.report.html.page import html
from peaceplans.sheets.matrix.choice import MatrixMark
from tests.ui.matrix.conftest import Make
from tests.ui.reported import reported
from ui.matrix.cell_face import Ground
from ui.matrix.cell_menu import CellMenu
from ui.matrix.cell_window import CellWindow
from ui.matrix.matrix_model import Role
from ui.matrix.page import MatrixPage
from ui.places import Place


def columns(page: MatrixPage) -> list[str]:
    return [column.id for column in page.sheet.columns]


def rows(page: MatrixPage) -> list[str]:
    return [row.key for row in page.sheet.rows]


def text_of(page: MatrixPage, plan: str, key: str) -> str:
    return str(page.table.matrix.place_of(plan, key).data())


def spoken(page: MatrixPage, plan: str, key: str) -> str:
    return str(page.table.matrix.place_of(plan, key).data(Qt.ItemDataRole.AccessibleTextRole))


def ground(page: MatrixPage, plan: str, key: str) -> Ground:
    found: Ground = page.table.matrix.place_of(plan, key).data(Role.FACE).ground
    return found


def test_plans_stand_by_date_and_topics_in_the_order_of_the_vocabulary(page: MatrixPage) -> None:
    assert columns(page) == ["draft", "rumour", "points"]
    assert rows(page) == ["armed-forces", "nato", "nuclear-znpp", "elections", "economy", "other"]


def test_absent_is_hatched_and_unknown_dotted_each_with_its_word(page: MatrixPage) -> None:
    assert text_of(page, "points", "nato").startswith("no clause")
    assert ground(page, "points", "nato") is Ground.HATCHED
    assert text_of(page, "rumour", "economy").startswith("not public: unknown")
    assert ground(page, "rumour", "economy") is Ground.DOTTED
    assert ground(page, "draft", "nato") is Ground.PAPER


def test_open_and_struck_are_words_before_what_is_provided(page: MatrixPage) -> None:
    assert "12  open: Zaporizhzhia plant" in text_of(page, "points", "nuclear-znpp")
    assert text_of(page, "points", "other").startswith("20  struck: Amnesty")
    assert ground(page, "points", "other") is Ground.HATCHED


def test_a_reconstruction_has_a_dotted_edge_and_what_differs_a_bar(page: MatrixPage) -> None:
    face = page.table.matrix.place_of("rumour", "nato").data(Role.FACE)
    assert face.inferred
    assert not page.table.matrix.place_of("draft", "nato").data(Role.FACE).inferred
    assert page.table.matrix.place_of("points", "nato").data(Role.FACE).differs
    assert not page.table.matrix.place_of("draft", "nato").data(Role.FACE).differs


def test_cells_say_aloud_all_that_their_look_says(page: MatrixPage) -> None:
    assert "disputed" in spoken(page, "points", "armed-forces")
    assert "no clause" in spoken(page, "points", "nato")
    assert spoken(page, "points", "nato").startswith("NATO, 20-point draft")
    assert "differs from the baseline" in spoken(page, "points", "nato")
    assert "not public" in spoken(page, "rumour", "economy")


def test_heads_name_title_baseline_date_and_evidence(page: MatrixPage) -> None:
    head = page.table.matrix.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    assert head == "28-point draft, baseline, 20 Nov 2025 \u00b7 published text"
    assert "reconstruction" in page.table.matrix.headerData(1, Qt.Orientation.Horizontal)


def test_the_model_is_sound(page: MatrixPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.table.matrix)
    page.set_coverage(True)
    qtmodeltester.check(page.table.matrix)


def test_one_key_makes_another_baseline_and_nothing_else_moves(page: MatrixPage, qtbot: QtBot) -> None:
    page.set_rows("draft")
    page.table.select_cell("points", "draft:6")
    before, there = rows(page), page.table.visualRect(page.table.currentIndex()).top()
    qtbot.keyClick(page.table, Qt.Key.Key_B)
    assert page.choice.baseline == "points"
    assert (rows(page), page.table.cell()) == (before, ("points", "draft:6"))
    assert page.table.visualRect(page.table.currentIndex()).top() == there
    qtbot.keyClick(page.table, Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier)
    assert page.choice.baseline == ""
    assert rows(page) == before
    assert not page.table.matrix.place_of("points", "draft:7").data(Role.FACE).differs


def test_columns_move_pin_and_hide_by_keys(page: MatrixPage, qtbot: QtBot) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    page.table.select_cell("points", "nato")
    qtbot.keyClick(page.table, Qt.Key.Key_Left, both)
    assert columns(page) == ["draft", "points", "rumour"]
    qtbot.keyClick(page.table, Qt.Key.Key_P)
    assert columns(page) == ["points", "draft", "rumour"]
    assert page.table.matrix.pinned == 1
    assert page.table.cell() == ("points", "nato")
    qtbot.keyClick(page.table, Qt.Key.Key_P)
    assert columns(page) == ["draft", "points", "rumour"]
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert columns(page) == ["draft", "rumour"]
    assert page.table.cell()[1] == "nato"
    page.show_hidden()
    assert columns(page) == ["draft", "points", "rumour"]


def test_a_hidden_plan_is_still_in_the_list_and_comes_back_to_its_place(page: MatrixPage, qtbot: QtBot) -> None:
    page.table.select_cell("rumour", "nato")
    page.hide_column()
    page.toolbar.picker.open_list()
    plans = page.toolbar.picker.list
    assert plans
    assert plans.ticked() == ("draft", "points")
    items = [plans.items.item(row) for row in range(3)]
    item = next(one for one in items if one.data(Qt.ItemDataRole.UserRole) == "rumour")
    item.setCheckState(Qt.CheckState.Checked)
    assert columns(page) == ["draft", "rumour", "points"]
    assert page.toolbar.picker.words() == "3 plans"


def test_the_list_is_searched_and_put_in_order(page: MatrixPage, qtbot: QtBot) -> None:
    page.toolbar.picker.open_list()
    plans = page.toolbar.picker.list
    assert plans
    qtbot.keyClicks(plans.field, "20-point")
    assert plans.listed.rowCount() == 1
    qtbot.keyClick(plans.field, Qt.Key.Key_Return)
    assert columns(page) == ["draft", "rumour"]
    qtbot.keyClick(plans.field, Qt.Key.Key_Return)
    plans.field.clear()
    qtbot.keyClick(plans.field, Qt.Key.Key_Down)
    plans.view.setCurrentIndex(plans.listed.index(2, 0))
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(plans.view, Qt.Key.Key_Up, both)
    assert columns(page) == ["draft", "points", "rumour"]
    plans.date_button.click()
    assert columns(page) == ["draft", "rumour", "points"]
    plans.field.setText("no such plan")
    assert plans.nothing.isVisible()
    qtbot.keyClick(plans, Qt.Key.Key_Escape)
    assert not plans.isVisible()


def test_a_drag_puts_columns_in_order(page: MatrixPage) -> None:
    page.table.plan_header.moveSection(0, 2)
    assert columns(page) == ["rumour", "points", "draft"]


def test_only_rows_that_differ_are_open_or_silent(page: MatrixPage) -> None:
    line = page.content.show_line
    line.switches[MatrixMark.DIFFERING].click()
    assert "economy" not in rows(page) or page.sheet.row_differs(page.sheet.rows[0]) is True
    assert all(page.sheet.row_differs(row) is True for row in page.sheet.rows)
    assert "only topics that differ" in page.status()
    line.switches[MatrixMark.DIFFERING].click()
    line.switches[MatrixMark.OPEN].click()
    assert rows(page) == ["nuclear-znpp"]
    line.switches[MatrixMark.OPEN].click()
    line.switches[MatrixMark.SILENT].click()
    assert rows(page) == ["nato", "other"]
    page.show_all_rows()
    assert len(rows(page)) == 6


def test_no_plan_and_no_row_have_a_sentence_and_a_way_on(page: MatrixPage) -> None:
    page.choose(("draft",))
    page.toggle_mark(MatrixMark.OPEN)
    assert page.table.isHidden()
    assert "No row is left" in page.content.empty.sentence.text()
    page.content.empty.button.click()
    assert rows(page)
    page.choose(())
    assert "No plan is shown" in page.content.empty.sentence.text()
    assert page.status() == "No plan is shown"
    assert reported(page) is None
    page.content.empty.button.click()
    assert page.toolbar.picker.list
    assert page.toolbar.picker.list.isVisible()
    page.toolbar.picker.list.close()


def test_coverage_says_only_whether_anything_is_provided_and_counts(page: MatrixPage) -> None:
    page.content.show_line.coverage_button.click()
    assert text_of(page, "draft", "armed-forces") == "3 clauses"
    assert text_of(page, "points", "nato") == "no clause"
    assert text_of(page, "rumour", "economy") == "not known"
    head = page.table.matrix.headerData(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    assert "4\u00a0with\u00a0clauses \u00b7 2\u00a0silent \u00b7 0\u00a0unknown" in head
    assert "unknown" in page.table.matrix.headerData(0, Qt.Orientation.Vertical)
    page.content.show_line.coverage_button.click()
    assert "3 clauses" not in text_of(page, "draft", "armed-forces")


def test_the_status_counts_clauses_silences_and_unknown(page: MatrixPage) -> None:
    tally = page.sheet.tally()
    assert tally.clauses + tally.elsewhere + tally.silences + tally.unknown == 18
    assert page.status().startswith(f"3 plans, 6 topics: {tally.clauses} clauses, 2 silences, {tally.unknown} unknown")
    assert "baseline: 28-point draft" in page.status()


def test_the_notice_stands_over_the_table(page: MatrixPage) -> None:
    assert "No text of this programme is public" in page.content.banner.text
    page.choose(("draft", "points"))
    assert "No text of this programme" not in page.content.banner.text


def test_the_panel_has_the_cell_whole(page: MatrixPage) -> None:
    page.table.select_cell("points", "armed-forces")
    page.panel.settle()
    text = page.panel.text.toPlainText()
    assert "Ukraine's armed forces stay at 800,000 personnel in peacetime." in text
    assert "army size: 600,000 persons, cap \u2192 800,000 persons" in text.replace("army size 6", "army size: 6")
    assert "+200,000 persons (+33.3 %)" in text
    assert "Reported otherwise, by EFE" in text
    assert "official summary" in text
    assert "Ukrinform" in text
    assert "The army had 880,000 soldiers in 2025." in text
    page.table.select_cell("rumour", "economy")
    page.panel.settle()
    assert "is not public: whether it has such a clause is not known" in page.panel.text.toPlainText()


def test_hostile_texts_stay_texts(page: MatrixPage) -> None:
    page.table.select_cell("draft", "other")
    page.panel.settle()
    assert "<script>alert(1)</script>" in page.panel.text.toPlainText()
    assert "<script" not in page.panel.text.toHtml()
    tip = page.table.currentIndex().data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip or tip.startswith("<qt>&lt;") or "&lt;img" in tip or not Qt.mightBeRichText(tip)
    assert "<img" in text_of(page, "draft", "other")


def test_links_lead_to_the_comparison_and_the_web(page: MatrixPage, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    page.desk.place_asked.connect(asked.append)
    page.table.select_cell("points", "armed-forces")
    page.panel.settle()
    page.panel.text.follow(QUrl("compare:draft%20points%20points%3A4"))
    page.panel.text.follow(QUrl("place:points%3A4"))
    first, second = asked
    assert isinstance(first, Place)
    assert (first.page, first.state["left"], first.state["right"]) == ("compare", "draft", "points")
    assert first.state["row"] == "draft:6~points:4"
    assert second == first
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    page.panel.text.follow(QUrl("https://example.org/"))
    page.panel.text.follow(QUrl("file:///etc/passwd"))
    assert opened == [QUrl("https://example.org/")]


def test_enter_compares_with_the_baseline_and_else_opens_a_text(page: MatrixPage, qtbot: QtBot) -> None:
    asked: list[Place] = []
    page.desk.place_asked.connect(asked.append)
    page.table.select_cell("points", "nuclear-znpp")
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert asked[0].state["left"] == "draft"
    assert "points:" in str(asked[0].state["row"])
    page.table.select_cell("draft", "nato")
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    window = page.findChild(CellWindow)
    assert window
    assert "does not join NATO" in window.text.toPlainText()
    window.close()
    assert len(asked) == 1


def test_words_are_found_cell_by_cell(page: MatrixPage, qtbot: QtBot) -> None:
    page.find_words()
    page.toolbar.find_field.field.setText("Fund")
    assert [(hit.row, hit.column) for hit in page.finding.hits] == [(4, 0), (4, 2)]
    assert page.table.cell() == ("draft", "economy")
    page.step_hit(1)
    assert page.table.cell() == ("points", "economy")
    page.step_hit(1)
    assert page.table.cell() == ("draft", "economy")


def test_a_cell_is_copied_with_its_citation(page: MatrixPage) -> None:
    page.table.select_cell("points", "armed-forces")
    page.copy()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("20-point draft, Armed forces: 4 Size of Ukraine's armed forces; 3 Strong guarantees")
    assert "points 4, 3 and 5" in text
    assert "December 24, 2025" in text
    assert "<b>20-point draft, Armed forces</b>" in QGuiApplication.clipboard().mimeData().html()
    page.table.select_cell("points", "nato")
    page.copy_row()
    text = QGuiApplication.clipboard().text()
    assert "no such clause" in text
    assert "28-point draft, NATO: 7 NATO & membership" in text
    page.copy_link()
    assert QGuiApplication.clipboard().text() == "[[points@nato]]"


def test_a_place_brings_back_all_of_it(page: MatrixPage, make: Make, library: Library) -> None:
    page.set_rows("draft")
    page.pin_column()
    page.toggle_mark(MatrixMark.DIFFERING)
    page.table.select_cell("points", "draft:7")
    page.set_coverage(True)
    page.following.follow("army-size")
    place = Place.from_text(page.place().to_text())
    assert place
    other = make(library)
    other.go(place)
    assert other.place() == page.place()
    assert other.choice == page.choice
    assert other.content.strip_shown


@pytest.mark.parametrize(
    "state",
    [
        {},
        {"plans": "draft"},
        {"plans": [1, None, "nonsense"], "baseline": 7, "cell": ["x"]},
        {"plans": ["draft"], "marks": ["x", 3], "rows": "points", "points_of": "gone", "follow": "gone"},
    ],
)
def test_a_place_that_makes_no_sense_breaks_nothing(page: MatrixPage, state: dict[str, object]) -> None:
    page.go(Place("matrix", state))
    assert columns(page)
    assert rows(page)


def test_anchors_lead_to_their_cells(page: MatrixPage) -> None:
    page.choose(("draft", "rumour"))
    for anchor, cell in (
        ("points:12", ("points", "nuclear-znpp")),
        ("points@nato", ("points", "nato")),
        ("draft:6#army-size", ("draft", "armed-forces")),
        ("topic/economy", ("draft", "economy")),
        ("rumour", ("rumour", "economy")),
    ):
        assert page.shows(read_anchor(anchor)), anchor
        page.show_anchor(read_anchor(anchor))
        assert page.table.cell() == cell, anchor
    for anchor in ("gone", "draft:99", "gone@nato", "draft@nonsense", "draft:6~points:4", "library"):
        assert not page.shows(read_anchor(anchor)), anchor
    page.toggle_mark(MatrixMark.OPEN)
    page.show_anchor(read_anchor("draft:7"))
    assert page.table.cell() == ("draft", "nato")


def test_a_note_hangs_on_the_provision_or_on_the_plan_and_topic(page: MatrixPage) -> None:
    page.table.select_cell("points", "nato")
    assert page.anchor() == "points@nato"
    page.table.select_cell("draft", "nato")
    assert page.anchor() == "draft:7"
    page.new_note()
    assert page.panel.notes.is_editing
    page.panel.notes.close_note()
    page.desk.do(lambda: page.desk.library.notes.create(text="Why?", anchors=("points@nato",)))
    assert [note.text for note in page.notes_shown()] == ["Why?"]
    assert text_of(page, "points", "nato").endswith("1 note")
    assert spoken(page, "points", "nato").endswith("1 note")
    page.table.select_cell("points", "nato")
    page.choose_part(NoteKind.CORRECTION)
    for dialog in page.window().findChildren(type(page.window())):
        dialog.close()


def test_the_report_has_what_is_shown(page: MatrixPage) -> None:
    page.toggle_mark(MatrixMark.SILENT)
    document = reported(page)
    assert document
    text = html(document)
    assert "no clause" in text
    assert "NATO" in text
    assert "Elections and domestic order" not in text


def test_the_report_of_coverage_and_of_what_is_followed(page: MatrixPage) -> None:
    page.set_coverage(True)
    document = reported(page)
    assert document
    assert "unknown" in html(document)
    page.following.follow("army-size")
    page.following.strip.steps.setFocus()
    followed = reported(page)
    assert followed
    assert "+200,000 persons" in html(followed)
    page.table.setFocus()
    assert reported(page) == document


def test_another_library_shows_what_there_is(page: MatrixPage) -> None:
    page.renew(frozenset())
    assert columns(page) == ["draft", "rumour", "points"]
    page.renew(frozenset({("note", "x")}))
    page.renew(frozenset({("comparison", "x")}))
    assert page.table.matrix.rowCount() == 6


def test_the_menu_of_a_cell_says_what_can_be_done(page: MatrixPage) -> None:
    page.table.select_cell("points", "nato")
    asked: list[QPoint] = []
    page.table.menu_asked.connect(asked.append)
    menu = CellMenu(page)
    texts = [action.text().split("\t")[0].replace("&", "") for action in menu.actions() if action.text()]
    assert "Make this plan the baseline" in texts
    assert "Hide this plan" in texts
    page.table.select_cell("draft", "nato")
    texts = [action.text().split("\t")[0].replace("&", "") for action in CellMenu(page).actions() if action.text()]
    assert "No baseline" in texts


def test_pinned_columns_stay_when_it_is_scrolled(make: Make, library: Library, qtbot: QtBot) -> None:
    page = make(library, size=(800, 600), text_size=150)
    page.workspace.set_panel_open(False)
    page.table.select_cell("draft", "nato")
    page.pin_column()
    assert not page.table.pinned.isVisible()
    page.table.horizontalScrollBar().setValue(20)
    assert page.table.pinned.isVisible()
    assert page.table.pinned_shown == 1
    middle = page.table.pinned.rect().center()
    qtbot.mouseClick(page.table.pinned, Qt.MouseButton.LeftButton, pos=middle)
    assert page.table.cell()[0] == "draft"
    page.table.select_cell("rumour", "nato")
    assert page.table.columnViewportPosition(1) >= page.table.columnWidth(0)


def test_long_cells_end_with_an_ellipsis_and_the_panel_has_all(make: Make, library: Library) -> None:
    page = make(library, size=(700, 600), text_size=200)
    face = page.table.matrix.face(0, 0)
    cell = page.table.shelf.cell(face, 120, page.table.shelf.height(2))
    assert cell.cut
    assert cell.layout.text().endswith("\u2026")
    assert not page.table.shelf.cell(face, 900, page.table.shelf.height(9)).cut
