r"""Notes from one Markdown file, as `peaceplans.report.notes.shared_file` writes it and as a person may edit it.

    ---
    format: peaceplans.notes/1
    ---

    ```peaceplans-note
    title: The army
    id: 3f0c9a1b2d4e
    anchor: ua-us-20:4
    tag: armed forces
    author: AB
    created: 2026-11-25T22:41:07Z
    changed: 2026-11-25T22:41:07Z
    ```

    The text, in Markdown, down to the next such block.

A block says what there is to say of the note below it, a key and a value a line; ``anchor`` and ``tag`` stand once for
each; all may be left out (a note without an id is a new one). ``kind`` is ``note`` or ``correction``. Between the block
and the text, and after the text, there is an empty line that is not part of the text; all else is the text as it is,
whatever it looks like. When a text has a line that would begin a block, all blocks of the file are fenced with more
backticks than it has; how many they have, the first one says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import pairwise
from pathlib import Path

from peaceplans.model.anchors import read_anchor
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.note_limits import author_of, tags_of, text_of, title_of
from peaceplans.model.notes import Note, NoteKind

FORMAT = "peaceplans.notes/1"
FENCE = re.compile(r"(`{3,})peaceplans-note[ \t\r]*")
"""A line that begins a block."""

MOST_BYTES = 20_000_000
MOST_NOTES = 10_000
_REMEDY = "nothing was taken in; mend that line, or have the file written anew"
_ONCE = ("title", "id", "kind", "author", "created", "changed")
_MANY = ("anchor", "tag")
_ID = re.compile("[0-9a-f]{12}")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def read_notes(file: Path) -> tuple[Note, ...]:
    """The notes in a file.

    Raises:
        PeacePlansError: it cannot be read, is too large, or is no file of notes; names the line.
    """
    where = str(file)
    try:
        with file.open("rb") as opened:
            content = opened.read(MOST_BYTES + 1)
    except OSError as error:
        raise PeacePlansError(
            f"the file cannot be read: {error.strerror or error}", where=where, remedy="name another one"
        ) from error
    if len(content) > MOST_BYTES:
        raise PeacePlansError(
            f"the file is larger than {MOST_BYTES // 1_000_000} MB", where=where, remedy="share the notes in parts"
        )
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise _fault(where, line, "this is not written in UTF-8") from error
    return notes_of(text, where)


def notes_of(text: str, where: str) -> tuple[Note, ...]:
    """The notes in the text of a file that errors call `where`.

    Raises:
        PeacePlansError: it is no file of notes; names the line.
    """
    if text.partition("\n")[0].endswith("\r"):  # it has been through a program that writes all line ends so
        text = text.replace("\r\n", "\n")
    lines = text.split("\n")
    start = _after_head(lines, where)
    ids: dict[str, int] = {}
    notes = []
    for first, last in _sections(lines, start, where):
        note = _note(lines[first:last], first + 1, where)
        if note.id and ids.setdefault(note.id, first) != first:
            raise _fault(where, first + 1, f"the note {note.id} has stood in line {ids[note.id] + 1} already")
        notes.append(note)
    return tuple(notes)


def _after_head(lines: Sequence[str], where: str) -> int:
    """The number of the line after the head of the file."""
    if lines[0].rstrip() != "---" or len(lines) < 3:
        raise _fault(where, 1, f"this is no file of notes; it would begin with --- and format: {FORMAT}")
    key, _, value = lines[1].partition(":")
    if key.strip() != "format" or value.strip() != FORMAT:
        newer = value.strip().startswith("peaceplans.notes/")
        what = f"notes of the format {value.strip()} are for a newer version of the program"
        raise _fault(where, 2, what if newer else f"this is no file of notes; here would stand format: {FORMAT}")
    if lines[2].rstrip() != "---":
        raise _fault(where, 3, "here the head of the file would end with ---")
    return 3


def _sections(lines: Sequence[str], start: int, where: str) -> Iterator[tuple[int, int]]:
    """First and last line of each note; the latter is the first of the next one."""
    firsts: list[int] = []
    fence = ""
    for number, line in enumerate(lines[start:], start):
        if not line.startswith("```") or not (found := FENCE.fullmatch(line)):
            if not firsts and line.strip():
                raise _fault(where, number + 1, "text before the first note; it would begin with ```peaceplans-note")
            continue
        fence = fence or found[1]
        if found[1] == fence:
            firsts.append(number)
    if len(firsts) > MOST_NOTES:
        raise _fault(where, firsts[MOST_NOTES] + 1, f"there are more than {MOST_NOTES:,} notes; share them in parts")
    yield from pairwise([*firsts, len(lines) if lines[-1] else len(lines) - 1])  # the last line has an end


def _note(lines: Sequence[str], number: int, where: str) -> Note:
    """A note from its lines, the first of which has this number."""
    fence = FENCE.fullmatch(lines[0])
    assert fence is not None
    values: dict[str, str] = {}
    anchors: list[str] = []
    tags: list[str] = []
    for nth, line in enumerate(lines[1:], 1):
        if line.rstrip() == fence[1]:
            break
        try:
            _take(line, values, anchors, tags)
        except ValueError as error:
            raise _fault(where, number + nth, str(error)) from error
    else:
        raise _fault(where, number, f"the block of this note does not end; a line {fence[1]} is missing")
    try:
        return Note(
            id=values.get("id", ""),
            text=text_of(_text(lines[nth + 1 :])),
            title=values.get("title", ""),
            kind=NoteKind(values.get("kind", NoteKind.NOTE)),
            anchors=tuple(dict.fromkeys(anchors)),
            tags=tags_of(tags),
            author=values.get("author", ""),
            created=values.get("created", ""),
            changed=values.get("changed", ""),
        )
    except ValueError as error:
        raise _fault(where, number, str(error)) from error


def _take(line: str, values: dict[str, str], anchors: list[str], tags: list[str]) -> None:
    """Read one line of a block into what it is of.

    Raises:
        ValueError: it is none; says so in a clause.
    """
    if not line.strip():
        return
    key, colon, value = line.partition(":")
    key, value = key.strip(), value.strip()
    if not colon:
        raise ValueError(f"'{line.strip()[:60]}' is no key with a value; write title: and the title, or end the block")
    if key == "anchor":
        anchors.append(read_anchor(value).text)
    elif key == "tag":
        tags.extend(tags_of([value]))
    elif key not in _ONCE:
        raise ValueError(f"'{key[:60]}' is no key of a note; they are {', '.join(_ONCE + _MANY)}")
    elif key in values:
        raise ValueError(f"{key} stands twice in the block of this note")
    else:
        values[key] = _value(key, value)


def _value(key: str, value: str) -> str:
    if key == "title":
        return title_of(value)
    if key == "author":
        return author_of(value)
    if key == "kind":
        if value not in {kind.value for kind in NoteKind}:
            raise ValueError(f"'{value[:60]}' is no kind of note; write note or correction")
        return value
    if key == "id":
        if not _ID.fullmatch(value):
            raise ValueError(f"'{value[:60]}' is no id; it has twelve of the signs 0-9 and a-f, or is left out")
        return value
    if not _is_time(value):
        raise ValueError(f"'{value[:60]}' is no time; write it as 2026-11-25T22:41:07Z, or leave the line out")
    return value


def _is_time(value: str) -> bool:
    if not _TIME.fullmatch(value):
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return value.isascii()


def _text(lines: Sequence[str]) -> str:
    """The text without the empty line before it and the one after it; an editor may have taken either away."""
    kept = list(lines)
    if kept and not kept[0]:
        del kept[0]
    if kept and not kept[-1]:
        del kept[-1]
    return "\n".join(kept)


def _fault(where: str, line: int, what: str) -> PeacePlansError:
    return PeacePlansError(what, where=f"{where}, line {line}", remedy=_REMEDY)
