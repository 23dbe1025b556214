"""``timeline`` as a script calls it: formats, conditions, mistakes, and its page as a picture."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.end_to_end.conftest import Command
from tests.end_to_end.test_commands import faultless

RESIDENCE = ("timeline", "--event", "novgorod-residence")


@pytest.mark.parametrize("form", ["text", "json", "csv", "html", "md"])
def test_each_format_is_printed_and_written(form: str, command: Command, tmp_path: Path) -> None:
    told = faultless(command(*RESIDENCE, "--format", form))
    assert faultless(command(*RESIDENCE, "--format", form, "-o", "x")) == ""
    assert (tmp_path / "x").read_text(encoding="utf-8") == told
    for part in ("Volodymyr Zelenskyy", "Sergei Lavrov", "Institute for the Study of War"):
        assert part in told


def test_every_claim_has_a_row_and_its_kind(command: Command) -> None:
    rows = list(csv.DictReader(io.StringIO(faultless(command(*RESIDENCE, "--format", "csv")))))
    assert [row["kind"] for row in rows] == ["event", *["claim"] * 16]
    assert [row["said by"] for row in rows if row["says"] == "denial"] == ["Volodymyr Zelenskyy"]
    assert all(row["sources"] for row in rows)


def test_conditions_hold_together(command: Command) -> None:
    told = faultless(
        command(
            "timeline", "--lane", "talks,incidents", "--state", "disputed", "--from", "2025-10", "--to", "2026-01",
            "--format", "json",
        )
    )  # fmt: skip
    items = json.loads(told)["items"]
    assert "event/novgorod-residence" in [item["anchor"] for item in items]
    assert {item["lane"] for item in items} <= {"talks", "incidents"}
    assert {item["state"] for item in items} == {"disputed"}


def test_what_is_about_a_plan(command: Command) -> None:
    told = json.loads(faultless(command("timeline", "--plan", "us-28", "--format", "json")))
    anchors = [item["anchor"] for item in told["items"]]
    assert {"us-28", "e3-28", "event/e07"} <= set(anchors)
    assert told["filter"] == {"plan": ["us-28"]}
    made = {item["anchor"]: item.get("made_from") for item in told["items"]}
    assert made["e3-28"][0]["plan"] == "us-28"


def test_statements_are_added_when_asked_for(command: Command) -> None:
    def shown(*more: str) -> set[str]:
        told = json.loads(faultless(command("timeline", "--words", "Anchorage", "--format", "json", *more)))
        return {item["kind"] for item in told["items"]}

    assert "statement" not in shown()
    assert "statement" in shown("--statements")


@pytest.mark.parametrize(
    ("typed", "told", "status"),
    [
        (["--event", "novgorod"], "timeline: unknown event 'novgorod'; did you mean 'novgorod-residence'?", 1),
        (["--plan", "us-29"], "timeline: unknown plan 'us-29'; did you mean 'us-28'?", 1),
        (["--topic", "teritory"], "did you mean 'territory'?", 1),
        (["--lane", "talk"], "unknown lane 'talk'; did you mean 'talks'?", 2),
        (["--state", "true"], "the choice is confirmed, claimed, denied, disputed", 2),
        (["--from", "soon"], "'soon' is no date; write 2025-12-29, 2025-12 or 2025", 2),
        (["--to", "2025-13"], "'2025-13' is no date", 2),
        (["--format", "pdf"], "pdf is not written to standard output; name a file with -o", 2),
    ],
)
def test_a_mistake_is_one_line(typed: list[str], told: str, status: int, command: Command) -> None:
    done = command("timeline", *typed)
    assert done.returncode == status
    assert told in done.stderr
    assert done.stderr.count("\n") == 1
    assert done.stdout == ""


def test_the_page_is_drawn_with_an_event(command: Command, tmp_path: Path) -> None:
    faultless(command("picture", "timeline", "novgorod-residence", "-o", "x.png", "--size", "1280x720"))
    assert (tmp_path / "x.png").read_bytes().startswith(b"\x89PNG")
    done = command("picture", "timeline", "e16", "e17", "-o", "y.png")
    assert "2 events are named; name one, or none" in done.stderr
    assert not (tmp_path / "y.png").exists()
