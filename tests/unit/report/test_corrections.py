"""Notes by themselves, and remarks with what they are about, from the bundled catalogue."""

from __future__ import annotations

import re

import pytest

from peaceplans.library import Library
from peaceplans.model.notes import NoteKind
from peaceplans.report.html.page import html
from peaceplans.report.markdown.page import markdown
from peaceplans.report.notes.correction import correction_document
from peaceplans.report.notes.document import notes_document
from peaceplans.report.text.page import text
from peaceplans.sheets.anchors import AnchorNames
from tests.unit.report.page import Page
from tests.unit.sheets.noting import note

ANCHORS = ("ua-us-20:4", "us-28:6~ua-us-20:4", "us-28:6#army-size", "us-15y#duration", "us-15y", "us-28", "library",
           "topic/nato", "ua-us-20:gone")  # fmt: skip


def test_a_remark_stands_under_what_it_is_about(library: Library) -> None:
    remark = note("r1", "us-28:6", title="Not 600,000", text="It says **500,000**.", kind=NoteKind.CORRECTION)
    told = text(correction_document(library, [remark]))
    provision = library.plan("us-28").provision("6")
    assert provision.lead in told
    assert provision.grade.label in told
    assert "It says 500,000." in told
    assert f"version {library.catalogue_version}" in told
    for citation in provision.sources:
        assert library.sources([citation.source])[citation.source].url in told


def test_a_pair_has_both_points_and_the_reason_of_the_link(library: Library) -> None:
    found = library.concordance("us-28", "ua-us-20")
    assert found is not None
    link = next(link for link in found.links if link.left == "us-28:6" and link.reason)
    told = text(correction_document(library, [note("r1", f"{link.left}~{link.right}")]))
    assert link.reason in told
    assert link.change in told
    for ref in (link.left, link.right):
        plan, _, key = ref.partition(":")
        assert library.plan(plan).provision(key).lead in told


@pytest.mark.parametrize("anchor", ANCHORS)
def test_every_kind_of_item_is_told_in_every_format(anchor: str, library: Library) -> None:
    document = correction_document(library, [note("r1", anchor, text="Remark on [[us-28:6]].")])
    page = Page(html(document))
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert all(link["href"][1:] in ids for link in page.all("a") if link["href"].startswith("#"))
    for told in (text(document), markdown(document), page.text):
        assert "Remark on" in told
    assert ("There is nothing under" in page.text) is (anchor == "ua-us-20:gone")


def test_sources_are_numbered_as_they_come(library: Library) -> None:
    told = text(correction_document(library, [note("r1", "ua-us-20:4"), note("r2", "us-28:6"), note("r3", "us-15y")]))
    numbers = [int(number) for number in re.findall(r"^\[(\d+)\] ", told, re.MULTILINE)]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) > 3


def test_notes_are_gathered_under_what_they_hang_on(library: Library) -> None:
    notes = [
        note("n1", "us-28:6~ua-us-20:4", title="First", text="See [[note/n2]] and [[us-15y#duration]]."),
        note("n2", "library", title="Second"),
        note("n3", title="Third"),
        note("n4", "us-28:7~ua-us-20:5", title="Fourth"),
    ]
    page = Page(html(notes_document(notes, AnchorNames(library))))
    headings = re.findall("First|Second|Third|Fourth", page.text)
    assert headings == ["First", "Fourth", "Second", "Third"]
    assert [link["href"] for link in page.all("a")] == ["#report", "#note-n2"]
    assert "20-point draft and 28-point draft" in page.text
    assert "Not attached to anything" in page.text
    assert "US 15-year offer, Mar-a-Lago: Duration" in page.text
    assert "no notes" in text(notes_document([], AnchorNames(library)))


def test_a_stance_has_its_words_statements_and_point_and_a_source_its_address(library: Library) -> None:
    stance = next(one for one in library.stances(["us-28:6"]) if one.sources)
    told = text(correction_document(library, [note("r1", f"stance/{stance.party}/{stance.target}")]))
    assert stance.text in told
    assert library.plan("us-28").provision("6").lead in told
    source = next(one for one in library.sources([stance.sources[0].source]).values())
    told = text(correction_document(library, [note("r2", f"source/{source.id}")]))
    assert source.url in told
    assert "[1]" in told
