from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from peaceplans.library import Library
from peaceplans.model.edits import Action
from peaceplans.model.notes import Draft, Note, NoteKind
from tests.unit.library.notes_by_hand import made, told


def test_a_note_is_made_and_found(noted: Library) -> None:
    edit = noted.notes.create(
        text="800,000 in *peacetime*",
        title="Army",
        anchors=["ua-us-20:4~ru-27:w6"],
        tags=["force", "Force", " open  point "],
        author="AB",
    )
    note = made(edit)
    assert (edit.action, edit.name, edit.changed) == (Action.ADD_NOTE, "Army", {("note", note.id)})
    assert note == Note(
        id=note.id,
        title="Army",
        text="800,000 in *peacetime*",
        anchors=("ru-27:w6~ua-us-20:4",),
        tags=("force", "open point"),
        author="AB",
        created="2026-11-25T00:00:00Z",
        changed="2026-11-25T00:00:00Z",
        version=note.version,
    )
    assert len(note.id) == 12
    assert set(note.id) <= set("0123456789abcdef")
    assert noted.notes.get(note.id) == note
    assert noted.notes.all() == (note,)
    assert noted.notes.all(binned=True) == ()


def test_a_remark_that_something_is_wrong_is_a_note_of_its_own_kind(noted: Library) -> None:
    edit = noted.notes.create(text="The figure is 600,000", anchors=["us-28:6"], kind=NoteKind.CORRECTION)
    assert edit.action is Action.ADD_CORRECTION
    assert noted.notes.get(made(edit).id).kind is NoteKind.CORRECTION


def test_notes_come_with_the_newest_change_first(noted: Library) -> None:
    first, second, third = (made(noted.notes.create(text=text)) for text in "abc")
    assert noted.notes.all() == (third, second, first)
    assert noted.notes.count() == 3
    noted.apply(noted.notes.create().inverse)
    noted.notes.delete(second)
    assert noted.notes.count() == 2
    noted.notes.restore(noted.notes.get(second.id))
    changed = made(noted.notes.revise(first, text="a2"))
    assert [note.id for note in noted.notes.all()] == [changed.id, third.id, second.id]


def test_notes_are_found_by_what_they_hang_on(noted: Library) -> None:
    texts = ["us-28", "us-28:6", "us-28:6#army-size", "ua-us-20:4~us-28:6", "us-15y#duration", "library", "topic/x"]
    notes = {text: made(noted.notes.create(text=text, anchors=[text])) for text in texts}
    assert noted.notes.on(["us-28:6", "library", "us-28:6~ua-us-20:4"]) == tuple(
        notes[text] for text in ("library", "ua-us-20:4~us-28:6", "us-28:6")
    )
    assert {note.text for note in noted.notes.of_records(["us-28"])} == set(texts[:4])
    assert {note.text for note in noted.notes.of_records(["ua-us-20", "us-15y"])} == {texts[3], texts[4]}
    assert noted.notes.of_records(["us-2", "ru-27"]) == ()
    assert noted.notes.on([]) == noted.notes.of_records([]) == noted.notes.linking_to([]) == ()
    assert noted.notes.on(["no anchor at all"]) == ()
    around = noted.notes.around(["us-15y"], ["library", "us-28"])
    assert {note.text for note in around} == {"us-28", texts[4], "library"}
    binned = notes["us-28"]
    noted.notes.delete(binned)
    assert noted.notes.those([binned.id, notes["library"].id, "none"]) == (notes["library"],)
    assert noted.notes.those([]) == noted.notes.around([], []) == ()


def test_whether_there_are_notes_is_told_before_any_is_read(noted: Library) -> None:
    assert not noted.has_notes()
    noted.notes.create(text="one")
    assert noted.has_notes()


def test_notes_are_found_by_what_their_text_links_to(noted: Library) -> None:
    one = made(noted.notes.create(text="see [[us-28:6]] and [[us-28:6~ua-us-20:4|the pair]] and [[no anchor]]"))
    assert noted.notes.linking_to(["us-28:6"]) == (one,)
    assert noted.notes.linking_to(["ua-us-20:4~us-28:6"]) == (one,)
    assert noted.notes.linking_to(["ua-us-20:4"]) == ()
    revised = made(noted.notes.revise(one, text="see [[ua-us-20:4]]"))
    assert noted.notes.linking_to(["us-28:6"]) == ()
    assert noted.notes.linking_to(["ua-us-20:4"]) == (revised,)
    noted.notes.delete(revised)
    assert noted.notes.linking_to(["ua-us-20:4"]) == ()


