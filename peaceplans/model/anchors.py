"""Anchors: what a note hangs on, and what a link in a note leads to, as one line of text.

| text | what it names |
| --- | --- |
| ``library`` | the library as a whole |
| ``ua-us-20``, ``us-15y`` | a plan, an instrument: both have one space of ids |
| ``ua-us-20:4`` | a provision |
| ``ru-27:w6~ua-us-20:4`` | a pair of provisions of two plans, sorted, so that it is the same from either side |
| ``ua-us-20:4#army-size`` | a term of a provision |
| ``us-15y#duration`` | a field of an instrument |
| ``ua-us-20@armed-forces`` | what a plan provides on a topic, or that it provides nothing: a cell of the matrix |
| ``topic/armed-forces``, ``question/ID``, ``statement/ID``, ``stance/ID``, ``event/ID``, ``source/ID``, ``note/ID`` |
  a topic, a contested question, a statement ...; ``event/ID#n01`` is one claim about an event |
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache


class AnchorKind(StrEnum):
    """What an anchor names."""

    LIBRARY = "library"
    RECORD = "record"
    PROVISION = "provision"
    PAIR = "pair"
    TERM = "term"
    FIELD = "field"
    CELL = "cell"
    TOPIC = "topic"
    QUESTION = "question"
    STATEMENT = "statement"
    STANCE = "stance"
    EVENT = "event"
    SOURCE = "source"
    NOTE = "note"


_ID = r"[A-Za-z0-9][A-Za-z0-9._-]*"
_PROVISION = rf"{_ID}:{_ID}"
_FAMILIES = (
    AnchorKind.TOPIC,
    AnchorKind.QUESTION,
    AnchorKind.STATEMENT,
    AnchorKind.STANCE,
    AnchorKind.EVENT,
    AnchorKind.SOURCE,
    AnchorKind.NOTE,
)
_FORMS: tuple[tuple[AnchorKind, re.Pattern[str]], ...] = (
    (AnchorKind.LIBRARY, re.compile("library")),
    (AnchorKind.RECORD, re.compile(_ID)),
    (AnchorKind.PROVISION, re.compile(_PROVISION)),
    (AnchorKind.PAIR, re.compile(rf"{_PROVISION}~{_PROVISION}")),
    (AnchorKind.TERM, re.compile(rf"{_PROVISION}#{_ID}")),
    (AnchorKind.FIELD, re.compile(rf"{_ID}#{_ID}")),
    (AnchorKind.CELL, re.compile(rf"{_ID}@{_ID}")),
    *((kind, re.compile(rf"{kind}/\S+")) for kind in _FAMILIES),
)


@dataclass(frozen=True, slots=True)
class Anchor:
    """An anchor taken apart.

    Attributes:
        text: the whole, in its one form.
        ids: what it is made of: one id or reference; two references for a pair.
        part: key of the term or field, topic of a cell; else empty.
    """

    kind: AnchorKind
    text: str
    ids: tuple[str, ...]
    part: str = ""

    @property
    def records(self) -> tuple[str, ...]:
        """Ids of the plans or the instrument it belongs to; empty for what belongs to none."""
        if self.kind in (AnchorKind.LIBRARY, *_FAMILIES):
            return ()
        return tuple(dict.fromkeys(name.partition(":")[0] for name in self.ids))

    @property
    def references(self) -> tuple[str, ...]:
        """The provisions it names (``ua-us-20:4``), also those of a pair or of a term."""
        return self.ids if self.kind in (AnchorKind.PROVISION, AnchorKind.PAIR, AnchorKind.TERM) else ()


@cache
def read_anchor(text: str) -> Anchor:
    """An anchor from its text; the references of a pair are put in order.

    Raises:
        ValueError: the text is no anchor; says so in a clause.
    """
    for kind, form in _FORMS:
        if form.fullmatch(text):
            return _read(kind, text)
    raise ValueError(f"'{text}' names nothing; write a plan or instrument (ua-us-20), a point (ua-us-20:4) or library")


def pair_of(one: str, other: str) -> str:
    """The anchor of a pair of provisions, the same from either side."""
    return "~".join(sorted((one, other)))


def _read(kind: AnchorKind, text: str) -> Anchor:
    if kind is AnchorKind.PAIR:
        ids = tuple(sorted(text.split("~")))
        return Anchor(kind, "~".join(ids), ids)
    if kind in _FAMILIES:
        return Anchor(kind, text, (text.partition("/")[2],))
    name, _, part = text.partition("@" if kind is AnchorKind.CELL else "#")
    return Anchor(kind, text, (name,), part)
