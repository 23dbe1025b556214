"""Which text was made from which: the family of a plan, and what was said of the number of its points on the way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from peaceplans.model.plan import Count, Lineage, Plan
from peaceplans.model.source import Citation
from peaceplans.sheets.library.sheet import earliest


@dataclass(frozen=True, slots=True)
class Made:
    """A plan that was made from another one.

    Attributes:
        plan: id of the one that was made.
        step: from which, how, and who says so.
    """

    plan: str
    step: Lineage


@dataclass(frozen=True, slots=True)
class Told:
    """What was said of the number of points, and of which plan.

    Attributes:
        plan: id of the plan in whose record it stands.
        count: the number, who, when.
    """

    plan: str
    count: Count


@dataclass(frozen=True, slots=True, kw_only=True)
class LineageSheet:
    """The family of a plan.

    Attributes:
        plan: id of the plan it is told of.
        family: it, all that it was made from, and all that was made from these; by date, without provisions.
        made: every step from one of them to another, by the date of what was made.
        told: every count on the way, oldest first.
    """

    plan: str
    family: tuple[Plan, ...]
    made: tuple[Made, ...]
    told: tuple[Told, ...]

    @property
    def origins(self) -> tuple[Made, ...]:
        """What the plan was made from."""
        return tuple(one for one in self.made if one.plan == self.plan)

    @property
    def offspring(self) -> tuple[Made, ...]:
        """What was made from the plan."""
        return tuple(one for one in self.made if one.step.plan == self.plan)

    @property
    def citations(self) -> Iterator[Citation]:
        """Every source of the steps and of the counts."""
        for made in self.made:
            yield from made.step.sources
        for told in self.told:
            yield from told.count.sources

    def member(self, plan_id: str) -> Plan | None:
        """A plan of the family; None for one that the library does not have."""
        return next((plan for plan in self.family if plan.id == plan_id), None)

    def steps_to(self, plan_id: str) -> tuple[Made, ...]:
        """What a plan of the family was made from."""
        return tuple(one for one in self.made if one.plan == plan_id)

    def told_of(self, plan_id: str) -> tuple[Told, ...]:
        """What was said of the number of points of a plan of the family."""
        return tuple(one for one in self.told if one.plan == plan_id)


def lineage_sheet(plan_id: str, plans: Iterable[Plan]) -> LineageSheet:
    """The family of a plan among all plans; of a plan that stands alone only its own counts."""
    known = {plan.id: plan for plan in plans}
    near: dict[str, set[str]] = {name: set() for name in known}
    for plan in known.values():
        for step in plan.lineage:
            if step.plan in known:
                near[plan.id].add(step.plan)
                near[step.plan].add(plan.id)
    found, new = {plan_id}, [plan_id]
    while new:
        new = [other for name in new for other in near.get(name, ()) if other not in found]
        found.update(new)
    family = tuple(
        sorted((known[name] for name in found if name in known), key=lambda plan: (earliest(plan.date), plan.id))
    )
    return LineageSheet(
        plan=plan_id,
        family=family,
        made=tuple(Made(plan.id, step) for plan in family for step in plan.lineage),
        told=tuple(
            sorted(
                (Told(plan.id, count) for plan in family for count in plan.counts),
                key=lambda one: earliest(one.count.date),
            )
        ),
    )
