"""What analysts ask, and that a command answers it with its sources."""

from __future__ import annotations

import io
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
