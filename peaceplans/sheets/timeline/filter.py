"""Which items of the timeline are shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from peaceplans.model.dates import is_edtf
from peaceplans.model.events import EventState, Lane
from peaceplans.model.spans import span_of
from peaceplans.sheets.comparison.row_filter import folded
from peaceplans.sheets.timeline.item import TimelineItem


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineFilter:
    """Conditions, all of which must hold; an empty one holds for everything.

    Attributes:
        states: of events; milestones have none, so that any condition on states leaves them out.
        topics: any of them is one of the item's; milestones have none either.
        plan: id of a plan or instrument that the item is or concerns.
        start, end: EDTF; an item of which no day is between them is left out.
        words: all of them, parted by white space, occur in what is told of the item; capitals and accents do not count.
    """

    lanes: frozenset[Lane] = frozenset()
    states: frozenset[EventState] = frozenset()
    topics: frozenset[str] = frozenset()
    plan: str = ""
    start: str = ""
    end: str = ""
    words: str = ""

    def admits(self, item: TimelineItem) -> bool:
        """Whether an item is shown."""
        return (
            (not self.lanes or item.lane in self.lanes)
            and (not self.states or item.state in self.states)
            and (not self.topics or not self.topics.isdisjoint(item.topics))
            and (not self.plan or self.plan in item.plans)
            and item.span.meets(first_day(self.start), last_day(self.end))
            and (not self.words.strip() or occurs(self.words, item))
        )

    @property
    def is_empty(self) -> bool:
        """Whether everything is shown."""
        return not self.as_mapping()

    def as_mapping(self) -> dict[str, list[str]]:
        """The filter as JSON has it; empty when nothing is filtered."""
        parts: dict[str, list[str]] = {
            "lane": sorted(self.lanes),
            "state": sorted(self.states),
            "topic": sorted(self.topics),
            "plan": [self.plan] if self.plan else [],
            "from": [self.start] if self.start else [],
            "to": [self.end] if self.end else [],
            "words": [self.words] if self.words.strip() else [],
        }
        return {name: [str(value) for value in values] for name, values in parts.items() if values}

    @classmethod
    def from_mapping(cls, mapping: Mapping[str, Any]) -> TimelineFilter:
        """The filter that ``as_mapping`` tells; what is not known is left out, since settings are edited by hand."""

        def texts(name: str) -> tuple[str, ...]:
            found = mapping.get(name)
            return tuple(one for one in found if isinstance(one, str)) if isinstance(found, list | tuple) else ()

        def one_date(name: str) -> str:
            return next((text for text in texts(name) if is_edtf(text)), "")

        return cls(
            lanes=_known(Lane, texts("lane")),
            states=_known(EventState, texts("state")),
            topics=frozenset(texts("topic")),
            plan=next(iter(texts("plan")), ""),
            start=one_date("from"),
            end=one_date("to"),
            words=" ".join(texts("words")),
        )


def occurs(words: str, item: TimelineItem) -> bool:
    """Whether all words occur in what is told of an item."""
    texts = [folded(text) for text in item.texts if text]
    return all(any(word in text for text in texts) for word in folded(words).split())


def first_day(text: str) -> date | None:
    """The first day of a date; None for none."""
    return span_of(text).first if text else None


def last_day(text: str) -> date | None:
    """The last day of a date; None for none."""
    return span_of(text).last if text else None


_Value = TypeVar("_Value", bound=StrEnum)


def _known(kind: type[_Value], values: Iterable[str]) -> frozenset[_Value]:
    there = {value.value for value in kind}
    return frozenset(kind(value) for value in values if value in there)
