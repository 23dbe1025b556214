"""The selected item in full, as rich text; everything that is not ours is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from urllib.parse import quote

from peaceplans.model.dates import in_words
from peaceplans.model.events import Claim, Event
from peaceplans.model.instrument import Instrument
from peaceplans.model.plan import Plan
from peaceplans.model.source import Citation, Source
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.report.blocks import Cited, SourceEntry
from peaceplans.report.phrases import cited
from peaceplans.report.printable import one_line, printable
from peaceplans.report.source_list import source_entry
from peaceplans.sheets.timeline.facing_claims import facing_claims
from peaceplans.sheets.timeline.item import TimelineItem
from peaceplans.sheets.timeline.sheet import TimelineSheet
from ui.compare.plan_words import short_date
from ui.compare.rows.middle_text import certainty_label
from ui.controls.panel_text import panel_style
from ui.controls.place_text import place_link
from ui.theme.look import Look
from ui.timeline.words import claim_state, item_state, kind_label, lane_label, state_meaning, translate

"""Scheme of links to plans, events and so on; the path is the anchor's text, quoted."""

EVENTS_SCHEME = "events"
"""Scheme of links to the events of a plan; the path is its id, quoted."""

_EVENTS = 40  # of a plan, listed at most


def event_style(look: Look) -> str:
    """The style sheet of the text."""
    colours = look.colours
    return f"""{panel_style(look)}
.lane {{ font-size: {look.fonts.chrome.pixelSize()}px; font-weight: 600; margin: 2px 0 4px 0; }}
td.left {{ padding-right: 14px; }}
td.right {{ padding-left: 14px; border-left: 1px solid {colours.border.name()}; }}
"""


def whole_text(item: TimelineItem, sheet: TimelineSheet, *, facing: bool = True) -> str:
    """All that is known of an item, as HTML.

    Args:
        item: the item.
        sheet: with its sources.
        facing: there is room for two columns; else denials stand under assertions.
    """
    parts = [_head(item, sheet.vocabulary), _text(item, sheet)]
    if isinstance(item.entry, Event):
        parts.append(claims_html(item.entry, sheet, facing=facing))
    return f"<body>{''.join(parts)}</body>"


def beside_text(item: TimelineItem, sheet: TimelineSheet, about: Sequence[TimelineItem]) -> str:
    """What belongs to an item: plans and topics, the events about a plan, sources.

    Args:
        item: the item.
        sheet: with its sources.
        about: the items that concern it, when it is a plan or an instrument.
    """
    title = f'<p class="title">{escape(one_line(item.title))}</p>'
    small = f'<p class="small">{escape(in_words(item.date))} \u00b7 {escape(item_state(item))}</p>'
    parts = [small, title, _belongs(item, sheet), _about(item, about), _sources(item, sheet)]
    return f"<body>{''.join(parts)}</body>"


def claims_html(event: Event, sheet: TimelineSheet, *, facing: bool = True) -> str:
    """Who asserts facing who denies, and below what others made of it, in order of date."""
    found = facing_claims(event)
    if not found.are_there:
        return f'<p class="muted">{escape(translate("TimelinePanel", "No claims about it are in the record."))}</p>'
    numbers = sheet.source_numbers()

    def told(claims: Iterable[Claim], *, kinds: bool = False) -> str:
        return "".join(_claim(claim, event, sheet.vocabulary, numbers, kinds=kinds) for claim in claims)

    asserted = _lane(translate("TimelinePanel", "Asserted by"), told(found.asserted))
    denied = _lane(translate("TimelinePanel", "Denied by"), told(found.denied))
    text = ""
    if found.asserted or found.denied:
        text = f"{asserted}{denied}"
        if facing:
            text = (
                '<table width="100%" cellspacing="0" cellpadding="4"><tr>'
                f'<td width="50%" class="left">{asserted}</td><td width="50%" class="right">{denied}</td></tr></table>'
            )
    later = told(found.later, kinds=True)
    if later:
        text += _heading(translate("TimelinePanel", "Assessments and remarks, in order of date")) + later
    return text


def _lane(name: str, claims: str) -> str:
    nobody = f'<p class="muted">{escape(translate("TimelinePanel", "Nobody in the record."))}</p>'
    return f'<p class="lane">{escape(name)}</p>{claims or nobody}'


def _claim(claim: Claim, event: Event, vocabulary: Vocabulary, numbers: dict[str, int], *, kinds: bool) -> str:
    name = f'<a name="{escape(claim.id)}"></a>' if claim.id else ""
    party = f"({one_line(vocabulary.party_label(claim.party))})" if claim.party else ""
    facts = [short_date(claim.date or event.date), kind_label(claim.kind) if kinds else "", claim_state(claim)]
    told = " \u00b7 ".join(fact for fact in facts if fact)
    said = f"{_lines(claim.text)}{_cited(claim.sources, numbers)}"
    return (
        f"<p>{name}<b>{escape(one_line(claim.owner))}</b> {escape(party)} "
        f'<span class="small">{escape(one_line(told))}</span><br>{said}</p>'
    )


def _head(item: TimelineItem, vocabulary: Vocabulary) -> str:
    entry = item.entry
    facts = [in_words(item.date), lane_label(item.lane), item_state(item)]
    told = " \u00b7 ".join(facts)
    note = one_line(entry.state_note) if isinstance(entry, Event) else ""
    meaning = state_meaning(entry.state) if isinstance(entry, Event) else ""
    qualified = f'<p class="muted">{escape(note or meaning)}</p>' if note or meaning else ""
    title = one_line(item.title)
    if not isinstance(entry, Event | Plan | Instrument):
        title = f"{one_line(entry.speaker)} ({one_line(vocabulary.party_label(entry.party))})"
    return f'<p class="small"><b>{escape(told)}</b></p><p class="title">{escape(title)}</p>{qualified}'


