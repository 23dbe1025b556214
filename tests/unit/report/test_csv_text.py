from __future__ import annotations

import csv
import io

import pytest

from peaceplans.report.csv_text import csv_text


def read(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text)))


def test_cells_come_back_with_commas_quotes_and_line_breaks() -> None:
    rows = [["a, b", 'he said "no"', "one\ntwo"], ["", "Київ", "800,000"]]
    assert read(csv_text(["x", "y", "z"], rows)) == [["x", "y", "z"], *rows]


@pytest.mark.parametrize("cell", ["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3", " =HYPERLINK(1)", "\t=1"])
def test_what_a_spreadsheet_would_calculate_is_text(cell: str) -> None:
    [_, [written]] = read(csv_text(["x"], [[cell]]))
    assert written.startswith("'")


@pytest.mark.parametrize("cell", ["-0.3333", "+12", "-50%", "600,000"])
def test_figures_stay_figures(cell: str) -> None:
    assert read(csv_text(["x"], [[cell]]))[1] == [cell]


def test_control_characters_are_made_visible() -> None:
    assert "\x00" not in csv_text(["x"], [["a\x00b"]])