def test_tags_are_counted_over_the_notes_in_use(noted: Library) -> None:
    noted.notes.create(tags=["Army", "zones"])
    noted.notes.create(tags=["army"])
    noted.notes.delete(made(noted.notes.create(tags=["gone"])))
    assert noted.notes.tags() == {"army": 2, "zones": 1}


def test_what_a_note_says_is_changed_and_kept_as_a_revision(noted: Library) -> None:
    note = made(noted.notes.create(text="one", author="AB"))
    edit = noted.notes.revise(note, text="two", author="CD")
    revised = made(edit)
    assert edit is not None
    assert edit.action is Action.EDIT_NOTE
    assert (revised.text, revised.author, revised.anchors) == ("two", "AB", note.anchors)
    assert revised.version != note.version
    assert revised.changed > note.changed
    assert [(r.number, r.text, r.author, r.version) for r in noted.notes.revisions(note.id)] == [
        (2, "two", "CD", revised.version),
        (1, "one", "AB", note.version),
    ]
    assert noted.notes.revision_count(note.id) == 2
    assert noted.notes.revise(revised, text="two", title="", tags=[]) is None
    tagged = noted.notes.revise(revised, tags=["x"])
    assert tagged is not None
    assert tagged.action is Action.TAG_NOTE
    assert len(noted.notes.revisions(note.id)) == 3


def test_a_note_that_was_changed_in_another_window_is_not_changed_over_it(noted: Library, other: Library) -> None:
    note = made(noted.notes.create(title="Army", text="one"))
    theirs = made(other.notes.revise(note, text="theirs"))
    assert told(lambda: noted.notes.revise(note, text="mine", tags=["x"])) == (
        "Army: this note has been changed meanwhile, in another window or by a colleague; "
        "what you typed is kept; compare it with the note as it is"
    )
    assert noted.notes.get(note.id) == theirs
    draft = noted.notes.draft(note.id)
    assert draft is not None
    assert (draft.text, draft.tags, draft.based_on) == ("mine", ("x",), note.version)
    for work in (noted.notes.delete, lambda note: noted.notes.attach(note, "us-28")):
        assert "changed meanwhile" in told(lambda work=work: work(note))
    assert noted.notes.get(note.id) == theirs


def test_a_note_in_the_bin_is_not_changed(noted: Library) -> None:
    note = made(noted.notes.delete(made(noted.notes.create(text="one"))))
    assert told(lambda: noted.notes.revise(note, text="two")) == "one: this note is in the bin; restore it"
    draft = noted.notes.draft(note.id)
    assert draft is not None
    assert draft.text == "two"
    assert noted.notes.drafts() == ()


def test_a_note_that_is_gone_for_good_says_what_to_do_with_what_was_typed(noted: Library, other: Library) -> None:
    note = made(noted.notes.create(text="one"))
    other.notes.delete(note)
    other.notes.purge([note.id])
    for work in (
        lambda: noted.notes.revise(note, text="two"),
        lambda: noted.notes.save_draft(Draft(note=note.id, based_on=note.version, title="one", text="two")),
    ):
        assert told(work) == (
            "one: this note is not there any more: it has been removed, in another window or by a colleague; "
            "copy what you typed into a new note"
        )
    assert noted.notes.drafts() == ()


def test_a_note_is_hung_on_things_and_taken_off(noted: Library) -> None:
    note = made(noted.notes.create(text="x", anchors=["us-28"]))
    both = made(noted.notes.attach(note, "us-28:6~ua-us-20:4"))
    assert both.anchors == ("us-28", "ua-us-20:4~us-28:6")
    moved = made(noted.notes.move(both, "us-28", "us-15y#duration"))
    assert moved.anchors == ("us-15y#duration", "ua-us-20:4~us-28:6")
    bare = made(noted.notes.detach(moved, "us-28:6~ua-us-20:4"))
    assert bare.anchors == ("us-15y#duration",)
    assert made(noted.notes.detach(bare, "us-15y#duration")).anchors == ()
    assert len(noted.notes.revisions(note.id)) == 1
    assert noted.notes.of_records(["us-28", "us-15y"]) == ()


