"""What analysts ask, and that a command answers it with its sources."""

from __future__ import annotations

import io
import json
import re
from contextlib import redirect_stdout
from pathlib import Path

import pytest

from peaceplans.cli.arguments import parser
from peaceplans.cli.run import handle


@pytest.fixture(scope="session")
def library_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of the bundled catalogue; only read."""
    from peaceplans.library import Library

    file = tmp_path_factory.mktemp("record") / "library.sqlite"
    Library.open(file).close()
    return file


def answer(library_file: Path, *command: str) -> str:
    """What the command line prints."""

    class Out(io.StringIO):
        @property
        def buffer(self) -> io.BytesIO:
            return written

    written = io.BytesIO()
    with redirect_stdout(Out()):
        assert handle(parser().parse_args(["--library", str(library_file), *command]), None) == 0  # type: ignore[arg-type]
    return written.getvalue().decode("utf-8")


def under_headings(told: str) -> dict[str, str]:
    """The parts of a report in plain text by their headings, which are in capitals."""
    parts = re.split(r"^([A-Z][A-Z ,:;'-]{3,})$", told, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_where_do_moscow_and_kyiv_stand_apart(library_file: Path) -> None:
    told = answer(library_file, "positions", "ru", "ua", "--apart")
    assert told.startswith("! Each stance is our reading")
    parts = under_headings(told)
    neither = parts["NONE OF THEM ACCEPTS IT AS IT STANDS; SEE WHAT EACH SAYS"]
    for question in (
        "Security guarantees and their duration",
        "Size and limits of Ukraine's forces",
        "NATO membership and enlargement",
        "Foreign troops in Ukraine",
        "Ceasefire: when and in which order",
        "Language, church, denazification",
        "Elections in Ukraine",
        "Referendum",
    ):
        assert f"\n{question}" in parts["APART: ONE ACCEPTS WHAT ANOTHER WANTS CHANGED OR REJECTS"], question
    assert "\nTerritory" in parts["MIXED STANCES; SEE WHAT EACH SAYS"]
    assert "\nFrozen Russian assets" in neither
    assert "\nAmnesty and accountability" in parts["NOT KNOWN: SILENT, OVERTAKEN OR WITHOUT A GRADE"]
    assert "both want it changed; see what each says" in neither
    army = re.search(r"\nSize and limits of Ukraine's forces.*\n(.*)\n(.*)\n(.*)\n", told)
    assert army
    assert army[1] == "Between them: apart (established)"
    assert army[2].startswith("Moscow: wants changed; a ceiling on personnel and equipment")
    assert army[3].startswith("Kyiv: accepts; 800,000 in peacetime")
    for line in (army[2], army[3]):  # each with sources that are listed with their addresses
        numbers = re.findall(r"\d+", line[line.rindex("[") :])
        assert numbers
        for number in numbers:
            assert re.search(rf"^\[{number}\] .+\n    https?://", told, re.MULTILINE), number
    assert not re.search(r"\d ?%|\d per cent", told[: told.index("WHAT THEY SAID")])


def test_what_did_the_army_cap_do_from_2022_to_2025(library_file: Path) -> None:
    told = answer(library_file, "matrix", "--follow", "army-size")
    assert "! No text of the 27 points is public" in told, "what is reconstructed is called so before any figure"
    assert (
        "85,000 / 250,000 \N{RIGHTWARDS ARROW} 600,000 \N{RIGHTWARDS ARROW} 800,000"
        " \N{RIGHTWARDS ARROW} 600,000 (inferred) \N{RIGHTWARDS ARROW} 800,000"
    ) in told
    parts = under_headings(told)
    steps = {text.partition("\n")[0]: text for text in parts["BY DATE"].strip().split("\n\n")}
    expected = {
        "Istanbul draft treaty, 15 April 2022": [
            "Russia's figure: 85,000 persons, cap, in peacetime",
            "Ukraine's figure: 250,000 persons, cap, in peacetime",
            "disputed",
        ],
        "April 2025 counter-terms, 23 April 2025": ["not stated", "no limit"],
        "Ukrainian memorandum, June 2025, 2 June 2025": ["no limits on forces"],
        "28-point draft, 20 November 2025": ["600,000 persons, cap (summary of a published text, established)"],
        "E3 counter-proposal, 23 November 2025": [
            "800,000 persons, cap, in peacetime",
            "+200,000 persons (+33.3 %) against 28-point draft (established)",
        ],
        "Geneva version, 23 November 2025": [
            "only in rival reports",
            "Financial Times, 25 November 2025: Kyiv accepts a limit of 800,000",
            "General Hnatov, 25 November 2025: No limit was agreed",
        ],
        "27-point programme, about 2 December 2025": ["600,000 persons, cap (inferred, provisional)"],
        "20-point draft, 24 December 2025": ["800,000 persons, level, in peacetime", "reported, disputed"],
    }
    for plan, phrases in expected.items():
        for phrase in phrases:
            assert phrase in steps[plan], (plan, phrase)
        says = next(line for line in steps[plan].split("\n") if line.startswith("Provides: "))
        numbers = re.findall(r"\d+", says[says.rindex("[") :])
        assert numbers, plan
        for number in numbers:
            assert re.search(rf"^\[{number}\] .+$", parts["SOURCES"], re.MULTILINE), (plan, number)
    without = parts["PLANS WITHOUT SUCH A CLAUSE"]
    silent, unknown = without.strip().split("\n\n") if "\n\n" in without.strip() else without.strip().split("\n")
    for plan in ("Minsk II", "Peace Formula", "US final offer"):
        assert plan in silent, plan
    assert unknown.endswith(": none."), "every plan that is not known to the last point says something of it"


def test_how_many_points_had_the_plan_on_the_way_and_who_said_so(library_file: Path) -> None:
    told = answer(library_file, "show", "ua-us-20")
    lineage = under_headings(told)["LINEAGE, AND HOW MANY POINTS"]
    assert "Made from 28-point draft, 20 November 2025" in lineage
    assert "Made from Geneva version, 23 November 2025" in lineage
    for date, number, who in (
        ("20 November 2025", "28", "Axios"),
        ("23 November 2025", "26 or 28", "Marco Rubio"),
        ("24 November 2025", "19", "Financial Times"),
        ("25 November 2025", "22", "Donald Trump"),
        ("3 December 2025", "27", "Yuri Ushakov"),
        ("8 December 2025", "20", "Volodymyr Zelenskyy"),
    ):
        line = next(line for line in lineage.splitlines() if line.startswith(f"{date}: {number}, {who}"))
        assert re.search(r"\[\d+", line), f"{line} names no source"


def test_which_plans_are_known_from_what(library_file: Path) -> None:
    read = json.loads(answer(library_file, "plans", "--format", "json", "--sort", "evidence"))
    assert read["format"] == "peaceplans.library/1"
    plans = {plan["id"]: plan for plan in read["plans"]}
    assert (len(read["plans"]), len(read["instruments"])) == (17, 36)
    assert read["plans"][-1]["id"] == "ru-27"
    assert plans["ru-27"]["coverage"] == "none"
    assert plans["ru-27"]["evidence"] == {"inferred": 27}
    assert (plans["us-28"]["points_stated"], plans["us-28"]["entries"]) == (28, 28)
    assert (plans["ua-us-20"]["points_stated"], plans["ua-us-20"]["entries"]) == (20, 21)
    told = answer(library_file, "plans")
    line = next(line for line in told.splitlines() if line.startswith("ru-27 "))
    for fact in ("27", "no public text; a reconstruction", "27 inferred", "not public"):
        assert fact in line


def test_where_a_source_is_used_and_what_was_not_found(library_file: Path) -> None:
    read = json.loads(answer(library_file, "sources", "--format", "json", "--words", "ukrinform"))
    assert read["sources"]
    assert all("ukrinform" in json.dumps(source).lower() for source in read["sources"])
    assert any("ua-us-20" in source["uses"] for source in read["sources"])
    told = answer(library_file, "sources", "--words", "peace agreement")
    assert "A signed peace agreement, or a general ceasefire, was not found up to June 2026." in told


def test_who_denies_what_about_29_december(library_file: Path) -> None:
    told = answer(library_file, "timeline", "--event", "novgorod-residence")
    assert told.startswith(
        "Alleged drone attack on the residence in Novgorod region\n28 to 29 December 2025; incidents; "
    )
    assert "disputed (Russia alleges the attack, Ukraine denies it)" in told
    assert "The attack itself is not shown here as a fact." in told
    asserted, denied, later = (
        told.index(head) for head in ("\n  Asserted by:", "\n  Denied by:", "\n  Assessments and remarks:")
    )
    assert asserted < denied < later
    for owner in ("Sergei Lavrov (Russia)", "Russian Ministry of Defence (Russia)", "Igor Kostyukov"):
        assert owner in told[asserted:denied], owner
    assert "Zelenskyy" not in told[asserted:denied]
    assert re.findall(r"^    (\S.*?), \d", told[denied:later], re.MULTILINE) == ["Volodymyr Zelenskyy (Ukraine)"]
    assert "completely untrue" in told[denied:later]
    for owner, verdict in (
        ("Institute for the Study of War", "no footage"),
        ("CIA, according to the WSJ and CNN", "there was no attack on the residence"),
        ("Donald Trump", "does not believe that the strike happened"),
    ):
        [line] = [line for line in told[later:].splitlines() if owner in line and verdict in line]
        assert re.search(r"\[\d+(; \d+)*\]$", line), line
    claims = re.findall(r"^    \S.*$", told[asserted : told.index("\nSOURCES")], re.MULTILINE)
    assert len(claims) == 16
    assert all(re.search(r"\) \[\d+(; \d+)*\]$", line) for line in claims)
    assert len(re.findall(r"^\[\d+\] ", told, re.MULTILINE)) >= 17


def test_who_denies_what_in_the_days_around_29_december(library_file: Path) -> None:
    told = answer(library_file, "timeline", "--from", "2025-12-28", "--to", "2025-12-31", "--lane", "incidents")
    assert "\n28 to 29 December 2025  incidents  disputed   Alleged drone attack on the residence" in told
    assert "  Denied by:\n    Volodymyr Zelenskyy (Ukraine), 29 December 2025: " in told


def test_what_does_15_years_offer_that_budapest_did_not(library_file: Path) -> None:
    told = answer(library_file, "guarantees", "us-15y", "budapest", "--against", "budapest", "--differing")
    parts = under_headings(told)
    name, other = "US 15-year offer, Mar-a-Lago", "Budapest Memorandum"
    said = told.partition("\nUS 15-YEAR OFFER, MAR-A-LAGO BESIDE BUDAPEST MEMORANDUM\n")[2].partition("\nFIELDS\n")[0]
    in_short = said.strip().split("\n")[0]
    assert in_short.startswith(
        f"{name} says something where {other} has no such element: duration; extension; arms and training; "
        "foreign troops; monitoring and verification; compensation owed; NATO and EU link."
    )
    assert f"{other} says something where {name} has no such element: nothing." in in_short
    unsaid = in_short.partition("It cannot be said, because it is not published or not found: ")[2]
    assert unsaid.startswith("trigger; consultation period; military response; sanctions response; what voids it;")
    lines = {line.partition(".")[0]: line for line in said.split("\n")}
    for field, words in (
        ("Duration", ("15 years (reported)", f"{other}: none (established)")),
        ("Extension", ("The term can be prolonged", f"{other}: none (established)")),
        ("Form", ("the US Congress and Ukraine's Verkhovna Rada are to vote", "not ratified as a treaty")),
        ("Military response", (f"{name}: not published;", f"{other}: none (established)")),
        ("Trigger", (f"{name}: not published;", "aggression in which nuclear weapons are used")),
    ):
        assert [one for one in words if one not in lines[field]] == []
        cited = re.search(r"\[([\d; ]+)\]$", lines[field])
        assert cited, field
        for number in cited[1].split("; "):
            assert f"\n[{number}] " in parts["SOURCES"], (field, number)
    assert "kyivindependent.com" in parts["SOURCES"]
    assert "worldjpn.net/documents/texts/mt/19941215.O1E.html" in parts["SOURCES"]


def test_how_long_is_a_guarantee_to_last_and_who_said_so_when(library_file: Path) -> None:
    told = answer(library_file, "guarantees", "--path")
    for line in (
        r"21 November 2025 +offered +10 years, from signature +US side document",
        r"28 to 29 December 2025 +offered +15 years +Volodymyr Zelenskyy +US 15-year offer, Mar-a-Lago +reported",
        r"28 to 29 December 2025 +asked +30 to 50 years +Volodymyr Zelenskyy +.* established",
        r"14 to 16 February 2026 +asked +at least 20 years +Volodymyr Zelenskyy +.* established",
        r"23 February 2026 +asked +30 years +Volodymyr Zelenskyy",
    ):
        assert re.search(f"^{line}", told, re.MULTILINE), line
    assert "he asked for 30, 40 or 50 at Mar-a-Lago" in told


def test_which_guarantees_last_15_years_or_longer_and_of_which_nobody_can_say(library_file: Path) -> None:
    read = json.loads(answer(library_file, "guarantees", "--where", "duration>=15 years", "--format", "json"))
    ids = {one["id"] for one in read["instruments"]}
    assert ids - {"nato-a5", "ref-eu", "ref-jp", "ref-kr", "ref-tw"} == {
        "us-15y", "ua-term", "us-ua-26", "eu-24", "ist-tre", "uk-100",
    }  # fmt: skip
    assert set(read["undecided"]) == {"ksc-22", "us-berlin", "mil-4x4"}
    assert read["where"] == ["duration>=15 years"]


def test_what_analysts_compare_is_told_with_its_sources(library_file: Path) -> None:
    told = answer(library_file, "guarantees", "--field", "consultation")
    assert "36 instruments: " in told.split("\n")[1]
    analysts = under_headings(told)["WHAT ANALYSTS COMPARE"]
    assert "Short clocks force a political decision but do not bind its content." in analysts
    assert re.search(r"^Kyiv Security Compact +meet in 24 hours, decide in 72$", analysts, re.MULTILINE)
