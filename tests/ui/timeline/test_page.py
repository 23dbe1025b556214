"""The timeline page: what is selected, told, filtered, found, noted, copied, gone to and remembered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from peaceplans.model.anchors import read_anchor
from peaceplans.model.events import EventState, Lane
from peaceplans.model.notes import NoteKind
from peaceplans.report.citing.style import CitationStyle
from peaceplans.report.text.page import text
from peaceplans.sheets.timeline.filter import TimelineFilter
from peaceplans.sheets.timeline.item import ItemKind
from tests.ui.hand_made import HOSTILE
from tests.ui.reported import reported
from tests.ui.timeline.conftest import Make
from ui.places import Place
from ui.theme.colours import DARK
from ui.theme.look import Theme
from ui.timeline.event_html import claims_html
from ui.timeline.event_window import EventWindow
from ui.timeline.item_menu import ItemMenu
from ui.timeline.page import TimelinePage
from ui.window import MainWindow


def entry_text(page: TimelinePage) -> str:
    page.settle()
    return page.content.entry.toPlainText()


def anchors(page: TimelinePage) -> list[str]:
    return [item.anchor for item in page.model.items]


def test_events_plans_and_instruments_stand_in_order_of_time(page: TimelinePage) -> None:
    assert anchors(page) == [
        "treaty", "draft", "event/leak", "rumour", "event/meeting", "points", "offer", "event/attack", "event/call",
        "event/truce",
    ]  # fmt: skip
    assert page.anchor() == "event/attack"  # of it there is most to be told
    assert page.status() == "10 of 10 entries: 3 confirmed, 1 claimed, 1 disputed"


def test_claims_face_denials_with_owner_date_state_and_sources(page: TimelinePage) -> None:
    told = entry_text(page)
    asserted, denied, later = (
        told.index(head) for head in ("Asserted by", "Denied by", "Assessments and remarks, in order of date")
    )
    assert asserted < told.index("Ninety-one drones") < denied < told.index("The allegation is untrue.") < later
    assert "The President (Ukraine) 29 Dec 2025 \u00b7 denied" in told
    assert "An institute 30 Dec 2025 \u00b7 assessment \u00b7 confirmed as said; an assessment" in told
    assert "[1; 3]" in told
    page_html = claims_html(page.selected().entry, page.telling.sheet_of(page.selected()))  # type: ignore[arg-type, union-attr]
    assert page_html.count("<td") == 2  # beside each other


def test_every_claim_about_the_attack_of_december_is_told_and_none_as_a_fact(record_page: TimelinePage) -> None:
    assert record_page.anchor() == "event/novgorod-residence"
    told = entry_text(record_page)
    event = record_page.record.events["novgorod-residence"]
    for claim in event.claims:
        assert " ".join(claim.text.split()) in " ".join(told.split()), claim.id
        assert claim.owner in told
    assert "disputed" in told.splitlines()[0]
    assert "Russia alleges the attack, Ukraine denies it" in told


def test_text_that_looks_like_markup_is_text(page: TimelinePage) -> None:
    assert HOSTILE in entry_text(page)
    for anchor in anchors(page):
        page.select(anchor)
        page.panel.settle()
    page.select("event/truce")
    assert f"A truce {HOSTILE}" in entry_text(page)
    assert "<qt>" in str(page.lanes.currentIndex().data(Qt.ItemDataRole.ToolTipRole))


def test_the_panel_tells_plans_topics_and_sources(page: TimelinePage) -> None:
    page.panel.settle()
    told = page.panel.text.toPlainText()
    assert "28-point draft (all about it)" in told
    assert "Axios, 20 November 2025" in told
    page.select("points")
    page.panel.settle()
    told = page.panel.text.toPlainText()
    assert "What is about it\nUS offer\n28 Dec 2025" in told
    assert "Alleged attack on a residence\n28 to 29 Dec 2025 \u00b7 disputed\nShow only these" in told
    assert "Made from\n28-point draft: reworked" in entry_text(page)


def test_enter_on_a_plan_goes_to_the_plan(page: TimelinePage, qtbot: QtBot) -> None:
    page.select("points")
    with qtbot.waitSignal(page.desk.place_asked) as asked:
        qtbot.keyClick(page.lanes, Qt.Key.Key_Return)
    assert asked.args == ["points"]


def test_a_click_on_a_plan_goes_to_it_and_with_ctrl_only_selects_it(page: TimelinePage, qtbot: QtBot) -> None:
    page.select("points")
    where = page.lanes.visualRect(page.model.place_of("points")).center()
    page.select("event/attack")
    with qtbot.assertNotEmitted(page.desk.place_asked):
        qtbot.mouseClick(page.lanes.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, where)
    with qtbot.waitSignal(page.desk.place_asked) as asked:
        qtbot.mouseClick(page.lanes.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert asked.args == ["points"]
    assert page.anchor() == "points"


def test_enter_on_an_event_shows_it_whole(page: TimelinePage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.lanes, Qt.Key.Key_Return)
    window = QApplication.activeModalWidget()
    assert isinstance(window, EventWindow)
    told = window.text.toPlainText()
    assert "Denied by" in told
    assert "Sources" in told
    with qtbot.waitSignal(page.desk.place_asked) as asked:
        window.text.follow(QUrl("place:draft"))
    assert asked.args == ["draft"]
    assert not window.isVisible()


def test_a_list_shows_the_same_and_keeps_the_selection(page: TimelinePage, qtbot: QtBot) -> None:
    page.set_list(True)
    assert page.content.stack.currentWidget() is page.list
    assert page.list.hasFocus()
    assert page.anchor() == "event/attack"
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.anchor() == "event/call"
    page.set_list(False)
    assert page.lanes.currentIndex().data() == "A call is reported"
    assert page.toolbar.all_button.isEnabled()


@pytest.mark.parametrize(
    ("item_filter", "found"),
    [
        (TimelineFilter(lanes=frozenset({Lane.TALKS})), ["event/meeting", "event/call"]),
        (TimelineFilter(states=frozenset({EventState.DISPUTED})), ["event/attack"]),
        (TimelineFilter(topics=frozenset({"nato"})), ["event/meeting", "event/truce"]),
        (TimelineFilter(plan="draft"), ["draft", "event/leak", "points", "event/attack"]),
        (TimelineFilter(words="ninety-one"), ["event/attack"]),
    ],
)
def test_filters(page: TimelinePage, item_filter: TimelineFilter, found: list[str]) -> None:
    page.set_filter(item_filter)
    assert anchors(page) == found
    page.clear_filter()
    assert len(anchors(page)) == 10


def test_the_filter_bar_offers_what_there_is_and_counts_it(page: TimelinePage, qtbot: QtBot) -> None:
    bar = page.filter_bar
    bar.lanes.choices.aboutToShow.emit()
    texts = [action.text() for action in bar.lanes.choices.actions() if action.text()]
    assert texts == ["All lanes", "Plans\t4", "Talks\t2", "Statements\t0", "Guarantees\t2", "Incidents\t2"]
    next(one for one in bar.lanes.choices.actions() if one.text().startswith("Talks")).trigger()
    assert page.item_filter.lanes == {Lane.TALKS}
    assert bar.lanes.text() == "Lanes: Talks"
    bar.lanes.choices.aboutToShow.emit()
    next(one for one in bar.lanes.choices.actions() if one.text().startswith("Plans")).trigger()
    assert page.item_filter.lanes == {Lane.TALKS, Lane.PLANS}
    assert bar.lanes.text() == "Lanes (2)"
    bar.plans.choices.aboutToShow.emit()
    next(one for one in bar.plans.choices.actions() if one.text().startswith("28-point")).trigger()
    assert page.item_filter.plan == "draft"
    assert "about 28-point draft" in page.status()
    qtbot.mouseClick(bar.clear, Qt.MouseButton.LeftButton)
    assert page.item_filter.is_empty
    bar.words.setFocus()
    qtbot.keyClicks(bar.words, "truce")
    assert anchors(page) == ["event/truce"]
    qtbot.keyClick(bar.words, Qt.Key.Key_Escape)
    assert page.item_filter.is_empty
    assert page.lanes.hasFocus()


def test_in_a_narrow_window_conditions_are_behind_one_button(make: Make, library: Library) -> None:
    page = make(library, size=(900, 600), text_size=200)
    bar = page.filter_bar
    assert bar.all.isVisible()
    assert not bar.lanes.isVisible()
    bar.all.choices.aboutToShow.emit()
    assert [action.text() for action in bar.all.choices.actions()] == ["Lanes", "States", "Topics", "About"]


def test_nothing_matches_is_said_and_one_action_helps(page: TimelinePage, qtbot: QtBot) -> None:
    page.set_filter(TimelineFilter(words="no such words"))
    assert page.content.empty.isVisible()
    assert page.content.empty.sentence.text() == "Nothing in the record fits these conditions."
    assert reported(page) is None
    assert page.selected() is None
    assert entry_text(page) == "Nothing is selected."
    qtbot.mouseClick(page.content.empty.button, Qt.MouseButton.LeftButton)
    assert len(anchors(page)) == 10
    assert page.lanes.isVisible()


def test_statements_come_and_go(page: TimelinePage) -> None:
    page.set_statements(True)
    said = [item for item in page.model.items if item.kind is ItemKind.STATEMENT]
    assert said
    page.select(said[0].anchor)
    assert "grade" in entry_text(page)
    page.set_statements(False)
    assert ItemKind.STATEMENT not in {item.kind for item in page.model.items}


def test_a_plan_shows_what_is_about_it(page: TimelinePage) -> None:
    page.content.entry.follow(QUrl("events:draft"))
    assert page.item_filter == TimelineFilter(plan="draft")
    assert anchors(page) == ["draft", "event/leak", "points", "event/attack"]


def test_words_are_found_in_claims_and_stepped_through(page: TimelinePage, qtbot: QtBot) -> None:
    page.find_words()
    qtbot.keyClicks(page.toolbar.find_field.field, "drones")
    assert page.finding.hits == [anchors(page).index("event/attack")]
    page.toolbar.find_field.field.setText("a")
    assert page.toolbar.find_field.count.text().endswith(f"of {len(page.finding.hits)}")
    before = page.anchor()
    page.step_hit(1)
    assert page.anchor() != before
    for _ in page.finding.hits:
        page.step_hit(-1)
    page.toolbar.find_field.field.setText("no such words")
    assert page.toolbar.find_field.count.text() == "no match"


def test_alt_down_goes_on_in_time_whatever_the_lane(page: TimelinePage) -> None:
    page.select("draft")
    seen = []
    for _ in range(4):
        page.step(1)
        seen.append(page.anchor())
    assert seen == anchors(page)[2:6]
    page.step(-1)
    assert page.anchor() == anchors(page)[4]


def test_a_note_hangs_on_the_event_and_is_counted(page: TimelinePage) -> None:
    page.doings.new_note()
    [note] = page.desk.library.notes.all()
    assert note.anchors == ("event/attack",)
    page.panel.notes.editor.leave()
    page.desk.library.notes.create(text="which?", anchors=("event/attack#n01",))
    page.renew(frozenset({("note", "x")}))
    assert "2 notes" in str(page.model.place_of("event/attack").data(Qt.ItemDataRole.AccessibleTextRole))
    page.panel.settle()
    assert {one.text for one in page.notes_shown()} == {"which?", ""}
    assert page.panel.notes.has_notes


def test_a_part_that_a_note_can_be_about_is_each_claim(page: TimelinePage, qtbot: QtBot) -> None:
    page.doings.choose_part(NoteKind.NOTE)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    names = [action.text().replace("&", "") for action in menu.actions() if action.text()]
    assert names[0] == "Event and claims"
    claims = next(action.menu() for action in menu.actions() if action.menu()).actions()
    assert len(claims) == 4
    menu.close()


def test_an_entry_is_copied_with_claims_owners_and_citation(page: TimelinePage) -> None:
    page.copy()
    data = QGuiApplication.clipboard().mimeData()
    plain = data.text().splitlines()
    assert plain[0].startswith("28 to 29 December 2025, Alleged attack on a residence: One side alleges")
    assert "- The President (29 December 2025, denial, denied): The allegation is untrue." in plain
    assert plain[-1].startswith(
        "Peace Plans, timeline of the record, December 28\u201329, 2025, \u201cAlleged attack on a residence\u201d"
    )
    assert "<script>" not in data.html()
    assert "disputed, one side alleges it, the other denies it" in plain[-1]
    page.desk.settings.citation = CitationStyle.PLAIN
    page.copy()
    assert "(timeline of the record, 28 to 29 December 2025, disputed" in QGuiApplication.clipboard().text()
    page.doings.copy_link()
    assert QGuiApplication.clipboard().text() == "[[event/attack]]"


def test_a_link_leads_to_an_event_and_to_a_claim_whatever_is_filtered(page: TimelinePage) -> None:
    page.set_filter(TimelineFilter(lanes=frozenset({Lane.TALKS})))
    anchor = read_anchor("event/attack#n02")
    assert page.shows(anchor)
    page.show_anchor(anchor)
    assert page.anchor() == "event/attack"
    assert page.item_filter.is_empty
    assert not page.shows(read_anchor("event/nothing"))
    assert not page.shows(read_anchor("draft"))


def test_a_place_is_come_back_to(page: TimelinePage) -> None:
    page.set_filter(TimelineFilter(lanes=frozenset({Lane.TALKS, Lane.INCIDENTS})))
    page.lanes.zoom_to(20)
    page.select("event/call")
    place = Place.from_text(page.place().to_text())
    assert place is not None
    page.clear_filter()
    page.lanes.fit_all()
    page.select("draft")
    page.go(place)
    page.lanes.grab()
    assert page.anchor() == "event/call"
    assert page.item_filter.lanes == {Lane.TALKS, Lane.INCIDENTS}
    assert page.lanes.per_day == pytest.approx(20)
    assert page.place() == place


@pytest.mark.parametrize(
    "state",
    [
        {},
        {"filter": 3, "item": 4, "day": "soon", "zoom": "x", "list": "yes", "statements": None},
        {"filter": {"lane": ["x"]}, "item": "event/none", "day": "2025-13-45", "zoom": -1},
        {"day": "2025-12-01", "zoom": 1e9},
    ],
)
def test_a_place_that_makes_no_sense_does_no_harm(page: TimelinePage, state: dict[str, object]) -> None:
    page.go(Place("timeline", state))
    page.lanes.grab()
    assert len(anchors(page)) == 10
    assert page.selected() is not None


def test_the_report_is_what_is_shown(page: TimelinePage) -> None:
    page.set_filter(TimelineFilter(lanes=frozenset({Lane.INCIDENTS})))
    document = reported(page)
    assert document is not None
    told = text(document)
    assert "Alleged attack on a residence" in told
    assert "A call is reported" not in told
    assert "lane incidents" in told


def test_the_menu_names_what_can_be_done(page: TimelinePage, qtbot: QtBot) -> None:
    page.select("points")
    page.doings.show_menu(QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, ItemMenu)
    texts = [action.text().replace("&", "").partition("\t")[0] for action in menu.actions() if action.text()]
    assert texts[:3] == ["Open the plan", "All about 20-point draft", "All about 28-point draft"]
    assert "Copy link" in texts
    menu.close()


def test_in_a_low_window_the_panel_tells_everything(make: Make, library: Library) -> None:
    page = make(library, size=(1300, 420))
    assert page.content.entry.isHidden()
    page.workspace.set_panel_open(True)
    page.panel.settle()
    told = page.panel.text.toPlainText()
    assert "Denied by" in told
    assert "Sources" in told


def test_every_pane_takes_the_keys(page: TimelinePage) -> None:
    for pane in page.panes():
        pane.setFocus()
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused is pane or pane.isAncestorOf(focused)


def test_keys_of_the_window_work_here(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.go("event/attack#n01")
    page = window.page
    assert isinstance(page, TimelinePage)
    assert page.anchor() == "event/attack"
    qtbot.keyClick(page.lanes, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert page.item_filter.states == {EventState.DISPUTED, EventState.DENIED}
    qtbot.keyClick(
        page.lanes, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert page.item_filter.is_empty
    qtbot.keyClick(page.lanes, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert page.as_list
    window.desk.go("draft")
    assert window.page is not page
    window.ways.back()
    assert window.page is page


def test_another_look_lays_everything_out_anew(page: TimelinePage) -> None:
    line = page.lanes.shelf.line
    page.desk.dresser.set_text_size(200)
    page.lanes.grab()
    assert page.lanes.shelf.line > line
    assert page.list.itemDelegate().sizeHint(None, None).height() > 80  # type: ignore[arg-type]
    page.desk.dresser.set_theme(Theme.DARK)
    picture = page.lanes.viewport().grab().toImage()
    assert picture.pixelColor(3, picture.height() - 3) == DARK.chrome
    assert page.anchor() == "event/attack"


def test_what_is_selected_stays_in_sight_when_the_panel_takes_of_the_width(make: Make, bundled: Library) -> None:
    page = make(bundled, size=(1400, 850))
    page.workspace.set_panel_open(False)
    page.select("event/novgorod-residence")
    rect = page.lanes.visualRect(page.lanes.currentIndex())
    bar = page.lanes.horizontalScrollBar()
    bar.setValue(bar.value() - (page.lanes.viewport().width() - rect.left() - 40))
    page.workspace.set_panel_open(True)
    page.lanes.grab()
    rect = page.lanes.visualRect(page.lanes.currentIndex())
    assert page.lanes.shelf.names <= rect.left() < page.lanes.viewport().width() - 20


def test_an_unknown_change_reads_the_record_anew(page: TimelinePage) -> None:
    before = page.record
    page.renew(frozenset())
    assert page.record is not before
    assert page.anchor() == "event/attack"
    assert "Denied by" in entry_text(page)
