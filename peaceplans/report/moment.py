"""The moment that a file says it was made at, for formats that must say one: from the report, never from the clock."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from peaceplans.report.blocks import Document

_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_NONE = datetime(1980, 1, 1, tzinfo=UTC)


def moment(document: Document) -> datetime:
    """The first day of the report's date at 00:00 UTC; 1980-01-01, the first that zip files know, when it has none."""
    found = _DAY.search(document.date)
    if found is None:
        return _NONE
    year, month, day = (int(part or 1) for part in found.groups())
    try:
        return max(datetime(year, month, day, tzinfo=UTC), _NONE)
    except ValueError:
        return _NONE
