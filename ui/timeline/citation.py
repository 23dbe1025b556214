"""Entries of the timeline as text to be pasted elsewhere, with how they stand and where they come from."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QMimeData

from peaceplans.model.dates import in_words
from peaceplans.model.events import Claim, Event
from peaceplans.model.source import Citation
from peaceplans.report.printable import one_line, printable
from peaceplans.report.source_list import web_address
from peaceplans.sheets.timeline.facing_claims import facing_claims
from peaceplans.sheets.timeline.item import TimelineItem
from peaceplans.sheets.timeline.sheet import TimelineSheet
from ui.controls.citation import citation
from ui.settings import CitationForm
from ui.timeline.words import claim_state, item_state, kind_label, translate


def cited_item(item: TimelineItem, sheet: TimelineSheet, form: CitationForm) -> QMimeData:
    """An entry with its claims as plain and as rich text; claims keep their owners.

    Args:
        item: the entry.
        sheet: with its sources.
        form: of the citation.
    """
    data = QMimeData()
    told = _told(item, sheet, form)
    claims = list(_claims(item))
    plain = [f"{_name(item)}: {_text(item)}", *(f"- {head}: {text}" for head, text in claims), f"({told})"]
    data.setText("\n".join(plain) + "\n")
    listed = "".join(f"<li><b>{escape(head)}</b>: {escape(text)}</li>" for head, text in claims)
    text = escape(_text(item)).replace("\n", "<br>")
    sources = f"<br>{_linked(item, sheet)}" if form is CitationForm.PLAIN else ""
    data.setHtml(
        f"<p><b>{escape(_name(item))}</b>: {text}</p>{f'<ul>{listed}</ul>' if listed else ''}"
        f"<p><small>({escape(told)}){sources}</small></p>"
    )
    return data


def _name(item: TimelineItem) -> str:
    return f"{in_words(item.date)}, {one_line(item.title)}"


def _text(item: TimelineItem) -> str:
    entry = item.entry
    return printable(entry.title if not hasattr(entry, "text") else entry.text)


def _claims(item: TimelineItem) -> Iterator[tuple[str, str]]:
    if isinstance(item.entry, Event):
        facing = facing_claims(item.entry)
        for claim in (*facing.asserted, *facing.denied, *facing.later):
            yield _claim_head(claim, item.entry), one_line(claim.text)


def _claim_head(claim: Claim, event: Event) -> str:
    facts = (in_words(claim.date or event.date), kind_label(claim.kind), claim_state(claim))
    return f"{one_line(claim.owner)} ({', '.join(fact for fact in facts if fact)})"


def _told(item: TimelineItem, sheet: TimelineSheet, form: CitationForm) -> str:
    note = one_line(item.entry.state_note) if isinstance(item.entry, Event) else ""
    return citation(
        form,
        title=item.title,
        place="",
        text=translate("Timeline", "timeline of the record"),
        date=item.date,
        facts=[fact for fact in (item_state(item), note) if fact],
        sources=[sheet.sources[one.source] for one in _citations(item) if one.source in sheet.sources],
    )


def _citations(item: TimelineItem) -> tuple[Citation, ...]:
    return tuple(item.citations)


def _linked(item: TimelineItem, sheet: TimelineSheet) -> str:
    names = dict.fromkeys(one.source for one in item.citations)
    found = []
    for name in names:
        source = sheet.sources.get(name)
        if source:
            address = web_address(source.url)
            title = escape(f"{one_line(source.publisher)}: {one_line(source.title)}")
            found.append(f'<a href="{escape(address)}">{title}</a>' if address else title)
    return "; ".join(found)
