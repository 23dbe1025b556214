"""The tables of the README say what the record says now."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

from peaceplans.cli.arguments import parser
from peaceplans.compare.comparison import Status
from peaceplans.library import Library
from peaceplans.model.evidence import Certainty
from peaceplans.report.comparison.as_json import comparison_json
from peaceplans.sheets.comparison.build import comparison_sheet

README = Path(__file__).parents[2] / "README.md"
PAIRS = [("ru-27", "ua-us-20"), ("us-28", "ua-us-20"), ("us-28", "ru-27")]


def status_tables(library: Library) -> str:
    """The tables of the three pairs, from the same JSON that the command line gives."""
    lines = ["| left, right | status | established | reported | provisional | rows |", "| --- " * 6 + "|"]
    for left, right in PAIRS:
        found = json.loads(comparison_json(comparison_sheet(library, left, right)))["summary"]
        for number, status in enumerate(Status):
            counts = found["by"][status]
            pair = f"{left}, {right}" if not number else ""
            figures = [counts[certainty] for certainty in Certainty]
            lines.append(f"| {pair} | {status.label} | {' | '.join(map(str, figures))} | {sum(figures)} |")
        totals = [sum(found["by"][status][certainty] for status in Status) for certainty in Certainty]
        lines.append(f"| | all | {' | '.join(map(str, totals))} | {found['rows']} |")
    return "\n".join(lines)


def test_the_status_tables_are_those_of_the_record(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.sqlite") as library:
        assert status_tables(library) in README.read_text(encoding="utf-8")


def test_the_pictures_of_the_tour_are_there() -> None:
    linked = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README.read_text(encoding="utf-8"))
    assert len(linked) == 5
    for name in linked:
        picture = (README.parent / name).read_bytes()
        assert picture.startswith(b"\x89PNG"), name


def test_every_command_of_the_readme_is_one() -> None:
    """What follows ``main.py`` in a line of the README is understood, options and all."""
    told = re.findall(r"^    python main\.py (\S.*?)(?:  +.*)?$", README.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(told) > 15
    for line in told:
        arguments = parser().parse_args(shlex.split(line))
        assert arguments.command, line
