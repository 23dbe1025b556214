from __future__ import annotations

from dataclasses import replace

import pytest

from peaceplans.model.evidence import Grade
from peaceplans.model.plan import Clause, Coverage, Option, Plan, PlanKind, Provision, Reading, Witness, Wording
from peaceplans.model.source import Citation, Source
from peaceplans.report.citing.point import cited_point, cited_provision, place_of, text_citations, witness_of
from peaceplans.report.citing.runs import as_text
from peaceplans.report.citing.style import CitationStyle
from peaceplans.report.printable import one_line
from tests.unit.report.citing.hostile import HOSTILE
from tests.unit.report.citing.markup import marked_up

AXIOS = Source(
    id="s1", publisher="Axios", title="The plan", date="2025-11-20", url="https://a.example/1", aliases=("x1",)
)
SUMMARY = Source(id="s2", publisher="Ukrinform", title="All 20 points", date="2025-12-24", url="https://a.example/2")
SOURCES = {source.id: source for source in (AXIOS, SUMMARY)}
POINT = Provision(
    plan="p",
    key="4",
    number="4",
    title="Size of Ukraine's armed forces",
    lead="800,000.",
    topic="t",
    grade=Grade.OFFICIAL_SUMMARY,
    sources=(Citation("s1"), Citation("s2"), Citation("gone")),
)
PLAN = Plan(
    id="p",
    title="20-point framework",
    short_title="20-point draft",
    date="2025-12-24",
    kind=PlanKind.PLAN,
    coverage=Coverage.ALL_POINTS,
    wording=Wording.SUMMARY,
    authors=("Ukraine", "United States"),
    witnesses=(
        Witness(id="w0", kind="leaked text", source=Citation("s9")),
        Witness(id="w1", kind="official summary in English", source=Citation("s2")),
    ),
)


@pytest.mark.parametrize(
    ("style", "told"),
    [
        (
            CitationStyle.PLAIN,
            (
                "20-point framework, 24 December 2025, point 4, official summary, "
                "after Ukrinform (official summary in English), Axios"
            ),
        ),
        (
            CitationStyle.CHICAGO,
            (
                "Ukraine and United States, *20-point framework*, December 24, 2025, point 4, "
                "“Size of Ukraine’s armed forces” (official summary), based on “All 20 points,” Ukrinform, "
                "December 24, 2025 (official summary in English), [https://a.example/2]; “The plan,” Axios, "
                "November 20, 2025, [https://a.example/1]."
            ),
        ),
        (
            CitationStyle.APA,
            (
                "Ukraine & United States. (2025, December 24). *20-point framework* (point 4, "
                "“Size of Ukraine’s armed forces”) [official summary]. Based on Ukrinform. (2025, December 24). "
                "*All 20 points* [Official summary in English]. [https://a.example/2]; Axios. (2025, November 20). "
                "*The plan*. [https://a.example/1]"
            ),
        ),
        (
            CitationStyle.OSCOLA,
            (
                "Ukraine and United States, ‘20-point framework’ (24 December 2025) point 4, "
                "‘Size of Ukraine’s armed forces’ (official summary), based on ‘All 20 points’ (*Ukrinform*, "
                "24 December 2025; official summary in English) <[https://a.example/2]>; ‘The plan’ (*Axios*, "
                "20 November 2025) <[https://a.example/1]>."
            ),
        ),
    ],
)
def test_a_point_with_witness_and_sources(style: CitationStyle, told: str) -> None:
    assert marked_up(cited_provision(style, PLAN, POINT, SOURCES)) == told


def test_the_witness_is_a_published_form_that_the_point_cites() -> None:
    found = witness_of(PLAN, POINT.sources)
    assert found is not None
    assert found.id == "w1"
    assert witness_of(PLAN, (Citation("s1"),)) is None


