"""Sources as CSL-JSON, which Zotero, Pandoc and citation styles read."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from peaceplans.report.blocks import SourceEntry
from peaceplans.report.citing.days import Span, span
from peaceplans.report.citing.keys import Keyed
from peaceplans.report.citing.remarks import remarks


def csl_json(sources: Iterable[Keyed]) -> str:
    """An array of items in the order given.

    The publisher is the author and nothing else, so that no style says it twice.
    """
    return json.dumps([_item(key, entry) for key, entry in sources], ensure_ascii=False, indent=2) + "\n"


def _item(key: str, entry: SourceEntry) -> dict[str, Any]:
    item: dict[str, Any] = {
        "id": key,
        "type": "webpage" if entry.url else "document",
        "title": entry.title,
        "author": [{"literal": entry.publisher}],
    }
    dated = span(entry.day)
    if dated:
        item["issued"] = _issued(dated, entry)
    if entry.url:
        item["URL"] = entry.url
    if entry.language:
        item["language"] = entry.language
    told = remarks(entry)
    if told:
        item["note"] = "; ".join(told)
    return item


def _issued(dated: Span, entry: SourceEntry) -> dict[str, Any]:
    """Date parts; an open end, which they cannot have, in words."""
    if dated.first is None or dated.last is None:
        return {"literal": entry.date}
    days = (dated.first,) if dated.is_single else (dated.first, dated.last)
    issued: dict[str, Any] = {"date-parts": [list(day.parts) for day in days]}
    return {**issued, "circa": True} if dated.is_about or dated.is_uncertain else issued
