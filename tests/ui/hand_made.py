"""Three small plans and two guarantees with one of everything that the window shows."""

from __future__ import annotations

from dataclasses import replace

from peaceplans.model.events import Claim, ClaimKind, Event, EventState, Lane
from peaceplans.model.evidence import Certainty, Grade, Letter
from peaceplans.model.instrument import Field, FieldState, Instrument, InstrumentKind
from peaceplans.model.links import Alone, Concordance, Link, Relation, Weight
from peaceplans.model.notation import read_term
from peaceplans.model.plan import (
    Clause,
    Coverage,
    Lineage,
    Option,
    Plan,
    PlanKind,
    Provision,
    Reading,
    State,
    Wording,
)
from peaceplans.model.positions import Attitude, EarlierStance, Stance, Statement
from peaceplans.model.source import Citation, Remark, Source
from peaceplans.model.terms import Term, TermKind
from peaceplans.model.vocabulary import FieldKey, Party, Question, TermKey, Topic, Unit, Vocabulary

HOSTILE = '<img src="file:///etc/passwd"><script>alert(1)</script> & "quoted"'
LONG = "Zaporizhzhia" * 12

VOCABULARY = Vocabulary(
    topics={
        name: Topic(id=name, label=label)
        for name, label in {
            "armed-forces": "Armed forces",
            "nato": "NATO",
            "nuclear-znpp": "Nuclear status and the Zaporizhzhia plant",
            "elections": "Elections and domestic order",
            "economy": "Economy",
            "other": "Other matters",
        }.items()
    },
    parties={
        name: Party(id=name, label=label, capital=capital)
        for name, label, capital in (
            ("ru", "Russia", "Moscow"),
            ("ua", "Ukraine", "Kyiv"),
            ("us", "United States", "Washington"),
        )
    },
    units={
        "persons": Unit(id="persons", label="persons", dimension="persons", factor=1),
        "days": Unit(id="days", label="days", dimension="time", factor=1),
        "years": Unit(id="years", label="years", dimension="calendar", factor=12),
    },
    terms={
        key: TermKey(id=key, label=label, kind=kind)
        for key, label, kind in (
            ("army-size", "army size", TermKind.QUANTITY),
            ("fund", "fund", TermKind.MONEY),
            ("power-split", "split of the power", TermKind.SHARE),
            ("vote", "time of the election", TermKind.DEADLINE),
            ("guarantee-duration", "length of the guarantee", TermKind.DURATION),
        )
    },
    fields={
        key: FieldKey(id=key, label=label)
        for key, label in (
            ("duration", "Duration"),
            ("trigger", "Trigger"),
            ("military-response", "Military response"),
            ("legal-form", "Form"),
            ("foreign-troops", "Foreign troops"),
        )
    },
    questions={
        name: Question(id=name, label=label, topic=topic)
        for name, label, topic in (
            ("membership", "NATO membership", "nato"),
            ("army", "Size of the army", "armed-forces"),
            ("plant", "Who runs the plant", "nuclear-znpp"),
            ("vote", "Elections", "elections"),
            ("referendum", "Referendum", "elections"),
        )
    },
)

SOURCES = {
    source.id: source
    for source in (
        Source(
            id="s1",
            publisher="Axios",
            title="The draft in full",
            date="2025-11-20",
            url="https://example.org/draft?a=1&b=2",
        ),
        Source(
            id="s2", publisher="Ukrinform", title="The twenty points", date="2025-12-24", url="http://example.org/20"
        ),
        Source(id="s3", publisher=HOSTILE, title=HOSTILE, date="", url="javascript:alert(1)", relay=True),
    )
}


def cite(*sources: str) -> tuple[Citation, ...]:
    return tuple(Citation(source) for source in sources)


def term(key: str, text: str) -> Term:
    return read_term(key, text, VOCABULARY)


def provision(
    ref: str, title: str, lead: str, topic: str, grade: Grade = Grade.OFFICIAL_SUMMARY, **more: object
) -> Provision:
    plan, _, key = ref.partition(":")
    fields = {"number": key, "sources": cite("s2" if plan == "points" else "s1")} | more
    return Provision(plan=plan, key=key, title=title, lead=lead, topic=topic, grade=grade, **fields)  # type: ignore[arg-type]


