"""Sheets of guarantees made from a record: order, reference, fields, sources, tally."""

from __future__ import annotations

import pytest

from peaceplans.model.evidence import Certainty
from peaceplans.model.instrument import Field, FieldState, Instrument, InstrumentKind
from peaceplans.model.notes import Note
from peaceplans.model.source import Citation, Source
from peaceplans.model.vocabulary import FieldKey, Vocabulary
from peaceplans.sheets.guarantees.sheet import FieldTally, GuaranteeRecord

KEYS = ("form", "trigger", "voids")


def instrument(name: str, *told: str | FieldState, kind: InstrumentKind = InstrumentKind.OFFER) -> Instrument:
    return Instrument(
        id=name,
        title=name,
        short_title=name,
        date="2025",
        kind=kind,
        status="offered",
        fields=tuple(
            Field(
                key=key,
                state=one if isinstance(one, FieldState) else FieldState.VALUE,
                certainty=Certainty.REPORTED,
                text=one if not isinstance(one, FieldState) else "",
                sources=(Citation(f"s-{name}-{key}"),),
            )
            for key, one in zip(KEYS, told, strict=True)
        ),
    )


ONE = instrument("one", "a treaty", FieldState.NOT_PUBLISHED, FieldState.NONE)
OTHER = instrument("other", "a law", "an attack", FieldState.NONE)
MODEL = instrument("model", "a treaty", "an attack", FieldState.NONE, kind=InstrumentKind.REFERENCE)
RECORD = GuaranteeRecord(
    instruments={one.id: one for one in (ONE, OTHER, MODEL)},
    sources={
        f"s-{name}-{key}": Source(id=f"s-{name}-{key}", publisher="p", title="t")
        for name in ("one", "other", "model")
        for key in KEYS
    },
    vocabulary=Vocabulary(fields={key: FieldKey(id=key, label=key) for key in KEYS}),
    catalogue_version="1",
    state_of_record="2026-06",
)


def ids(*names: str, against: str = "", pinned: bool = False) -> list[str]:
    return [one.id for one in RECORD.sheet(names, against, pinned=pinned).instruments]


def test_instruments_keep_the_order_asked_for_and_come_once() -> None:
    assert ids("other", "one", "other") == ["other", "one"]
    assert ids("other", "one", against="model") == ["model", "other", "one"]
    assert ids("other", "model", "one", against="model") == ["other", "model", "one"]
    assert ids("other", "model", "one", against="model", pinned=True) == ["model", "other", "one"]


def test_an_unknown_instrument_is_refused() -> None:
    with pytest.raises(KeyError):
        RECORD.sheet(["gone"])


def test_the_model_is_nato_or_the_first_reference_or_nothing() -> None:
    assert RECORD.model == "model"
    nato = instrument("nato-a5", "x", "y", "z")
    with_nato = {**RECORD.instruments, "nato-a5": nato}
    assert _with(with_nato).model == "nato-a5"
    assert _with({"one": ONE}).model == ""


def _with(instruments: dict[str, Instrument]) -> GuaranteeRecord:
    return GuaranteeRecord(
        instruments=instruments,
        sources={},
        vocabulary=RECORD.vocabulary,
        catalogue_version="1",
        state_of_record="2026-06",
    )


def test_only_fields_that_differ_and_only_their_sources() -> None:
    sheet = RECORD.sheet(["one", "other"], "model", differing=True)
    assert [key.id for key in sheet.fields] == ["form"]
    assert list(sheet.sources) == ["s-model-form", "s-one-form", "s-other-form"]
    assert sheet.source_numbers() == {"s-model-form": 1, "s-one-form": 2, "s-other-form": 3}


def test_the_tally_counts_all_fields_and_adds_up() -> None:
    sheet = RECORD.sheet(["one", "other"], "model", differing=True)
    assert sheet.tally(ONE) == FieldTally(same=2, differ=0, unsaid=1)
    assert sheet.tally(OTHER) == FieldTally(same=2, differ=1, unsaid=0)
    assert sheet.tally(MODEL) == FieldTally(same=3, differ=0, unsaid=0)
    assert sheet.tally(ONE).all == len(KEYS)


def test_notes_are_found_by_what_they_hang_on() -> None:
    from dataclasses import replace

    note = Note(id="n", text="x", anchors=("one#form", "other"))
    sheet = replace(RECORD.sheet(["one", "other"]), notes=(note,))
    assert sheet.notes_on("one#form") == (note,)
    assert sheet.notes_on("one") == ()
