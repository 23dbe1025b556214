from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from peaceplans.sheets.comparison.sheet import Mode
from ui.compare.rows.cell_text import Ground
from ui.compare.rows.row_layout import CardLayout
from ui.compare.rows.rows_model import Column
from ui.compare.view import CompareView
from ui.theme.colours import LIGHT
from ui.theme.look import TEXT_SIZES
from ui.window import MainWindow


def check_levels(view: CompareView) -> None:
    table = view.table
    table.settle()
    geometry = table.shelf.geometry
    for place in range(table.rows.rowCount()):
        shown = table.rows.shown(place)
        if shown is None:
            assert table.rowHeight(place) == geometry.heading
            continue
        left, right = (table.visualRect(table.rows.index(place, column)) for column in (Column.LEFT, Column.RIGHT))
        assert (left.top(), left.bottom()) == (right.top(), right.bottom())
        row = table.shelf.row(shown)
        assert table.rowHeight(place) == row.height == row.band + row.card_height + geometry.gap
        for card in (row.left, row.right):
            assert card.height <= row.card_height
            for paragraph in card.paragraphs:
                assert paragraph.y + paragraph.height <= row.card_height
                for number in range(paragraph.layout.lineCount()):
                    line = paragraph.layout.lineAt(number)
                    assert line.naturalTextWidth() <= line.width() + 1, paragraph.text
                    assert paragraph.x + line.naturalTextWidth() <= geometry.card - geometry.side + 1
        assert row.middle.height <= (row.band if geometry.narrow else row.card_height)


@pytest.mark.parametrize("width", [700, 800, 960, 1013, 1150, 1280, 1440, 1777, 1920, 2400])
def test_rows_are_level_and_nothing_is_cut(view: CompareView, window: MainWindow, width: int) -> None:
    window.resize(width, 800)
    check_levels(view)
    check_levels_of_pair(view)


def check_levels_of_pair(view: CompareView) -> None:
    view.show_plans("rumour", "points")
    check_levels(view)
    view.show_plans("rumour", "draft")
    check_levels(view)


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_rows_are_level_at_every_text_size(view: CompareView, window: MainWindow, size: int) -> None:
    window.dresser.set_text_size(size)
    check_levels(view)
    window.resize(960, 600)
    check_levels(view)
    smallest = min(font.pixelSize() for font in (window.dresser.look.fonts.small, window.dresser.look.fonts.body))
    assert smallest >= 12


def test_lines_have_at_most_about_75_characters(view: CompareView, window: MainWindow) -> None:
    window.resize(2560, 1440)
    longest = 0
    for shown in view.sheet.rows:  # type: ignore[union-attr]
        row = view.table.shelf.row(shown)
        for card in (row.left, row.right):
            for paragraph in card.paragraphs:
                for number in range(paragraph.layout.lineCount()):
                    longest = max(longest, paragraph.layout.lineAt(number).textLength())
    assert 50 <= longest <= 85


def test_under_1000_pixels_the_change_stands_above_the_pair(view: CompareView, window: MainWindow) -> None:
    window.resize(980, 700)
    assert view.table.shelf.geometry.narrow
    window.resize(1800, 700)
    assert not view.table.shelf.geometry.narrow


def test_options_that_answer_each_other_begin_at_one_height(view: CompareView) -> None:
    shown = next(shown for shown in view.sheet.rows if "draft:19" in shown.row.id)  # type: ignore[union-attr]
    row = view.table.shelf.row(shown)
    left = next(one for one in row.left.paragraphs if one.text.startswith("United States"))
    right = next(one for one in row.right.paragraphs if one.text.startswith("United States"))
    assert left.y == right.y


def test_marks_stand_where_the_words_do_even_behind_characters_of_two_units(view: CompareView) -> None:
    shown = next(shown for shown in view.sheet.rows if "draft:19" in shown.row.id)  # type: ignore[union-attr]
    paragraph = next(one for one in view.table.shelf.row(shown).right.paragraphs if "33:33:33" in one.text)
    units = paragraph.text.encode("utf-16-le")
    marked = [units[2 * start : 2 * (start + length)].decode("utf-16-le") for start, length in paragraph.marks]
    assert "33:33:33" in marked
    assert all(part == part.strip() for part in marked)


def test_unknown_is_dotted_and_absent_hatched(view: CompareView) -> None:
    def ground(row_id: str) -> Ground:
        shown = view.table.rows.shown(view.table.rows.place_of(row_id))  # type: ignore[arg-type]
        row = view.table.shelf.row(shown)  # type: ignore[arg-type]
        return row.left.ground if row.left.ground is not Ground.PLAIN else row.right.ground

    assert ground("draft:7") is Ground.HATCHED
    view.show_plans("rumour", "points")
    assert ground("points:9") is Ground.DOTTED
    assert ground("rumour:w7") is Ground.HATCHED


