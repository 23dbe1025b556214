"""What is to be said of a source that formats of references have no field for."""

from __future__ import annotations

from peaceplans.report.blocks import SourceEntry
from peaceplans.report.citing.days import span

RELAY = "relay of another publisher"


def remarks(entry: SourceEntry) -> tuple[str, ...]:
    """Whether it is a relay, a date that is none of the calendar, an address that is none of the web."""
    told = [RELAY] if entry.relay else []
    if entry.day and span(entry.day) is None:
        told.append(f"dated {entry.day}")
    if entry.address and not entry.url:
        told.append(f"address {entry.address}")
    return tuple(told)
