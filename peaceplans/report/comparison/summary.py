"""A comparison in a paragraph, and what it leaves open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from peaceplans.compare.comparison import Row, Status, count_by_status
from peaceplans.model.links import Origin
from peaceplans.model.plan import Provision, State
from peaceplans.report import phrases
from peaceplans.report.blocks import Cited, Paragraph
from peaceplans.report.frame import Frame
from peaceplans.report.printable import one_line
from peaceplans.sheets.comparison.sheet import SheetRow
from peaceplans.sheets.phrases import tally

_ORIGINS = {
    Origin.CATALOGUE: "of the catalogue",
    Origin.DERIVED: "derived through a third plan",
    Origin.SUGGESTED: "suggested by the program",
    Origin.ANALYST: "made by the analyst",
}


def summary(rows: tuple[Row, ...], frame: Frame) -> str:
    """The rows by status, each count split by certainty: ``31 rows: 14 amended, 9 of them provisional; ...``."""
    counts = count_by_status(rows)
    left, right = frame.names
    names = {
        Status.ONLY_LEFT: f"only in the {left}",
        Status.ONLY_RIGHT: f"only in the {right}",
        Status.UNKNOWN: "not known whether both have it",
    }
    parts = [
        f"{names.get(status, status.label)}: {tally(counts[status])}"
        for status in Status
        if sum(counts[status].values())
    ]
    key = sum(row.key_change for row in rows)
    parts += [f"key changes: {key}"] if key else []
    return one_line(f"{len(rows)} {'row' if len(rows) == 1 else 'rows'}: {'; '.join(parts)}." if rows else "No rows.")


def alignment(rows: Iterable[Row]) -> str:
    """Who made the links that the rows stand on: ``links: 30 of the catalogue, 2 made by the analyst``."""
    found = Counter(link.origin for row in rows for link in (*row.links, *row.see_also))
    told = [f"{found[origin]} {words}" for origin, words in _ORIGINS.items() if found[origin]]
    decided = "" if found[Origin.ANALYST] else "; no decision of the analyst"
    return f"links: {', '.join(told) or 'none'}{decided}"


def open_questions(shown: Iterable[SheetRow], frame: Frame) -> tuple[Paragraph, ...]:
    """What the rows leave open, disputed, contradicted or unknown, a sentence each with the number of the row."""
    rows = tuple(shown)
    found = [question for one in rows for question in _of_row(one, frame)]
    unknown = [str(one.number) for one in rows if one.row.status is Status.UNKNOWN]
    if unknown:
        words = "Not known whether both plans have it, since the text of one is not known far enough"
        found.append(Paragraph(f"{words}: {'row' if len(unknown) == 1 else 'rows'} {', '.join(unknown)}."))
    return tuple(found)


def _of_row(shown: SheetRow, frame: Frame) -> Iterator[Paragraph]:
    for one in shown.row.provisions:
        where = f"Row {shown.number}, {frame.name(one.plan)}, {one.number or one.key}"
        what = ". ".join(told[:1].upper() + told[1:] for told in _open(one, frame))
        if what:
            told = one_line(f"{where} ({one.title}): {what}." if one.title else f"{where}: {what}.")
            yield Paragraph(told, _sources(one, frame))


def _open(one: Provision, frame: Frame) -> Iterator[str]:
    if one.state is State.OPEN:
        owners = dict.fromkeys(frame.sheet.vocabulary.party_label(option.owner) for option in one.options)
        yield f"left open, with options of {'; '.join(owners)}" if owners else "left open"
    if "disputed" in one.flags:
        yield "disputed"
    if one.readings:
        witnesses = "; ".join(dict.fromkeys(reading.witness for reading in one.readings))
        yield f"reported differently by {witnesses}"


def _sources(one: Provision, frame: Frame) -> tuple[Cited, ...]:
    """Those of what is reported differently, else those of the point."""
    readings = [citation for reading in one.readings for citation in reading.sources]
    return phrases.cited(readings or one.sources, frame.numbers)
