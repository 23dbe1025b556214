"""Titles within citations: quotation marks within quotation marks, and subjects that are no titles."""

from __future__ import annotations

import re
from enum import Enum
from functools import partial

_SUBJECT = " (subject)"
_DOUBLE = re.compile('\u201c([^\u201c\u201d]*)\u201d|"([^"]*)"')
_SINGLE = re.compile("(?<!\\w)\u2018([^\u2018\u2019]*)\u2019(?!\\w)|(?<!\\w)'([^']*)'(?!\\w)")
_APOSTROPHE = re.compile("(?<=\\w)'")


class Marks(Enum):
    """Quotation marks."""

    DOUBLE = ("\u201c", "\u201d")
    SINGLE = ("\u2018", "\u2019")


def is_subject(title: str) -> bool:
    """Whether the record has only what the page is about, which it says with ``(subject)``; no style quotes that."""
    return title.endswith(_SUBJECT)


def unquoted(title: str) -> str:
    """The title or the subject, without a full stop at its end, with the marks and apostrophes of print.

    Capitals stay as the record has them: a title in another language, a name or an abbreviation would be spoiled.
    """
    return _printed(_bare(title), double=Marks.DOUBLE, single=Marks.SINGLE)


def quoted(title: str, marks: Marks, before_end: str = "") -> str:
    """A title in quotation marks, those inside it being turned to the other ones.

    Args:
        title: as the record has it.
        marks: the outer ones.
        before_end: what stands within the closing mark, such as a comma in American style.
    """
    inner = Marks.SINGLE if marks is Marks.DOUBLE else Marks.DOUBLE
    opening, closing = marks.value
    return f"{opening}{_printed(_bare(title), double=inner, single=inner)}{before_end}{closing}"


def ended(words: str) -> str:
    """With a full stop, unless a mark that ends a sentence is there."""
    return words if words.endswith((".", "?", "!", "\u2026")) else f"{words}."


def _bare(title: str) -> str:
    words = title.removesuffix(_SUBJECT)
    return words if words.endswith("..") else words.removesuffix(".")


def _printed(words: str, *, double: Marks, single: Marks) -> str:
    """Pairs of marks, curled or not, as the given ones; what has no like stays."""
    words = _DOUBLE.sub(partial(_marked, double), _SINGLE.sub(partial(_marked, single), words))
    return _APOSTROPHE.sub("\u2019", words)


def _marked(marks: Marks, found: re.Match[str]) -> str:
    opening, closing = marks.value
    return f"{opening}{found[1] or found[2] or ''}{closing}"
