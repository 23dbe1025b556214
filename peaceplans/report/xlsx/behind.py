"""What stands behind the rows of a comparison -> a tab: options, reports, positions and background, one in each row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from peaceplans.report.accounts import Account
from peaceplans.report.blocks import Cited, OptionPair, RowBlock
from peaceplans.report.labels.labels import label
from peaceplans.report.text.layout import numbers
from peaceplans.report.xlsx.rows import figures_text, line_bits
from peaceplans.report.xlsx.tab import Bit, Cell, Column, Rich, Tab, lines_of


def behind_tab(rows: Iterable[RowBlock]) -> Tab:
    """By the numbers of the rows."""
    return Tab(
        name="Behind the rows",
        caption="What stands behind the rows: options, rival reports, positions, background",
        columns=(
            Column("Row", 6),
            Column("Topic", 16),
            Column("What it is", 20),
            Column("Who, or of what", 32),
            Column("Text", 84),
            Column("How sure, and how compared", 36),
            Column("Sources", 16),
        ),
        rows=tuple((row.number, row.facts[0] if row.facts else "", *behind) for row in rows for behind in _behind(row)),
        keys=3,
    )


def _behind(row: RowBlock) -> Iterator[tuple[Cell, ...]]:
    for option in row.options:
        yield _option(option, row)
    for reading in row.readings:
        yield label("rival report"), f"{reading.of}: {reading.witness}", reading.text, "", _cited(reading.sources)
    for position in row.positions:
        for account in position.readings:
            yield label("our reading"), position.party, *_account(account)
        for account in position.statements:
            yield label("statement"), position.party, *_account(account)
    for asked in row.questions:
        for account in asked.readings:
            yield label("on a question"), account.head, asked.heading, account.remark, _cited(account.sources)
    for remark in row.background:
        yield label("background"), "", remark.text, "", _cited(remark.sources)


def _account(account: Account) -> tuple[Cell, ...]:
    text = ": ".join(part for part in (account.head, account.text) if part)
    return text, account.remark, _cited(account.sources)


def _option(option: OptionPair, row: RowBlock) -> tuple[Cell, ...]:
    parts: list[tuple[Bit, ...]] = [(Bit(option.title, strong=True),)]
    if option.running:
        parts += map(line_bits, option.running)
    else:
        for name, lines in ((row.left.name, option.left), (row.right.name, option.right)):
            if lines:
                parts += [(Bit(f"{name}:", quiet=True),), *map(line_bits, lines)]
    parts.append((Bit(figures_text(option.figures)),))
    remarks = [*option.remarks, *([label("compared with {}", option.against)] if option.against else [])]
    return label("option"), option.owner, Rich(lines_of(parts)), "; ".join(remarks), _cited(option.sources)


def _cited(sources: Iterable[Cited]) -> str:
    return numbers(sources).strip(" []")
