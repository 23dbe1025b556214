"""The connection to a library file: the settings every connection gets, reading and writing transactions."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

import sqlalchemy.dialects.sqlite  # noqa: F401 - else it is imported when the first library is opened, after Qt
from sqlalchemy import Connection, QueuePool, create_engine, event

from peaceplans.library.faults import primary_code, told
from peaceplans.model.errors import PeacePlansError

BUSY_SECONDS = 3.0

SETTINGS = ("foreign_keys = ON", "synchronous = NORMAL")

# No shared memory for the log here; or somebody is at work in the other mode, which then stays.
_NO_LOG = (
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_BUSY,
)


class Database:
    """One SQLite file.

    Attributes:
        path: the file.
        where: what errors call it; the path by default.
        read_only: whether it can only be read.
    """

    def __init__(self, path: Path, *, where: str = "", read_only: bool = False) -> None:
        self.path = path
        self.where = where or str(path)
        self.read_only = read_only
        self._immutable = False
        self._engine = create_engine("sqlite://", creator=self._connect, poolclass=QueuePool)
        # All that this program writes goes through one connection, so that it can tell what others have written.
        self._writer = create_engine(
            "sqlite://",
            creator=self._connect,
            poolclass=QueuePool,
            pool_size=1,
            max_overflow=0,
            pool_timeout=BUSY_SECONDS,
            execution_options={"writes": True},
        )
        self._outside = 0
        for engine in (self._engine, self._writer):
            event.listen(engine, "begin", begin)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the library throughout.

        Raises:
            PeacePlansError: the file cannot be read.
        """
        with told(self.where), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction that nobody else can write beside: kept at the end, undone by any error.

        Raises:
            PeacePlansError: the file cannot be written, or another program is writing.
        """
        if self.read_only:
            raise PeacePlansError(
                "the library can only be read",
                where=self.where,
                remedy="make the file and its folder writable, or name another library",
            )
        with told(self.where), self._writer.begin() as connection:
            yield connection

    def outside_version(self) -> int:
        """A number that is another one whenever somebody else has written to the file, and only then.

        While this program is writing in another thread it is the one told last, since nobody else can write then.

        Raises:
            PeacePlansError: the file cannot be read.
        """
        if self._outside and cast("QueuePool", self._writer.pool).checkedout():
            return self._outside
        with told(self.where):
            pooled = self._writer.raw_connection()
            try:
                connection = cast("sqlite3.Connection", pooled.driver_connection)
                self._outside = int(connection.execute("PRAGMA data_version").fetchone()[0])
            finally:
                pooled.close()
        return self._outside

    def raw(self) -> sqlite3.Connection:
        """A connection of its own without SQLAlchemy, for what works outside of transactions; to be closed."""
        return self._connect()

    def keep_log_beside(self) -> None:
        """Use the write-ahead log, so that readers and a writer do not wait for each other.

        It needs shared memory, which network drives do not have: there the rollback journal stays in use.
        """
        if self.read_only:
            return
        with told(self.where):
            # From the pool and back into it: the log is made anew whenever the last connection goes.
            pooled = self._engine.raw_connection()
            connection = cast("sqlite3.Connection", pooled.driver_connection)
            try:
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("SELECT count(*) FROM sqlite_schema")
            except sqlite3.OperationalError as error:
                if primary_code(error) not in _NO_LOG:
                    raise
                if primary_code(error) != sqlite3.SQLITE_BUSY:
                    connection.execute("PRAGMA journal_mode = DELETE")
            finally:
                pooled.close()

    def close(self) -> None:
        """Give all connections back."""
        self._engine.dispose()
        self._writer.dispose()

    def _connect(self) -> sqlite3.Connection:
        address = self.path.absolute().as_uri()
        if not self.read_only:
            return _opened(f"{address}?mode=rw")
        if not self._immutable:
            try:
                return _opened(f"{address}?mode=ro")
            except sqlite3.OperationalError as error:
                if primary_code(error) not in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
                    raise
                # A folder in which no log can be made beside the file: nobody writes there, so none is needed.
                self._immutable = True
        return _opened(f"{address}?immutable=1")


def _opened(address: str) -> sqlite3.Connection:
    connection = sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        for setting in SETTINGS:
            connection.execute(f"PRAGMA {setting}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def begin(connection: Connection) -> None:
    """Begin a transaction; a listener of SQLAlchemy's event."""
    # The driver's own beginning of transactions leaves out tables being made and reads; ours takes in both.
    # A writer takes the lock at once: one that begins by reading could find the library changed before it writes.
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
