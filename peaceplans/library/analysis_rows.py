"""What analysts compare, as one text among the library's particulars: it is read whole or not at all."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from peaceplans.model.analysis import AnalystPoint, Shared
from peaceplans.model.source import Citation

ENTRY = "analysis"
"""Key of the particulars."""


def written_analysis(points: Iterable[AnalystPoint]) -> str:
    """The points as JSON."""
    return json.dumps(
        [
            {
                "title": point.title,
                "text": point.text,
                "fields": point.fields,
                "table": [[one.instruments, one.text, one.note] for one in point.table],
                "sources": [[one.source, one.locator] for one in point.sources],
            }
            for point in points
        ],
        ensure_ascii=False,
    )


def read_analysis(particulars: Mapping[str, str]) -> tuple[AnalystPoint, ...]:
    """The points of a library; none in one that was made before there were any."""
    return tuple(
        AnalystPoint(
            title=point["title"],
            text=point["text"],
            fields=tuple(point["fields"]),
            table=tuple(Shared(tuple(names), text, note) for names, text, note in point["table"]),
            sources=tuple(Citation(*one) for one in point["sources"]),
        )
        for point in json.loads(particulars.get(ENTRY, "[]"))
    )