def test_inferred_text_has_a_dotted_edge_and_full_strength(view: CompareView) -> None:
    view.show_plans("rumour", "points")
    for shown in view.sheet.rows:  # type: ignore[union-attr]
        row = view.table.shelf.row(shown)
        assert bool(row.left.uncertain) == bool(shown.row.left)
        assert not row.right.uncertain


def strike_and_underline(view: CompareView, card: CardLayout, *, is_left: bool, mode: Mode) -> tuple[bool, bool]:
    """Whether a line in full ink goes through, and under, the first marked words of a card."""
    paragraph = next(one for one in card.paragraphs if one.marks)
    box = paragraph.draw_boxes(paragraph.marks)[0]
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    view.table.itemDelegate().cards.card(  # type: ignore[attr-defined]
        painter, QRect(0, 0, 600, 400), card, is_left=is_left, opposed=False, mode=mode
    )
    painter.end()
    ink = (LIGHT.left if is_left else LIGHT.right).rgb()
    left, right = round(paragraph.x + box.left()) + 1, round(paragraph.x + box.right()) - 1
    top = round(paragraph.y + box.top())
    full = [
        y for y in range(top, top + round(box.height())) if all(image.pixel(x, y) == ink for x in range(left, right))
    ]
    baseline = top + paragraph.baseline
    return any(y < baseline for y in full), any(y > baseline for y in full)


def test_contrast_underlines_both_sides_alike_and_strikes_nothing(view: CompareView) -> None:
    shown = next(shown for shown in view.sheet.rows if "draft:6~" in shown.row.id)  # type: ignore[union-attr]
    row = view.table.shelf.row(shown)
    assert strike_and_underline(view, row.left, is_left=True, mode=Mode.CONTRAST) == (False, True)
    assert strike_and_underline(view, row.right, is_left=False, mode=Mode.CONTRAST) == (False, True)


def test_redline_strikes_what_goes_and_underlines_what_comes(view: CompareView) -> None:
    shown = next(shown for shown in view.sheet.rows if "draft:6~" in shown.row.id)  # type: ignore[union-attr]
    row = view.table.shelf.row(shown)
    assert strike_and_underline(view, row.left, is_left=True, mode=Mode.REDLINE) == (True, False)
    assert strike_and_underline(view, row.right, is_left=False, mode=Mode.REDLINE) == (False, True)


def test_a_scroll_keeps_the_topic_in_sight(view: CompareView, window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1440, 420)
    for place in range(view.table.rows.rowCount()):
        if view.table.rows.shown(place):
            view.table.scroll_to_height(place, 0)
            top = view.table.rowAt(0)
            assert view.table._sticky.label == view.table.rows.topic(top)
            assert view.table._sticky.isVisible()


def test_rows_in_sight_are_exact_at_once_and_stay_when_the_others_follow(view: CompareView, window: MainWindow) -> None:
    window.resize(1440, 500)
    view.table.select_row("draft:27~points:11")
    view.table.scroll_to_height(view.table.currentIndex().row(), 150)
    window.dresser.set_text_size(150)
    table = view.table
    assert table._guessed
    last = table.rowAt(table.viewport().height() - 1)
    in_sight = [place for place in range(table.rowAt(0), last + 1) if table.rows.shown(place)]
    assert all(table.rowHeight(place) == table.shelf.height_of(table.rows.entry(place)) for place in in_sight)
    before = [table.rowViewportPosition(place) for place in in_sight]
    table.settle()
    assert not table._guessed
    assert [table.rowViewportPosition(place) for place in in_sight] == before
    check_levels(view)


def test_rows_that_come_into_sight_are_exact(view: CompareView, window: MainWindow) -> None:
    window.resize(1440, 500)
    window.dresser.set_text_size(175)
    table = view.table
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum() // 2)
    for place in range(table.rowAt(0), table.rowAt(table.viewport().height() - 1) + 1):
        assert table.rowHeight(place) == table.shelf.height_of(table.rows.entry(place))


def test_the_notice_leaves_the_rows_room_until_it_is_asked_for_all(view: CompareView, window: MainWindow) -> None:
    view.show_plans("rumour", "points")
    window.resize(960, 600)
    assert not view.banner.folded
    window.dresser.set_text_size(200)
    window.resize(700, 480)
    assert view.banner.folded
    assert view.table.height() > view.banner.height()
    view.banner.set_folded(False)
    assert not view.banner.folded
    assert view.banner_text()
