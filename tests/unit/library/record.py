"""A small record made by hand, and plans made by Hypothesis."""

from __future__ import annotations

from hypothesis import strategies as st

from peaceplans.model.analysis import AnalystPoint, Shared
from peaceplans.model.catalogue import Catalogue
from peaceplans.model.events import Claim, ClaimKind, Event, EventState, Lane
from peaceplans.model.evidence import Certainty, Grade, Letter
from peaceplans.model.instrument import Field, FieldState, Instrument, InstrumentKind
from peaceplans.model.links import Alone, Concordance, Link, Origin, Relation, Weight
from peaceplans.model.plan import (
    Clause,
    Count,
    Coverage,
    Lineage,
    Option,
    Plan,
    PlanKind,
    Provision,
    Reading,
    State,
    Witness,
    Wording,
)
from peaceplans.model.positions import Attitude, EarlierStance, Stance, Statement
from peaceplans.model.source import Citation, Remark, Source
from peaceplans.model.terms import (
    Bound,
    Deadline,
    Duration,
    Money,
    Parties,
    Quantity,
    Share,
    Term,
    TermKind,
    Words,
    YesNo,
)
from peaceplans.model.vocabulary import FieldKey, Party, Question, TermKey, Topic, Unit, Vocabulary

VOCABULARY = Vocabulary(
    topics={name: Topic(id=name, label=name.title(), dossier=name) for name in ("territory", "armed-forces", "other")},
    parties={
        "us": Party(id="us", label="United States", capital="Washington"),
        "ru": Party(id="ru", label="Russia", capital="Moscow"),
        "ua": Party(id="ua", label="Ukraine"),
    },
    units={
        "persons": Unit(id="persons", label="persons", dimension="people", factor=1.0),
        "years": Unit(id="years", label="years", dimension="time", factor=12.0),
    },
    terms={
        "army-size": TermKey(id="army-size", label="Army", kind=TermKind.QUANTITY, unit="people"),
        "guarantee-duration": TermKey(id="guarantee-duration", label="Duration", kind=TermKind.DURATION, unit="time"),
    },
    fields={"duration": FieldKey(id="duration", label="Duration", dossier="Duration")},
    questions={"land": Question(id="land", label="Land", topic="territory", dossier="1")},
)
CITED = (Citation("s1", "p. 3"), Citation("s2"))


def plan(plan_id: str, date: str, *provisions: Provision) -> Plan:
    return Plan(
        id=plan_id,
        title=f"The plan {plan_id}",
        short_title=plan_id,
        date=date,
        kind=PlanKind.PLAN,
        coverage=Coverage.FULL_TEXT,
        wording=Wording.SUMMARY,
        authors=("United States", "Україна"),
        points_stated=28,
        lineage=(Lineage(plan="us-28", how="reworked", sources=CITED),),
        counts=(Count(number="28", who="Axios", date="2025-11-21", text="the leak", sources=CITED),),
        witnesses=(Witness(id="leak", kind="leaked text", source=Citation("s2", "point 4"), remark="first"),),
        provisions=provisions,
        sources=CITED,
    )


def provision(plan_id: str, key: str, *, basis: tuple[str, ...] = (), figure: int = 600_000) -> Provision:
    army = Term(key="army-size", value=Quantity(figure, "persons"), bound=Bound.CAP, sources=CITED)
    return Provision(
        plan=plan_id,
        key=key,
        number=key,
        title="Size of the army",
        brief="cap of 600,000",
        deferred="a separate agreement",
        lead="Ukraine’s armed forces are limited:",
        topic="armed-forces",
        further_topics=("territory",),
        grade=Grade.PUBLISHED_TEXT,
        state=State.OPEN,
        agreed_by=("ua", "us"),
        disputed=True,
        obliged=("ua",),
        clauses=(Clause(letter="a", text="one", grade=Grade.INFERRED, sources=CITED), Clause(letter="b", text="two")),
        terms=(army,),
        options=(Option(owner="us", text="fewer", title="A", terms=(army,), grade=Grade.UNVERIFIED, sources=CITED),),
        readings=(Reading(witness="EFE", text="more", terms=(army,), sources=CITED),),
        background=(Remark(text="It has 880,000 now.", sources=CITED),),
        basis=basis,
        sources=CITED[:1],
    )


