"""Guarantee instruments -> a report in blocks: a field, and what each instrument says in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from peaceplans.model.dates import in_words
from peaceplans.model.instrument import Field, Instrument
from peaceplans.report import phrases
from peaceplans.report.blocks import Block, Document, Heading, Notes, Paragraph, Table
from peaceplans.report.printable import one_line
from peaceplans.report.source_list import source_list
from peaceplans.sheets.guarantee_sheet import GuaranteeSheet, field_citations, field_in_words


def guarantee_document(sheet: GuaranteeSheet) -> Document:
    """The instruments, then each field with what each of them says in it."""
    chosen = ", ".join(instrument.short_title for instrument in sheet.instruments)
    against = f", against {sheet.against.short_title}" if sheet.against else ""
    return Document(
        title="Security guarantees",
        subtitle=one_line(f"{chosen}{against}"),
        blocks=tuple(_blocks(sheet)),
    )


def _blocks(sheet: GuaranteeSheet) -> Iterator[Block]:
    yield Table(
        caption="Instruments",
        head=("id", "title", "date", "kind", "status"),
        rows=tuple(_particulars(instrument) for instrument in sheet.instruments),
        shy=True,
    )
    numbers = {source: number for number, source in enumerate(sheet.sources, 1)}
    for key in sheet.fields:
        yield Heading(2, one_line(key.label), f"field-{key.id}")
        yield Notes(tuple(_note(sheet, instrument, key.id, numbers) for instrument in sheet.instruments))
    if not sheet.fields:
        yield Paragraph("The instruments differ in no field in which anything is known of both.")
    yield Heading(2, "Sources", "sources")
    yield source_list(sheet.sources.values())
    record = f"Catalogue {sheet.catalogue_version}, state of the record {in_words(sheet.state_of_record)}."
    yield Paragraph(one_line(record))


def _note(sheet: GuaranteeSheet, instrument: Instrument, key: str, numbers: Mapping[str, int]) -> Paragraph:
    field = instrument.field(key)
    told = f"{instrument.id}: {field_in_words(field)} ({_remark(sheet, instrument, field)})"
    return Paragraph(one_line(told), phrases.cited(field_citations(field), numbers))


def _particulars(instrument: Instrument) -> tuple[str, ...]:
    date = in_words(instrument.date)
    cells = (instrument.id, instrument.short_title, date, instrument.kind.value, instrument.status)
    return tuple(one_line(cell) for cell in cells)


def _remark(sheet: GuaranteeSheet, instrument: Instrument, field: Field) -> str:
    if not sheet.against:
        return field.certainty.value
    if instrument.id == sheet.against.id:
        return f"{field.certainty}, the reference"
    said = {True: "differs", False: "the same", None: "cannot be compared"}
    return f"{field.certainty}, {said[sheet.differs(instrument, field.key)]}"
