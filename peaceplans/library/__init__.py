"""The database: tables, migrations, and one facade, `Library`."""

from __future__ import annotations

from peaceplans.library.library import Library

__all__ = ["Library"]
