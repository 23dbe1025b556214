"""A library of five small plans with one of everything that the matrix tells apart."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

from peaceplans.library import Library
from peaceplans.library import library as facade
from peaceplans.model.catalogue import Catalogue
from peaceplans.model.evidence import Grade
from peaceplans.model.links import Alone, Concordance, Relation
from peaceplans.model.plan import Coverage, Lineage, Option, Plan, Reading, State
from peaceplans.model.source import Citation, Source
from peaceplans.model.vocabulary import Vocabulary
from tests.unit.compare.making import VOCABULARY, link, plan, provision, term

SOURCES = tuple(Source(id=name, publisher=f"Paper {name}", title="Text", date="2025") for name in ("s1", "s2", "s3"))
ONE, TWO, THREE = (Citation(source.id) for source in SOURCES)


def of(plan_id: str, date: str, *provisions: object, **more: object) -> Plan:
    made = plan(plan_id, *provisions, **more)  # type: ignore[arg-type]
    return replace(made, date=date, short_title=plan_id.title(), sources=(ONE,))


OLD = of(
    "old",
    "2022-04-15",
    provision(
        "old:1",
        brief="open: cap of 85,000 or of 250,000",
        state=State.OPEN,
        grade=Grade.PRESS_REPORT,
        options=(
            Option(owner="ru", text="fewer", terms=(term("army-size", "85000 persons (cap)"),), sources=(TWO,)),
            Option(owner="ua", text="more", terms=(term("army-size", "250000 persons (cap)"),)),
        ),
        sources=(ONE,),
    ),
    provision("old:2", topic="land", brief="15 years of talks", deferred="a treaty", sources=(ONE,)),
    coverage=Coverage.ALL_POINTS,
)
DRAFT = of(
    "draft",
    "2025-11-20",
    provision(
        "draft:1", brief="cap of 600,000", terms=(term("army-size", "600000 persons (cap)"),), sources=(ONE, TWO)
    ),
    provision("draft:2", topic="nato", brief="excluded in the constitution", sources=(ONE,)),
    provision("draft:3", topic="land", brief="line of contact", sources=(ONE,)),
)
REPLY = of(
    "reply",
    "2025-11-23",
    provision(
        "reply:1",
        brief="cap of 800,000 in peacetime",
        terms=(term("army-size", "800000 persons (cap, in peacetime)"),),
        sources=(THREE,),
    ),
    provision("reply:2", topic="nato", brief="struck", state=State.STRUCK, sources=(THREE,)),
    provision("reply:3", topic="land", brief="line of contact", sources=(THREE,)),
    lineage=(Lineage(plan="draft", how="edited", sources=(ONE,)),),
)
PART = of(
    "part",
    "2025-11-24",
    provision(
        "part:g1",
        brief="cap dropped; replacement not published",
        grade=Grade.PRESS_REPORT,
        disputed=True,
        further_topics=("nato",),
        terms=(term("form", "cap dropped"),),
        readings=(
            Reading(
                witness="Paper", text="800,000", terms=(term("army-size", "800000 persons (cap)"),), sources=(TWO,)
            ),
            Reading(witness="General", text="No limit was agreed."),
        ),
        sources=(TWO,),
    ),
    coverage=Coverage.PARTIAL,
)
RUMOUR = of(
    "rumour",
    "2025-12-02~",
    provision(
        "rumour:w1",
        brief="cap of 600,000",
        grade=Grade.INFERRED,
        terms=(term("army-size", "600000 persons (cap)"),),
        sources=(ONE,),
    ),
    coverage=Coverage.NONE,
    banner="The text of the rumour is not public.",
    lineage=(Lineage(plan="draft", how="said to be", sources=(ONE,)),),
)
CONCORDANCES = (
    Concordance(
        left="draft",
        right="reply",
        links=(
            link("draft:1", "reply:1"),
            link("draft:2", "reply:2", Relation.REPLACED),
            link("draft:3", "reply:3", Relation.SAME),
        ),
    ),
    Concordance(
        left="draft",
        right="rumour",
        links=(link("draft:1", "rumour:w1", Relation.SAME),),
        alone=(Alone(ref="draft:2", reason="Nothing is said of it.", sources=(TWO,)),),
    ),
)


class MatrixCatalogue:
    """Stands where the bundled data files stand."""

    def __init__(self, *plans: Plan, vocabulary: Vocabulary = VOCABULARY) -> None:
        self._plans = plans
        self._vocabulary = vocabulary

    def fingerprint(self) -> str:
        return f"{len(self._plans)} plans made by hand"

    def version(self) -> str:
        return "2026.11.1"

    def load(self) -> Catalogue:
        ids = {one.id for one in self._plans}
        return Catalogue(
            version=self.version(),
            state_of_record="2026-06",
            vocabulary=self._vocabulary,
            sources=SOURCES,
            plans=self._plans,
            concordances=tuple(one for one in CONCORDANCES if {one.left, one.right} <= ids),
            instruments=(),
            statements=(),
            stances=(),
        )


def matrix_library(path: Path, *plans: Plan, vocabulary: Vocabulary = VOCABULARY) -> Library:
    """A library of these plans, by default all five."""
    chosen = plans or (OLD, DRAFT, REPLY, PART, RUMOUR)
    with patch.object(facade, "BundledCatalogue", lambda _: MatrixCatalogue(*chosen, vocabulary=vocabulary)):
        return Library.open(path)
