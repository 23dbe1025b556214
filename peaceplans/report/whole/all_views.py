"""All views of a library in one report, each as it first opens."""

from __future__ import annotations

from collections.abc import Iterator

from peaceplans.library import Library
from peaceplans.report.whole.settings import ReportPart, ReportSettings

_PAIR = ("ru-27", "ua-us-20")  # what is compared first when it is there


def all_views(library: Library) -> ReportSettings:
    """The usual comparison, matrix, guarantees, positions and timeline, the lists of the library, and the notes."""
    return ReportSettings(parts=tuple(_parts(library)))


def _parts(library: Library) -> Iterator[ReportPart]:
    from peaceplans.sheets.guarantees.choice import Choice
    from peaceplans.sheets.guarantees.sheet import guarantee_record
    from peaceplans.sheets.matrix.choosing import as_mapping, first_choice

    plans, record = library.plans(), guarantee_record(library)
    ids = [plan.id for plan in plans]
    pair = _PAIR if set(_PAIR) <= set(ids) else tuple(ids[-2:])
    if len(pair) == 2:
        yield ReportPart(view="compare", state={"left": pair[0], "right": pair[1]})
    if plans:
        yield ReportPart(view="matrix", state=as_mapping(first_choice(plans)))
    if record.instruments:
        yield ReportPart(view="guarantees", state=Choice.first(record).as_mapping())
        yield ReportPart(view="guarantees", state={"view": "path"})
    if library.all_stances():
        yield ReportPart(view="positions")
        yield ReportPart(view="positions", state={"apart": True})
    if plans:
        yield ReportPart(view="timeline")
    for shelf in ("plans", "instruments"):
        yield ReportPart(view="library", state={"shelf": shelf})
    if library.has_notes():
        yield ReportPart(view="notes")
