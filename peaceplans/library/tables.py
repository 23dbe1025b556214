"""The tables, readable by a person with SQL.

A *record* is what is added, replaced and removed as a whole: a plan with its provisions, a concordance, an instrument,
a statement, a stance. Foreign keys hold a record together and go with it; references from one record to another
(``us-28:6``, a source, a party) are plain text, since a newer catalogue may take the other one away: `check` finds
those that lead nowhere.

Terms, citations and remarks stand at many places; their ``place`` is the reference of what they belong to, with the
part behind ``#``, counted from 1: ``ua-us-20``, ``ua-us-20#lineage-1``, ``ua-us-20:4``, ``ua-us-20:4#option-1``,
``ua-us-20:4#option-1#term-2``. ``position`` keeps the order, from 0. Text that is not there is empty, a value that is
not there is null. Lists that are never searched alone are JSON arrays.

Notes, saved comparisons and saved reports are the user's alone; no renewal or repair touches them. Those in the bin
have the time in ``deleted``. An ``undone`` row is one whose making was taken back: it is nowhere to be seen, and is
kept with its revisions until it is made again or others of its kind are removed for good. ``record`` and
``other_record`` of an anchor are the plans or the instrument it belongs to.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, MetaData, Table, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class TextList(TypeDecorator[tuple[str, ...]]):
    """A tuple of texts as a JSON array."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Sequence[str] | None, dialect: Dialect) -> str:  # noqa: ARG002
        """The JSON array; ``[]`` for nothing."""
        return json.dumps(list(value or ()), ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...]:  # noqa: ARG002
        """The tuple."""
        return () if value is None or value == "[]" else tuple(json.loads(value))


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _maybe(name: str) -> Column[str]:
    return Column(name, Text, nullable=True)


def _list(name: str) -> Column[tuple[str, ...]]:
    return Column(name, TextList, nullable=False)


def _flag(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False)


def _id() -> Column[str]:
    return Column("id", Text, primary_key=True)


def _part_of(name: str, target: str, *, key: bool = True) -> Column[str]:
    """A column that ties a row to what it is part of and goes with it."""
    return Column(name, Text, ForeignKey(target, ondelete="CASCADE"), primary_key=key, nullable=False)


def _place() -> tuple[Column[Any], ...]:
    """Where a term, citation or remark stands."""
    return (_part_of("record", "records.id", key=False), Column("place", Text, primary_key=True), _nth())


def _nth() -> Column[int]:
    return Column("position", Integer, primary_key=True, autoincrement=False)


def _position() -> Column[int]:
    return Column("position", Integer, nullable=False)


meta = Table("meta", metadata, Column("key", Text, primary_key=True), _text("value"))

records = Table("records", metadata, _id(), _text("kind"), _text("origin"), _position())

plans = Table(
    "plans",
    metadata,
    _part_of("id", "records.id"),
    *map(_text, ("title", "short_title", "date", "kind", "coverage", "wording")),
    _list("authors"),
    *map(_text, ("addressee", "publication")),
    Column("points_stated", Integer),
    *map(_text, ("banner", "account")),
)
lineage = Table("lineage", metadata, _part_of("plan", "plans.id"), _nth(), _text("parent"), _text("how"))
counts = Table("counts", metadata, _part_of("plan", "plans.id"), _nth(), *map(_text, ("number", "who", "date", "text")))
witnesses = Table(
    "witnesses",
    metadata,
    _part_of("plan", "plans.id"),
    _nth(),
    *map(_text, ("id", "kind", "source", "locator", "remark")),
)
provisions = Table(
    "provisions",
    metadata,
    Column("ref", Text, primary_key=True),
    _part_of("plan", "plans.id", key=False),
    _position(),
    *map(_text, ("key", "number", "title", "brief", "deferred", "lead", "topic")),
    _list("further_topics"),
    *map(_text, ("grade", "state")),
    _list("agreed_by"),
    _flag("disputed"),
    _list("obliged"),
    _list("basis"),
)
Index(None, provisions.c.plan)
clauses = Table(
    "clauses",
    metadata,
    _part_of("provision", "provisions.ref"),
    _nth(),
    *map(_text, ("letter", "text")),
    _maybe("grade"),
)
options = Table(
    "options",
    metadata,
    _part_of("provision", "provisions.ref"),
    _nth(),
    *map(_text, ("owner", "title", "text")),
    _maybe("grade"),
)
readings = Table(
    "readings",
    metadata,
    _part_of("provision", "provisions.ref"),
    _nth(),
    *map(_text, ("witness", "text")),
    _maybe("grade"),
)
remarks = Table("remarks", metadata, *_place(), _text("text"))
terms = Table(
    "terms",
    metadata,
    *_place(),
    *map(_text, ("key", "kind")),
    Column("number", Float),
    Column("number_most", Float),
    _maybe("unit"),
    _text("value"),
    _maybe("bound"),
    *map(_text, ("qualifier", "owner")),
    _maybe("grade"),
)
citations = Table("citations", metadata, *_place(), *map(_text, ("source", "locator")))
for _table in (remarks, terms, citations):
    Index(None, _table.c.record)

