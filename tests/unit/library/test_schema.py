from __future__ import annotations

import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import MetaData, inspect

from peaceplans.library import Library, schema
from peaceplans.library.backup import backups_of
from peaceplans.library.database import Database
from peaceplans.library.tables import metadata
from peaceplans.model.errors import PeacePlansError
from tests.unit.library.record import small_catalogue
from tests.unit.library.test_opening import add_own_plan, contents

ROOT = Path(__file__).parents[3]


def tables_of(path: Path) -> dict[str, str]:
    """What SQLite keeps of the tables and indices, spaces and quotation marks apart."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
        return {f"{kind} {name}": re.sub(r"[\s\"]+", "", sql) for kind, name, sql in rows}


def rows_of(path: Path) -> dict[str, list[dict[str, object]]]:
    """All rows by table, but for the stamp of the form."""
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        names = [name.removeprefix("table ") for name in tables_of(path) if name.startswith("table ")]
        return {
            name: [dict(row) for row in connection.execute(f'SELECT * FROM "{name}" ORDER BY rowid')]
            for name in names
            if name != "alembic_version"
        }


def migrated(path: Path) -> Database:
    path.touch()
    database = Database(path)
    schema._migrate(database)
    return database


def test_migrating_from_nothing_gives_the_tables_of_a_fresh_library(
    library: Library, path: Path, tmp_path: Path
) -> None:
    other = tmp_path / "migrated.sqlite"
    database = migrated(other)
    with database.reading() as connection:
        assert schema.stored_revision(connection) == schema.REVISION
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    database.close()
    assert tables_of(other) == tables_of(path)


def test_every_constraint_has_a_name(library: Library) -> None:
    with library._database.reading() as connection:
        seen = MetaData()
        seen.reflect(connection)
        for table in seen.tables.values():
            assert all(constraint.name for constraint in table.constraints), table.name
            assert all(foreign["name"] for foreign in inspect(connection).get_foreign_keys(table.name))


@pytest.fixture
def next_revision(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Migrations with one more, which makes a table anew that others hang on."""
    folder = tmp_path / "100 % migrations"
    shutil.copytree(schema.MIGRATIONS, folder)
    number = f"{int(schema.REVISION) + 1:04}"
    following = folder / "versions" / f"{number}_next.py"
    following.write_text(
        "import sqlalchemy as sa\n"
        "from alembic import op\n"
        f"revision, down_revision = '{number}', '{schema.REVISION}'\n"
        "def upgrade():\n"
        "    with op.batch_alter_table('plans', recreate='always') as batch:\n"
        "        batch.add_column(sa.Column('seal', sa.Text()))\n"
    )
    monkeypatch.setattr(schema, "MIGRATIONS", folder)
    monkeypatch.setattr(schema, "REVISION", number)
    return following


def test_an_older_library_is_brought_up_to_date_with_all_it_holds(bundle, path: Path, request) -> None:
    Library.open(path).close()
    add_own_plan(path)
    before = contents(path)
    request.getfixturevalue("next_revision")
    with Library.open(path) as library:
        assert len(library.plans()) == 4
        assert library.plan("us-28") == small_catalogue().plans[1]
        assert len(library.plan("mine").provisions) == 1
        assert library.check() == ()
    assert "seal" in tables_of(path)["table plans"]
    [backup] = backups_of(path)
    assert contents(backup) == before
    with Library.open(path):
        assert backups_of(path) == [backup]


def test_a_migration_that_fails_changes_nothing(bundle, path: Path, request) -> None:
    Library.open(path).close()
    before = contents(path)
    following = request.getfixturevalue("next_revision")
    following.write_text(following.read_text() + "    op.execute('INSERT INTO nowhere VALUES (1)')\n")
    with pytest.raises(Exception, match="nowhere"):
        Library.open(path)
    assert contents(path) == before


