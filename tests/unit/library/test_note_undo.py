from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest

import peaceplans.library.note_import  # noqa: F401 - imported with its first use, when the folder may not be read
from peaceplans.library import Library
from peaceplans.model.edits import Edit
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.notes import Draft, Note
from peaceplans.model.saved import SavedComparison
from tests.unit.library.notes_by_hand import made, told
from tests.unit.library.test_opening import contents


def state(library: Library) -> object:
    """All that can be seen of the user's things, without the history of notes."""
    return (
        library.notes.all(),
        library.notes.all(binned=True),
        library.notes.tags(),
        library.saved.all(),
        library.saved.all(binned=True),
        library.reports.all(),
        [library.notes.on([anchor]) for anchor in ("us-28:6", "us-15y#duration", "library")],
        library.notes.linking_to(["us-28:6"]),
    )


def test_every_action_is_taken_back_and_done_again(noted: Library) -> None:
    states, edits = [state(noted)], []

    def do(edit: Edit | None) -> Note:
        assert edit is not None
        edits.append(edit)
        states.append(state(noted))
        return edit.steps[0].after

    note = do(noted.notes.create(text="one [[us-28:6]]", anchors=["us-28:6"]))
    note = do(noted.notes.revise(note, text="two", tags=["x"]))
    note = do(noted.notes.attach(note, "library"))
    note = do(noted.notes.move(note, "us-28:6", "us-15y#duration"))
    note = do(noted.notes.return_to(note, noted.notes.revisions(note.id)[-1]))
    note = do(noted.notes.detach(note, "library"))
    note = do(noted.notes.delete(note))
    note = do(noted.notes.restore(note))
    do(noted.notes.import_notes([replace(note, text="theirs", changed="2027-01-01T00:00:00Z")]))
    history = noted.notes.revisions(note.id)
    for _ in range(2):
        for edit, before in zip(reversed(edits), reversed(states[:-1]), strict=True):
            noted.apply(edit.inverse)
            assert state(noted) == before
        for edit, after in zip(edits, states[1:], strict=True):
            noted.apply(edit)
            assert state(noted) == after
    assert noted.notes.revisions(note.id) == history
    assert noted.check() == ()


def test_a_note_that_was_never_made_is_nowhere(noted: Library) -> None:
    edit = noted.notes.create(text="one [[us-28]]", anchors=["us-28:6"], tags=["x"])
    note = made(edit)
    noted.notes.save_draft(Draft(note=note.id, based_on=note.version, title="", text="typed"))
    noted.apply(edit.inverse)
    assert told(lambda: noted.notes.get(note.id)).startswith("no note")
    assert noted.notes.all() == noted.notes.on(["us-28:6"]) == noted.notes.drafts() == ()
    assert noted.notes.tags() == {}
    assert noted.notes.purge([note.id]) == frozenset()
    assert noted.check() == ()
    noted.apply(edit)
    assert noted.notes.all() == (note,)
    assert [revision.text for revision in noted.notes.revisions(note.id)] == ["one [[us-28]]"]


def test_what_was_changed_meanwhile_is_not_taken_back(noted: Library, other: Library) -> None:
    created = noted.notes.create(title="Army", text="one")
    edit = noted.notes.revise(made(created), text="two")
    assert edit is not None
    theirs = made(other.notes.revise(made(edit), text="theirs"))
    line = "Army: this note has been changed meanwhile, in another window or by a colleague; look at it as it is now"
    assert told(lambda: noted.apply(edit.inverse)) == line
    assert told(lambda: noted.apply(edit)) == line
    assert told(lambda: noted.apply(created)) == line
    assert noted.notes.all() == (theirs,)
    other.notes.delete(theirs)
    other.notes.purge([theirs.id])
    assert "is not there any more" in told(lambda: noted.apply(edit.inverse))


def test_an_edit_is_never_half_done(noted: Library, path: Path) -> None:
    first, second = (made(noted.notes.create(text=text)) for text in "ab")
    edit = noted.notes.import_notes(
        [replace(note, text=f"{note.text}!", changed="2027-01-01T00:00:00Z") for note in (first, second)]
    )
    assert edit is not None
    noted.notes.revise(made_second(edit), text="later")
    before = contents(path)
    assert "changed meanwhile" in told(lambda: noted.apply(edit.inverse))
    assert contents(path) == before


def made_second(edit: Edit) -> Note:
    after = edit.steps[1].after
    assert isinstance(after, Note)
    return after


def test_the_bin(noted: Library) -> None:
    note, other = made(noted.notes.create(text="one [[us-28]]", anchors=["us-28:6"])), made(noted.notes.create())
    noted.notes.save_draft(Draft(note=note.id, based_on=note.version, title="", text="typed"))
    edit = noted.notes.delete(note)
    binned = made(edit)
    assert binned.deleted
    assert noted.notes.all() == (other,)
    assert noted.notes.all(binned=True) == (binned,)
    assert noted.notes.on(["us-28:6"]) == noted.notes.of_records(["us-28"]) == ()
    assert noted.notes.get(note.id) == binned
    restored = made(noted.notes.restore(binned))
    assert restored == replace(note, version=restored.version)
    assert noted.notes.purge([note.id, other.id]) == frozenset()
    noted.notes.delete(restored)
    assert noted.notes.purge([note.id, other.id, "unknown"]) == {("note", note.id)}
    assert noted.notes.all(binned=True) == noted.notes.revisions(note.id) == noted.notes.drafts() == ()
    assert "is not there any more" in told(lambda: noted.apply(edit.inverse))
    with noted._database.reading() as connection:
        for table in ("notes WHERE text != ''", "note_anchors", "note_links", "note_revisions", "note_drafts"):
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() == 0
    assert noted.check() == ()


