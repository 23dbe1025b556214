"""The lists of the library as reports: nothing in them is markup, every count is told in words."""

from __future__ import annotations

import json
from dataclasses import replace

from peaceplans.model.evidence import Grade
from peaceplans.report.html.page import html
from peaceplans.report.library.as_json import library_json, sources_json
from peaceplans.report.library.document import (
    PLAN_HEAD,
    SOURCE_HEAD,
    evidence_in_words,
    library_document,
    plan_row,
    source_row,
    sources_document,
)
from peaceplans.report.library.plan_document import plan_document
from peaceplans.report.markdown.page import markdown
from peaceplans.report.text.page import text
from peaceplans.sheets.library.sheet import LibrarySheet, PlanEntry
from peaceplans.sheets.library.source_uses import SourceSheet, SourceUses
from tests.unit.report.sample import RIGHT, SOURCES
from tests.unit.report.sample_plan import PLAN, plan_sheet_of_sample

HOSTILE = '<img src="x" onerror="alert(1)"> | `a`\n# head'


class Names:
    """Stands where names of anchors are."""

    def name(self, anchor: str) -> str:
        return f"<b>{anchor}</b>"


def listed() -> LibrarySheet:
    entry = PlanEntry(
        plan=replace(RIGHT, title=HOSTILE, authors=(HOSTILE,)).without_provisions(),
        grades={Grade.OFFICIAL_SUMMARY: 3, Grade.UNVERIFIED: 1},
        disputed=1,
        notes=2,
    )
    return LibrarySheet(
        plans=(entry,),
        instruments=(),
        all_plans=(entry,),
        all_instruments=(),
        catalogue_version="2026.06.1",
        state_of_record="2026-06",
        words="a <b>",
    )


def used() -> SourceSheet:
    sources = tuple(SourceUses(source=one, uses=("points:4", "points")) for one in SOURCES.values())
    return SourceSheet(
        sources=sources[:2],
        all_sources=sources,
        not_found=(HOSTILE,),
        all_not_found=(HOSTILE,),
        names=Names(),  # type: ignore[arg-type]
        catalogue_version="2026.06.1",
        state_of_record="2026-06",
    )


def test_the_mix_of_evidence_is_told_in_words() -> None:
    assert evidence_in_words({Grade.PUBLISHED_TEXT: 22, Grade.UNVERIFIED: 6}, 2) == (
        "22 summary of a published text, 6 unverified; 2 disputed"
    )
    row = dict(zip(PLAN_HEAD, plan_row(listed().plans[0]), strict=True))
    assert row["evidence"] == "3 official summary, 1 unverified; 1 disputed"
    assert (row["points"], row["entries"], row["notes"]) == ("20", "4", "2")
    assert "\n" not in row["title"]


def test_text_of_the_record_is_no_markup() -> None:
    for document in (library_document(listed()), sources_document(used()), plan_document(plan_sheet_of_sample())):
        page = html(document)
        assert "<img" not in page
        assert "<b>points" not in page
        assert "<b>Geneva" not in page
        assert "\n# head" not in markdown(document)
        assert "<img" not in markdown(document)


def test_the_filter_and_what_it_leaves_are_told() -> None:
    told = text(library_document(listed(), instruments=False))
    assert "Shown: 1 of 1 plans, by date" in told
    assert "Filter: words: a <b>" in told
    assert "GUARANTEE" not in told
    empty = text(library_document(replace(listed(), plans=())))
    assert "No plan fits the filter." in empty
    assert "No instrument fits the filter." in empty


def test_sources_say_where_they_are_used_and_what_was_not_found() -> None:
    told = text(sources_document(used()))
    assert "Used in: <b>points:4</b>; <b>points</b>." in told
    assert "LOOKED FOR AND NOT FOUND" in told
    row = dict(zip(SOURCE_HEAD, source_row(used().sources[0]), strict=True))
    assert row["used"] == "1 point, 1 plan or instrument"


def test_lists_as_values() -> None:
    read = json.loads(library_json(listed()))
    assert read["format"] == "peaceplans.library/1"
    assert read["plans"][0]["evidence"] == {"official-summary": 3, "unverified": 1}
    sources = json.loads(sources_json(used()))
    assert sources["sources"][0]["uses"] == ["points:4", "points"]
    assert sources["not_found"] == [HOSTILE]


def test_a_plan_says_what_it_was_made_from_and_who_counted() -> None:
    told = text(plan_document(plan_sheet_of_sample()))
    assert "Made from" in told
    assert "8 December 2025: 20, The president" in told
    assert PLAN.lineage[0].how in told
