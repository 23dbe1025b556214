"""The catalogue as it is looked up beside a dossier."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from peaceplans.catalogue import load_catalogue
from peaceplans.model.catalogue import Catalogue
from peaceplans.model.events import Event
from peaceplans.model.notation import term_in_words
from peaceplans.model.plan import Plan, Provision
from peaceplans.model.source import Citation, Source
from peaceplans.model.terms import Term


class Record:
    """The bundled catalogue, with its sources by every id that a dossier gives them."""

    def __init__(self) -> None:
        self.catalogue: Catalogue = load_catalogue()
        self.vocabulary = self.catalogue.vocabulary
        self.sources = {name: source for source in self.catalogue.sources for name in (source.id, *source.aliases)}
        self.topics = {topic.dossier: topic.id for topic in self.vocabulary.topics.values()}

    def source(self, name: str) -> Source | None:
        """The source that a dossier means; a leading nought is not needed (``p20-s5`` is ``p20-s05``)."""
        prefix, _, mark = name.partition("-")
        return self.sources.get(name) or self.sources.get(f"{prefix}-{mark[:1]}0{mark[1:]}")

    def ids(self, names: Iterable[str]) -> tuple[str, ...]:
        """The catalogue's ids of sources; a name that it lacks stays as it is."""
        found = ((self.source(name), name) for name in names)
        return tuple(dict.fromkeys(source.id if source else name for source, name in found))

    def plan(self, plan_id: str) -> Plan | None:
        """The plan, or None when the catalogue lacks it."""
        return next((plan for plan in self.catalogue.plans if plan.id == plan_id), None)

    def provision(self, ref: str) -> Provision | None:
        """The provision, or None when the catalogue lacks it."""
        plan = self.plan(ref.partition(":")[0])
        return next((part for part in plan.provisions if part.ref == ref), None) if plan else None

    def event(self, event_id: str) -> Event | None:
        """The event, or None when the catalogue lacks it."""
        return next((event for event in self.catalogue.events if event.id == event_id), None)

    def cited(self, *things: object) -> frozenset[str]:
        """The ids of all sources that things cite, in any part of them."""
        return frozenset(self.sources[citation.source].id for thing in things for citation in citations(thing))

    def terms(self, terms: Iterable[Term]) -> str:
        """Terms in words, one a line."""
        told = ((self.vocabulary.term_label(term.key), term_in_words(term, self.vocabulary)) for term in terms)
        return "\n".join(f"{label}: {value}" for label, value in told)

    def whole(self, provision: Provision) -> str:
        """All content of a provision: title, text, terms, options, readings, background, and whom it binds."""
        parts = [provision.title, provision.brief, provision.deferred, provision.text, self.terms(provision.terms)]
        for option in provision.options:
            owner = self.vocabulary.party_label(option.owner)
            parts += [owner, option.title, option.text, self.terms(option.terms)]
        for reading in provision.readings:
            parts += [reading.witness, reading.text, self.terms(reading.terms)]
        parts += [remark.text for remark in provision.background]
        parts += map(self.vocabulary.party_label, (*provision.agreed_by, *provision.obliged))
        return "\n".join(filter(None, parts))

    def head(self, plan: Plan) -> str:
        """All that is said of a plan as a whole."""
        parts = [plan.title, plan.short_title, plan.date, *plan.authors, plan.addressee, plan.publication]
        parts += [str(plan.points_stated or ""), plan.banner, plan.account]
        parts += [lineage.how for lineage in plan.lineage]
        parts += [f"{count.number}: {count.who}, {count.date}: {count.text}" for count in plan.counts]
        parts += [f"{witness.kind}: {witness.remark}" for witness in plan.witnesses]
        parts += [source.publisher for source in map(self.source, self.cited(plan.witnesses)) if source]
        return "\n".join(filter(None, parts))


def citations(thing: object) -> Iterator[Citation]:
    """Every citation inside a value of the model."""
    if isinstance(thing, Citation):
        yield thing
    elif isinstance(thing, tuple | list):
        for part in thing:
            yield from citations(part)
    elif is_dataclass(thing):
        values: Any = thing
        for part in fields(thing):
            yield from citations(getattr(values, part.name))
