"""``notes list | add | show | export | import``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from peaceplans.cli.anchors import existing_anchor
from peaceplans.cli.output import put
from peaceplans.library import Library
from peaceplans.model.edits import Edit, Step
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.note_limits import MOST_TEXT
from peaceplans.model.notes import Note, NoteKind
from peaceplans.report.library.record_json import dumped
from peaceplans.report.notes.as_json import notes_json, whole_note
from peaceplans.report.printable import one_line, printable
from peaceplans.report.text.layout import columns

_MOST_BYTES = 4 * MOST_TEXT  # in UTF-8
_STANDARD_INPUT = Path("-")


def notes(library: Library, arguments: argparse.Namespace) -> None:
    """Do what is asked for with the notes."""
    match arguments.action:
        case "list":
            _list(library, arguments)
        case "add":
            _add(library, arguments)
        case "show":
            _show(library, arguments)
        case "export":
            _export(library, arguments)
        case "import":
            _import(library, arguments)


def _list(library: Library, arguments: argparse.Namespace) -> None:
    found = library.notes.all()
    if arguments.format == "json":
        put(notes_json(found), arguments.output)
    elif found:
        rows = [[note.id, note.changed[:10], one_line(" ".join(note.anchors)), _name(note)] for note in found]
        put("\n".join(columns(rows)) + "\n", arguments.output)
    else:
        put("no notes; write one with notes add\n", arguments.output)


def _add(library: Library, arguments: argparse.Namespace) -> None:
    anchor = existing_anchor(library, arguments.anchor, "notes add")
    edit = library.notes.create(
        text=_text(arguments.file),
        title=arguments.title,
        anchors=[anchor],
        tags=arguments.tag,
        author=arguments.author,
    )
    put(f"{_of(edit).id}\n", None)


def _show(library: Library, arguments: argparse.Namespace) -> None:
    note = library.notes.get(arguments.id)
    if arguments.format == "json":
        put(dumped(whole_note(note)), arguments.output)
        return
    told = {
        "Note": note.id if note.kind is NoteKind.NOTE else f"{note.id} ({note.kind})",
        "On": ", ".join(note.anchors) or "nothing",
        "Tags": ", ".join(note.tags),
        "Author": note.author,
        "Created": note.created,
        "Changed": note.changed,
        "In the bin since": note.deleted,
    }
    head = [f"{key}: {one_line(value)}" for key, value in told.items() if value]
    put("\n".join([_name(note), *head, "", printable(note.text)]).rstrip("\n") + "\n", arguments.output)


def _export(library: Library, arguments: argparse.Namespace) -> None:
    from peaceplans.report.notes.shared_file import notes_markdown

    text = notes_markdown(library.notes.all())
    put(text, None if arguments.file == _STANDARD_INPUT else arguments.file)


def _import(library: Library, arguments: argparse.Namespace) -> None:
    from peaceplans.readers.notes_markdown import read_notes

    imported = read_notes(arguments.file)
    edit = library.notes.import_notes(imported)
    steps = edit.steps if edit else ()
    counts = {
        "new": sum(step.before is None for step in steps),
        "changed": sum(step.before is not None and not _kept_apart(step) for step in steps),
        "older than the one here and put among its revisions": sum(_kept_apart(step) for step in steps),
        "here already": len(imported) - len(steps),
    }
    told = ", ".join(f"{count} {what}" for what, count in counts.items() if count)
    put(f"{len(imported)} note{'' if len(imported) == 1 else 's'}{': ' if told else ''}{told}\n", None)


def _kept_apart(step: Step) -> bool:
    """Whether the note itself says and is what it was: what came went among its revisions."""
    before, after = step.before, step.after
    if not isinstance(before, Note) or not isinstance(after, Note):
        return False
    return all(
        getattr(before, part) == getattr(after, part) for part in ("title", "text", "tags", "anchors", "deleted")
    )


def _of(edit: Edit) -> Note:
    note = edit.steps[0].after
    assert isinstance(note, Note)
    return note


def _text(file: Path) -> str:
    """The text of a new note, without the end of its last line."""
    where = "standard input" if file == _STANDARD_INPUT else str(file)
    try:
        if file == _STANDARD_INPUT:
            content = sys.stdin.buffer.read(_MOST_BYTES + 1)
        else:
            with file.open("rb") as opened:
                content = opened.read(_MOST_BYTES + 1)
        if len(content) > _MOST_BYTES:
            raise PeacePlansError(f"a note has at most {MOST_TEXT:,} characters", where=where)
        return content.decode("utf-8-sig").removesuffix("\n").removesuffix("\r")
    except UnicodeDecodeError as error:
        raise PeacePlansError("this is not written in UTF-8", where=where, remedy="write it in UTF-8") from error
    except OSError as error:
        what = f"it cannot be read: {error.strerror or error}"
        raise PeacePlansError(what, where=where, remedy="name another file, or - for standard input") from error


def _name(note: Note) -> str:
    return one_line(note.name) or "(empty)"