def test_an_older_library_that_can_only_be_read_is_not_opened(
    bundle, open_folder: Path, request, as_plain_user
) -> None:
    path = open_folder / "library.sqlite"
    Library.open(path).close()
    path.chmod(0o444)
    request.getfixturevalue("next_revision")
    as_plain_user()
    with pytest.raises(PeacePlansError, match="of an older version and can only be read; make the file"):
        Library.open(path)


def test_a_library_that_is_up_to_date_is_opened_without_alembic(path: Path) -> None:
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from peaceplans.library import library\n"
        "from tests.unit.library.conftest import Bundle\n"
        "from tests.unit.library.record import small_catalogue\n"
        "library.BundledCatalogue = lambda folder: Bundle(small_catalogue())\n"
        "for _ in range(2):\n"
        "    library.Library.open(Path(sys.argv[1])).close()\n"
        "print([name for name in ('alembic', 'sqlalchemy.orm', 'yaml') if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(path)], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout == "[]\n", done.stderr


def run_script(path: Path, name: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((Path(__file__).parent / name).read_text(encoding="utf-8"))


@pytest.fixture
def of_0001(bundle, path: Path) -> Path:
    """A library as the first form had it, with the present catalogue."""
    run_script(path, "library_0001.sql")
    bundle.fingerprint = lambda: "fingerprint-of-0001"
    return path


@pytest.fixture
def of_0003(of_0001: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One of the form that had no reports yet, with what an analyst wrote in it."""
    with monkeypatch.context() as then:
        then.setattr(schema, "REVISION", "0003")
        migrated(of_0001).close()
    run_script(of_0001, "library_0003.sql")
    return of_0001


def assert_brought_up_to_date(path: Path, before: list[str], kept: dict[str, list[dict[str, object]]]) -> None:
    """It has all rows it had, the tables of a fresh library, and a backup beside it."""
    now = rows_of(path)
    assert all(
        set(row.items()) <= set(held.items())
        for table in kept
        for row, held in zip(kept[table], now[table], strict=True)
    )
    [backup] = backups_of(path)
    assert contents(backup) == before
    fresh = path.with_name("fresh.sqlite")
    Library.open(fresh).close()
    assert tables_of(path) == tables_of(fresh)


def test_a_library_of_the_first_form_gains_notes_and_keeps_all_it_had(of_0001: Path) -> None:
    before, kept = contents(of_0001), rows_of(of_0001)
    with Library.open(of_0001) as library:
        assert library.renewal is None
        assert library.notes.all() == ()
        library.notes.create(text="x", anchors=["us-28:6"])
        assert len(library.notes.on(["us-28:6"])) == 1
        assert library.plan("us-28").provisions
    assert_brought_up_to_date(of_0001, before, kept)


def test_a_library_without_reports_gains_them_and_keeps_what_an_analyst_wrote(of_0003: Path) -> None:
    before, kept = contents(of_0003), rows_of(of_0003)
    assert "table saved_reports" not in tables_of(of_0003)
    with Library.open(of_0003) as library:
        assert library.renewal is None
        [note] = library.notes.all()
        assert (note.title, note.anchors, note.tags, note.author) == ("Army «слово»", ("us-28:6",), ("x",), "AK")
        assert [revision.text[:3] for revision in library.notes.revisions(note.id)] == ["two", "one"]
        assert [draft.text for draft in library.notes.drafts()] == ["typed"]
        assert [one.text for one in library.notes.all(binned=True)] == ["in the bin"]
        assert [one.name for one in library.saved.all()] == ["Army, beside"]
        assert [one.name for one in library.saved.all(binned=True)] == ["binned"]
        assert library.reports.all() == ()
        library.reports.save("x", "{}")
        assert [one.name for one in library.reports.all()] == ["x"]
        assert not [finding for finding in library.check() if finding.where.startswith(("note", "saved"))]
    assert_brought_up_to_date(of_0003, before, kept)
