"""The positions page: what is shown, said, chosen, copied, reported, remembered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from peaceplans.model.anchors import read_anchor
from peaceplans.model.evidence import Certainty
from peaceplans.model.notes import NoteKind
from peaceplans.report.citing.style import CitationStyle
from peaceplans.report.html.page import html
from peaceplans.sheets.positions.filter import PositionFilter, PositionMark
from tests.ui.hand_made import HOSTILE
from tests.ui.positions.conftest import Make
from tests.ui.reported import reported
from ui.places import Place
from ui.positions.cell_menu import PositionMenu
from ui.positions.cell_runs import Tone, tone_of
from ui.positions.page import PositionsPage
from ui.positions.position_window import PositionWindow


def cell_text(page: PositionsPage, party: str, target: str) -> str:
    return str(page.table.cells.place_of(party, target).data()).replace("\u00a0", " ")


def spoken(page: PositionsPage, party: str, target: str) -> str:
    return str(page.table.cells.place_of(party, target).data(Qt.ItemDataRole.AccessibleTextRole)).replace("\u00a0", " ")


def targets(page: PositionsPage) -> list[str]:
    return [row.matter.target for row in page.sheet.rows]


def boxes(menu: QMenu) -> dict[str, QAction]:
    """The entries of a menu and of those in it, by their words."""
    found: dict[str, QAction] = {}
    for action in menu.actions():
        inner = action.menu()
        found |= boxes(inner) if isinstance(inner, QMenu) else {action.text(): action}
    return found


def test_parties_by_questions_in_the_order_of_the_vocabulary(page: PositionsPage) -> None:
    assert [page.table.cells.head(column) for column in range(3)] == [
        ("Moscow", "Russia"),
        ("Kyiv", "Ukraine"),
        ("Washington", "United States"),
    ]
    assert targets(page) == ["army", "membership", "plant", "vote", "referendum"]
    assert page.table.cells.matter_lines(0) == ("Size of the army", "Armed forces")


def test_a_cell_has_sign_word_certainty_phrase_and_what_is_to_be_known(page: PositionsPage) -> None:
    assert cell_text(page, "ua", "membership") == (
        "\u2713 accepts \u00b7 reported\na text without a ban\n"
        "since 24 Dec 2025 \u00b7 changed \u00b7 contradiction \u00b7 3 statements"
    )
    assert cell_text(page, "us", "army").startswith("\u2713 accepts \u00b7 provisional\n800,000, as is said\ndisputed")
    assert cell_text(page, "ru", "plant") == "\u2026 silent\nnothing found\nno statements"
    assert cell_text(page, "us", "vote") == "\u2205 no reading"


def test_cells_say_aloud_all_that_their_look_says(page: PositionsPage) -> None:
    assert spoken(page, "ua", "membership") == (
        "NATO membership, Kyiv, our reading: accepts, a text without a ban. "
        "Reported; since 24 Dec 2025; changed; contradiction; 3 statements."
    )
    assert spoken(page, "us", "vote") == "Elections, Washington, our reading: no reading."
    header = page.table.cells.headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.AccessibleTextRole)
    assert header == "Size of the army, Armed forces"


def test_no_two_attitudes_look_alike_but_those_from_which_nothing_is_known(page: PositionsPage) -> None:
    from peaceplans.model.positions import Attitude
    from ui.positions.position_shelf import ground, ink
    from ui.positions.words import SIGNS

    known = [one for one in Attitude if one not in (Attitude.SILENT, Attitude.OVERTAKEN)]
    colours = page.desk.dresser.look.colours
    assert len({ink(tone_of(one), colours).rgb() for one in known}) == len(known)
    assert len({ground(tone_of(one), colours).rgb() for one in known}) == len(known)
    assert len(set(SIGNS.values())) == len(Attitude)
    assert tone_of(Attitude.SILENT) is tone_of(Attitude.OVERTAKEN) is tone_of(None) is Tone.UNKNOWN


def test_the_band_is_plain_hatched_or_dotted(page: PositionsPage) -> None:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QColor, QImage, QPainter

    from ui.positions.certainty_band import paint_band

    counts = []
    for certainty in Certainty:
        image = QImage(9, 60, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        paint_band(painter, QRect(0, 0, 9, 60), certainty, QColor("black"), QColor("white"))
        painter.end()
        dark = sum(image.pixelColor(x, y).lightness() < 128 for x in range(9) for y in range(60))
        counts.append(dark)
    assert counts[0] == 9 * 60
    assert counts[0] > counts[1] > counts[2] > 0
    assert page.content.head.legend.accessibleName() == (
        "Band beside a stance, from plain to dotted: established, reported, provisional"
    )


def test_the_model_is_sound(page: PositionsPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.table.cells)
    page.set_apart(True)
    qtmodeltester.check(page.table.cells)


def test_that_it_is_our_reading_is_said_once_at_the_head(page: PositionsPage) -> None:
    assert page.content.head.sentence.text().startswith("Each stance is our reading")
    assert not page.content.head.rule.isVisible()
    page.set_apart(True)
    assert page.content.head.rule.text().startswith("Apart: one accepts the matter")
    assert page.content.head.rule.isVisible()


def test_where_they_stand_apart_sets_moscow_and_kyiv_against_each_other(page: PositionsPage) -> None:
    page.toolbar.apart_button.click()
    assert page.sheet.parties == ("ru", "ua")
    assert page.table.cells.head(0) == ("Between them",)
    assert targets(page) == ["army", "membership", "vote", "referendum", "plant"]
    assert cell_text(page, "", "army") == "apart \u00b7 established"
    assert cell_text(page, "", "membership") == "apart \u00b7 reported"
    assert cell_text(page, "", "vote") == "both want it changed; see what each says \u00b7 established"
    assert cell_text(page, "", "plant") == "not known: Moscow is silent"
    assert spoken(page, "", "army") == "Size of the army, Between them: apart \u00b7 established"
    assert [page.table.cells.starts_group(row) for row in range(5)] == [False, False, True, True, True]
    assert page.title() == "Where they stand apart"
    assert "where they stand apart" in page.status()
    page.toolbar.apart_button.click()
    assert page.sheet.parties == ("ru", "ua", "us")


def test_three_parties_are_told_pair_by_pair(page: PositionsPage) -> None:
    page.set_apart(True)
    page.toggle_party("us")
    assert page.sheet.parties == ("ru", "ua", "us")
    assert cell_text(page, "", "army") == (
        "Moscow and Kyiv: apart \u00b7 established\nMoscow and Washington: apart \u00b7 provisional"
    )
    assert "not known: Washington has no graded stance" in cell_text(page, "", "referendum")
    page.toggle_party("us")
    page.toggle_party("ua")
    assert page.sheet.parties == ("ru", "ua")  # two must stay


def test_swapping_two_parties_swaps_the_columns_and_nothing_else(page: PositionsPage) -> None:
    page.set_apart(True)
    cells = {(party, target): cell_text(page, party, target) for party in ("", "ru", "ua") for target in targets(page)}
    rows = targets(page)
    page.table.select_cell("ru", "army")
    page.move_column(1)
    assert page.sheet.parties == ("ua", "ru")
    assert targets(page) == rows
    assert {(party, target): cell_text(page, party, target) for party, target in cells} == cells
    assert page.table.columnWidth(1) - page.table.columnWidth(2) in (-1, 0, 1)


def test_all_parties_have_the_same_room(page: PositionsPage) -> None:
    widths = {page.table.columnWidth(column) for column in range(3)}
    assert max(widths) - min(widths) <= 1


def test_columns_are_moved_by_keys_and_by_dragging(page: PositionsPage, qtbot: QtBot) -> None:
    page.table.select_cell("ua", "army")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.table, Qt.Key.Key_Left, both)
    assert page.sheet.parties == ("ua", "ru", "us")
    assert page.table.cell() == ("ua", "army")
    page.table.party_header.moveSection(0, 2)
    assert page.sheet.parties == ("ru", "us", "ua")
    assert page.table.party_header.visualIndex(0) == 0


def test_parties_are_ticked_in_a_menu_that_stays_open(page: PositionsPage, qtbot: QtBot) -> None:
    button = page.toolbar.parties_button
    assert button.text() == "All parties"
    menu = button.choices
    menu.popup(page.mapToGlobal(QPoint(10, 10)))
    ticked = boxes(menu)["Kyiv (Ukraine)"]
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(ticked).center())
    assert page.sheet.parties == ("ru", "us")
    assert menu.isVisible()
    menu.setActiveAction(boxes(menu)["Moscow (Russia)"])
    qtbot.keyClick(menu, Qt.Key.Key_Space)
    assert page.sheet.parties == ("us",)
    assert menu.isVisible()
    assert not boxes(menu)["Washington (United States)"].isEnabled()  # one must stay
    assert button.accessibleName() == "Parties: Washington"
    boxes(menu)["All parties"].trigger()
    assert page.sheet.parties == ("ru", "ua", "us")
    menu.close()


def test_the_filter_leaves_rows_out_and_says_so(page: PositionsPage) -> None:
    button = page.toolbar.filter_button
    entries = boxes(button.choices)
    entries["Only contradicting statements"].trigger()
    assert targets(page) == ["membership"]
    assert button.text() == "Filter (1)"
    assert page.status().endswith("only: Only contradicting statements")
    entries["Only contradicting statements"].trigger()
    entries["\u2717 rejects"].trigger()
    assert targets(page) == ["membership", "referendum"]
    entries["established"].trigger()
    assert targets(page) == ["membership"]
    assert page.status() == "3 parties, 1 of 5 questions \u00b7 only: rejects, established"
    boxes(button.choices)["Elections and domestic order"].trigger()
    assert targets(page) == []
    assert page.content.table_card.isHidden()
    assert page.content.empty.sentence.text() == "No row matches the filter."
    page.content.empty.button.click()
    assert len(targets(page)) == 5


def test_only_where_they_stand_apart_and_only_changed(page: PositionsPage) -> None:
    page.toggle_mark(PositionMark.CHANGED)
    assert targets(page) == ["army", "membership"]
    page.set_filter(PositionFilter(marks=frozenset({PositionMark.APART})))
    assert targets(page) == ["army", "membership"]
    page.toggle_party("ru")
    assert targets(page) == []  # of Kyiv and Washington it is known of no question


def test_rows_with_the_words_that_are_looked_for(page: PositionsPage) -> None:
    entry = boxes(page.toolbar.filter_button.choices)["Only rows with the words looked for"]
    assert not entry.isEnabled()
    page.toolbar.find_field.field.setText("ceasefire")
    assert entry.isEnabled()
    entry.trigger()
    assert targets(page) == ["vote", "referendum"]
    page.toolbar.find_field.close_search()
    assert targets(page) == ["vote", "referendum"]
    entry.trigger()
    assert len(targets(page)) == 5


def test_words_are_found_and_stepped_through(page: PositionsPage) -> None:
    page.find_words()
    page.toolbar.find_field.field.setText("nothing  found")
    assert page.table.cell() == ("ru", "plant")
    page.toolbar.find_field.field.setText("accepts")
    assert page.toolbar.find_field.count.text().endswith("of 4")
    first = page.table.cell()
    page.step_hit(1)
    assert page.table.cell() != first


def test_the_points_of_a_plan_are_rows(page: PositionsPage) -> None:
    page.toolbar.rows_button.choices.aboutToShow.emit()
    boxes(page.toolbar.rows_button.choices)["Points of the 28-point draft"].trigger()
    assert targets(page)[0] == "draft:6"
    assert page.table.cells.matter_lines(0) == ("6 Size of Ukraine's armed forces", "Armed forces")
    assert page.toolbar.rows_button.text() == "Rows: 28-point draft"
    assert page.status() == "3 parties, 9 points, 28-point draft"
    assert cell_text(page, "ru", "draft:6").startswith("+ wants more \u00b7 reported\nwants a cap")
    assert page.anchor() == "stance/ru/draft:6"
    page.table.select_cell("ua", "draft:6")
    assert page.anchor() == "draft:6"
    page.set_plan("")
    assert len(targets(page)) == 5


def test_a_reconstruction_has_its_banner_and_says_whose_content_it_is(page: PositionsPage) -> None:
    page.toolbar.rows_button.choices.aboutToShow.emit()
    boxes(page.toolbar.rows_button.choices)["Points of the 27-point programme"].trigger()
    assert page.content.head.banner.isVisible()
    assert page.content.head.banner.text().startswith("No text of this programme is public")
    assert page.table.cells.matter_lines(0)[1] == "Armed forces \u00b7 content of draft:6"
    page.table.select_cell("ru", "draft:6")
    page.panel.settle()
    assert "The stance is to the content of draft:6." in page.panel.text.toPlainText()
    place = page.place()
    page.set_plan("")
    assert not page.content.head.banner.isVisible()
    page.go(place)
    assert page.choice.plan == "rumour"


def test_the_panel_has_all_that_is_known_of_a_cell(page: PositionsPage) -> None:
    page.table.select_cell("ua", "membership")
    page.panel.settle()
    told = page.panel.text.toPlainText()
    for words in ("Our reading", "\u2713 accepts", "reported, grade B", "Over time", "27 Nov 2025", "keeps it"):
        assert words in told
    over_time = told[told.index("Over time") : told.index("Statements that contradict")]
    assert over_time.index("keeps it") < over_time.index("forgoes it") < over_time.index("a text without a ban")
    statements = told[told.index("Statements, newest first") :]
    assert statements.index("No ban.") < statements.index("forgone") < statements.index("not given up")
    both = told[told.index("Statements that contradict") : told.index("Statements, newest first")]
    for words in ("27 November 2025", "14 December 2025", "24 December 2025", "neither is taken for the true one"):
        assert words in both
    assert "example.org/20" in told
    assert page.panel.text.accessibleDescription() == "NATO membership, Kyiv"


def test_contradicting_statements_stand_beside_each_other(page: PositionsPage) -> None:
    from ui.positions.panel_text import cell_panel_text

    cell = page.record.cell("ua", page.sheet.rows[1].matter)
    told = cell_panel_text(page.sheet, cell)
    table = told[told.index('<table width="100%">') :]
    row = table[: table.index("</tr>")]
    assert row.count("<td") == 2
    assert row.index("27 November 2025") < row.index("14 December 2025")


def test_the_panel_of_the_column_about_all_tells_the_rule_and_what_each_says(page: PositionsPage) -> None:
    page.set_apart(True)
    page.table.select_cell("", "vote")
    page.panel.settle()
    told = page.panel.text.toPlainText()
    for words in (
        "Moscow and Kyiv",
        "both want it changed",
        "millions more vote",
        "only after a ceasefire",
        "The rule",
    ):
        assert words in told
    assert page.anchor() == "question/vote"


def test_links_of_the_panel_lead_to_points_and_questions(page: PositionsPage, qtbot: QtBot) -> None:
    page.table.select_cell("ru", "membership")
    page.panel.settle()
    with qtbot.waitSignal(page.desk.place_asked) as asked:
        page.panel.text.follow(QUrl("place:draft%3A7"))
    assert asked.args == ["draft:7"]
    assert 'href="place:draft%3A7"' in page.panel.text.toHtml()


def test_hostile_text_stays_text(page: PositionsPage) -> None:
    page.table.select_cell("ru", "membership")
    page.panel.settle()
    assert HOSTILE in page.panel.text.toPlainText()
    assert HOSTILE in cell_text(page, "ru", "membership")
    page.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert HOSTILE in data.text()
    assert "<script>" not in data.html()


def test_enter_opens_the_cell_as_text(page: PositionsPage, qtbot: QtBot) -> None:
    page.table.select_cell("ua", "army")
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    window = page.findChild(PositionWindow)
    assert window is not None
    assert window.windowTitle() == "Size of the army, Kyiv"
    assert "800,000 in peacetime" in window.text.toPlainText()
    window.reject()


@pytest.mark.parametrize("apart", [False, True])
def test_keys_go_from_cell_to_cell(apart: bool, page: PositionsPage, qtbot: QtBot) -> None:
    page.set_apart(apart)
    page.table.setCurrentIndex(page.table.cells.index(0, 0))
    qtbot.keyClick(page.table, Qt.Key.Key_Right)
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.table.cell() == ("ru" if apart else "ua", "membership")


def test_the_menu_of_a_cell_has_what_can_be_done(page: PositionsPage, qtbot: QtBot) -> None:
    page.table.select_cell("ua", "army")
    menu = PositionMenu(page)
    qtbot.addWidget(menu)
    words = [action.text().replace("&", "").partition("\t")[0] for action in menu.actions() if action.text()]
    assert words[:2] == ["Open as text", "New note"]
    assert {"Copy link", "Copy row of all parties", "Move to the left", "Show this party no longer"} <= set(words)
    assert "Show the point" not in words


def test_copying_names_party_question_certainty_and_sources(page: PositionsPage) -> None:
    page.desk.settings.citation = CitationStyle.PLAIN
    page.table.select_cell("ua", "army")
    page.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == (
        "Kyiv, Size of the army: accepts; 800,000 in peacetime\n"
        "(our reading of the record, June 2026, since 24 December 2025, established, after Ukrinform)\n"
    )
    assert '<a href="http://example.org/20">' in data.html()
    page.desk.settings.citation = CitationStyle.CHICAGO
    page.copy()
    assert (
        "Peace Plans, our reading of the record, June 2026, “Size of the army” (since 24 December 2025, established)"
        in QGuiApplication.clipboard().text()
    )
    assert "<i>our reading of the record</i>" in QGuiApplication.clipboard().mimeData().html()
    page.copy_row()
    assert all(name in QGuiApplication.clipboard().text() for name in ("Moscow,", "Kyiv,", "Washington,"))
    page.copy_link()
    assert QGuiApplication.clipboard().text() == "[[stance/ua/army]]"
    page.set_apart(True)
    page.table.select_cell("", "army")
    page.copy()
    assert QGuiApplication.clipboard().text().startswith("Size of the army: apart")


def test_a_place_is_come_back_to(page: PositionsPage) -> None:
    page.set_plan("draft")
    page.set_apart(True)
    page.set_filter(PositionFilter(words="cap"))
    page.table.select_cell("ru", "draft:6")
    place = page.place()
    again = Place.from_text(place.to_text())
    assert again == place
    page.set_apart(False)
    page.set_plan("")
    assert again
    page.go(again)
    assert page.place() == place
    assert page.table.cell() == ("ru", "draft:6")


@pytest.mark.parametrize(
    "state",
    [
        {},
        {"cell": ["x"]},
        {"cell": [1, 2]},
        {"parties": "ru"},
        {"plan": "none", "parties": ["none", 3], "facing": ["ru"], "filter": {"marks": [1]}, "apart": 1},
    ],
)
def test_a_place_that_names_nothing_leaves_something_to_see(state: dict[str, object], page: PositionsPage) -> None:
    page.go(Place("positions", state))
    assert page.sheet.parties == ("ru", "ua", "us")
    assert len(targets(page)) == 5


def test_questions_stances_and_statements_are_shown(page: PositionsPage) -> None:
    page.toggle_party("ua")
    page.toggle_mark(PositionMark.CONTRADICTIONS)
    for text, cell in (
        ("question/plant", ("ru", "plant")),
        ("stance/ua/army", ("ua", "army")),
        ("stance/ru/draft:6", ("ru", "draft:6")),
        ("statement/ua-vote", ("ua", "vote")),
        ("statement/one", ("ru", "draft:6")),
    ):
        anchor = read_anchor(text)
        assert page.shows(anchor), text
        page.show_anchor(anchor)
        assert page.table.cell() == cell, text
    for text in ("question/none", "stance/ua/none", "statement/none", "us-28:6", "library", "topic/nato"):
        assert not page.shows(read_anchor(text)), text


def test_notes_are_shown_counted_and_begun(page: PositionsPage) -> None:
    library: Library = page.desk.library
    page.desk.do(lambda: library.notes.create(text="On Kyiv", anchors=("stance/ua/army",)))
    page.renew(frozenset({("note", "x")}))
    assert cell_text(page, "ua", "army").endswith("1 note")
    assert "1 note" in spoken(page, "ua", "army")
    assert [note.text for note in page.notes_shown()] == ["On Kyiv"]
    page.table.select_cell("us", "vote")
    page.new_note()
    assert page.panel.notes.is_editing
    page.choose_part(NoteKind.NOTE)


def test_the_report_is_what_is_shown(page: PositionsPage) -> None:
    page.set_apart(True)
    page.set_filter(PositionFilter(topics=frozenset({"nato"})))
    document = reported(page)
    assert document is not None
    told = html(document)
    assert document.title == "Where they stand apart"
    assert "NATO membership" in told
    assert "Who runs the plant" not in told
    assert reported(page, frozenset()) is not None


def test_panes_and_tab_order(page: PositionsPage) -> None:
    assert page.first_pane() is page.table
    page.workspace.set_panel_open(False)
    assert list(page.panes()) == [page.table, page.toolbar.rows_button]


@pytest.mark.parametrize("size", [(800, 500), (1350, 850), (2400, 1300)])
@pytest.mark.parametrize("text_size", [80, 100, 200])
def test_no_cell_is_cut(size: tuple[int, int], text_size: int, make: Make, library: Library) -> None:
    page = make(library, size=size, text_size=text_size)
    for apart in (False, True):
        page.set_apart(apart)
        table = page.table
        for row in range(table.cells.rowCount()):
            needed = max(table.delegate.height_of(row, column) for column in range(table.cells.columnCount()))
            assert table.rowHeight(row) >= max(needed, table.matter_header.height_of(row))


def test_a_library_without_positions_says_so(make: Make, library_of: object) -> None:
    from unittest.mock import patch

    from tests.ui import hand_made_library

    with patch.object(hand_made_library, "QUESTION_STANCES", ()), patch.object(hand_made_library, "STANCES", ()):
        empty = library_of()  # type: ignore[operator]
    page = make(empty)
    assert page.content.table_card.isHidden()
    assert page.content.empty.sentence.text() == "This library has no positions of parties."
    assert page.content.empty.button.isHidden()
    assert reported(page) is None
    assert page.anchor() == ""
    page.set_apart(True)
    page.copy()
    page.open_cell()
    page.new_note()
