"""``report``: all views, and reports made again from their settings."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from main import run
from peaceplans.library import Library
from peaceplans.model.errors import PeacePlansError
from peaceplans.report.blocks import Colophon, Document, Heading, Sources, Table
from peaceplans.report.chart import Chart
from peaceplans.report.formats import Format, written
from peaceplans.report.whole.all_views import all_views
from peaceplans.report.whole.make import make_report
from peaceplans.report.whole.reading import settings_text
from peaceplans.report.whole.settings import ReportPart, ReportSettings

PAIR = ReportPart(view="compare", state={"left": "us-28", "right": "ua-us-20", "filter": {"topic": ["armed-forces"]}})


def lines(document: Document) -> dict[str, str]:
    return dict(line for block in document.blocks if isinstance(block, Colophon) for line in block.lines)


def test_a_report_of_all_views_has_a_part_for_each(bundled: Library) -> None:
    settings = all_views(bundled)
    document = make_report(bundled, settings).document
    parts = [block.text for block in document.blocks if isinstance(block, Heading) and block.level == 1]
    assert parts == [
        "27-point programme beside 20-point draft",
        "Matrix of plans",
        "Security guarantees",
        "How long the guarantee is to last",
        "Positions of the parties",
        "Where they stand apart",
        "Timeline",
        "Plans of the library",
        "Guarantee instruments of the library",
        "Sources",
        "How this report was made",
    ]
    numbers = [entry.number for block in document.blocks if isinstance(block, Sources) for entry in block.entries]
    assert numbers == list(range(1, len(numbers) + 1))
    assert lines(document)["Catalogue data"] == f"sha256 {bundled.catalogue_fingerprint}"


def test_a_report_is_made_again_from_its_settings(bundled_file: Path, tmp_path: Path) -> None:
    settings, first, again = tmp_path / "s.json", tmp_path / "1.html", tmp_path / "2.html"
    whole = ReportSettings(parts=(PAIR,), title="Armed forces", author="A. Analyst", date="2026-02-03")
    settings.write_text(settings_text(whole), encoding="utf-8")
    command = ["--library", str(bundled_file), "report", "--settings", str(settings), "-o"]
    assert [run([*command, str(file)]) for file in (first, again)] == [0, 0]
    assert first.read_bytes() == again.read_bytes()
    page = first.read_text(encoding="utf-8")
    assert "<h1>Armed forces</h1>" in page
    assert "A. Analyst" in page
    assert "3 February 2026" in page


def test_what_is_asked_for_takes_the_place_of_what_the_settings_say(bundled_file: Path, tmp_path: Path) -> None:
    settings, file = tmp_path / "s.json", tmp_path / "report.md"
    settings.write_text(settings_text(ReportSettings(parts=(PAIR,), title="One", form=Format.PDF)), encoding="utf-8")
    asked = ["--title", "Another", "--without", "sources,charts", "-o", str(file)]
    assert run(["--library", str(bundled_file), "report", "--settings", str(settings), *asked]) == 0
    told = file.read_text(encoding="utf-8")
    assert "# Another" in told
    assert "## Sources" not in told
    assert "[1" not in told
    assert "Left out: the list of sources, charts" in told


@pytest.mark.parametrize(
    ("part", "told"),
    [
        (ReportPart(view="compare", state={"left": "us-28"}), "nothing is named that it is to show"),
        (ReportPart(view="compare", state={"left": "us-28", "right": "us-29"}), "'us-29'"),
        (ReportPart(view="matrix", state={"plans": ["us-28", "us-29"]}), "there is no plan 'us-29' in this library"),
        (ReportPart(view="matrix", state={"topics": ["army"]}), "there is no topic 'army'"),
        (ReportPart(view="guarantees", state={"chosen": ["us-16y"]}), "there is no instrument 'us-16y'"),
        (ReportPart(view="guarantees", state={"view": "field", "field": "x"}), "there is no field 'x'"),
        (ReportPart(view="guarantees"), "nothing is named"),
        (ReportPart(view="positions", state={"parties": ["xx"]}), "there is no party 'xx'"),
        (ReportPart(view="positions", state={"plan": "us-29"}), "there is no plan with stances 'us-29'"),
        (ReportPart(view="timeline", state={"only": "event/none"}), "there is no 'event/none'"),
        (ReportPart(view="library", state={"plan": "us-29"}), "'us-29'"),
    ],
)
def test_a_part_that_names_what_is_not_there_is_refused(part: ReportPart, told: str, bundled: Library) -> None:
    with pytest.raises(PeacePlansError) as caught:
        make_report(bundled, ReportSettings(parts=(part,)))
    assert told in str(caught.value)


@pytest.mark.parametrize(
    "part",
    [
        ReportPart(view="matrix", state={"plans": ["us-28", "ua-us-20"], "coverage": True}),
        ReportPart(view="matrix", state={"plans": ["us-28", "ua-us-20"], "follow": "army-size", "report": "follow"}),
        ReportPart(view="guarantees", state={"view": "field", "field": "duration"}),
        ReportPart(view="guarantees", state={"view": "path"}),
        ReportPart(view="positions", state={"plan": "ua-us-20"}),
        ReportPart(view="timeline", state={"filter": {"lane": ["talks"]}, "statements": True}),
        ReportPart(view="timeline", state={"only": "event/novgorod-residence"}),
        ReportPart(view="library", state={"plan": "ru-27"}),
        ReportPart(view="library", state={"shelf": "sources"}),
        ReportPart(view="notes"),
    ],
)
def test_every_view_can_be_a_report(part: ReportPart, bundled: Library) -> None:
    report = make_report(bundled, ReportSettings(parts=(part,)))
    assert report.document.title in written(report, Format.TEXT).decode()
    assert json.loads(written(report, Format.JSON))
    assert written(report, Format.CSV).count(b"\n") >= 1


def test_the_date_is_that_of_the_settings_or_of_the_making_or_of_the_record(
    bundled: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    settings = ReportSettings(parts=(PAIR,))
    assert make_report(bundled, settings).document.date == bundled.state_of_record
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    assert make_report(bundled, settings).document.date == "2026-01-01"
    assert make_report(bundled, replace(settings, date="2026-03")).document.date == "2026-03"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    assert make_report(bundled, settings).document.date == bundled.state_of_record


def test_what_stays_out_is_not_there_and_told(bundled: Library) -> None:
    bare = replace(PAIR, notes=frozenset())
    settings = ReportSettings(parts=(bare,), sources=False, charts=False, tables=False)
    document = make_report(bundled, settings).document
    assert not [block for block in document.blocks if isinstance(block, Sources | Chart | Table)]
    assert "Sources" not in {block.text for block in document.blocks if isinstance(block, Heading)}
    assert lines(document)["Left out"] == "the list of sources, charts, tables of counts and figures, notes"


@pytest.mark.parametrize("form", ["pdf", "docx", "xlsx"])
def test_what_is_no_text_is_not_written_to_standard_output(
    form: str, bundled_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--library", str(bundled_file), "compare", "us-28", "ua-us-20", "--format", form]) == 2
    assert f"{form} is not written to standard output; name a file with -o" in capsys.readouterr().err


def test_the_ending_of_the_file_tells_the_format(bundled_file: Path, tmp_path: Path) -> None:
    begun = {}
    for ending in ("html", "htm", "md", "csv", "json", "txt", "csl.json", "bib"):
        file = tmp_path / f"report.{ending}"
        assert run(["--library", str(bundled_file), "guarantees", "us-15y", "-o", str(file)]) == 0
        begun[ending] = file.read_text(encoding="utf-8")[:14]
    assert begun["html"] == begun["htm"] == "<!DOCTYPE html"
    assert begun["csv"].startswith("instrument,")
    assert begun["json"].startswith("{")
    assert begun["csl.json"].startswith("[")
    assert begun["bib"].startswith("@")
    assert begun["md"].startswith("#")
    assert begun["txt"].startswith("Security")
