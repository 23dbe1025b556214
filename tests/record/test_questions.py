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
