"""What the user is told when the file, the disk or another program stands in the way."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from peaceplans.model.errors import PeacePlansError

# Primary result codes of SQLite (https://www.sqlite.org/rescode.html): what is wrong, what to do.
_OF_SQLITE = {
    sqlite3.SQLITE_PERM: ("the library may not be opened", "change the permissions of the file"),
    sqlite3.SQLITE_BUSY: ("the library is locked by another program", "close that program and try again"),
    sqlite3.SQLITE_LOCKED: ("the library is locked by another window", "wait until it is done and try again"),
    sqlite3.SQLITE_READONLY: ("the library cannot be written to", "change the permissions of the file and its folder"),
    sqlite3.SQLITE_IOERR: ("the disk failed while the library was in use", "check the disk and try again"),
    sqlite3.SQLITE_CORRUPT: ("the library is damaged", "restore a backup, or move the file away to have it made anew"),
    sqlite3.SQLITE_FULL: ("the disk is full; nothing was changed", "free some space and try again"),
    sqlite3.SQLITE_CANTOPEN: ("the library cannot be opened", "check that the file and its folder can be written to"),
    sqlite3.SQLITE_PROTOCOL: ("the library cannot be locked", "keep it on a disk of this computer"),
    sqlite3.SQLITE_NOTADB: (
        "the file is damaged or is no library (no SQLite database)",
        "restore a backup, or name another file",
    ),
}

_OF_SYSTEM = {
    errno.ENOSPC: ("the disk is full; nothing was changed", "free some space and try again"),
    errno.EDQUOT: ("your share of the disk is full; nothing was changed", "free some space and try again"),
    errno.EACCES: ("no permission to write here", "change the permissions, or name another place with --library"),
    errno.EPERM: ("no permission to write here", "change the permissions, or name another place with --library"),
    errno.EROFS: ("this disk can only be read", "name another place with --library"),
    errno.ENOENT: ("nothing can be made here", "name another place with --library"),
    errno.ENOTDIR: ("a part of the path is a file, not a folder", "name another place with --library"),
    errno.EEXIST: ("a file stands where a folder is needed", "name another place with --library"),
    errno.ENAMETOOLONG: ("the name is too long", "name another place with --library"),
}


@contextmanager
def told(where: str) -> Iterator[None]:
    """Turn errors of SQLite and of the system into one line for the user; those that are bugs pass unchanged.

    Raises:
        PeacePlansError: what is wrong at `where`, and what to do.
    """
    try:
        yield
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error) and (known := _told_of_sqlite(error.orig, where)):
            raise known from error
        raise
    except PoolTimeoutError as error:  # another thread is writing with the one connection there is for that
        what, remedy = _OF_SQLITE[sqlite3.SQLITE_LOCKED]
        raise PeacePlansError(what, where=where, remedy=remedy) from error
    except sqlite3.Error as error:
        if known := _told_of_sqlite(error, where):
            raise known from error
        raise
    except OSError as error:
        what, remedy = _OF_SYSTEM.get(error.errno or 0, (error.strerror or str(error), ""))
        raise PeacePlansError(what, where=where, remedy=remedy) from error


def primary_code(error: BaseException | None) -> int | None:
    """SQLite's primary result code of an error, or None when it does not come from SQLite."""
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def _told_of_sqlite(error: sqlite3.Error, where: str) -> PeacePlansError | None:
    code = primary_code(error)
    if code not in _OF_SQLITE:
        return None
    what, remedy = _OF_SQLITE[code]
    return PeacePlansError(what, where=where, remedy=remedy)
