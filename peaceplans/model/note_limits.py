"""What notes and things kept by name may have in them.

For all who take them in: the window, a file, the command line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

MOST_TITLE = 200
MOST_TAG = 60
MOST_TEXT = 1_000_000
MOST_SETTINGS = 1_000_000
MOST_TAGS = 50
MOST_ANCHORS = 200

# SQLite ends a text at NUL, and a lone surrogate can be written to no file.
_NEVER = re.compile("[\x00\ud800-\udfff]")


def storable(text: str) -> str:
    """The text with what no database and no file can hold replaced by U+FFFD; all else stays as it is."""
    return _NEVER.sub("\ufffd", text)


def title_of(text: str) -> str:
    """A title: one line without white space around it.

    Raises:
        ValueError: it is too long; says so in a clause.
    """
    return _line(text, "title", MOST_TITLE)


def name_of(text: str) -> str:
    """The name of what is kept by name: one line.

    Raises:
        ValueError: it is empty or too long; says so in a clause.
    """
    line = _line(text, "name", MOST_TITLE)
    if not line:
        raise ValueError("it needs a name")
    return line


def tags_of(texts: Iterable[str]) -> tuple[str, ...]:
    """Tags, each one line, without those that differ from an earlier one in capitals alone, and without empty ones.

    Raises:
        ValueError: one is too long, or there are too many.
    """
    lines = (_line(text, "tag", MOST_TAG) for text in texts)
    tags = {tag.casefold(): tag for tag in reversed([line for line in lines if line])}
    if len(tags) > MOST_TAGS:
        raise ValueError(f"there are {len(tags)} tags; a note has at most {MOST_TAGS}")
    return tuple(reversed(tags.values()))


def text_of(text: str) -> str:
    """The text of a note.

    Raises:
        ValueError: it is too long.
    """
    if len(text) > MOST_TEXT:
        raise ValueError(f"the text has {len(text):,} characters; a note has at most {MOST_TEXT:,}")
    return storable(text)


def settings_of(text: str) -> str:
    """Settings of a report, whatever they say.

    Raises:
        ValueError: there are none, or they are too long.
    """
    if not text.strip():
        raise ValueError("it has no settings")
    if len(text) > MOST_SETTINGS:
        raise ValueError(f"the settings have {len(text):,} characters; they may have at most {MOST_SETTINGS:,}")
    return storable(text)


def author_of(text: str) -> str:
    """Name or initials of who writes: one line.

    Raises:
        ValueError: it is too long.
    """
    return _line(text, "author", MOST_TITLE)


def _line(text: str, noun: str, most: int) -> str:
    line = " ".join(storable(text).split())
    if len(line) > most:
        raise ValueError(f"the {noun} has {len(line)} characters; it may have at most {most}")
    return line
