"""Settings of a report, written down and read again; what is wrong in them is told with its place."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from peaceplans.model.errors import PeacePlansError
from peaceplans.report.citing.style import CitationStyle
from peaceplans.report.formats import Format
from peaceplans.report.page_setup import PageSetup, Paper, Turn
from peaceplans.report.whole.parts import describes
from peaceplans.report.whole.reading import read_settings, settings_from, settings_text
from peaceplans.report.whole.settings import ReportPart, ReportSettings

PARTS = (
    ReportPart(view="compare", state={"left": "ru-27", "right": "ua-us-20", "filter": {"status": ["amended"]}}),
    ReportPart(view="notes", notes=frozenset({"b", "a"})),
    ReportPart(view="timeline", notes=frozenset()),
)
WHOLE = ReportSettings(
    parts=PARTS,
    title="\u0417\u0432\u0456\u0442 \U0001f54a",
    author="A. Analyst",
    date="2026-01",
    form=Format.DOCX,
    page=PageSetup(Paper.LETTER, Turn.PORTRAIT),
    style=CitationStyle.OSCOLA,
    sources=False,
    charts=False,
)


def test_settings_are_read_as_they_were_written(tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    file.write_text(settings_text(WHOLE), encoding="utf-8")
    assert read_settings(file) == WHOLE


def test_what_was_changed_in_the_last_days_is_written_down_by_its_date() -> None:
    first = (date.today() - timedelta(days=6)).isoformat()
    told = describes({"filter": {"days": 7, "tag": "army"}, "note": "n1", "sorting": "title"})
    assert told == {"filter": {"tag": "army", "since": first}, "sorting": "title"}
    assert describes({"filter": {"status": ["same"]}, "row": "1"}) == {"filter": {"status": ["same"]}}


def test_what_is_left_out_takes_its_usual_value() -> None:
    told = {"format": "peaceplans.report-settings/1", "parts": [{"view": "matrix"}]}
    assert settings_from(json.dumps(told), "file") == ReportSettings(parts=(ReportPart(view="matrix"),))


def written(**changes: Any) -> str:
    return json.dumps({"format": "peaceplans.report-settings/1", "parts": [{"view": "matrix"}], **changes})


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "file, line 1: this is no JSON"),
        ("[" * 100_000, "file: this is no JSON: it is nested too deeply"),
        ("[]", "file: this is no file with settings of a report"),
        (written(format="peaceplans.comparison/1"), 'its "format" is to be'),
        (written(parts=[]), '"parts" is to be a list of views; give at least one'),
        (written(parts=[{"view": "map"}]), 'file, part 1: its "view" is none; there are compare, matrix'),
        (written(parts=[{"view": "matrix", "state": []}]), 'file, part 1: its "state" is to be a mapping'),
        (written(parts=[{"view": "matrix", "notes": "some"}]), 'its "notes" are to be "all", "none" or a list of ids'),
        (written(parts=[{"view": "matrix", "file": 1}]), '"file" is no setting of a part'),
        (written(parts=[{"view": "matrix"}] * 101), "a report has at most 100 parts, not 101"),
        (written(file="odt"), "\"file\" is 'odt'; it is one of text, html, pdf"),
        (written(paper=["a4"]), "\"paper\" is '['a4']'; it is one of a4, letter"),
        (written(date="soon"), "the date 'soon' is none; write 2026-01-31, 2026-01 or 2026"),
        (written(title=3), '"title" is to be a text'),
        (written(charts="no"), '"charts" is to be true or false'),
        (written(pages=2), '"pages" is no setting of a report; there are author, charts'),
    ],
)
def test_what_is_wrong_is_told_in_one_line_with_its_place(text: str, told: str) -> None:
    with pytest.raises(PeacePlansError) as caught:
        settings_from(text, "file")
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_none_is_told(tmp_path: Path) -> None:
    with pytest.raises(PeacePlansError, match="cannot be read"):
        read_settings(tmp_path / "none.json")
    binary = tmp_path / "binary.json"
    binary.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(PeacePlansError, match="not written in UTF-8"):
        read_settings(binary)
    large = tmp_path / "large.json"
    large.write_bytes(b" " * 4_000_001)
    with pytest.raises(PeacePlansError, match="too large"):
        read_settings(large)
