"""Plans, provisions and instruments as JSON; a plan has the keys that importing reads, and more of the record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from peaceplans.model.events import Event
from peaceplans.model.instrument import Instrument
from peaceplans.model.notation import write_term
from peaceplans.model.plan import Provision, Witness
from peaceplans.model.source import Source
from peaceplans.report.library.record_json import (
    Json,
    dumped,
    keyed_terms,
    note_entry,
    provision_entry,
    source_entries,
    source_ids,
)
from peaceplans.sheets.comparison.sheet import Position
from peaceplans.sheets.library.lineage import Made, Told
from peaceplans.sheets.library.plan import Beside, PlanSheet


def plan_json(sheet: PlanSheet) -> str:
    """A plan with its provisions and all that belongs to it."""
    plan = sheet.plan
    return dumped(
        {
            "id": plan.id,
            "title": plan.title,
            "date": plan.date,
            "authors": list(plan.authors),
            "short_title": plan.short_title,
            "kind": plan.kind.value,
            "addressee": plan.addressee,
            "coverage": plan.coverage.value,
            "wording": plan.wording.value,
            "points_stated": plan.points_stated,
            "publication": plan.publication,
            "banner": plan.banner,
            "account": plan.account,
            "lineage": [_made(one) for one in sheet.lineage.made],
            "counts": [_counted(one) for one in sheet.lineage.told],
            "witnesses": [_witness(one) for one in plan.witnesses],
            "provisions": [_provision(provision) for provision in plan.provisions],
            "events": [_event(event) for event in sheet.events],
            "positions": [_position(one) for one in sheet.whole],
            "positions_on_provisions": [_position(one) for one in sheet.positions],
            "linked_with": [_linked(one) for one in sheet.beside],
            "guarantees": [one.id for one in sheet.guarantees],
            "notes": [note_entry(note, note.anchors[0]) for note in sheet.notes],
            "sources": source_entries(sheet.sources),
        }
    )


def _made(made: Made) -> Json:
    step = made.step
    return {"plan": made.plan, "made_from": step.plan, "how": step.how, "sources": source_ids(step.sources)}


def _counted(told: Told) -> Json:
    count = told.count
    own = {"number": count.number, "who": count.who, "date": count.date, "text": count.text}
    return {"plan": told.plan, **own, "sources": source_ids(count.sources)}


def _witness(witness: Witness) -> Json:
    source = witness.source
    return {
        "id": witness.id,
        "kind": witness.kind,
        "source": source.source,
        "locator": source.locator,
        "remark": witness.remark,
    }


def _event(event: Event) -> Json:
    return {
        "id": event.id,
        "date": event.date,
        "title": event.title,
        "state": event.state.value,
        "claims": len(event.claims),
        "sources": source_ids(event.sources),
    }


def _linked(one: Beside) -> Json:
    return {
        "plan": one.plan.id,
        "compare": list(one.pair),
        "links": one.count.links,
        "same": one.count.same,
        "key_changes": one.count.key_changes,
    }


def provision_json(provision: Provision, positions: Iterable[Position], sources: Mapping[str, Source]) -> str:
    """A provision with the positions of parties on it."""
    entry = {"plan": provision.plan, **_provision(provision), "positions": [_position(one) for one in positions]}
    entry["background"] = [{"text": note.text, "sources": source_ids(note.sources)} for note in provision.background]
    return dumped(entry | {"source_entries": source_entries(sources)})


def _provision(provision: Provision) -> Json:
    own = provision_entry(provision)
    own["topic"] = provision.topic
    own["brief"] = provision.brief
    own["deferred"] = provision.deferred
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
