"""Pieces of the record as JSON values: terms, clauses, options, readings, provisions, sources."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from peaceplans.model.evidence import Grade
from peaceplans.model.notes import Note
from peaceplans.model.plan import Clause, Option, Provision, Reading
from peaceplans.model.source import Citation, Source
from peaceplans.model.terms import (
    Deadline,
    Duration,
    Money,
    Parties,
    Quantity,
    Share,
    Term,
    TermValue,
    Words,
    YesNo,
)

Json = dict[str, Any]


def dumped(value: Json) -> str:
    """The value as text: UTF-8 without escapes, indented, keys in the order given.

    Half of a surrogate pair, which no encoding can write, is escaped.
    """
    text = json.dumps(value, ensure_ascii=False, indent=1)
    return text.encode("utf-8", "backslashreplace").decode("utf-8") + "\n"


def source_ids(citations: Iterable[Citation]) -> list[str]:
    """Ids of the sources cited, each once."""
    return list(dict.fromkeys(citation.source for citation in citations))


def source_entries(sources: Mapping[str, Source]) -> Json:
    """The sources by id."""
    return {
        source.id: {"publisher": source.publisher, "title": source.title, "date": source.date, "url": source.url}
        for source in sources.values()
    }


def term_value(term: Term) -> Json:
    """A term without its key; bound, qualifier, owner and grade only when set."""
    value: Json = {"kind": term.kind.value, **_plain_value(term.value)}
    for name, found in (
        ("bound", term.bound.value if term.bound else ""),
        ("qualifier", term.qualifier),
        ("owner", term.owner),
        ("grade", term.grade.value if term.grade else ""),
    ):
        if found:
            value[name] = found
    return value


def keyed_terms(terms: Iterable[Term]) -> list[Json]:
    """Terms with their keys."""
    return [{"key": term.key, **term_value(term)} for term in terms]


def _plain_value(value: TermValue) -> Json:
    match value:
        case Quantity():
            return {"value": value.value, "unit": value.unit}
        case Money():
            return {"value": value.value, "unit": value.currency}
        case Duration():
            return {"least": value.least, "most": value.most, "unit": value.unit}
        case Share():
            return {"shares": dict(value.parts)}
        case Deadline():
            return _deadline(value)
        case Parties():
            return {"parties": list(value.ids)}
        case YesNo():
            return {"value": value.value}
        case Words():
            return {"text": value.text}


def _deadline(value: Deadline) -> Json:
    if value.date:
        return {"date": value.date}
    if value.within:
        return {"within": {"value": value.within.most, "unit": value.within.unit}, "after": value.event}
    return {"words": value.words, "after": value.event}


def provision_entry(provision: Provision) -> Json:
    """A provision as a side of a row has it."""
    return {
        "key": provision.key,
        "number": provision.number,
        "title": provision.title,
        "text": provision.text,
        "grade": provision.grade.value,
        "state": provision.state.value,
        "agreed_by": list(provision.agreed_by),
        "flags": list(provision.flags),
        "clauses": [_clause(clause) for clause in provision.clauses],
        "options": [option_entry(option) for option in provision.options],
        "readings": [_reading(reading) for reading in provision.readings],
        "sources": source_ids(provision.sources),
    }


def note_entry(note: Note, anchor: str) -> Json:
    """A note and the anchor by which it stands here; its text is Markdown."""
    return {
        "id": note.id,
        "title": note.title,
        "text": note.text,
        "tags": list(note.tags),
        "author": note.author,
        "changed": note.changed,
        "anchor": anchor,
    }


def _clause(clause: Clause) -> Json:
    return {"letter": clause.letter, "text": clause.text, **_own(clause.grade, clause.sources)}


def option_entry(option: Option) -> Json:
    """A rival content of an open point."""
    entry = {"owner": option.owner, "title": option.title, "text": option.text, "terms": keyed_terms(option.terms)}
    return entry | _own(option.grade, option.sources)


def _reading(reading: Reading) -> Json:
    terms = {"terms": keyed_terms(reading.terms)} if reading.terms else {}
    return {"witness": reading.witness, "text": reading.text, **terms, **_own(reading.grade, reading.sources)}


def _own(grade: Grade | None, sources: tuple[Citation, ...]) -> Json:
    """Grade and sources of a part, when they are its own."""
    own: Json = {"grade": grade.value} if grade else {}
    return own | ({"sources": source_ids(sources)} if sources else {})
