"""What an analyst writes: notes with anchors, links, revisions and drafts, and saved comparisons."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def _texts(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _id() -> sa.Column[Any]:
    return sa.Column("id", sa.Text(), primary_key=True)


def _number(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), primary_key=True, autoincrement=False, nullable=False)


def _flag(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _note() -> sa.Column[Any]:
    return sa.Column("note", sa.Text(), sa.ForeignKey("notes.id", ondelete="CASCADE"), primary_key=True, nullable=False)


def upgrade() -> None:
    op.create_table(
        "notes",
        _id(),
        *_texts("kind", "title", "text", "tags", "author", "created", "changed", "version", "deleted"),
        _flag("undone"),
    )
    op.create_table("note_anchors", _note(), _number("position"), *_texts("anchor", "record", "other_record"))
    for column in ("anchor", "record", "other_record"):
        op.create_index(op.f(f"ix_note_anchors_{column}"), "note_anchors", [column])
    op.create_table("note_links", _note(), _number("position"), *_texts("target"))
    op.create_index(op.f("ix_note_links_target"), "note_links", ["target"])
    op.create_table(
        "note_revisions", _note(), _number("number"), *_texts("version", "made", "title", "text", "tags", "author")
    )
    op.create_table("note_drafts", _note(), *_texts("based_on", "title", "text", "tags", "made"))
    op.create_table(
        "saved_comparisons",
        _id(),
        *_texts("name", "left_plan", "right_plan", "row_order", "mode", "row_filter", "selected_row"),
        *_texts("created", "changed", "version", "deleted"),
        _flag("undone"),
    )


def downgrade() -> None:
    raise NotImplementedError("what an analyst has written is not thrown away")
