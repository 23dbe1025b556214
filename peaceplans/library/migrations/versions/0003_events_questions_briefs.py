"""The whole record: events with claims, contested questions, counts of points, briefs; all of it the catalogue's."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def _texts(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _id() -> sa.Column[Any]:
    return sa.Column("id", sa.Text(), primary_key=True)


def _position() -> sa.Column[Any]:
    return sa.Column("position", sa.Integer(), primary_key=True, autoincrement=False, nullable=False)


def _part_of(name: str, target: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Text(), sa.ForeignKey(target, ondelete="CASCADE"), primary_key=True, nullable=False)


def _added(table: str, after: str, default: str, *names: str) -> None:
    """New columns of a table that may have rows already, which begin with the default; the table itself has none."""
    with op.batch_alter_table(table, recreate="always") as batch:
        for name in names:
            column: sa.Column[Any] = sa.Column(name, sa.Text(), nullable=False, server_default=default)
            batch.add_column(column, insert_after=after)
            after = name
    with op.batch_alter_table(table, recreate="always") as batch:
        for name in names:
            batch.alter_column(name, server_default=None)


def upgrade() -> None:
    _added("provisions", "title", "", "brief", "deferred")
    _added("statements", "topics", "[]", "questions", "contradicts")
    _added("stances", "letter", "", "since")
    op.create_table("counts", _part_of("plan", "plans.id"), _position(), *_texts("number", "who", "date", "text"))
    op.create_table(
        "earlier_stances",
        _part_of("stance", "stances.id"),
        _position(),
        *_texts("attitude", "text", "since", "statements"),
    )
    op.create_table(
        "events",
        _part_of("id", "records.id"),
        *_texts("date", "lane", "title", "text", "state", "state_note"),
        sa.Column("memory", sa.Boolean(), nullable=False),
        *_texts("plans", "topics"),
    )
    op.create_table(
        "claims",
        _part_of("event", "events.id"),
        _position(),
        *_texts("id", "kind", "owner", "party", "date", "text", "state", "state_note"),
        sa.Column("memory", sa.Boolean(), nullable=False),
    )
    op.create_table(
        "questions",
        _id(),
        sa.Column("position", sa.Integer(), nullable=False),
        *_texts("label", "topic", "dossier"),
    )


def downgrade() -> None:
    raise NotImplementedError("what an analyst has written is not thrown away")
