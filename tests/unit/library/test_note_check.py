from __future__ import annotations

from pathlib import Path

import pytest

from peaceplans.library import Library
from peaceplans.library.finding import Finding
from peaceplans.model.notes import Draft
from peaceplans.model.saved import SavedComparison
from tests.unit.library.notes_by_hand import made, named
from tests.unit.library.test_check import alter

RESTORE = "restore a backup; repairing leaves alone what you wrote"


def test_a_note_that_hangs_on_nothing_is_no_fault(noted: Library) -> None:
    noted.notes.create(text="[[gone:2]]", anchors=["gone:1", "topic/gone", "note/0123456789ab"])
    noted.notes.create()
    assert noted.check() == ()


@pytest.mark.parametrize(
    ("command", "where", "finding"),
    [
        ("UPDATE notes SET kind = 'song'", "note NOTE", ("'song' is no kind of note", RESTORE)),
        ("UPDATE notes SET tags = 'x'", "note NOTE", ("notes: the tags cannot be read", RESTORE)),
        ("UPDATE note_revisions SET tags = '{}'", "note NOTE", ("note_revisions: the tags cannot be read", RESTORE)),
        ("UPDATE note_drafts SET tags = '[1]'", "note NOTE", ("note_drafts: the tags cannot be read", RESTORE)),
        (
            "UPDATE saved_comparisons SET row_filter = '{\"a\": 1}'",
            "saved comparison SAVED",
            ("its filter cannot be read", RESTORE),
        ),
        ("UPDATE saved_reports SET settings = '[1]'", "saved report REPORT", ("its settings cannot be read", RESTORE)),
        (
            "UPDATE saved_reports SET settings = replace(hex(zeroblob(50000)), '0', '[')",
            "saved report REPORT",
            ("its settings cannot be read", RESTORE),
        ),
        (
            "UPDATE note_anchors SET anchor = 'a b'",
            "note NOTE",
            (
                "'a b' names nothing; write a plan or instrument (ua-us-20), a point (ua-us-20:4) or library",
                "detach the note from it",
            ),
        ),
        (
            "UPDATE note_anchors SET anchor = 'b:1~a:1'",
            "note NOTE",
            ("its anchor 'b:1~a:1' is not found by what it names", "attach it once more"),
        ),
        (
            "UPDATE note_revisions SET note = 'gone'",
            "note_revisions, row 1",
            ("belongs to nothing in notes", ""),
        ),
        ("UPDATE note_drafts SET note = 'gone'", "note_drafts, row 1", ("belongs to nothing in notes", "")),
    ],
)
def test_what_cannot_be_read_is_found_and_left_alone(
    noted: Library, path: Path, command: str, where: str, finding: tuple[str, str]
) -> None:
    note = made(noted.notes.create(text="x", tags=["t"], anchors=["us-28:6"]))
    noted.notes.save_draft(Draft(note=note.id, based_on="", title="", text="y"))
    saved = named(noted.saved.save(SavedComparison(id="", name="x", left="a", right="b", order="", mode="")))
    report = named(noted.reports.save("x", "{}"))
    assert noted.check() == ()
    alter(path, command)
    expected = Finding(where.replace("NOTE", note.id).replace("SAVED", saved.id).replace("REPORT", report.id), *finding)
    assert noted.check() == (expected,)
    assert noted.check(repair=True) == (expected,)
