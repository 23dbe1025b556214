from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from peaceplans.compare.comparison import WordOp
from peaceplans.sheets.comparison.sheet import Mode
from tests.ui.hand_made import HOSTILE
from ui.compare.rows.cell_text import CardWriter, Kind, Style
from ui.compare.rows.rows_model import Column, RowsModel
from ui.compare.view import CompareView


def test_the_model_is_sound(qtmodeltester: ModelTester, view: CompareView) -> None:
    model = RowsModel()
    model.set_sheet(view.sheet)
    qtmodeltester.check(model, force_py=True)


def test_the_texts_are_those_of_the_sheet(view: CompareView) -> None:
    assert view.sheet is not None
    assert view.row_count() == len(view.sheet.rows) == 9
    for shown in view.sheet.rows:
        left, right = view.row_texts(shown.row.id)
        assert left == ("\n\n".join(one.text for one in shown.row.left) or shown.left_absence)
        assert right == ("\n\n".join(one.text for one in shown.row.right) or shown.right_absence)


def test_only_left_struck_and_unknown_say_three_different_things(view: CompareView) -> None:
    only_left = view.row_texts("draft:7")[1]
    view.show_plans("rumour", "points")
    unknown = view.row_texts("points:9")[0]
    struck = next(
        block
        for shown in view.sheet.rows  # type: ignore[union-attr]
        if "points:20" in shown.row.id
        for entry in CardWriter(view.sheet).right(shown).entries  # type: ignore[arg-type]
        for group in entry.groups
        for block in group.blocks
    )
    assert only_left == "The 20-point draft has no such clause."
    assert "not known" in unknown
    assert struck.text.endswith("\u00a0struck\u00a0")


def test_a_struck_point_shows_number_and_title_alone(view: CompareView) -> None:
    assert view.sheet is not None
    shown = next(shown for shown in view.sheet.rows if "points:20" in shown.row.id)
    blocks = [
        block
        for entry in CardWriter(view.sheet).right(shown).entries
        for group in entry.groups
        for block in group.blocks
    ]
    assert [block.kind for block in blocks] == [Kind.TITLE]
    assert blocks[0].text.startswith("20")


def test_marks_cover_exactly_the_words_that_are_not_equal(view: CompareView) -> None:
    assert view.sheet is not None
    writer = CardWriter(view.sheet)
    for shown in view.sheet.rows:
        for is_left, card in ((True, writer.left(shown)), (False, writer.right(shown))):
            blocks = [block for entry in card.entries for group in entry.groups for block in group.blocks]
            marked = "".join(
                piece.text
                for block in blocks
                if block.kind in (Kind.TEXT, Kind.CLAUSE)
                for piece in block.pieces
                if piece.style is Style.MARKED
            )
            struck = all(one.state == "struck" for one in (shown.row.left if is_left else shown.row.right))
            expected = "".join(
                change.left if is_left else change.right for change in shown.row.words if change.op is not WordOp.EQUAL
            )
            assert "".join(marked.split()) == ("" if struck else "".join(expected.split()))


def test_letters_are_labels_and_not_part_of_the_text(view: CompareView) -> None:
    assert view.sheet is not None
    shown = next(shown for shown in view.sheet.rows if "draft:10" in shown.row.id)
    blocks = [
        block
        for entry in CardWriter(view.sheet).left(shown).entries
        for group in entry.groups
        for block in group.blocks
    ]
    clauses = [block for block in blocks if block.kind is Kind.CLAUSE]
    assert [clause.label for clause in clauses] == ["a", "b"]
    assert clauses[0].text == "The United States is compensated for the guarantee."


def test_exceptions_alone_are_said(view: CompareView) -> None:
    assert view.sheet is not None
    writer = CardWriter(view.sheet)
    titles = {
        entry.groups[0].blocks[0].text
        for shown in view.sheet.rows
        for card in (writer.left(shown), writer.right(shown))
        for entry in card.entries
    }
    assert any("inferred" in title and "Elections" in title for title in titles)
    assert not any("official" in title or "published" in title for title in titles)
    assert any("\u00a0disputed\u00a0" in title for title in titles)
    assert any("\u00a0open\u00a0" in title for title in titles)


def test_cells_are_read_aloud(view: CompareView) -> None:
    assert view.sheet is not None
    shown = view.sheet.rows[0]
    place = view.table.rows.place_of(shown.row.id)
    assert place is not None
    role = Qt.ItemDataRole.AccessibleTextRole
    assert view.table.rows.index(place, Column.MIDDLE).data(role) == shown.spoken
    assert "28-point draft" in view.table.rows.index(place, Column.LEFT).data(role)
    assert view.table.rows.index(0, 0).data(role) == "Armed forces"
    plant = view.table.rows.place_of("draft:19~points:12")
    assert plant is not None
    spoken = view.table.rows.index(plant, Column.RIGHT).data(role)
    assert spoken.startswith("20-point draft, 12 Zaporizhzhia plant, open: ")
    assert "Ukraine, two countries: A joint company runs the plant." in spoken


def test_hostile_text_is_shown_as_it_is(view: CompareView) -> None:
    assert view.sheet is not None
    shown = next(shown for shown in view.sheet.rows if "draft:26" in shown.row.id)
    assert view.row_texts(shown.row.id)[0].startswith(HOSTILE)


def test_mode_fits_the_plans(view: CompareView) -> None:
    assert view.sheet is not None
    assert view.sheet.mode is Mode.REDLINE
    view.show_plans("rumour", "points")
    assert view.sheet.mode is Mode.CONTRAST
    assert view.toolbar.mode_button.text() == "Contrast"
