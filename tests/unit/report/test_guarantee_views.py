"""One field over all instruments, the path of the term, and conditions, in every format."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

from peaceplans.model.analysis import AnalystPoint, Shared
from peaceplans.model.instrument import FieldState, InstrumentKind
from peaceplans.model.source import Citation
from peaceplans.report.guarantees.as_csv import field_table, guarantee_table, path_table
from peaceplans.report.guarantees.as_json import guarantee_json
from peaceplans.report.guarantees.document import guarantee_document
from peaceplans.report.guarantees.field_document import field_document
from peaceplans.report.guarantees.path_document import path_document
from peaceplans.report.guarantees.view_json import field_json, path_json
from peaceplans.report.html.page import html
from peaceplans.report.markdown.page import markdown
from peaceplans.report.text.page import text
from peaceplans.sheets.guarantees.conditions import read_condition
from peaceplans.sheets.guarantees.field_sheet import FieldOrder, field_sheet
from peaceplans.sheets.guarantees.term_path import term_path
from tests.unit.report.golden import assert_golden
from tests.unit.report.page import Page
from tests.unit.sheets.guarantee_samples import VOCABULARY, field, instrument, record, term
from tests.unit.sheets.test_term_path import OFFER, REQUEST, Record, said

HOSTILE = '<b>=1+1</b>"'
POINTS = (
    AnalystPoint(
        title=f"Length {HOSTILE}",
        text=f"It matters. {HOSTILE}",
        fields=("duration",),
        table=(Shared(("one", "two"), "10 years", "or so"),),
        sources=(Citation("s1"),),
    ),
)
ONE = instrument("one", field("duration", "10 years.", term("guarantee-duration", "10 years")), status=HOSTILE)
TWO = instrument("two", field("duration", "No end.", term("guarantee-duration", "indefinite")), date="1949-04-04")
THREE = instrument("three", field("duration", FieldState.NOT_PUBLISHED, text="Secret."), kind=InstrumentKind.AGREEMENT)
RECORD = replace(record(ONE, TWO, THREE), analysis=POINTS)
PATH = term_path(Record((OFFER, REQUEST), (said("It is 15 years.", "2025-12-28"),)))  # type: ignore[arg-type]


def test_a_field_as_text() -> None:
    assert_golden("guarantee-field.txt", text(field_document(field_sheet(RECORD, "duration"))))


def test_the_path_as_text() -> None:
    assert_golden("guarantee-path.txt", text(path_document(PATH)))


def test_a_field_as_json_says_which_lengths_have_no_end() -> None:
    read = json.loads(field_json(field_sheet(RECORD, "duration", order=FieldOrder.LENGTH)))
    assert read["format"] == "peaceplans.guarantee-field/1"
    assert [(one["id"], one["years"]) for one in read["instruments"]] == [
        ("two", {"least": None, "most": None}),
        ("one", {"least": 10, "most": 10}),
        ("three", None),
    ]
    assert read["instruments"][0]["sources"] == ["s1"]


def test_the_path_as_json_has_the_statements() -> None:
    read = json.loads(path_json(PATH))
    first = read["steps"][0]
    assert (first["side"], first["years"], first["who"]) == ("offered", [15], "Ann")
    assert first["statements"][0]["text"] == "It is 15 years."
    assert set(read["sources"]) == {"s1", "s2"}


def test_what_was_asked_stands_in_every_format() -> None:
    asked = [read_condition("duration>=15 years", VOCABULARY)]
    sheet = RECORD.sheet(RECORD.instruments, conditions=asked)
    told = text(guarantee_document(sheet))
    assert "Chosen by: Duration: at least 15 years. 1 of 3 meets this." in told
    assert "Of 1 nobody can say (not published, not found or told without a figure): Three." in told
    assert "Chosen by: duration>=15 years" in told
    read = json.loads(guarantee_json(sheet))
    assert (read["where"], read["undecided"]) == (["duration>=15 years"], ["three"])
    one_field = field_sheet(RECORD, "duration", conditions=asked)
    assert "1 of 3 meets this" in text(field_document(one_field))
    assert json.loads(field_json(one_field))["where"] == ["duration>=15 years"]


def test_groups_have_tables_of_their_own_when_asked_for() -> None:
    told = text(guarantee_document(RECORD.sheet(RECORD.instruments, grouping=True)))
    assert told.index("Offers and requests\nid ") < told.index("Agreements\nid ")
    page = Page(html(guarantee_document(RECORD.sheet(RECORD.instruments, grouping=True))))
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert {"field-offers-and-requests-duration", "field-agreements-duration"} <= set(ids)


def test_hostile_words_stay_words() -> None:
    one_field = field_document(field_sheet(RECORD, "duration"))
    for document in (one_field, guarantee_document(RECORD.sheet(RECORD.instruments))):
        written = html(document)
        assert f"It matters. {HOSTILE}" in Page(written).text
        assert "<b>=1" not in written
        assert "<b>=1" not in markdown(document).replace("\\<", "")


def test_tables_of_values_have_no_formulas() -> None:
    rows = list(csv.reader(io.StringIO(guarantee_table(RECORD.sheet(["one"], "two")).csv())))
    assert rows[0][:3] == ["instrument", "title", "group"]
    durations = {row[0]: row for row in rows if row[5] == "duration"}
    assert durations["one"][-2:] == ["differs", "s1"]
    assert list(csv.reader(io.StringIO(field_table(field_sheet(RECORD, "duration")).csv())))[1][0] == "two"
    path = list(csv.reader(io.StringIO(path_table(PATH).csv())))
    assert path[2][:3] == ["2025-12-28/2025-12-29", "asked", "30; 50"]
    assert all(not cell.startswith(("=", "@")) for row in rows for cell in row)
