"""A plan as a Markdown file: what stands in front is YAML that says what it should."""

from __future__ import annotations

from dataclasses import replace

import pytest
import yaml

from peaceplans.report.library.plan_markdown import plan_markdown
from tests.unit.report.sample import RIGHT, SOURCES, VOCABULARY

AWKWARD = [
    "Plan: a title",
    "yes",
    "2025",
    "1e5",
    "# no comment",
    "'quoted'",
    "[a, b]",
    "a # b",
    "a: b",
    "- a",
    "*a",
    "\u041f\u043b\u0430\u043d",
    "back\\slash",
    "trailing ",
    "~",
    "null",
]


@pytest.mark.parametrize("title", AWKWARD)
def test_particulars_are_read_back_as_they_were(title: str) -> None:
    told = plan_markdown(replace(RIGHT, title=title, authors=(title, "B")), RIGHT.provisions, SOURCES, VOCABULARY)
    front = yaml.safe_load(told.split("---\n")[1])
    assert front["title"] == " ".join(title.split())
    assert front["authors"] == [" ".join(title.split()), "B"]
    assert front["id"] == "points"
    assert str(front["date"]) == "2025-12-24"


def test_an_interval_is_text() -> None:
    told = plan_markdown(replace(RIGHT, date="2025-11-23/2025-11-24"), (), SOURCES, VOCABULARY)
    assert yaml.safe_load(told.split("---\n")[1])["date"] == "2025-11-23/2025-11-24"
