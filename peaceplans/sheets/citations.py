"""The sources behind what is shown, in the order in which a reader meets them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from peaceplans.model.plan import Clause, Option, Plan, Provision, Reading
from peaceplans.model.source import Citation, Remark
from peaceplans.model.terms import Term
from peaceplans.sheets.comparison.row import Position, SheetRow


def cited(rows: Iterable[SheetRow], plans: Iterable[Plan] = ()) -> tuple[str, ...]:
    """Ids of all sources cited by the rows, then of those behind the accounts of the plans, each once."""
    citations = [citation for row in rows for citation in _of_row(row)]
    citations += [citation for plan in plans for citation in plan.sources]
    return tuple(dict.fromkeys(citation.source for citation in citations))


def _of_row(entry: SheetRow) -> Iterator[Citation]:
    for provision in entry.row.provisions:
        yield from of_provision(provision)
    yield from entry.row.sources
    yield from of_positions(entry.positions)
    for asked in entry.questions:
        for stance in asked.stances:
            yield from stance.sources


def of_positions(positions: Iterable[Position]) -> Iterator[Citation]:
    """Every source cited in what parties hold and said."""
    for position in positions:
        for stance in position.stances:
            yield from stance.sources
        for statement in position.statements:
            yield from statement.sources


def of_provision(provision: Provision) -> Iterator[Citation]:
    """Every source cited in a provision, its own first."""
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
