"""The command ``positions`` as a script calls it."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.end_to_end.conftest import Command


@pytest.mark.parametrize("form", ["text", "json", "csv", "html", "md"])
def test_each_format_is_the_same_in_a_pipe_and_in_a_file(form: str, command: Command, tmp_path: Path) -> None:
    run = command("positions", "ru", "ua", "--apart", "--format", form)
    assert (run.returncode, run.stderr) == (0, "")
    assert command("positions", "ru", "ua", "--apart", "--format", form, "-o", "x").stdout == ""
    assert (tmp_path / "x").read_text(encoding="utf-8") == run.stdout
    assert "800,000 in peacetime" in run.stdout
    assert "our reading" in run.stdout


def test_all_parties_on_all_questions_or_on_the_points_of_a_plan(command: Command) -> None:
    told = json.loads(command("positions", "--format", "json").stdout)
    assert [party["id"] for party in told["parties"]] == ["ru", "ua", "us", "e3-eu", "nato", "cn", "tr"]
    assert len(told["rows"]) == 15
    assert all(cell["stance"] for row in told["rows"] for cell in row["positions"])
    points = list(csv.DictReader(io.StringIO(command("positions", "ru", "--plan", "us-28", "--format", "csv").stdout)))
    assert len(points) == 28
    assert {row["party"] for row in points} == {"ru"}


def test_conditions_leave_rows_out(command: Command) -> None:
    def targets(*conditions: str) -> list[str]:
        told = json.loads(command("positions", "--format", "json", *conditions).stdout)
        return [row["target"] for row in told["rows"]]

    assert sorted(targets("--question", "territory,referendum")) == ["referendum", "territory"]
    assert targets("--topic", "elections-domestic") == ["elections", "referendum"]
    assert "nato-membership" in targets("ua", "--contradictions")
    assert "territory" not in targets("ua", "--contradictions")
    assert 0 < len(targets("us", "--changed")) < 15


@pytest.mark.parametrize(
    ("arguments", "status", "told"),
    [
        (("e3",), 1, "unknown party 'e3'; the choice is ru, ua, us, e3-eu, nato, cn, tr"),
        (("ru", "--apart"), 2, "'ru' stands alone"),
        (("--plan", "us28"), 1, "unknown plan with stances 'us28'; did you mean 'us-28'?"),
        (("--plan", "us-28", "--question", "territory"), 2, "--question and --plan"),
        (("--question", "teritory"), 1, "did you mean 'territory'?"),
        (("--topic", "armed"), 1, "unknown topic 'armed'"),
        (("--format", "odt"), 2, "unknown format 'odt'"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    arguments: tuple[str, ...], status: int, told: str, command: Command
) -> None:
    run = command("positions", *arguments)
    assert run.returncode == status
    assert told in run.stderr
    assert len(run.stderr.splitlines()) == 1
    assert run.stdout == ""


@pytest.mark.parametrize("arguments", [(), ("ru", "ua", "--apart"), ("ru", "ua", "us", "--plan", "us-28")])
def test_the_page_is_drawn(arguments: tuple[str, ...], command: Command, tmp_path: Path) -> None:
    run = command("picture", "positions", *arguments, "-o", "x.png", "--size", "960x600")
    assert (run.returncode, run.stderr) == (0, "")
    assert (tmp_path / "x.png").read_bytes().startswith(b"\x89PNG")


def test_options_of_another_picture_are_wrong(command: Command) -> None:
    run = command("picture", "guarantees", "--apart", "-o", "x.png")
    assert run.returncode == 2
    assert "--apart is for positions" in run.stderr
