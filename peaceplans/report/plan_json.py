"""Plans, provisions and instruments as JSON; a plan has the keys that importing reads, and more of the record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from peaceplans.model.instrument import Instrument
from peaceplans.model.notation import write_term
from peaceplans.model.plan import Plan, Provision
from peaceplans.model.source import Source
from peaceplans.report.record_json import Json, dumped, keyed_terms, provision_entry, source_entries, source_ids
from peaceplans.sheets.comparison_sheet import Position


def plan_json(plan: Plan, positions: Iterable[Position], sources: Mapping[str, Source]) -> str:
    """A plan with its provisions, and with what parties said of it as a whole."""
    return dumped(
        {
            "id": plan.id,
            "title": plan.title,
            "date": plan.date,
            "authors": list(plan.authors),
            "short_title": plan.short_title,
            "kind": plan.kind.value,
            "coverage": plan.coverage.value,
            "wording": plan.wording.value,
            "points_stated": plan.points_stated,
            "publication": plan.publication,
            "banner": plan.banner,
            "account": plan.account,
            "provisions": [_provision(provision) for provision in plan.provisions],
            "positions": [_position(one) for one in positions],
            "sources": source_entries(sources),
        }
    )


def provision_json(provision: Provision, positions: Iterable[Position], sources: Mapping[str, Source]) -> str:
    """A provision with the positions of parties on it."""
    entry = {"plan": provision.plan, **_provision(provision), "positions": [_position(one) for one in positions]}
    entry["background"] = [{"text": note.text, "sources": source_ids(note.sources)} for note in provision.background]
    return dumped(entry | {"source_entries": source_entries(sources)})


def _provision(provision: Provision) -> Json:
    own = provision_entry(provision)
    own["topic"] = provision.topic
    own["terms"] = {term.key: write_term(term) for term in provision.terms}
    own["certainty"] = provision.certainty.value
    own["basis"] = list(provision.basis)
    return own


def _position(position: Position) -> Json:
    return {
        "party": position.party,
        "our_reading": [
            {
                "target": stance.target,
                "attitude": stance.attitude.value,
                "text": stance.text,
                "certainty": stance.certainty.value,
                "statements": list(stance.statements),
                "sources": source_ids(stance.sources),
            }
            for stance in position.stances
        ],
        "statements": [
            {
                "id": statement.id,
                "speaker": statement.speaker,
                "date": statement.date,
                "text": statement.text,
                "certainty": statement.certainty.value,
                "disputed": statement.disputed,
                "sources": source_ids(statement.sources),
            }
            for statement in position.statements
        ],
    }


def instrument_json(instrument: Instrument, sources: Mapping[str, Source]) -> str:
    """An instrument with its fields."""
    return dumped(
        {
            "id": instrument.id,
            "title": instrument.title,
            "short_title": instrument.short_title,
            "date": instrument.date,
            "kind": instrument.kind.value,
            "status": instrument.status,
            "points": list(instrument.points),
            "certainty_note": instrument.certainty_note,
            "fields": {
                field.key: {
                    "state": field.state.value,
                    "text": field.text,
                    "certainty": field.certainty.value,
                    "terms": keyed_terms(field.terms),
                    "sources": source_ids(field.sources),
                }
                for field in instrument.fields
            },
            "sources": source_entries(sources),
        }
    )
