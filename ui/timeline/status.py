"""The timeline in the status bar's words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from peaceplans.model.dates import in_words
from peaceplans.model.events import EventState
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.report.printable import one_line
from peaceplans.sheets.timeline.filter import TimelineFilter
from peaceplans.sheets.timeline.item import TimelineItem
from peaceplans.sheets.timeline.sheet import counted
from ui.timeline.words import lane_label, state_label, translate


def status_words(
    items: Iterable[TimelineItem],
    everything: int,
    item_filter: TimelineFilter,
    titles: Mapping[str, str],
    vocabulary: Vocabulary,
) -> str:
    """``12 of 150 entries: 8 confirmed, 3 disputed``, and what is filtered."""
    shown = list(items)
    counts = counted(shown)
    of = translate("Timeline", "%1 of %2 entries").replace("%1", str(len(shown))).replace("%2", str(everything))
    states = ", ".join(f"{counts[state]} {state_label(state)}" for state in EventState if state in counts)
    parts = [f"{of}: {states}" if states else of, *filter_words(item_filter, titles, vocabulary)]
    return " \u00b7 ".join(part for part in parts if part)


def filter_words(item_filter: TimelineFilter, titles: Mapping[str, str], vocabulary: Vocabulary) -> list[str]:
    """The conditions that hold, in words."""
    parts = []
    if item_filter.lanes:
        parts.append(", ".join(lane_label(lane) for lane in sorted(item_filter.lanes)))
    if item_filter.states:
        parts.append(", ".join(state_label(state) for state in sorted(item_filter.states)))
    if item_filter.topics:
        parts.append(", ".join(one_line(vocabulary.topic_label(topic)) for topic in sorted(item_filter.topics)))
    if item_filter.plan:
        name = one_line(titles.get(item_filter.plan, item_filter.plan))
        parts.append(translate("Timeline", "about %1").replace("%1", name))
    if item_filter.start:
        parts.append(translate("Timeline", "from %1").replace("%1", in_words(item_filter.start)))
    if item_filter.end:
        parts.append(translate("Timeline", "to %1").replace("%1", in_words(item_filter.end)))
    if item_filter.words.strip():
        words = one_line(item_filter.words)
        parts.append(translate("Timeline", "with \u201c%1\u201d").replace("%1", words))
    return parts
