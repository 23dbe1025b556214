"""A row of the comparison in plain text, both sides one under the other."""

from __future__ import annotations

from collections.abc import Iterable

from peaceplans.report.accounts import Account, AskedBlock, PartyPosition
from peaceplans.report.blocks import Cell, Figures, NoteBlock, OptionPair, ReadingNote, RowBlock, Side
from peaceplans.report.labels.labels import label
from peaceplans.report.lines import Line
from peaceplans.report.text.layout import Layout, marked, numbers

_STEP = "    "


def row_lines(row: RowBlock, layout: Layout) -> list[str]:
    """What changed, both sides, then what stands behind it."""
    key = f" ({label('key change')})" if row.key_change else ""
    lines = layout.strong(f"{row.number}. {row.title}{key}") + layout.wrapped(", ".join(row.facts), _STEP)
    lines += _side(row.left, layout) + _side(row.right, layout)
    if row.running:
        lines += [f"{_STEP}{label('Redline')}", *_words(row.running, _STEP * 2, layout)]
    for option in row.options:
        lines += _option(option, row, layout)
    if row.figures:
        lines += _figures(row.figures, _STEP, layout)
    for reading in row.readings:
        lines += _reading(reading, layout)
    for position in row.positions:
        lines += position_lines(position, _STEP, layout)
    for asked in row.questions:
        lines += _asked(asked, layout)
    if row.reason:
        lines += layout.wrapped(f"{label('Reason')}: {row.reason}{numbers(row.reason_sources)}", _STEP, _STEP * 2)
    for remark in row.background:
        lines += layout.wrapped(f"{label('Background')}: {remark.text}{numbers(remark.sources)}", _STEP, _STEP * 2)
    for item in row.see_also:
        lines += layout.wrapped(f"{label('See also')}: {item}", _STEP, _STEP * 2)
    for note in row.notes:
        lines += note_lines(note, _STEP, layout)
    return lines


def note_lines(note: NoteBlock, indent: str, layout: Layout) -> list[str]:
    """A note: title and what is to be known of it, then its words."""
    from peaceplans.report.notes.as_text import note_text

    title = f": {note.title}" if note.title else ""
    facts = f" ({'; '.join(note.facts)})" if note.facts else ""
    lines = layout.wrapped(f"{label('Note')}{title}{facts}", indent, indent + _STEP)

    def name(anchor: str) -> str | None:
        return note.links[anchor][1] if anchor in note.links else None

    for line in note_text(note.text, name).split("\n"):
        inner = indent + _STEP + " " * (len(line) - len(line.lstrip()))
        lines += layout.wrapped(line.lstrip(), inner, inner) if line else [""]
    return lines


def cell_lines(cell: Cell, indent: str, layout: Layout, name: str = "") -> list[str]:
    """A provision: number and title, words, what is to be known of it."""
    head = f"{name}, {cell.number}" if name else cell.number
    lines = layout.wrapped(f"{head}: {cell.title}" if cell.title else head, indent)
    lines += _words(cell.lines, indent + _STEP, layout)
    return lines + layout.wrapped(f"({'; '.join(cell.remarks)}){numbers(cell.sources)}", indent + _STEP)


def _reading(reading: ReadingNote, layout: Layout) -> list[str]:
    on = label("on {}", reading.of)
    told = f"{label('Reading')} ({reading.witness}; {on}): {reading.text}{numbers(reading.sources)}"
    return layout.wrapped(told, _STEP, _STEP * 2)


def position_lines(position: PartyPosition, indent: str, layout: Layout) -> list[str]:
    """Our readings of a party, and what it said."""
    lines = [f"{indent}{label('Position of {}', position.party)}"]
    for account in position.readings:
        lines += account_lines(account, label("our reading: "), indent + _STEP, layout)
    for account in position.statements:
        lines += account_lines(account, "", indent + _STEP, layout)
    return lines


def _asked(asked: AskedBlock, layout: Layout) -> list[str]:
    """In one paragraph without the phrases, since it is about the question and not about the row."""
    told = (f"{one.head} ({one.remark}){numbers(one.sources)}" for one in asked.readings)
    return layout.wrapped(f"{asked.heading}: {'; '.join(told)}", _STEP, _STEP * 2)


def account_lines(account: Account, ours: str, indent: str, layout: Layout) -> list[str]:
    """Who, what, how sure."""
    said = f": {account.text}" if account.text else ""
    told = f"{ours}{account.head}{said} ({account.remark}){numbers(account.sources)}"
    lines = layout.wrapped(told, indent, indent + "  ")
    for note in account.notes:
        lines += note_lines(note, indent + _STEP, layout)
    return lines


def _side(side: Side, layout: Layout) -> list[str]:
    if not side.cells:
        return layout.wrapped(f"{side.name}: {side.absence}", _STEP)
    return [line for cell in side.cells for line in cell_lines(cell, _STEP, layout, side.name)]


def _words(lines: Iterable[Line], indent: str, layout: Layout) -> list[str]:
    found: list[str] = []
    for line in lines:
        letter = f"({line.label}) " if line.label else ""
        remark = f" ({line.remark})" if line.remark else ""
        found += layout.wrapped(f"{letter}{marked(line.runs)}{remark}", indent, indent + " " * len(letter))
    return found


def _option(option: OptionPair, row: RowBlock, layout: Layout) -> list[str]:
    title = f", {option.title}" if option.title else ""
    remarks = [*option.remarks, *([label("compared with {}", option.against)] if option.against else [])]
    note = f" ({'; '.join(remarks)})" if remarks else ""
    lines = layout.wrapped(
        f"{label('Option of {}', option.owner)}{title}{note}{numbers(option.sources)}", _STEP, _STEP * 2
    )
    if option.running:
        return [*lines, *_words(option.running, _STEP * 2, layout), *_option_figures(option, layout)]
    for name, words in ((row.left.name, option.left), (row.right.name, option.right)):
        if words:
            lines += [f"{_STEP * 2}{name}", *_words(words, _STEP * 3, layout)]
    return lines + _option_figures(option, layout)


def _option_figures(option: OptionPair, layout: Layout) -> list[str]:
    return _figures(option.figures, _STEP * 2, layout) if option.figures else []


def _figures(figures: Figures, indent: str, layout: Layout) -> list[str]:
    lines = []
    for term, left, right, difference in figures.rows:
        told = f"{term}: {figures.left_name}: {left}; {figures.right_name}: {right}; {difference}"
        lines += layout.wrapped(told, indent, indent + _STEP)
    return lines