DRAFT = Plan(
    id="draft",
    title="A draft that leaked",
    short_title="28-point draft",
    date="2025-11-20",
    kind=PlanKind.PLAN,
    coverage=Coverage.FULL_TEXT,
    wording=Wording.SUMMARY,
    publication="leaked, never formally published",
    points_stated=28,
    provisions=(
        provision(
            "draft:6",
            "Size of Ukraine's armed forces",
            "Ukraine's armed forces are limited to 600,000 personnel.",
            "armed-forces",
            Grade.PUBLISHED_TEXT,
            terms=(term("army-size", "600000 persons (cap)"),),
        ),
        provision(
            "draft:7",
            "NATO & membership",
            "Ukraine writes into its constitution that it does not join NATO.",
            "nato",
            Grade.PUBLISHED_TEXT,
        ),
        provision(
            "draft:5",
            "Guarantees",
            "Ukraine receives reliable security guarantees.",
            "armed-forces",
            Grade.PUBLISHED_TEXT,
        ),
        provision(
            "draft:10",
            "How they lapse",
            "The United States guarantees Ukraine.",
            "armed-forces",
            Grade.PUBLISHED_TEXT,
            clauses=(
                Clause(letter="a", text="The United States is compensated for the guarantee."),
                Clause(letter="b", text="If Ukraine invades Russia, it loses the guarantee.", grade=Grade.PRESS_REPORT),
            ),
            disputed=True,
        ),
        provision(
            "draft:19",
            "Zaporizhzhia plant",
            "The plant restarts under IAEA supervision.",
            "nuclear-znpp",
            Grade.PUBLISHED_TEXT,
            options=(Option(owner="us", text="Its power is split 50:50 \U0001f600 between Russia and Ukraine."),),
            terms=(term("power-split", "ru 50, ua 50"),),
        ),
        provision(
            "draft:25",
            "Elections",
            "Ukraine holds elections within 100 days.",
            "elections",
            Grade.INFERRED,
            terms=(term("vote", "100 days after signing"),),
        ),
        provision(
            "draft:26",
            HOSTILE,
            f"{HOSTILE} {LONG} \u0627\u0644\u0633\u0644\u0627\u0645 \u0645\u0647\u0645",
            "other",
            Grade.PUBLISHED_TEXT,
        ),
        provision(
            "draft:27", "Non-nuclear", "Ukraine agrees to be a non-nuclear state.", "nuclear-znpp", Grade.PUBLISHED_TEXT
        ),
        provision("draft:28", "Fund", "A fund is set up.", "economy", Grade.PUBLISHED_TEXT),
    ),
)
POINTS = Plan(
    id="points",
    title="A framework of points",
    short_title="20-point draft",
    date="2025-12-24",
    kind=PlanKind.PLAN,
    coverage=Coverage.ALL_POINTS,
    wording=Wording.SUMMARY,
    points_stated=20,
    lineage=(Lineage(plan="draft", how="reworked", sources=cite("s2")),),
    provisions=(
        provision(
            "points:4",
            "Size of Ukraine's armed forces",
            "Ukraine's armed forces stay at 800,000 personnel in peacetime.",
            "armed-forces",
            terms=(term("army-size", "800000 persons (level, in peacetime)"),),
            state=State.AGREED,
            agreed_by=("ua", "us"),
            disputed=True,
            readings=(Reading(witness=f"EFE {HOSTILE}", text="the army is capped at 800,000", sources=cite("s3")),),
            background=(Remark(text="The army had 880,000 soldiers in 2025.", sources=cite("s2")),),
            sources=cite("s2", "s3"),
        ),
        provision("points:3", "Strong guarantees", "Ukraine receives strong security guarantees.", "armed-forces"),
        provision(
            "points:5",
            "Guarantees like Article 5",
            "The United States and NATO guarantee Ukraine.",
            "armed-forces",
            clauses=(Clause(letter="a", text="If Ukraine invades Russia, it loses the guarantee."),),
        ),
        provision(
            "points:12",
            "Zaporizhzhia plant",
            "The plant is left open.",
            "nuclear-znpp",
            state=State.OPEN,
            options=(
                Option(
                    owner="ua",
                    title="two countries",
                    text="A joint company runs the plant.",
                    terms=(term("power-split", "ua 50, us 50"),),
                ),
                Option(
                    owner="us",
                    title="three countries",
                    text="Its power is split 33:33:33 \U0001f600 among three.",
                    grade=Grade.PRESS_REPORT,
                ),
            ),
        ),
        provision(
            "points:18",
            "Elections",
            "Ukraine holds elections as soon as possible after signing.",
            "elections",
            terms=(term("vote", "as soon as possible after signing"),),
        ),
        provision(
            "points:11", "Stays non-nuclear", "Ukraine confirms that it remains a non-nuclear state.", "nuclear-znpp"
        ),
        provision("points:8", "Fund", "A fund is set up.", "economy"),
        provision("points:9", "Free trade", "A free trade agreement is speeded up.", "economy"),
        provision("points:20", "Amnesty", "All receive an amnesty.", "other", state=State.STRUCK),
    ),
)
RUMOUR = replace(
    DRAFT,
    id="rumour",
    title="A programme of which officials speak",
    short_title="27-point programme",
    date="2025-12~",
    coverage=Coverage.NONE,
    banner="No text of this programme is public; this is a reconstruction. Every row that rests on it is provisional.",
    provisions=tuple(
        replace(one, plan="rumour", key=f"w{one.key}", number=f"w{one.key}", grade=Grade.INFERRED, basis=(one.ref,))
        for one in DRAFT.provisions
        if one.key != "28"
    ),
)

