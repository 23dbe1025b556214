"""Typed terms beside each other, by key."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from peaceplans.compare.comparison import TermChange, TermStatus
from peaceplans.model.terms import Deadline, Duration, Money, Quantity, Term, TermValue
from peaceplans.model.vocabulary import Unit


def compare_terms(left: Iterable[Term], right: Iterable[Term], units: Mapping[str, Unit]) -> tuple[TermChange, ...]:
    """The terms of both sides, paired by key, by key; several of one key are paired in their order.

    Values in units of one dimension are converted before they are compared.
    """
    ours, theirs = _by_key(left), _by_key(right)
    changes = []
    for key in sorted({*ours, *theirs}):
        some, others = ours.get(key, []), theirs.get(key, [])
        for index in range(max(len(some), len(others))):
            one = some[index] if index < len(some) else None
            other = others[index] if index < len(others) else None
            changes.append(_change(key, one, other, units))
    return tuple(changes)


def _by_key(terms: Iterable[Term]) -> dict[str, list[Term]]:
    found: dict[str, list[Term]] = {}
    for term in terms:
        found.setdefault(term.key, []).append(term)
    return found


def _change(key: str, left: Term | None, right: Term | None, units: Mapping[str, Unit]) -> TermChange:
    if left is None or right is None:
        return TermChange(key, TermStatus.ONLY_LEFT if right is None else TermStatus.ONLY_RIGHT, left, right)
    conditions_same = _conditions(left) == _conditions(right)
    ours, theirs = _figure(left.value), _figure(right.value)
    if ours and theirs:
        factor = _factor(ours[1], theirs[1], units)
        if factor is None:
            return TermChange(key, TermStatus.NOT_COMPARABLE, left, right)
        difference = _rounded(theirs[0] * factor - ours[0])
        status = TermStatus.SAME if not difference and conditions_same else TermStatus.CHANGED
        ratio = round(difference / ours[0], 4) if ours[0] else None
        return TermChange(key, status, left, right, difference, ratio)
    if left.kind is not right.kind:
        return TermChange(key, TermStatus.NOT_COMPARABLE, left, right)
    same = conditions_same and _equal(left.value, right.value)
    return TermChange(key, TermStatus.SAME if same else TermStatus.CHANGED, left, right)


def _conditions(term: Term) -> tuple[object, ...]:
    """What a figure depends on: its bound, its qualifier, and what a time runs from."""
    event = term.value.event if isinstance(term.value, Deadline) else ""
    return term.bound, term.qualifier, event


def _figure(value: TermValue) -> tuple[int | float, str] | None:
    """The one number of a value and its unit; None for a range, an open end, or a value without a number."""
    match value:
        case Quantity() | Money():
            return value.value, value.unit if isinstance(value, Quantity) else value.currency
        case Duration() if value.least is not None and value.least == value.most:
            return value.least, value.unit
        case Deadline() if value.within:
            return _figure(value.within)
        case _:
            return None


def _factor(unit: str, other: str, units: Mapping[str, Unit]) -> float | None:
    """By what a figure in the other unit is multiplied to stand in this one; None when the two do not convert."""
    if unit == other:
        return 1
    one, two = units.get(unit), units.get(other)
    if one is None or two is None or one.dimension != two.dimension:
        return None
    return two.factor / one.factor


def _rounded(value: float) -> int | float:
    near = round(value, 6)
    return int(near) if float(near).is_integer() else near


def _equal(left: TermValue, right: TermValue) -> bool:
    if hasattr(left, "ids") and hasattr(right, "ids"):
        return sorted(left.ids) == sorted(right.ids)
    if hasattr(left, "parts") and hasattr(right, "parts"):
        return sorted(left.parts) == sorted(right.parts)
    return left == right
