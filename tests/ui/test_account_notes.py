"""Notes on what parties hold and said are part of what a comparison exports."""

from __future__ import annotations

from peaceplans.library import Library
from peaceplans.report.markdown.page import markdown
from peaceplans.sheets.comparison.account_notes import account_anchors
from tests.end_to_end.hands import press, settle
from tests.ui.reported import reported
from ui.window import MainWindow


def test_notes_on_positions_come_with_the_sheet_and_are_chosen_like_others(
    window: MainWindow, library: Library
) -> None:
    """They are read when a report is made; the report has those that were chosen."""
    view = window.view
    assert view
    shown = next(entry for entry in view.sheet.rows if account_anchors(entry))  # type: ignore[union-attr]
    made: list[str] = []
    for anchor in account_anchors(shown)[:2]:
        edit = window.desk.do(lambda anchor=anchor: library.notes.create(title=f"On {anchor}", anchors=(anchor,)))  # type: ignore[misc]
        assert edit
        made.append(edit.steps[0].after.id)  # type: ignore[union-attr]
    settle(8)
    assert set(made) <= {note.id for note in view.notes_shown()}
    whole, chosen, none = (reported(view, notes) for notes in (None, frozenset(made[:1]), frozenset[str]()))
    titles = [f"On {anchor}" for anchor in account_anchors(shown)[:2]]
    for document, expected in ((whole, titles), (chosen, titles[:1]), (none, [])):
        assert document
        written = markdown(document)
        assert [title for title in titles if f"**Note: {title}**" in written.replace("\\", "")] == expected


def test_they_are_not_read_before_anybody_asks(window: MainWindow) -> None:
    view = window.view
    assert view
    assert view.sheet
    press(window, "F7")
    settle(8)
    already = "_items" in vars(view.sheet.account_notes)
    assert not already