def small_catalogue(version: str = "2026.11.1", *, figure: int = 600_000) -> Catalogue:
    return Catalogue(
        version=version,
        state_of_record="2026-06",
        vocabulary=VOCABULARY,
        sources=(
            Source(id="s2", publisher="Interfax", title="Two", date="2025-12", url="https://example.org/2"),
            Source(id="s1", publisher="RBC", title="One", language="uk", relay=True, aliases=("x-1", "y-7")),
        ),
        plans=(
            plan("ua-us-20", "2025-12-24", *(provision("ua-us-20", str(number)) for number in range(1, 4))),
            plan("us-28", "2025-11-20", provision("us-28", "6", figure=figure), provision("us-28", "7")),
            plan("ru-27", "2025-11-23/2025-11-24", provision("ru-27", "w6", basis=("us-28:6", "us-28:7"))),
        ),
        concordances=(
            Concordance(
                left="us-28",
                right="ua-us-20",
                links=(
                    Link(left="us-28:6", right="ua-us-20:1", relation=Relation.NARROWED, change="less", sources=CITED),
                    Link(
                        left="us-28:6",
                        right="ua-us-20:2",
                        relation=Relation.SAME,
                        weight=Weight.ALSO,
                        reason="both speak of it",
                        key_change=True,
                        origin=Origin.DERIVED,
                        confidence=0.7,
                    ),
                ),
                alone=(Alone(ref="us-28:7", change="gone", key_change=True, reason="nothing", sources=CITED),),
            ),
        ),
        instruments=(
            Instrument(
                id="us-15y",
                title="US offer",
                short_title="offer",
                date="2025-12-28",
                kind=InstrumentKind.OFFER,
                status="offered",
                points=("ua-us-20:1",),
                certainty_note="reported",
                sources=CITED,
                fields=(
                    Field(
                        key="duration",
                        state=FieldState.VALUE,
                        certainty=Certainty.REPORTED,
                        text="15 years",
                        terms=(Term(key="guarantee-duration", value=Duration(15, 15)),),
                        sources=CITED,
                    ),
                ),
            ),
        ),
        statements=(
            statement("late", "2026-01-02", "27", "us-28:7"),
            statement("early", "2025-12-10", "27", "us-28:6", "us-28:7"),
            statement("other", "2025-12-11", "20", "ua-us-20:1"),
        ),
        stances=(
            Stance(
                party="ru",
                target="us-28:6",
                attitude=Attitude.WANTS_MORE,
                text="wants a lower cap",
                letter=Letter.B,
                statements=("late", "early"),
                sources=CITED,
            ),
            Stance(
                party="ru",
                target="land",
                attitude=Attitude.REJECTS,
                text="no",
                statements=("late",),
                since="2026-01-02",
                earlier=(
                    EarlierStance(attitude=Attitude.ACCEPTS, text="yes", since="2025-12-10", statements=("early",)),
                ),
            ),
            Stance(party="ua", target="ua-us-20:1", attitude=Attitude.SILENT, text="nothing on record"),
        ),
        events=(
            Event(
                id="meeting",
                date="2025-12-12",
                lane=Lane.TALKS,
                title="Two meet",
                text="Two people meet.",
                state=EventState.DISPUTED,
                state_note="of what was said",
                memory=True,
                plans=("us-28", "us-15y"),
                topics=("territory",),
                claims=(
                    Claim(
                        id="n01",
                        kind=ClaimKind.DENIAL,
                        owner="Sergei Lavrov",
                        party="ru",
                        date="2025-12-13",
                        text="They did not.",
                        state=EventState.CLAIMED,
                        state_note="unnamed",
                        memory=True,
                        sources=CITED,
                    ),
                    Claim(kind=ClaimKind.ASSERTION, owner="RBC", text="They did.", state=EventState.CONFIRMED),
                ),
                sources=CITED,
            ),
        ),
        not_found=("A signed agreement.", "Текст"),
        analysis=(
            AnalystPoint(
                title="Довжина",
                text="It matters.",
                fields=("duration",),
                table=(Shared(("offer",), "15 years", "may grow"), Shared(("offer",), "no more")),
                sources=CITED,
            ),
            AnalystPoint(title="Gaps", text="All of it."),
        ),
    )


