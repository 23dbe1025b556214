"""Two small plans with one of everything that a report shows, and the sheet of both."""

from __future__ import annotations

from dataclasses import replace

from peaceplans.compare import compare_plans
from peaceplans.compare.comparison import Order, Row, count_by_status
from peaceplans.model.evidence import Grade, Letter
from peaceplans.model.links import Alone, Concordance, Link, Relation, Weight
from peaceplans.model.notation import read_term
from peaceplans.model.notes import Note, NoteKind
from peaceplans.model.plan import Clause, Coverage, Option, Plan, PlanKind, Provision, Reading, State, Wording
from peaceplans.model.positions import Attitude, Stance, Statement
from peaceplans.model.source import Citation, Remark, Source
from peaceplans.model.terms import Term, TermKind
from peaceplans.model.vocabulary import Party, TermKey, Topic, Unit, Vocabulary
from peaceplans.sheets.citations import cited
from peaceplans.sheets.comparison.build import refiltered, with_notes
from peaceplans.sheets.comparison.positions import Positions
from peaceplans.sheets.comparison.sheet import ComparisonSheet, Mode, RowFilter, SheetRow
from peaceplans.sheets.phrases import absence, banner, spoken
from tests.unit.report import sample_words

VOCABULARY = Vocabulary(
    topics={
        topic.id: topic
        for topic in (
            Topic(id="armed-forces", label="Armed forces"),
            Topic(id="nato", label="NATO"),
            Topic(id="nuclear-znpp", label="Nuclear status and the Zaporizhzhia plant"),
            Topic(id="elections-domestic", label="Elections and domestic order"),
            Topic(id="other", label="Other matters"),
        )
    },
    parties={
        party.id: party
        for party in (
            Party(id="ru", label="Russia", capital="Moscow"),
            Party(id="ua", label="Ukraine", capital="Kyiv"),
            Party(id="us", label="United States", capital="Washington"),
        )
    },
    units={
        unit.id: unit
        for unit in (
            Unit(id="persons", label="persons", dimension="persons", factor=1),
            Unit(id="days", label="days", dimension="time", factor=1),
            Unit(id="years", label="years", dimension="calendar", factor=12),
        )
    },
    terms={
        key.id: key
        for key in (
            TermKey(id="army-size", label="army size", kind=TermKind.QUANTITY, unit="persons"),
            TermKey(id="power-split", label="split of the power", kind=TermKind.SHARE),
            TermKey(id="election-deadline", label="time of the election", kind=TermKind.DEADLINE),
            TermKey(id="fund", label="fund", kind=TermKind.MONEY),
        )
    },
)
SOURCES = {
    source.id: source
    for source in (
        Source(
            id="s1", publisher="Axios", title="The draft in full", date="2025-11-20", url="https://example.org/draft"
        ),
        Source(
            id="s2", publisher="Ukrinform", title="The twenty points", date="2025-12-24", url="http://example.org/20"
        ),
        Source(
            id="s3",
            publisher="EFE",
            title="The army is capped",
            date="2025-12",
            url="https://example.org/e",
            relay=True,
        ),
        Source(id="s4", publisher="TASS", title="Briefing", date="2025-12-26~", url="javascript:alert(1)"),
    )
}


def cite(*sources: str) -> tuple[Citation, ...]:
    return tuple(Citation(*source.split(" ", 1)) for source in sources)


def term(key: str, text: str, **more: Grade) -> Term:
    return replace(read_term(key, text, VOCABULARY), **more)


def provision(ref: str, title: str, lead: str, topic: str, grade: Grade, **more: object) -> Provision:
    plan, _, key = ref.partition(":")
    fields = {"number": key, "sources": cite("s1" if plan == "draft" else "s2")} | more
    return Provision(plan=plan, key=key, title=title, lead=lead, topic=topic, grade=grade, **fields)  # type: ignore[arg-type]


