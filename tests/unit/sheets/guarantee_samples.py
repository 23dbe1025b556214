"""Instruments made by hand for conditions, one field over all, the path of the term and two texts beside each other."""

from __future__ import annotations

from collections.abc import Mapping

from peaceplans.model.evidence import Certainty
from peaceplans.model.instrument import Field, FieldState, Instrument, InstrumentKind
from peaceplans.model.notation import read_term
from peaceplans.model.source import Citation, Source
from peaceplans.model.terms import Term, TermKind
from peaceplans.model.vocabulary import FieldKey, Party, TermKey, Unit, Vocabulary
from peaceplans.sheets.guarantees.sheet import GuaranteeRecord

LABELS = {"status": "Status", "duration": "Duration", "trigger": "Trigger", "nato-eu-link": "NATO link"}
VOCABULARY = Vocabulary(
    parties={"us": Party(id="us", label="United States"), "ua": Party(id="ua", label="Ukraine")},
    units={
        unit.id: unit
        for unit in (
            Unit(id="years", label="years", dimension="calendar", factor=12),
            Unit(id="months", label="months", dimension="calendar", factor=1),
            Unit(id="days", label="days", dimension="time", factor=1),
            Unit(id="persons", label="persons", dimension="people", factor=1),
        )
    },
    terms={
        key.id: key
        for key in (
            TermKey(id="guarantee-duration", label="length", kind=TermKind.DURATION, unit="calendar"),
            TermKey(id="guarantee-duration-floor", label="least length", kind=TermKind.DURATION, unit="calendar"),
            TermKey(id="guarantee-review", label="review", kind=TermKind.DURATION, unit="calendar"),
            TermKey(id="guarantors", label="guarantors", kind=TermKind.PARTIES),
        )
    },
    fields={key: FieldKey(id=key, label=label) for key, label in LABELS.items()},
)


def term(key: str, text: str) -> Term:
    return read_term(key, text, VOCABULARY)


def field(
    key: str,
    told: str | FieldState = FieldState.NONE,
    *terms: Term,
    certainty: Certainty = Certainty.REPORTED,
    text: str = "",
) -> Field:
    state = told if isinstance(told, FieldState) else FieldState.VALUE
    return Field(
        key=key,
        state=state,
        certainty=certainty,
        text=text if isinstance(told, FieldState) else told,
        terms=terms,
        sources=(Citation("s1"),),
    )


def instrument(
    name: str,
    *fields: Field,
    kind: InstrumentKind = InstrumentKind.OFFER,
    date: str = "2025-12-28",
    status: str = "offered",
) -> Instrument:
    """An instrument whose other fields are none."""
    given = {one.key: one for one in fields}
    return Instrument(
        id=name,
        title=f"The text {name}",
        short_title=name.title(),
        date=date,
        kind=kind,
        status=status,
        fields=tuple(given.get(key, field(key)) for key in LABELS),
    )


def record(*instruments: Instrument, sources: Mapping[str, Source] | None = None) -> GuaranteeRecord:
    return GuaranteeRecord(
        instruments={one.id: one for one in instruments},
        sources=sources or {"s1": Source(id="s1", publisher="Herald", title="The text")},
        vocabulary=VOCABULARY,
        catalogue_version="1",
        state_of_record="2026-06",
    )
