"""The matrix, a strand and the silences as reports: figures, marks, states in words, and nothing hostile gets out."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from peaceplans.library import Library
from peaceplans.report.html.page import html
from peaceplans.report.markdown.page import markdown
from peaceplans.report.matrix.as_csv import matrix_table, silences_table, strand_table
from peaceplans.report.matrix.as_json import matrix_json, silences_json, strand_json
from peaceplans.report.matrix.document import matrix_document
from peaceplans.report.matrix.silence_document import silence_document
from peaceplans.report.matrix.strand_document import strand_document
from peaceplans.report.text.page import text
from peaceplans.sheets.matrix.choice import MatrixChoice, MatrixFilter, MatrixMark, RowKind
from peaceplans.sheets.matrix.record import MatrixRecord
from peaceplans.sheets.matrix.sheet import MatrixSheet, with_notes
from peaceplans.sheets.matrix.strands import follow
from tests.unit.report.golden import assert_golden
from tests.unit.report.page import Page
from tests.unit.sheets.matrix_library import DRAFT, OLD, matrix_library
from tests.unit.sheets.noting import note

HOSTILE = '<script>alert("1")</script>| ==x== \N{RIGHT-TO-LEFT OVERRIDE}`*_'


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with matrix_library(tmp_path_factory.mktemp("reports") / "library.sqlite") as opened:
        yield opened


@pytest.fixture
def sheet(library: Library) -> MatrixSheet:
    return MatrixRecord(library).sheet(MatrixChoice(baseline="draft"))


@pytest.fixture
def by_points(library: Library) -> MatrixSheet:
    return MatrixRecord(library).sheet(MatrixChoice(rows=RowKind.POINTS, points_of="draft"))


def test_as_text(sheet: MatrixSheet, by_points: MatrixSheet) -> None:
    assert_golden("matrix.txt", text(matrix_document(sheet)))
    assert_golden("matrix-points.txt", text(matrix_document(by_points)))
    assert_golden("strand.txt", text(strand_document(sheet, follow(sheet, "army-size"))))
    assert_golden("silences.txt", text(silence_document(sheet)))


def test_the_banner_comes_first(sheet: MatrixSheet) -> None:
    strand = follow(sheet, "army-size")
    for document in (matrix_document(sheet), strand_document(sheet, strand), silence_document(sheet)):
        assert text(document).startswith("! The text of the rumour is not public.\n")
        assert markdown(document).startswith("> **The text of the rumour is not public.**")


def test_figures_are_bold_and_what_the_baseline_has_not_is_marked(sheet: MatrixSheet) -> None:
    told = markdown(matrix_document(sheet))
    assert "1 cap of **600,000** (established" in told
    assert "1 cap of ==**800,000** in peacetime==" in told
    page = html(matrix_document(sheet))
    assert '<span class="number">1</span> cap of <b>600,000</b></p>' in page
    assert '<mark class="right"><b>800,000</b> in peacetime</mark>' in page


def test_html_is_a_table_with_states_in_words_and_links_that_lead_somewhere(sheet: MatrixSheet) -> None:
    noted = with_notes(sheet, [note("n1", "draft:1", title="<b>Cap</b>", text="[[reply:1]] and [[old@nato]]")])
    page = Page(html(matrix_document(noted)))
    assert all(head.get("scope") in ("col", "row") for head in page.all("th"))
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    for link in page.all("a"):
        assert link["href"].startswith("http") or link["href"][1:] in ids
    kinds = [cell.get("class", "") for cell in page.all("td")]
    assert sum("absent" in kind for kind in kinds) == 2
    assert sum("unknown" in kind for kind in kinds) == 3
    for words in ("no clause", "not public: unknown", "not known", "struck", "deferred", "left to: a treaty"):
        assert words in page.text, words
    assert "note: <b>Cap</b>" in page.text


def test_points_that_stand_in_no_row_are_listed(by_points: MatrixSheet) -> None:
    told = text(matrix_document(by_points))
    assert "Old: set against no point\n" in told
    assert "2 15 years of talks" in told
    assert "not aligned (Nobody has linked it to the points of the rows (Draft))" in told


def test_the_filter_is_told(library: Library) -> None:
    marks = frozenset(MatrixMark)
    asked = MatrixFilter(marks=marks, topics=("army",), words="cap  of")
    sheet = MatrixRecord(library).sheet(MatrixChoice(row_filter=asked))
    told = text(matrix_document(sheet))
    assert "No row is as the filter asks." in told
    assert (
        "Filter: only rows that differ; only rows with something open or deferred;"
        " only rows on which a plan is silent; topics: Army; words: cap of, 0 of 3 topics"
    ) in told


def test_as_json(sheet: MatrixSheet) -> None:
    read = json.loads(matrix_json(sheet))
    assert read["format"] == "peaceplans.matrix/1"
    assert read["tally"] == {"clauses": 9, "elsewhere": 1, "silences": 2, "unknown": 3}
    army = read["rows"][0]
    assert (army["key"], army["differs"], army["cells"]["draft"]["differs"]) == ("army", True, None)
    reply = army["cells"]["reply"]
    assert (reply["text"], reply["differs"]) == ("cap of 800,000 in peacetime", True)
    assert reply["difference"]["terms"][0]["difference"] == 200_000
    assert reply["sources"] == ["s3"]
    assert set(read["sources"]) == {"s1", "s2", "s3"}
    nato = read["rows"][1]["cells"]
    assert [nato[plan]["state"] for plan in ("old", "reply", "part", "rumour")] == [
        "no-clause",
        "struck",
        "elsewhere",
        "not-known",
    ]


def test_a_strand_as_json(sheet: MatrixSheet) -> None:
    read = json.loads(strand_json(sheet, follow(sheet, "army-size")))
    assert (read["format"], read["term"]) == ("peaceplans.strand/1", "army-size")
    steps = {step["plan"]: step for step in read["steps"]}
    assert [(value["value"], value["owner_name"]) for value in steps["old"]["values"]] == [
        (85_000, "RU"),
        (250_000, "UA"),
    ]
    assert (steps["part"]["values"], steps["part"]["reports"][0]["witness"]) == ([], "Paper")
    assert steps["reply"]["changes"][0]["difference"] == 200_000
    assert set(read["sources"]) >= {"s1", "s2", "s3"}


def test_silences_as_json_and_csv(sheet: MatrixSheet) -> None:
    read = json.loads(silences_json(sheet))
    assert read["by_plan"]["part"] == {
        "clauses": 1,
        "no_clause": [],
        "struck": [],
        "elsewhere": ["nato"],
        "not_known": ["land"],
        "not_aligned": [],
    }
    assert read["by_row"]["nato"]["no_clause"] == ["old"]
    rows = list(csv.reader(io.StringIO(silences_table(sheet).csv())))
    assert ["reply", "2025-11-23", "struck out", "nato", "Nato"] in rows


def test_as_csv_a_line_for_each_cell(sheet: MatrixSheet) -> None:
    head, *rows = csv.reader(io.StringIO(matrix_table(sheet).csv()))
    assert len(rows) == 15
    first = dict(zip(head, rows[2], strict=True))
    assert (first["row"], first["plan"], first["text"]) == ("army", "reply", "cap of 800,000 in peacetime")
    assert first["against the baseline"] == "differs, established: as their provisions are linked"


def test_a_strand_as_csv_has_each_value_with_its_owner(sheet: MatrixSheet) -> None:
    head, *rows = csv.reader(io.StringIO(strand_table(follow(sheet, "army-size")).csv()))
    told = [dict(zip(head, row, strict=True)) for row in rows]
    assert [(one["plan"], one["value"], one["whose"]) for one in told][:3] == [
        ("old", "85,000 persons, cap", "RU's figure"),
        ("old", "250,000 persons, cap", "UA's figure"),
        ("draft", "600,000 persons, cap", ""),
    ]
    assert told[3]["change"] == "by +200,000 persons (+33.3 %)"
    assert told[4]["whose"] == "according to Paper"


def test_hostile_words_stay_words(tmp_path: Path) -> None:
    army = replace(DRAFT.provisions[0], brief=HOSTILE, title=HOSTILE, number=HOSTILE, deferred=HOSTILE)
    plans = (OLD, replace(DRAFT, short_title=HOSTILE, banner=HOSTILE, provisions=(army,)))
    with matrix_library(tmp_path / "library.sqlite", *plans) as library:
        record = MatrixRecord(library)
        sheet = record.sheet(MatrixChoice(baseline="old"))
        points = record.sheet(MatrixChoice(rows=RowKind.POINTS, points_of="draft"))
        strand = follow(sheet, "army-size")
        for document in (
            matrix_document(sheet),
            matrix_document(points),
            strand_document(sheet, strand),
            silence_document(points),
        ):
            page = Page(html(document))
            assert page.all("script") == [{"type": "module"}]
            assert '<script>alert("1")</script>|' in page.text
            for told in (html(document), markdown(document), text(document)):
                assert "\N{RIGHT-TO-LEFT OVERRIDE}" not in told
            assert "<script>" not in markdown(document)
        assert json.loads(matrix_json(sheet))["rows"][0]["cells"]["draft"]["text"] == " ".join(HOSTILE.split())
        assert "\N{RIGHT-TO-LEFT OVERRIDE}" not in matrix_table(sheet).csv()