LEFT = Plan(
    id="draft",
    title="A draft that leaked",
    short_title="draft",
    date="2025-11-20",
    kind=PlanKind.PLAN,
    coverage=Coverage.NONE,
    wording=Wording.SUMMARY,
    authors=("United States",),
    publication="leaked, never formally published",
    points_stated=28,
    banner="No text of the draft is public; this is a reconstruction.",
    account="The entries were made from what officials said.",
    provisions=(
        provision(
            "draft:w6",
            "Size of Ukraine's armed forces",
            "Ukraine's armed forces are limited to 600,000 personnel.",
            "armed-forces",
            Grade.INFERRED,
            terms=(term("army-size", "600000 persons (cap)"),),
            basis=("us-28:6",),
            obliged=("ua",),
        ),
        provision(
            "draft:w7",
            "NATO membership",
            "Ukraine writes into its constitution that it does not join NATO.",
            "nato",
            Grade.INFERRED,
        ),
        provision(
            "draft:w18",
            "Zaporizhzhia plant",
            "The plant restarts under IAEA supervision; its power is split 50:50 between Russia and Ukraine.",
            "nuclear-znpp",
            Grade.INFERRED,
            terms=(term("power-split", "ru 50, ua 50"),),
        ),
        provision(
            "draft:w24",
            "Elections",
            "Ukraine holds elections within 100 days.",
            "elections-domestic",
            Grade.INFERRED,
            terms=(term("election-deadline", "100 days after agreement"),),
        ),
        provision("draft:w25", "Votes abroad", "Ukrainians abroad vote.", "elections-domestic", Grade.INFERRED),
    ),
)
RIGHT = Plan(
    id="points",
    title="A framework of points",
    short_title="framework",
    date="2025-12-24",
    kind=PlanKind.PLAN,
    coverage=Coverage.ALL_POINTS,
    wording=Wording.SUMMARY,
    authors=("Ukraine", "United States"),
    addressee="Russia",
    points_stated=20,
    provisions=(
        provision(
            "points:4",
            "Size of Ukraine's armed forces",
            "Ukraine's armed forces stay at 800,000 personnel in peacetime.",
            "armed-forces",
            Grade.OFFICIAL_SUMMARY,
            terms=(term("army-size", "800000 persons (level, in peacetime)"),),
            state=State.AGREED,
            agreed_by=("ua", "us"),
            disputed=True,
            readings=(
                Reading(
                    witness="EFE, Blick",
                    text="the army is capped at 800,000",
                    terms=(term("army-size", "800000 persons (cap)"),),
                    sources=cite("s3 par. 2"),
                ),
            ),
            background=(Remark(text="The army had 880,000 soldiers in 2025.", sources=cite("s2")),),
            sources=cite("s2 p. 3", "s3"),
        ),
        provision(
            "points:12",
            "Zaporizhzhia plant",
            "The parties have not agreed on the plant.",
            "nuclear-znpp",
            Grade.OFFICIAL_SUMMARY,
            state=State.OPEN,
            options=(
                Option(
                    owner="us",
                    title="three shares",
                    text="Ukraine, the United States and Russia run the plant in equal shares.",
                    grade=Grade.PRESS_REPORT,
                    sources=cite("s3"),
                ),
                Option(
                    owner="ua",
                    text="A company of Ukraine and the United States runs the plant.",
                    terms=(term("power-split", "ua 50, us 50"),),
                ),
            ),
        ),
        provision(
            "points:18",
            "Elections",
            "Ukraine holds elections as soon as possible after signing.",
            "elections-domestic",
            Grade.OFFICIAL_SUMMARY,
            clauses=(
                Clause(letter="a", text="The vote is secret.", grade=Grade.PRESS_REPORT, sources=cite("s3")),
                Clause(letter="b", text="Observers are admitted."),
            ),
            terms=(term("election-deadline", "as soon as possible after signing"),),
        ),
        provision(
            "points:20",
            "Fund",
            "A fund of 200 billion dollars is set up.",
            "other",
            Grade.OFFICIAL_SUMMARY,
            terms=(term("fund", "200 billion USD (about)"),),
        ),
    ),
)
CONCORDANCE = Concordance(
    left="draft",
    right="points",
    links=(
        Link(
            left="draft:w6",
            right="points:4",
            relation=Relation.AMENDED,
            change="600,000 cap at all times becomes a level of 800,000 in peacetime",
            key_change=True,
            reason="The same commitment, with another figure and scope.",
            sources=cite("s1", "s2"),
        ),
        Link(
            left="draft:w18",
            right="points:12",
            relation=Relation.OPPOSED,
            change="no agreement; two rival models",
            reason="Both speak of the plant.",
            confidence=0.8,
            sources=cite("s2"),
        ),
        Link(left="draft:w24", right="points:18", relation=Relation.AMENDED, change="100-day limit dropped"),
        Link(left="draft:w25", right="points:18", relation=Relation.NARROWED),
        Link(left="draft:w7", right="points:4", relation=Relation.AMENDED, weight=Weight.ALSO, change="another matter"),
    ),
    alone=(
        Alone(
            ref="draft:w7",
            change="no ban on membership",
            key_change=True,
            reason="No point answers it.",
            sources=cite("s2"),
        ),
    ),
)
STATEMENTS = (
    Statement(
        id="one",
        speaker="Sergei Lavrov",
        party="ru",
        date="2025-12-10",
        text="The army must be limited.",
        letter=Letter.A,
        target="28",
        provisions=("draft:w6",),
        disputed=True,
        sources=cite("s4"),
    ),
)
STANCES = (
    Stance(
        party="ru",
        target="draft:w6",
        attitude=Attitude.WANTS_MORE,
        text="wants a cap; no figure on record",
        letter=Letter.B,
        statements=("one",),
        sources=cite("s4"),
    ),
    Stance(party="us", target="draft:w6", attitude=Attitude.SILENT, text=""),
)

