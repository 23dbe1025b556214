"""Two plans and their links -> rows. Pure functions; the row rules are those of the house."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from peaceplans.compare.comparison import Comparison, Order, Row, Status, WordChange, WordOp
from peaceplans.compare.options import compare_options
from peaceplans.compare.order import in_order
from peaceplans.compare.terms import compare_terms
from peaceplans.compare.words import difference, likeness
from peaceplans.model.evidence import Certainty, weakest
from peaceplans.model.links import Alone, Concordance, Link, Origin, Relation, Weight
from peaceplans.model.plan import Coverage, Plan, Provision, State
from peaceplans.model.terms import Term
from peaceplans.model.vocabulary import Vocabulary


def compare_plans(
    left: Plan,
    right: Plan,
    concordance: Concordance | None,
    vocabulary: Vocabulary,
    order: Order = Order.TOPIC,
) -> Comparison:
    """The two plans in rows: the connected components of the main links.

    Every provision of both plans is in exactly one row; exchanging the plans exchanges the sides and nothing else.
    Without links (None, or a concordance that has none) the provisions of one topic share a row of status *unknown*.

    Raises:
        ValueError: the concordance is of other plans, or a plan is compared with itself.
    """
    if left.id == right.id:
        raise ValueError(f"{left.id} is compared with itself")
    if concordance and (concordance.left, concordance.right) != (left.id, right.id):
        raise ValueError(f"the concordance is of {concordance.left} and {concordance.right}")
    pair = _Pair(left, right, concordance or Concordance(left=left.id, right=right.id), vocabulary)
    groups = _linked(pair) if pair.aligned else _of_one_topic(pair)
    rows = [_row(pair, group) for group in groups]
    return Comparison(
        left=left,
        right=right,
        rows=tuple(in_order(rows, left, right, vocabulary, order)),
        aligned=pair.aligned,
        derived=any(link.origin is Origin.DERIVED for link in pair.concordance.links),
        kindred=_made_from(left, right) or _made_from(right, left),
    )


@dataclass(frozen=True, slots=True)
class _Pair:
    left: Plan
    right: Plan
    concordance: Concordance
    vocabulary: Vocabulary

    @property
    def aligned(self) -> bool:
        return bool(self.concordance.links)

    @property
    def provisions(self) -> tuple[Provision, ...]:
        return (*self.left.provisions, *self.right.provisions)


def _linked(pair: _Pair) -> list[list[Provision]]:
    """The connected components of the main links, as lists of provisions in the order of the plans."""
    root = {provision.ref: provision.ref for provision in pair.provisions}

    def find(ref: str) -> str:
        while root[ref] != ref:
            root[ref] = root[root[ref]]
            ref = root[ref]
        return ref

    for link in pair.concordance.links:
        if link.weight is Weight.MAIN:
            root[find(link.left)] = find(link.right)
    groups: dict[str, list[Provision]] = {}
    for provision in pair.provisions:
        groups.setdefault(find(provision.ref), []).append(provision)
    return list(groups.values())


def _of_one_topic(pair: _Pair) -> list[list[Provision]]:
    groups: dict[str, list[Provision]] = {}
    for provision in pair.provisions:
        groups.setdefault(provision.topic, []).append(provision)
    return list(groups.values())


def _row(pair: _Pair, group: list[Provision]) -> Row:
    left = tuple(provision for provision in group if provision.plan == pair.left.id)
    right = tuple(provision for provision in group if provision.plan == pair.right.id)
    refs = {provision.ref for provision in group}
    touching = [link for link in pair.concordance.links if link.left in refs or link.right in refs]
    links = sorted((link for link in touching if link.weight is Weight.MAIN), key=_link_order)
    see_also = sorted((link for link in touching if link.weight is Weight.ALSO), key=_link_order)
    alone = [entry for entry in pair.concordance.alone if entry.ref in refs] if not links else []
    told: list[Link | Alone] = sorted([*links, *alone], key=lambda entry: not entry.key_change)
    status = _status(pair, left, right, links)
    left_text, right_text = _text(left), _text(right)
    words = _words(pair, left_text, right_text)
    units = pair.vocabulary.units
    return Row(
        id="~".join(sorted(refs)),
        topic=_topic(group, pair.vocabulary),
        status=status,
        certainty=_certainty(pair, status, left, right),
        left=left,
        right=right,
        links=tuple(links),
        see_also=tuple(see_also),
        change=_joined(entry.change for entry in told),
        key_change=any(entry.key_change for entry in told),
        told_backwards=pair.concordance.backwards,
        reason=_joined((entry.reason for entry in told), " "),
        sources=tuple(dict.fromkeys(source for entry in (*told, *see_also) for source in entry.sources)),
        words=words,
        terms=compare_terms(_terms(left), _terms(right), units),
        options=compare_options(left, right, left_text, right_text, units),
        wording_differs=any(change.op is not WordOp.EQUAL for change in words),
        similarity=likeness(words),
    )


def _status(pair: _Pair, left: tuple[Provision, ...], right: tuple[Provision, ...], links: list[Link]) -> Status:
    """What differs; a struck provision counts as absent, and absence is only said of a plan known to the last point."""
    if not pair.aligned:
        return Status.UNKNOWN
    here, there = _stands(left), _stands(right)
    if here and there:
        return Status.SAME if all(link.relation is Relation.SAME for link in links) else Status.AMENDED
    if here:
        return Status.ONLY_LEFT if right or pair.right.coverage.shows_absence else Status.UNKNOWN
    if there:
        return Status.ONLY_RIGHT if left or pair.left.coverage.shows_absence else Status.UNKNOWN
    known = (left or pair.left.coverage.shows_absence) and (right or pair.right.coverage.shows_absence)
    return Status.SAME if known else Status.UNKNOWN


def _certainty(pair: _Pair, status: Status, left: tuple[Provision, ...], right: tuple[Provision, ...]) -> Certainty:
    """That of the weakest provision; absence is no surer than the list of points it is read from."""
    found = [provision.certainty for provision in (*left, *right)]
    if status is Status.UNKNOWN:
        found.append(Certainty.PROVISIONAL)
    for plan, side in ((pair.left, left), (pair.right, right)):
        if not side and plan.coverage is Coverage.ALL_POINTS:
            found.append(Certainty.REPORTED)
    return weakest(found)


def _words(pair: _Pair, left: str, right: str) -> tuple[WordChange, ...]:
    """The difference of the texts; texts that nobody has set against each other are not compared word by word."""
    if not pair.aligned and left and right:
        return (WordChange(WordOp.REPLACE, left, right),)
    return difference(left, right)


def _text(provisions: tuple[Provision, ...]) -> str:
    return "\n\n".join(provision.text for provision in provisions)


def _terms(provisions: tuple[Provision, ...]) -> list[Term]:
    return [term for provision in provisions for term in provision.terms]


def _stands(provisions: tuple[Provision, ...]) -> bool:
    return any(provision.state is not State.STRUCK for provision in provisions)


def _topic(group: list[Provision], vocabulary: Vocabulary) -> str:
    """The topic most of the provisions have; of several the first of the vocabulary."""
    counts = Counter(provision.topic for provision in group)
    rank = {topic: place for place, topic in enumerate(vocabulary.topics)}
    return min(counts, key=lambda topic: (-counts[topic], rank.get(topic, len(rank)), topic))


def _link_order(link: Link) -> tuple[str, ...]:
    return tuple(sorted((link.left, link.right)))


def _joined(parts: Iterable[str], separator: str = "; ") -> str:
    """Parts that say something, each once."""
    return separator.join(dict.fromkeys(part for part in parts if part))


def _made_from(plan: Plan, other: Plan) -> bool:
    return any(lineage.plan == other.id for lineage in plan.lineage)
