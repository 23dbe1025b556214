from __future__ import annotations

import errno
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from peaceplans.library import Library, backup, database, making
from peaceplans.model.errors import PeacePlansError
from tests.unit.library.record import small_catalogue


def told(location: str | Path) -> str:
    """The one line with which opening fails."""
    with pytest.raises(PeacePlansError) as error:
        Library.open(location)
    line = str(error.value)
    assert "\n" not in line
    return line


def unchanged(path: Path, before: bytes) -> bool:
    return path.read_bytes() == before and [found.name for found in path.parent.iterdir() if found.is_file()] == [
        path.name
    ]


def alter(path: Path, *commands: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for command in commands:
            connection.execute(command)


@pytest.fixture
def closed(bundle, path: Path) -> Path:
    Library.open(path).close()
    return path


def test_a_missing_folder_that_was_named(bundle, tmp_path: Path) -> None:
    path = tmp_path / "missing" / "library.sqlite"
    assert told(path) == f"{path}: the folder '{path.parent}' does not exist; make it first, or name another place"
    assert not path.parent.exists()


def test_a_data_folder_that_cannot_be_made(bundle, tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    with pytest.raises(PeacePlansError, match="a part of the path is a file, not a folder"):
        Library.open()


def test_a_data_folder_whose_name_is_taken_by_a_file(bundle, tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "PeacePlans").write_text("")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    with pytest.raises(PeacePlansError, match="a file stands where a folder is needed"):
        Library.open()


def test_a_path_through_a_file(bundle, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("kept")
    path = tmp_path / "file" / "library.sqlite"
    assert told(path) == f"{path}: '{path.parent}' is a file, not a folder; name a file in a folder"
    assert (tmp_path / "file").read_text() == "kept"


def test_a_path_that_is_a_folder(bundle, tmp_path: Path) -> None:
    assert told(tmp_path) == f"{tmp_path}: this is a folder, not a file; name a file in it"


def test_a_path_that_is_a_device(bundle) -> None:
    assert told("/dev/null") == "/dev/null: this is no ordinary file; name another one"
    assert Path("/dev/null").is_char_device()


def test_a_folder_where_nothing_can_be_made(bundle) -> None:
    assert told("/proc/library.sqlite").endswith(": nothing can be made here; name another place with --library")


def test_a_folder_that_may_not_be_written(bundle, open_folder: Path, as_plain_user: Callable[[], None]) -> None:
    open_folder.chmod(0o555)
    as_plain_user()
    assert "no permission to write here; change the permissions" in told(open_folder / "library.sqlite")


def test_a_file_that_may_not_be_read(bundle, open_folder: Path, as_plain_user: Callable[[], None]) -> None:
    path = open_folder / "library.sqlite"
    Library.open(path).close()
    path.chmod(0o000)
    as_plain_user()
    assert told(path) == (f"{path}: the library cannot be opened; check that the file and its folder can be written to")


@pytest.mark.parametrize("content", [b"not a database\n" * 100, b"SQLite format 3\0" + b"\x07" * 5000])
def test_a_file_that_is_no_database(bundle, path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert f"{path}: the file is damaged or is no library" in told(path)
    assert unchanged(path, content)


def test_a_damaged_library(closed: Path) -> None:
    content = bytearray(closed.read_bytes())
    content[1024:] = b"\xff" * (len(content) - 1024)
    closed.write_bytes(content)
    assert f"{closed}: the library is damaged; restore a backup" in told(closed)
    assert unchanged(closed, bytes(content))


def test_a_database_of_another_program(bundle, path: Path) -> None:
    alter(path, "CREATE TABLE songs (title TEXT)")
    assert told(path) == f"{path}: this is a database, but not a library of Peace Plans; name another file"


def test_a_database_of_another_program_that_uses_alembic_too(bundle, path: Path) -> None:
    alter(path, "CREATE TABLE alembic_version (version_num TEXT)", "INSERT INTO alembic_version VALUES ('0001')")
    assert "not a library of Peace Plans" in told(path)


@pytest.mark.parametrize("revision", ["0999", "2027-a"])
def test_a_library_of_a_newer_program(closed: Path, revision: str) -> None:
    alter(
        closed,
        f"UPDATE alembic_version SET version_num = '{revision}'",
        "UPDATE meta SET value = '7.3.0' WHERE key = 'program'",
    )
    before = closed.read_bytes()
    assert told(closed) == (
        f"{closed}: this library was made by a newer version of the program (7.3.0); "
        "update the program, or name another library"
    )
    assert unchanged(closed, before)


def test_a_locked_library_that_must_be_renewed(bundle, closed: Path, monkeypatch) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.1)
    bundle.catalogue = small_catalogue("2027.1")
    with closing(sqlite3.connect(closed, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert told(closed) == f"{closed}: the library is locked by another program; close that program and try again"
        other.execute("ROLLBACK")
    bundle.catalogue = small_catalogue()
    with Library.open(closed) as library:
        assert library.catalogue_version == "2026.11.1"


def test_a_library_locked_for_reading_too(closed: Path, monkeypatch) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.1)
    with closing(sqlite3.connect(closed, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute("BEGIN EXCLUSIVE")
        assert told(closed) == f"{closed}: the library is locked by another program; close that program and try again"


def test_a_disk_that_is_full_while_a_library_is_made(bundle, path: Path, monkeypatch) -> None:
    monkeypatch.setattr(database, "SETTINGS", (*database.SETTINGS, "max_page_count = 20"))
    assert told(path) == f"{path}: the disk is full; nothing was changed; free some space and try again"
    assert list(path.parent.glob("*")) == list(path.parent.glob("xdg*"))
    assert list(path.parent.glob(".*")) == []


def test_a_disk_that_is_full_when_the_library_is_put_in_its_place(bundle, path: Path, monkeypatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(making.os, "fsync", full)
    assert "the disk is full; nothing was changed; free some space" in told(path)
    assert [found for found in path.parent.iterdir() if found.is_file()] == []


def test_a_disk_that_is_full_while_the_catalogue_is_renewed(bundle, closed: Path, monkeypatch) -> None:
    pages = closed.stat().st_size // 4096
    larger = small_catalogue("2027.1")
    bundle.catalogue = type(larger)(
        **{name: getattr(larger, name) for name in larger.__slots__} | {"state_of_record": "x" * 200_000}
    )
    with monkeypatch.context() as small_disk:
        small_disk.setattr(database, "SETTINGS", (*database.SETTINGS, f"max_page_count = {pages}"))
        assert told(closed) == f"{closed}: the disk is full; nothing was changed; free some space and try again"
    bundle.catalogue = small_catalogue()
    with Library.open(closed) as library:
        assert library.catalogue_version == "2026.11.1"
        assert library.plan("us-28") == small_catalogue().plans[1]


def test_a_disk_that_is_full_while_the_backup_is_made(bundle, closed: Path, monkeypatch) -> None:
    connect = sqlite3.connect

    def small(target, *values, **named):
        connection = connect(target, *values, **named)
        if "unfinished" in str(target):
            connection.execute("PRAGMA max_page_count = 3")
        return connection

    before = closed.read_bytes()
    bundle.catalogue = small_catalogue("2027.1")
    monkeypatch.setattr(backup.sqlite3, "connect", small)
    assert "the disk is full; nothing was changed; free some space" in told(closed)
    assert unchanged(closed, before)


def test_a_library_that_can_only_be_read_is_read(bundle, open_folder: Path, as_plain_user: Callable[[], None]) -> None:
    path = open_folder / "library.sqlite"
    Library.open(path).close()
    path.chmod(0o444)
    open_folder.chmod(0o555)
    as_plain_user()
    with Library.open(path) as library:
        assert library.read_only
        assert library.plan("us-28") == small_catalogue().plans[1]
        assert library.check() == ()


def test_a_library_that_can_only_be_read_is_read_while_its_owner_writes(
    bundle, open_folder: Path, as_plain_user: Callable[[], None]
) -> None:
    path = open_folder / "library.sqlite"
    with Library.open(path) as owner:
        assert len(owner.plans()) == 3
        alter(path, "UPDATE plans SET title = 'new' WHERE id = 'us-28'")
        for file in open_folder.iterdir():
            file.chmod(0o444)
        open_folder.chmod(0o555)
        as_plain_user()
        with Library.open(path) as library:
            assert library.plan("us-28").title == "new"


def test_a_library_that_can_only_be_read_and_must_be_renewed(
    bundle, open_folder: Path, as_plain_user: Callable[[], None]
) -> None:
    path = open_folder / "library.sqlite"
    Library.open(path).close()
    path.chmod(0o444)
    bundle.catalogue = small_catalogue("2027.1")
    as_plain_user()
    assert told(path) == (
        f"{path}: the library can only be read, and its catalogue (2026.11.1) must be renewed; "
        "make the file and its folder writable, or name another library"
    )


@pytest.mark.parametrize(
    ("address", "line"),
    [
        (
            "postgresql+psycopg://me:secret@host/p",
            "postgresql+psycopg://me:***@host/p: libraries in postgresql are not supported; name a file, or sqlite:///FILE",
        ),
        ("nonsense://", "nonsense://: libraries in nonsense are not supported; name a file, or sqlite:///FILE"),
        ("sqlite://", "sqlite://: the address names no file; write sqlite:///FILE"),
        ("sqlite:///:memory:", "sqlite:///:memory:: the address names no file; write sqlite:///FILE"),
        ("sqlite://host/file", "sqlite://host/file: the address names no file; write sqlite:///FILE"),
        ("sqlite://host:port/file", "this is no address of a library; name a file, or sqlite:///FILE"),
    ],
)
def test_an_address_that_is_of_no_use(bundle, address: str, line: str) -> None:
    assert told(address) == line


def test_a_library_that_is_taken_away_while_it_is_open(library: Library, path: Path) -> None:
    library.close()
    path.unlink()
    with pytest.raises(PeacePlansError, match="the library cannot be opened"):
        library.plans()
