"""The database: tables, migrations, and one facade, `Library`."""

from __future__ import annotations

from peaceplans.library.catalogue_rows import Difference
from peaceplans.library.check import Finding
from peaceplans.library.library import Library
from peaceplans.library.renewal import Renewal

__all__ = ["Difference", "Finding", "Library", "Renewal"]
