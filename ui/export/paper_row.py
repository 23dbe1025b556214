"""A row of the comparison on paper."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from peaceplans.report.accounts import Account, PartyPosition
from peaceplans.report.blocks import Cell, Figures, OptionPair, RowBlock, Side
from peaceplans.report.lines import Line
from ui.export.paper_fields import note_piece
from ui.export.paper_parts import box, cited, lines, table, told
from ui.export.paper_piece import Piece
from ui.theme.colours import LIGHT

_FRAME = f"1px solid {LIGHT.border.name()}"
_ABSENT = f"1px dashed {LIGHT.border.name()}"
_UNKNOWN = f"2px dotted {LIGHT.border.name()}"
_UNCERTAIN = f"border-left: 3px dotted {LIGHT.rule.name()};"
_GUTTER = '<td width="2%"></td>'


def row_pieces(row: RowBlock) -> Iterator[Piece]:
    """What changed, both sides level, then what stands behind it."""
    key = ' <span class="key">\u25c6&nbsp;key change</span>' if row.key_change else ""
    facts = " \N{MIDDLE DOT} ".join(row.facts)
    head = f'<h3><span class="quiet">{row.number}</span>&nbsp; {told(row.title)}{key}</h3>'
    yield Piece(f'{head}<p class="small quiet">{told(facts)}</p>', above=20, with_next=True)
    yield from _pair(row.left, row.right)
    if row.running:
        yield Piece(box(lines(row.running), _FRAME), above=8)
    if row.options:
        yield Piece("<h4>Options</h4>", above=9, with_next=True)
        for option in row.options:
            yield from _option(option, row)
    if row.figures:
        yield Piece(_figures(row.figures), above=9)
    for note in row.notes:
        yield note_piece(note)
    yield from _behind(row)


def cell(found: Cell, name: str = "") -> str:
    """A provision: number and title, words, what is to be known of it."""
    number = f"{name}, {found.number}" if name else found.number
    title = f'<span class="quiet">{told(number)}</span>&nbsp; {told(found.title)}'
    remarks = " \N{MIDDLE DOT} ".join(found.remarks)
    foot = f'<p class="fine">{told(remarks)}{cited(found.sources)}</p>' if remarks or found.sources else ""
    text = f"<h4>{title}</h4>{lines(found.lines)}{foot}"
    edge = _UNCERTAIN if found.uncertain else ""
    return f'<table width="100%" cellspacing="0" cellpadding="4"><tr><td style="{edge}">{text}</td></tr></table>'


def _pair(left: Side, right: Side) -> Iterator[Piece]:
    """Both sides: their names, then provisions beside each other; a piece for each line of provisions."""
    rows = list(zip_longest(left.cells, right.cells))
    if not rows:
        rows = [(None, None)]
    for at, (one, other) in enumerate(rows):
        sides = ((left, one, "left"), (right, other, "right"))
        cells = [_side(side, found, which, first=at == 0) for side, found, which in sides]
        yield Piece(
            f'<table width="100%" cellspacing="0" cellpadding="4"><tr>{cells[0]}{_GUTTER}{cells[1]}</tr></table>',
            above=4,
        )


def _side(side: Side, found: Cell | None, which: str, *, first: bool) -> str:
    name = f'<p class="side-{which}">{told(side.name)}</p>' if first else ""
    if found:
        return f'<td width="49%" style="border: {_FRAME};">{name}{cell(found)}</td>'
    if side.absence and first:
        edge = _UNKNOWN if side.unknown else _ABSENT
        return f'<td width="49%" style="border: {edge};">{name}<p class="quiet"><i>{told(side.absence)}</i></p></td>'
    return '<td width="49%"></td>'


def _option(pair: OptionPair, row: RowBlock) -> Iterator[Piece]:
    title = f": {told(pair.title)}" if pair.title else ""
    remarks = [*pair.remarks, *([f"compared with {pair.against}"] if pair.against else [])]
    foot = told(" \N{MIDDLE DOT} ".join(remarks)) + cited(pair.sources)
    text = f"<h5>{told(pair.owner)}{title}</h5>"
    if pair.running:
        text += lines(pair.running)
    else:
        text += _option_side(pair.left, "left", row.left.name) + _option_side(pair.right, "right", row.right.name)
    text += f'<p class="fine">{foot}</p>' if foot else ""
    text += _figures(pair.figures) if pair.figures else ""
    yield Piece(
        '<table width="100%" cellspacing="0" cellpadding="5"><tr><td width="2%"></td>'
        f'<td style="border-left: 2px solid {LIGHT.border.name()};">{text}</td></tr></table>',
        above=4,
    )


def _option_side(found: tuple[Line, ...] | None, which: str, name: str) -> str:
    return f'<p class="side-{which}">{told(name)}</p>{lines(found)}' if found else ""


def _figures(figures: Figures) -> str:
    return table(("Figures and terms", figures.left_name, figures.right_name, "difference"), figures.rows)


def _behind(row: RowBlock) -> Iterator[Piece]:
    if row.readings:
        yield _heading("Readings")
        for reading in row.readings:
            of = f'<b>{told(reading.witness)}</b> <span class="quiet">on {told(reading.of)}</span>'
            yield _small(f"{of} {told(reading.text)}{cited(reading.sources)}")
    if row.reason:
        yield _heading("Reason")
        yield _small(f"{told(row.reason)}{cited(row.reason_sources)}")
    if row.background:
        yield _heading("Background")
        for part in row.background:
            yield _small(f"{told(part.text)}{cited(part.sources)}")
    if row.see_also:
        yield _heading("See also")
        for item in row.see_also:
            yield _small(told(item))
    if row.positions:
        yield _heading("Positions")
        for position in row.positions:
            yield from position_pieces(position)
    for asked in row.questions:
        said = "; ".join(
            f'{told(one.head)} <span class="quiet">({told(one.remark)})</span>{cited(one.sources)}'
            for one in asked.readings
        )
        yield _small(f"<i>{told(asked.heading)}</i>: {said}")


def position_pieces(position: PartyPosition) -> Iterator[Piece]:
    """Our readings of a party, and what it said."""
    yield Piece(f"<h5>{told(position.party)}</h5>", above=3, with_next=True)
    for account in position.readings:
        yield Piece(account_html(account, "<i>our reading:</i> ", "item"))
        yield from map(note_piece, account.notes)
    for account in position.statements:
        yield Piece(account_html(account, "", "inner"))
        yield from map(note_piece, account.notes)


def account_html(account: Account, label: str, kind: str) -> str:
    """Who, what, how sure."""
    said = f": {told(account.text)}" if account.text else ""
    text = f"{label}<b>{told(account.head)}</b>{said} <span class='quiet'>{told(account.remark)}</span>"
    return f'<p class="{kind} small">{text}{cited(account.sources)}</p>'


def _heading(text: str) -> Piece:
    return Piece(f"<h5>{text}</h5>", above=7, with_next=True)


def _small(inner: str) -> Piece:
    return Piece(f'<p class="item small">{inner}</p>')
