"""``timeline``: what happened, who asserts it and who denies it."""

from __future__ import annotations

import argparse

from peaceplans.cli.ids import checked, instrument_ids, plan_ids
from peaceplans.cli.reporting import put_report
from peaceplans.library import Library
from peaceplans.model.events import EventState, Lane
from peaceplans.report.views import timeline_report
from peaceplans.sheets.timeline.filter import TimelineFilter
from peaceplans.sheets.timeline.sheet import timeline_sheet


def timeline(library: Library, arguments: argparse.Namespace) -> None:
    """List events, plans and instruments in order of time, with the claims about each."""
    item_filter = _filter(library, arguments)
    event = arguments.event
    if event:
        checked("timeline", event, tuple(one.id for one in library.events()), "event")
    sheet = timeline_sheet(
        library, item_filter, statements=arguments.statements, only=f"event/{event}" if event else ""
    )
    put_report(timeline_report(sheet), library, arguments)


def _filter(library: Library, arguments: argparse.Namespace) -> TimelineFilter:
    topics = tuple(library.vocabulary.topics)
    plan = arguments.plan
    return TimelineFilter(
        lanes=frozenset(map(Lane, arguments.lane)),
        states=frozenset(map(EventState, arguments.state)),
        topics=frozenset(checked("timeline", topic, topics, "topic") for topic in arguments.topic),
        plan=checked("timeline", plan, plan_ids(library) + instrument_ids(library), "plan") if plan else "",
        start=arguments.start,
        end=arguments.end,
        words=arguments.words,
    )
