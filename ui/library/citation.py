"""Plans, points, instruments and sources as text to be pasted elsewhere, with where it comes from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from PySide6.QtCore import QMimeData

from peaceplans.model.dates import in_words
from peaceplans.model.instrument import Instrument
from peaceplans.model.plan import Plan, Provision
from peaceplans.model.source import Source
from peaceplans.report.library.document import certainties_in_words, evidence_in_words, states_in_words
from peaceplans.report.printable import one_line, printable
from peaceplans.report.source_list import web_address
from peaceplans.sheets.citations import of_provision
from peaceplans.sheets.library.sheet import InstrumentEntry, PlanEntry, coverage_in_words
from peaceplans.sheets.library.source_uses import SourceUses
from ui.compare.rows.middle_text import certainty_label
from ui.controls.citation import citation
from ui.settings import CitationForm


def cited_plan(entry: PlanEntry, sources: Mapping[str, Source], form: CitationForm) -> QMimeData:
    """A plan of the list: title, authors, publication, how well it is evidenced."""
    plan = entry.plan
    facts = [", ".join(plan.authors), plan.publication, coverage_in_words(plan.coverage)]
    facts.append(evidence_in_words(entry.grades, entry.disputed))
    return _data(plan.title, "; ".join(one_line(fact) for fact in facts if fact), _of_plan(plan, sources, form), ())


def cited_instrument(entry: InstrumentEntry, sources: Mapping[str, Source], form: CitationForm) -> QMimeData:
    """An instrument of the list."""
    one: Instrument = entry.instrument
    facts = [one.status, states_in_words(entry.states), certainties_in_words(entry.certainties)]
    told = citation(
        form, title="", place="", text=one.title, date=one.date, facts=(one_line(one.status),), sources=sources.values()
    )
    return _data(one.title, "; ".join(one_line(fact) for fact in facts if fact), told, sources.values())


def cited_source(entry: SourceUses) -> QMimeData:
    """A source as one cites it."""
    source = entry.source
    date = in_words(source.date)
    parts = [one_line(source.publisher), f"\u201c{one_line(source.title)}\u201d", date, web_address(source.url)]
    return _data("", ", ".join(part for part in parts if part), "", (source,))


def cited_point(plan: Plan, provision: Provision, sources: Mapping[str, Source], form: CitationForm) -> QMimeData:
    """A point of a plan with its text, grade and sources."""
    number = one_line(provision.number or provision.key)
    used = [sources[one] for one in dict.fromkeys(c.source for c in of_provision(provision)) if one in sources]
    told = citation(
        form,
        title=provision.title,
        place=number,
        text=plan.title,
        date=plan.date,
        facts=(provision.grade.label, certainty_label(provision.certainty)),
        sources=used,
    )
    return _data(f"{number} {one_line(provision.title)}", printable(provision.text), told, used)


def _of_plan(plan: Plan, sources: Mapping[str, Source], form: CitationForm) -> str:
    return citation(form, title="", place="", text=plan.title, date=plan.date, facts=(), sources=sources.values())


def _data(title: str, text: str, told: str, sources: Iterable[Source]) -> QMimeData:
    """Plain and rich text."""
    data = QMimeData()
    name = one_line(title)
    head = ": ".join(part for part in (name, text) if part)
    data.setText(f"{head}\n({told})\n" if told else f"{head}\n")
    rich = f"<b>{escape(name)}</b>: " if name else ""
    links = "; ".join(_linked(source) for source in sources)
    small = "".join(f"<br><small>{part}</small>" for part in (f"({escape(told)})" if told else "", links) if part)
    text_html = escape(text).replace("\n", "<br>")
    data.setHtml(f"<p>{rich}{text_html}{small}</p>")
    return data


def _linked(source: Source) -> str:
    told = escape(", ".join(part for part in (one_line(source.publisher), one_line(source.title)) if part))
    address = web_address(source.url)
    return f'<a href="{escape(address)}">{told}</a>' if address else told
