"""Points by what one types: a number, a reference, words of the title."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from peaceplans.library import Library
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.plan import Plan, Provision
from peaceplans.report.printable import one_line
from peaceplans.sheets.comparison.row_filter import folded

_MOST = 40


@dataclass(frozen=True, slots=True)
class Point:
    """A point one can go to.

    Attributes:
        ref: its reference (``us-28:6``).
        text: number and title; plan: name of the plan.
    """

    ref: str
    text: str
    plan: str


class Points:
    """The points of the two plans shown, and those of any plan that is named."""

    def __init__(self, library: Library, shown: Iterable[Plan]) -> None:
        self._library = library
        self._shown = tuple(shown)

    def found(self, typed: str) -> tuple[Point, ...]:
        """Points that fit what was typed, best first: by number or key, then by the beginning of a word of the title.

        ``6``, ``w6``, ``point 6``, ``us-28:6``, ``us-28 6``, ``armed forces``.
        """
        words = folded(typed.strip())
        if not words:
            return tuple(_listed(self._shown))[:_MOST]
        plans, rest = self._named(words)
        ranked = sorted(
            (
                (rank, number, point)
                for number, (provision, point) in enumerate(_pairs(plans))
                if (rank := _rank(provision, rest)) is not None
            ),
            key=lambda found: found[:2],
        )
        return tuple(point for _, _, point in ranked[:_MOST])

    def _named(self, words: str) -> tuple[tuple[Plan, ...], str]:
        """The plan that is named before a colon or a blank, and what is typed after it; else the plans shown."""
        for separator in (":", " "):
            name, found, rest = words.partition(separator)
            if found:
                plan = self._plan(name.strip())
                if plan:
                    return (plan,), rest.strip()
        plan = self._plan(words)
        return ((plan,), "") if plan else (self._shown, words)

    def _plan(self, name: str) -> Plan | None:
        for plan in self._shown:
            if plan.id.casefold() == name:
                return plan
        try:
            ids = {plan.id.casefold(): plan.id for plan in self._library.plans()}
            return self._library.plan(ids[name]) if name in ids else None
        except PeacePlansError:
            return None


def _listed(plans: Iterable[Plan]) -> Iterator[Point]:
    return (point for _, point in _pairs(plans))


def _pairs(plans: Iterable[Plan]) -> Iterator[tuple[Provision, Point]]:
    for plan in plans:
        for provision in plan.provisions:
            number = one_line(provision.number or provision.key)
            yield provision, Point(provision.ref, f"{number}  {one_line(provision.title)}", one_line(plan.short_title))


def _rank(provision: Provision, words: str) -> int | None:
    """How well a point fits, 0 best; None when it does not."""
    number, key, title = folded(provision.number), folded(provision.key), folded(provision.title)
    wanted = words.removeprefix("point ").strip()
    if not wanted:
        return 0
    if wanted in (number, key):
        return 0
    if key.lstrip("abcdefghijklmnopqrstuvwxyz") == wanted:
        return 1
    if key.startswith(wanted) or number.startswith(wanted):
        return 2
    if wanted.isdigit():
        return None
    if title.startswith(wanted):
        return 3
    parts = wanted.split()
    if all(any(word.startswith(part) for word in title.split()) for part in parts):
        return 4
    return 5 if all(part in title for part in parts) else None
