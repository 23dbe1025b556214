"""Guarantee instruments -> a report in blocks: how long they last, then what each of them says in each field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import peaceplans
from peaceplans.model.anchors import AnchorKind, read_anchor
from peaceplans.model.dates import in_words
from peaceplans.model.instrument import Field, FieldState, Instrument
from peaceplans.model.notes import Note
from peaceplans.report import phrases
from peaceplans.report.blocks import Block, Colophon, Document, FieldCell, FieldTable, Heading, Paragraph, Table
from peaceplans.report.note_block import named_links, note_block
from peaceplans.report.printable import one_line
from peaceplans.report.source_list import source_list
from peaceplans.sheets.durations import durations
from peaceplans.sheets.guarantee_sheet import GuaranteeSheet, field_citations


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
    if sheet.instruments:
        yield Heading(2, "How long they last", "durations")
        yield _lengths(sheet)
    if sheet.against and sheet.compared:
        yield Heading(2, one_line(f"Field by field against {sheet.against.short_title}"), "tally")
        yield _tally(sheet)
    yield Heading(2, "Fields", "fields")
    if sheet.fields:
        yield _fields(sheet)
    else:
        yield Paragraph("The instruments differ in no field in which anything is known of both.")
    if sheet.notes:
        yield Heading(2, "Notes", "notes")
        yield from _notes(sheet)
    yield Heading(2, "Sources", "sources")
    yield source_list(sheet.sources.values())
    yield Heading(2, "How this report was made", "colophon")
    yield Colophon(
        (
            ("Catalogue", one_line(f"version {sheet.catalogue_version}")),
            ("State of the record", one_line(in_words(sheet.state_of_record))),
            ("Program", f"Peace Plans {peaceplans.__version__}"),
            ("Instruments", one_line(", ".join(instrument.id for instrument in sheet.instruments))),
            ("Against", one_line(sheet.against.id) if sheet.against else "none"),
            ("Filter", f"only fields that differ; {_shown(sheet)}" if sheet.differing else f"none, {_shown(sheet)}"),
        )
    )


def _shown(sheet: GuaranteeSheet) -> str:
    return f"{len(sheet.fields)} of {len(sheet.vocabulary.fields)} fields"


def _particulars(instrument: Instrument) -> tuple[str, ...]:
    date = in_words(instrument.date)
    cells = (instrument.id, instrument.short_title, date, instrument.kind.value, instrument.status)
    return tuple(one_line(cell) for cell in cells)


def _lengths(sheet: GuaranteeSheet) -> Table:
    """The chart of durations in words."""
    rows = [
        (
            one_line(bar.instrument.short_title),
            one_line(bar.instrument.status),
            one_line(bar.words),
            bar.certainty.value,
            "states no military response" if bar.apart else "",
        )
        for bar in durations(sheet)
    ]
    head = ("Instrument", "Status", "How long", "Certainty", "")
    apart = any(row[-1] for row in rows)
    kept = len(head) if apart else len(head) - 1
    return Table(caption="How long they last", head=head[:kept], rows=tuple(row[:kept] for row in rows), shy=True)


def _tally(sheet: GuaranteeSheet) -> Table:
    rows = []
    for instrument in sheet.compared:
        tally = sheet.tally(instrument)
        rows.append((one_line(instrument.short_title), str(tally.same), str(tally.differ), str(tally.unsaid)))
    return Table(
        caption="Fields that are the same, that differ, and of which nobody can say",
        head=("Instrument", "the same", "differ", "cannot be compared"),
        rows=tuple(rows),
        figures=True,
        shy=True,
    )


def _fields(sheet: GuaranteeSheet) -> FieldTable:
    numbers = sheet.source_numbers()
    return FieldTable(
        caption="What each instrument says",
        columns=tuple(_column(sheet, instrument) for instrument in sheet.instruments),
        rows=tuple(
            (
                one_line(key.label),
                f"field-{key.id}",
                tuple(_cell(sheet, instrument, instrument.field(key.id), numbers) for instrument in sheet.instruments),
            )
            for key in sheet.fields
        ),
    )


def _column(sheet: GuaranteeSheet, instrument: Instrument) -> tuple[str, str, str]:
    parts = ["reference"] if sheet.is_reference(instrument) else []
    parts += [instrument.status, in_words(instrument.date)]
    small = " \N{MIDDLE DOT} ".join(part for part in parts if part)
    return one_line(instrument.id), one_line(instrument.short_title), one_line(small)


def _cell(sheet: GuaranteeSheet, instrument: Instrument, field: Field, numbers: Mapping[str, int]) -> FieldCell:
    notes = sheet.notes_on(f"{instrument.id}#{field.key}")
    return FieldCell(
        state="" if field.state is FieldState.VALUE else field.state.label,
        text=one_line(field.text),
        differs=None if sheet.is_reference(instrument) else sheet.differs(instrument, field.key),
        remarks=tuple(_remarks(sheet, instrument, field)),
        sources=phrases.cited(field_citations(field), numbers),
        notes=tuple((f"note-{note.id}", one_line(note.name) or "note") for note in notes),
    )


def _remarks(sheet: GuaranteeSheet, instrument: Instrument, field: Field) -> Iterator[str]:
    yield field.certainty.value
    if sheet.is_reference(instrument):
        yield "the reference"
    elif sheet.against:
        said = {True: "differs", False: "the same", None: "cannot be compared"}
        yield said[sheet.differs(instrument, field.key)]


def _notes(sheet: GuaranteeSheet) -> Iterator[Block]:
    shown = {key.id for key in sheet.fields}
    there = {note.id for note in sheet.notes}
    ids = {instrument.id for instrument in sheet.instruments}

    def place(text: str) -> str:
        anchor = read_anchor(text)
        if anchor.kind is AnchorKind.FIELD:
            return f"field-{anchor.part}" if anchor.ids[0] in ids and anchor.part in shown else ""
        return f"note-{anchor.ids[0]}" if anchor.kind is AnchorKind.NOTE and anchor.ids[0] in there else ""

    links = named_links(sheet.names, place)
    for note in sheet.notes:
        yield note_block(note, links, anchor=f"note-{note.id}", on=_on(sheet, note))


def _on(sheet: GuaranteeSheet, note: Note) -> str:
    return "; ".join(sheet.names.name(anchor) if sheet.names else anchor for anchor in note.anchors)