def test_removing_for_good_sweeps_away_what_was_taken_back(noted: Library) -> None:
    taken_back = noted.notes.create(text="secret")
    noted.apply(taken_back.inverse)
    binned = made(noted.notes.delete(made(noted.notes.create(text="x"))))
    noted.notes.purge([binned.id])
    with noted._database.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM note_revisions").scalar() == 0
    noted.apply(taken_back)
    assert [revision.text for revision in noted.notes.revisions(made(taken_back).id)] == ["secret"]


def test_an_earlier_revision_is_returned_to(noted: Library) -> None:
    note = made(noted.notes.create(text="one", title="t", tags=["x"]))
    revised = made(noted.notes.revise(note, text="two", title="u", tags=[]))
    [newest, oldest] = noted.notes.revisions(note.id)
    assert noted.notes.return_to(revised, newest) is None
    returned = made(noted.notes.return_to(revised, oldest))
    assert (returned.text, returned.title, returned.tags) == ("one", "t", ("x",))
    assert [revision.text for revision in noted.notes.revisions(note.id)] == ["one", "two", "one"]


def test_a_note_that_was_always_empty_has_no_history(noted: Library) -> None:
    note = made(noted.notes.create())
    assert (note.name, noted.notes.revisions(note.id)) == ("", ())
    revised = made(noted.notes.revise(note, text="x"))
    assert [revision.number for revision in noted.notes.revisions(note.id)] == [1]
    assert noted.notes.revise(revised, text="") is not None


@pytest.mark.parametrize("seed", range(4))
def test_any_sequence_of_actions_is_taken_back_to_the_beginning(noted: Library, seed: int) -> None:
    chance = random.Random(seed)
    done: list[Edit] = []
    undone: list[Edit] = []
    start = state(noted)
    for nth in range(120):
        notes, binned = noted.notes.all(), noted.notes.all(binned=True)
        choice = chance.random()
        edit: Edit | None = None
        if choice < 0.25 and done:
            noted.apply(done[-1].inverse)
            undone.append(done.pop())
        elif choice < 0.4 and undone:
            noted.apply(undone[-1])
            done.append(undone.pop())
        elif choice < 0.55 or not notes:
            edit = noted.notes.create(text=f"{nth} [[us-28:6]]", anchors=["us-28:6"] * chance.randrange(2))
        elif choice < 0.6 and binned:
            edit = noted.notes.restore(chance.choice(binned))
        elif choice < 0.65:
            edit = noted.notes.delete(chance.choice(notes))
        elif choice < 0.7:
            saved = SavedComparison(id="", name=str(nth), left="us-28", right="x", order="", mode="")
            edit = noted.saved.save(saved) if nth % 2 else noted.reports.save(str(nth), "{}")
        elif choice < 0.75:
            note = chance.choice(notes)
            hang = noted.notes.detach if "library" in note.anchors else noted.notes.attach
            edit = hang(note, "library")
        elif choice < 0.8:
            note = chance.choice(notes)
            if revisions := noted.notes.revisions(note.id):
                edit = noted.notes.return_to(note, chance.choice(revisions))
        else:
            edit = noted.notes.revise(chance.choice(notes), text=f"text {chance.randrange(5)}", tags=["x"])
        if edit:
            done.append(edit)
            undone.clear()
    assert noted.check() == ()
    end = state(noted)
    for edit in reversed(done):
        noted.apply(edit.inverse)
    assert state(noted) == start
    for edit in done:
        noted.apply(edit)
    assert state(noted) == end
    assert noted.check() == ()


def test_nothing_is_written_to_a_library_that_can_only_be_read(bundle, open_folder: Path, as_plain_user) -> None:
    path = open_folder / "library.sqlite"
    with Library.open(path) as owner:
        edit = owner.notes.create(text="one", tags=["x"])
    note = made(edit)
    path.chmod(0o444)
    open_folder.chmod(0o555)
    as_plain_user()
    with Library.open(path) as library:
        assert library.notes.all() == (note,)
        assert library.notes.tags() == {"x": 1}
        assert library.notes.revise(note, text="one") is None
        assert not library.changed_outside()
        for work in (
            lambda: library.notes.create(text="two"),
            lambda: library.notes.revise(note, text="two"),
            lambda: library.notes.delete(note),
            lambda: library.notes.save_draft(Draft(note=note.id, based_on=note.version, title="", text="x")),
            lambda: library.notes.purge([note.id]),
            lambda: library.notes.import_notes([note]),
            lambda: library.apply(edit.inverse),
        ):
            with pytest.raises(PeacePlansError, match="the library can only be read; make the file"):
                work()
        assert library.check() == ()
