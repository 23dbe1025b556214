"""How parties stand: a sign and a word for each attitude, certainty beside it, contradictions marked."""

from __future__ import annotations

from collections import Counter

import pytest

from peaceplans.library import Library
from peaceplans.model.positions import Attitude
from peaceplans.report.charts.attitude_signs import draw_attitude
from peaceplans.report.charts.drawing import Drawing
from peaceplans.report.charts.positions import position_charts
from peaceplans.sheets.positions.filter import PositionFilter
from peaceplans.sheets.positions.sheet import PositionRecord, PositionsSheet
from tests.unit.report.charts.picture import Picture


@pytest.fixture(scope="module")
def record(whole: Library) -> PositionRecord:
    return PositionRecord(whole)


@pytest.fixture(params=["all", "apart", "points"])
def sheet(record: PositionRecord, request: pytest.FixtureRequest) -> PositionsSheet:
    if request.param == "points":
        return record.sheet(("ru", "ua", "us"), plan="us-28")
    return record.sheet(apart=request.param == "apart")


def test_every_cell_is_told_with_party_attitude_and_certainty(sheet: PositionsSheet) -> None:
    told = " ".join(chart.alternative for chart in position_charts(sheet))
    for row in sheet.rows:
        parts = []
        for cell in row.cells:
            attitude = cell.stance.attitude.label if cell.stance else "no reading"
            sure = f", {cell.certainty}" if cell.certainty else ""
            flag = ", contradicts itself" if cell.contradictions else ""
            parts.append(f"{sheet.vocabulary.capital(cell.party)} {attitude}{sure}{flag}")
        assert f"{row.matter.name}: {'; '.join(parts)}." in told


def test_every_matter_and_party_is_named(sheet: PositionsSheet) -> None:
    charts = position_charts(sheet)
    text = " ".join(Picture(chart).text for chart in charts)
    for row in sheet.rows:
        assert " ".join(row.matter.name.split()) in text
    for chart in charts:
        assert {sheet.vocabulary.capital(party) for party in sheet.parties} <= set(Picture(chart).words)


def test_contradictions_are_flagged(sheet: PositionsSheet) -> None:
    charts = position_charts(sheet)
    flagged = sum(bool(cell.contradictions) for row in sheet.rows for cell in row.cells)
    assert sum(chart.svg.count("h8v8z") for chart in charts) == flagged + (len(charts) if flagged else 0)


def test_few_parties_have_words_beside_every_sign(record: PositionRecord) -> None:
    sheet = record.sheet(("ru", "ua"))
    words = Counter(one for chart in position_charts(sheet) for one in Picture(chart).words)
    stances = Counter(cell.stance.attitude.label for row in sheet.rows for cell in row.cells if cell.stance)
    for attitude, count in stances.items():
        assert words[attitude] >= count


def test_groups_have_their_headings_where_parties_stand_apart(record: PositionRecord) -> None:
    sheet = record.sheet(apart=True)
    words = [one for chart in position_charts(sheet) for one in Picture(chart).words]
    for outcome in sheet.by_outcome():
        assert words.count(outcome.heading) == 1


def test_signs_differ_in_shape() -> None:
    drawn = set()
    for attitude in (*Attitude, None):
        drawing = Drawing()
        draw_attitude(drawing, (10, 10), attitude, "text")
        drawn.add(drawing.body())
    assert len(drawn) == len(Attitude) + 1


def test_what_is_filtered_away_is_not_there(record: PositionRecord) -> None:
    assert position_charts(record.sheet(position_filter=PositionFilter(words="no such words anywhere"))) == ()
