"""Which form the tables of a library file have, and bringing an older one up to date."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Column, Connection, MetaData, PrimaryKeyConstraint, String, Table, insert, select

from peaceplans.library.database import Database
from peaceplans.library.faults import told
from peaceplans.library.particulars import read_meta
from peaceplans.library.tables import meta, metadata
from peaceplans.model.errors import PeacePlansError

REVISION = "0004"
MIGRATIONS = Path(__file__).parent / "migrations"

# As alembic makes it; stated here because importing alembic takes longer than opening a library.
_stamp = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)


def make_tables(connection: Connection) -> None:
    """All tables in their newest form, in an empty file."""
    metadata.create_all(connection)
    _stamp.create(connection)
    connection.execute(insert(_stamp), {"version_num": REVISION})


def stored_revision(connection: Connection) -> str | None:
    """The revision of the tables in a file; None when they are not those of a library."""
    if _stamp.name not in _tables(connection):
        return None
    return connection.execute(select(_stamp.c.version_num)).scalar_one_or_none()


def _tables(connection: Connection) -> set[str]:
    return set(connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'").scalars())


def bring_up_to_date(database: Database) -> Path | None:
    """Migrate the tables of an older library after a backup; returns the backup, or None when there was no need.

    Raises:
        PeacePlansError: the file is no library, was made by a newer program, or can only be read.
    """
    with database.reading() as connection:
        revision = stored_revision(connection)
        particulars = read_meta(connection) if revision and meta.name in _tables(connection) else {}
    where = database.where
    if revision == REVISION and particulars:
        return None
    if revision is None or not particulars:
        raise PeacePlansError(
            "this is a database, but not a library of Peace Plans", where=where, remedy="name another file"
        )
    if not revision.isdigit() or int(revision) > int(REVISION):
        made_by = particulars.get("program", "unknown")
        raise PeacePlansError(
            f"this library was made by a newer version of the program ({made_by})",
            where=where,
            remedy="update the program, or name another library",
        )
    if database.read_only:
        raise PeacePlansError(
            "this library is of an older version and can only be read",
            where=where,
            remedy="make the file and its folder writable, so that it can be brought up to date",
        )
    from peaceplans.library.backup import back_up

    backup = back_up(database, particulars.get("catalogue_version", ""))
    _migrate(database)
    return backup


def _migrate(database: Database) -> None:
    """Run alembic in one transaction, with foreign keys off: changing a table makes it anew and drops the old one."""
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import StaticPool, create_engine, event

    from peaceplans.library.database import begin

    with told(database.where):
        raw = database.raw()
        try:
            raw.execute("PRAGMA foreign_keys = OFF")
            engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
            event.listen(engine, "begin", begin)
            config = Config()
            config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
            with engine.execution_options(writes=True).begin() as connection:
                config.attributes["connection"] = connection
                command.upgrade(config, REVISION)
        finally:
            raw.close()
