from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from peaceplans.library import Library
from peaceplans.model.edits import Action, Edit
from peaceplans.model.notes import Note, NoteKind
from peaceplans.readers.notes_markdown import notes_of
from peaceplans.report.notes.shared_file import notes_markdown
from tests.unit.library.notes_by_hand import made, told

THEIRS = Note(
    id="3f0c9a1b2d4e",
    title="Army",
    text="theirs [[us-28:6]]",
    kind=NoteKind.CORRECTION,
    anchors=("us-28:6~ua-us-20:4",),
    tags=("x", "X"),
    author="CD",
    created="2026-01-01T00:00:00Z",
    changed="2026-01-02T00:00:00Z",
)


def of(edit: Edit | None) -> Note:
    assert edit is not None
    assert edit.action is Action.IMPORT_NOTES
    return made(edit)


def histories(library: Library, note: Note) -> list[tuple[str, str]]:
    return [(revision.text, revision.author) for revision in library.notes.revisions(note.id)]


def test_an_unknown_note_comes_with_its_id_its_author_and_its_times(noted: Library) -> None:
    edit = noted.notes.import_notes([THEIRS])
    note = of(edit)
    assert edit is not None
    assert edit.name == "Army"
    assert note == replace(THEIRS, anchors=("ua-us-20:4~us-28:6",), tags=("x",), version=note.version)
    assert noted.notes.all() == noted.notes.linking_to(["us-28:6"]) == (note,)
    assert histories(noted, note) == [("theirs [[us-28:6]]", "CD")]
    assert noted.notes.import_notes([THEIRS]) is None
    noted.apply(edit.inverse)
    assert noted.notes.all() == ()
    assert of(noted.notes.import_notes([THEIRS])).id == THEIRS.id


def test_a_note_without_id_and_times_is_given_them(noted: Library) -> None:
    note = of(noted.notes.import_notes([Note(id="", text="by hand")]))
    assert len(note.id) == 12
    assert note.created == note.changed == "2026-11-25T00:00:00Z"


def test_a_time_to_come_is_now(noted: Library) -> None:
    note = of(noted.notes.import_notes([replace(THEIRS, changed="9999-01-01T00:00:00Z")]))
    assert note.changed == "2026-11-25T00:00:00Z"


def test_the_newer_text_is_what_the_note_says_and_the_older_stays_in_its_history(noted: Library) -> None:
    mine = of(noted.notes.import_notes([replace(THEIRS, text="one", author="AB")]))
    newer = replace(THEIRS, changed="2026-01-03T00:00:00Z", anchors=("library",))
    edit = noted.notes.import_notes([newer])
    note = of(edit)
    assert edit is not None
    assert (note.text, note.author, note.changed) == (newer.text, "AB", newer.changed)
    assert note.anchors == ("ua-us-20:4~us-28:6", "library")
    assert histories(noted, note) == [(newer.text, "CD"), ("one", "AB")]
    noted.apply(edit.inverse)
    assert noted.notes.all() == (mine,)
    assert histories(noted, note) == [(newer.text, "CD"), ("one", "AB")]


def test_what_was_edited_by_hand_in_the_file_is_the_newer(noted: Library) -> None:
    mine = of(noted.notes.import_notes([THEIRS]))
    edited = notes_markdown([mine]).replace("theirs", "by hand")
    note = of(noted.notes.import_notes(notes_of(edited, "f")))
    assert (note.text, note.changed) == ("by hand [[us-28:6]]", "2026-11-25T00:00:01Z")
    assert [text for text, _ in histories(noted, note)] == [note.text, mine.text]


def test_the_older_text_goes_into_the_history_alone(noted: Library) -> None:
    mine = of(noted.notes.import_notes([replace(THEIRS, text="mine", author="AB")]))
    older = replace(THEIRS, changed="2026-01-01T12:00:00Z")
    note = of(noted.notes.import_notes([older]))
    assert note == replace(mine, version=note.version)
    assert note.version != mine.version
    assert histories(noted, note) == [(older.text, "CD"), ("mine", "AB")]
    assert noted.notes.import_notes([older]) is None
    returned = made(noted.notes.return_to(note, noted.notes.revisions(note.id)[0]))
    assert returned.text == older.text


def test_anchors_are_united(noted: Library) -> None:
    mine = of(noted.notes.import_notes([THEIRS]))
    note = of(noted.notes.import_notes([replace(THEIRS, anchors=("library", "ua-us-20:4~us-28:6"))]))
    assert note.anchors == ("ua-us-20:4~us-28:6", "library")
    assert len(noted.notes.revisions(mine.id)) == 1


def test_a_note_in_the_bin_is_taken_out_of_it(noted: Library) -> None:
    mine = of(noted.notes.import_notes([THEIRS]))
    binned = made(noted.notes.delete(mine))
    edit = noted.notes.import_notes([THEIRS])
    assert not of(edit).deleted
    assert edit is not None
    noted.apply(edit.inverse)
    assert noted.notes.all(binned=True) == (binned,)


def test_one_note_that_will_not_do_and_none_is_taken_in(noted: Library) -> None:
    for wrong, what in (
        (replace(THEIRS, anchors=("a b",)), "'a b' names nothing"),
        (replace(THEIRS, title="x" * 201), "the title has 201 characters"),
    ):
        assert told(lambda wrong=wrong: noted.notes.import_notes([Note(id="", text="good"), wrong])).startswith(
            f"note '{THEIRS.id}': {what}"
        )
    assert noted.notes.all() == ()
    assert noted.check() == ()


def test_two_people_share_their_notes(noted: Library, bundle, path: Path, clock) -> None:
    with Library.open(path.with_name("hers.sqlite"), clock=clock) as hers:
        first = made(noted.notes.create(text="one\n\n```peaceplans-note\n", title="Army", anchors=["us-28:6"]))
        noted.notes.create(text="two", tags=["x"], author="AB")
        hers.notes.import_notes(notes_of(notes_markdown(noted.notes.all()), "f"))

        def seen(library: Library) -> set[Note]:
            return {replace(note, version="") for note in library.notes.all()}

        assert seen(hers) == seen(noted)
        hers.notes.revise(hers.notes.get(first.id), text="hers", author="CD")
        noted.notes.revise(first, text="his, later", author="AB")
        for _ in range(2):
            noted.notes.import_notes(notes_of(notes_markdown(hers.notes.all()), "f"))
            hers.notes.import_notes(notes_of(notes_markdown(noted.notes.all()), "f"))
        assert seen(hers) == seen(noted)
        assert hers.notes.get(first.id).text == "his, later"
        for library in (hers, noted):
            assert {text for text, _ in histories(library, first)} == {first.text, "hers", "his, later"}
            assert library.check() == ()
        assert noted.notes.import_notes(notes_of(notes_markdown(hers.notes.all()), "f")) is None
