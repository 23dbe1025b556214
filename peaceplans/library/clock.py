"""What time it is, as rows tell it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], str]


def utc_seconds() -> str:
    """Now, in UTC, ISO 8601 to the second: ``2026-11-25T22:41:07Z``."""
    return f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