def statement(name: str, date: str, target: str, *refs: str) -> Statement:
    return Statement(
        id=name,
        speaker="Sergei Lavrov",
        party="ru",
        date=date,
        text="He said so.",
        letter=Letter.MEMORY,
        target=target,
        provisions=refs,
        topics=("armed-forces",),
        questions=("land",),
        contradicts=("early",) if name == "late" else (),
        disputed=name == "late",
        sources=CITED,
    )


TEXT = st.text(max_size=12)
TEXTS = st.lists(TEXT, max_size=3).map(tuple)
NUMBER = st.integers(-(10**18), 10**18) | st.floats(allow_nan=False, allow_infinity=False)
CITATIONS = st.lists(st.builds(Citation, TEXT, TEXT), max_size=3).map(tuple)
DURATION = st.builds(Duration, NUMBER, NUMBER, TEXT) | st.just(Duration(None, None))
VALUE = st.one_of(
    st.builds(Quantity, NUMBER, TEXT),
    st.builds(Money, NUMBER, TEXT),
    DURATION,
    st.lists(st.tuples(TEXT, NUMBER), max_size=3).map(lambda parts: Share(tuple(parts))),
    st.builds(Deadline, date=TEXT, within=st.none() | DURATION, words=TEXT, event=TEXT),
    TEXTS.map(Parties),
    st.booleans().map(YesNo),
    TEXT.map(Words),
)
GRADE = st.sampled_from(Grade)
TERMS = st.lists(
    st.builds(
        Term,
        key=TEXT,
        value=VALUE,
        bound=st.none() | st.sampled_from(Bound),
        qualifier=TEXT,
        owner=TEXT,
        grade=st.none() | GRADE,
        sources=CITATIONS,
    ),
    max_size=3,
).map(tuple)
PARTS = {"text": TEXT, "grade": st.none() | GRADE, "sources": CITATIONS}


def provisions_of(plan_id: str) -> st.SearchStrategy[tuple[Provision, ...]]:
    one = st.builds(
        Provision,
        plan=st.just(plan_id),
        key=st.from_regex(r"[a-z0-9.]{1,4}", fullmatch=True),
        title=TEXT,
        lead=TEXT,
        topic=TEXT,
        grade=GRADE,
        number=TEXT,
        brief=TEXT,
        deferred=TEXT,
        clauses=st.lists(st.builds(Clause, letter=TEXT, **PARTS), max_size=3).map(tuple),
        further_topics=TEXTS,
        state=st.sampled_from(State),
        agreed_by=TEXTS,
        disputed=st.booleans(),
        obliged=TEXTS,
        terms=TERMS,
        options=st.lists(st.builds(Option, owner=TEXT, title=TEXT, terms=TERMS, **PARTS), max_size=2).map(tuple),
        readings=st.lists(st.builds(Reading, witness=TEXT, terms=TERMS, **PARTS), max_size=2).map(tuple),
        basis=TEXTS,
        background=st.lists(st.builds(Remark, text=TEXT, sources=CITATIONS), max_size=2).map(tuple),
        sources=CITATIONS,
    )
    return st.lists(one, max_size=3, unique_by=lambda entry: entry.key).map(tuple)


PLANS = st.from_regex(r"[a-z]{1,3}-[0-9]{1,2}", fullmatch=True).flatmap(
    lambda plan_id: st.builds(
        Plan,
        id=st.just(plan_id),
        title=TEXT,
        short_title=TEXT,
        date=TEXT,
        kind=st.sampled_from(PlanKind),
        coverage=st.sampled_from(Coverage),
        wording=st.sampled_from(Wording),
        authors=TEXTS,
        addressee=TEXT,
        publication=TEXT,
        points_stated=st.none() | st.integers(0, 100),
        banner=TEXT,
        account=TEXT,
        lineage=st.lists(st.builds(Lineage, plan=TEXT, how=TEXT, sources=CITATIONS), max_size=2).map(tuple),
        counts=st.lists(
            st.builds(Count, number=TEXT, who=TEXT, date=TEXT, text=TEXT, sources=CITATIONS), max_size=2
        ).map(tuple),
        witnesses=st.lists(
            st.builds(Witness, id=TEXT, kind=TEXT, source=st.builds(Citation, TEXT, TEXT), remark=TEXT), max_size=2
        ).map(tuple),
        provisions=provisions_of(plan_id),
        sources=CITATIONS,
    )
)
