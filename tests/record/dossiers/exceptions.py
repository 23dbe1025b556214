"""What the catalogue need not have, and why."""

from __future__ import annotations

from collections.abc import Mapping

EXCEPTIONS: Mapping[tuple[str, str], str] = {}  # (place, item): the reason
MARK_EXCEPTIONS: Mapping[tuple[str, str], str] = {}  # (row, item): why the marks need not show it
