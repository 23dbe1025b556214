"""Whether a concordance accounts for every provision once, and whether what it calls the same is the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from peaceplans.catalogue.known import Known
from peaceplans.catalogue.links import ReadConcordance
from peaceplans.model.links import Link, Relation, Weight
from peaceplans.model.notation import write_term
from peaceplans.model.plan import Provision
from peaceplans.model.terms import Parties, Share, Term, TermValue


def check_concordances(found: Iterable[ReadConcordance], known: Known) -> None:
    """Reports what is wrong with each of them, and two of one pair of plans."""
    pairs: dict[frozenset[str], str] = {}
    for read in found:
        pair = frozenset((read.concordance.left, read.concordance.right))
        first = pairs.setdefault(pair, read.record.report.file)
        if len(pair - {""}) == 2 and first != read.record.report.file:
            read.record.report(
                read.record.line_of("left"), f"the two plans are already set beside in {first}", "join them"
            )
        _check_pairs(read)
        _check_alone(read)
        _check_same(read, known)
        _check_accounted(read, known)


def _check_pairs(read: ReadConcordance) -> None:
    first: dict[tuple[str, str], int] = {}
    for link, line in zip(read.concordance.links, read.link_lines, strict=True):
        if link.left and link.right and first.setdefault((link.left, link.right), line) != line:
            what = f"'{link.left}' and '{link.right}' linked again, first in line {first[link.left, link.right]}"
            read.record.report(line, what, "remove one")


def _check_alone(read: ReadConcordance) -> None:
    linked = {ref for link in _main(read) for ref in (link.left, link.right)}
    first: dict[str, int] = {}
    for entry, line in zip(read.concordance.alone, read.alone_lines, strict=True):
        if entry.ref and first.setdefault(entry.ref, line) != line:
            read.record.report(line, f"'{entry.ref}' alone again, first in line {first[entry.ref]}", "remove one")
        if entry.ref and entry.ref in linked:
            read.record.report(line, f"'{entry.ref}' has a main link and stands alone", "remove one of the two")


def _check_accounted(read: ReadConcordance, known: Known) -> None:
    accounted = {ref for link in _main(read) for ref in (link.left, link.right)}
    accounted |= {entry.ref for entry in read.concordance.alone}
    for side, plan in (("left", read.concordance.left), ("right", read.concordance.right)):
        for ref, provision in known.provisions.items():
            if provision.plan == plan and ref not in accounted:
                what = f"'{ref}' has neither a main link nor an entry under 'alone'"
                read.record.report(read.record.line_of(side), what, "add one of the two")


def _check_same(read: ReadConcordance, known: Known) -> None:
    """A *same* link promises the same terms.

    Where it is the only main link of both its provisions, a key that one of them lacks counts as a difference; where
    several provisions make one row, or for an *also* link, only keys that both provisions have are compared, because
    the rest may stand in a neighbour.
    """
    main_links = Counter(ref for link in _main(read) for ref in (link.left, link.right))
    for link, line in zip(read.concordance.links, read.link_lines, strict=True):
        left, right = known.provisions.get(link.left), known.provisions.get(link.right)
        if link.relation is not Relation.SAME or left is None or right is None:
            continue
        whole = link.weight is Weight.MAIN and main_links[link.left] == main_links[link.right] == 1
        differing = _differing_terms(left, right, whole=whole)
        if differing:
            what = f"a 'same' link whose terms differ: {'; '.join(differing)}"
            read.record.report(line, what, "name another relation or correct the terms")


def _differing_terms(left: Provision, right: Provision, *, whole: bool) -> list[str]:
    ours, theirs = _by_key(left.terms), _by_key(right.terms)
    keys = {*ours, *theirs} if whole else ours.keys() & theirs.keys()
    return [
        f"{key} {_written(ours.get(key))} and {_written(theirs.get(key))}"
        for key in sorted(keys)
        if _content(ours.get(key)) != _content(theirs.get(key))
    ]


def _by_key(terms: Iterable[Term]) -> dict[str, list[Term]]:
    found: dict[str, list[Term]] = {}
    for term in terms:
        found.setdefault(term.key, []).append(term)
    return found


def _content(terms: list[Term] | None) -> list[tuple[object, ...]]:
    return [(_in_order(term.value), term.bound, term.qualifier) for term in terms or ()]


def _in_order(value: TermValue) -> object:
    """A value in which the order of parties does not matter."""
    match value:
        case Parties():
            return sorted(value.ids)
        case Share():
            return sorted(value.parts)
        case _:
            return value


def _written(terms: list[Term] | None) -> str:
    return ", ".join(f"'{write_term(term)}'" for term in terms) if terms else "nothing"


def _main(read: ReadConcordance) -> list[Link]:
    return [link for link in read.concordance.links if link.weight is Weight.MAIN]
