"""The keys under which sources are cited in programs that keep references."""

from __future__ import annotations

import re
from collections.abc import Iterable

from peaceplans.report.blocks import SourceEntry

Keyed = tuple[str, SourceEntry]

_NOT_IN_KEYS = re.compile(r"[^A-Za-z0-9_:.-]+")


def keyed(entries: Iterable[SourceEntry]) -> tuple[Keyed, ...]:
    """Each entry under the id of its source; where ids are alike to such programs a number follows.

    Letters, digits and ``_:.-`` are kept, which all of them read; capitals do not part keys, since BibTeX does not see
    them.
    """
    taken: set[str] = set()
    found = []
    for entry in entries:
        plain = _NOT_IN_KEYS.sub("-", entry.id).strip("-") or f"source-{entry.number}"
        key, count = plain, 1
        while key.lower() in taken:
            count += 1
            key = f"{plain}-{count}"
        taken.add(key.lower())
        found.append((key, entry))
    return tuple(found)