def _text(item: TimelineItem, sheet: TimelineSheet) -> str:
    entry, numbers = item.entry, sheet.source_numbers()
    if isinstance(entry, Plan):
        return _plan(entry, sheet)
    if isinstance(entry, Instrument):
        link = place_link(entry.id, translate("TimelinePanel", "Show its fields"))
        return f"<p>{escape(one_line(entry.title))}{_cited(entry.sources, numbers)}</p><p>{link}</p>"
    if isinstance(entry, Event):
        return f"<p>{_lines(entry.text)}{_cited(entry.sources, numbers)}</p>"
    grade = f"{certainty_label(entry.certainty)}, {translate('TimelinePanel', 'grade %1').replace('%1', entry.letter)}"
    return f'<p>{_lines(entry.text)}{_cited(entry.sources, numbers)}</p><p class="muted">{escape(grade)}</p>'


def _plan(plan: Plan, sheet: TimelineSheet) -> str:
    numbers = sheet.source_numbers()
    publication = f'<p class="muted">{escape(one_line(plan.publication))}</p>' if plan.publication else ""
    link = place_link(plan.id, translate("TimelinePanel", "Open the plan"))
    text = f"<p>{escape(one_line(plan.title))}{_cited(plan.sources, numbers)}</p>{publication}<p>{link}</p>"
    if plan.lineage:
        text += _heading(translate("TimelinePanel", "Made from"))
    for line in plan.lineage:
        name = place_link(line.plan, sheet.title_of(line.plan))
        text += f"<p>{name}: {_lines(line.how)}{_cited(line.sources, numbers)}</p>"
    if plan.counts:
        text += _heading(translate("TimelinePanel", "What was said of the number of its points"))
    for count in plan.counts:
        who = f"{one_line(count.who)}, {in_words(count.date)}"
        more = f": {_lines(count.text)}" if count.text else ""
        text += f"<p><b>{escape(one_line(count.number))}</b> ({escape(who)}){more}{_cited(count.sources, numbers)}</p>"
    return text


def _belongs(item: TimelineItem, sheet: TimelineSheet) -> str:
    text = ""
    others = [name for name in item.plans if name != item.anchor]
    if others:
        text += _heading(translate("TimelinePanel", "Plans and instruments"))
        for name in others:
            events = _events_link(name, translate("TimelinePanel", "all about it"))
            text += f'<p>{place_link(name, sheet.title_of(name))} <span class="small">({events})</span></p>'
    if item.topics:
        names = ", ".join(one_line(sheet.vocabulary.topic_label(topic)) for topic in item.topics)
        text += f"{_heading(translate('TimelinePanel', 'Topics'))}<p>{escape(names)}</p>"
    return text


def _about(item: TimelineItem, about: Sequence[TimelineItem]) -> str:
    if not about:
        return ""
    text = _heading(translate("TimelinePanel", "What is about it"))
    for one in about[:_EVENTS]:
        link = place_link(one.anchor, one.title) if one.anchor.startswith("event/") else escape(one.title)
        state = f'<span class="small">{escape(short_date(one.date))} \u00b7 {escape(item_state(one))}</span>'
        text += f"<p>{link}<br>{state}</p>"
    only = translate("TimelinePanel", "Show only these")
    return f"{text}<p>{_events_link(item.anchor, only)}</p>"


def _sources(item: TimelineItem, sheet: TimelineSheet) -> str:
    numbers, listed = sheet.source_numbers(), list(sheet.sources.values())
    places: dict[int, list[Cited]] = {}
    there = (citation for citation in item.citations if citation.source in numbers)
    for one in cited(there, numbers):
        places.setdefault(one.number, []).append(one)
    text = "".join(_source(number, listed[number - 1], found) for number, found in places.items())
    return _heading(translate("TimelinePanel", "Sources")) + text if text else ""


def _source(number: int, source: Source, found: Iterable[Cited]) -> str:
    entry: SourceEntry = source_entry(number, source)
    relay = f" ({translate('TimelinePanel', 'relay')})" if entry.relay else ""
    where = "".join(f", {escape(one.locator)}" for one in found if one.locator)
    shown = entry.address.removeprefix("https://").removeprefix("http://").removeprefix("www.")
    address = f'<a class="web" href="{escape(entry.url)}">{escape(shown)}</a>' if entry.url else escape(entry.address)
    return (
        f"<p><b>{entry.number}</b> {escape(entry.publisher)}{escape(relay)}, {escape(entry.date)}{where}<br>"
        f'{escape(entry.title)}<br><span class="small">{address}</span></p>'
    )


def _cited(citations: Iterable[Citation], numbers: dict[str, int]) -> str:
    found = cited((one for one in citations if one.source in numbers), numbers)
    told = "; ".join(f"{one.number} {one.locator}".rstrip() for one in found)
    return f' <span class="small">[{escape(told)}]</span>' if told else ""


def _events_link(path: str, words: str) -> str:
    return f'<a href="{EVENTS_SCHEME}:{escape(quote(path, safe=""))}">{escape(one_line(words))}</a>'


def _heading(text: str) -> str:
    return f'<p class="heading">{escape(text)}</p>'


def _lines(text: str) -> str:
    return escape(printable(text)).replace("\n", "<br>")
