"""Notes as a script writes, lists, shows and shares them."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.end_to_end.conftest import Command

Notes = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def notes(command: Command, library_file: Path, tmp_path: Path) -> Notes:
    """``notes`` on a library of its own."""
    own = shutil.copy(library_file, tmp_path / "own.sqlite")
    return lambda *arguments, **more: command("notes", *arguments, "--library", str(own), **more)


def faultless(run: subprocess.CompletedProcess[str]) -> str:
    assert run.returncode == 0, run.stderr
    assert run.stderr == ""
    return run.stdout


def refused(run: subprocess.CompletedProcess[str], status: int = 1) -> str:
    assert run.returncode == status
    assert run.stdout == ""
    assert run.stderr.count("\n") == 1
    return run.stderr.removeprefix("peaceplans: ").rstrip("\n")


def test_a_note_is_written_listed_and_shown(notes: Notes, tmp_path: Path) -> None:
    assert faultless(notes("list")) == "no notes; write one with notes add\n"
    (tmp_path / "text.md").write_bytes("\ufeffLevel or *cap*?\n\u202e\x1b[31mred\n".encode())
    added = ("--title", "Армія", "--tag", "force", "--tag", "open", "--author", "AB")
    note = faultless(notes("add", "ua-us-20:4~ru-27:w6", "text.md", *added)).strip()
    assert faultless(notes("list")).split()[0] == note
    assert "ru-27:w6~ua-us-20:4  Армія" in faultless(notes("list"))
    shown = faultless(notes("show", note))
    assert shown.startswith(f"Армія\nNote: {note}\nOn: ru-27:w6~ua-us-20:4\nTags: force, open\nAuthor: AB\nCreated: ")
    assert shown.endswith("\n\nLevel or *cap*?\n\ufffd\ufffd[31mred\n")
    read = json.loads(faultless(notes("show", note, "--format", "json")))
    assert read["text"] == "Level or *cap*?\n\u202e\x1b[31mred"
    assert json.loads(faultless(notes("list", "--format", "json"))) == {"notes": [read]}
    assert faultless(notes("list", "--format", "json", "-o", "list.json")) == ""
    assert json.loads((tmp_path / "list.json").read_text(encoding="utf-8")) == {"notes": [read]}


def test_a_note_is_written_from_standard_input(notes: Notes, tmp_path: Path) -> None:
    note = faultless(notes("add", "library", "-", input="# Heading\n\n- [ ] task\n")).strip()
    assert faultless(notes("show", note)).startswith(f"Heading\nNote: {note}\nOn: library\n")
    assert refused(notes("show", "0" * 12)) == f"no note '{'0' * 12}' in the library; see the list of notes"


@pytest.mark.parametrize(
    "anchor", ["us-28", "ua-us-20:4", "ua-us-20:4#army-size", "us-15y", "us-15y#duration", "topic/nato"]
)
def test_a_note_may_hang_on_anything_there_is(notes: Notes, anchor: str) -> None:
    faultless(notes("add", anchor, "-", input="x"))
    assert json.loads(faultless(notes("list", "--format", "json")))["notes"][0]["anchors"] == [anchor]


@pytest.mark.parametrize(
    ("anchor", "line"),
    [
        ("a b", "notes add: 'a b' names nothing; write a plan or instrument (ua-us-20), a point"),
        ("ua-us-2", "notes add: unknown plan or instrument 'ua-us-2'; did you mean 'ua-us-20'?"),
        ("ua-us-20:44", "notes add: unknown point of ua-us-20 '44'; did you mean '4'?"),
        ("ua-us-2:4~us-28:6", "notes add: unknown plan 'ua-us-2'; did you mean 'ua-us-20'?"),
        ("ua-us-20:4#army", "notes add: unknown term of ua-us-20:4 'army'; did you mean 'army-size'?"),
        ("us-15y#duratio", "notes add: unknown field of us-15y 'duratio'; did you mean 'duration'?"),
        ("topic/nat", "notes add: unknown topic 'nat'; did you mean 'nato'?"),
        ("note/000000000000", "no note '000000000000' in the library"),
    ],
)
def test_a_note_hangs_on_nothing_that_there_is_not(notes: Notes, anchor: str, line: str) -> None:
    assert refused(notes("add", anchor, "-", input="x")).startswith(line)
    assert faultless(notes("list")).startswith("no notes")


def test_a_text_that_cannot_be_read(notes: Notes, tmp_path: Path) -> None:
    (tmp_path / "latin.md").write_bytes(b"caf\xe9")
    assert refused(notes("add", "library", "latin.md")) == "latin.md: this is not written in UTF-8; write it in UTF-8"
    assert refused(notes("add", "library", "none.md")) == (
        "none.md: it cannot be read: No such file or directory; name another file, or - for standard input"
    )
    (tmp_path / "long.md").write_text("x" * 1_000_001)
    assert "the text has 1,000,001 characters" in refused(notes("add", "library", "long.md"))
    assert "the title has 201 characters" in refused(notes("add", "library", "-", "--title", "x" * 201, input="x"))


def test_notes_are_shared_as_one_file(notes: Notes, command: Command, library_file: Path, tmp_path: Path) -> None:
    hers = shutil.copy(library_file, tmp_path / "hers.sqlite")

    def her(*arguments: str) -> subprocess.CompletedProcess[str]:
        return command("notes", *arguments, "--library", str(hers))

    note = faultless(notes("add", "us-28:6", "-", "--title", "Army", input="one\n\n```peaceplans-note\n```")).strip()
    faultless(notes("add", "library", "-", input="two"))
    assert faultless(notes("export", "all.md")) == ""
    assert faultless(notes("export", "-")) == (tmp_path / "all.md").read_text(encoding="utf-8")
    assert faultless(her("import", "all.md")) == "2 notes: 2 new\n"
    assert faultless(her("import", "all.md")) == "2 notes: 2 here already\n"
    assert faultless(her("show", note)) == faultless(notes("show", note))
    edited = (tmp_path / "all.md").read_text(encoding="utf-8").replace("\n\none\n", "\n\none and more\n")
    (tmp_path / "all.md").write_text(edited, encoding="utf-8")
    assert faultless(notes("import", "all.md")) == "2 notes: 1 changed, 1 here already\n"
    assert "one and more" in faultless(notes("show", note))
    assert faultless(command("check", "--library", str(hers))).endswith("faultless\n")
    faultless(her("export", "old.md"))
    assert faultless(notes("import", "old.md")) == "2 notes: 2 here already\n"


def test_a_faulty_file_changes_nothing(notes: Notes, tmp_path: Path) -> None:
    good = "---\nformat: peaceplans.notes/1\n---\n\n```peaceplans-note\n```\n\ngood\n"
    (tmp_path / "bad.md").write_text(good + "\n```peaceplans-note\nanchor: a b\n```\n")
    assert refused(notes("import", "bad.md")).startswith("bad.md, line 11: 'a b' names nothing; write a plan")
    assert faultless(notes("list")).startswith("no notes")
    assert refused(notes("import", "none.md")).startswith("none.md: the file cannot be read")


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ((), "the following arguments are required: ACTION; see"),
        (("add", "library"), "the following arguments are required: FILE; see"),
        (("list", "--format", "md"), "argument --format: unknown format 'md'; the choice is text, json; see"),
    ],
)
def test_wrong_usage(notes: Notes, typed: tuple[str, ...], line: str) -> None:
    assert refused(notes(*typed), 2).startswith(line)