def test_a_note_is_not_hung_twice_on_a_thing_and_not_taken_off_where_it_is_not(noted: Library) -> None:
    note = made(noted.notes.create(title="Army", anchors=["ua-us-20:4~us-28:6", "library"]))
    assert told(lambda: noted.notes.attach(note, "us-28:6~ua-us-20:4")) == (
        "note 'Army': it hangs on us-28:6~ua-us-20:4 already"
    )
    assert told(lambda: noted.notes.detach(note, "us-28")) == "note 'Army': it does not hang on us-28"
    assert told(lambda: noted.notes.move(note, "us-28", "us-28:6")) == "note 'Army': it does not hang on us-28"
    assert made(noted.notes.move(note, "us-28:6~ua-us-20:4", "library")).anchors == ("library",)


def test_a_note_with_an_anchor_that_cannot_be_read_is_taken_off_it(noted: Library) -> None:
    note = made(noted.notes.create(title="Army", anchors=["library", "us-28"]))
    with noted._database.writing() as connection:
        connection.exec_driver_sql("UPDATE note_anchors SET anchor = 'a b' WHERE position = 0")
    assert made(noted.notes.detach(note, "a b")).anchors == ("us-28",)


def test_only_the_first_thousand_links_of_a_text_are_followed_back(noted: Library) -> None:
    note = made(noted.notes.create(text=" ".join(f"[[us-28:{nth}]]" for nth in range(1001))))
    assert noted.notes.linking_to(["us-28:999"]) == (note,)
    assert noted.notes.linking_to(["us-28:1000"]) == ()


def test_what_is_no_anchor_is_refused(noted: Library) -> None:
    note = made(noted.notes.create(text="x"))
    for work in (
        lambda: noted.notes.create(anchors=["<script>"]),
        lambda: noted.notes.attach(note, "a b"),
        lambda: noted.notes.attach(note, ""),
    ):
        assert "names nothing; write a plan or instrument" in told(work)
    assert noted.notes.all() == (note,)


def test_limits(noted: Library) -> None:
    note = made(noted.notes.create(title="t" * 200, tags=["g" * 60], text="x" * 1_000_000))
    assert noted.notes.get(note.id) == note
    assert "the title has 201 characters; it may have at most 200" in told(lambda: noted.notes.create(title="t" * 201))
    assert "the tag has 61 characters" in told(lambda: noted.notes.create(tags=["g" * 61]))
    assert "the text has 1,000,001 characters; a note has at most 1,000,000" in told(
        lambda: noted.notes.revise(note, text="x" * 1_000_001)
    )
    assert "there are 51 tags" in told(lambda: noted.notes.create(tags=[str(nth) for nth in range(51)]))
    assert "at most 200 things" in told(lambda: noted.notes.create(anchors=[f"a:{nth}" for nth in range(201)]))


def test_any_text_is_kept_as_it_is_but_what_no_file_can_hold(noted: Library) -> None:
    text = "a\r\nb\x01\x1b[31m\u202e<b>\u2028\ud800c\x00d"
    note = made(noted.notes.create(text=text, title=" two\nlines\u2028 \x00", tags=["a\nb"]))
    assert noted.notes.get(note.id) == note
    assert note.text == "a\r\nb\x01\x1b[31m\u202e<b>\u2028\ufffdc\ufffdd"
    assert (note.title, note.tags) == ("two lines \ufffd", ("a b",))


def test_an_unknown_note(noted: Library) -> None:
    assert told(lambda: noted.notes.get("zzz")) == "no note 'zzz' in the library; see the list of notes"


def test_notes_stay_as_they_are_when_the_catalogue_is_renewed_or_repaired(bundle, path: Path, clock) -> None:
    with Library.open(path, clock=clock) as noted:
        note = made(noted.notes.create(text="[[us-28:6]]", anchors=["us-28:6", "nowhere:9"], tags=["x"]))
        noted.notes.save_draft(Draft(note=note.id, based_on=note.version, title="", text="typed"))
    bundle.catalogue = replace(bundle.catalogue, version="2027.1")
    with Library.open(path) as noted:
        assert noted.renewal is not None
        assert noted.notes.all() == (note,)
        assert noted.check() == ()
        with noted._database.writing() as connection:
            connection.exec_driver_sql("UPDATE plans SET title = 'x'")
        assert all(finding.repaired for finding in noted.check(repair=True))
        assert noted.notes.all() == (note,)
        assert len(noted.notes.revisions(note.id)) == 1
        assert noted.notes.draft(note.id) is not None
