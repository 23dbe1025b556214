"""The sheet of the sample's right plan, with lineage, counts, witnesses, events, links and positions."""

from __future__ import annotations

from dataclasses import replace

from peaceplans.library.use_rows import LinkCount
from peaceplans.model.events import Claim, ClaimKind, Event, EventState, Lane
from peaceplans.model.plan import Count, Lineage, Witness
from peaceplans.sheets.comparison.positions import by_party
from peaceplans.sheets.library.lineage import lineage_sheet
from peaceplans.sheets.library.plan import Beside, PlanSheet
from tests.unit.report.sample import LEFT, NOTES, RIGHT, SOURCES, STANCES, STATEMENTS, VOCABULARY, cite

NAMES = list(SOURCES)
PLAN = replace(
    RIGHT,
    lineage=(Lineage(plan=LEFT.id, how="reworked in <b>Geneva</b>", sources=cite(NAMES[1])),),
    counts=(Count(number="20", who="The president", date="2025-12-08", text="20 of 28", sources=cite(NAMES[2])),),
    witnesses=(Witness(id="w1", kind="official summary", source=cite(NAMES[1])[0], remark="Read out."),),
    account="Made from a summary.",
)
EVENT = Event(
    id="e1",
    date="2025-12-24",
    lane=Lane.PLANS,
    title="The twenty points are shown",
    text="They were read out.",
    state=EventState.CONFIRMED,
    plans=(PLAN.id,),
    claims=(Claim(kind=ClaimKind.REMARK, owner="TASS", text="No.", state=EventState.CLAIMED),),
    sources=cite(NAMES[1]),
)


def plan_sheet_of_sample() -> PlanSheet:
    return PlanSheet(
        plan=PLAN,
        lineage=lineage_sheet(PLAN.id, (LEFT.without_provisions(), PLAN.without_provisions())),
        positions=by_party(STANCES, STATEMENTS, VOCABULARY),
        whole=(),
        events=(EVENT,),
        beside=(Beside(plan=LEFT, left=False, count=LinkCount(LEFT.id, PLAN.id, 4, 1, 2)),),
        guarantees=(),
        notes=NOTES[:1],
        text_sources=SOURCES,
        sources=SOURCES,
        vocabulary=VOCABULARY,
        catalogue_version="2026.06.1",
        state_of_record="2026-06",
    )
