"""A row of the sheet -> its block."""

from __future__ import annotations

from collections.abc import Iterable

from peaceplans.compare.comparison import Row, Status
from peaceplans.model.evidence import Certainty
from peaceplans.model.links import Link, Origin
from peaceplans.model.notes import Note
from peaceplans.model.plan import Provision
from peaceplans.report import phrases
from peaceplans.report.accounts import PartyPosition
from peaceplans.report.amounts import Amount
from peaceplans.report.blocks import Cell, NoteBlock, Paragraph, ReadingNote, RowBlock, Side
from peaceplans.report.comparison.marking import plain_lines, running_lines, side_lines, spans_of
from peaceplans.report.comparison.option_pair import option_pair
from peaceplans.report.comparison.party_position import asked_block, party_position
from peaceplans.report.frame import Frame, note_place
from peaceplans.report.lines import Line, Words
from peaceplans.report.notes.block import note_block
from peaceplans.report.printable import one_line, printable
from peaceplans.report.term_amounts import reported_amounts
from peaceplans.sheets.comparison.account_notes import at_accounts
from peaceplans.sheets.comparison.row_notes import anchor_at
from peaceplans.sheets.comparison.sheet import SheetRow
from peaceplans.sheets.phrases import told


def row_block(shown: SheetRow, frame: Frame) -> RowBlock:
    """Everything that is shown of a row."""
    row, vocabulary = shown.row, frame.sheet.vocabulary
    running = frame.redline and bool(row.left and row.right) and row.status is not Status.UNKNOWN
    return RowBlock(
        number=shown.number,
        anchor=f"row-{shown.number}",
        spoken=one_line(shown.spoken),
        title=row_title(row),
        status=row.status.value.replace("_", "-"),
        key_change=row.key_change,
        facts=phrases.row_facts(row, vocabulary),
        left=_side(row, frame, shown.left_absence, running, is_left=True),
        right=_side(row, frame, shown.right_absence, running, is_left=False),
        running=running_lines(row.words, spans_of(row.left), spans_of(row.right)) if running else (),
        words=tuple(Words(printable(change.left), printable(change.right)) for change in row.words),
        figures=phrases.figures(row.terms, row, frame, more=_reported(row, frame)),
        options=tuple(option_pair(change, row, frame) for change in row.options),
        readings=tuple(reading for provision in row.provisions for reading in _readings(provision, frame)),
        positions=_positions(shown, frame),
        questions=tuple(asked_block(asked, vocabulary, frame.numbers) for asked in shown.questions),
        reason=_reason(row),
        reason_sources=phrases.cited(row.sources, frame.numbers),
        background=tuple(dict.fromkeys(_background(row.provisions, frame))),
        see_also=tuple(_see_also(link) for link in row.see_also),
        notes=tuple(
            note_block(note, frame.links, anchor=note_place(shown, note), on=_part(note, row, frame))
            for note in shown.notes
        ),
    )


def _positions(shown: SheetRow, frame: Frame) -> tuple[PartyPosition, ...]:
    """Where the parties stand, with the notes on what they hold and said."""
    noted = at_accounts(shown, frame.sheet.account_notes)

    def notes_on(anchor: str) -> tuple[NoteBlock, ...]:
        return tuple(note_block(note, frame.links, anchor=note_place(shown, note)) for note in noted.get(anchor, ()))

    vocabulary, numbers = frame.sheet.vocabulary, frame.numbers
    return tuple(party_position(position, vocabulary, numbers, notes_on) for position in shown.positions)


def _part(note: Note, row: Row, frame: Frame) -> str:
    """What in the row the note hangs on, when that is less than the row: one of several points, a term."""
    anchor = anchor_at(note, row)
    if "~" in anchor or anchor == row.id:
        return ""
    named = frame.links(anchor)
    return named[1] if named else anchor


def row_title(row: Row) -> str:
    """What changed, or else the titles of the provisions."""
    titles = dict.fromkeys(provision.title or provision.ref for provision in row.provisions)
    return one_line(told(row) or "; ".join(titles))


def _side(row: Row, frame: Frame, absence: str, running: bool, *, is_left: bool) -> Side:
    provisions = row.left if is_left else row.right
    lines: dict[int, tuple[Line, ...]] = {}
    if row.status is Status.UNKNOWN:
        lines = {of: plain_lines(provision) for of, provision in enumerate(provisions)}
    elif not running:
        lines = side_lines(row.words, spans_of(provisions), frame.marks[0 if is_left else 1])
    return Side(
        name=frame.names[0 if is_left else 1],
        cells=tuple(_cell(provision, lines.get(of, ()), frame) for of, provision in enumerate(provisions)),
        absence=one_line(absence),
        unknown=not provisions and row.status is Status.UNKNOWN,
    )


def _cell(provision: Provision, lines: tuple[Line, ...], frame: Frame) -> Cell:
    citations = [*provision.sources, *(c for clause in provision.clauses for c in clause.sources)]
    return Cell(
        ref=one_line(provision.ref),
        number=one_line(provision.number or provision.key),
        title=one_line(provision.title),
        lines=lines,
        remarks=phrases.provision_remarks(provision, frame.sheet.vocabulary),
        uncertain=provision.grade.certainty is Certainty.PROVISIONAL,
        sources=phrases.cited(citations, frame.numbers),
    )


def _readings(provision: Provision, frame: Frame) -> Iterable[ReadingNote]:
    for reading in provision.readings:
        yield ReadingNote(
            of=one_line(f"{frame.name(provision.plan)}, {provision.number or provision.key}"),
            witness=one_line(reading.witness),
            text=phrases.with_terms(reading.text, reading.terms, frame.sheet.vocabulary),
            sources=phrases.cited(reading.sources, frame.numbers),
        )


def _reported(row: Row, frame: Frame) -> Iterable[Amount]:
    for one in row.provisions:
        yield from reported_amounts(one, frame.name(one.plan), frame.sheet.vocabulary)


def _background(provisions: Iterable[Provision], frame: Frame) -> Iterable[Paragraph]:
    """Sourced remarks that are not content of the plans; those of several provisions are told once."""
    for provision in provisions:
        for remark in provision.background:
            yield Paragraph(phrases.paragraph(remark.text), phrases.cited(remark.sources, frame.numbers))


def _reason(row: Row) -> str:
    origins = [f"link {_ORIGINS[link.origin]}" for link in row.links if link.origin is not Origin.CATALOGUE]
    weak = [f"confidence {link.confidence:.2f}" for link in row.links if link.confidence < 1]
    notes = ", ".join(dict.fromkeys([*origins, *weak]))
    return " ".join(part for part in (phrases.paragraph(row.reason), f"({notes})" if notes else "") if part)


_ORIGINS = {
    Origin.DERIVED: "derived through a third plan",
    Origin.SUGGESTED: "suggested by the program",
    Origin.ANALYST: "made by the analyst",
}


def _see_also(link: Link) -> str:
    return one_line(f"{link.left} and {link.right}: {link.relation.value}{', ' + link.change if link.change else ''}")