NOTES = (
    Note(
        id="n1",
        title="Who counts the soldiers?",
        text=(
            "# Question\n\nThe cap of [[draft:w6]] and **the level** of [[points:4|point 4]] are ~~the same~~ not"
            " alike; see [[points:12]], [[note/n2]] and [[points:99]].\n\n- [x] ask `EFE`\n- [ ] [Axios](https://example.org/draft)"
            "\n\n| side | figure |\n| --- | ---: |\n| draft | 600,000 |\n"
        ),
        anchors=("draft:w6~points:4",),
        tags=("army", "to ask"),
        author="AB",
        changed="2026-11-24T10:00:00Z",
    ),
    Note(id="n2", text="Seen by *nobody*.", anchors=("draft",), changed="2026-11-25T09:30:00Z"),
    Note(
        id="n3",
        title="Not 200",
        text="It was 800 billion.\n\n> quoted <b>words</b>",
        kind=NoteKind.CORRECTION,
        anchors=("points:20#fund",),
        author="CD",
        changed="2026-11-23T09:30:00Z",
    ),
)


def with_fixed_words(row: Row) -> Row:
    options = tuple(replace(option, words=sample_words.OPTIONS[option.owner]) for option in row.options)
    words, similarity = sample_words.ROWS[row.id], sample_words.SIMILARITY[row.id]
    return replace(row, words=words, similarity=similarity, options=options)


def sheet(
    mode: Mode = Mode.CONTRAST,
    order: Order = Order.TOPIC,
    row_filter: RowFilter | None = None,
    *,
    left: Plan = LEFT,
    right: Plan = RIGHT,
    concordance: Concordance | None = CONCORDANCE,
    statements: tuple[Statement, ...] = STATEMENTS,
    stances: tuple[Stance, ...] = STANCES,
    sources: dict[str, Source] | None = None,
    notes: tuple[Note, ...] = (),
) -> ComparisonSheet:
    comparison = compare_plans(left, right, concordance, VOCABULARY, order)
    if (left, right) == (LEFT, RIGHT):
        comparison = replace(comparison, rows=tuple(with_fixed_words(row) for row in comparison.rows))
    positions = Positions(statements, stances, VOCABULARY)
    rows = tuple(
        SheetRow(
            number=number,
            row=row,
            spoken=spoken(row, number, len(comparison.rows), VOCABULARY),
            positions=positions.on(row.provisions),
            left_absence=absence(row, left, is_left=True),
            right_absence=absence(row, right, is_left=False),
        )
        for number, row in enumerate(comparison.rows, 1)
    )
    known = sources or SOURCES
    found = {source: known[source] for source in cited(rows)}
    whole = ComparisonSheet(
        comparison=comparison,
        rows=rows,
        all_rows=rows,
        order=order,
        mode=mode,
        row_filter=RowFilter(),
        banner=banner(comparison),
        counts=count_by_status(comparison.rows),
        sources=found,
        all_sources=found,
        vocabulary=VOCABULARY,
        catalogue_version="2026.11.1",
        state_of_record="2026-06",
    )
    return refiltered(with_notes(whole, notes), row_filter or RowFilter())
