"""YAML text -> a tree of strings, lists and mappings in which everything knows its line.

Made from the parser's events, not from its constructors: every scalar stays the string that was written, nothing is
resolved to a date or number, and an alias is refused before it can multiply.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml
from yaml.events import (
    AliasEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
)

from peaceplans.catalogue.faults import Report

MOST_BYTES = 2_000_000
_DEEPEST = 20
_MARKUP = re.compile(r"<[A-Za-z/!?]")
_BREAKS = "\n\u2028\u2029\x85"
_INVISIBLE = {"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"}


@dataclass(slots=True)
class Scalar:
    """A string, without blanks around it."""

    value: str
    line: int


@dataclass(slots=True)
class Sequence:
    """A list."""

    line: int
    items: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Mapping:
    """Values by key, in the order written."""

    line: int
    entries: dict[str, Node] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)


Node = Scalar | Sequence | Mapping


class _TooDeepError(Exception):
    """Lists and mappings stand in each other more often than any record needs."""


def read_nodes(content: bytes, report: Report) -> Node | None:
    """The tree of one file; None when it cannot be read as YAML at all. Faults go to the report."""
    if len(content) > MOST_BYTES:
        report(1, f"the file is larger than {MOST_BYTES:,} bytes", "split it")
        return None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        report(content.count(b"\n", 0, error.start) + 1, "not UTF-8", "save the file as UTF-8")
        return None
    try:
        events = yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        return _document(events, report)
    except yaml.reader.ReaderError as error:
        line = content.count(b"\n", 0, error.position) + 1
        report(line, f"not YAML: {error.reason}", "remove the character")
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        report(mark.line + 1 if mark else 1, f"not YAML: {error.problem or error.context}", "check quotes and indents")
    except _TooDeepError as error:
        report(int(str(error)), f"nested deeper than {_DEEPEST} levels", "flatten it")
    return None


def _document(events: Iterator[Event], report: Report) -> Node | None:
    root: Node | None = None
    documents = 0
    for event in events:
        if isinstance(event, DocumentStartEvent):
            documents += 1
            if documents == 2:
                report(_line(event), "a second document in one file", "put it in a file of its own")
        elif isinstance(event, NodeEvent):
            node = _node(event, events, report, 0)
            root = node if documents == 1 else root
    if root is None:
        report(1, "the file is empty", "fill or delete it")
    return root


def _line(event: Event) -> int:
    assert event.start_mark is not None
    return event.start_mark.line + 1


def _node(event: Event, events: Iterator[Event], report: Report, depth: int) -> Node:
    line = _line(event)
    if isinstance(event, AliasEvent):
        report(line, f"alias '*{event.anchor}'", "write the value out")
        return Scalar("", line)
    assert isinstance(event, ScalarEvent | CollectionStartEvent)
    if event.anchor:
        report(line, f"anchor '&{event.anchor}'", "write each value out where it stands")
    if event.tag:
        report(line, f"tag '{event.tag}'", "leave it out: every value is a string")
    if isinstance(event, ScalarEvent):
        return _scalar(event.value, line, report)
    if depth >= _DEEPEST:
        raise _TooDeepError(line)
    if isinstance(event, MappingStartEvent):
        return _mapping(line, events, report, depth + 1)
    return _sequence(line, events, report, depth + 1)


def _sequence(line: int, events: Iterator[Event], report: Report, depth: int) -> Sequence:
    sequence = Sequence(line)
    while not isinstance(child := next(events), SequenceEndEvent):
        sequence.items.append(_node(child, events, report, depth))
    return sequence


def _mapping(line: int, events: Iterator[Event], report: Report, depth: int) -> Mapping:
    mapping = Mapping(line)
    while not isinstance(child := next(events), MappingEndEvent):
        key = _node(child, events, report, depth)
        value = _node(next(events), events, report, depth)
        if not isinstance(key, Scalar):
            report(key.line, "a list or mapping as a key", "a key is one word")
        elif key.value in mapping.entries:
            report(key.line, f"key '{key.value}' repeated, first in line {mapping.lines[key.value]}", "remove one")
        else:
            mapping.entries[key.value] = value
            mapping.lines[key.value] = key.line
    return mapping


def _scalar(value: str, line: int, report: Report) -> Scalar:
    value = value.strip()
    if not (value.isascii() and value.isprintable()):
        _check_characters(value, line, report)
    if "<" in value and _MARKUP.search(value):
        report(line, "markup in angle brackets", "write plain text")
    return Scalar(value, line)


def _check_characters(value: str, line: int, report: Report) -> None:
    if not unicodedata.is_normalized("NFC", value):
        report(line, "text is not in Unicode form NFC", "write each accented letter as one character")
    for character in value:
        if character in _BREAKS:
            report(line, "a line break inside a text", "write it as one paragraph")
            return
        if unicodedata.category(character) in _INVISIBLE:
            report(line, f"control character U+{ord(character):04X} in a text", "remove it")
            return
