"""Guarantee instruments beside each other: what differs, what cannot be said, and that nothing is a dash."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from peaceplans.model.evidence import Certainty
from peaceplans.model.instrument import Field, FieldState, Instrument, InstrumentKind
from peaceplans.model.terms import Duration, Term
from peaceplans.model.vocabulary import FieldKey, Vocabulary
from peaceplans.report.guarantees.as_json import guarantee_json
from peaceplans.report.guarantees.document import guarantee_document
from peaceplans.report.html.page import html
from peaceplans.report.markdown.page import markdown
from peaceplans.report.text.page import text
from peaceplans.sheets.guarantees.sheet import GuaranteeSheet, differs, shown_fields
from tests.unit.report.golden import assert_golden
from tests.unit.report.page import Page
from tests.unit.report.sample import SOURCES, cite
from tests.unit.sheets.noting import note

VOCABULARY = Vocabulary(
    fields={
        key.id: key
        for key in (
            FieldKey(id="duration", label="Duration"),
            FieldKey(id="trigger", label="Trigger"),
            FieldKey(id="form", label="Form"),
        )
    }
)


def years(least: int, most: int | None = None) -> tuple[Term, ...]:
    return (Term(key="guarantee-duration", value=Duration(least, most or least)),)


def field(key: str, state: FieldState = FieldState.VALUE, words: str = "", terms: tuple[Term, ...] = ()) -> Field:
    return Field(key=key, state=state, certainty=Certainty.REPORTED, text=words, terms=terms, sources=cite("s1 p. 2"))


def instrument(name: str, *fields: Field) -> Instrument:
    return Instrument(
        id=name,
        title=f"Instrument {name}",
        short_title=name.upper(),
        date="2025-12-28",
        kind=InstrumentKind.OFFER,
        status="offered",
        fields=fields,
    )


ONE = instrument(
    "one",
    field("duration", words="15 years.", terms=years(15)),
    field("trigger", FieldState.NOT_PUBLISHED, "Kyiv speaks of an invasion."),
    field("form", words="A treaty."),
)
OTHER = instrument(
    "other",
    field("duration", words="Thirty to fifty years.", terms=years(30, 50)),
    field("trigger", words="An armed attack."),
    field("form", FieldState.NONE),
)


def table(against: Instrument | None = None) -> GuaranteeSheet:
    chosen = (ONE, OTHER)
    return GuaranteeSheet(
        instruments=chosen,
        fields=shown_fields(chosen, against, VOCABULARY, differing=False),
        against=against,
        sources={"s1": SOURCES["s1"]},
        vocabulary=VOCABULARY,
        catalogue_version="2026.11.1",
        state_of_record="2026-06",
    )


@pytest.mark.parametrize(
    ("left", "right", "said"),
    [
        (field("d", words="15 years.", terms=years(15)), field("d", words="Fifteen years.", terms=years(15)), False),
        (field("d", words="Same words.", terms=years(15)), field("d", words="Same words.", terms=years(20)), True),
        (field("d", words="A  treaty."), field("d", words="A treaty."), False),
        (field("d", words="A treaty."), field("d", words="A law."), True),
        (field("d", words="A treaty."), field("d", FieldState.NONE), True),
        (field("d", FieldState.NONE, "no clause"), field("d", FieldState.NONE), False),
        (field("d", FieldState.NOT_FOUND), field("d", FieldState.NOT_FOUND), None),
        (field("d", words="A treaty."), field("d", FieldState.NOT_PUBLISHED), None),
        (field("d", FieldState.NOT_PUBLISHED), field("d", FieldState.NONE), None),
    ],
)
def test_a_difference_is_one_of_substance_or_cannot_be_said(left: Field, right: Field, said: bool | None) -> None:
    assert differs(left, right) is said
    assert differs(right, left) is said


def test_differing_fields_are_those_in_which_something_is_known_to_differ() -> None:
    keys = [key.id for key in shown_fields((ONE, OTHER), None, VOCABULARY, differing=True)]
    assert keys == ["duration", "form"]
    assert shown_fields((ONE,), ONE, VOCABULARY, differing=True) == ()


def test_states_are_written_out() -> None:
    told = text(guarantee_document(table(against=OTHER)))
    assert "one: not published; Kyiv speaks of an invasion. (reported, cannot be compared) [1 p. 2]" in told
    assert "other: none (reported, the reference) [1 p. 2]" in told
    assert not [line for line in told.split("\n") if line.rstrip().endswith((": -", ": \N{EN DASH}", ": \N{EM DASH}"))]


def test_as_text() -> None:
    assert_golden("guarantees.txt", text(guarantee_document(table())))


def test_as_json() -> None:
    assert_golden("guarantees.json", guarantee_json(table(against=OTHER)))
    read = json.loads(guarantee_json(table()))
    assert read["against"] is None
    assert {entry["differs"] for one in read["instruments"] for entry in one["fields"].values()} == {None}


def test_as_a_table_in_html_and_markdown() -> None:
    noted = replace(table(against=OTHER), notes=(note("n1", "one#duration", title="<b>How long</b>", text="[[two]]"),))
    page = Page(html(guarantee_document(noted)))
    assert len(page.all("th")) > 5
    assert all(head.get("scope") in ("col", "row") for head in page.all("th"))
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    for link in page.all("a"):
        assert link["href"].startswith("http") or link["href"][1:] in ids
    assert [cell.get("class") for cell in page.all("td")].count("differs") == 2
    assert "note: <b>How long</b>" in page.text
    told = markdown(guarantee_document(noted))
    assert "| **Duration** | 15 years. (reported, differs) [1 p. 2] (note: \\<b\\>" in told.replace("&lt;", "\\<")
    assert "*not published*; Kyiv speaks of an invasion." in told


def test_as_json_with_a_tally_and_notes() -> None:
    noted = replace(table(against=OTHER), notes=(note("n1", "one#duration"), note("n2", "one")))
    one, other = json.loads(guarantee_json(noted))["instruments"]
    assert one["tally"] == {"same": 0, "differs": 2, "cannot_be_said": 1}
    assert "tally" not in other
    assert [found["id"] for found in one["fields"]["duration"]["notes"]] == ["n1"]
