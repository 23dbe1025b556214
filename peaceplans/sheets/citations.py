"""The sources behind what is shown, in the order in which a reader meets them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from peaceplans.model.plan import Clause, Option, Provision, Reading
from peaceplans.model.source import Citation, Remark
from peaceplans.model.terms import Term
from peaceplans.sheets.comparison_sheet import SheetRow


def cited(rows: Iterable[SheetRow]) -> tuple[str, ...]:
    """Ids of all sources cited by the rows, each once."""
    return tuple(dict.fromkeys(citation.source for row in rows for citation in _of_row(row)))


def _of_row(entry: SheetRow) -> Iterator[Citation]:
    for provision in entry.row.provisions:
        yield from _of_provision(provision)
    yield from entry.row.sources
    for position in entry.positions:
        for stance in position.stances:
            yield from stance.sources
        for statement in position.statements:
            yield from statement.sources


def _of_provision(provision: Provision) -> Iterator[Citation]:
    yield from provision.sources
    parts: tuple[Clause | Term | Option | Reading | Remark, ...] = (
        *provision.clauses,
        *provision.terms,
        *provision.options,
        *provision.readings,
        *provision.background,
    )
    for part in parts:
        yield from part.sources
    for option in provision.options:
        for term in option.terms:
            yield from term.sources
