"""What an analyst writes: notes with their earlier revisions, and what is being typed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class NoteKind(StrEnum):
    """A note of one's own, or a remark that something in the catalogue is wrong, to be sent to its editors."""

    NOTE = "note"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A note as it is now.

    Attributes:
        id: twelve hexadecimal digits.
        title: may be empty; `name` says what it is called then.
        text: Markdown.
        anchors: what it hangs on, in the order in which they were attached; empty when it was detached from all.
        created, changed: UTC, ISO 8601 to the second (``2026-11-25T22:41:07Z``).
        version: a mark that no other state of any note has; a change names the version it was made from.
        deleted: when it was put into the bin; empty while it is not there.
    """

    id: str
    text: str
    title: str = ""
    kind: NoteKind = NoteKind.NOTE
    anchors: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    author: str = ""
    created: str = ""
    changed: str = ""
    version: str = ""
    deleted: str = ""

    @property
    def name(self) -> str:
        """The title, or the first words of the text; empty for an empty note."""
        if self.title:
            return self.title
        first = next((line for line in self.text.splitlines() if line.strip()), "")
        words = without_markup(first)
        return words if len(words) <= 60 else f"{words[:59].rstrip()}\u2026"

    @property
    def links(self) -> tuple[str, ...]:
        """What is named in double brackets in the text, in order, each once: ``[[ua-us-20:4]]``."""
        return tuple(dict.fromkeys(found[1].strip() for found in LINK.finditer(self.text)))


LINK = re.compile(r"\[\[([^\[\]\n|]{1,200})(?:\|([^\[\]\n]{1,200}))?\]\]")
"""A link in a note: ``[[ua-us-20:4]]``, or ``[[ua-us-20:4|the army]]`` with words of its own."""


def without_markup(line: str) -> str:
    """A line of Markdown as it reads: without what begins a heading, quotation or item, and without emphasis."""
    return _EMPHASIS.sub("", LINK.sub(lambda link: link[2] or link[1], _START.sub("", line))).strip()


_START = re.compile(r"^[ >]*(#{1,6} |[-*+] (\[[ xX]\] )?|\d{1,3}[.)] )?")
_EMPHASIS = re.compile(r"\*+|~~|`+|(?<!\w)_+|_+(?!\w)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """A note as it was.

    Attributes:
        number: 1 for the first.
        version: that of the note when it was so.
        when: UTC, ISO 8601.
    """

    note: str
    number: int
    version: str
    when: str
    title: str
    text: str
    tags: tuple[str, ...] = ()
    author: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What is being typed into a note and is no revision yet.

    Attributes:
        based_on: version of the note when typing began.
        when: UTC, ISO 8601.
    """

    note: str
    based_on: str
    title: str
    text: str
    tags: tuple[str, ...] = ()
    when: str = ""
