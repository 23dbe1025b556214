"""What the matrix page is asked to show: how choices are changed, written down and come back to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from peaceplans.model.plan import Plan
from peaceplans.sheets.matrix.choice import MatrixChoice, MatrixFilter, MatrixMark, RowKind

FIRST = ("istanbul-draft-treaty-2022", "us-28", "e3-28", "ru-27", "ua-us-20")
"""What is shown at the first opening: the way from 2022 to the draft of the day."""

BASELINE = "us-28"

_MOST = 5  # plans of a library that has none of these


def first_choice(plans: Sequence[Plan]) -> MatrixChoice:
    """A sensible choice for somebody who has made none yet."""
    ids = [plan.id for plan in plans]
    found = tuple(one for one in FIRST if one in ids)
    chosen = found if len(found) >= 2 else tuple(ids[-_MOST:])
    return MatrixChoice(plans=chosen, baseline=BASELINE if BASELINE in chosen else "")


def shown(choice: MatrixChoice) -> tuple[str, ...]:
    """Ids of the plans shown, in the order of the columns."""
    seen = [one for one in choice.plans if one not in choice.hidden]
    pinned = [one for one in choice.pinned if one in seen]
    return (*pinned, *(one for one in seen if one not in pinned))


def with_shown(choice: MatrixChoice, ids: Iterable[str], plans: Sequence[Plan]) -> MatrixChoice:
    """Show these plans: hidden ones come back to their places, new ones to where their date puts them.

    Args:
        choice: the present one.
        ids: of all that are to be shown.
        plans: all of the library by date.
    """
    wanted = set(ids)
    by_date = {plan.id: number for number, plan in enumerate(plans)}
    order = list(choice.plans)
    for name in sorted(wanted - set(order), key=lambda one: by_date.get(one, len(by_date))):
        behind = (at for at, one in enumerate(order) if by_date.get(one, -1) > by_date.get(name, len(by_date)))
        in_order = all(by_date.get(a, 0) <= by_date.get(b, 0) for a, b in pairwise(order))
        order.insert(next(behind, len(order)) if in_order else len(order), name)
    return replace(choice, plans=tuple(order), hidden=frozenset(one for one in order if one not in wanted))


def in_order(choice: MatrixChoice, ids: Sequence[str]) -> MatrixChoice:
    """The shown plans in another order; pinned ones stay in front, hidden ones behind the one they stood behind."""
    order = list(ids)
    before = ""
    for name in choice.plans:
        if name not in order:
            order.insert(order.index(before) + 1 if before in order else 0, name)
        before = name
    return replace(choice, plans=tuple(order), pinned=tuple(sorted(choice.pinned, key=lambda one: order.index(one))))


def moved(choice: MatrixChoice, name: str, step: int) -> MatrixChoice:
    """A plan one place further to the right (1) or left (-1); pinned ones among themselves, nothing at the ends."""
    ids = list(shown(choice))
    if name not in ids:
        return choice
    place = ids.index(name)
    other = place + step
    if not 0 <= other < len(ids) or (ids[other] in choice.pinned) is not (name in choice.pinned):
        return choice
    ids[place], ids[other] = ids[other], ids[place]
    return in_order(choice, ids)


def by_date(choice: MatrixChoice, plans: Sequence[Plan]) -> MatrixChoice:
    """The same plans, earliest first."""
    return in_order(choice, [plan.id for plan in plans if plan.id in choice.plans])


def pin_toggled(choice: MatrixChoice, name: str) -> MatrixChoice:
    """A plan pinned in front, or no longer."""
    if name in choice.pinned:
        return replace(choice, pinned=tuple(one for one in choice.pinned if one != name))
    return replace(choice, pinned=(*choice.pinned, name))


def mark_toggled(choice: MatrixChoice, mark: MatrixMark) -> MatrixChoice:
    """Only rows that bear a mark, or no longer."""
    return replace(choice, row_filter=replace(choice.row_filter, marks=choice.row_filter.marks ^ {mark}))


def as_mapping(choice: MatrixChoice) -> dict[str, Any]:
    """For a place: texts, lists and flags only."""
    return {
        "plans": list(choice.plans),
        "hidden": sorted(choice.hidden),
        "pinned": list(choice.pinned),
        "baseline": choice.baseline,
        "rows": choice.rows.value,
        "points_of": choice.points_of,
        "all_topics": choice.all_topics,
        "marks": sorted(choice.row_filter.marks),
        "topics": list(choice.row_filter.topics),
    }


def from_mapping(state: Mapping[str, Any]) -> MatrixChoice:
    """What was written down; whatever is no choice is passed over, since settings are edited by hand too."""
    marks = frozenset(MatrixMark(one) for one in _texts(state, "marks") if one in list(MatrixMark))
    return MatrixChoice(
        plans=tuple(dict.fromkeys(_texts(state, "plans"))),
        hidden=frozenset(_texts(state, "hidden")),
        pinned=tuple(dict.fromkeys(_texts(state, "pinned"))),
        baseline=_text(state, "baseline"),
        rows=RowKind.POINTS if state.get("rows") == RowKind.POINTS.value else RowKind.TOPICS,
        points_of=_text(state, "points_of"),
        all_topics=state.get("all_topics") is True,
        row_filter=MatrixFilter(marks=marks, topics=tuple(_texts(state, "topics"))),
    )


def known_to(choice: MatrixChoice, plans: Sequence[Plan]) -> MatrixChoice:
    """The choice without plans that are not there; the usual one when nothing is left of it."""
    ids = {plan.id for plan in plans}
    kept = tuple(one for one in choice.plans if one in ids)
    if not kept:
        return first_choice(plans)
    points_of = choice.points_of if choice.points_of in ids else ""
    return replace(
        choice,
        plans=kept,
        hidden=choice.hidden & ids,
        pinned=tuple(one for one in choice.pinned if one in kept),
        baseline=choice.baseline if choice.baseline in ids else "",
        rows=choice.rows if points_of else RowKind.TOPICS,
        points_of=points_of,
    )


def _texts(state: Mapping[str, Any], name: str) -> list[str]:
    value = state.get(name)
    return [one for one in value if isinstance(one, str)] if isinstance(value, list | tuple) else []


def _text(state: Mapping[str, Any], name: str) -> str:
    value = state.get(name)
    return value if isinstance(value, str) else ""
