"""What analysts compare: read from the file, or not there; every reference is checked."""

from __future__ import annotations

import pytest

from peaceplans.catalogue import CatalogueFaults
from peaceplans.model.analysis import AnalystPoint, Shared
from peaceplans.model.source import Citation
from tests.unit.catalogue.conftest import SmallCatalogue

FILE = """\
comparison:
  - title: Length
    fields: [duration]
    text: It matters.
    table:
      - {instruments: [offer], text: 15 years, note: may grow}
    sources: [b-s9 p. 2]
  - {title: Gaps, text: All of it.}
"""


def test_a_catalogue_may_do_without(small: SmallCatalogue) -> None:
    assert small.load().analysis == ()


def test_points_with_their_table_and_sources(small: SmallCatalogue) -> None:
    small.write("guarantees.yaml", FILE)
    assert small.load().analysis == (
        AnalystPoint(
            title="Length",
            text="It matters.",
            fields=("duration",),
            table=(Shared(("offer",), "15 years", "may grow"),),
            sources=(Citation("a-s1", "p. 2"),),
        ),
        AnalystPoint(title="Gaps", text="All of it."),
    )


@pytest.mark.parametrize(
    ("before", "after", "fault"),
    [
        ("[duration]", "[durations]", "guarantees.yaml:3: unknown field 'durations'"),
        ("[offer]", "[offers]", "guarantees.yaml:6: unknown instrument 'offers'"),
        ("[b-s9 p. 2]", "[b-s8]", "guarantees.yaml:7: unknown source 'b-s8'"),
        ("title: Gaps, ", "", "guarantees.yaml:8: 'title' is missing"),
        ("text: All of it.", "words: x", "guarantees.yaml:8: 'text' is missing"),
        ("instruments: [offer], ", "", "guarantees.yaml:6: a row without an instrument"),
    ],
)
def test_faults_are_told_with_their_place(small: SmallCatalogue, before: str, after: str, fault: str) -> None:
    assert before in FILE
    small.write("guarantees.yaml", FILE.replace(before, after))
    with pytest.raises(CatalogueFaults) as caught:
        small.load()
    assert fault in str(caught.value)