concordances = Table("concordances", metadata, _part_of("id", "records.id"), *map(_text, ("left_plan", "right_plan")))
links = Table(
    "links",
    metadata,
    _part_of("concordance", "concordances.id"),
    _nth(),
    *map(_text, ("left_ref", "right_ref", "relation", "weight", "change")),
    _flag("key_change"),
    *map(_text, ("reason", "origin")),
    Column("confidence", Float, nullable=False),
)
alone = Table(
    "alone",
    metadata,
    _part_of("concordance", "concordances.id"),
    _nth(),
    *map(_text, ("ref", "change")),
    _flag("key_change"),
    _text("reason"),
)

instruments = Table(
    "instruments",
    metadata,
    _part_of("id", "records.id"),
    *map(_text, ("title", "short_title", "date", "kind", "status")),
    _list("points"),
    _text("certainty_note"),
)
fields = Table(
    "fields",
    metadata,
    _part_of("instrument", "instruments.id"),
    _nth(),
    *map(_text, ("key", "state", "certainty", "text")),
)

statements = Table(
    "statements",
    metadata,
    _part_of("id", "records.id"),
    *map(_text, ("speaker", "party", "date", "text", "letter", "target")),
    _list("topics"),
    _list("questions"),
    _list("contradicts"),
    _flag("disputed"),
)
Index(None, statements.c.target)
statement_provisions = Table(
    "statement_provisions", metadata, _part_of("statement", "statements.id"), _nth(), _text("ref")
)
Index(None, statement_provisions.c.ref)
stances = Table(
    "stances",
    metadata,
    _part_of("id", "records.id"),
    *map(_text, ("party", "target", "attitude", "text")),
    _maybe("letter"),
    _text("since"),
)
Index(None, stances.c.target)
stance_statements = Table("stance_statements", metadata, _part_of("stance", "stances.id"), _nth(), _text("statement"))
earlier_stances = Table(
    "earlier_stances",
    metadata,
    _part_of("stance", "stances.id"),
    _nth(),
    *map(_text, ("attitude", "text", "since")),
    _list("statements"),
)

events = Table(
    "events",
    metadata,
    _part_of("id", "records.id"),
    *map(_text, ("date", "lane", "title", "text", "state", "state_note")),
    _flag("memory"),
    _list("plans"),
    _list("topics"),
)
claims = Table(
    "claims",
    metadata,
    _part_of("event", "events.id"),
    _nth(),
    *map(_text, ("id", "kind", "owner", "party", "date", "text", "state", "state_note")),
    _flag("memory"),
)

sources = Table(
    "sources",
    metadata,
    _id(),
    _text("origin"),
    _position(),
    *map(_text, ("publisher", "title", "date", "url", "language")),
    _flag("relay"),
)
source_aliases = Table("source_aliases", metadata, _part_of("source", "sources.id"), _nth(), _text("alias"))
Index(None, source_aliases.c.alias)

topics = Table("topics", metadata, _id(), _position(), *map(_text, ("label", "dossier")))
parties = Table("parties", metadata, _id(), _position(), *map(_text, ("label", "capital")))
units = Table(
    "units", metadata, _id(), _position(), *map(_text, ("label", "dimension")), Column("factor", Float, nullable=False)
)
term_keys = Table("term_keys", metadata, _id(), _position(), *map(_text, ("label", "kind", "unit")))
field_keys = Table("field_keys", metadata, _id(), _position(), *map(_text, ("label", "dossier")))
questions = Table("questions", metadata, _id(), _position(), *map(_text, ("label", "topic", "dossier")))
vocabulary_tables = (topics, parties, units, term_keys, field_keys, questions)

notes = Table(
    "notes",
    metadata,
    _id(),
    *map(_text, ("kind", "title", "text")),
    _list("tags"),
    *map(_text, ("author", "created", "changed", "version", "deleted")),
    _flag("undone"),
)
note_anchors = Table(
    "note_anchors",
    metadata,
    _part_of("note", "notes.id"),
    _nth(),
    *map(_text, ("anchor", "record", "other_record")),
)
for _column in (note_anchors.c.anchor, note_anchors.c.record, note_anchors.c.other_record):
    Index(None, _column)
note_links = Table("note_links", metadata, _part_of("note", "notes.id"), _nth(), _text("target"))
Index(None, note_links.c.target)
note_revisions = Table(
    "note_revisions",
    metadata,
    _part_of("note", "notes.id"),
    Column("number", Integer, primary_key=True, autoincrement=False),
    *map(_text, ("version", "made", "title", "text")),
    _list("tags"),
    _text("author"),
)
note_drafts = Table(
    "note_drafts",
    metadata,
    _part_of("note", "notes.id"),
    *map(_text, ("based_on", "title", "text")),
    _list("tags"),
    _text("made"),
)
saved_comparisons = Table(
    "saved_comparisons",
    metadata,
    _id(),
    *map(_text, ("name", "left_plan", "right_plan", "row_order", "mode", "row_filter", "selected_row")),
    *map(_text, ("created", "changed", "version", "deleted")),
    _flag("undone"),
)
saved_reports = Table(
    "saved_reports",
    metadata,
    _id(),
    *map(_text, ("name", "settings", "created", "changed", "version", "deleted")),
    _flag("undone"),
)
