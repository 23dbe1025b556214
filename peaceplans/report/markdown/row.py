"""A row of the comparison in Markdown."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import indent

from peaceplans.report.accounts import Account, AskedBlock, PartyPosition
from peaceplans.report.blocks import Cell, Figures, NoteBlock, OptionPair, ReadingNote, RowBlock, Side
from peaceplans.report.labels.labels import label
from peaceplans.report.markdown.lines import quoted_lines
from peaceplans.report.markdown.parts import in_cell, numbers, table


def row_parts(row: RowBlock) -> Iterator[str]:
    """Paragraphs, lists and tables of a row, to be parted by blank lines."""
    key = f" ({label('key change')})" if row.key_change else ""
    yield f"### {row.number}\\. {in_cell(row.title)}{key}"
    yield f"*{in_cell(', '.join(row.facts))}*"
    for side in (row.left, row.right):
        yield from _side(side)
    if row.running:
        yield f"**{label('Redline')}**"
        yield quoted_lines(row.running)
    for option in row.options:
        yield from _option(option, row)
    if row.figures:
        yield _figures(row.figures)
    behind = [_reading(reading) for reading in row.readings]
    behind += [item for position in row.positions for item in position_items(position)]
    behind += [_asked(asked) for asked in row.questions]
    if row.reason:
        behind.append(f"- {label('Reason')}: {in_cell(row.reason)}{numbers(row.reason_sources)}")
    behind += [f"- {label('Background')}: {in_cell(remark.text)}{numbers(remark.sources)}" for remark in row.background]
    behind += [f"- {label('See also')}: {in_cell(item)}" for item in row.see_also]
    if behind:
        yield "\n".join(behind)
    for note in row.notes:
        yield note_part(note)


def note_part(note: NoteBlock) -> str:
    """A note in a block quote: title, what is to be known of it, its text."""
    from peaceplans.report.notes.quote import note_quote, quoted

    def name(anchor: str) -> str | None:
        return note.links[anchor][1] if anchor in note.links else None

    title = f": {in_cell(note.title)}" if note.title else ""
    facts = f" ({in_cell('; '.join(note.facts))})" if note.facts else ""
    return quoted(f"**{label('Note')}{title}**{facts}\n\n{note_quote(note.text, name)}".rstrip())


def cell_parts(cell: Cell, name: str = "") -> Iterator[str]:
    """A provision: number and title, words, what is to be known of it."""
    number = f"{name}, {cell.number}" if name else cell.number
    yield f"**{in_cell(f'{number}: {cell.title}' if cell.title else number)}**"
    yield quoted_lines(cell.lines)
    yield f"({in_cell('; '.join(cell.remarks))}){numbers(cell.sources)}"


def _reading(reading: ReadingNote) -> str:
    head = f"{label('Reading')} ({in_cell(reading.witness)}; {label('on {}', in_cell(reading.of))})"
    return f"- {head}: {in_cell(reading.text)}{numbers(reading.sources)}"


def position_items(position: PartyPosition) -> list[str]:
    """Our readings of a party and what it said, as items of a list."""
    items = [f"- {label('Position of {}', in_cell(position.party))}"]
    for accounts, kind in ((position.readings, label("our reading: ")), (position.statements, "")):
        for account in accounts:
            items.append(f"  - {account_item(account, kind)}")
            items += [indent(note_part(note), " " * 4) for note in account.notes]
    return items


def _asked(asked: AskedBlock) -> str:
    """In one item without the phrases, since it is about the question and not about the row."""
    told = (f"{in_cell(one.head)} ({in_cell(one.remark)}){numbers(one.sources)}" for one in asked.readings)
    return f"- {in_cell(asked.heading)}: {'; '.join(told)}"


def account_item(account: Account, ours: str) -> str:
    """Who, what, how sure."""
    said = f": {in_cell(account.text)}" if account.text else ""
    return f"{ours}**{in_cell(account.head)}**{said} ({in_cell(account.remark)}){numbers(account.sources)}"


def _side(side: Side) -> Iterator[str]:
    if not side.cells:
        yield f"**{in_cell(side.name)}**: *{in_cell(side.absence)}*"
    for cell in side.cells:
        yield from cell_parts(cell, side.name)


def _option(option: OptionPair, row: RowBlock) -> Iterator[str]:
    title = f", {in_cell(option.title)}" if option.title else ""
    remarks = [*option.remarks, *([label("compared with {}", option.against)] if option.against else [])]
    note = f" ({in_cell('; '.join(remarks))})" if remarks else ""
    yield f"**{label('Option of {}', in_cell(option.owner))}**{title}{note}{numbers(option.sources)}"
    if option.running:
        yield quoted_lines(option.running)
    else:
        for name, words in ((row.left.name, option.left), (row.right.name, option.right)):
            if words:
                yield f"*{in_cell(name)}*"
                yield quoted_lines(words)
    if option.figures:
        yield _figures(option.figures)


def _figures(figures: Figures) -> str:
    return table((label("Term"), figures.left_name, figures.right_name, label("difference")), figures.rows)
