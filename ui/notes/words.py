"""A note in a few words: what it is called, when it was changed, what kind of a thing it hangs on."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from peaceplans.model.anchors import AnchorKind
from peaceplans.model.notes import Note, NoteKind
from peaceplans.report.printable import one_line
from peaceplans.sheets.notes.filter import NoteFilter, Shelf, moment
from ui.compare.plan_words import short_date

translate = QCoreApplication.translate
_DOT = " \u00b7 "


def note_name(note: Note) -> str:
    """What the note is called; a phrase for one without title and text."""
    return one_line(note.name) or translate("Notes", "Empty note")


def when_words(iso: str, today: date | None = None) -> str:
    """When something was: ``today 10:42``, ``yesterday 10:42``, ``24 Dec 2025 10:42``."""
    found = moment(iso)
    if found is None:
        return ""
    today = today or datetime.now().astimezone().date()
    clock = f"{found:%H:%M}"
    if found.date() == today:
        return translate("Notes", "today %1").replace("%1", clock)
    if found.date() == today - timedelta(days=1):
        return translate("Notes", "yesterday %1").replace("%1", clock)
    return f"{short_date(found.date().isoformat())} {clock}"


def clock_words(iso: str) -> str:
    """The time of day, with the date when it was not today: ``10:42``."""
    found = moment(iso)
    if found is not None and found.date() == datetime.now().astimezone().date():
        return f"{found:%H:%M}"
    return when_words(iso)


def revisions_words(count: int) -> str:
    """How many revisions there are."""
    if count == 1:
        return translate("Notes", "1 revision")
    return translate("Notes", "%1 revisions").replace("%1", str(count))


def notes_words(count: int) -> str:
    """How many notes there are."""
    if count == 0:
        return translate("Notes", "no notes")
    if count == 1:
        return translate("Notes", "1 note")
    return translate("Notes", "%1 notes").replace("%1", str(count))


def nothing_words(note_filter: NoteFilter) -> tuple[str, str]:
    """Why no note is listed, and what can be done about it; the latter may be empty."""
    if note_filter.is_narrow:
        return translate("Notes", "No note is like that."), translate("Notes", "Clear the filters")
    if note_filter.shelf is Shelf.BIN:
        return translate("Notes", "The bin is empty."), ""
    if note_filter.shelf is Shelf.LOST:
        return translate("Notes", "Every note hangs on something that is there."), ""
    if note_filter.shelf is Shelf.REMARKS:
        words = translate(
            "Notes", "There is no remark. \u201cI think this is wrong\u201d can be said of any point or field."
        )
        return words, ""
    words = translate("Notes", "There are no notes yet. Ctrl+M writes one on whatever is selected.")
    return words, translate("Notes", "Write a note")


def kind_words(kind: NoteKind) -> str:
    """What sort of note it is, in words; empty for a note of one's own."""
    return translate("Notes", "I think this is wrong") if kind is NoteKind.CORRECTION else ""


def tags_words(note: Note) -> str:
    """The tags as one reads them: ``#army #nato``."""
    return " ".join(f"#{one_line(tag)}" for tag in note.tags)


def small_print(note: Note, revisions: int = 0) -> str:
    """Kind, tags, time and number of revisions: ``#army · today 10:42 · 3 revisions``."""
    count = revisions_words(revisions) if revisions > 1 else ""
    return _DOT.join(
        part for part in (kind_words(note.kind), tags_words(note), when_words(note.changed), count) if part
    )


def anchor_kind_words(kind: AnchorKind) -> str:
    """The kind of thing a note hangs on, in the plural."""
    return {
        AnchorKind.LIBRARY: translate("Notes", "the library"),
        AnchorKind.RECORD: translate("Notes", "whole plans and instruments"),
        AnchorKind.PROVISION: translate("Notes", "points"),
        AnchorKind.PAIR: translate("Notes", "pairs of points"),
        AnchorKind.TERM: translate("Notes", "figures"),
        AnchorKind.FIELD: translate("Notes", "fields of guarantees"),
        AnchorKind.CELL: translate("Notes", "plans on a topic"),
        AnchorKind.TOPIC: translate("Notes", "topics"),
        AnchorKind.QUESTION: translate("Notes", "contested questions"),
        AnchorKind.STATEMENT: translate("Notes", "statements"),
        AnchorKind.STANCE: translate("Notes", "stances"),
        AnchorKind.EVENT: translate("Notes", "events"),
        AnchorKind.SOURCE: translate("Notes", "sources"),
        AnchorKind.NOTE: translate("Notes", "other notes"),
    }[kind]
