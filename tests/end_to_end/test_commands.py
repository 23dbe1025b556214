"""The program as a script calls it: what it prints, where it writes, how it says what is wrong."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from peaceplans.library import Library
from tests.end_to_end.conftest import ROOT, Command


def faultless(run: subprocess.CompletedProcess[str]) -> str:
    assert run.returncode == 0, run.stderr
    assert run.stderr == ""
    return run.stdout


def test_plans_lists_plans_and_instruments(command: Command) -> None:
    told = faultless(command("plans"))
    for name in ("us-28", "ru-27", "ua-us-20", "us-15y", "nato-a5"):
        assert re.search(rf"^{name} ", told, re.MULTILINE), name
    listed = json.loads(faultless(command("plans", "--format", "json")))
    assert {"us-28", "ru-27", "ua-us-20"} <= {plan["id"] for plan in listed["plans"]}


@pytest.mark.parametrize("form", ["text", "json", "csv", "html", "md"])
@pytest.mark.parametrize("command_name", ["plans", "sources"])
def test_the_library_is_listed_in_each_format(command_name: str, form: str, command: Command, tmp_path: Path) -> None:
    told = faultless(command(command_name, "--format", form))
    assert faultless(command(command_name, "--format", form, "-o", "x")) == ""
    assert (tmp_path / "x").read_text(encoding="utf-8") == told
    assert ("us-28" if command_name == "plans" else "p20-s05") in told


def test_lists_are_filtered_and_put_in_order(command: Command) -> None:
    read = json.loads(faultless(command("plans", "--words", "istanbul", "--sort", "points", "--format", "json")))
    points = [plan["points_stated"] or plan["entries"] for plan in read["plans"]]
    assert points == sorted(points)
    assert all("istanbul" in json.dumps(plan).lower() for plan in read["plans"])
    relays = json.loads(faultless(command("sources", "--only", "relay", "--format", "json")))
    assert all(source["relay"] for source in relays["sources"])


@pytest.mark.parametrize("form", ["text", "json", "html", "md"])
def test_each_format_is_the_same_in_a_pipe_and_in_a_file(form: str, command: Command, tmp_path: Path) -> None:
    told = faultless(command("compare", "ru-27", "ua-us-20", "--format", form))
    assert faultless(command("compare", "ru-27", "ua-us-20", "--format", form, "-o", "x")) == ""
    assert (tmp_path / "x").read_text(encoding="utf-8") == told
    assert "\x1b" not in told
    assert "No text of the 27 points is public" in told or form == "json"
    assert "600,000" in told


def test_the_reconstruction_is_called_so_before_anything_else(command: Command) -> None:
    assert faultless(command("compare", "ru-27", "ua-us-20")).startswith("! No text of the 27 points is public")
    assert faultless(command("show", "ru-27", "w6")).startswith("! No text of the 27 points is public")
    assert faultless(command("compare", "ru-27", "ua-us-20", "--format", "md")).startswith("> **No text of the 27")


def test_filters_and_order_reach_the_sheet(command: Command) -> None:
    chosen = (
        "--status",
        "amended",
        "--certainty",
        "established,reported",
        "--topic",
        "armed-forces",
        "--order",
        "right",
    )
    read = json.loads(faultless(command("compare", "us-28", "ua-us-20", "--format", "json", *chosen)))
    assert read["filter"] == {
        "status": ["amended"],
        "certainty": ["established", "reported"],
        "topic": ["armed-forces"],
    }
    assert read["order"] == "right"
    assert {row["topic"] for row in read["rows"]} == {"armed-forces"}
    assert read["summary"]["rows"] == len(read["rows"]) > 0


def test_rows_are_chosen_by_relation_state_marks_and_words(command: Command) -> None:
    def rows(*chosen: str) -> list[dict[str, Any]]:
        read = json.loads(faultless(command("compare", "us-28", "ua-us-20", "--format", "json", *chosen)))
        found: list[dict[str, Any]] = read["rows"]
        return found

    assert all(row["key_change"] for row in rows("--key-changes"))
    assert all(row["status"] != "same" for row in rows("--differing"))
    assert {1} == {len(row["left"]) + len(row["right"]) for row in rows("--relation", "none")}
    opened = rows("--state", "open")
    assert all("open" in {one["state"] for one in (*row["left"], *row["right"])} for row in opened)
    assert opened
    assert [row["id"] for row in rows("--words", "ARMED forces 800,000")] == ["ua-us-20:4~us-28:6"]
    told = faultless(command("compare", "us-28", "ua-us-20", "--key-changes", "--words", "army"))
    assert "Filter: only key changes; words: army; " in told


def test_notes_are_in_every_format_and_choose_rows(command: Command, library_file: Path, tmp_path: Path) -> None:
    own = shutil.copy(library_file, tmp_path / "own.sqlite")
    with Library.open(own) as library:
        library.notes.create(title="Mine", text="See **[[us-28:7]]**.", anchors=["us-28:6~ua-us-20:4"], tags=["army"])
        library.notes.create(title="Offer", text="Ask.", anchors=["us-15y#duration"])
    chosen = ("us-28", "ua-us-20", "--noted", "--library", str(own))
    (row,) = json.loads(faultless(command("compare", *chosen, "--format", "json")))["rows"]
    assert [(note["title"], note["anchor"], note["tags"]) for note in row["notes"]] == [
        ("Mine", "ua-us-20:4~us-28:6", ["army"])
    ]
    for form in ("text", "html", "md"):
        told = faultless(command("compare", *chosen, "--format", form))
        assert "Mine" in told
        assert "28-point draft, 7 " in told, "a link is the name of what it leads to"
        assert "only rows with notes" in told
    for form in ("text", "html", "md", "json"):
        assert "Offer" in faultless(command("guarantees", "us-15y", "--library", str(own), "--format", form))


def test_redline_strikes_and_inserts(command: Command) -> None:
    told = faultless(command("compare", "us-28", "ua-us-20", "--redline"))
    assert "[-" in told
    assert "{+" in told
    assert "[-" not in faultless(command("compare", "us-28", "ua-us-20"))


def test_a_plan_a_point_and_an_instrument_are_shown(command: Command) -> None:
    assert "800,000" in faultless(command("show", "ua-us-20", "4"))
    plan = faultless(command("show", "ua-us-20", "--format", "md"))
    assert plan.startswith("---\nid: ua-us-20\n")
    assert len(re.findall(r"^## ", plan, re.MULTILINE)) == 21
    read = json.loads(faultless(command("show", "ua-us-20", "--format", "json")))
    assert len(read["provisions"]) == 21
    assert {"number", "title", "text", "topic", "terms", "sources"} <= set(read["provisions"][0])
    assert len(read["counts"]) > 5
    assert {"events", "lineage", "linked_with", "witnesses"} <= set(read)
    assert "15 years" in faultless(command("show", "us-15y"))
    assert "Lineage, and how many points" in faultless(command("show", "us-28", "--format", "html"))
    point = json.loads(faultless(command("show", "ua-us-20", "12", "--format", "json")))
    assert [option["owner"] for option in point["options"]]


def test_guarantees_write_states_and_never_a_dash(command: Command) -> None:
    told = faultless(command("guarantees"))
    assert ": not published" in told
    assert not re.search("^[a-z0-9-]+: [-\N{EN DASH}\N{EM DASH}]", told, re.MULTILINE)
    read = json.loads(faultless(command("guarantees", "us-15y", "--against", "nato-a5", "--format", "json")))
    assert [one["id"] for one in read["instruments"]] == ["nato-a5", "us-15y"]
    assert read["instruments"][1]["fields"]["duration"]["differs"] is True
    assert read["instruments"][1]["fields"]["trigger"]["differs"] is None
    fewer = json.loads(
        faultless(command("guarantees", "us-15y", "--against", "nato-a5", "--differing", "--format", "json"))
    )
    keys = [field["key"] for field in fewer["fields"]]
    assert "duration" in keys
    assert "trigger" not in keys


@pytest.mark.parametrize(
    "asked", [(), ("--field", "duration"), ("--path",), ("--where", "duration>=15 years", "--group")], ids=" ".join
)
@pytest.mark.parametrize("form", ["text", "json", "csv", "html", "md"])
def test_guarantees_in_every_view_and_format(asked: tuple[str, ...], form: str, command: Command) -> None:
    told = faultless(command("guarantees", *asked, "--format", form))
    assert "US-Ukraine document, 2026" in told or '"us-ua-26"' in told or "us-ua-26," in told
    if form == "json":
        assert json.loads(told)["format"].startswith("peaceplans.guarantee")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (["--path", "us-15y"], "an instrument does not go with --path"),
        (["--path", "--where", "duration=value"], "--where does not go with --path"),
        (["--field", "duration", "--differing"], "--differing does not go with --field"),
        (["--sort", "date"], "--sort is for --field"),
    ],
)
def test_guarantees_say_which_options_do_not_go_together(typed: list[str], told: str, command: Command) -> None:
    run = command("guarantees", *typed)
    assert (run.returncode, run.stdout) == (2, "")
    assert told in run.stderr


def test_the_matrix_sets_any_number_of_plans_beside_each_other(command: Command) -> None:
    told = faultless(command("matrix", "us-28", "e3-28", "ru-27", "ua-us-20", "--baseline", "us-28"))
    assert told.startswith("! ")
    assert "No text of the 27 points is public" in told.partition("Matrix of plans")[0]
    assert "20-point draft: 4 _level of 800,000 in peacetime_" in told
    nato = told.partition("\nNATO\n")[2].partition("\n\n")[0]
    assert "20-point draft: no clause" in nato
    read = json.loads(faultless(command("matrix", "--format", "json")))
    assert len(read["plans"]) >= 17
    cells = {row["key"]: row["cells"] for row in read["rows"]}
    assert cells["armed-forces"]["geneva-19-points-2025"]["text"] == "cap of 600,000 dropped; replacement not published"
    assert cells["elections-domestic"]["geneva-19-points-2025"]["state"] == "not-known"
    points = json.loads(faultless(command("matrix", "e3-28", "ru-27", "--rows", "points", "--format", "json")))
    assert (points["points_of"], len(points["rows"])) == ("e3-28", 28)
    assert points["rows"][5]["cells"]["ru-27"]["derived"] is True


@pytest.mark.parametrize("form", ["text", "json", "csv", "html", "md"])
@pytest.mark.parametrize("asked", [(), ("--follow", "army-size"), ("--silences",)], ids=["cells", "strand", "silences"])
def test_the_matrix_in_each_format(form: str, asked: tuple[str, ...], command: Command) -> None:
    told = faultless(command("matrix", "us-28", "ru-27", "--format", form, *asked))
    assert "us-28" in told
    assert "600,000" in told or asked == ("--silences",)


def test_silences_never_name_a_plan_that_is_not_known(command: Command) -> None:
    read = json.loads(faultless(command("matrix", "--silences", "--format", "json")))
    coverage = {plan["id"]: plan["coverage"] for plan in read["plans"]}
    for plan, found in read["by_plan"].items():
        known = coverage[plan] in ("full-text", "all-points")
        assert not (found["not_known"] if known else found["no_clause"]), plan
    assert "nato" in read["by_plan"]["ua-us-20"]["no_clause"]


def test_a_plan_is_shown_with_what_was_said_of_it_as_a_whole(command: Command) -> None:
    told = faultless(command("show", "ru-27"))
    assert "WHAT WAS SAID OF THE TEXT AS A WHOLE" in told
    said = told.partition("WHAT WAS SAID OF THE TEXT AS A WHOLE")[2].partition("HOW THE ENTRIES WERE MADE")
    assert "Yuri Ushakov, 2 to 3 December 2025" in said[0]
    assert re.search(r"no source links to it\. \[\d+", said[2]), "the account names its sources"
    read = json.loads(faultless(command("show", "ru-27", "--format", "json")))
    assert any("27 points" in one["text"] for party in read["positions"] for one in party["statements"])


def test_check_finds_the_bundled_record_faultless(command: Command) -> None:
    assert "faultless" in faultless(command("check"))


WRONG = [
    (["compare", "us-28", "us-28"], "stands on both sides"),
    (["compare", "us-28", "ua-us-20", "--format", "odt"], "unknown format 'odt'; the choice is text, html, pdf,"),
    (["show", "us-15y", "1"], "is an instrument and has no points"),
    (["matrix", "--follow", "army-size", "--silences"], "--follow and --silences are two reports"),
    (["picture", "compare", "us-28", "ua-us-20"], "name a file with -o"),
    (["picture", "compare", "us-28", "-o", "x.png"], "1 plans are named; name two"),
    (["picture", "library", "us-28", "ru-27", "-o", "x.png"], "2 plans or lists are named; name one, or none"),
    (["picture", "compare", "us-28", "ru-27", "--against", "nato-a5", "-o", "x.png"], "--against is for guarantees"),
]

UNKNOWN = [
    (["compare", "us-29", "ua-us-20"], "compare: unknown plan 'us-29'; did you mean 'us-28'?"),
    (["compare", "us-28", "ua-us-20", "--topic", "armedforces"], "did you mean 'armed-forces'?"),
    (["show", "ru-27", "w66"], "did you mean 'w6'?"),
    (["matrix", "--follow", "army-siez"], "matrix: unknown term 'army-siez'; did you mean 'army-size'?"),
    (["matrix", "us-28", "--topic", "nat"], "matrix: unknown topic 'nat'; did you mean 'nato'?"),
    (["matrix", "minsk-ii", "us-28", "--follow", "jets-owner", "--baseline", "us-20"], "unknown plan 'us-20'"),
    (["matrix", "minsk-ii", "--follow", "army-size"], "no plan shown has 'army-size'"),
    (["guarantees", "--against", "nato-5"], "did you mean 'nato-a5'?"),
    (
        ["guarantees", "--where", "durtion=value"],
        "guarantees --where: unknown field 'durtion'; did you mean 'duration'?",
    ),
    (["guarantees", "--where", "duration>=long"], "'long' is no length of time; write it like '15 years'"),
    (["guarantees", "--where", "duration"], "write FIELD=STATE, FIELD~WORDS or FIELD>=LENGTH"),
    (["guarantees", "--field", "durations"], "guarantees: unknown field 'durations'; did you mean 'duration'?"),
]


@pytest.mark.parametrize(("typed", "told"), UNKNOWN, ids=lambda value: value if isinstance(value, str) else "")
def test_what_the_library_does_not_have_is_one_line_and_1(typed: list[str], told: str, command: Command) -> None:
    run = command(*typed)
    assert (run.returncode, run.stdout, run.stderr.count("\n")) == (1, "", 1)
    assert told in run.stderr


@pytest.mark.parametrize(("typed", "told"), WRONG, ids=lambda value: value if isinstance(value, str) else "")
def test_wrong_usage_is_one_line_and_2(typed: list[str], told: str, command: Command, tmp_path: Path) -> None:
    run = command(*typed)
    assert run.returncode == 2
    assert run.stdout == ""
    assert run.stderr.count("\n") == 1
    assert told in run.stderr
    assert not (tmp_path / "x.png").exists()


def test_a_library_that_cannot_be_used_is_one_line_and_1(command: Command, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("no library, but long enough to be looked at as one" * 40, encoding="utf-8")
    for place in ("note.txt", ".", "none/library.sqlite"):
        run = command("plans", "--library", place)
        assert run.returncode == 1
        assert run.stdout == ""
        assert run.stderr.count("\n") == 1
        assert "Traceback" not in run.stderr


def test_a_place_that_cannot_be_written_is_one_line_and_1(command: Command, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    places = ["folder", "none/x.html"] + (["/dev/full"] if sys.platform == "linux" else [])
    for place in places:
        run = command("compare", "us-28", "ua-us-20", "--format", "html", "-o", place)
        assert (run.returncode, run.stdout) == (1, "")
        assert run.stderr.count("\n") == 1
        assert Path(place).name in run.stderr
    assert [path.name for path in tmp_path.iterdir() if not path.name.startswith("xdg_")] == ["folder"]


def test_a_full_disk_behind_standard_output_is_told(command: Command) -> None:
    if sys.platform != "linux":
        return
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        run = command("compare", "us-28", "ua-us-20", stdout=full, stderr=subprocess.PIPE)
    assert run.returncode == 1
    assert run.stderr == "peaceplans: standard output: the disk is full; nothing was written; name a file with -o\n"


def test_a_reader_that_has_had_enough_is_no_fault(library_file: Path) -> None:
    line = [sys.executable, str(ROOT / "main.py"), "compare", "us-28", "ua-us-20", "--library", str(library_file)]
    with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        run.stdout.read(1)
        run.stdout.close()
        assert run.stderr.read() == b""
    assert run.returncode == 0


def test_two_runs_write_the_same_bytes(command: Command) -> None:
    once, again = (faultless(command("compare", "us-28", "ua-us-20", "--format", "html")) for _ in range(2))
    assert once == again


def test_nothing_of_the_window_is_loaded_for_a_report(command: Command, library_file: Path, tmp_path: Path) -> None:
    script = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); import main;"
        f" main.run(['compare', 'us-28', 'ua-us-20', '--library', {str(library_file)!r}, '-o', 'x']);"
        " sys.exit(any(name.partition('.')[0] in ('PySide6', 'ui', 'yaml', 'alembic') for name in sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", script], cwd=tmp_path, env=os.environ.copy(), check=False)
    assert run.returncode == 0


def test_check_lists_every_fault_of_the_catalogue(tmp_path: Path) -> None:
    """A copy of the program whose data files have been damaged in three places."""
    for part in ("peaceplans", "data"):
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "main.py", tmp_path)
    damage = {
        "data/plans/us-28.yaml": ("topic: armed-forces", "topic: armed-force"),
        "data/plans/ua-us-20.yaml": ("army-size: 800000 persons", "army-size: 800000 km"),
        "data/links/us-28--ru-27.yaml": ("sources: [us28-a1", "sources: [us28-a999"),
    }
    for name, (right, wrong) in damage.items():
        text = (tmp_path / name).read_text(encoding="utf-8")
        (tmp_path / name).write_text(text.replace(right, wrong, 1), encoding="utf-8")
    start = [sys.executable, "main.py", "--library", "library.sqlite"]
    run = subprocess.run([*start, "check"], cwd=tmp_path, capture_output=True, text=True, check=False)
    *faults, total = run.stdout.splitlines()
    assert (run.returncode, run.stderr, total) == (1, "", "catalogue: 3 faults")
    for fault, name in zip(faults, sorted(damage), strict=True):
        assert re.match(re.escape(name.removeprefix("data/")) + r":\d+: ", fault)
    run = subprocess.run([*start, "plans"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout, run.stderr.count("\n")) == (1, "", 1)
    assert "3 faults in the catalogue" in run.stderr
    assert not (tmp_path / "library.sqlite").exists()
