"""Plans, points, instruments and sources as text to be pasted elsewhere, with where it comes from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QMimeData

from peaceplans.model.plan import Plan, Provision
from peaceplans.model.source import Source
from peaceplans.report.citing.entries import entry_runs
from peaceplans.report.citing.point import cited_point, cited_provision, text_citations
from peaceplans.report.citing.runs import as_text
from peaceplans.report.citing.style import CitationStyle
from peaceplans.report.library.document import certainties_in_words, evidence_in_words, states_in_words
from peaceplans.report.printable import one_line, printable
from peaceplans.report.source_list import source_list
from peaceplans.sheets.library.sheet import InstrumentEntry, PlanEntry, coverage_in_words
from peaceplans.sheets.library.source_uses import SourceUses
from ui.compare.rows.middle_text import certainty_label
from ui.controls.citation import Copied, as_mime, mime, runs_html


def copied_plan(entry: PlanEntry, sources: Mapping[str, Source], style: CitationStyle) -> QMimeData:
    """A plan of the list: title, authors, publication, how well it is evidenced."""
    plan = entry.plan
    facts = [", ".join(plan.authors), plan.publication, coverage_in_words(plan.coverage)]
    facts.append(evidence_in_words(entry.grades, entry.disputed))
    told = cited_point(style, text=plan.title, authors=plan.authors, date=plan.date, sources=sources.values())
    return as_mime(style, [Copied(name=one_line(plan.title), text=_joined(facts), citation=told)])


def copied_instrument(entry: InstrumentEntry, sources: Mapping[str, Source], style: CitationStyle) -> QMimeData:
    """An instrument of the list."""
    one = entry.instrument
    facts = [one.status, states_in_words(entry.states), certainties_in_words(entry.certainties)]
    told = cited_point(style, text=one.title, date=one.date, facts=(one.status,), sources=sources.values())
    each = tuple(sources.values())
    return as_mime(style, [Copied(name=one_line(one.title), text=_joined(facts), citation=told, sources=each)])


def copied_source(entry: SourceUses, style: CitationStyle) -> QMimeData:
    """A source as one cites it."""
    (runs,) = entry_runs(replace(source_list([entry.source]), style=style))
    return mime(f"{as_text(runs)}\n", f"<p>{runs_html(runs)}</p>")


def copied_point(plan: Plan, provision: Provision, sources: Mapping[str, Source], style: CitationStyle) -> QMimeData:
    """A point of a plan with its text, grade and sources."""
    number = one_line(provision.number or provision.key)
    told = cited_provision(style, plan, provision, sources, (certainty_label(provision.certainty),))
    cited = dict.fromkeys(citation.source for citation in text_citations(provision))
    used = tuple(sources[one] for one in cited if one in sources)
    name = f"{number} {one_line(provision.title)}"
    return as_mime(style, [Copied(name=name, text=printable(provision.text), citation=told, sources=used)])


def _joined(facts: Sequence[str]) -> str:
    return "; ".join(one_line(fact) for fact in facts if fact)
