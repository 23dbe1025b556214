"""Positions of parties -> a report in blocks: the readings beside each other, then what they rest on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

import peaceplans
from peaceplans.model.anchors import AnchorKind, read_anchor
from peaceplans.model.dates import in_words
from peaceplans.model.positions import Stance, Statement
from peaceplans.report import phrases
from peaceplans.report.accounts import Account, PartyPosition
from peaceplans.report.blocks import Banner, Block, Colophon, Document, FieldCell, FieldTable, Heading, Paragraph
from peaceplans.report.charts.positions import position_charts
from peaceplans.report.comparison.party_position import statement_account
from peaceplans.report.notes.block import named_links, note_block
from peaceplans.report.positions.phrases import (
    about,
    attitude_words,
    between_remarks,
    between_words,
    earlier_head,
    stance_remarks,
)
from peaceplans.report.printable import one_line
from peaceplans.report.source_list import source_list
from peaceplans.sheets.phrases import tally
from peaceplans.sheets.positions.cell import PositionCell
from peaceplans.sheets.positions.sheet import PositionRow, PositionsSheet
from peaceplans.sheets.positions.standing_apart import OUR_READING, RULE

_BETWEEN = "Between them"


def positions_document(sheet: PositionsSheet) -> Document:
    """The readings, where the parties stand apart when that is asked for, and the statements behind them."""
    chosen = ", ".join(sheet.vocabulary.capital(party) for party in sheet.parties)
    on = f"on the points of the {sheet.plan.short_title}" if sheet.plan else "on the contested questions"
    return Document(
        title="Where they stand apart" if sheet.apart else "Positions of the parties",
        subtitle=one_line(f"{chosen}, {on}"),
        blocks=tuple(_blocks(sheet)),
    )


def _blocks(sheet: PositionsSheet) -> Iterator[Block]:
    numbers = sheet.source_numbers()
    yield Banner((*(one_line(sentence) for sentence in sheet.banner), OUR_READING))
    if sheet.apart:
        yield Paragraph(RULE)
    yield Paragraph(_summary(sheet))
    yield from position_charts(sheet)
    if not sheet.rows:
        yield Paragraph("Nothing matches the filter." if sheet.all_rows else "The record has no positions on this.")
    elif sheet.apart:
        for outcome, rows in sheet.by_outcome().items():
            yield Heading(2, outcome.heading, f"outcome-{outcome.value}")
            yield _table(sheet, rows, numbers, outcome.heading)
    else:
        yield Heading(2, "Stances", "stances")
        yield _table(sheet, sheet.rows, numbers, "How each party stands to each matter, as we read it")
    contradictions = tuple(_contradictions(sheet, numbers))
    if contradictions:
        yield Heading(2, "Statements of one party that contradict each other", "contradictions")
        yield FieldTable(
            caption="Both statements with their dates; neither is taken for the true one",
            columns=(("Earlier", "Earlier", ""), ("Later", "Later", "")),
            rows=contradictions,
            head="Party and matter",
        )
    if sheet.rows:
        yield Heading(2, "What they said", "statements")
        yield from _statements(sheet, numbers)
    if sheet.notes:
        yield Heading(2, "Notes", "notes")
        yield from _notes(sheet)
    yield Heading(2, "Sources", "sources")
    yield source_list(sheet.sources.values())
    yield Heading(2, "How this report was made", "colophon")
    yield _colophon(sheet)


def _summary(sheet: PositionsSheet) -> str:
    """The stances shown by attitude, each count split by certainty; it is our reading of all of them."""
    cells = [cell for row in sheet.rows for cell in row.cells]
    stances = [cell.stance for cell in cells if cell.stance]
    parts = []
    for attitude in dict.fromkeys(stance.attitude for stance in stances):
        there = Counter(stance.certainty for stance in stances if stance.attitude is attitude)
        parts.append(f"{attitude.label}: {tally(there)}")
    without = len(cells) - len(stances)
    parts += [f"not known: {without}"] if without else []
    noun = "points" if sheet.plan else "questions"
    return one_line(f"{len(sheet.rows)} {noun} by {len(sheet.parties)} parties, our readings: {'; '.join(parts)}.")


def _colophon(sheet: PositionsSheet) -> Colophon:
    asked = "; ".join(f"{kind}: {', '.join(told)}" for kind, told in sheet.position_filter.as_mapping().items())
    noun = "points" if sheet.plan else "questions"
    return Colophon(
        (
            ("Catalogue", one_line(f"version {sheet.catalogue_version}")),
            ("State of the record", one_line(in_words(sheet.state_of_record))),
            ("Program", f"Peace Plans {peaceplans.__version__}"),
            ("Parties", one_line(", ".join(sheet.parties))),
            ("Rows", one_line(f"points of {sheet.plan.id}" if sheet.plan else "contested questions")),
            ("Filter", one_line(f"{asked or 'none'}, {len(sheet.rows)} of {len(sheet.all_rows)} {noun}")),
        )
    )


def _table(sheet: PositionsSheet, rows: Iterable[PositionRow], numbers: Mapping[str, int], caption: str) -> FieldTable:
    names = [one_line(sheet.vocabulary.capital(party)) for party in sheet.parties]
    columns = [(name, name, "") for name in ([_BETWEEN, *names] if sheet.apart else names)]
    return FieldTable(
        caption=caption,
        columns=tuple(columns),
        rows=tuple(
            (
                _label(sheet, row),
                place_of(row),
                (*_between(sheet, row), *(_cell(sheet, one, numbers) for one in row.cells)),
            )
            for row in rows
        ),
        head="Point" if sheet.plan else "Question",
    )


def place_of(row: PositionRow) -> str:
    """Where a row stands in the report."""
    return f"matter-{row.matter.target.replace(':', '-')}"


def _label(sheet: PositionsSheet, row: PositionRow) -> str:
    """The matter and its topic, where that is not the same."""
    topic = sheet.vocabulary.topic_label(row.matter.topic)
    name = row.matter.name
    if row.matter.point:
        return one_line(f"{name} ({topic}; content of {row.matter.target})")
    return one_line(name if topic.casefold() == row.matter.label.casefold() else f"{name} ({topic})")


def _between(sheet: PositionsSheet, row: PositionRow) -> Iterator[FieldCell]:
    if sheet.apart:
        told = between_words(row.between, sheet.vocabulary)
        notes = _named(sheet, row.matter.anchor)
        yield FieldCell(state="", text=told, differs=None, remarks=between_remarks(row.between), notes=notes)


def _cell(sheet: PositionsSheet, cell: PositionCell, numbers: Mapping[str, int]) -> FieldCell:
    anchors = (cell.anchor,) if cell.stance else ()
    return FieldCell(
        state=attitude_words(cell),
        text=one_line(cell.stance.text) if cell.stance else "",
        differs=None,
        remarks=tuple(stance_remarks(cell)),
        sources=phrases.cited(cell.citations, numbers),
        notes=_named(sheet, *anchors),
    )


def _named(sheet: PositionsSheet, *anchors: str) -> tuple[tuple[str, str], ...]:
    return tuple((f"note-{note.id}", one_line(note.name) or "note") for note in sheet.notes_on(*anchors))


def _contradictions(
    sheet: PositionsSheet, numbers: Mapping[str, int]
) -> Iterator[tuple[str, str, tuple[FieldCell, ...]]]:
    for row in sheet.rows:
        for cell in row.cells:
            name = f"{sheet.vocabulary.capital(cell.party)}: {row.matter.name}"
            for number, pair in enumerate(cell.contradictions, 1):
                place = f"contradiction-{cell.party}-{place_of(row)}-{number}"
                yield one_line(name), place, (_said(pair.earlier, numbers), _said(pair.later, numbers))


def _said(statement: Statement, numbers: Mapping[str, int]) -> FieldCell:
    account = statement_account(statement, numbers)
    return FieldCell(
        state=account.head, text=account.text, differs=None, remarks=(account.remark,), sources=account.sources
    )


def _statements(sheet: PositionsSheet, numbers: Mapping[str, int]) -> Iterator[Block]:
    for row in sheet.rows:
        having = [cell for cell in row.cells if cell.statements]
        if having:
            yield Heading(3, _label(sheet, row), f"said-{place_of(row)}")
            for cell in having:
                yield _party(sheet, cell, numbers)


def _party(sheet: PositionsSheet, cell: PositionCell, numbers: Mapping[str, int]) -> PartyPosition:
    words = sheet.vocabulary
    accounts = []
    for statement in cell.statements:
        account = statement_account(statement, numbers)
        on = about(statement, words, cell.matter.target)
        remark = f"{account.remark}; also on {on}" if on else account.remark
        head = account.head
        if statement.party != cell.party:
            head = one_line(f"{words.capital(statement.party)}: {head}")
        accounts.append(replace(account, head=head, remark=remark))
    return PartyPosition(
        party=one_line(words.capital(cell.party)),
        readings=tuple(_readings(cell.stance, numbers)) if cell.stance else (),
        statements=tuple(accounts),
    )


def _readings(stance: Stance, numbers: Mapping[str, int]) -> Iterator[Account]:
    since = f" since {in_words(stance.since)}" if stance.since else ""
    sure = f"{stance.certainty}, grade {stance.letter}" if stance.letter else "nothing found"
    yield Account(
        head=one_line(f"{stance.attitude.label}{since}"),
        text=phrases.paragraph(stance.text),
        remark=sure,
        sources=phrases.cited(stance.sources, numbers),
    )
    for earlier in reversed(stance.earlier):
        yield Account(head=earlier_head(earlier), text=phrases.paragraph(earlier.text), remark="no longer held")


def _notes(sheet: PositionsSheet) -> Iterator[Block]:
    places = {row.matter.target: place_of(row) for row in sheet.rows}
    places |= {row.matter.point: place_of(row) for row in sheet.rows if row.matter.point}
    there = {note.id for note in sheet.notes}

    def place(text: str) -> str:
        anchor = read_anchor(text)
        match anchor.kind:
            case AnchorKind.NOTE:
                return f"note-{anchor.ids[0]}" if anchor.ids[0] in there else ""
            case AnchorKind.STANCE:
                return places.get(anchor.ids[0].partition("/")[2], "")
            case AnchorKind.QUESTION | AnchorKind.PROVISION:
                return places.get(anchor.ids[0], "")
            case _:
                return ""

    links = named_links(sheet.names, place)
    for note in sheet.notes:
        on = "; ".join(sheet.names.name(anchor) if sheet.names else anchor for anchor in note.anchors)
        yield note_block(note, links, anchor=f"note-{note.id}", on=on)
