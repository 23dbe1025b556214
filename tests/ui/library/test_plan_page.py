"""The page of a plan: its sections, the way to a point, links, notes, copies."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from peaceplans.model.anchors import read_anchor
from peaceplans.report.html.page import html
from tests.ui.hand_made import DRAFT, POINTS, RUMOUR
from tests.ui.library.conftest import Make
from tests.ui.reported import reported
from ui.library.page import LibraryPage
from ui.places import Place


def filled(page: LibraryPage) -> str:
    page.plan_view.text.fill()
    return page.plan_view.text.toPlainText()


def keys(page: LibraryPage) -> list[str]:
    return [section.key for section in page.plan_view.contents.contents.sections]


def test_enter_opens_the_plan_and_backspace_leads_back(page: LibraryPage, qtbot: QtBot) -> None:
    page.table.select("points")
    page.table.setFocus()
    with qtbot.waitSignal(page.place_changed) as moved:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert moved.args == [True]
    assert page.choice.plan == "points"
    assert page.title() == POINTS.short_title
    assert page.plan_view.text.toPlainText().startswith(POINTS.title)
    page.first_pane().setFocus()
    qtbot.keyClick(page.plan_view.contents, Qt.Key.Key_Backspace)
    assert not page.choice.plan
    assert page.anchor() == "points"
    assert page.table.hasFocus()


def test_every_point_stands_there_with_what_is_known_of_it(page: LibraryPage) -> None:
    page.open_plan("points")
    text = " ".join(filled(page).split())
    assert [key for key in keys(page) if key.startswith("point/")] == [f"point/{one.key}" for one in POINTS.provisions]
    for provision in POINTS.provisions:
        assert " ".join(provision.title.split()) in text
        assert provision.grade.label in text
        for option in provision.options:
            assert " ".join(option.text.split()) in text
        for reading in provision.readings:
            assert reading.witness in text
    for heading in ("What happened", "Where parties stand on its points", "Beside other texts", "Sources"):
        assert heading in text


def test_the_banner_stands_over_a_text_that_is_not_public(page: LibraryPage) -> None:
    page.open_plan("rumour")
    assert page.plan_view.banner.isVisible()
    assert page.plan_view.banner.text == RUMOUR.banner
    page.open_plan("draft")
    assert not page.plan_view.banner.isVisible()


def test_a_point_is_gone_to_and_told_in_the_panel(page: LibraryPage) -> None:
    page.show_anchor(read_anchor("draft:28"))
    assert page.anchor() == "draft:28"
    section = page.plan_view.contents.current()
    assert section
    assert section.key == "point/28"
    assert page.place().state["item"] == "point/28"
    page.panel.settle()
    told = page.panel.text.toPlainText()
    assert "28-point draft, 28" in told
    assert "In other plans" in told
    assert "Sources" in told


def test_late_sections_can_be_gone_to_at_once(record_page: LibraryPage) -> None:
    record_page.open_plan("us-28")
    assert not record_page.plan_view.text.is_filled
    record_page.plan_view.go_to("beside")
    assert record_page.plan_view.text.section_text("beside").startswith("Beside other texts")
    text = record_page.plan_view.text
    assert text.textCursor().block().text() == "Beside other texts"


def test_the_rest_comes_by_itself(record_page: LibraryPage, qtbot: QtBot) -> None:
    record_page.open_plan("minsk-ii")
    text = record_page.plan_view.text
    qtbot.waitUntil(lambda: text.is_filled, timeout=20_000)
    assert text.toPlainText().rstrip().endswith("where it is used")
    record_page.open_plan("ua-us-20")  # another plan while the one before may still be coming
    record_page.open_plan("minsk-ii")
    qtbot.waitUntil(lambda: text.is_filled, timeout=20_000)
    assert text.toPlainText().count("How the entries were made") == 1


def test_the_text_is_the_same_piece_by_piece(record_page: LibraryPage, qtbot: QtBot) -> None:
    """No paragraph is lost or set like another one where two pieces meet."""
    record_page.open_plan("zelenskyy-peace-formula-2022")
    text = record_page.plan_view.text
    text.fill()
    block, levels = text.document().begin(), []
    while block.isValid():
        if block.blockFormat().headingLevel() == 2:
            levels.append((block.text(), block.blockFormat().topMargin()))
        block = block.next()
    assert "Point by point" in dict(levels)
    assert len({margin for _, margin in levels}) == 1
    assert "-\n" not in text.toPlainText()


def test_alt_down_and_the_contents_step_through_the_sections(page: LibraryPage, qtbot: QtBot) -> None:
    page.open_plan("draft")
    page.step_section(1)
    first = page.plan_view.section
    assert first
    assert first.key == keys(page)[1]
    page.go_to_contents()
    qtbot.keyClick(page.plan_view.contents, Qt.Key.Key_Down)
    second = page.plan_view.section
    assert second
    assert second.key == keys(page)[2]
    qtbot.keyClick(page.plan_view.contents, Qt.Key.Key_Return)
    assert page.plan_view.text.hasFocus()


def test_a_click_into_the_text_makes_its_point_the_current_one(page: LibraryPage) -> None:
    page.open_plan("draft")
    filled(page)
    document = page.plan_view.text.document()
    page.plan_view.text.setTextCursor(document.find("A fund is set up."))
    assert page.anchor() == "draft:28"


def test_links_lead_to_places_and_comparisons(page: LibraryPage, qtbot: QtBot) -> None:
    page.open_plan("points")
    with qtbot.waitSignal(page.desk.place_asked) as asked:
        page.plan_view.text.follow(QUrl("place:event%2Fe1"))
    assert asked.args == ["event/e1"]
    with qtbot.waitSignal(page.desk.place_asked) as asked:
        page.plan_view.text.follow(QUrl("compare:draft,points"))
    assert asked.args == [Place("compare", {"left": "draft", "right": "points"})]
    pairs = [action.text() for action in page.toolbar.compare_button.choices.actions()]
    assert pairs == [DRAFT.short_title, RUMOUR.short_title]
    with qtbot.waitSignal(page.desk.place_asked) as asked:
        page.toolbar.compare_button.choices.actions()[1].trigger()
    assert asked.args == [Place("compare", {"left": "rumour", "right": "points"})]


def test_words_are_found_in_the_text(page: LibraryPage, qtbot: QtBot) -> None:
    page.open_plan("points")
    page.find_words()
    qtbot.keyClicks(page.toolbar.find_field.field, "amnesty")
    total = filled(page).lower().count("amnesty")
    assert page.toolbar.find_field.count.text() == f"1 of {total}"
    assert page.plan_view.text.textCursor().block().text().lower().count("amnesty")
    page.step_hit(-1)
    assert page.toolbar.find_field.count.text() == f"{total} of {total}"
    qtbot.keyClick(page.toolbar.find_field.field, Qt.Key.Key_Escape)
    assert page.plan_view.text.hits == 0


def test_hostile_text_stays_text(page: LibraryPage) -> None:
    page.open_plan("draft")
    text = filled(page)
    assert '<img src="file:///etc/passwd"><script>alert(1)</script>' in text
    assert "<img" not in page.plan_view.text.toHtml().replace("&lt;img", "")
    page.show_anchor(read_anchor("draft:6"))
    page.panel.settle()
    assert "<img" not in page.panel.text.toHtml().replace("&lt;img", "")
    page.copy()
    assert "<img" not in QGuiApplication.clipboard().mimeData().html()
    document = reported(page)
    assert document
    assert "<script>alert" not in html(document)


def test_a_point_is_copied_with_its_citation(page: LibraryPage) -> None:
    page.show_anchor(read_anchor("points:8"))
    page.doings.copy_link()
    assert QGuiApplication.clipboard().text() == "[[points:8]]"
    page.copy()
    told = QGuiApplication.clipboard().text()
    assert told.startswith("8 Fund: A fund is set up.\n")
    assert "official summary" in told
    assert POINTS.title in told


def test_notes_on_the_plan_hang_where_they_are_written(page: LibraryPage) -> None:
    page.desk.do(lambda: page.desk.library.notes.create(title="Whose fund", text="x", anchors=("points:8",)))
    page.open_plan("points")
    assert "Whose fund" in filled(page)
    page.plan_view.go_to("point/8")
    page.panel.settle()
    assert page.panel.notes.has_notes
    page.plan_view.go_to("point/9")
    page.panel.settle()
    page.doings.new_note()
    assert page.panel.notes.is_editing
    made = page.desk.library.notes.all()[0]
    assert made.anchors == ("points:9",)
    page.desk.do(lambda: page.desk.library.notes.revise(made, title="Which trade"))
    assert "Which trade" in filled(page)
    assert page.anchor() == "points:9"


def test_backspace_in_the_text_leads_back_too(page: LibraryPage, qtbot: QtBot) -> None:
    page.open_plan("points")
    page.plan_view.text.setFocus()
    qtbot.keyClick(page.plan_view.text, Qt.Key.Key_Backspace)
    assert not page.choice.plan


def test_the_place_is_remembered(page: LibraryPage) -> None:
    page.show_anchor(read_anchor("points:8"))
    place = page.place()
    page.show_list()
    page.go(place)
    assert page.choice.plan == "points"
    assert page.place() == place


def test_a_report_of_the_plan_has_only_the_notes_that_were_chosen(page: LibraryPage) -> None:
    page.desk.do(lambda: page.desk.library.notes.create(title="One", text="x", anchors=("points:8",)))
    page.open_plan("points")
    note = page.notes_shown()[0]
    document = reported(page, frozenset({note.id}))
    assert document
    assert ">One<" in html(document)
    document = reported(page, frozenset())
    assert document
    assert ">One<" not in html(document)


def test_the_lineage_is_a_chain_with_the_numbers_on_the_way(record_page: LibraryPage) -> None:
    record_page.open_plan("ua-us-20", "lineage")
    text = record_page.plan_view.text.section_text("lineage")
    assert "\u25c9 20-point draft (this plan) 24 December 2025, 20 points" in text
    assert "\u25cb Geneva version" in text
    assert "made from 28-point draft" in text
    for number in ("28", "19", "22", "26 or 28", "27", "20"):
        assert f"\n{number}\n" in text, number
    for who in ("Financial Times", "Donald Trump", "Yuri Ushakov"):
        assert who in text


def test_another_look_keeps_the_section(page: LibraryPage) -> None:
    page.show_anchor(read_anchor("points:8"))
    page.desk.dresser.set_text_size(150)
    section = page.plan_view.section
    assert section
    assert section.key == "point/8"
    page.desk.dresser.set_text_size(100)


def test_a_plan_that_is_gone_gives_way_to_the_list(page: LibraryPage) -> None:
    page.open_plan("points")
    page.sheet = replace(page.sheet)
    page.renew(frozenset())
    assert page.choice.plan == "points"
    page.go(Place("library", {"shelf": "plans", "plan": "no such plan"}))
    assert not page.choice.plan
    assert page.table.isVisible()


def test_what_cannot_be_opened_is_passed_over(make: Make, page: LibraryPage) -> None:
    page.set_words("no such words")
    page.doings.open_current()
    page.copy()
    page.doings.copy_link()
    page.doings.new_note()
    assert page.anchor() == ""
