"""The first form of the tables; names of constraints follow the convention in `peaceplans.library.tables`."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def _texts(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _maybe(name: str, kind: type[Any] = sa.Text) -> sa.Column[Any]:
    return sa.Column(name, kind(), nullable=True)


def _id() -> sa.Column[Any]:
    return sa.Column("id", sa.Text(), primary_key=True)


def _position(*, key: bool = False) -> sa.Column[Any]:
    return sa.Column("position", sa.Integer(), primary_key=key, autoincrement=False, nullable=False)


def _flag(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _number(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Float(), nullable=False)


def _part_of(name: str, target: str, *, key: bool = True) -> sa.Column[Any]:
    return sa.Column(name, sa.Text(), sa.ForeignKey(target, ondelete="CASCADE"), primary_key=key, nullable=False)


def _place() -> list[sa.Column[Any]]:
    place = sa.Column("place", sa.Text(), primary_key=True)
    return [_part_of("record", "records.id", key=False), place, _position(key=True)]


def upgrade() -> None:
    _make_vocabulary_and_sources()
    op.create_table("records", _id(), *_texts("kind", "origin"), _position())
    _make_plans()
    _make_parts()
    _make_concordances()
    _make_instruments()
    _make_positions()


def downgrade() -> None:
    raise NotImplementedError("there is nothing before the first form")


def _make_vocabulary_and_sources() -> None:
    op.create_table("meta", sa.Column("key", sa.Text(), primary_key=True), *_texts("value"))
    op.create_table("topics", _id(), _position(), *_texts("label", "dossier"))
    op.create_table("parties", _id(), _position(), *_texts("label", "capital"))
    op.create_table("units", _id(), _position(), *_texts("label", "dimension"), _number("factor"))
    op.create_table("term_keys", _id(), _position(), *_texts("label", "kind", "unit"))
    op.create_table("field_keys", _id(), _position(), *_texts("label", "dossier"))
    op.create_table(
        "sources",
        _id(),
        *_texts("origin"),
        _position(),
        *_texts("publisher", "title", "date", "url", "language"),
        _flag("relay"),
    )
    op.create_table("source_aliases", _part_of("source", "sources.id"), _position(key=True), *_texts("alias"))
    op.create_index(op.f("ix_source_aliases_alias"), "source_aliases", ["alias"])


def _make_plans() -> None:
    op.create_table(
        "plans",
        _part_of("id", "records.id"),
        *_texts("title", "short_title", "date", "kind", "coverage", "wording", "authors", "addressee", "publication"),
        _maybe("points_stated", sa.Integer),
        *_texts("banner", "account"),
    )
    op.create_table("lineage", _part_of("plan", "plans.id"), _position(key=True), *_texts("parent", "how"))
    op.create_table(
        "witnesses",
        _part_of("plan", "plans.id"),
        _position(key=True),
        *_texts("id", "kind", "source", "locator", "remark"),
    )
    op.create_table(
        "provisions",
        sa.Column("ref", sa.Text(), primary_key=True),
        _part_of("plan", "plans.id", key=False),
        _position(),
        *_texts("key", "number", "title", "lead", "topic", "further_topics", "grade", "state", "agreed_by"),
        _flag("disputed"),
        *_texts("obliged", "basis"),
    )
    op.create_index(op.f("ix_provisions_plan"), "provisions", ["plan"])
    for name, columns in {
        "clauses": ("letter", "text"),
        "options": ("owner", "title", "text"),
        "readings": ("witness", "text"),
    }.items():
        op.create_table(
            name, _part_of("provision", "provisions.ref"), _position(key=True), *_texts(*columns), _maybe("grade")
        )


def _make_parts() -> None:
    op.create_table("remarks", *_place(), *_texts("text"))
    op.create_table(
        "terms",
        *_place(),
        *_texts("key", "kind"),
        _maybe("number", sa.Float),
        _maybe("number_most", sa.Float),
        _maybe("unit"),
        *_texts("value"),
        _maybe("bound"),
        *_texts("qualifier", "owner"),
        _maybe("grade"),
    )
    op.create_table("citations", *_place(), *_texts("source", "locator"))
    for name in ("remarks", "terms", "citations"):
        op.create_index(op.f(f"ix_{name}_record"), name, ["record"])


def _make_concordances() -> None:
    op.create_table("concordances", _part_of("id", "records.id"), *_texts("left_plan", "right_plan"))
    op.create_table(
        "links",
        _part_of("concordance", "concordances.id"),
        _position(key=True),
        *_texts("left_ref", "right_ref", "relation", "weight", "change"),
        _flag("key_change"),
        *_texts("reason", "origin"),
        _number("confidence"),
    )
    op.create_table(
        "alone",
        _part_of("concordance", "concordances.id"),
        _position(key=True),
        *_texts("ref", "change"),
        _flag("key_change"),
        *_texts("reason"),
    )


def _make_instruments() -> None:
    op.create_table(
        "instruments",
        _part_of("id", "records.id"),
        *_texts("title", "short_title", "date", "kind", "status", "points", "certainty_note"),
    )
    op.create_table(
        "fields",
        _part_of("instrument", "instruments.id"),
        _position(key=True),
        *_texts("key", "state", "certainty", "text"),
    )


def _make_positions() -> None:
    op.create_table(
        "statements",
        _part_of("id", "records.id"),
        *_texts("speaker", "party", "date", "text", "letter", "target", "topics"),
        _flag("disputed"),
    )
    op.create_index(op.f("ix_statements_target"), "statements", ["target"])
    op.create_table("statement_provisions", _part_of("statement", "statements.id"), _position(key=True), *_texts("ref"))
    op.create_index(op.f("ix_statement_provisions_ref"), "statement_provisions", ["ref"])
    op.create_table(
        "stances",
        _part_of("id", "records.id"),
        *_texts("party", "target", "attitude", "text"),
        _maybe("letter"),
    )
    op.create_index(op.f("ix_stances_target"), "stances", ["target"])
    op.create_table("stance_statements", _part_of("stance", "stances.id"), _position(key=True), *_texts("statement"))