LINKS = (
    Link(
        left="draft:6",
        right="points:4",
        relation=Relation.AMENDED,
        change="600,000 cap at all times becomes a level of 800,000 in peacetime",
        key_change=True,
        reason=f"The same commitment, with another figure. {HOSTILE}",
        sources=cite("s1", "s2"),
    ),
    Link(left="draft:5", right="points:3", relation=Relation.AMENDED, change="Europe joins"),
    Link(left="draft:10", right="points:3", relation=Relation.AMENDED),
    Link(left="draft:10", right="points:5", relation=Relation.BROADENED),
    Link(left="draft:19", right="points:12", relation=Relation.OPPOSED, change="no agreement; two rival models"),
    Link(left="draft:25", right="points:18", relation=Relation.NARROWED, change="100-day limit dropped"),
    Link(left="draft:27", right="points:11", relation=Relation.SAME),
    Link(left="draft:28", right="points:8", relation=Relation.SAME),
    Link(left="draft:26", right="points:20", relation=Relation.REPLACED, change=HOSTILE),
    Link(left="draft:7", right="points:5", relation=Relation.AMENDED, weight=Weight.ALSO, change="another matter"),
)
CONCORDANCES = (
    Concordance(
        left="draft",
        right="points",
        links=LINKS,
        alone=(Alone(ref="draft:7", change="no ban on membership", key_change=True),),
    ),
    Concordance(
        left="rumour",
        right="points",
        links=tuple(
            replace(link, left=link.left.replace("draft:", "rumour:w")) for link in LINKS if link.left != "draft:28"
        ),
    ),
)
STATEMENTS = (
    Statement(
        id="one",
        speaker="Sergei Lavrov",
        party="ru",
        date="2025-12-10",
        text=f"The army must be limited. {HOSTILE}",
        letter=Letter.A,
        target="28",
        provisions=("draft:6",),
        sources=cite("s3"),
    ),
)
STANCES = (
    Stance(
        party="ru",
        target="draft:6",
        attitude=Attitude.WANTS_MORE,
        text="wants a cap",
        letter=Letter.B,
        statements=("one",),
        sources=cite("s3"),
    ),
    Stance(party="us", target="draft:6", attitude=Attitude.SILENT, text=""),
)


def said(name: str, date: str, text: str, *questions: str, letter: Letter = Letter.A, **more: object) -> Statement:
    """A statement on contested questions; the party stands in front of its id."""
    party, fields = name.partition("-")[0], {"speaker": f"A speaker for {name[:2]}", "target": "general"} | more
    return Statement(
        id=name,
        party=party,
        date=date,
        text=text,
        letter=letter,
        questions=questions,
        sources=cite("s2"),
        **fields,  # type: ignore[arg-type]
    )


