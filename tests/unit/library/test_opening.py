from __future__ import annotations

import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from peaceplans.library import Library, database
from peaceplans.library.backup import KEPT, backups_of
from peaceplans.library.database import Database
from peaceplans.library.plan_rows import add_plan, read_plan
from peaceplans.library.rows import Owner, Rows
from peaceplans.model.errors import PeacePlansError
from tests.unit.library.record import plan, provision, small_catalogue

ROOT = Path(__file__).parents[3]


def contents(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def add_own_plan(path: Path, plan_id: str = "mine") -> None:
    mine = Database(path)
    rows = Rows()
    add_plan(rows, plan(plan_id, "2026-02", provision(plan_id, "1", basis=("us-28:6",))), 0, Owner.USER)
    with mine.writing() as connection:
        rows.write(connection)
    mine.close()


def test_a_library_is_opened_again_without_reading_the_catalogue(bundle, path: Path) -> None:
    Library.open(path).close()
    assert bundle.loaded == 1
    with Library.open(path) as library:
        assert library.renewal is None
    assert bundle.loaded == 1
    assert [found.name for found in path.parent.iterdir() if found.is_file()] == [path.name]


@pytest.mark.parametrize("form", ["sqlite:///{}", "sqlite+pysqlite:///{}"])
def test_an_address_of_a_file_is_as_good_as_a_path(bundle, path: Path, form: str) -> None:
    with Library.open(form.format(path)) as library:
        assert library.location == form.format(path)
        assert len(library.plans()) == 3
    assert path.is_file()


@pytest.mark.parametrize("name", ["a?b#c%20.sqlite", "бібліотека", "~.sqlite", "-x"])
def test_any_name_of_a_file_will_do(bundle, tmp_path: Path, name: str) -> None:
    for _ in range(2):
        with Library.open(tmp_path / name) as library:
            assert len(library.plans()) == 3
    assert [found.name for found in tmp_path.iterdir() if found.is_file()] == [name]


def test_a_link_to_a_library_stays_a_link(bundle, path: Path) -> None:
    link = path.with_name("link.sqlite")
    link.symlink_to(path)
    for _ in range(2):
        with Library.open(link) as library:
            assert library.location == str(link)
    assert link.is_symlink()
    assert path.is_file()


def test_an_empty_file_becomes_a_library(bundle, path: Path) -> None:
    path.touch()
    with Library.open(path) as library:
        assert len(library.plans()) == 3


def test_connections_keep_foreign_keys_and_the_log(library: Library, path: Path) -> None:
    with library._database.reading() as connection:
        values = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("foreign_keys", "journal_mode")]
        values += [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("busy_timeout", "synchronous")]
    assert values == [1, "wal", 3000, 1]


def test_the_rollback_journal_serves_where_no_log_can_be_made(bundle, path: Path, monkeypatch) -> None:
    class WithoutLog(sqlite3.Connection):
        def execute(self, sql: str, *values):
            if sql == "PRAGMA journal_mode = WAL":
                error = sqlite3.OperationalError("disk I/O error")
                error.sqlite_errorcode = 4874  # SQLITE_IOERR_SHMMAP
                raise error
            return super().execute(sql, *values)

    connect = sqlite3.connect
    monkeypatch.setattr(
        database.sqlite3, "connect", lambda *values, **named: connect(*values, **named, factory=WithoutLog)
    )
    with Library.open(path) as library:
        assert len(library.plans()) == 3
        with library._database.reading() as connection:
            assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "delete"


def test_a_program_killed_while_it_makes_a_library_leaves_none(path: Path) -> None:
    script = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from peaceplans.library import catalogue_rows, library, making\n"
        "from tests.unit.library.conftest import Bundle\n"
        "from tests.unit.library.record import small_catalogue\n"
        "library.BundledCatalogue = lambda folder: Bundle(small_catalogue())\n"
        "install = making.install\n"
        "def die(*values):\n"
        "    install(*values)\n"
        "    print('installed', flush=True)\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
        "making.install = die\n"
        "library.Library.open(Path(sys.argv[1]))\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(path)], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout == "installed\n", done.stderr
    assert done.returncode == -signal.SIGKILL
    assert not path.exists()


