from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from peaceplans.model.errors import PeacePlansError
from peaceplans.model.note_limits import author_of, tags_of, text_of, title_of
from peaceplans.model.notes import Note, NoteKind
from peaceplans.readers import notes_markdown as reader
from peaceplans.readers.notes_markdown import notes_of, read_notes
from peaceplans.report.notes.shared_file import notes_markdown

HEAD = "---\nformat: peaceplans.notes/1\n---\n\n"
ARMY = Note(
    id="3f0c9a1b2d4e",
    title="The army",
    text="800,000 *in peacetime*\n\n- see [[ru-27:w6]]",
    kind=NoteKind.CORRECTION,
    anchors=("ua-us-20:4", "ru-27:w6~ua-us-20:4"),
    tags=("armed forces", "x: y"),
    author="AB",
    created="2026-11-25T22:41:07Z",
    changed="2026-11-26T00:00:00Z",
)
WRITTEN = (
    f"{HEAD}```peaceplans-note\ntitle: The army\nid: 3f0c9a1b2d4e\nkind: correction\nanchor: ua-us-20:4\n"
    "anchor: ru-27:w6~ua-us-20:4\ntag: armed forces\ntag: x: y\nauthor: AB\ncreated: 2026-11-25T22:41:07Z\n"
    "changed: 2026-11-26T00:00:00Z\n```\n\n800,000 *in peacetime*\n\n- see [[ru-27:w6]]\n\n"
)

lines = st.sampled_from(
    ["", " ", "---", "```", "````", "```peaceplans-note", "````peaceplans-note ", "```peaceplans-note\r", "# x", "\r",
     "id: 3f0c9a1b2d4e", "format: peaceplans.notes/1", "<!-- -->", "\u2028", "\x0c", "\x1b[0m", "\ufeff"]
)  # fmt: skip
texts = st.one_of(st.text(), st.lists(st.one_of(lines, st.text(max_size=8))).map("\n".join)).map(text_of)
short = st.text(max_size=30)
anchors = st.sampled_from(["library", "us-28", "us-28:6", "a:1~b:2", "us-28:6#army", "topic/a,b;é"])
some = st.builds(
    Note,
    id=st.integers(0, 16**12 - 1).map(lambda number: f"{number:012x}"),
    text=texts,
    title=short.map(title_of),
    kind=st.sampled_from(NoteKind),
    anchors=st.lists(anchors, unique=True).map(tuple),
    tags=st.lists(short).map(tags_of),
    author=short.map(author_of),
    created=st.sampled_from(["", "2026-11-25T22:41:07Z"]),
    changed=st.sampled_from(["", "2026-11-25T22:41:07Z"]),
)


def test_how_a_file_of_notes_looks() -> None:
    assert notes_markdown([ARMY]) == WRITTEN
    assert notes_of(WRITTEN, "f") == (ARMY,)
    assert notes_of(notes_markdown([]), "f") == ()


@given(st.lists(some, unique_by=lambda note: note.id, max_size=4))
@example([Note(id="0" * 12, text=text) for text in [""]])
@example([Note(id="0" * 12, text="\n\n\n"), Note(id="1" * 12, text="```peaceplans-note\n````peaceplans-note\n```")])
def test_every_text_comes_back_as_it_was(notes: list[Note]) -> None:
    assert notes_of(notes_markdown(notes), "f") == tuple(notes)


@given(st.lists(some, unique_by=lambda note: note.id, max_size=3))
def test_every_text_comes_back_from_a_file(notes: list[Note]) -> None:
    content = notes_markdown(notes).encode()
    assert notes_of(content.decode(), "f") == tuple(notes)


@given(st.text() | st.lists(lines).map("\n".join) | st.lists(lines).map(lambda some: HEAD + "\n".join(some)))
def test_any_other_text_is_read_or_refused_in_one_line(text: str) -> None:
    try:
        notes_of(text, "f")
    except PeacePlansError as error:
        assert error.where.startswith("f, line ")  # noqa: PT017


@pytest.mark.parametrize(
    "edited",
    [
        WRITTEN.rstrip("\n"),
        WRITTEN.rstrip("\n") + "\n",
        WRITTEN.replace("```\n\n8", "```\n8"),
        WRITTEN.replace("\n", "\r\n"),
        WRITTEN.replace("---\n\n", "---\n"),
        WRITTEN.replace("kind: correction", "  kind :  correction  \n"),
        WRITTEN.replace("peaceplans-note\n", "peaceplans-note  \n").replace("Z\n```\n", "Z\n``` \n"),
    ],
)
def test_what_an_editor_does_to_a_file_is_borne(edited: str) -> None:
    assert notes_of(edited, "f") == (ARMY,)


