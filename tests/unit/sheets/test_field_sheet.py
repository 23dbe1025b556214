"""One field over all instruments: groups, orders, conditions, what analysts say of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from peaceplans.model.analysis import AnalystPoint
from peaceplans.model.instrument import FieldState, InstrumentKind
from peaceplans.model.source import Citation, Source
from peaceplans.sheets.guarantees.conditions import read_condition
from peaceplans.sheets.guarantees.field_sheet import FieldOrder, field_sheet
from peaceplans.sheets.guarantees.groups import Group, group_of, grouped
from tests.unit.sheets.guarantee_samples import VOCABULARY, field, instrument, record, term

LATE = instrument("late", field("duration", "10 years.", term("guarantee-duration", "10 years")), date="2026-01")
EARLY = instrument("early", field("duration", FieldState.NOT_FOUND), kind=InstrumentKind.REQUEST, date="2024-05")
PACT = instrument(
    "pact",
    field("duration", "No end.", term("guarantee-duration", "indefinite")),
    kind=InstrumentKind.REFERENCE,
    date="1949-04-04",
)
LONG = instrument(
    "long",
    field("duration", "100 years.", term("guarantee-duration", "100 years")),
    kind=InstrumentKind.PARTNERSHIP,
    date="2025-01-16",
)
PAPER = instrument("paper", kind=InstrumentKind.AGREEMENT, date="1994-12-05")
RECORD = record(PACT, LATE, LONG, PAPER, EARLY)


@pytest.mark.parametrize(
    ("order", "ids"),
    [
        (FieldOrder.GROUP, ["early", "late", "paper", "long", "pact"]),
        (FieldOrder.DATE, ["pact", "paper", "early", "long", "late"]),
        (FieldOrder.LENGTH, ["pact", "long", "late", "paper", "early"]),
    ],
)
def test_orders(order: FieldOrder, ids: list[str]) -> None:
    sheet = field_sheet(RECORD, "duration", order=order)
    assert [entry.instrument.id for entry in sheet.entries] == ids
    assert sheet.states() == {
        FieldState.VALUE: 3,
        FieldState.NONE: 1,
        FieldState.NOT_PUBLISHED: 0,
        FieldState.NOT_FOUND: 1,
    }


def test_every_kind_has_a_group_and_groups_keep_the_order_inside() -> None:
    for kind in InstrumentKind:
        assert group_of(instrument("x", kind=kind)) in Group
    told = [(group, [one.id for one in members]) for group, members in grouped(RECORD.instruments.values())]
    assert told == [
        (Group.WANTED, ["late", "early"]),
        (Group.AGREEMENTS, ["paper"]),
        (Group.PARTNERSHIPS, ["long"]),
        (Group.REFERENCES, ["pact"]),
    ]


def test_conditions_leave_out_and_say_of_which_nobody_can_say() -> None:
    sheet = field_sheet(RECORD, "duration", conditions=[read_condition("duration>=15 years", VOCABULARY)])
    assert [entry.instrument.id for entry in sheet.entries] == ["long", "pact"]
    assert [one.id for one in sheet.undecided] == ["early"]


def test_only_what_analysts_say_of_the_field_and_only_its_sources() -> None:
    points = (
        AnalystPoint(title="Length", text="x", fields=("duration",), sources=(Citation("s2"),)),
        AnalystPoint(title="Other", text="y", fields=("trigger",), sources=(Citation("s3"),)),
    )
    sources = {name: Source(id=name, publisher="p", title=name) for name in ("s1", "s2", "s3")}
    sheet = field_sheet(replace(record(LATE, sources=sources), analysis=points), "duration")
    assert [point.title for point in sheet.points] == ["Length"]
    assert list(sheet.sources) == ["s1", "s2"]


def test_an_unknown_field_is_refused() -> None:
    with pytest.raises(KeyError):
        field_sheet(RECORD, "no-such-field")


def test_a_sheet_of_instruments_is_grouped_and_chosen_by_conditions_too() -> None:
    sheet = RECORD.sheet(RECORD.instruments, grouping=True)
    assert [one.id for one in sheet.instruments] == ["late", "early", "paper", "long", "pact"]
    chosen = RECORD.sheet(RECORD.instruments, "paper", conditions=[read_condition("duration>=15 years", VOCABULARY)])
    assert [one.id for one in chosen.instruments] == ["paper", "pact", "long"]
    assert [one.id for one in chosen.undecided] == ["early"]
