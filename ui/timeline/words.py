"""Items of the timeline in the few words that marks, lists and screen readers have room for."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from peaceplans.model.dates import in_words
from peaceplans.model.events import Claim, ClaimKind, Event, EventState, Lane
from peaceplans.model.instrument import Instrument
from peaceplans.model.plan import Plan
from peaceplans.report.printable import one_line
from peaceplans.sheets.timeline.item import ItemKind, TimelineItem
from ui.compare.rows.middle_text import certainty_label

translate = QCoreApplication.translate


def lane_label(lane: Lane) -> str:
    """What a lane is called."""
    return {
        Lane.PLANS: translate("Timeline", "Plans"),
        Lane.TALKS: translate("Timeline", "Talks"),
        Lane.STATEMENTS: translate("Timeline", "Statements"),
        Lane.GUARANTEES: translate("Timeline", "Guarantees"),
        Lane.INCIDENTS: translate("Timeline", "Incidents"),
    }[lane]


def state_label(state: EventState) -> str:
    """What a state is called."""
    return {
        EventState.CONFIRMED: translate("Timeline", "confirmed"),
        EventState.CLAIMED: translate("Timeline", "claimed"),
        EventState.DENIED: translate("Timeline", "denied"),
        EventState.DISPUTED: translate("Timeline", "disputed"),
    }[state]


def state_meaning(state: EventState) -> str:
    """What a state says and what it does not."""
    return {
        EventState.CONFIRMED: translate("Timeline", "uncontested, by several sources or an official record"),
        EventState.CLAIMED: translate("Timeline", "one side or unnamed sources say so"),
        EventState.DENIED: translate("Timeline", "the accused or named party says no"),
        EventState.DISPUTED: translate("Timeline", "claim and denial stand against each other"),
    }[state]


def kind_label(kind: ClaimKind) -> str:
    """What somebody does who speaks about an event."""
    return {
        ClaimKind.ASSERTION: translate("Timeline", "assertion"),
        ClaimKind.DENIAL: translate("Timeline", "denial"),
        ClaimKind.ASSESSMENT: translate("Timeline", "assessment"),
        ClaimKind.REMARK: translate("Timeline", "remark"),
    }[kind]


def unverified() -> str:
    """What is from the editors' background knowledge is called."""
    return translate("Timeline", "unverified")


def item_state(item: TimelineItem) -> str:
    """``disputed``; ``confirmed, unverified``; ``plan, text not public``; ``instrument, offered``."""
    entry = item.entry
    if isinstance(entry, Event):
        state = state_label(entry.state)
        return f"{state}, {unverified()}" if item.memory else state
    if item.kind is ItemKind.PLAN:
        if item.unpublished:
            return translate("Timeline", "plan, text not public")
        return translate("Timeline", "plan")
    if isinstance(entry, Instrument):
        return translate("Timeline", "instrument, %1").replace("%1", one_line(entry.status))
    assert not isinstance(entry, Plan)
    state = translate("Timeline", "statement, %1").replace("%1", certainty_label(entry.certainty))
    return f"{state}, {state_label(EventState.DISPUTED)}" if entry.disputed else state


def claims_count(item: TimelineItem) -> str:
    """``1 claim``, ``16 claims, 1 denial``; empty for none."""
    if not isinstance(item.entry, Event) or not item.entry.claims:
        return ""
    count = len(item.entry.claims)
    denials = sum(claim.kind is ClaimKind.DENIAL for claim in item.entry.claims)
    one = translate("Timeline", "1 claim")
    told = one if count == 1 else translate("Timeline", "%1 claims").replace("%1", str(count))
    if not denials:
        return told
    more = translate("Timeline", "1 denial")
    return f"{told}, {more if denials == 1 else translate('Timeline', '%1 denials').replace('%1', str(denials))}"


def made_from(item: TimelineItem, titles: Mapping[str, str]) -> str:
    """``made from 28-point draft, Geneva version``; empty for what was made from nothing known."""
    if not isinstance(item.entry, Plan) or not item.entry.lineage:
        return ""
    names = ", ".join(one_line(titles.get(line.plan, line.plan)) for line in item.entry.lineage)
    return translate("Timeline", "made from %1").replace("%1", names)


def notes_count(count: int) -> str:
    """``1 note``, ``3 notes``; empty for none."""
    if not count:
        return ""
    if count == 1:
        return translate("Timeline", "1 note")
    return translate("Timeline", "%1 notes").replace("%1", str(count))


def entries_count(count: int) -> str:
    """``1 entry``, ``5 entries``."""
    if count == 1:
        return translate("Timeline", "1 entry")
    return translate("Timeline", "%1 entries").replace("%1", str(count))


def spoken(item: TimelineItem, titles: Mapping[str, str], notes: int = 0) -> str:
    """An item read aloud: ``2 December 2025, talks, confirmed: Putin receives Witkoff and Kushner, 3 claims``."""
    head = f"{in_words(item.date)}, {lane_label(item.lane).lower()}, {item_state(item)}"
    tail = [one_line(item.title), claims_count(item), made_from(item, titles), notes_count(notes)]
    return f"{head}: {', '.join(part for part in tail if part)}"


def claim_state(claim: Claim) -> str:
    """How a claim stands, with what qualifies it."""
    state = state_label(claim.state)
    if claim.state is EventState.CONFIRMED:
        state = translate("Timeline", "confirmed as said")
        if claim.state_note.startswith(EventState.CONFIRMED.value):
            state = ""
    parts = (state, one_line(claim.state_note), unverified() if claim.memory else "")
    return "; ".join(part for part in parts if part)