def test_clauses_and_options_bring_their_sources() -> None:
    point = replace(
        POINT,
        sources=(),
        clauses=(Clause(letter="a", text="x", sources=(Citation("s1"),)),),
        options=(Option(owner="ua", text="y", sources=(Citation("s2"),)),),
        readings=(Reading(witness="z", text="z", sources=(Citation("s3"),)),),
    )
    assert [one.source for one in text_citations(point)] == ["s1", "s2"]
    told = as_text(cited_provision(CitationStyle.PLAIN, PLAN, point, SOURCES))
    assert told.endswith("after Ukrinform (official summary in English), Axios")


def test_what_was_never_published_has_no_witness() -> None:
    assert witness_of(replace(PLAN, coverage=Coverage.NONE), POINT.sources) is None
    told = as_text(
        cited_provision(CitationStyle.PLAIN, replace(PLAN, coverage=Coverage.NONE), POINT, SOURCES, ("provisional",))
    )
    assert told.endswith("point 4, official summary, provisional, after Axios, Ukrinform")


def test_a_witness_is_known_by_every_id_of_its_source() -> None:
    witness = Witness(id="w", kind="leaked text", source=Citation("x1"))
    told = cited_point(CitationStyle.PLAIN, text="T", sources=[SUMMARY, AXIOS], witness=witness)
    assert as_text(told) == "T, after Axios (leaked text), Ukrinform"


@pytest.mark.parametrize(
    ("style", "told"),
    [
        (CitationStyle.PLAIN, "Memorandum"),
        (CitationStyle.CHICAGO, "*Memorandum*."),
        (CitationStyle.APA, "*Memorandum*. (n.d.)."),
        (CitationStyle.OSCOLA, "‘Memorandum’."),
    ],
)
def test_a_text_alone(style: CitationStyle, told: str) -> None:
    assert marked_up(cited_point(style, text="Memorandum")) == told


@pytest.mark.parametrize(
    ("authors", "chicago", "apa"),
    [
        (("A",), "A, ", "A. ("),
        (("A", "B", "C"), "A, B, and C, ", "A, B, & C. ("),
        (("A, of X", "B", "C"), "A, of X; B, and C, ", "A, of X; B, & C. ("),
    ],
)
def test_authors(authors: tuple[str, ...], chicago: str, apa: str) -> None:
    assert as_text(cited_point(CitationStyle.CHICAGO, text="T", authors=authors)).startswith(f"{chicago}T")
    assert as_text(cited_point(CitationStyle.APA, text="T", authors=authors)).startswith(apa)


def test_a_source_is_cited_once() -> None:
    for style in CitationStyle:
        told = as_text(cited_point(style, text="T", sources=[AXIOS, AXIOS, SUMMARY]))
        assert told.count("Axios") == 1


@pytest.mark.parametrize(
    ("numbers", "place"),
    [
        ([], ""),
        (["4"], "point 4"),
        (["4", "5"], "points 4 and 5"),
        (["w1", "I.2", "6"], "points w1, I.2 and 6"),
        (["Ceasefire, line 1"], "Ceasefire, line 1"),
        ([" "], ""),
    ],
)
def test_where_points_stand(numbers: list[str], place: str) -> None:
    assert place_of(numbers) == place


@pytest.mark.parametrize("style", list(CitationStyle))
def test_hostile_text_stays_text(style: CitationStyle) -> None:
    hostile = Source(id="h", publisher=HOSTILE, title=HOSTILE, url=f"javascript:{HOSTILE}")
    witness = Witness(id="w", kind=HOSTILE, source=Citation("h"))
    told = cited_point(
        style,
        text=HOSTILE,
        title=HOSTILE,
        place=HOSTILE,
        authors=[HOSTILE],
        date=HOSTILE,
        facts=[HOSTILE],
        sources=[hostile],
        witness=witness,
    )
    assert not any(run.url for run in told)
    assert as_text(told) == one_line(as_text(told))
    assert as_text(told).count("TY - JOUR") >= 6
