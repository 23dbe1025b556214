"""Links composed through a third plan that both are made from or compared with."""

from __future__ import annotations

from collections.abc import Iterable

from peaceplans.model.links import Alone, Concordance, Link, Origin, Relation, Weight


def compose(first: Concordance, second: Concordance) -> Concordance:
    """The concordance of the first one's left plan with the second one's right plan, through the plan between.

    Main links alone are followed; where several ways lead from one provision to another, the surest stands. A provision
    to which no way leads stands alone, without a word on what that means.

    Raises:
        ValueError: the first does not end in the plan in which the second begins.
    """
    if first.right != second.left:
        raise ValueError(f"{first.right} is not {second.left}")
    found: dict[tuple[str, str], Link] = {}
    for one in _main(first):
        for other in _main(second):
            if one.right == other.left:
                link = _composed(one, other)
                known = found.get((link.left, link.right))
                if known is None or link.confidence > known.confidence:
                    found[link.left, link.right] = link
    return Concordance(left=first.left, right=second.right, links=tuple(found.values()), alone=_alone(first, second))


def _main(concordance: Concordance) -> list[Link]:
    return [link for link in concordance.links if link.weight is Weight.MAIN]


def _alone(first: Concordance, second: Concordance) -> tuple[Alone, ...]:
    reason = f"Nothing answers it on the way through {first.right}."
    entries: Iterable[Alone] = (*first.alone, *second.alone)
    return tuple(
        Alone(ref=entry.ref, reason=reason, sources=entry.sources)
        for entry in entries
        if not entry.ref.startswith(f"{first.right}:")
    )


def _composed(one: Link, other: Link) -> Link:
    """One link of two; what it gives as reason and sources is in the same order from either side."""
    first, second = sorted((one, other), key=lambda link: link.left if link is one else link.right)
    return Link(
        left=one.left,
        right=other.right,
        relation=_relation(one.relation, other.relation),
        change=one.change if other.relation is Relation.SAME else other.change if one.relation is Relation.SAME else "",
        key_change=one.key_change or other.key_change,
        reason=f"Derived through {one.right}. {first.reason} {second.reason}".strip(),
        sources=tuple(dict.fromkeys((*first.sources, *second.sources))),
        origin=Origin.DERIVED,
        confidence=round(one.confidence * other.confidence, 4),
    )


def _relation(one: Relation, other: Relation) -> Relation:
    if Relation.SAME in (one, other):
        return other if one is Relation.SAME else one
    return one if one is other and one is not Relation.OPPOSED else Relation.AMENDED
