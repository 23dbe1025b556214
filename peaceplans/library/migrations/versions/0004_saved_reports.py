"""Settings of reports, kept by name."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_TEXTS = ("name", "settings", "created", "changed", "version", "deleted")


def upgrade() -> None:
    op.create_table(
        "saved_reports",
        sa.Column("id", sa.Text(), primary_key=True),
        *(sa.Column(name, sa.Text(), nullable=False) for name in _TEXTS),
        sa.Column("undone", sa.Boolean(), nullable=False),
    )


def downgrade() -> None:
    raise NotImplementedError("what an analyst has written is not thrown away")