def test_a_library_made_meanwhile_by_another_program_stays(bundle, path: Path, monkeypatch) -> None:
    other = path.with_name("other.sqlite")
    Library.open(other).close()
    add_own_plan(other)
    load = bundle.load

    def slowly():
        shutil.copy(other, path)
        return load()

    monkeypatch.setattr(bundle, "load", slowly)
    with Library.open(path) as library:
        assert library.plan("mine").id == "mine"
    assert [found for found in path.parent.iterdir() if "unfinished" in found.name] == []


def test_a_newer_catalogue_replaces_the_old_one_and_nothing_of_the_users(bundle, path: Path) -> None:
    Library.open(path).close()
    add_own_plan(path)
    before = contents(path)
    bundle.catalogue = small_catalogue("2026.11.10", figure=800_000)
    with Library.open(path) as library:
        assert library.renewal is not None
        assert library.renewal.counts == {"provision": {"changed": 1}}
        assert (library.renewal.before, library.renewal.after) == ("2026.11.1", "2026.11.10")
        assert library.catalogue_version == "2026.11.10"
        assert library.plan("us-28").provision("6") == provision("us-28", "6", figure=800_000)
        assert library.plan("mine") == plan("mine", "2026-02", provision("mine", "1", basis=("us-28:6",)))
        backup = library.renewal.backup
    assert backup.parent == path.parent
    assert "2026.11.1" in backup.name
    assert contents(backup) == before
    with Library.open(path) as library:
        assert library.renewal is None


def test_a_corrected_catalogue_of_the_same_version_is_taken_over_too(bundle, path: Path) -> None:
    Library.open(path).close()
    bundle.catalogue = small_catalogue(figure=700_000)
    with Library.open(path) as library:
        assert library.renewal is not None


def test_an_older_catalogue_is_not_taken_over(bundle, path: Path) -> None:
    bundle.catalogue = small_catalogue("2026.11.10")
    Library.open(path).close()
    bundle.catalogue = small_catalogue("2026.11.9", figure=1)
    with Library.open(path) as library:
        assert library.renewal is None
        assert library.catalogue_version == "2026.11.10"
        assert library.plan("us-28") == small_catalogue().plans[1]
    assert backups_of(path) == []


def test_only_the_newest_backups_are_kept(bundle, path: Path) -> None:
    Library.open(path).close()
    for number in range(KEPT + 2):
        path.with_name(f"{path.stem}.backup-2020-01-0{number + 1}-000000-1{path.suffix}").touch()
    bundle.catalogue = small_catalogue("2027.1")
    with Library.open(path) as library:
        assert library.renewal is not None
        assert backups_of(path)[-1] == library.renewal.backup
    assert len(backups_of(path)) == KEPT


def test_an_id_that_the_user_has_taken_stops_the_renewal(bundle, path: Path) -> None:
    fewer = small_catalogue()
    fewer = type(fewer)(**{n: getattr(fewer, n) for n in fewer.__slots__} | {"plans": fewer.plans[:2]})
    bundle.catalogue = fewer
    Library.open(path).close()
    add_own_plan(path, "ru-27")
    before = contents(path)
    bundle.catalogue = small_catalogue("2027.1")
    with pytest.raises(PeacePlansError, match="ids that you gave to entries of your own: ru-27"):
        Library.open(path)
    assert contents(path) == before
    assert backups_of(path) == []


def test_two_windows_read_while_one_writes(bundle, path: Path) -> None:
    with Library.open(path) as first, Library.open(path) as second:
        with first._database.writing() as connection:
            rows = Rows()
            add_plan(rows, plan("mine", "2026"), 0, Owner.USER)
            rows.write(connection)
            assert len(second.plans()) == 3
            assert read_plan(connection, "mine") is not None
        assert len(second.plans()) == 4