def test_a_file_from_another_editor_may_begin_with_a_mark(tmp_path: Path) -> None:
    file = tmp_path / "notes.md"
    file.write_bytes(b"\xef\xbb\xbf" + WRITTEN.replace("\n", "\r\n").encode())
    assert read_notes(file) == (ARMY,)


def test_a_note_written_by_hand_needs_nothing_but_a_text() -> None:
    assert notes_of(f"{HEAD}```peaceplans-note\n```\n\nA thought.\n", "f") == (Note(id="", text="A thought."),)
    one, two = notes_of(f"{HEAD}```peaceplans-note\n```\none\n```peaceplans-note\n```\ntwo", "f")
    assert (one.text, two.text) == ("one", "two")


BLOCK = f"{HEAD}```peaceplans-note\n"


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("", 1, "this is no file of notes; it would begin with --- and format: peaceplans.notes/1"),
        ("# Notes\n\nx", 1, "this is no file of notes; it would begin"),
        ("---\nid: x\n---\n", 2, "this is no file of notes; here would stand format: peaceplans.notes/1"),
        ("---\nformat: peaceplans.notes/2\n---", 2, "notes of the format peaceplans.notes/2 are for a newer version"),
        ("---\nformat: peaceplans.notes/1\nx\n", 3, "here the head of the file would end with ---"),
        (HEAD + "```peaceplans-note\n```\n" * 10_001, 20_005, "there are more than 10,000 notes; share them in parts"),
        (HEAD + "\nA thought", 6, "text before the first note; it would begin with ```peaceplans-note"),
        (BLOCK + "title: x\n", 5, "the block of this note does not end; a line ``` is missing"),
        (BLOCK + "title: x\nno key\n```", 7, "'no key' is no key with a value"),
        (BLOCK + "colour: red\n```", 6, "'colour' is no key of a note; they are title, id, kind"),
        (BLOCK + "id: xyz\n```", 6, "'xyz' is no id; it has twelve of the signs"),
        (BLOCK + "title: x\n\ntitle: y\n```", 8, "title stands twice in the block of this note"),
        (BLOCK + "kind: song\n```", 6, "'song' is no kind of note; write note or correction"),
        (BLOCK + "anchor: a b\n```", 6, "'a b' names nothing"),
        (BLOCK + "changed: yesterday\n```", 6, "'yesterday' is no time; write it as 2026-11-25T22:41:07Z"),
        (BLOCK + "changed: 2026-02-30T00:00:00Z\n```", 6, "is no time"),
        (BLOCK + f"title: {'x' * 201}\n```", 6, "the title has 201 characters"),
        (BLOCK + f"tag: {'x' * 61}\n```", 6, "the tag has 61 characters"),
        (BLOCK + "tag: x\n" + "".join(f"tag: {n}\n" for n in range(50)) + "```", 5, "there are 51 tags"),
        (BLOCK + f"```\n{'x' * 1_000_001}", 5, "the text has 1,000,001 characters"),
        (
            BLOCK + f"id: {'0' * 12}\n```\n\nx\n\n```peaceplans-note\nid: {'0' * 12}\n```",
            11,
            "has stood in line 5 already",
        ),
    ],
)
def test_what_is_no_note_is_told_with_its_line(text: str, line: int, what: str) -> None:
    with pytest.raises(PeacePlansError) as error:
        notes_of(text, "my.md")
    assert error.value.where == f"my.md, line {line}"
    assert what in error.value.what
    assert str(error.value).endswith("nothing was taken in; mend that line, or have the file written anew")


def test_a_file_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def told(file: Path) -> str:
        with pytest.raises(PeacePlansError) as error:
            read_notes(file)
        return str(error.value).removeprefix(str(file))

    assert told(tmp_path / "none.md") == ": the file cannot be read: No such file or directory; name another one"
    assert told(tmp_path) == ": the file cannot be read: Is a directory; name another one"
    file = tmp_path / "notes.md"
    file.write_bytes(WRITTEN.encode() + b"caf\xe9")
    assert told(file).startswith(f", line {WRITTEN.count(chr(10)) + 1}: this is not written in UTF-8; nothing")
    monkeypatch.setattr(reader, "MOST_BYTES", 1_000_000)
    file.write_bytes(b"x" * 1_000_001)
    assert told(file) == ": the file is larger than 1 MB; share the notes in parts"
