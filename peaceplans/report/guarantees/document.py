"""Guarantee instruments -> a report in blocks: how long they last, then what each of them says in each field."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

import peaceplans
from peaceplans.model.anchors import AnchorKind, read_anchor
from peaceplans.model.dates import in_words
from peaceplans.model.instrument import Field, FieldState, Instrument
from peaceplans.model.notes import Note
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.report import phrases
from peaceplans.report.blocks import Block, Colophon, Document, FieldCell, FieldTable, Heading, Paragraph, Table
from peaceplans.report.charts.durations import duration_charts
from peaceplans.report.guarantees.analysis import analysis_blocks
from peaceplans.report.guarantees.beside import beside_blocks
from peaceplans.report.notes.block import named_links, note_block
from peaceplans.report.printable import one_line
from peaceplans.report.source_list import source_list
from peaceplans.report.term_amounts import all_amounts
from peaceplans.sheets.guarantees.conditions import Condition, condition_in_words
from peaceplans.sheets.guarantees.durations import durations
from peaceplans.sheets.guarantees.groups import Group, group_of
from peaceplans.sheets.guarantees.sheet import GuaranteeSheet, field_citations
from peaceplans.sheets.phrases import tally

_MOST_COLUMNS = 8
"""Of a table of fields; more instruments than that are told group by group."""


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
    if sheet.conditions:
        yield Paragraph(
            chosen_by(sheet.conditions, sheet.vocabulary, len(sheet.compared), sheet.undecided, len(sheet.titles))
        )
    yield from _instruments(sheet)
    yield Paragraph(_summary(sheet))
    if sheet.instruments:
        yield Heading(2, "How long they last", "durations")
        yield from duration_charts(sheet)
        yield _lengths(sheet)
    if sheet.against and sheet.compared:
        yield Heading(2, one_line(f"Field by field against {sheet.against.short_title}"), "tally")
        yield _tally(sheet)
    yield from beside_blocks(sheet)
    yield Heading(2, "Fields", "fields")
    if sheet.fields:
        yield from _fields(sheet)
    else:
        yield Paragraph("The instruments differ in no field in which anything is known of both.")
    if sheet.notes:
        yield Heading(2, "Notes", "notes")
        yield from _notes(sheet)
    yield from analysis_blocks(sheet.analysis, sheet.titles, sheet.source_numbers())
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
            *((("Chosen by", one_line("; ".join(one.written for one in sheet.conditions))),) * bool(sheet.conditions)),
            ("Filter", f"only fields that differ; {_shown(sheet)}" if sheet.differing else f"none, {_shown(sheet)}"),
        )
    )


def chosen_by(
    conditions: Iterable[Condition], vocabulary: Vocabulary, met: int, undecided: Sequence[Instrument], among: int = 0
) -> str:
    """The conditions in words, how many instruments meet them, and of which nobody can say."""
    asked = one_line("; ".join(condition_in_words(one, vocabulary) for one in conditions))
    there = f" of {among}" if among else ""
    told = f"Chosen by: {asked}. {met}{there} {'meets' if met == 1 else 'meet'} this."
    if undecided:
        names = one_line("; ".join(one.short_title for one in undecided))
        told += f" Of {len(undecided)} nobody can say (not published, not found or told without a figure): {names}."
    return told


def _instruments(sheet: GuaranteeSheet) -> Iterator[Table]:
    """One table, or one for each group when there are several."""
    groups = sheet.groups
    for group, members in groups or ((None, ()),):
        yield Table(
            caption=group.label if group and len(groups) > 1 else "Instruments",
            head=("id", "title", "date", "kind", "status"),
            rows=tuple(_particulars(instrument) for instrument in members),
            shy=len(groups) < 2,
        )


def _summary(sheet: GuaranteeSheet) -> str:
    """The fields shown by state, each count split by certainty."""
    found = [one.field(key.id) for one in sheet.instruments for key in sheet.fields]
    parts = []
    for state in FieldState:
        there = Counter(field.certainty for field in found if field.state is state)
        name = "with a value" if state is FieldState.VALUE else state.label
        parts += [f"{name}: {tally(there)}"] if there else []
    return one_line(f"{len(sheet.instruments)} instruments by {_shown(sheet)}: {'; '.join(parts) or 'none'}.")


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
            "a partnership without a defence clause" if bar.apart else "",
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


def _in_groups(sheet: GuaranteeSheet) -> bool:
    return len(sheet.groups) > 1 and (sheet.grouped or len(sheet.instruments) > _MOST_COLUMNS)


def _place(sheet: GuaranteeSheet, group: Group, key: str) -> str:
    """Where a field stands: each group has a table of its own when there are many."""
    return f"field-{group.value}-{key}" if _in_groups(sheet) else f"field-{key}"


def _fields(sheet: GuaranteeSheet) -> Iterator[Block]:
    if not _in_groups(sheet):
        yield _table(sheet, "What each instrument says", sheet.instruments)
        return
    for group, members in sheet.groups:
        yield Heading(3, group.label, f"group-{group.value}")
        yield _table(sheet, f"What each says: {group.label}", members)


def _table(sheet: GuaranteeSheet, caption: str, instruments: tuple[Instrument, ...]) -> FieldTable:
    numbers = sheet.source_numbers()
    group = group_of(instruments[0])
    return FieldTable(
        caption=caption,
        columns=tuple(_column(sheet, instrument) for instrument in instruments),
        rows=tuple(
            (
                one_line(key.label),
                _place(sheet, group, key.id),
                tuple(_cell(sheet, instrument, instrument.field(key.id), numbers) for instrument in instruments),
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
        amounts=all_amounts(field.terms, instrument.short_title, field.certainty, sheet.vocabulary),
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
    ids = {instrument.id: instrument for instrument in sheet.instruments}

    def place(text: str) -> str:
        anchor = read_anchor(text)
        if anchor.kind is AnchorKind.FIELD:
            named = ids.get(anchor.ids[0]) if anchor.part in shown else None
            return _place(sheet, group_of(named), anchor.part) if named else ""
        return f"note-{anchor.ids[0]}" if anchor.kind is AnchorKind.NOTE and anchor.ids[0] in there else ""

    links = named_links(sheet.names, place)
    for note in sheet.notes:
        yield note_block(note, links, anchor=f"note-{note.id}", on=_on(sheet, note))


def _on(sheet: GuaranteeSheet, note: Note) -> str:
    return "; ".join(sheet.names.name(anchor) if sheet.names else anchor for anchor in note.anchors)
