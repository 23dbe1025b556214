"""The lists of the library: plans, instruments and sources -> reports in blocks, and rows for a table of values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import peaceplans
from peaceplans.model.anchors import AnchorKind
from peaceplans.model.dates import in_words
from peaceplans.model.evidence import Certainty, Grade
from peaceplans.model.instrument import FieldState
from peaceplans.report.blocks import Block, Colophon, Document, Heading, Notes, Paragraph, Table
from peaceplans.report.printable import one_line
from peaceplans.report.source_list import web_address
from peaceplans.sheets.library.sheet import InstrumentEntry, LibrarySheet, PlanEntry, coverage_in_words
from peaceplans.sheets.library.source_uses import SourceSheet, SourceUses

PLAN_HEAD = ("id", "date", "title", "points", "entries", "text known", "evidence", "notes", "authors", "publication")
INSTRUMENT_HEAD = ("id", "date", "title", "kind", "status", "fields", "evidence", "notes")
SOURCE_HEAD = ("id", "publisher", "title", "date", "language", "relay", "address", "used")
_NOUNS = {
    AnchorKind.RECORD: ("plan or instrument", "plans and instruments"),
    AnchorKind.PROVISION: ("point", "points"),
    AnchorKind.PAIR: ("link", "links"),
    AnchorKind.FIELD: ("field", "fields"),
    AnchorKind.EVENT: ("event", "events"),
    AnchorKind.STATEMENT: ("statement", "statements"),
    AnchorKind.STANCE: ("reading of a stance", "readings of stances"),
}


def library_document(sheet: LibrarySheet, *, plans: bool = True, instruments: bool = True) -> Document:
    """Plans and instruments as they are listed.

    Args:
        sheet: filtered and in order.
        plans: whether the plans are in it.
        instruments: whether the instruments are.
    """
    blocks: list[Block] = []
    if plans:
        blocks.append(Heading(2, "Plans", "plans"))
        rows = tuple(plan_row(one) for one in sheet.plans)
        blocks.append(_listed("Plans", PLAN_HEAD, rows, "No plan fits the filter."))
    if instruments:
        blocks.append(Heading(2, "Guarantee instruments", "instruments"))
        rows = tuple(instrument_row(one) for one in sheet.instruments)
        blocks.append(_listed("Guarantee instruments", INSTRUMENT_HEAD, rows, "No instrument fits the filter."))
    shown = [f"{len(sheet.plans)} of {len(sheet.all_plans)} plans"] if plans else []
    shown += [f"{len(sheet.instruments)} of {len(sheet.all_instruments)} instruments"] if instruments else []
    order = f"by {sheet.sorting}{', the other way round' if sheet.descending else ''}"
    kinds = ", ".join(sorted(sheet.kinds))
    blocks += _end(sheet, f"{', '.join(shown)}, {order}", sheet.words, kinds)
    return Document(title=_title(plans, instruments), subtitle=", ".join(shown), blocks=tuple(blocks))


def _title(plans: bool, instruments: bool) -> str:
    if plans and instruments:
        return "The library"
    return "Plans of the library" if plans else "Guarantee instruments of the library"


def sources_document(sheet: SourceSheet) -> Document:
    """Sources as they are listed, each with where it is used, and what was not found."""
    blocks: list[Block] = [Heading(2, "Sources", "sources")]
    blocks += [Notes(tuple(_source(sheet, one) for one in sheet.sources))] if sheet.sources else []
    blocks += [] if sheet.sources else [Paragraph("No source fits the filter.")]
    blocks += not_found_blocks(sheet)
    shown = f"{len(sheet.sources)} of {len(sheet.all_sources)} sources"
    order = f"by {sheet.sorting}{', the other way round' if sheet.descending else ''}"
    blocks += _end(sheet, f"{shown}, {order}", sheet.words, "" if sheet.relaying == "any" else sheet.relaying.value)
    return Document(title="Sources of the library", subtitle=shown, blocks=tuple(blocks))


def not_found_blocks(sheet: SourceSheet) -> Iterator[Block]:
    """What was looked for without result."""
    if sheet.not_found:
        yield Heading(2, "Looked for and not found", "not-found")
        yield Notes(tuple(Paragraph(one_line(sentence)) for sentence in sheet.not_found))


def plan_row(entry: PlanEntry) -> tuple[str, ...]:
    """A plan under `PLAN_HEAD`."""
    plan = entry.plan
    cells = (
        plan.id,
        in_words(plan.date),
        plan.title,
        "not stated" if plan.points_stated is None else str(plan.points_stated),
        str(entry.entries),
        coverage_in_words(plan.coverage),
        evidence_in_words(entry.grades, entry.disputed),
        str(entry.notes),
        ", ".join(plan.authors),
        plan.publication,
    )
    return tuple(one_line(cell) for cell in cells)


def instrument_row(entry: InstrumentEntry) -> tuple[str, ...]:
    """An instrument under `INSTRUMENT_HEAD`."""
    one = entry.instrument
    cells = (
        one.id,
        in_words(one.date),
        one.title,
        one.kind.value,
        one.status,
        states_in_words(entry.states),
        certainties_in_words(entry.certainties),
        str(entry.notes),
    )
    return tuple(one_line(cell) for cell in cells)


def source_row(entry: SourceUses) -> tuple[str, ...]:
    """A source under `SOURCE_HEAD`."""
    source = entry.source
    cells = (
        source.id,
        source.publisher,
        source.title,
        source.date,
        source.language,
        "relay" if source.relay else "",
        source.url,
        uses_in_words(entry),
    )
    return tuple(one_line(cell) for cell in cells)


def evidence_in_words(grades: Mapping[Grade, int], disputed: int = 0) -> str:
    """``22 summary of a published text, 6 unverified; 2 disputed``."""
    told = ", ".join(f"{count} {grade.label}" for grade, count in grades.items())
    return f"{told}; {disputed} disputed" if disputed else told


def certainties_in_words(certainties: Mapping[Certainty, int]) -> str:
    """``14 established, 2 reported``."""
    return ", ".join(f"{count} {certainty}" for certainty, count in certainties.items())


def states_in_words(states: Mapping[FieldState, int]) -> str:
    """``12 with a value, 3 none, 5 not published``."""
    return ", ".join(
        f"{count} {'with a value' if state is FieldState.VALUE else state.label}" for state, count in states.items()
    )


def uses_in_words(entry: SourceUses) -> str:
    """``3 points, 1 event``; ``not used`` for none."""
    parts = (f"{count} {_NOUNS.get(kind, (kind.value, kind.value))[count != 1]}" for kind, count in entry.kinds.items())
    return ", ".join(parts) or "not used"


def _source(sheet: SourceSheet, entry: SourceUses) -> Paragraph:
    source = entry.source
    facts = (
        source.publisher,
        source.title,
        in_words(source.date) or "no date",
        source.language,
        "relay of another publisher" if source.relay else "",
        web_address(source.url),
    )
    used = "; ".join(sheet.names.name(anchor) for anchor in entry.uses)
    told = ", ".join(part for part in facts if part)
    return Paragraph(one_line(f"{source.id}: {told}. {f'Used in: {used}' if used else 'Not used'}."))


def _listed(caption: str, head: tuple[str, ...], rows: tuple[tuple[str, ...], ...], none: str) -> Block:
    return Table(caption=caption, head=head, rows=rows, shy=True) if rows else Paragraph(none)


def _end(sheet: LibrarySheet | SourceSheet, shown: str, words: str, kinds: str) -> Iterable[Block]:
    filters = "; ".join(
        part for part in (f"words: {words}" if words else "", f"only: {kinds}" if kinds else "") if part
    )
    yield Heading(2, "How this report was made", "colophon")
    yield Colophon(
        (
            ("Catalogue", one_line(f"version {sheet.catalogue_version}")),
            ("State of the record", one_line(in_words(sheet.state_of_record))),
            ("Program", f"Peace Plans {peaceplans.__version__}"),
            ("Shown", shown),
            ("Filter", one_line(filters) or "none"),
        )
    )
