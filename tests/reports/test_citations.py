"""Points of the bundled catalogue cited in every style."""

from __future__ import annotations

import json
import time
from dataclasses import replace

import pytest

from peaceplans.library import Library
from peaceplans.report.blocks import Document
from peaceplans.report.citing.entries import as_text, entry_runs
from peaceplans.report.citing.point import cited_provision
from peaceplans.report.citing.references import references
from peaceplans.report.citing.style import CitationStyle
from peaceplans.report.source_list import source_list
from tests.unit.report.citing.markup import marked_up
from tests.unit.report.golden import assert_golden

POINTS = (("ua-us-20", "4"), ("us-28", "6"), ("ru-27", "w6"), ("us-final-offer-april-2025", "1"), ("minsk-ii", "10"))


@pytest.mark.parametrize("style", list(CitationStyle))
def test_points_of_plans(style: CitationStyle, bundled: Library) -> None:
    told = []
    for plan_id, key in POINTS:
        plan = bundled.plan(plan_id)
        point = plan.provision(key)
        sources = bundled.sources(citation.source for citation in point.sources)
        told.append(marked_up(cited_provision(style, plan, point, sources)))
    assert_golden(f"citing/points-{style}.txt", "".join(f"{line}\n" for line in told))


@pytest.mark.parametrize("style", list(CitationStyle))
def test_all_sources_are_listed_within_a_second(style: CitationStyle, bundled: Library) -> None:
    sources = replace(source_list(bundled.all_sources()), style=style)
    start = time.perf_counter()
    listed = entry_runs(sources)
    assert time.perf_counter() - start < 1
    for entry, runs in zip(sources.entries, listed, strict=True):
        told = as_text(runs)
        assert entry.publisher in told
        assert entry.url in told
        assert [run.url for run in runs if run.url] == ([entry.url] if entry.url else [])
        assert ("relay of another publisher" in told.lower()) == entry.relay
        assert ".." not in told.replace("...", "").replace(entry.url, "")


def test_all_sources_go_into_programs_that_keep_references(bundled: Library) -> None:
    sources = source_list(bundled.all_sources())
    document = Document(title="All sources", subtitle="", blocks=(sources,))
    items = json.loads(references(document, "csl"))
    assert [item["id"] for item in items] == [entry.id for entry in sources.entries]
    assert references(document, "bib").count("\n@") + 1 == len(items)
    assert references(document, "ris").count("\r\nER  - \r\n") == len(items)
