from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from peaceplans.library import Library
from peaceplans.library.backup import backups_of
from peaceplans.library.finding import Finding
from tests.unit.library.record import small_catalogue
from tests.unit.library.test_opening import add_own_plan


def alter(path: Path, *commands: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for command in commands:
            connection.execute(command)


def test_a_sound_library_has_no_findings(library: Library, path: Path) -> None:
    add_own_plan(path)
    assert library.check() == ()
    assert library.check(repair=True) == ()
    assert backups_of(path) == []


@pytest.mark.parametrize(
    ("command", "finding"),
    [
        ("UPDATE plans SET title = 'x' WHERE id = 'us-28'", Finding("plan us-28", "differs from the catalogue")),
        ("DELETE FROM records WHERE id = 'late'", Finding("statement late", "is missing")),
        (
            "INSERT INTO units VALUES ('m', 9, 'metres', 'length', 1)",
            Finding("unit m", "is not in the catalogue"),
        ),
        (
            "UPDATE citations SET source = 's9' WHERE place = 'us-28:6#option-1'",
            Finding("us-28:6#option-1", "source 's9' is not in the library"),
        ),
        (
            "UPDATE provisions SET basis = '[\"us-28:6\", \"us-28:99\"]' WHERE ref = 'ru-27:w6'",
            Finding("ru-27:w6", "basis 'us-28:99' is not in the library"),
        ),
        (
            "UPDATE provisions SET topic = 'fish' WHERE ref = 'us-28:6'",
            Finding("us-28:6", "topic 'fish' is not in the library"),
        ),
        (
            "UPDATE links SET left_ref = 'us-28:88' WHERE position = 0",
            Finding("us-28~ua-us-20", "left ref 'us-28:88' is not in the library"),
        ),
        (
            "UPDATE stance_statements SET statement = 'gone' WHERE position = 0",
            Finding("stance/1", "statement 'gone' is not in the library"),
        ),
        (
            "INSERT INTO clauses VALUES ('us-28:77', 0, 'a', 'text', NULL)",
            Finding("clauses, row 13", "belongs to nothing in provisions"),
        ),
        (
            "UPDATE provisions SET grade = 'splendid' WHERE ref = 'us-28:6'",
            Finding("library", "the catalogue's rows cannot be read: 'splendid'"),
        ),
    ],
)
def test_what_is_wrong_is_found_and_repaired(library: Library, path: Path, command: str, finding: Finding) -> None:
    if command.startswith("DELETE"):
        alter(path, "PRAGMA foreign_keys = ON", command)
    else:
        alter(path, command)
    where = str(path) if finding.where == "library" else finding.where
    expected = Finding(where, finding.what)
    assert expected in library.check()
    repaired = library.check(repair=True)
    if "clauses" in command:
        assert expected in repaired  # a row that hangs on nothing is nobody's: it is told, not thrown away
        return
    assert Finding(where, finding.what, repaired=True) in repaired
    assert all(found.repaired for found in repaired)
    assert library.check() == ()
    assert library.plan("us-28") == small_catalogue().plans[1]
    assert len(backups_of(path)) == 1


def test_what_is_the_users_is_told_but_never_changed(library: Library, path: Path) -> None:
    add_own_plan(path)
    alter(path, "UPDATE provisions SET basis = '[\"us-28:99\"]' WHERE ref = 'mine:1'")
    expected = Finding("mine:1", "basis 'us-28:99' is not in the library")
    assert library.check(repair=True) == (expected,)
    assert library.plan("mine").provisions[0].basis == ("us-28:99",)


def test_a_damaged_file_is_found_and_not_repaired(library: Library, path: Path) -> None:
    library.close()
    content = bytearray(path.read_bytes())
    content[8192 : 8192 + 4096 * 8] = b"\x0d" * 4096 * 8
    path.write_bytes(content)
    found = library.check(repair=True)
    assert found
    assert not any(finding.repaired for finding in found)
    assert any("damaged" in finding.what for finding in found)
    assert path.read_bytes() == content


def test_a_newer_catalogue_than_the_programs_is_told(bundle, library: Library) -> None:
    bundle.catalogue = small_catalogue("2026.10.30")
    [finding] = library.check()
    assert finding.what == (
        "its catalogue 2026.11.1 is newer than the program's 2026.10.30, so its rows were not compared"
    )


def test_what_cannot_be_written_is_told_and_not_repaired(
    bundle, open_folder: Path, as_plain_user: Callable[[], None]
) -> None:
    path = open_folder / "library.sqlite"
    Library.open(path).close()
    alter(path, "UPDATE plans SET title = 'x' WHERE id = 'us-28'")
    path.chmod(0o444)
    as_plain_user()
    with Library.open(path) as library:
        assert library.check(repair=True) == (
            Finding("plan us-28", "differs from the catalogue"),
            Finding(
                str(path),
                "not repaired: the library can only be read",
                "make the file and its folder writable, or name another library",
            ),
        )