def stands(
    party: str, question: str, attitude: Attitude, text: str, *statements: str, letter: Letter | None, **more: object
) -> Stance:
    return Stance(
        party=party,
        target=question,
        attitude=attitude,
        text=text,
        statements=statements,
        letter=letter,
        **more,  # type: ignore[arg-type]
    )


ON_QUESTIONS = (
    said("ru-ceiling", "2025-06-02", f"A ceiling is asked for. {HOSTILE}", "army", letter=Letter.T),
    said("ru-never", "2025-12-11", "Never.", "membership", provisions=("draft:7",)),
    said("ru-votes", "2025-12-19", "Millions in Russia vote too.", "vote"),
    said("ru-referendum", "2025-12-28", "A referendum may be held.", "referendum"),
    said("ua-keeps", "2025-11-27", "Membership is not given up.", "membership", letter=Letter.C),
    said("ua-forgoes", "2025-12-14", "Membership is forgone.", "membership", contradicts=("ua-keeps",)),
    said("ua-no-ban", "2025-12-24", "No ban.", "membership", letter=Letter.B, contradicts=("ua-forgoes",)),
    said("ua-army", "2025-12-24", "800,000 in peacetime.", "army", provisions=("points:4",), letter=Letter.T),
    said("ua-plant", "2025-12-24", "Half and half.", "plant", letter=Letter.B),
    said("ua-vote", "2025-12-24", "Only after a ceasefire.", "vote", "referendum"),
    said("us-army", "2025-11-21", "600,000 at most.", "army", letter=Letter.T),
    said("us-agreed", "2025-12-15", "It is agreed.", "army", letter=Letter.D, disputed=True),
    said("us-nato", "2025-12-16", "Both were said.", "membership", letter=Letter.C),
    said("us-clause", "2025-11-26", "The clause is out.", "plant", letter=Letter.B),
)
QUESTION_STANCES = (
    stands("ru", "army", Attitude.WANTS_CHANGED, "a ceiling", "ru-ceiling", letter=Letter.T, since="2025-06-02"),
    stands("ua", "army", Attitude.ACCEPTS, "800,000 in peacetime", "ua-army", letter=Letter.T, since="2025-12-24"),
    stands(
        "us",
        "army",
        Attitude.ACCEPTS,
        "800,000, as is said",
        "us-agreed",
        letter=Letter.D,
        since="2025-12-15",
        earlier=(
            EarlierStance(
                attitude=Attitude.WANTS_CHANGED, text="600,000 at most", since="2025-11-21", statements=("us-army",)
            ),
        ),
    ),
    stands("ru", "membership", Attitude.REJECTS, f"never {HOSTILE}", "ru-never", letter=Letter.A),
    stands(
        "ua",
        "membership",
        Attitude.ACCEPTS,
        "a text without a ban",
        "ua-no-ban",
        letter=Letter.B,
        since="2025-12-24",
        earlier=(
            EarlierStance(attitude=Attitude.ACCEPTS, text="keeps it", since="2025-11-27", statements=("ua-keeps",)),
            EarlierStance(attitude=Attitude.MIXED, text="forgoes it", since="2025-12-14", statements=("ua-forgoes",)),
        ),
    ),
    stands("us", "membership", Attitude.MIXED, "both", "us-nato", letter=Letter.C),
    stands("ru", "plant", Attitude.SILENT, "nothing found", letter=None),
    stands("ua", "plant", Attitude.WANTS_CHANGED, "half and half", "ua-plant", letter=Letter.B),
    stands("us", "plant", Attitude.OVERTAKEN, "the clause is out", "us-clause", letter=Letter.B),
    stands("ru", "vote", Attitude.WANTS_CHANGED, "millions more vote", "ru-votes", letter=Letter.A),
    stands("ua", "vote", Attitude.WANTS_CHANGED, "only after a ceasefire", "ua-vote", letter=Letter.A),
    stands("ru", "referendum", Attitude.ACCEPTS, "may be held", "ru-referendum", letter=Letter.A),
    stands("ua", "referendum", Attitude.WANTS_MORE, "on the whole plan", "ua-vote", letter=Letter.A),
    stands("us", "referendum", Attitude.REJECTS, "is against it, ungraded", letter=None),
)
"""On each question another way to stand to each other; *referendum* has a stance without a grade."""


