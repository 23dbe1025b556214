"""The styles of citation."""

from __future__ import annotations

from enum import StrEnum


class CitationStyle(StrEnum):
    """How sources and points are cited."""

    PLAIN = "plain"
    CHICAGO = "chicago"
    APA = "apa"
    OSCOLA = "oscola"
