"""Guarantee instruments -> a report in blocks: a field, and what each instrument says in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from peaceplans.model.dates import in_words
from peaceplans.model.instrument import Field, FieldState, Instrument
from peaceplans.report import phrases
from peaceplans.report.blocks import Block, Document, Heading, Notes, Paragraph, Table
from peaceplans.report.guarantees import GuaranteeTable, field_citations
from peaceplans.report.printable import one_line
from peaceplans.report.source_list import source_list


def guarantee_document(table: GuaranteeTable) -> Document:
    """The instruments, then each field with what each of them says in it."""
    chosen = ", ".join(instrument.short_title for instrument in table.instruments)
    against = f", against {table.against.short_title}" if table.against else ""
    return Document(
        title="Security guarantees",
        subtitle=one_line(f"{chosen}{against}"),
        blocks=tuple(_blocks(table)),
    )


def _blocks(table: GuaranteeTable) -> Iterator[Block]:
    yield Table(
        caption="Instruments",
        head=("id", "title", "date", "kind", "status"),
        rows=tuple(_particulars(instrument) for instrument in table.instruments),
        shy=True,
    )
    numbers = {source: number for number, source in enumerate(table.sources, 1)}
    for key in table.fields:
        yield Heading(2, one_line(key.label), f"field-{key.id}")
        yield Notes(tuple(_note(table, instrument, key.id, numbers) for instrument in table.instruments))
    if not table.fields:
        yield Paragraph("The instruments differ in no field in which anything is known of both.")
    yield Heading(2, "Sources", "sources")
    yield source_list(table.sources.values())
    record = f"Catalogue {table.catalogue_version}, state of the record {in_words(table.state_of_record)}."
    yield Paragraph(one_line(record))


def _note(table: GuaranteeTable, instrument: Instrument, key: str, numbers: Mapping[str, int]) -> Paragraph:
    field = instrument.field(key)
    told = f"{instrument.id}: {field_in_words(field)} ({_remark(table, instrument, field)})"
    return Paragraph(one_line(told), phrases.cited(field_citations(field), numbers))


def _particulars(instrument: Instrument) -> tuple[str, ...]:
    date = in_words(instrument.date)
    cells = (instrument.id, instrument.short_title, date, instrument.kind.value, instrument.status)
    return tuple(one_line(cell) for cell in cells)


def field_in_words(field: Field) -> str:
    """What is known; *none*, *not published* and *not found* are always written out."""
    if field.state is FieldState.VALUE:
        return field.text
    return f"{field.state.label}; {field.text}" if field.text else field.state.label


def _remark(table: GuaranteeTable, instrument: Instrument, field: Field) -> str:
    if not table.against:
        return field.certainty.value
    if instrument.id == table.against.id:
        return f"{field.certainty}, the reference"
    said = {True: "differs", False: "the same", None: "cannot be compared"}
    return f"{field.certainty}, {said[table.differs(instrument, field.key)]}"
