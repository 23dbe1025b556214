"""The links of two plans by the provision they lead from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from peaceplans.library import Library
from peaceplans.model.links import Alone, Origin, Relation, Weight
from peaceplans.model.plan import Plan
from peaceplans.sheets.comparison.build import concordance_between


@dataclass(frozen=True, slots=True)
class PairLinks:
    """The links of two plans, told from left to right.

    Attributes:
        main, also: references on the right by the reference on the left.
        relations: of the main links, by both references.
        alone: why a provision of the left plan answers nothing on the right.
        derived: whether they were composed through a third plan.
    """

    main: Mapping[str, frozenset[str]]
    also: Mapping[str, frozenset[str]]
    relations: Mapping[tuple[str, str], Relation]
    alone: Mapping[str, Alone]
    derived: bool


def links_between(library: Library, left: Plan, right: Plan) -> PairLinks | None:
    """The stored links, else those derived through a third plan; None when nobody has linked the two."""
    found = concordance_between(library, left, right)
    if found is None or not found.links:
        return None
    answers: dict[Weight, dict[str, set[str]]] = {Weight.MAIN: {}, Weight.ALSO: {}}
    for link in found.links:
        answers[link.weight].setdefault(link.left, set()).add(link.right)
    main, also = (
        {ref: frozenset(refs) for ref, refs in answers[weight].items()} for weight in (Weight.MAIN, Weight.ALSO)
    )
    return PairLinks(
        main=main,
        also=also,
        relations={(one.left, one.right): one.relation for one in found.links if one.weight is Weight.MAIN},
        alone={entry.ref: entry for entry in found.alone},
        derived=any(link.origin is Origin.DERIVED for link in found.links),
    )
