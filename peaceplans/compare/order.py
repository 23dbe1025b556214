"""The order of rows: by topic, or as in either plan."""

from __future__ import annotations

from collections.abc import Iterable

from peaceplans.compare.comparison import Order, Row
from peaceplans.model.plan import Plan, Provision
from peaceplans.model.vocabulary import Vocabulary

Place = tuple[float, ...]


def in_order(rows: Iterable[Row], left: Plan, right: Plan, vocabulary: Vocabulary, order: Order) -> list[Row]:
    """The rows in the order asked for.

    By topic: the vocabulary's order, inside a topic by the mean place of a row's provisions in their plans, so that the
    order does not depend on which plan stands where. By a plan: as its provisions come; a row without one of them
    follows the row of the provision that precedes it in the other plan.
    """
    places = {plan.id: {p.key: place for place, p in enumerate(plan.provisions)} for plan in (left, right)}
    if order is Order.TOPIC:
        rank = {topic: place for place, topic in enumerate(vocabulary.topics)}
        sizes = {plan.id: len(plan.provisions) for plan in (left, right)}

        def by_topic(row: Row) -> tuple[int, float, str]:
            mean = sum((places[p.plan][p.key] + 0.5) / sizes[p.plan] for p in row.provisions) / len(row.provisions)
            return rank.get(row.topic, len(rank)), round(mean, 9), row.id

        return sorted(rows, key=by_topic)
    first, second = (left, right) if order is Order.LEFT else (right, left)
    return _as_in(list(rows), places[first.id], places[second.id], first, second)


def _as_in(rows: list[Row], places: dict[str, int], other_places: dict[str, int], plan: Plan, other: Plan) -> list[Row]:
    anchors: dict[int, float] = {}  # place in the other plan -> place of its row in this plan
    for row in rows:
        here = [places[p.key] for p in _of(row, plan)]
        for provision in _of(row, other):
            if here:
                anchors[other_places[provision.key]] = min(here)

    def place(row: Row) -> Place:
        here = [places[p.key] for p in _of(row, plan)]
        if here:
            return (min(here), 0, 0)
        there = min(other_places[p.key] for p in _of(row, other))
        before = [anchor for anchor in anchors if anchor < there]
        return (anchors[max(before)] if before else -1, 1, there)

    return sorted(rows, key=place)


def _of(row: Row, plan: Plan) -> list[Provision]:
    return [provision for provision in row.provisions if provision.plan == plan.id]