def field(
    key: str, state: FieldState, text: str = "", *terms: Term, certainty: Certainty = Certainty.REPORTED
) -> Field:
    return Field(key=key, state=state, certainty=certainty, text=text, terms=terms, sources=cite("s2"))


INSTRUMENTS = (
    Instrument(
        id="offer",
        title="The offer of the United States",
        short_title="US offer",
        date="2025-12-28",
        kind=InstrumentKind.OFFER,
        status="offered",
        points=("points:3", "points:5"),
        certainty_note="Told by one side; no text is public.",
        sources=cite("s2"),
        fields=(
            field("duration", FieldState.VALUE, "15 years", term("guarantee-duration", "15 years")),
            field("trigger", FieldState.NOT_PUBLISHED, "the linked draft names a Russian invasion"),
            field("military-response", FieldState.NOT_FOUND),
            field("legal-form", FieldState.VALUE, f"an agreement, voted on in Congress {HOSTILE}"),
            field("foreign-troops", FieldState.VALUE, "no American ground troops"),
        ),
    ),
    Instrument(
        id="treaty",
        title="North Atlantic Treaty, Article 5",
        short_title="Article 5",
        date="1949-04-04",
        kind=InstrumentKind.REFERENCE,
        status="in force",
        sources=cite("s1"),
        fields=(
            field("duration", FieldState.NONE, "no end is set", certainty=Certainty.ESTABLISHED),
            field("trigger", FieldState.VALUE, "an armed attack on a member", certainty=Certainty.ESTABLISHED),
            field(
                "military-response",
                FieldState.VALUE,
                "the action each member deems necessary",
                certainty=Certainty.ESTABLISHED,
            ),
            field("legal-form", FieldState.VALUE, "treaty, ratified", certainty=Certainty.ESTABLISHED),
            field("foreign-troops", FieldState.VALUE, "no American ground troops", certainty=Certainty.ESTABLISHED),
        ),
    ),
)

EVENTS = (
    Event(
        id="leak",
        date="2025-11-20",
        lane=Lane.PLANS,
        title="A newspaper prints the draft",
        text="The draft is printed in full.",
        state=EventState.CONFIRMED,
        plans=("draft",),
        topics=("armed-forces",),
        sources=cite("s1"),
    ),
    Event(
        id="attack",
        date="2025-12-28/2025-12-29",
        lane=Lane.INCIDENTS,
        title="Alleged attack on a residence",
        text=f"One side alleges an attack, the other denies it. {HOSTILE}",
        state=EventState.DISPUTED,
        state_note="one side alleges it, the other denies it",
        plans=("draft", "points"),
        claims=(
            Claim(
                id="n02",
                kind=ClaimKind.DENIAL,
                owner="The President",
                party="ua",
                date="2025-12-29",
                text="The allegation is untrue.",
                state=EventState.DENIED,
                sources=cite("s2"),
            ),
            Claim(
                id="n03",
                kind=ClaimKind.ASSESSMENT,
                owner="An institute",
                date="2025-12-30",
                text="There is no footage.",
                state=EventState.CONFIRMED,
                state_note="an assessment",
                sources=cite("s2"),
            ),
            Claim(
                id="n01",
                kind=ClaimKind.ASSERTION,
                owner=f"The Minister {HOSTILE}",
                party="ru",
                date="2025-12-29",
                text="Ninety-one drones were aimed at it.",
                state=EventState.CLAIMED,
                sources=cite("s1", "s3"),
            ),
        ),
        sources=cite("s1"),
    ),
    Event(
        id="truce",
        date="2026-04",
        lane=Lane.INCIDENTS,
        title=f"A truce {HOSTILE}",
        text="A truce is announced.",
        state=EventState.CONFIRMED,
        memory=True,
        topics=("nato",),
        sources=cite("s2"),
    ),
    Event(
        id="call",
        date="2026-03-25?",
        lane=Lane.TALKS,
        title="A call is reported",
        text="Two presidents are said to have spoken.",
        state=EventState.CLAIMED,
        sources=cite("s2"),
    ),
    Event(
        id="meeting",
        date="2025-12-02~",
        lane=Lane.TALKS,
        title="A meeting",
        text="They meet.",
        state=EventState.CONFIRMED,
        topics=("nato",),
        sources=cite("s2"),
    ),
)
