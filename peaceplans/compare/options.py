"""Options of open points, each beside its like."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from peaceplans.compare.comparison import OptionChange
from peaceplans.compare.terms import compare_terms
from peaceplans.compare.words import difference
from peaceplans.model.plan import Option, Provision
from peaceplans.model.terms import Term
from peaceplans.model.vocabulary import Unit


def compare_options(
    left: tuple[Provision, ...],
    right: tuple[Provision, ...],
    left_text: str,
    right_text: str,
    units: Mapping[str, Unit],
) -> tuple[OptionChange, ...]:
    """Each option beside the same owner's on the other side, else beside the text there.

    Against a text, only the terms that the option states are compared.
    """
    ours, theirs = _options(left), _options(right)
    changes = []
    for owner in _owners(ours, theirs):
        some, others = ours.get(owner, []), theirs.get(owner, [])
        for index in range(max(len(some), len(others))):
            one = some[index] if index < len(some) else None
            other = others[index] if index < len(others) else None
            against = "option" if one and other else "lead" if (right_text if one else left_text) else ""
            words = difference(one.text if one else left_text, other.text if other else right_text) if against else ()
            terms = compare_terms(_terms(one, left, other), _terms(other, right, one), units)
            changes.append(OptionChange(owner, one, other, against, words, terms))
    return tuple(changes)


def _options(provisions: Iterable[Provision]) -> dict[str, list[Option]]:
    found: dict[str, list[Option]] = {}
    for provision in provisions:
        for option in provision.options:
            found.setdefault(option.owner, []).append(option)
    return found


def _owners(ours: Iterable[str], theirs: Iterable[str]) -> list[str]:
    """Both sides' owners; the order does not depend on which side is which."""
    return sorted({*ours, *theirs})


def _terms(option: Option | None, provisions: Iterable[Provision], other: Option | None) -> list[Term]:
    if option:
        return list(option.terms)
    keys = {term.key for term in other.terms} if other else set()
    return [term for provision in provisions for term in provision.terms if term.key in keys]
