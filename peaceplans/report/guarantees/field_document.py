"""One field over all instruments -> a report in blocks, group by group or in the order asked for."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

import peaceplans
from peaceplans.model.dates import in_words
from peaceplans.model.instrument import FieldState
from peaceplans.report import phrases
from peaceplans.report.blocks import Block, Colophon, Document, Heading, Notes, Paragraph
from peaceplans.report.guarantees.analysis import analysis_blocks
from peaceplans.report.guarantees.document import chosen_by
from peaceplans.report.printable import one_line
from peaceplans.report.source_list import source_list
from peaceplans.sheets.guarantees.field_sheet import FieldEntry, FieldOrder, FieldSheet
from peaceplans.sheets.guarantees.sheet import field_citations, field_in_words


def field_document(sheet: FieldSheet) -> Document:
    """What each instrument has in the field, how sure that is, and on which sources it rests."""
    return Document(
        title=one_line(f"Security guarantees: {sheet.key.label}"),
        subtitle=in_short(sheet),
        blocks=tuple(_blocks(sheet)),
    )


def in_short(sheet: FieldSheet) -> str:
    """``36 instruments: 15 with a value, 18 none, 0 not published, 3 not found``."""
    counts = sheet.states()
    names = {FieldState.VALUE: "with a value"}
    told = ", ".join(f"{counts[state]} {names.get(state, state.label)}" for state in FieldState)
    return f"{len(sheet.entries)} instrument{'' if len(sheet.entries) == 1 else 's'}: {told}"


def _blocks(sheet: FieldSheet) -> Iterator[Block]:
    if sheet.conditions:
        yield Paragraph(
            chosen_by(sheet.conditions, sheet.vocabulary, len(sheet.entries), sheet.undecided, len(sheet.titles))
        )
    if not sheet.entries:
        yield Paragraph("No instrument meets the conditions.")
    elif sheet.order is FieldOrder.GROUP:
        for group, entries in groupby(sheet.entries, lambda entry: entry.group):
            yield Heading(2, group.label, f"group-{group.value}")
            yield Notes(tuple(_entry(sheet, entry) for entry in entries))
    else:
        yield Heading(2, "The longest first" if sheet.order is FieldOrder.LENGTH else "By date", "instruments")
        yield Notes(tuple(_entry(sheet, entry) for entry in sheet.entries))
    yield from analysis_blocks(sheet.points, sheet.titles, sheet.source_numbers())
    yield Heading(2, "Sources", "sources")
    yield source_list(sheet.sources.values())
    yield Heading(2, "How this report was made", "colophon")
    yield Colophon(
        (
            ("Catalogue", one_line(f"version {sheet.catalogue_version}")),
            ("State of the record", one_line(in_words(sheet.state_of_record))),
            ("Program", f"Peace Plans {peaceplans.__version__}"),
            ("Field", one_line(sheet.key.id)),
            ("Order", sheet.order.value),
            *((("Chosen by", one_line("; ".join(one.written for one in sheet.conditions))),) * bool(sheet.conditions)),
        )
    )


def _entry(sheet: FieldSheet, entry: FieldEntry) -> Paragraph:
    one = entry.instrument
    facts = [one.status, in_words(one.date)]
    if sheet.order is not FieldOrder.GROUP:
        facts.insert(0, entry.group.label.lower())
    head = f"{one.short_title} ({'; '.join(fact for fact in facts if fact)})"
    words = field_in_words(entry.field).rstrip(".")
    told = one_line(f"{head}: {words}. ({entry.field.certainty.value})")
    return Paragraph(told, phrases.cited(field_citations(entry.field), sheet.source_numbers()))
